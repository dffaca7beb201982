"""Session-wide fixtures: the sample is exported once, into a temporary folder."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from graphs import Facts, read
from program import ROOT, SAMPLE, binary, export
from suites import TABLES

COUNTS: list[str] = []


def pytest_report_header() -> str:
    try:
        path = binary()
    except FileNotFoundError as error:
        raise pytest.UsageError(str(error)) from error
    return f"trico: {path.relative_to(ROOT) if path.is_relative_to(ROOT) else path}"


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if COUNTS:
        terminalreporter.section("counts")
        for line in COUNTS:
            terminalreporter.write_line(line)
    if tables := terminalreporter.config.stash.get(TABLES, []):
        terminalreporter.section("W3C test suites")
        for line in tables:
            terminalreporter.write_line(line)


@pytest.fixture(scope="session")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The embedded sample, exported with no option but formats and folder."""
    folder = export(tmp_path_factory.mktemp("sample") / "out")
    for path in sorted(folder.iterdir()):
        COUNTS.append(f"{path.name}: {path.stat().st_size:,} bytes")
    return folder


@pytest.fixture(scope="session")
def main(exported: Path) -> Facts:
    """The main graph, read from Turtle."""
    facts = Facts(read(exported / "trico.ttl"))
    COUNTS.append(f"main graph: {len(facts.triples):,} triples")
    return facts


@pytest.fixture(scope="session")
def mentions(exported: Path) -> Facts:
    facts = Facts(read(exported / "trico-mentions.ttl"))
    COUNTS.append(f"mentions: {len(facts.triples):,} triples")
    return facts


@pytest.fixture(scope="session")
def from_rdfxml(exported: Path) -> Facts:
    """The main graph, read from RDF/XML."""
    return Facts(read(exported / "trico.rdf"))


@pytest.fixture(scope="session")
def page() -> list[str]:
    """The lines of the sample page; line n of the file is element n - 1."""
    return SAMPLE.read_text(encoding="utf-8").split("\n")


@pytest.fixture(scope="session")
def accept():
    """A call of the outside harness; TRICO_LAB names the folder that holds `accept.py`, LAB_VENV its
    Python environment.
    """
    folder, venv = os.environ.get("TRICO_LAB"), os.environ.get("LAB_VENV")
    if not folder:
        pytest.skip("THE OUTSIDE HARNESS DID NOT RUN: TRICO_LAB names no folder with accept.py")
    script = Path(folder, "accept.py")
    python = Path(venv or "/nonexistent", "bin", "python")
    assert script.is_file(), f"TRICO_LAB is set, but there is no {script}"
    assert python.is_file(), f"LAB_VENV is set to {venv}, where there is no Python"

    def judge(*arguments: str | Path) -> None:
        done = subprocess.run([python, script, *map(str, arguments)], capture_output=True,
                              text=True, timeout=900, check=False)
        print(done.stdout.strip())
        assert done.returncode == 0, done.stdout + done.stderr

    return judge
