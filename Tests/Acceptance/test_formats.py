"""Turtle, RDF/XML and N-Triples are one graph, and no reader has a word to say about them."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from xml.etree import ElementTree

import pyoxigraph as ox
import pytest

from graphs import Facts, about_the_page, read, read_with_rdflib, shorten
from program import ALL_FILES, MENTION_FILES, RDF_FILES, SCHEME, export

TURTLE_TOKENS = re.compile(r'"(?:[^"\\\n]|\\.)*"|<[^>\n]*>|#[^\n]*')


def test_every_file_is_there(exported: Path) -> None:
    assert {path.name for path in exported.iterdir()} == set(ALL_FILES)


@pytest.mark.parametrize("names", [RDF_FILES, MENTION_FILES], ids=["main", "mentions"])
def test_three_formats_are_one_graph(exported: Path, names: tuple[str, ...]) -> None:
    graphs = {name: read(exported / name) for name in names}
    first = graphs[names[0]]
    assert first
    for name, triples in graphs.items():
        assert triples == first, f"{name} differs: {sorted(map(str, triples ^ first))[:3]}"


@pytest.mark.parametrize("name", [*RDF_FILES, *MENTION_FILES])
def test_two_engines_agree_without_warning(exported: Path, name: str) -> None:
    triples, complaints = read_with_rdflib(exported / name)
    assert complaints == []
    assert triples == read(exported / name)


@pytest.mark.parametrize("name", [RDF_FILES[2], MENTION_FILES[2]])
def test_no_triple_is_written_twice(exported: Path, name: str) -> None:
    lines = (exported / name).read_text(encoding="utf-8").splitlines()
    assert len(lines) == len(set(lines)) == len(read(exported / name))


def test_no_blank_nodes(main: Facts, mentions: Facts) -> None:
    for s, p, o in main.triples | mentions.triples:
        assert not isinstance(s, ox.BlankNode) and not isinstance(o, ox.BlankNode), (s, p, o)


@pytest.mark.parametrize("name", [*RDF_FILES, *MENTION_FILES])
def test_bytes_are_plain_utf8(exported: Path, name: str) -> None:
    data = (exported / name).read_bytes()
    assert not data.startswith(b"\xef\xbb\xbf")
    assert b"\r" not in data
    assert data.endswith(b"\n")
    data.decode("utf-8")


@pytest.mark.parametrize("name", [RDF_FILES[0], MENTION_FILES[0]])
def test_turtle_layout(exported: Path, name: str) -> None:
    text = (exported / name).read_text(encoding="utf-8")
    declared = dict(re.findall(r"^@prefix ([a-z]*): <([^>]*)> \.$", text, re.MULTILINE))
    body = re.sub(r"^@prefix.*$", "", text, flags=re.MULTILINE)
    bare = TURTLE_TOKENS.sub("''", body)
    assert "\\" not in bare, "a prefixed name holds a backslash"
    assert '"""' not in text
    used = set(re.findall(r"(?<![\w'-])([a-z]+):", bare))
    assert used == set(declared), "prefixes declared and prefixes used differ"
    subjects = re.findall(r"^(\S+) a ", text, re.MULTILINE)
    assert len(subjects) == len(set(subjects)), "a subject has two blocks"


@pytest.mark.parametrize("name", [RDF_FILES[1], MENTION_FILES[1]])
def test_rdfxml_groups_by_typed_subject(exported: Path, name: str) -> None:
    about = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about"
    root = ElementTree.parse(exported / name).getroot()
    subjects = [element.get(about) for element in root]
    assert None not in subjects
    assert len(subjects) == len(set(subjects)), "a subject has two elements"
    plain = [e for e in root if e.tag.endswith("}Description")]
    assert len(plain) < len(subjects) / 10, "most subjects should be typed node elements"


def test_texts_are_normalised_and_printable(main: Facts, mentions: Facts) -> None:
    for _, p, o in main.triples | mentions.triples:
        if isinstance(o, ox.Literal):
            assert unicodedata.is_normalized("NFC", o.value), (p, o)
            # Quoted lines keep what is between them.
            text = o.value.replace("\n", " ") if p.value.endswith("prov#value") else o.value
            assert not re.search(r"[\x00-\x1f\x7f\u00a0\u200b\ufeff\ufffe\uffff]", text), (p, o)


def test_merged_and_absent_mentions(exported: Path, tmp_path: Path) -> None:
    both = read(exported / "trico.nt") | read(exported / "trico-mentions.nt")
    merged = export(tmp_path / "merged", "--mentions", "merged")
    assert not list(merged.glob("trico-mentions.*"))
    assert about_the_page(both) == about_the_page(read(merged / "trico.nt"))
    none = export(tmp_path / "none", "--mentions", "none")
    assert not list(none.glob("trico-mentions.*"))
    lost = about_the_page(read(exported / "trico.nt")) - about_the_page(read(none / "trico.nt"))
    # a code that only mentions use goes with them
    assert {shorten(s) for s, _, _ in lost} <= {SCHEME + "basis", "basis:normalised"}
