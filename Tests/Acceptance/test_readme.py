"""What the README shows is what the program writes."""

from __future__ import annotations

import re

import pytest
from program import ROOT
from pyoxigraph import RdfFormat, Store

README = (ROOT / "README.md").read_text(encoding="utf-8")
OUTPUT = ROOT / "Output"


def fences() -> list[tuple[str, str]]:
    """The fenced blocks in order: language and text."""
    found: list[tuple[str, str]] = []
    language: str | None = None
    lines: list[str] = []
    for line in README.splitlines():
        if not line.startswith("```"):
            lines.append(line)
        elif language is None:
            language, lines = line[3:], []
        else:
            found.append((language, "\n".join(lines)))
            language = None
    return found


def blocks(language: str) -> list[str]:
    return [text for name, text in fences() if name == language]


@pytest.mark.parametrize("block", blocks("turtle"), ids=lambda block: block.split()[0])
def test_turtle_stands_in_the_output(block: str) -> None:
    assert block in (OUTPUT / "trico.ttl").read_text(encoding="utf-8")


def test_summary_names_every_file_with_its_size() -> None:
    summary = next(block for block in blocks("") if " meetings, " in block)
    shown = dict(re.findall(r"Output/(\S+) +(\d+) bytes", summary))
    assert shown == {path.name: str(path.stat().st_size) for path in OUTPUT.iterdir()}


def queries() -> list[tuple[str, str]]:
    """Each question with the block behind it."""
    pairs = zip(fences(), fences()[1:], strict=False)
    return [(query, answer) for (name, query), (_, answer) in pairs if name == "sparql"]


@pytest.mark.parametrize(("query", "answer"), queries())
def test_queries_have_the_shown_answers(query: str, answer: str) -> None:
    store = Store()
    store.load(path=str(OUTPUT / "trico.ttl"), format=RdfFormat.TURTLE)
    rows = [[term.value for term in row] for row in store.query(query)]
    assert rows, "the question has no answer"
    assert [line.split() for line in answer.splitlines()[1:]] == rows


def test_every_code_is_explained_once() -> None:
    codes = re.findall(r"^\| `([a-z-]+)` \|", README, flags=re.M)
    known = re.findall(
        r"^issuetype:([a-z-]+) a ", (ROOT / "Ontology" / "codes.ttl").read_text("utf-8"), flags=re.M)
    assert codes == sorted(known)
