"""The exports before many more engines, through an acceptance harness kept outside this repository.

TRICO_LAB names the folder that holds `accept.py`; LAB_VENV names its Python environment.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
import rdflib

from graphs import PROLOGUE
from program import GRAPHML_FILES, MENTION_FILES, RDF_FILES, ROOT, run
from questions import QUESTIONS
from shapes import BAD, GOOD, LAYOUTS, OPEN, expected, validate

pytestmark = pytest.mark.harness


@pytest.fixture(scope="module")
def accept():
    folder, venv = os.environ.get("TRICO_LAB"), os.environ.get("LAB_VENV")
    if not folder:
        pytest.skip("THE OUTSIDE HARNESS DID NOT RUN: TRICO_LAB names no folder with accept.py")
    script = Path(folder, "accept.py")
    python = Path(venv or "/nonexistent", "bin", "python")
    assert script.is_file(), f"TRICO_LAB is set, but there is no {script}"
    assert python.is_file(), f"LAB_VENV is set to {venv}, where there is no Python"

    def judge(*arguments: str | Path) -> None:
        done = subprocess.run([python, script, *map(str, arguments)], capture_output=True,
                              text=True, timeout=900, check=False)
        print(done.stdout.strip())
        assert done.returncode == 0, done.stdout + done.stderr

    return judge


@pytest.mark.parametrize("names", [RDF_FILES, MENTION_FILES], ids=["main", "mentions"])
def test_isomorphic(accept, exported: Path, names: tuple[str, ...]) -> None:
    accept("isomorphic", *(exported / name for name in names), "--min", "500")


@pytest.mark.parametrize("name", GRAPHML_FILES)
def test_graphml(accept, exported: Path, name: str) -> None:
    accept("graphml", exported / name)


def test_store(accept, exported: Path) -> None:
    accept("store", exported / "trico.ttl")


# xsd:date is outside the datatypes of OWL 2, and the right one for a day
OWL = ("--ignore-unsupported-datatypes",)
VOCABULARY = ROOT / "Ontology" / "trico.ttl"
ALIGNMENTS = ROOT / "Ontology" / "alignments.ttl"


def merged(path: Path, *parts: Path, more: str = "") -> Path:
    """One Turtle file of several."""
    graph = rdflib.Graph()
    for part in parts:
        graph.parse(part)
    graph.parse(data=PROLOGUE + more, format="turtle")
    graph.serialize(path, format="turtle")
    return path


def test_owl(accept) -> None:
    accept("owl", VOCABULARY, *OWL)


def test_alignments_are_owl_and_go_with_the_vocabulary(accept, tmp_path: Path) -> None:
    accept("owl", ALIGNMENTS, *OWL)
    accept("owl", merged(tmp_path / "both.ttl", VOCABULARY, ALIGNMENTS), *OWL)


def test_export_agrees_with_the_vocabulary(accept, exported: Path, tmp_path: Path) -> None:
    """A reasoner finds no contradiction; with one more statement it does."""
    parts = (VOCABULARY, ALIGNMENTS, exported / "trico.ttl", exported / "trico-mentions.ttl")
    options = (*OWL, "--no-profile")
    accept("owl", merged(tmp_path / "all.ttl", *parts), *options)
    wrong = "meeting:tchm-4 trico:documentOf meeting:tchm-3 ."
    with pytest.raises(AssertionError, match="REJECT"):
        accept("owl", merged(tmp_path / "wrong.ttl", *parts, more=wrong), *options)


@pytest.mark.parametrize("name", ["trico.ttl", "trico.rdf"])
@pytest.mark.parametrize("key", ["aeo-outcomes", "action-plan-versions", "plan-not-met", "dates"])
def test_sparql(accept, exported: Path, tmp_path: Path, name: str, key: str) -> None:
    query = tmp_path / f"{key}.rq"
    query.write_text(PROLOGUE + QUESTIONS[key].query, encoding="utf-8")
    accept("sparql", exported / name, query, "--min", str(len(QUESTIONS[key].rows)))


@pytest.mark.parametrize("page", [None, *LAYOUTS], ids=lambda page: page.stem if page else "sample")
def test_shacl_on_exports(accept, tmp_path: Path, page: Path | None) -> None:
    """Two engines say the same of every export, and of the sample that it conforms."""
    run("export", *([page] if page else []), "-o", tmp_path, "-f", "turtle", "--mentions", "merged")
    count = validate([tmp_path / "trico.ttl"]).total() if page else 0
    accept("shacl", tmp_path / "trico.ttl", OPEN, "--expect", str(count))


@pytest.mark.parametrize("example", [*GOOD, *BAD], ids=lambda path: path.stem)
def test_shacl_on_examples(accept, example: Path) -> None:
    accept("shacl", example, OPEN, "--expect", str(expected(example).total()))
