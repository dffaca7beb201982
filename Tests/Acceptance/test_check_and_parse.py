"""`trico check` speaks like a compiler, `trico parse --json` in the documented form."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from expected import ITEMS, MEETINGS, PLACEHOLDER_DATES
from program import ROOT, SAMPLE, run

REMARK = re.compile(
    r"(?P<file>.+):(?P<line>\d+):(?P<column>\d+): (?P<severity>error|warning|note|info): "
    r"(?P<message>.+) \[(?P<code>[a-z]+(?:-[a-z]+)*)\]")

# diagnostic -> lines of the page that it is about
LINES = {
    "ordinal-suffix": [177, 196],
    "placeholder-date": sorted(PLACEHOLDER_DATES.values()),
    "paginated-list": [141, 175, 239],
}
COUNTS_BY_CODE = {"missing-place": 10, "missing-participants": 6, "no-language-offer": 1}


@pytest.fixture(scope="module")
def remarks() -> list[dict[str, str]]:
    done = run("check", SAMPLE)
    assert done.code == 0, done.err
    lines = [line for line in done.text.splitlines() if line.strip()]
    matches = [REMARK.fullmatch(line) for line in lines]
    assert lines and all(matches), [line for line, m in zip(lines, matches) if not m]
    return [match.groupdict() for match in matches if match]


def test_remarks_name_file_and_line(remarks: list[dict[str, str]], page: list[str]) -> None:
    for remark in remarks:
        assert Path(remark["file"]).name == "customs.txt"
        assert 1 <= int(remark["line"]) <= len(page)
        assert 1 <= int(remark["column"]) <= len(page[int(remark["line"]) - 1]) + 1
    order = [(int(r["line"]), int(r["column"])) for r in remarks]
    assert order == sorted(order)


@pytest.mark.parametrize("code", LINES)
def test_lines_of_remarks(remarks: list[dict[str, str]], code: str) -> None:
    assert [int(r["line"]) for r in remarks if r["code"] == code] == LINES[code]


def test_counts_of_remarks(remarks: list[dict[str, str]]) -> None:
    found = Counter(r["code"] for r in remarks)
    assert {code: found[code] for code in COUNTS_BY_CODE} == COUNTS_BY_CODE
    assert not any(r["severity"] == "error" for r in remarks)


def test_placeholder_column(remarks: list[dict[str, str]]) -> None:
    """The date begins after two blanks, a bullet and a blank."""
    assert {r["column"] for r in remarks if r["code"] == "placeholder-date"} == {"5"}


def test_strict_fails_on_warnings() -> None:
    assert run("check", "--strict", SAMPLE).code == 1


def test_check_as_json_says_the_same(remarks: list[dict[str, str]]) -> None:
    done = run("check", "--json", SAMPLE)
    assert done.code == 0
    try:
        found: Any = json.loads(done.text)
    except json.JSONDecodeError:
        found = [json.loads(line) for line in done.text.splitlines()]
    if isinstance(found, dict):
        found = found["diagnostics"]
    assert Counter((d["code"], d["line"]) for d in found) == Counter(
        (r["code"], int(r["line"])) for r in remarks)


def test_problems_file_has_the_remarks(exported: Path, remarks: list[dict[str, str]]) -> None:
    lines = (exported / "problems.jsonl").read_text(encoding="utf-8").splitlines()
    problems = Counter((p["code"], p["line"]) for p in map(json.loads, lines))
    assert Counter((r["code"], int(r["line"])) for r in remarks) <= problems


# --- parse ----------------------------------------------------------------------------------

@pytest.fixture(scope="module")
def parsed() -> dict[str, Any]:
    done = run("parse", "--json", SAMPLE)
    assert done.code == 0, done.err
    return json.loads(done.text)


def _meetings(parsed: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {m["key"].replace("/", "-"): m for s in parsed["series"] for m in s["meetings"]}


def _flat(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [found for item in items for found in (item, *_flat(item["children"]))]


def test_embedded_page_is_the_default(parsed: dict[str, Any]) -> None:
    assert json.loads(run("parse", "--json").text) == parsed


def test_keys_stand_in_the_documented_order(parsed: dict[str, Any]) -> None:
    assert list(parsed) == ["source", "series", "diagnostics"]
    assert list(parsed["source"]) == ["name", "lines", "topic"]
    assert parsed["source"] == {"name": "customs", "lines": 239, "topic": None}
    assert list(parsed["series"][0]) == [
        "code", "name", "level", "latestEvent", "line", "pager", "meetings"]
    meeting = parsed["series"][0]["meetings"][0]
    assert list(meeting) == [
        "key", "ordinal", "title", "lines", "date", "place", "participants", "agenda", "outcomes",
        "unspecified", "documents", "downloads"]
    assert list(meeting["date"]) == ["stated", "earliest", "latest", "statedPrecision", "precision"]
    assert list(meeting["place"]) == ["stated", "city", "country", "online"]
    assert list(meeting["participants"][0]) == [
        "stated", "country", "organization", "acronym", "person", "post", "host", "line"]
    assert list(meeting["agenda"][0]) == ["number", "text", "lines", "children"]
    assert list(meeting["documents"][0]) == ["title", "date", "type", "url", "line"]


def test_series(parsed: dict[str, Any]) -> None:
    assert [(s["code"], s["level"], s["line"], s["pager"], len(s["meetings"]))
            for s in parsed["series"]] == [
        ("tchm", "ministerial", 5, True, 5), ("cei", "working-level", 145, True, 5),
        ("aeo", "working-level", 176, False, 4), ("cp", "working-level", 195, False, 2),
        ("ipr", "working-level", 200, True, 5)]


def test_meetings(parsed: dict[str, Any], page: list[str]) -> None:
    meetings = _meetings(parsed)
    assert list(meetings) == list(MEETINGS)
    for slug, (first, last, _, printed, precision, place) in MEETINGS.items():
        meeting = meetings[slug]
        assert meeting["lines"] == [first, last]
        assert meeting["title"] == page[first - 1]
        assert (meeting["date"]["stated"], meeting["date"]["precision"]) == (printed, precision)
        assert (meeting["place"]["stated"] if meeting["place"] else None) == place


def test_items(parsed: dict[str, Any]) -> None:
    found = {}
    for slug, meeting in _meetings(parsed).items():
        for section, kind in (("agenda", "agenda"), ("outcomes", "outcome")):
            for item in _flat(meeting[section]):
                number = item["number"]
                found[f"{slug}-{kind}-{number.replace('.', '-')}"] = (item["lines"][0], number)
        assert meeting["unspecified"] == []
    assert found == {slug: row[:2] for slug, row in ITEMS.items()}


def test_every_code_occurs(tmp_path: Path) -> None:
    """Each code of the list is given to some page, and no page gets another."""
    known = set(re.findall(
        r"^issuetype:([a-z-]+) a ", (ROOT / "Ontology" / "codes.ttl").read_text("utf-8"), flags=re.M))
    again = tmp_path / "again.txt"
    again.write_text("""Meeting on Nets (MON) Latest Event : 2016
