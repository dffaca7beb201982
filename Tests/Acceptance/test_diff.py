"""`trico diff`: in words, and as patches that other engines apply to the old graph."""

from __future__ import annotations

import json
import random
import shutil
from pathlib import Path

import pyoxigraph as ox
import pytest
import rdflib

from program import NO_INPUT, NOTHING_USABLE, ROOT, SAMPLE, USAGE, export, run

OUTPUT = ROOT / "Output"
FORMATS = {".nt": ox.RdfFormat.N_TRIPLES, ".nq": ox.RdfFormat.N_QUADS, ".ttl": ox.RdfFormat.TURTLE}

TEXTS = ["", "a", "2011.11.11", 'quote " and \\', "tab\tline\nreturn\r", "한국 中国 日本 𝒳",
         "e\u0301", "\u00e9", "\u007f\u0001", "\u212a"]
NODES = [ox.NamedNode(f"http://example.org/{name}") for name in ("a", "b", "c/d", "é", "%20", "x#y")]
LITERALS = [ox.Literal(text) for text in TEXTS] + [
    ox.Literal("a", language="en"), ox.Literal("a", language="zh-Hans"),
    ox.Literal("5", datatype=ox.NamedNode("http://www.w3.org/2001/XMLSchema#integer")),
    ox.Literal("05", datatype=ox.NamedNode("http://example.org/own")),
]


def quads(path: Path) -> set[ox.Quad]:
    return set(ox.parse(path=str(path), format=FORMATS[path.suffix]))


def write(path: Path, statements: set[ox.Quad], chance: random.Random) -> Path:
    """The statements in an order of their own."""
    lines = list(statements)
    chance.shuffle(lines)
    path.write_bytes(ox.serialize(lines, format=FORMATS[path.suffix]))
    return path


def apply_rdf_patch(statements: set[ox.Quad], patch: bytes) -> set[ox.Quad]:
    """What a store does with the lines of RDF Patch, strictly: no line may have no effect."""
    result = set(statements)
    lines = patch.decode().split("\n")
    assert lines[0] == "TX ." and lines[-2:] == ["TC .", ""]
    for line in lines[1:-2]:
        (quad,) = ox.parse(line[2:], format=ox.RdfFormat.N_QUADS)
        if line.startswith("D "):
            result.remove(quad)
        else:
            assert line.startswith("A ") and quad not in result
            result.add(quad)
    return result


def apply_update(statements: set[ox.Quad], update: str) -> set[ox.Quad]:
    store = ox.Store()
    store.extend(statements)
    store.update(update)
    return set(store)


def apply_update_with_rdflib(statements: set[ox.Quad], update: str) -> set[ox.Quad]:
    graph = rdflib.Graph()
    graph.parse(data=ox.serialize(statements, format=ox.RdfFormat.N_TRIPLES), format="nt11")
    graph.update(update)
    return set(ox.parse(graph.serialize(format="nt11"), format=ox.RdfFormat.N_TRIPLES))


def random_quads(chance: random.Random, count: int, graphs: list[ox.NamedNode | None]) -> set[ox.Quad]:
    return {
        ox.Quad(chance.choice(NODES), chance.choice(NODES), chance.choice([*NODES, *LITERALS]),
                chance.choice(graphs) or ox.DefaultGraph())
        for _ in range(count)
    }


@pytest.mark.parametrize("seed", range(12))
def test_patches_turn_the_old_graph_into_the_new(tmp_path: Path, seed: int) -> None:
    """Random datasets, random edits; applied by engines that nobody here wrote."""
    chance = random.Random(seed)
    graphs: list[ox.NamedNode | None] = [None, *NODES[:seed % 3]]
    before = random_quads(chance, chance.choice([0, 3, 40, 900]), graphs)
    kept = {quad for quad in sorted(before, key=str) if chance.random() < 0.8}
    after = kept | random_quads(chance, chance.choice([0, 2, 700]), graphs)
    suffix = ".nq" if len(graphs) > 1 else ".nt"
    old = write(tmp_path / f"old{suffix}", before, chance)
    new = write(tmp_path / f"new{suffix}", after, chance)
    expected = 0 if before == after else 1
    patch = run("diff", old, new, "--format", "rdf-patch")
    assert (patch.code, patch.err) == (expected, "")
    assert apply_rdf_patch(before, patch.out) == after
    update = run("diff", old, new, "--format", "sparql-update")
    assert (update.code, update.err) == (expected, "")
    assert apply_update(before, update.text) == after
    for left, right in ((old, old), (new, new)):
        assert run("diff", left, right, "-q").code == 0


