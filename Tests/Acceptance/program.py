"""Runs the trico binary and finds the files of this repository. Builds nothing."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "Sources" / "TricoKit" / "Sample" / "customs.txt"  # embedded in the binary
BAD = ROOT / "Tests" / "Fixtures" / "bad"
BASE = "https://w3id.org/trico/id/"
SCHEME = "https://w3id.org/trico/scheme/"

RDF_FILES = ("trico.ttl", "trico.rdf", "trico.nt")
MENTION_FILES = ("trico-mentions.ttl", "trico-mentions.rdf", "trico-mentions.nt")
GRAPHML_FILES = ("trico.graphml", "trico-overview.graphml")
RECORD_FILES = ("manifest.json", "problems.jsonl")
ALL_FILES = (*RDF_FILES, *MENTION_FILES, *GRAPHML_FILES, *RECORD_FILES)

# sysexits, as the command documents them
EXPORTED = (0, 1)  # 1: something was left out
USAGE, NOTHING_USABLE, NO_INPUT, CANNOT_CREATE = 64, 65, 66, 73


@dataclass(frozen=True)
class Finished:
    """What one run left behind."""

    code: int
    out: bytes
    err: str

    @property
    def text(self) -> str:
        return self.out.decode("utf-8")


def binary() -> Path:
    """TRICO_BIN, else the release build, else the debug build."""
    named = os.environ.get("TRICO_BIN")
    candidates = [Path(named)] if named else [
        ROOT / ".build" / "release" / "trico",
        ROOT / ".build" / "debug" / "trico",
    ]
    for candidate in candidates:
        if candidate.is_file():
            return candidate.resolve()
    looked = ", ".join(str(candidate) for candidate in candidates)
    raise FileNotFoundError(f"no trico binary (looked for {looked}); run `make build` first")


def run(*arguments: str | Path, cwd: Path | None = None, stdin: bytes = b"") -> Finished:
    """One run of the command, without a terminal, colours or a clock."""
    environment = {k: v for k, v in os.environ.items() if k not in ("SOURCE_DATE_EPOCH", "TERM")}
    done = subprocess.run(
        [binary(), *map(str, arguments)],
        input=stdin, capture_output=True, cwd=cwd, env=environment, timeout=120, check=False,
    )
    return Finished(done.returncode, done.stdout, done.stderr.decode("utf-8", "replace"))


def export(folder: Path, *arguments: str | Path, expect: int | tuple[int, ...] = 0) -> Path:
    """Exports RDF, GraphML and N-Triples into `folder` and returns it."""
    formats = ("-f", "turtle", "-f", "rdfxml", "-f", "graphml", "-f", "ntriples")
    done = run("export", *arguments, "-o", folder, *formats)
    expected = expect if isinstance(expect, tuple) else (expect,)
    assert done.code in expected, f"exit {done.code}, expected {expect}:\n{done.err}"
    return folder


def takes_several_pages() -> bool:
    """Whether this build exports more than one page, or a folder of pages, in one run."""
    return "[<page> ...]" in run("export", "--help").text


def snapshot(folder: Path) -> dict[str, bytes]:
    """Every file below `folder`, hidden ones too, with its bytes."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*")) if path.is_file()
    }
