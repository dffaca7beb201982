"""Pages in every known layout: `trico parse --json` against values that a person wrote down.

Tests/Fixtures/layouts holds a page and its entities each. In the expected files, what is null, false
or empty is left out, and a diagnostic is its code and line.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from program import ROOT, SAMPLE, run

LAYOUTS = ROOT / "Tests" / "Fixtures" / "layouts"
PAGES = {path.stem: path for path in LAYOUTS.iterdir() if path.suffix in (".txt", ".html")}
NAMES = sorted(PAGES)
SECTIONS = ("agenda", "outcomes", "unspecified")

# fields that an expected file may leave out, by the kind of thing
SERIES = {"pager": False}
MEETING = {
    "date": None, "place": None, "participants": [], "agenda": [], "outcomes": [],
    "unspecified": [], "documents": [], "downloads": [],
}
PLACE = {"city": None, "country": None, "online": False}
PARTICIPANT = {
    "country": None, "organization": None, "acronym": None, "person": None, "post": None,
    "host": False,
}
ITEM = {"children": []}
DOCUMENT = {"date": None, "url": None}
DOWNLOAD = {"url": None}


def complete(page: dict[str, Any]) -> dict[str, Any]:
    """The expected page with everything that was left out."""
    return {**page, "series": [
        {**SERIES, **series, "meetings": [meeting(one) for one in series["meetings"]]}
        for series in page["series"]]}


def meeting(one: dict[str, Any]) -> dict[str, Any]:
    full = {**MEETING, **one}
    if full["place"]:
        full["place"] = {**PLACE, **full["place"]}
    full["participants"] = [{**PARTICIPANT, **who} for who in full["participants"]]
    for section in SECTIONS:
        full[section] = [item(one) for one in full[section]]
    full["documents"] = [{**DOCUMENT, **document} for document in full["documents"]]
    full["downloads"] = [{**DOWNLOAD, **download} for download in full["downloads"]]
    return full


def item(one: dict[str, Any]) -> dict[str, Any]:
    full = {**ITEM, **one}
    full["children"] = [item(child) for child in full["children"]]
    return full


def parse(path: Path) -> dict[str, Any]:
    done = run("parse", "--json", path)
    assert done.code in (0, 1), done.err
    return json.loads(done.text)


def fields(value: Any, path: str = "") -> dict[str, Any]:
    """Every leaf by its path, so that a failure names the field."""
    if isinstance(value, dict):
        pairs = ((f"{path}.{key}", one) for key, one in value.items())
    elif isinstance(value, list) and value and path.rsplit(".", 1)[-1] != "lines":
        pairs = ((f"{path}[{index}]", one) for index, one in enumerate(value))
    else:
        return {path: value}
    return {key: leaf for name, one in pairs for key, leaf in fields(one, name).items()}


@pytest.mark.parametrize("name", NAMES)
def test_every_field_is_as_written_down(name: str) -> None:
    found = parse(PAGES[name])
    expected = complete(json.loads((LAYOUTS / f"{name}.json").read_text(encoding="utf-8")))
    wrong = {}
    for key in ("source", "series"):
        have, want = fields(found[key], key), fields(expected[key], key)
        for path in have.keys() | want.keys():
            if have.get(path) != want.get(path):
                wrong[path] = f"{have.get(path)!r}, expected {want.get(path)!r}"
    assert not wrong


@pytest.mark.parametrize("name", NAMES)
def test_every_remark_is_as_written_down(name: str) -> None:
    diagnostics = parse(PAGES[name])["diagnostics"]
    found = Counter(f"{one['code']} {one['line']}" for one in diagnostics)
    expected = Counter(
        json.loads((LAYOUTS / f"{name}.json").read_text(encoding="utf-8"))["diagnostics"])
    assert (sorted(found - expected), sorted(expected - found)) == ([], [])


# What stands on a page besides its content: headings, marks of items, numbers of pages.
HEADING = re.compile(
    r"[■□]?\s*(participants|agenda|outcomes?|documents|outcomes? documents)\s*:?", re.I)
FRAME = re.compile(
    r"mechanism search|(ministerial|working-level|director[ -]general[ -]level) meetings"
    r"|(prev)?[«»<>\d\s]+(next)?|(download\.)?(\W*[A-Z]{2}\b)*",
    re.I)
LABEL = re.compile(r"^\W*(date|venue)\s*:", re.I)
MARK = re.compile(r"^(\W|ㅇ)*[①-⑳]?(?:\(?[0-9a-z]{1,4}[.)]\s?)?", re.I)
REPORTED = {"unassigned-line", "unreadable-date", "untitled-meeting", "duplicate-ordinal"}


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


def texts(page: dict[str, Any]) -> list[tuple[int, int, str]]:
    """Every parsed text with the lines that it comes from."""
    found = [(1, page["source"]["lines"], page["source"]["topic"] or "")]

    def add_items(items: list[dict[str, Any]]) -> None:
        for one in items:
            found.append((*one["lines"], one["text"]))
            add_items(one["children"])

    for series in page["series"]:
        if series["line"]:
            line = series["line"]  # it may be broken, as a title may
            found.append((line, line + 1, f"{series['name'] or ''} Latest Event {series['latestEvent']}"))
        for one in series["meetings"]:
            first, last = one["lines"]
            found.append((first, first + 1, one["title"] or ""))
            for fact in ("date", "place"):
                if one[fact]:
                    found.append((first, last, one[fact]["stated"]))
            for who in one["participants"]:
                found.append((who["line"], who["line"] + 1, who["stated"]))
            for section in SECTIONS:
                add_items(one[section])
            for document in one["documents"]:
                text = f"{document['title']} {document['date'] or ''}"
                found.append((document["line"], document["line"] + 1, text))
    return found


@pytest.mark.parametrize("path", [SAMPLE, *sorted(LAYOUTS.glob("*.txt"))],
                         ids=lambda path: path.stem)
def test_no_text_is_dropped(path: Path) -> None:
    """Every word of every line is in a field that comes from that line, or the line is reported."""
    page = parse(path)
    found = texts(page)
    reported: set[int] = set()
    for one in page["diagnostics"]:
        # The country above its delegates is quoted where it is joined to their lines.
        if one["code"] in REPORTED or "is the country of the lines below" in one["message"]:
            left_out = re.search(r"lines (\d+)(?:-(\d+))? are left out", one["message"])
            last = left_out and left_out.group(2)
            reported.update(range(one["line"], int(last or one["line"]) + 1))
    lost = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        text = line.strip("\ufeff \u00a0\t•")
        if not text or number in reported or HEADING.fullmatch(text) or FRAME.fullmatch(text):
            continue
        known = {word for first, last, field in found if first <= number <= last
                 for word in words(field)}
        missing = [word for word in words(MARK.sub("", LABEL.sub("", text), count=1)) if word not in known]
        # The marks of items inside a line, a heading before its text, and the languages of a document
        # behind its date are no content.
        missing = [word for word in missing
                   if not re.fullmatch(r"[0-9a-z]{1,3}|[A-Z]{2}|Agenda|Participants", word)]
        if missing:
            lost[number] = missing
    assert not lost
