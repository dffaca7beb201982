"""Spark in local mode gives the triples of one run, whatever the parts. Run by `make spark-test`."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
TRICO = os.environ.get("TRICO_BIN", str(ROOT / ".build/release/trico"))


def job(listed: Path, output: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(HERE / "export_pages.py"), str(listed), str(output), "--trico", TRICO,
         *options],
        capture_output=True, text=True, env={**os.environ, "SPARK_LOCAL_IP": "127.0.0.1"})


def pages(folder: Path, count: int) -> Path:
    subprocess.run(
        [sys.executable, str(ROOT / "Benchmarks/page_set.py"), str(count), str(folder)], check=True)
    listed = folder / "pages.txt"
    listed.write_text("".join(f"{path}\n" for path in sorted(folder.rglob("page-*.txt"))))
    return listed


def lines(output: Path) -> list[str]:
    return sorted(
        line for part in output.glob("parts/part-*") for line in part.read_text("utf-8").split("\n")
        if line)


def test_parts_are_the_whole(tmp_path: Path) -> None:
    listed = pages(tmp_path / "pages", 12)
    whole = subprocess.run(
        [TRICO, "export", "--from-list", str(listed), "--apart", "--stdout", "-f", "ntriples",
         "--mentions", "merged", "-q"], capture_output=True, check=True)
    expected = sorted(set(filter(None, whole.stdout.decode().split("\n"))))
    for number, size in enumerate(("3", "5", "100")):
        output = tmp_path / f"out{number}"
        result = job(listed, output, "--pages-per-task", size, "--single", "turtle")
        assert result.returncode == 0, result.stderr[-2000:]
        assert lines(output) == expected
        assert (output / "trico.ttl").stat().st_size > 1000


def test_a_bad_page_stops_only_strict_jobs(tmp_path: Path) -> None:
    listed = pages(tmp_path / "pages", 2)
    bad = tmp_path / "bad.txt"
    bad.write_text("Hello.\n")
    listed.write_text(listed.read_text() + f"{bad}\n")
    assert job(listed, tmp_path / "kind", "--pages-per-task", "1").returncode == 0
    assert job(listed, tmp_path / "hard", "--pages-per-task", "1", "--strict").returncode != 0


def test_a_failing_worker_fails_the_job(tmp_path: Path) -> None:
    listed = pages(tmp_path / "pages", 2)
    result = subprocess.run(
        [sys.executable, str(HERE / "export_pages.py"), str(listed), str(tmp_path / "out"),
         "--trico", "/bin/false"], capture_output=True, text=True)
    assert result.returncode != 0
