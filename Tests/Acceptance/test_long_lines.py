"""Thousands of entries on one line: each is told apart, and none repeats the words of the others."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from program import run

HEAD = ("Ministerial Meetings\nReef Meeting (RM) Latest Event : 2019\n3rd Reef Meeting (RM)\n"
        "• 2019\n• Naha, Japan\n■ Participants\n")
COUNT = 3000


def person(number: int) -> str:
    letters = "".join(chr(97 + int(digit)) for digit in str(number))
    return f"LI W{letters}"


@pytest.mark.parametrize("line", [
    "Japan: " + ", ".join(f"Mr. {person(n)}, Director" for n in range(COUNT)),
    "; ".join(f"Japan: Mr. {person(n)}, Director, Reef Office" for n in range(COUNT)),
    "Reef Office – " + ", and ".join(f"Mr. {person(n)} (Director)" for n in range(COUNT)),
], ids=["commas", "semicolons", "brackets"])
def test_delegates_on_one_line(tmp_path: Path, line: str) -> None:
    page = tmp_path / "page.txt"
    page.write_text(HEAD + line + "\n", encoding="utf-8")
    found = json.loads(run("parse", "--json", page).text)
    who = found["series"][0]["meetings"][0]["participants"]
    assert [one["person"] for one in who] == [person(n) for n in range(COUNT)]
    assert {one["post"] for one in who} == {"Director"}
    assert sum(len(one["stated"]) for one in who) <= len(line)
