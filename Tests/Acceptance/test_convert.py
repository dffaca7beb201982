"""`trico convert` as people use it: every pair of syntaxes, streams, several inputs, prefixes, mistakes."""

from __future__ import annotations

import os
import stat
import subprocess
import threading
from pathlib import Path
from typing import IO

import pyoxigraph as ox
import pytest

from program import CANNOT_CREATE, NO_INPUT, NOTHING_USABLE, USAGE, binary, run, snapshot
from roundtrip import LAYOUTS, NQUADS, Layout, assert_same, by_oxigraph, canonical, convert

TURTLE = """@prefix ex: <http://ex.org/> .
@prefix unused: <http://unused.org/> .
ex:s a ex:C ; ex:p "a\\nb"@en-GB , 1 , 1.5 , true , [ ex:q ( ex:a "b" ) ] .
ex:税関 ex:p <http://ex.org/a/b> .
"""
LINE = '<http://ex.org/s> <http://ex.org/p> "x" .\n'
NAMES = {"ntriples": "nt", "nquads": "nq", "turtle": "ttl", "trig": "trig"}


@pytest.fixture
def graph(tmp_path: Path) -> Path:
    path = tmp_path / "graph.ttl"
    path.write_text(TURTLE, encoding="utf-8")
    return path


@pytest.mark.parametrize("source", NAMES)
@pytest.mark.parametrize("layout", LAYOUTS, ids=str)
def test_every_pair(source: str, layout: Layout, graph: Path) -> None:
    """Through files whose names tell the syntax, and through standard streams."""
    expected = canonical(ox.parse(TURTLE.encode(), format=ox.RdfFormat.TURTLE))
    before = graph.with_name(f"before.{NAMES[source]}")
    assert run("convert", graph, "-o", before).code == 0
    extension = {"rdfxml": "rdf", "jsonld": "jsonld"} | NAMES
    after = graph.with_name(f"after.{extension[layout.options[1]]}")
    flags = layout.options[2:]
    assert run("convert", before, "-o", after, *flags).code == 0
    assert_same(after.read_bytes(), layout, expected)
    streamed = convert(before.read_bytes(), layout, of=source)
    assert streamed.code == 0 and streamed.err == ""
    assert streamed.out == after.read_bytes()
    assert not [path for path in graph.parent.iterdir() if path.name.startswith(".")]


def test_several_inputs_merge_without_duplicates(tmp_path: Path) -> None:
    (tmp_path / "a.nt").write_text(LINE + LINE.replace("x", "y") + LINE)
    (tmp_path / "b.ttl").write_text('<http://ex.org/s> <http://ex.org/p> "x" , "z" , "x"@en , "x"@EN .')
    (tmp_path / "c.nq").write_text(LINE.replace(" .", " <http://ex.org/g> ."))
    inputs = [tmp_path / name for name in ("a.nt", "b.ttl", "c.nq")]
    for options in ((), ("--pretty",)):
        done = run("convert", *inputs, "--to", "trig", *options)
        found = by_oxigraph(done.out, next(x for x in LAYOUTS if x.name == "trig"))
        assert len(found) == len(set(found)) == 5
        flat = run("convert", *inputs, "--to", "turtle", "--flatten", *options)
        assert len(set(by_oxigraph(flat.out, next(x for x in LAYOUTS if x.name == "turtle")))) == 4
    lines = run("convert", *inputs, "--to", "nquads").text.splitlines()
    assert len(lines) == len(set(lines)) == 5
    assert run("convert", *inputs[:2], "-", "--from", "ttl", "--to", "nt", stdin=LINE.encode()).code == 0
    assert run("convert", "-", "-", "--from", "nt", "--to", "nt").code == USAGE


