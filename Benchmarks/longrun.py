#!/usr/bin/env python3
"""Many pages, some of them broken: `longrun.py TRICO COUNT [--few N] [--jobs J]`.

Exports a few pages, of which one in a hundred is broken, and then COUNT of them under limits of memory
and of open files. The results and the reports must be exactly as many as the pages say; the memory of
both runs must be alike, and no file may stay open.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from page_set import series

# What is wrong with a broken page, in turn. All of them must be reported, and none stops the rest.
BROKEN = (b"", b"\n \n", b"\x00\x01\x02\xff" * 64, b"Some prose\nof no meeting at all.\n",
          b"<html><body><p>404 Not Found</p></body></html>")
EVERY = 100
# What the name of a page may take in memory, in KiB: all that grows with their number.
NAMES = 1


@dataclass
class Run:
    """What was seen of a run."""

    code: int = 0
    seconds: float = 0
    kilobytes: int = 0
    descriptors: list[int] = field(default_factory=list)
    said: str = ""

    def __str__(self) -> str:
        files = f"{min(self.descriptors)} to {max(self.descriptors)}" if self.descriptors else "?"
        return f"exit {self.code}, {self.seconds:.1f} s, {self.kilobytes / 1024:.1f} MiB at most, {files} open files"


def page(number: int) -> str:
    """A short page: the newest edition of one series."""
    lines = series(number, 1, random.Random(number))
    end = next(n for n, line in enumerate(lines) if line.startswith("■Documents"))
    return "\n".join(["Customs", "", "Mechanism Search", "", "Ministerial Meetings", "", *lines[:end + 2]])


def make(count: int, folder: Path) -> None:
    for number in range(1, count + 1):
        below = folder / f"{number // 1000:04}"
        below.mkdir(parents=True, exist_ok=True)
        path = below / f"page-{number}.txt"
        if number % EVERY == 0:
            path.write_bytes(BROKEN[number // EVERY % len(BROKEN)])
        else:
            path.write_text(page(number), encoding="utf-8")


def measure(arguments: list[str], memory: int = 0, files: int = 0) -> Run:
    """Runs a command, with limits of address space in MiB and of open files, and looks at it."""
    def limits() -> None:
        if memory:
            resource.setrlimit(resource.RLIMIT_AS, (memory << 20, memory << 20))
        if files:
            resource.setrlimit(resource.RLIMIT_NOFILE, (files, files))

    run = Run()
    begin = time.monotonic()
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=said, preexec_fn=limits)
        over = threading.Event()

        def sample() -> None:
            place = Path(f"/proc/{process.pid}")
            while not over.wait(0.02):
                try:
                    status = (place / "status").read_text()
                    run.descriptors.append(sum(1 for _ in (place / "fd").iterdir()))
                    run.kilobytes = max(run.kilobytes, int(status.partition("VmHWM:")[2].split()[0]))
                except (OSError, IndexError, ValueError):
                    continue

        watcher = threading.Thread(target=sample)
        watcher.start()
        run.code = process.wait()
        over.set()
        watcher.join()
        said.seek(0)
        run.said = said.read().decode("utf-8", "replace")
    run.seconds = time.monotonic() - begin
    return run


def check(folder: Path, count: int) -> None:
    """Holds an export against what the pages are."""
    broken = {number for number in range(1, count + 1) if number % EVERY == 0}
    with (folder / "problems.jsonl").open(encoding="utf-8") as lines:
        unreadable = Counter(json.loads(line)["file"] for line in lines if '"unreadable-page"' in line)
    expected = {f"page-{number}.txt" for number in broken}
    assert {name.rpartition("/")[2] for name in unreadable} == expected and set(unreadable.values()) <= {1}, (
        f"{len(unreadable)} of {len(broken)} broken pages are reported")
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    assert len(manifest["inputs"]) == count - len(broken)
    lines = series = pages = 0
    with (folder / "trico.nt").open(encoding="utf-8") as file:
        for line in file:
            lines += 1
            if line.endswith("#type> <https://w3id.org/trico/def/MeetingSeries> .\n"):
                series += 1
            elif line.endswith("#type> <https://w3id.org/trico/def/SourceDocument> .\n"):
                pages += 1
    assert lines == manifest["triples"], "the manifest counts other triples than there are"
    assert pages == count - len(broken), f"{pages} pages in the graph"
    wanted = sum(text.count("Latest Event") for number in range(1, count + 1) if number not in broken
                 for text in [page(number)])
    assert series == wanted, f"{series} of {wanted} series"


def export(trico: str, source: Path, out: Path, jobs: int, **limits: int) -> Run:
    return measure([trico, "export", str(source), "-o", str(out), "-q", "-f", "ntriples", "-f", "turtle",
                    "-j", str(jobs)], **limits)


def run(trico: str, count: int, few: int, jobs: int, memory: int, say=print) -> None:
    """The whole of it.

    Raises AssertionError when a count is wrong, memory grows or files stay open.
    """
    with tempfile.TemporaryDirectory(prefix="trico-longrun-") as name:
        folder = Path(name)
        make(count, folder / "many")
        make(few, folder / "few")
        runs = {}
        for size, which, limits in ((few, "few", {}), (count, "many", {"files": 64, "memory": memory})):
            runs[which] = done = export(trico, folder / which, folder / "out", jobs, **limits)
            say(f"{size} pages {limits or 'without limits'}: {done}", flush=True)
            assert done.code == 1, done.said[-2000:]
            check(folder / "out", size)
        assert runs["many"].kilobytes < runs["few"].kilobytes * 1.25 + 16 * 1024 + (count - few) * NAMES, "memory grows"
        assert max(runs["many"].descriptors) <= max(runs["few"].descriptors) + 2, "files stay open"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("trico")
    parser.add_argument("count", type=int)
    parser.add_argument("--few", type=int, default=10_000)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--memory", type=int, default=512, help="MiB of address space")
    options = parser.parse_args()
    try:
        run(options.trico, options.count, options.few, options.jobs, options.memory)
    except AssertionError as error:
        sys.exit(f"longrun: {error}")


if __name__ == "__main__":
    main()
