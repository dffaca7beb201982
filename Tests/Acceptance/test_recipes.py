"""The recipes of Ontology/README.md, each tried as it is printed there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import rdflib
from graphs import Facts, read
from program import ROOT, export, run

README = (ROOT / "Ontology" / "README.md").read_text(encoding="utf-8")

PAGE = """\
Mechanism Search

Ministerial Meetings

{series} Latest Event : 2019.05.06
4th {series}
  • 2019.05.06
  • Sapporo
■ Participants
Japan: Ministry of the Environment
■ Outcome
1. Discussed cross-border e-commerce.
2. Agreed on earthquake drills.
"""
UNKNOWN = "Tripartite Talks on Nothing (TTN)"


def recipe(heading: str) -> str:
    """The first Turtle block below a heading."""
    found = re.search(rf"^#+ {re.escape(heading)}\n.*?^```turtle\n(.*?)^```", README, re.M | re.S)
    assert found, heading
    return found[1]


PROLOGUE = recipe("A file of your own")


@pytest.fixture
def run_with(tmp_path: Path):
    """Exports a page with or without a recipe, and returns the facts and the remarks."""

    def export_page(series: str, *recipes: str, option: str = "--authorities") -> tuple[Facts, str]:
        page = tmp_path / "topic.txt"
        page.write_text(PAGE.format(series=series), encoding="utf-8")
        arguments: list[str | Path] = [page]
        for number, heading in enumerate(recipes):
            file = tmp_path / f"own-{number}.ttl"
            file.write_text(PROLOGUE + recipe(heading), encoding="utf-8")
            arguments += [option, file]
        out = tmp_path / f"out-{len(list(tmp_path.iterdir()))}"
        folder = export(out, *arguments)
        remarks = (folder / "problems.jsonl").read_text(encoding="utf-8")
        return Facts(read(folder / "trico.ttl")), remarks

    return export_page


@pytest.mark.parametrize("option", ["--themes", "--authorities"])
def test_theme(run_with, option: str) -> None:
    item = "item:ttn-4-outcome-1"
    bare, _ = run_with(UNKNOWN)
    assert bare.objects(item, "dcterms:subject") == set()
    facts, _ = run_with(UNKNOWN, "Add a theme", option=option)
    assert facts.objects(item, "dcterms:subject") == {"theme:e-commerce"}
    assert facts.objects("theme:e-commerce", "skos:broader") == {"theme:customs-cooperation"}


def test_agency(run_with) -> None:
    bare, remarks = run_with(UNKNOWN)
    assert "unknown-agency" in remarks
    assert "agency:moe-japan" not in bare.objects("meeting:ttn-4", "trico:attendedBy")
    facts, remarks = run_with(UNKNOWN, "Add an agency")
    assert "unknown-agency" not in remarks
    assert facts.objects("meeting:ttn-4", "trico:attendedBy") == {"agency:moe-japan"}


def test_city(run_with) -> None:
    bare, remarks = run_with(UNKNOWN)
    assert "unknown-place" in remarks
    assert bare.objects("meeting:ttn-4", "trico:heldInCountry") == set()
    facts, remarks = run_with(UNKNOWN, "Add a city")
    # the page prints no country: it follows from the file, and a remark says so
    assert facts.objects("meeting:ttn-4", "trico:heldInCountry") == {"country:jpn"}
    assert "JPN is that of the city in the authority file" in remarks


def test_topic(run_with) -> None:
    series = "Trilateral Ministerial Meeting on Disaster Management (TMMDM)"
    _, remarks = run_with(series)
    assert "unknown-series" in remarks
    facts, remarks = run_with(series, "Add a topic")
    assert "unknown-series" not in remarks
    assert facts.objects("meeting:tmmdm-4", "schema:superEvent") == {"series:tmmdm"}
    assert facts.objects("series:tmmdm", "trico:level") == {"level:ministerial"}
    assert facts.objects("series:tmmdm", "trico:convenedBy") == {"body:tmmdm"}
    assert facts.objects("item:tmmdm-4-outcome-2", "dcterms:subject") == {"theme:earthquakes"}
    assert facts.objects("theme:earthquakes", "skos:broader") == {"theme:disaster-management"}


def test_all_at_once(run_with) -> None:
    headings = re.findall(r"^### (Add an? .*)$", README, re.M)
    assert headings == ["Add a theme", "Add an agency", "Add a city", "Add a topic"]
    facts, _ = run_with("Trilateral Ministerial Meeting on Disaster Management", *headings)
    assert facts.objects("item:tmmdm-4-outcome-1", "dcterms:subject") == {"theme:e-commerce"}
    assert facts.objects("item:tmmdm-4-outcome-2", "dcterms:subject") == {"theme:earthquakes"}
    assert facts.objects("meeting:tmmdm-4", "trico:attendedBy") == {"agency:moe-japan"}


@pytest.mark.parametrize(("before", "after", "told"), [
    ("theme:customs-cooperation", "theme:nowhere", "nowhere described"),
    ('"cross-border e-commerce"', '"IPR"', "share the label"),
])
def test_mistakes_stop_the_export(tmp_path: Path, before: str, after: str, told: str) -> None:
    file = tmp_path / "own.ttl"
    file.write_text(PROLOGUE + recipe("Add a theme").replace(before, after), encoding="utf-8")
    done = run("export", "--themes", file, "-o", tmp_path / "out")
    assert done.code == 65
    assert told in done.err and "own.ttl" in done.err
    assert not (tmp_path / "out").exists()


def test_every_block_is_turtle() -> None:
    blocks = re.findall(r"^```turtle\n(.*?)^```", README, re.M | re.S)
    assert len(blocks) > 5
    more = "@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .\n" \
        "@prefix evidence: <https://w3id.org/trico/scheme/evidence/> .\n"
    for block in blocks:
        start = "" if block == PROLOGUE else PROLOGUE + more
        triples = rdflib.Graph().parse(data=start + block, format="turtle")
        assert bool(triples) == (block != PROLOGUE)