def test_one_document_is_converted_as_it_is_read() -> None:
    """What was read so far is written before the input ends."""
    has_read = threading.Event()

    def feed(stream: IO[bytes]) -> None:
        with stream:
            stream.write(LINE.encode() * 100_000)
            stream.flush()
            assert has_read.wait(60)

    with subprocess.Popen([binary(), "convert", "-", "--from", "nt", "--to", "nt"], stdin=subprocess.PIPE,
                          stdout=subprocess.PIPE) as process:
        feeder = threading.Thread(target=feed, args=(process.stdin,))
        feeder.start()
        assert process.stdout.read(1 << 20)
        has_read.set()
        process.stdout.read()
        feeder.join()
    assert process.returncode == 0


def test_prefixes_are_kept_added_and_shipped(graph: Path) -> None:
    text = run("convert", graph, "--to", "turtle").text
    assert "@prefix ex: <http://ex.org/> ." in text and "unused" not in text
    assert "ex:税関 ex:p <http://ex.org/a/b> ." in text
    text = run("convert", graph, "--to", "turtle", "--prefix", "n=http://ex.org/a/").text
    assert "ex:税関 ex:p n:b ." in text
    text = run("convert", graph, "--to", "turtle", "--prefix", "n=http://ex.org/").text
    assert "@prefix n: <http://ex.org/> ." in text and "ex:" not in text, "given ones come first"
    common = ('<http://ex.org/s> <http://xmlns.com/foaf/0.1/name> "x" ; <http://purl.org/dc/terms/date> '
              '"2024-01-01"^^<http://www.w3.org/2001/XMLSchema#date> .')
    for layout in ("turtle", "trig", "rdfxml", "jsonld"):
        text = run("convert", "-", "--from", "ttl", "--to", layout, stdin=common.encode()).text
        assert "foaf:name" in text and (layout == "jsonld" or "dcterms:date" in text)
    mine = b"@prefix foaf: <http://mine.org/> . @prefix x: <http://xmlns.com/foaf/0.1/> . foaf:a x:b foaf:c ."
    text = run("convert", "-", "--from", "ttl", "--to", "turtle", stdin=mine).text
    assert "foaf:a x:b foaf:c ." in text, "the document's own come before the common ones"


def test_a_prefix_declared_anew_changes_nothing() -> None:
    twice = (b"@prefix e: <http://a/> . e:s e:p e:o . @prefix e: <http://b/> . e:s e:p e:o . "
             b"@prefix f: <http://a/> . f:s f:p e:o .")
    expected = canonical(ox.parse(twice, format=ox.RdfFormat.TURTLE))
    for layout in LAYOUTS:
        assert_same(convert(twice, layout, of="turtle").out, layout, expected)


def test_base_resolves_relative_iris(tmp_path: Path) -> None:
    text = b"<s> <#p> <../o> , <> , <?q> , <//h/x> , </r> ."
    done = convert(text, NQUADS, "--base", "http://ex.org/a/b?c", of="turtle")
    assert {q.object.value for q in by_oxigraph(done.out, NQUADS)} == {
        "http://ex.org/o", "http://ex.org/a/b?c", "http://ex.org/a/b?q", "http://h/x", "http://ex.org/r"}
    done = convert(text, NQUADS, of="turtle")
    assert done.code == NOTHING_USABLE and "<s> is relative" in done.err
    assert convert(text, NQUADS, "--base", "a/b", of="turtle").code == USAGE


@pytest.mark.parametrize("source", NAMES)
def test_empty_and_marked_documents(source: str) -> None:
    for layout in LAYOUTS:
        done = convert(b"", layout, of=source)
        assert done.code == 0
        assert by_oxigraph(done.out, layout) == []
    expected = canonical(by_oxigraph(LINE.encode(), NQUADS))
    for data in (b"\xef\xbb\xbf" + LINE.encode(), LINE.replace("\n", "\r\n").encode(), LINE.replace("\n", "").encode(),
                 b"# comment\r\n\r\n" + LINE.encode() + b"\n\n", LINE.replace(" ", "\t").encode()):
        done = convert(data, NQUADS, of=source)
        assert done.code == 0, done.err
        assert canonical(by_oxigraph(done.out, NQUADS)) == expected


