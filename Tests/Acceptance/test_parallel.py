"""Work on several pages at a time: the same bytes as one after the other, whatever finishes first.

With a binary built under the thread sanitizer (`make sanitize`) a race is a failure as well.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest

from program import ROOT, run, snapshot

sys.path.insert(0, str(ROOT / "Benchmarks"))

import page_set  # noqa: E402

MODES = {
    "merged": ("-f", "turtle", "-f", "ntriples", "-f", "jsonld"),
    "apart": ("--apart", "-f", "ntriples"),
    "cached": ("--cache", "-f", "ntriples"),
    "graph": ("-f", "graphml", "--no-layout"),
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Pages of very different length, two of them broken, and the layouts of the fixtures."""
    folder = tmp_path_factory.mktemp("pages")
    chance = random.Random(1)
    for number in range(24):
        text = page_set.page(number) * chance.choice((1, 1, 1, 4))
        (folder / f"page-{number:03}.txt").write_text(text, encoding="utf-8")
    (folder / "page-010.txt").write_bytes(b"\xff\xfe\x00")
    (folder / "page-020.txt").write_text("nothing to see\n")
    for path in sorted((ROOT / "Tests" / "Fixtures" / "layouts").glob("*.txt")):
        (folder / path.name).write_bytes(path.read_bytes())
    return folder


def exported(folder: Path, out: Path, jobs: str, *options: str | Path) -> dict[str, bytes]:
    done = run("export", folder, "-o", out, "-j", jobs, *options)
    assert done.code == 1, done.err
    assert "Sanitizer" not in done.err, done.err
    return snapshot(out)


@pytest.mark.parametrize("mode", MODES)
def test_export(folder: Path, tmp_path: Path, mode: str) -> None:
    one = exported(folder, tmp_path / "1", "1", *MODES[mode])
    assert "trico.nt" in one or mode == "graph"
    for jobs in ("2", "5"):
        assert exported(folder, tmp_path / jobs, jobs, *MODES[mode]) == one, jobs


def test_since(folder: Path, tmp_path: Path) -> None:
    options = MODES["cached"]
    one = exported(folder, tmp_path / "1", "1", *options)
    again = exported(folder, tmp_path / "2", "4", *options, "--since", tmp_path / "1/manifest.json")
    assert again == one


def test_check(folder: Path) -> None:
    one, four = (run("check", "--json", "-j", jobs, folder) for jobs in ("1", "4"))
    assert one.out, one.err
    assert (four.code, four.out, four.err) == (one.code, one.out, one.err)
