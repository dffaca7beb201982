"""One edition on several pages: what the first page lacks comes from the others, with their lines."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from rdflib import Graph, URIRef

from program import BASE, EXPORTED, run, snapshot

HEAD = "Ministerial Meetings\nReef Ministers’ Meeting (RMM) Latest Event : {}\n"
TITLE = "3rd Reef Ministers’ Meeting (RMM)\n"
A = HEAD.format("2019.12.22") + TITLE + "• 2019.12.22\n■ Outcome\n1. Agreed on reefs\n"
B = (HEAD.format("22 December 2019") + TITLE + "• 22 December 2019\n• Naha, Japan\n"
     "■ Participants\nJapan: Reef Agency (RA)\n")
C = (HEAD.format("2019-12-22") + TITLE + "• 2019-12-22\n• Jeju, Korea\n■ Outcome\n1. Met\n"
     "■ Documents\nJoint Statement\n")
HTML = ("<body><h3>Ministerial Meetings</h3><p>Reef Ministers’ Meeting (RMM) Latest Event : "
        "2019.12.22</p><p>3rd Reef Ministers’ Meeting (RMM)</p><p>Download. <a href='/e.pdf'>EN</a>"
        "</p><ul><li>2019.12.22</li><li>Naha, Japan</li></ul><p>■ Documents</p>"
        "<p><a href='/d.pdf'>Joint Statement</a></p></body>")
TEXT = (HEAD.format("2019.12.22") + TITLE + "Download. EN\n• 2019.12.22\n• Naha, Japan\n"
        "■ Documents\nJoint Statement\n")
TRICO = "https://w3id.org/trico/def/"
SCHEMA = "https://schema.org/"
PROV = "http://www.w3.org/ns/prov#wasDerivedFrom"


def export(folder: Path, *pages: str | Path, stdin: bytes = b"", jobs: int = 1) -> Path:
    done = run("export", *pages, "-o", folder, "-j", str(jobs), "-f", "turtle", "-f", "ntriples",
               "-f", "graphml", "--source-url", "https://example.org/m", stdin=stdin)
    assert done.code in EXPORTED, done.err
    return folder


def write(folder: Path, **pages: str) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for name, text in pages.items():
        paths.append(folder / f"{name.replace('_', '.')}")
        paths[-1].write_text(text, encoding="utf-8")
    return paths


def values(folder: Path, tail: str, predicate: str) -> set[str]:
    graph = Graph().parse(folder / "trico.nt", format="nt")
    return {str(one).removeprefix(BASE) for one in
            graph.objects(URIRef(BASE + tail), URIRef(predicate))}


def merged(folder: Path) -> list[tuple[str, str, str]]:
    lines = (folder / "problems.jsonl").read_text("utf-8").splitlines()
    return [(one["file"], one["severity"], one["message"]) for one in map(json.loads, lines)
            if one["code"] == "merged-meeting" and one["subject"] == "meeting/rmm-3"]


@pytest.mark.parametrize("jobs", [1, 4])
def test_three_pages(tmp_path: Path, jobs: int) -> None:
    out = export(tmp_path / "out", *write(tmp_path / "in", a_txt=A, b_txt=B, c_txt=C), jobs=jobs)
    assert values(out, "meeting/rmm-3", TRICO + "placeInSource") == {"Naha, Japan"}
    assert values(out, "meeting/rmm-3", SCHEMA + "location") == {"place/naha"}
    assert values(out, "meeting/rmm-3", TRICO + "hasParticipation") == {"participation/rmm-3-jpn"}
    assert values(out, "meeting/rmm-3", TRICO + "attendedBy") == {"agency/reef-agency-jpn"}
    assert values(out, "meeting/rmm-3", TRICO + "hasDocument") == {"document/rmm-3-1"}
    assert values(out, "item/rmm-3-outcome-1", SCHEMA + "text") == {"Agreed on reefs"}
    assert values(out, "document/rmm-3-1", PROV) == {"span/c-9"}
    assert values(out, "participation/rmm-3-jpn", PROV) >= {"span/b-7"}
    assert {"span/a-3-6", "span/b-5", "span/c-9"} <= values(out, "meeting/rmm-3", PROV)
    assert values(out, "span/c-9", "http://www.w3.org/ns/prov#value") == {"Joint Statement"}
    text = (out / "trico.ttl").read_text("utf-8")
    assert text.count("\nmeeting:rmm-3 a ") == 1, "one subject is described in one place"
    assert text.count("\nmeeting:rmm-3 ") == 1
    (b, b_severity, b_message), (c, c_severity, c_message) = merged(out)
    assert (b, c) == ("b.txt", "c.txt")
    assert "no outcomes here" in b_message and "added from here: place “Naha, Japan” (line 5)" in b_message
    assert c_severity == "warning"
    assert "place “Jeju, Korea” here, “Naha, Japan” in b.txt:5" in c_message
    assert "outcomes “Met” here, “Agreed on reefs” in a.txt:6" in c_message
    assert "date" not in c_message and "latest event" not in c_message
    problems = (out / "problems.jsonl").read_text("utf-8")
    assert "missing-place" not in problems and "missing-participants" not in problems


def test_the_order_decides(tmp_path: Path) -> None:
    a, b, c = write(tmp_path / "in", a_txt=A, b_txt=B, c_txt=C)
    out = export(tmp_path / "out", c, b, a)
    assert values(out, "meeting/rmm-3", TRICO + "placeInSource") == {"Jeju, Korea"}
    assert values(out, "item/rmm-3-outcome-1", SCHEMA + "text") == {"Met"}
    assert values(out, "meeting/rmm-3", TRICO + "hasParticipation") == {"participation/rmm-3-jpn"}


def test_ways_to_name_the_pages_give_the_same_bytes(tmp_path: Path) -> None:
    paths = write(tmp_path / "in", a_txt=A, b_txt=B, c_txt=C)
    expected = snapshot(export(tmp_path / "listed", *paths))
    for name, pages, jobs in [("folder", [tmp_path / "in"], 1),
                              ("pattern", [str(tmp_path / "in" / "*.txt")], 2)]:
        assert snapshot(export(tmp_path / name, *pages, jobs=jobs)) == expected


def test_standard_input_fills_gaps(tmp_path: Path) -> None:
    a, c = write(tmp_path / "in", a_txt=A, c_txt=C)
    out = export(tmp_path / "out", a, "-", c, stdin=B.encode())
    assert values(out, "meeting/rmm-3", TRICO + "placeInSource") == {"Naha, Japan"}
    assert "span/stdin-5" in values(out, "meeting/rmm-3", PROV)


def test_a_page_given_twice_says_nothing_new(tmp_path: Path) -> None:
    (b,) = write(tmp_path / "in", b_txt=B)
    once, twice = export(tmp_path / "once", b), export(tmp_path / "twice", b, b)
    for tail in ("meeting/rmm-3", "participation/rmm-3-jpn", "time/rmm-3"):
        graphs = [Graph().parse(folder / "trico.nt", format="nt") for folder in (once, twice)]
        first, second = (set(graph.predicate_objects(URIRef(BASE + tail))) for graph in graphs)
        assert first == {(p, o) for p, o in second if "/issue/merged-meeting" not in str(o)}
    assert [one[1] for one in merged(twice)] == ["info"]


def test_links_come_from_html(tmp_path: Path) -> None:
    out = export(tmp_path / "out", *write(tmp_path / "in", a_txt=TEXT, b_html=HTML))
    assert values(out, "document/rmm-3-1", SCHEMA + "url") == {"https://example.org/d.pdf"}
    assert values(out, "download/rmm-3-en", "http://www.w3.org/ns/dcat#downloadURL") == {
        "https://example.org/e.pdf"}
    assert {"span/a-8", "span/b-1"} <= values(out, "document/rmm-3-1", PROV)
    ((_, severity, message),) = merged(out)
    assert severity == "info" and "added from here: links 2 (line 1)" in message
