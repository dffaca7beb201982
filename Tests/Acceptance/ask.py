"""Prints each competency question and its answer from an export, as a table.

    ask.py [FOLDER] [cq07 …]     FOLDER holds trico.ttl and trico-mentions.ttl; default: Output
"""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Sequence
from pathlib import Path

from graphs import shorten_iri
from program import ROOT
from questions import QUESTIONS, ask_oxigraph, oxigraph

WIDEST = 76


def width(text: str) -> int:
    """Columns that a terminal needs: two for East Asian letters, none for combining marks."""
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in text)


def cut(text: str) -> str:
    """One line, cut where a terminal would wrap it."""
    text = " ".join(text.split("\n"))
    if width(text) <= WIDEST:
        return text
    while width(text) >= WIDEST:
        text = text[:-1]
    return text.rstrip() + "…"


def table(names: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """Lines of a table: columns of numbers to the right, all others to the left."""
    cells = [[cut(shorten_iri(cell)) for cell in row] for row in rows]
    columns = list(zip(*cells, strict=True)) or [()] * len(names)
    widths = [max(map(width, (name, *column))) for name, column in zip(names, columns, strict=True)]
    right = [bool(column) and all(c.isdigit() for c in column) for column in columns]

    def line(row: Sequence[str]) -> str:
        padded = [
            " " * (w - width(cell)) + cell if r else cell + " " * (w - width(cell))
            for cell, w, r in zip(row, widths, right, strict=True)]
        return "  " + "  ".join(padded).rstrip()

    rule = line(["─" * w for w in widths])
    return [line(names), rule, *map(line, cells)]


def main(arguments: list[str]) -> int:
    keys = [a for a in arguments if a in QUESTIONS]
    folders = [a for a in arguments if a not in QUESTIONS]
    if len(folders) > 1:
        print(f"no such question, or more than one folder: {' '.join(folders)}", file=sys.stderr)
        return 64
    folder = Path(folders[0]) if folders else ROOT / "Output"
    files = [folder / name for name in ("trico.ttl", "trico-mentions.ttl")]
    missing = [file for file in files if not file.is_file()]
    if missing:
        print(f"{missing[0]}: no such file; `make export` writes it", file=sys.stderr)
        return 66
    store = oxigraph(files)
    wrong = 0
    for key in keys or QUESTIONS:
        question = QUESTIONS[key]
        names, rows = ask_oxigraph(store, question.query)
        print(f"{key}  {question.text}\n")
        print("\n".join(table(names, rows)) if rows else "  Nothing.")
        if rows != list(question.rows):
            wrong += 1
            print("  Not the answer worked out by hand from the sample page.")
        print()
    print(f"{len(keys or QUESTIONS)} questions, {wrong} with another answer than by hand.")
    return 1 if wrong else 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except BrokenPipeError:
        sys.stderr.close()  # whoever read the tables has seen enough