@pytest.mark.parametrize(("source", "text", "place"), [
    ("ntriples", LINE + LINE + "<http://ex.org/s> <http://ex.org/p> x .\n", "3:37"),
    ("ntriples", LINE.replace("\n", "\r\n") + "  x", "2:3"),
    ("nquads", LINE + LINE.replace(" .", ' "g" .'), "2:41"),
    ("turtle", "@prefix e: <http://e/> .\r\ne:s e:p\r\n  é:o .\n", "3:"),
    ("turtle", "<http://e/s> <http://e/p> <http://e/o> ;\n  .\n[ . ]", "3:"),
    ("trig", "<http://e/g> {\n<http://e/s> <http://e/p> }", "2:"),
])
def test_errors_have_a_place(tmp_path: Path, source: str, text: str, place: str) -> None:
    path = tmp_path / f"bad.{NAMES[source]}"
    path.write_text(text, encoding="utf-8", newline="")
    for layout in LAYOUTS:
        done = run("convert", path, *layout.options)
        assert done.code == NOTHING_USABLE
        assert done.err.startswith(f"{path}:{place}"), done.err
        assert done.out == b""
    done = run("convert", "-", "--from", source, "--to", "nt", stdin=text.encode())
    assert done.err.startswith(f"stdin:{place}")


def test_what_a_syntax_cannot_hold_has_a_place_too(tmp_path: Path) -> None:
    path = tmp_path / "in.nt"
    path.write_text(LINE + '  <http://ex.org/s> <http://ex.org/1> "x" .\n')
    done = run("convert", path, "--to", "rdfxml")
    assert done.code == NOTHING_USABLE
    assert done.err.startswith(f"{path}:2:3: error: RDF/XML cannot write the predicate <http://ex.org/1>")
    path = tmp_path / "in.trig"
    path.write_text("<http://ex.org/g> {\n <http://ex.org/s> <http://ex.org/p> 1 }")
    done = run("convert", path, "--to", "turtle")
    assert done.code == NOTHING_USABLE
    assert done.err.startswith(f"{path}:2:") and "give up the graphs’ names" in done.err


def test_a_failed_conversion_leaves_no_trace(tmp_path: Path) -> None:
    (tmp_path / "good.nt").write_text(LINE)
    (tmp_path / "bad.nt").write_text(LINE * 50_000 + "x")
    (tmp_path / "out.ttl").write_text("kept")
    before = snapshot(tmp_path)
    for options in ((), ("--pretty",)):
        done = run("convert", tmp_path / "bad.nt", "-o", tmp_path / "out.ttl", *options)
        assert done.code == NOTHING_USABLE
        assert run("convert", tmp_path / "good.nt", tmp_path / "bad.nt", "-o", tmp_path / "new.ttl", *options).code == 65
        assert run("convert", tmp_path / "good.nt", tmp_path / "none.nt", "-o", tmp_path / "new.ttl", *options).code == 66
    assert snapshot(tmp_path) == before