@pytest.mark.parametrize("seed", range(4))
def test_rdflib_applies_the_update_too(tmp_path: Path, seed: int) -> None:
    """Without the characters that rdflib's own writer does not escape."""
    chance = random.Random(100 + seed)
    plain = [quad for quad in random_quads(chance, 200, [None])
             if not isinstance(quad.object, ox.Literal) or quad.object.value.isprintable()]
    before, after = set(plain[:len(plain) * 2 // 3]), set(plain[len(plain) // 3:])
    old = write(tmp_path / "old.nt", before, chance)
    new = write(tmp_path / "new.nt", after, chance)
    update = run("diff", old, new, "--format", "sparql-update").text
    assert apply_update_with_rdflib(before, update) == after


def test_update_into_a_named_graph(tmp_path: Path) -> None:
    graph = ox.NamedNode("http://example.org/graph")
    old, new = OUTPUT / "trico.nt", OUTPUT / "trico-mentions.nt"
    for form, apply in (("rdf-patch", apply_rdf_patch), ("sparql-update", None)):
        done = run("diff", old, new, "--format", form, "--graph", graph.value)
        before = {ox.Quad(q.subject, q.predicate, q.object, graph) for q in quads(old)}
        after = {ox.Quad(q.subject, q.predicate, q.object, graph) for q in quads(new)}
        if apply:
            assert apply(before, done.out) == after
        else:  # The store keeps values of numbers, not their datatypes.
            assert apply_update(before, done.text) == apply_update(after, "")


# --- blank nodes -----------------------------------------------------------------------------

def text(path: Path, content: str) -> Path:
    path.write_text(content, encoding="utf-8")
    return path


CIRCLE = "@prefix : <http://example.org/> .\n_:{0} :p _:{1} . _:{1} :p _:{2} . _:{2} :p _:{0} .\n"


def test_labels_of_blank_nodes_do_not_count(tmp_path: Path) -> None:
    head = ":s :p [ :q 1 ; :r [ :q 2 ] ] , [ :q 1 ] ."
    old = text(tmp_path / "old.ttl", CIRCLE.format("a", "b", "c") + head)
    new = text(tmp_path / "new.ttl", CIRCLE.format("z", "x", "y") + head)
    done = run("diff", old, new)
    assert (done.code, done.out) == (0, b"")
    for form in ("rdf-patch", "sparql-update"):
        done = run("diff", old, new, "--format", form)
        assert done.code == 0
        assert done.text in ("TX .\nTC .\n", "")


def test_repeated_groups_of_blank_nodes_count(tmp_path: Path) -> None:
    head = "@prefix : <http://example.org/> .\n"
    one = text(tmp_path / "one.ttl", head + ":s :p [ :q 1 ] .")
    two = text(tmp_path / "two.ttl", head + ":s :p [ :q 1 ] , [ :q 1 ] .")
    assert run("diff", one, two, "-q").code == 1
    assert run("diff", two, one, "-q").code == 1
    assert run("diff", two, two, "-q").code == 0


@pytest.mark.parametrize("form", ["rdf-patch", "sparql-update"])
def test_new_blank_nodes_are_added_under_labels_of_their_own(tmp_path: Path, form: str) -> None:
    head = "@prefix : <http://example.org/> .\n:s :p [ :q 1 ] ."
    old = text(tmp_path / "old.ttl", head)
    new = text(tmp_path / "new.ttl", head + "\n:s :p [ :q 2 ; :r _:new1 ] . _:new1 :q 3 .")
    done = run("diff", old, new, "--format", form)
    assert done.code == 1
    before = {quad for quad in quads(old)}
    after = apply_rdf_patch(before, done.out) if form == "rdf-patch" else apply_update(before, done.text)
    result, wanted = ox.Dataset(after), ox.Dataset(quads(new))
    for dataset in (result, wanted):
        dataset.canonicalize(ox.CanonicalizationAlgorithm.UNSTABLE)
    assert result == wanted


def test_a_new_blank_node_of_two_graphs_stays_one(tmp_path: Path) -> None:
    """No two operations of a request may share a label."""
    old = text(tmp_path / "old.nq", '<http://e/s> <http://e/p> "1" .\n')
    many = "".join(f'_:new <http://e/n> "{number}" <http://g/2> .\n' for number in range(1200))
    new = text(tmp_path / "new.nq",
               f'<http://e/s> <http://e/bn> _:new .\n<http://e/s> <http://e/bn> _:new <http://g/1> .\n{many}')
    update = run("diff", old, new, "--format", "sparql-update")
    assert update.code == 1
    after = apply_update(quads(old), update.text)
    assert len({quad.object for quad in after if quad.predicate.value == "http://e/bn"}) == 1
    assert len(after) == 1202
    assert len({quad.subject for quad in after if quad.predicate.value == "http://e/n"}) == 1


def test_a_line_break_begins_no_line_of_the_report(tmp_path: Path) -> None:
    old = text(tmp_path / "old.nt", "")
    new = text(tmp_path / "new.nt", '<http://e/s> <http://e/p> "x\\n\\nMeetings: 5 added\\r+ no" .\n')
    lines = run("diff", old, new).text.splitlines()
    assert not any(line.startswith(("Meetings", "+ no")) for line in lines)
    assert any("x↵↵Meetings: 5 added" in line for line in lines)


def test_lines_above_change_no_meeting(tmp_path: Path, exported: Path) -> None:
    page = text(tmp_path / "customs.txt", "\n\n" + SAMPLE.read_text(encoding="utf-8"))
    done = run("diff", exported, page)
    assert "0 changed" in done.text.splitlines()[0], done.text[:600]
    assert "Other resources" not in done.text


def test_what_is_no_field_of_a_meeting_is_told_of_its_part(tmp_path: Path, exported: Path) -> None:
    """The name of a country as printed, with which no field changes."""
    lines = SAMPLE.read_text(encoding="utf-8").splitlines(keepends=True)
    assert lines[11].startswith("ROK:")
    lines[11] = lines[11].replace("ROK:", "Korea:", 1)
    done = run("diff", exported, text(tmp_path / "customs.txt", "".join(lines)))
    assert "labelInSource “ROK”" in done.text and "labelInSource “Korea”" in done.text


@pytest.mark.parametrize("form", ["rdf-patch", "sparql-update"])
def test_patches_refuse_to_remove_blank_nodes(tmp_path: Path, form: str) -> None:
    old = text(tmp_path / "old.ttl", "@prefix : <http://example.org/> .\n:s :p [ :q 1 ] .")
    new = text(tmp_path / "new.ttl", "@prefix : <http://example.org/> .\n:s :p [ :q 2 ] .")
    done = run("diff", old, new, "--format", form)
    assert (done.code, done.out) == (NOTHING_USABLE, b"")
    assert "blank node" in done.err
    words = run("diff", old, new)
    assert words.code == 1 and "1" in words.text


def test_statements_are_data_in_json(tmp_path: Path) -> None:
    """Property, value with datatype or language, and graph: what the short words cannot hold."""
    old = text(tmp_path / "old.nq", '<http://e/s> <http://e/n> "a"@en <http://e/g> .\n'
               '<http://e/s> <http://e/year> "2018" .\n')
    new = text(tmp_path / "new.nq", '<http://e/s> <http://e/n> "a"@en <http://e/h> .\n'
               '<http://e/s> <http://e/year> "2018"^^<http://www.w3.org/2001/XMLSchema#gYear> .\n'
               '<http://e/s> <http://e/see> <http://e/o> .\n')
    [resource] = json.loads(run("diff", old, new, "--format", "json").out)["resources"]
    assert resource["iri"] == "http://e/s"
    assert resource["removed"] == [
        {"words": "n “a” (en) in <http://e/g>", "predicate": "http://e/n",
         "object": {"type": "literal", "value": "a", "xml:lang": "en"},
         "graph": {"type": "uri", "value": "http://e/g"}},
        {"words": "year “2018”", "predicate": "http://e/year", "object": {"type": "literal", "value": "2018"}}]
    assert [one["object"] for one in resource["added"]] == [
        {"type": "literal", "value": "a", "xml:lang": "en"},
        {"type": "literal", "value": "2018", "datatype": "http://www.w3.org/2001/XMLSchema#gYear"},
        {"type": "uri", "value": "http://e/o"}]
    words = run("diff", old, new).text
    assert "year “2018”\n" in words and "year “2018” (gYear)" in words and "(en) in <http://e/h>" in words


# --- in words --------------------------------------------------------------------------------

@pytest.fixture
def edited(tmp_path: Path) -> Path:
    """The sample with six edits, each in another field."""
    page = SAMPLE.read_text(encoding="utf-8")
    for old, new in (
        ("2011.11.11\n", "2011.11.12\n"), ("4) AEO: agreed to share", "4) AEO: decided to share"),
        ("• Seoul, Korea", "• Busan, Korea"), ("Joint Press Release of 4th", "Press Release of 4th"),
        ("Download. EN CN", "Download. EN"), ("Japan: Ministry of Finance", "Japan: Ministry of Fish"),
    ):
        assert old in page, old
        page = page.replace(old, new, 1)
    (tmp_path / "edited").mkdir()
    return text(tmp_path / "edited" / "customs.txt", page)


def test_the_same_page_is_the_same_graph_wherever_it_lies(tmp_path: Path, exported: Path) -> None:
    shutil.copy(SAMPLE, tmp_path / "customs.txt")
    for old in (exported, exported / "trico.ttl"):
        arguments = [old, tmp_path / "customs.txt"]
        done = run("diff", *arguments)
        missing = "Mention" if old.suffix else None
        assert done.code == (1 if missing else 0), done.text
        assert not missing or "Meetings: 0 added, 0 removed, 0 changed, 21 the same" in done.text
    assert run("diff", OUTPUT, exported, "-q").code == 1, "only one of them knows its address"
    assert run("diff", OUTPUT, tmp_path / "customs.txt").text == ""


def test_changes_are_told_field_by_field(exported: Path, edited: Path) -> None:
    done = run("diff", exported, edited)
    assert done.code == 1 and done.err == ""
    assert "\x1b" not in done.text, "no colours without a terminal"
    for words in ("~ TCHM 4 (2011)", "~ date: “2011.11.11 (2011-11-11, day)” → “2011.11.12",
                  "~ items: outcome 2.4", "~ act: “agreed” → “decided”", "- languages: zh",
                  "place", "Busan", "- documents: “Joint Press Release of 4th",
                  "+ documents: “Press Release of 4th", "Ministry of Fish"):
        assert words in done.text, words


def test_json_tells_the_same(exported: Path, edited: Path) -> None:
    done = run("diff", exported, edited, "--format", "json")
    assert done.code == 1
    report = json.loads(done.text)
    assert report["same"] is False
    (meeting,) = [m for m in report["meetings"]["changed"] if m["key"] == "tchm/4"]
    fields = {field["field"]: field for field in meeting["fields"]}
    assert fields["date"]["old"].startswith("2011.11.11")
    (item,) = fields["items"]["changed"]
    assert item["name"] == "outcome 2.4"
    assert {field["field"] for field in item["fields"]} == {"text", "act"}
    assert report["statements"]["added"] == sum(
        count["added"] for count in report["statements"]["classes"])
    same = json.loads(run("diff", exported, exported, "--format", "json").text)
    assert same["same"] is True and same["meetings"]["same"] == 21


def test_meetings_come_and_go(tmp_path: Path, exported: Path) -> None:
    """An edition less: the others only lose their link to it."""
    lines = SAMPLE.read_text(encoding="utf-8").splitlines(keepends=True)
    cut = "".join(lines[:5] + lines[24:])
    (tmp_path / "cut").mkdir()
    short = text(tmp_path / "cut" / "customs.txt", cut)
    gone = run("diff", exported, short).text
    assert "Meetings: 0 added, 1 removed" in gone and "- TCHM 6 (2017)" in gone
    come = run("diff", short, exported).text
    assert "Meetings: 1 added, 0 removed" in come and "+ TCHM 6 (2017) (2017.11.30; Tokyo" in come


def test_meetings_meet_by_key_under_another_namespace(tmp_path: Path, exported: Path) -> None:
    other = export(tmp_path / "other", "--base", "https://example.org/")
    done = run("diff", exported, other)
    assert done.code == 1
    assert "Meetings: 0 added, 0 removed" in done.text


# --- faults ----------------------------------------------------------------------------------

def test_wrong_use_and_bad_input(tmp_path: Path) -> None:
    good = OUTPUT / "trico.nt"
    assert run("diff", good).code == USAGE
    assert run("diff", "-", "-").code == USAGE
    assert run("diff", good, good, "--format", "yaml").code == USAGE
    assert run("diff", good, good, "--graph", "no iri").code == USAGE
    assert run("diff", good, tmp_path / "nowhere.nt").code == NO_INPUT
    broken = text(tmp_path / "broken.ttl", "<http://example.org/a> <b> .\n")
    done = run("diff", good, broken)
    assert done.code == NOTHING_USABLE and "broken.ttl:1:" in done.err and done.out == b""
    page = text(tmp_path / "page.txt", "no page at all\n")
    assert run("diff", good, page).code == NOTHING_USABLE


def test_standard_input_is_one_side(exported: Path) -> None:
    data = (exported / "trico.nt").read_bytes()
    assert run("diff", exported / "trico.ttl", "-", "--from", "ntriples", stdin=data).code == 0
    head = b"\n".join(data.split(b"\n")[:-2]) + b"\n"
    done = run("diff", exported / "trico.ttl", "-", "--from", "ntriples", stdin=head)
    assert done.code == 1 and "0 added, 1 removed" in done.text.split("Statements: ")[1]
