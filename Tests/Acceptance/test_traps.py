"""Every trap that serializers are known to fall into, one test each, through every syntax and layout.

The numbers in the names of the tests:

 1 literals changed                    16 labels that are no XML names
 2 circles of blank nodes              17 bare numbers and booleans
 3 lists                               18 rdf:nil as a predicate
 4 carriage returns in XML             19 names of prefixes
 5 IRIs changed by percent-encoding    20 local names
 6 a scheme that is a prefix           21 the longest namespace wins
 7 injection                           22 control characters, surrogates
 8 NUL and rare characters             23 quotes at the ends
 9 deep nesting                        24 language tags
10 characters XML cannot hold          25 prefixes and base
11 predicates without an XML name      26 labels of several documents
12 names RDF/XML keeps for itself      27 relative IRIs in N-Triples
13 xmlns and xml                       28 one type for each GraphML key (test_graphml.py)
14 markup in IRIs                      29 RDF 1.2
15 XML literals
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pyoxigraph as ox
import pytest

from program import NOTHING_USABLE, run, snapshot
from roundtrip import LAYOUTS, NQUADS, Layout, assert_same, by_oxigraph, by_rdflib, canonical, convert
from traps import FIRST, KEPT, NIL, P, REFUSED, REST, S, Trap, value

BY_NAME = {layout.name: layout for layout in LAYOUTS}


def is_xml(layout: Layout) -> bool:
    return layout.oxigraph == ox.RdfFormat.RDF_XML


@pytest.mark.parametrize("trap", KEPT, ids=str)
def test_kept(trap: Trap) -> None:
    """Comes back as it was from two readers, however it is written; or RDF/XML says why it cannot."""
    expected = canonical(ox.parse(trap.text.encode(), format=ox.RdfFormat.N_QUADS))
    assert len(expected) == len(trap.text.splitlines())
    prefixes = [word for prefix in trap.prefixes for word in ("--prefix", prefix)]
    for layout in LAYOUTS:
        done = convert(trap.text.encode(), layout, *prefixes)
        if is_xml(layout) and trap.not_in_xml:
            assert done.code == NOTHING_USABLE, layout.name
            assert trap.not_in_xml in done.err and "<http://ex.org/s>" in done.err, done.err
            assert done.out == b"", "something was published before the error"
        else:
            assert done.code == 0, f"{layout.name}: {done.err}"
            if trap.not_in_rdflib and layout.name.startswith(trap.not_in_rdflib):
                assert canonical(by_oxigraph(done.out, layout)) == expected
            else:
                assert_same(done.out, layout, expected)


@pytest.mark.parametrize("trap", REFUSED, ids=str)
def test_refused(trap: Trap, tmp_path: Path) -> None:
    """Is no RDF: the place and the cause are named, and no file appears."""
    path = tmp_path / "trap.txt"
    path.write_text(trap.text, encoding="utf-8", newline="")
    done = run("convert", path, "--from", trap.syntax, "-o", tmp_path / "out" / "trap.nq")
    assert done.code == NOTHING_USABLE, f"{done.code} {done.err}"
    assert done.err.startswith(f"{path}:") and ": error: " in done.err, done.err
    assert trap.message in done.err
    assert list(snapshot(tmp_path)) == ["trap.txt"]


@pytest.mark.parametrize("name", ["literal", "IRI", "language", "datatype"])
def test_07_text_from_outside_closes_no_bracket(name: str) -> None:
    """What looks like a statement inside a term stays inside it."""
    evil = "> <http://ex.org/q> <http://evil/> .\\n<http://ex.org/s> <http://ex.org/p> <http://x/"
    text = value({"literal": f'"{evil}"', "IRI": f"<http://ex.org/{evil}>", "language": f'"x"@en{evil}',
                  "datatype": f'"x"^^<http://ex.org/{evil}>'}[name])
    for layout in LAYOUTS:
        done = convert(text.encode(), layout)
        if name == "literal":
            assert len(by_oxigraph(done.out, layout)) == 1
        else:
            assert done.code == NOTHING_USABLE
            assert done.out == b""


def chain(count: int) -> str:
    return "".join(f'_:b{n} {P} _:b{n + 1} .\n_:b{n} <http://ex.org/n> "{n}" .\n' for n in range(count))


def nested_lists(count: int) -> str:
    lines = [f"{S} {P} _:l0 .\n"]
    for n in range(count):
        after = f"_:l{n + 1}" if n + 1 < count else NIL
        lines.append(f"_:l{n} {FIRST} {after} .\n_:l{n} {REST} _:r{n} .\n_:r{n} {FIRST} \"{n}\" .\n"
                     f"_:r{n} {REST} {NIL} .\n")
    return "".join(lines)


def long_list(items: list[str]) -> str:
    lines = [f"{S} {P} _:l0 .\n"]
    for n, item in enumerate(items):
        after = f"_:l{n + 1}" if n + 1 < len(items) else NIL
        lines.append(f"_:l{n} {FIRST} {item} .\n_:l{n} {REST} {after} .\n")
    return "".join(lines)


DEEP = {
    "blank nodes": chain(5000),
    "IRIs": "".join(f"<http://ex.org/{n}> {P} <http://ex.org/{n + 1}> .\n" for n in range(5000)),
    "lists": nested_lists(2500),
    "a list of literals": long_list([f'"{n}"' for n in range(5000)]),
    "a list of IRIs": long_list([f"<http://ex.org/{n}>" for n in range(5000)]),
    "a list with a literal at its end": long_list([*(f"<http://ex.org/{n}>" for n in range(5000)), '"x"']),
    "a circle": chain(5000).replace("_:b5000", "_:b0"),
}


# Graphs whose blank nodes are all alike: RDFC-1.0 takes minutes to tell them apart, or gives up.
ALIKE = ("lists", "a circle")


def outline(quads: Iterable[ox.Quad]) -> Counter[str]:
    """How often each predicate has each value, all blank nodes counted as one."""
    return Counter(
        f"{quad.predicate} {'_' if isinstance(quad.object, ox.BlankNode) else quad.object}"
        for quad in quads)


@pytest.mark.parametrize("name", DEEP)
@pytest.mark.parametrize("layout", [x for x in LAYOUTS if "pretty" in x.name or "canonical" in x.name], ids=str)
def test_09_nested_5000_deep(name: str, layout: Layout) -> None:
    if name in ALIKE and "canonical" in layout.name:
        pytest.skip("no canonical form within reason")
    text = DEEP[name]
    given = list(ox.parse(text.encode(), format=ox.RdfFormat.N_QUADS))
    done = convert(text.encode(), layout)
    assert done.code == 0, done.err
    found = list(by_oxigraph(done.out, layout))
    assert len(found) == len(given)
    assert outline(found) == outline(given)
    if name not in ALIKE:
        assert canonical(found) == canonical(given)
    # Neither recursion nor depth limits of other readers: rdflib has both.
    assert len(by_rdflib(done.out, layout)) == len(given)


@pytest.mark.parametrize("layout", LAYOUTS, ids=str)
def test_26_labels_of_several_documents_stay_apart(layout: Layout, tmp_path: Path) -> None:
    documents = {
        "a.nt": f'_:x {P} "a" .\n_:x_2 {P} "b" .\n_:genid1 {P} "c" .\n',
        "b.nt": f'_:x {P} "d" .\n_:x_2 {P} "e" .\n',
        "c.ttl": f'[] {P} "f" . _:x {P} [ {P} _:genid1 ] . _:genid1_ {P} "g" .\n',
    }
    expected: list[ox.Quad] = []
    for name, text in documents.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
        form = ox.RdfFormat.TURTLE if name.endswith("ttl") else ox.RdfFormat.N_TRIPLES
        expected += ox.parse(text.encode(), format=form, rename_blank_nodes=True)
    done = run("convert", *(tmp_path / name for name in documents), *layout.options)
    assert done.code == 0, done.err
    assert_same(done.out, layout, canonical(expected))


def test_25_base_is_for_reading_only() -> None:
    """A known base makes no IRI of the output relative."""
    turtle = b"@base <http://ex.org/a/> . <s> <p> <../o>, <//host/x>, <> ."
    for layout in LAYOUTS:
        done = convert(turtle, layout, "--base", "http://ex.org/", of="turtle")
        text = done.out.decode()
        assert "@base" not in text and "xml:base" not in text and '"@base"' not in text
        assert {q.object.value for q in by_oxigraph(done.out, layout)} == {
            "http://ex.org/o", "http://host/x", "http://ex.org/a/"}


def test_19_a_prefix_that_no_syntax_can_declare_is_refused() -> None:
    for prefix in ("_9", "9a", "a.", "a.b", "a b", "a%20", "\U00010400"):
        done = run("convert", "-", "--from", "nt", "--to", "turtle", "--prefix", f"{prefix}=http://ex.org/")
        assert done.code == 64
        assert "is no prefix" in done.err


def test_21_the_longest_namespace_wins() -> None:
    text = value("<http://ex.org/a/b>", "<http://ex.org/b>")
    for order in (("x=http://ex.org/", "y=http://ex.org/a/"), ("y=http://ex.org/a/", "x=http://ex.org/")):
        done = convert(text.encode(), BY_NAME["turtle"], *(w for p in order for w in ("--prefix", p)))
        assert "y:b" in done.text and "x:b" in done.text


def test_17_bare_values_are_those_that_every_reader_gives_back() -> None:
    bare = ['1', '-5', '1.5', '1e0', 'true']
    datatypes = ["integer", "integer", "decimal", "double", "boolean"]
    xsd = "http://www.w3.org/2001/XMLSchema#"
    text = value(*(f'"{form}"^^<{xsd}{kind}>' for form, kind in zip(bare, datatypes, strict=True)),
                 f'"+1"^^<{xsd}integer>', f'"01"^^<{xsd}integer>', f'"1"^^<{xsd}boolean>', f'".5"^^<{xsd}decimal>')
    lines = convert(text.encode(), BY_NAME["turtle"]).text
    for form in bare:
        assert f" {form} " in lines
    for form in ("+1", "01", ".5"):
        assert f'"{form}"^^xsd:' in lines


def test_20_names_need_no_escape_and_a_blank_before_the_dot() -> None:
    trap = next(trap for trap in KEPT if trap.name == "local names")
    for name in ("turtle", "turtle pretty"):
        text = convert(trap.text.encode(), BY_NAME[name], "--prefix", "ex=http://ex.org/").text
        assert "\\" not in text
        assert all(line.endswith((" .", " ;", " ,", "[", "{")) or line.startswith("@") or not line or line.startswith("ex:s")
                   for line in text.splitlines())
        for local in ("税関", "1", "a:b", "a%2Fb", "é:1", "1e5", "true"):
            assert f"ex:{local} " in text
        for local in ("a.", "-a", "a/b", "a(b)", "a,b", "三国."):
            assert f"<http://ex.org/{local}>" in text


def test_22_one_statement_is_one_line_that_does_not_disturb_a_terminal() -> None:
    trap = next(trap for trap in KEPT if trap.name == "control characters")
    for name in ("ntriples", "nquads", "turtle", "turtle pretty"):
        text = convert(trap.text.encode(), BY_NAME[name]).text
        assert not [c for c in text if ord(c) < 0x20 and c != "\n" or c == "\x7f"]


def test_nquads_line_keeps_everything() -> None:
    """The input that the other tests start from is itself left as it is, byte for byte."""
    line = f'{S} {P} "a\\u0000\\"é"@en-GB <http://ex.org/g> .\n'
    assert convert(line.encode(), NQUADS).text == line
