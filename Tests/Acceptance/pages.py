"""Variants of the sample page for the stability tests; each is written as `customs.txt`."""

from __future__ import annotations

from pathlib import Path

EIGHTH = """\
8th Working Groups' Meeting on the Intellectual Property Right (IPR)
  • 2019.06.26
  • Tokyo, Japan
■Participants :
•China: Ministry of the General Administration of Customs
•Japan: Ministry of Finance
•ROK: Korea Customs Service

■Agenda :
1. Exchanged views on IPR.
""".splitlines()


def write(folder: Path, lines: list[str], name: str = "customs.txt") -> Path:
    """Writes a page under the sample's name, so that spans keep their IRIs."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def with_eighth_ipr_meeting(page: list[str]) -> list[str]:
    """A newer edition stands above line 201, the seventh."""
    return page[:200] + EIGHTH + page[200:]


def with_ipr_4_above_ipr_5(page: list[str]) -> list[str]:
    """Lines 210–220 and 221–231 change places."""
    return page[:209] + page[220:231] + page[209:220] + page[231:]


def only_heads(page: list[str]) -> list[str]:
    return page[:141]


def only_working_groups(page: list[str]) -> list[str]:
    return page[:2] + page[142:]
