"""The exports before many more engines, through an acceptance harness kept outside this repository."""

from __future__ import annotations

from pathlib import Path

import pytest
import rdflib

from graphs import PROLOGUE
from program import GRAPHML_FILES, MENTION_FILES, RDF_FILES, ROOT, run
from questions import FOLDER, QUESTIONS
from shapes import BAD, GOOD, LAYOUTS, OPEN, expected, validate

pytestmark = pytest.mark.harness


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


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample with its mentions in one graph."""
    folder = tmp_path_factory.mktemp("whole")
    run("export", "-o", folder, "-f", "turtle", "-f", "rdfxml", "--mentions", "merged")
    return folder


@pytest.mark.parametrize("key", QUESTIONS)
def test_sparql(accept, whole: Path, key: str) -> None:
    """Three engines, one of them written in Java, give the same rows."""
    accept("sparql", whole / "trico.ttl", FOLDER / f"{key}.rq",
           "--min", str(len(QUESTIONS[key].rows)))


@pytest.mark.parametrize("key", ["cq01", "cq11", "cq33", "cq46", "cq62"])
def test_sparql_from_rdfxml(accept, whole: Path, key: str) -> None:
    accept("sparql", whole / "trico.rdf", FOLDER / f"{key}.rq",
           "--min", str(len(QUESTIONS[key].rows)))


@pytest.mark.parametrize("page", [None, *LAYOUTS], ids=lambda page: page.stem if page else "sample")
def test_shacl_on_exports(accept, tmp_path: Path, page: Path | None) -> None:
    """Two engines say the same of every export, and of the sample that it conforms."""
    run("export", *([page] if page else []), "-o", tmp_path, "-f", "turtle", "--mentions", "merged")
    count = validate([tmp_path / "trico.ttl"]).total() if page else 0
    accept("shacl", tmp_path / "trico.ttl", OPEN, "--expect", str(count))


@pytest.mark.parametrize("example", [*GOOD, *BAD], ids=lambda path: path.stem)
def test_shacl_on_examples(accept, example: Path) -> None:
    accept("shacl", example, OPEN, "--expect", str(expected(example).total()))