2nd Meeting on Nets (MON)
  • 2016.05.05
■Outcome
- Agreed on nets.
2nd Meeting on Nets (MON)
  • 2015.05.05
■Outcome
- Agreed on ropes.
""", encoding="utf-8")
    folders = [ROOT / "Tests" / "Fixtures" / name for name in ("layouts", "html", "bad")]
    soup = ROOT / "Tests" / "Fixtures" / "html" / "soup.html"
    runs = [run("check", "--json", SAMPLE, *folders, again), run("check", "--json", soup)]
    codes = {json.loads(line)["code"] for done in runs for line in done.text.splitlines()}
    assert codes == known


def test_source_lines(tmp_path: Path) -> None:
    """Below each remark stands its line, with a mark under the column."""
    done = run("check", "--source-lines", SAMPLE)
    lines = done.text.splitlines()
    at = next(n for n, line in enumerate(lines) if "[placeholder-date]" in line)
    assert lines[at].startswith(f"{SAMPLE}:149:5: ")
    assert lines[at + 1: at + 3] == ["  149 |   • 2011.01.01", "      |     ^"]


def test_long_and_wide_lines_are_cut(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text(
        "Meeting on Nets (MON) Latest Event : 2016\n1rd Meeting on Nets (MON)\n • 2016.05.05\n"
        "■Outcome\n- 漢字漢字 " + "Nets and ropes, " * 900 + "and Korean nets of the ASEAN 10+3\n",
        encoding="utf-8")
    done = run("check", "--source-lines", page)
    assert max(map(len, done.text.splitlines())) < 300
    assert all(line.count("|") == 1 for line in done.text.splitlines() if line.startswith("  "))


def test_summary_stands_on_standard_error() -> None:
    done = run("check", SAMPLE)
    assert done.err.startswith("48 remarks: 11 name-variant, 10 missing-place, ")
    assert run("check", "-q", SAMPLE).err == ""
    assert run("check", "--json", SAMPLE).err == ""
