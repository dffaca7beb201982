"""What `trico check` says and what the graph says are one: code, line, message and subject."""

from __future__ import annotations

import json
import unicodedata
from collections import Counter
from pathlib import Path

import pytest

from graphs import Facts, read
from program import BAD, ROOT, SAMPLE, run

FIXTURES = ROOT / "Tests" / "Fixtures"
PAGES = [SAMPLE, *sorted(p for folder in ("layouts", "html", "bad")
                         for p in (FIXTURES / folder).iterdir() if p.suffix in (".txt", ".html"))]

Remark = tuple[str, int, str, str]


def subject(short: str) -> str:
    """`meeting:cei-5` as `check` writes it: class and slug; nothing for the page itself."""
    prefix, _, slug = short.partition(":")
    return "" if prefix == "source" else f"{'time' if prefix == 'mtime' else prefix}/{slug}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page.parent.name}/{page.name}")
def test_check_and_graph_agree(tmp_path: Path, page: Path) -> None:
    done = run("export", page, "-o", tmp_path, "-f", "turtle")
    checked = run("check", "--json", page)
    if done.code > 1:  # no page at all
        assert page.parent == BAD and checked.code == done.code
        return
    told: Counter[Remark] = Counter()
    lines = checked.text.splitlines()
    for remark in map(json.loads, lines):
        told[(remark["code"], remark["line"], unicodedata.normalize("NFC", remark["message"]),
              remark["subject"] or "")] += 1
    facts = Facts(read(tmp_path / "trico.ttl"))
    written: Counter[Remark] = Counter()
    for issue in facts.of_type("trico:QualityIssue"):
        span = facts.one(issue, "prov:wasDerivedFrom")
        target = facts.one(issue, "oa:hasTarget")
        assert issue in facts.objects(target, "dqv:hasQualityAnnotation")
        assert facts.one(issue, "trico:severity").startswith("severity:")
        written[(facts.one(issue, "trico:issueType").removeprefix("issuetype:"),
                 int(facts.one(span, "trico:firstLine")), facts.one(issue, "schema:text"),
                 subject(target))] += 1
    assert written == told
    recorded = (tmp_path / "problems.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line) | {"file": ""} for line in recorded] == [
        json.loads(line) | {"file": ""} for line in lines]