@pytest.mark.parametrize(("arguments", "code", "word"), [
    (["none.nt", "--to", "nt"], NO_INPUT, "none.nt"), (["good.nt"], USAGE, "--to"), ([], USAGE, "input"),
    (["good.nt", "-o", "x"], USAGE, "--to"), (["good.txt", "--to", "nt"], USAGE, "--from"),
    (["good.nt", "--to", "csv3"], USAGE, "csv3"), (["good.nt", "--from", "n3", "--to", "nt"], USAGE, "n3"),
    (["good.nt", "--from", "rdfxml", "--to", "nt"], USAGE, "cannot be read"), (["folder", "--from", "nt", "--to", "nt"], NO_INPUT, "directory"),
    (["good.nt", "-o", "folder/good.nt/x.nt"], CANNOT_CREATE, "folder/good.nt"), (["good.nt", "-o", "folder.nt"], CANNOT_CREATE, "directory"),
    (["good.nt", "--to", "nt", "--pretty"], USAGE, "--pretty"), (["good.nt", "--to", "ttl", "--canonical"], USAGE, "--canonical"),
    (["good.nt", "--to", "nt", "--pretty", "--canonical"], USAGE, "exclude"), (["good.nt", "--to", "ttl", "--prefix", "e"], USAGE, "--prefix"),
    (["good.nt", "--to", "ttl", "--prefix", "e=x"], USAGE, "--prefix"), (["good.nt", "--to", "ttl", "--base", "x"], USAGE, "--base"),
], ids=lambda value: " ".join(value) if isinstance(value, list) else None)
def test_wrong_use(tmp_path: Path, arguments: list[str], code: int, word: str) -> None:
    for name in ("good.nt", "good.txt"):
        (tmp_path / name).write_text(LINE)
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder.nt").mkdir()
    (tmp_path / "folder" / "good.nt").write_text(LINE)
    before = snapshot(tmp_path)
    done = run("convert", *arguments, cwd=tmp_path)
    assert done.code == code, done.err
    assert word in done.err and done.out == b""
    assert snapshot(tmp_path) == before


def test_output_into_pipes_links_and_the_input_itself(tmp_path: Path) -> None:
    source = tmp_path / "in.nt"
    source.write_text(LINE)
    pipe = tmp_path / "pipe.ttl"
    os.mkfifo(pipe)
    with subprocess.Popen(["cat", pipe], stdout=subprocess.PIPE) as reader:
        assert run("convert", source, "-o", pipe).code == 0
        assert b'"x"' in reader.stdout.read()
    assert stat.S_ISFIFO(pipe.stat().st_mode), "the pipe is still a pipe"
    (tmp_path / "real.nt").write_text("old")
    (tmp_path / "link.nt").symlink_to("real.nt")
    assert run("convert", source, "-o", tmp_path / "link.nt").code == 0
    assert (tmp_path / "link.nt").is_symlink() and (tmp_path / "real.nt").read_text() == LINE
    assert run("convert", source, "-o", source).code == 0
    assert source.read_text() == LINE


def test_a_reader_that_goes_away_is_no_error(tmp_path: Path) -> None:
    path = tmp_path / "in.nt"
    path.write_text(LINE * 200_000)
    done = subprocess.run(f"'{binary()}' convert '{path}' --to turtle | head -c 10", shell=True, capture_output=True,
                          check=True)
    assert done.stderr == b"" and len(done.stdout) == 10


def test_long_lines_and_terms() -> None:
    long = "é" * 300_000
    text = f'<http://ex.org/{long}> <http://ex.org/p> "{long}"@en .\n'.encode()
    for layout in LAYOUTS:
        done = convert(text, layout)
        quads = by_oxigraph(done.out, layout)
        assert quads[0].object.value == long and quads[0].subject.value == f"http://ex.org/{long}"


def test_many_statements_come_back(tmp_path: Path) -> None:
    """Beyond the first mebibyte, with prefixes, classes and predicates that come late."""
    lines = "".join(
        f"<http://ex.org/{n // 5}> <http://ex.org/ns{n // 1000}#p{n % 7}> "
        + (f'"{n} 三国"@ja' if n % 3 else f"_:b{n % 500}") + " .\n" for n in range(30_000))
    prefixes = [w for n in range(30) for w in ("--prefix", f"n{n}=http://ex.org/ns{n}#")]
    expected = sorted(str(q) for q in ox.parse(lines.encode(), format=ox.RdfFormat.N_TRIPLES))
    for layout in LAYOUTS:
        if "canonical" not in layout.name and "pretty" not in layout.name:
            done = convert(lines.encode(), layout, *prefixes)
            assert done.code == 0
            assert sorted(str(q) for q in by_oxigraph(done.out, layout)) == expected
