"""Packed files, parts, threads and limits of memory, checked with Python's own tools."""

from __future__ import annotations

import gzip
import random
import shutil
import subprocess
from pathlib import Path

import pyoxigraph as ox
import pytest

from program import NOTHING_USABLE, ROOT, SAMPLE, USAGE, run


def lines(count: int, seed: int = 1) -> str:
    chance = random.Random(seed)
    return "".join(
        f'<http://ex.org/{chance.randrange(count)}> <http://ex.org/p{number % 7}> "Text {number} 税関"@en .\n'
        for number in range(count))


@pytest.fixture
def graph(tmp_path: Path) -> Path:
    path = tmp_path / "graph.nt"
    path.write_text(lines(30_000), encoding="utf-8")
    return path


@pytest.mark.parametrize("jobs", [2, 3])
@pytest.mark.parametrize("to", ["ntriples", "nquads", "turtle", "rdfxml"])
def test_threads_change_no_byte(graph: Path, jobs: int, to: str) -> None:
    one = run("convert", graph, "--to", to)
    assert one.code == 0
    assert run("convert", graph, "--to", to, "-j", jobs).out == one.out


def test_gzip_is_read_and_written(graph: Path, tmp_path: Path) -> None:
    plain = run("convert", graph, "--to", "turtle").out
    half = graph.read_bytes().index(b"\n", 1_000_000) + 1
    packed = tmp_path / "two.nt.gz"
    packed.write_bytes(b"".join(
        gzip.compress(part) for part in (graph.read_bytes()[:half], graph.read_bytes()[half:])))
    out = tmp_path / "out.ttl.gz"
    assert run("convert", packed, "-o", out).code == 0
    assert gzip.decompress(out.read_bytes()) == plain
    again = tmp_path / "again.ttl.gz"
    assert run("convert", packed, "-o", again, "-j", 2).code == 0
    assert again.read_bytes() == out.read_bytes()


def test_zstandard_goes_there_and_back(graph: Path, tmp_path: Path) -> None:
    packed, back = tmp_path / "graph.nt.zst", tmp_path / "back.nt"
    assert run("convert", graph, "-o", packed).code == 0
    assert packed.read_bytes()[:4] == bytes.fromhex("28b52ffd")
    assert packed.stat().st_size * 3 < graph.stat().st_size
    assert run("convert", packed, "-o", back).code == 0
    assert back.read_bytes() == run("convert", graph, "--to", "ntriples").out


@pytest.mark.parametrize("name", ["cut.nt.gz", "text.nt.gz", "text.nt.zst", "empty.nt.gz"])
def test_broken_archives_are_told(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes({"cut": gzip.compress(lines(1000).encode())[:500], "text": lines(9).encode(),
                      "empty": b""}[name.split(".")[0]])
    out = tmp_path / "out.ttl"
    done = run("convert", path, "-o", out)
    assert done.code == NOTHING_USABLE and name in done.err and not out.exists()


@pytest.mark.parametrize("to, end, parse", [
    ("ntriples", "nt", ox.RdfFormat.N_TRIPLES), ("turtle", "ttl.gz", ox.RdfFormat.TURTLE),
    ("rdfxml", "rdf", ox.RdfFormat.RDF_XML)])
def test_parts_are_documents_of_their_own(
    to: str, end: str, parse: ox.RdfFormat, graph: Path, tmp_path: Path
) -> None:
    parts = tmp_path / "parts"
    packing = ("--compress", "gz") if end.endswith("gz") else ()
    assert run("convert", graph, "--to", to, "--split", 7000, "-o", parts, *packing).code == 0
    names = sorted(path.name for path in parts.iterdir())
    assert names == [f"part-{number:05}.{end}" for number in range(1, 6)]
    found: list[ox.Quad] = []
    for name in names:
        content = (parts / name).read_bytes()
        if packing:
            content = gzip.decompress(content)
        here = list(ox.parse(content, format=parse))
        assert len(here) == (7000 if name != names[-1] else 2000)
        found += here
    assert sorted(map(str, found)) == sorted(map(str, ox.parse(graph.read_bytes(), format=ox.RdfFormat.N_TRIPLES)))


def test_merging_within_a_limit(tmp_path: Path) -> None:
    inputs = []
    for number in range(3):
        inputs.append(tmp_path / f"{number}.nt")
        inputs[-1].write_text(lines(20_000, seed=number // 2), encoding="utf-8")
    whole = run("convert", *inputs, "--to", "ntriples")
    assert whole.code == 0
    assert run("convert", *inputs, "--to", "ntriples", "--memory", "1M").out == whole.out


@pytest.mark.parametrize("options", [
    ("--split", "0"), ("--split", "5"), ("--split", "x", "-o", "d"), ("--compress", "gz"),
    ("--memory", "12"), ("--memory", "1k"), ("-j", "0"), ("--split", "5", "-o", "d", "--pretty")])
def test_mistakes_are_told(options: tuple[str, ...], graph: Path) -> None:
    done = run("convert", graph, "--to", "turtle", *options)
    assert done.code == USAGE and options[0].lstrip("-") in done.err


@pytest.mark.parametrize("ending", ["gz", "zst"])
def test_packed_pages_are_the_same_pages(tmp_path: Path, ending: str) -> None:
    """A crawl may keep its pages packed: nothing in the export tells."""
    if ending == "zst" and not shutil.which("zstd"):
        pytest.skip("no zstd here")
    for folder in ("plain", "packed"):
        (tmp_path / folder).mkdir()
    for path in (SAMPLE, *sorted((ROOT / "Tests" / "Fixtures" / "layouts").glob("*.html"))[:3]):
        shutil.copy(path, tmp_path / "plain")
        data = path.read_bytes()
        packed = gzip.compress(data) if ending == "gz" else subprocess.run(
            ["zstd", "-q"], input=data, capture_output=True, check=True).stdout
        (tmp_path / "packed" / f"{path.name}.{ending}").write_bytes(packed)
    outputs = []
    for folder in ("plain", "packed"):
        done = run("export", tmp_path / folder, "-f", "ntriples", "-o", tmp_path / f"of-{folder}")
        assert done.code in (0, 1), done.err
        outputs.append({path.name: path.read_bytes() for path in (tmp_path / f"of-{folder}").iterdir()})
    assert outputs[0]["trico.nt"] == outputs[1]["trico.nt"] and outputs[0].keys() == outputs[1].keys()
    assert outputs[0]["manifest.json"] == outputs[1]["manifest.json"]


def test_pages_that_are_packed_badly_are_told(tmp_path: Path) -> None:
    (tmp_path / "page.txt.gz").write_bytes(gzip.compress(SAMPLE.read_bytes())[:-20])
    (tmp_path / "bomb.txt.gz").write_bytes(gzip.compress(bytes(3 << 20)))
    for name, words in (("page", ""), ("bomb", "when unpacked")):
        done = run("export", tmp_path / f"{name}.txt.gz", "--page-limit", "2", "-o", tmp_path / "out")
        assert done.code == NOTHING_USABLE and f"{name}.txt.gz" in done.err and words in done.err, done.err
        assert not (tmp_path / "out").exists()
