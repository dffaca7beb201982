#!/usr/bin/env python3
"""Compares trico with its peers on the same files in the same run, and prints one table.

`bench.py TRICO [--triples N] [--pages N] [--runs N] [--json FILE]`. Every command runs once to warm up
and then in turn with the others, so that a machine whose speed drifts does so for all of them; the
median counts. CPU time is user and system time of the whole process; a ratio is the peer's CPU time by
trico's. A peer that is not installed is left out.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent


@dataclass
class Program:
    name: str
    command: list[str]
    cpu: list[float] = field(default_factory=list)
    wall: list[float] = field(default_factory=list)
    peak: int = 0

    def run(self, counts: bool) -> None:
        start = time.perf_counter()
        with open(os.devnull, "wb") as nowhere:
            process = subprocess.Popen(self.command, stdout=nowhere, stderr=nowhere)
            _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            raise SystemExit(f"{' '.join(self.command)} ended with {process.returncode}")
        if counts:
            self.cpu.append(usage.ru_utime + usage.ru_stime)
            self.wall.append(time.perf_counter() - start)
            self.peak = max(self.peak, usage.ru_maxrss)


def installed(programs: list[Program]) -> list[Program]:
    return [program for program in programs if shutil.which(program.command[0])]


def conversions(trico: str, plain: Path, turtle: Path, to: str) -> list[Program]:
    oxigraph = str(Path(sys.executable).parent / "oxigraph")
    formats = {"ntriples": "nt", "turtle": "ttl", "rdfxml": "rdf"}
    programs = [Program("trico", [trico, "convert", str(plain), "--to", to])]
    if to != "rdfxml":
        source = plain if to == "ntriples" else turtle
        read = "ntriples" if to == "ntriples" else "turtle"
        programs.append(Program("serdi", ["serdi", "-b", "-q", "-i", read, "-o", to, str(source)]))
    programs.append(
        Program("oxigraph", [oxigraph, "convert", "-f", str(plain), "--to-format", formats[to]]))
    programs.append(Program("rapper", ["rapper", "-q", "-i", "ntriples", "-o", to, str(plain)]))
    return installed(programs)


def measure(title: str, programs: list[Program], runs: int, size: int, units: dict[str, int],
            unit: str) -> list[dict[str, object]]:
    for run in range(runs + 1):
        for program in programs:
            program.run(counts=run > 0)
    own = statistics.median(programs[0].cpu)
    rows = []
    for program in programs:
        cpu, wall = statistics.median(program.cpu), statistics.median(program.wall)
        ratio = statistics.median(
            [other / mine for other, mine in zip(program.cpu, programs[0].cpu)])
        rows.append({
            "work": title, "program": program.name, "cpu": cpu, "wall": wall,
            "mbPerSecond": size / cpu / 1e6, "perSecond": units[program.name] / cpu, "unit": unit,
            "peakMiB": program.peak / 1024, "ratio": ratio,
        })
    assert own > 0
    return rows


def show(rows: list[dict[str, object]]) -> None:
    print("| work | program | CPU s | wall s | MB/s | k triples/s | peak MiB | CPU, trico = 1 |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- |")
    for row in rows:
        print(
            f"| {row['work']} | {row['program']} | {row['cpu']:.2f} | {row['wall']:.2f} "
            f"| {row['mbPerSecond']:.0f} | {row['perSecond'] / 1000:.0f} | {row['peakMiB']:.0f} "
            f"| {row['ratio']:.1f} |")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("trico")
    parser.add_argument("--triples", type=int, default=1_000_000)
    parser.add_argument("--pages", type=int, default=200)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    rows: list[dict[str, object]] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        plain, turtle = folder / "graph.nt", folder / "graph.ttl"
        for path, more in ((plain, []), (turtle, ["--prefixes"])):
            with open(path, "wb") as file:
                subprocess.run(
                    [sys.executable, str(HERE / "graphs.py"), str(options.triples), *more],
                    stdout=file, check=True)
        size = plain.stat().st_size
        floor = [Program("cat", ["cat", str(plain)])]
        rows += measure("copy", floor, options.runs, size, {"cat": options.triples}, "triples")
        for to in ("ntriples", "turtle", "rdfxml"):
            programs = conversions(options.trico, plain, turtle, to)
            count = {program.name: options.triples for program in programs}
            rows += measure(f"N-Triples to {to}", programs, options.runs, size, count, "triples")

        pages = folder / "pages"
        subprocess.run(
            [sys.executable, str(HERE / "pages.py"), str(options.pages), str(pages)], check=True)
        size = sum(path.stat().st_size for path in pages.rglob("*.txt"))
        out = folder / "out"
        export = [options.trico, "export", str(pages), "-f", "ntriples", "-q", "-o", str(out)]
        baseline = folder / "baseline.nt"
        programs = [
            Program("trico", export), Program("trico -j 2", [*export, "-j", "2"]),
            Program("lxml, rdflib", [sys.executable, str(HERE / "baseline.py"), str(pages), str(baseline)]),
        ]
        programs[0].run(counts=False)
        programs[2].run(counts=False)
        own = sum(count_lines(path) for path in out.glob("*.nt"))
        count = {"trico": own, "trico -j 2": own, "lxml, rdflib": count_lines(baseline)}
        rows += measure(f"{options.pages} pages to N-Triples", programs, options.runs, size, count, "triples")
    show(rows)
    if options.json:
        options.json.write_text(json.dumps(rows, indent=1) + "\n")


def count_lines(path: Path) -> int:
    with open(path, "rb") as file:
        return sum(chunk.count(b"\n") for chunk in iter(lambda: file.read(1 << 20), b""))


if __name__ == "__main__":
    main()
