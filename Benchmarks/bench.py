#!/usr/bin/env python3
"""Compares trico with its peers on the same files in the same run, and prints one table.

`bench.py TRICO [--triples N] [--pages N] [--runs N] [--riot COMMAND] [--json FILE]`. Every command runs
once to warm up and then in turn with the others, so that a machine whose speed drifts does so for all
of them; the median counts. Programs that take more than ten times as long as trico run once only. CPU
time is user and system time of the whole process; a ratio is the peer's CPU time by trico's. A peer that
is not installed is left out, and named below the table.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shlex
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
EXTENSIONS = {"ntriples": "nt", "turtle": "ttl", "rdfxml": "rdf"}


@dataclass
class Program:
    name: str
    command: list[str]
    cpu: list[float] = field(default_factory=list)
    wall: list[float] = field(default_factory=list)
    peak: int = 0

    def run(self, counts: bool) -> float:
        start = time.perf_counter()
        with open(os.devnull, "wb") as nowhere:
            process = subprocess.Popen(self.command, stdout=nowhere, stderr=nowhere)
            _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            raise SystemExit(f"{' '.join(self.command)} ended with {process.returncode}")
        cpu = usage.ru_utime + usage.ru_stime
        self.peak = max(self.peak, usage.ru_maxrss)
        if counts:
            self.cpu.append(cpu)
            self.wall.append(time.perf_counter() - start)
        return cpu


class Bench:
    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        self.rows: list[dict[str, object]] = []
        self.missing: set[str] = set()

    def conversions(self, plain: Path, turtle: Path, to: str) -> list[Program]:
        trico, end = self.options.trico, EXTENSIONS[to]
        own = [trico, "convert", str(plain), "--to", to]
        programs = [Program("trico", own), Program("trico -j 2", [*own, "-j", "2"])]
        if to != "rdfxml":
            # serd writes prefixed names only for prefixes that its input declares.
            source, read = (plain, "ntriples") if to == "ntriples" else (turtle, "turtle")
            programs.append(Program("serdi", ["serdi", "-b", "-q", "-i", read, "-o", to, str(source)]))
        beside = Path(sys.executable).parent / "oxigraph"
        oxigraph = str(beside) if beside.exists() else "oxigraph"
        programs.append(Program("oxigraph", [oxigraph, "convert", "-f", str(plain), "--to-format", end]))
        programs.append(Program("rapper", ["rapper", "-q", "-i", "ntriples", "-o", to, str(plain)]))
        riot = shlex.split(self.options.riot)
        jena = {"ntriples": "N-TRIPLES", "turtle": "TURTLE", "rdfxml": "RDFXML"}[to]
        # Jena streams RDF/XML in no way: there it holds the whole graph, as rdflib does.
        flag = f"--output={jena}" if to == "rdfxml" else f"--stream={jena}"
        programs.append(Program("Jena riot", [*riot, flag, str(plain)]))
        programs.append(
            Program("rdflib", [sys.executable, str(HERE / "rdflib_convert.py"), str(plain), to]))
        return self.installed(programs)

    def installed(self, programs: list[Program]) -> list[Program]:
        here = [program for program in programs if shutil.which(program.command[0])]
        self.missing |= {program.name for program in programs} - {program.name for program in here}
        return here

    def measure(
        self, title: str, programs: list[Program], size: int, units: dict[str, int]
    ) -> None:
        warm = {program.name: program.run(counts=True) for program in programs}
        quick = [program for program in programs if warm[program.name] <= 10 * warm[programs[0].name]]
        for program in quick:
            program.cpu.clear()
            program.wall.clear()
        for _ in range(self.options.runs):
            for program in quick:
                program.run(counts=True)
        for program in programs:
            print(f"{title}: {program.name} {statistics.median(program.cpu):.2f} CPU s", file=sys.stderr)
        own = statistics.median(programs[0].cpu)
        for program in programs:
            cpu, wall = statistics.median(program.cpu), statistics.median(program.wall)
            self.rows.append({
                "work": title, "program": program.name, "cpu": cpu, "wall": wall,
                "mbPerSecond": size / max(cpu, 1e-3) / 1e6,
                "perSecond": units[program.name] / max(cpu, 1e-3),
                "peakMiB": program.peak / 1024, "ratio": cpu / own,
            })

    def floor(self, plain: Path, folder: Path) -> None:
        copy = Program("cp", ["cp", str(plain), str(folder / "copy.nt")])
        programs = [copy, Program("cat", ["cat", str(plain)])]
        count = {program.name: self.options.triples for program in programs}
        self.measure("copy, the floor", programs, plain.stat().st_size, count)

    def pages(self, folder: Path) -> None:
        pages, out, baseline = folder / "pages", folder / "out", folder / "baseline.nt"
        python = [sys.executable, str(HERE / "page_set.py"), str(self.options.pages), str(pages)]
        subprocess.run(python, check=True)
        size = sum(path.stat().st_size for path in pages.rglob("*.txt"))
        export = [self.options.trico, "export", str(pages), "-q", "-o"]
        programs = [Program("trico", [*export, str(out), "-f", "ntriples"])]
        programs.append(Program("trico -j 2", [*programs[0].command, "-j", "2"]))
        for name in ("turtle", "rdfxml", "graphml"):
            programs.append(Program(f"trico, {name}", [*export, str(folder / name), "-f", name]))
        script = [sys.executable, str(HERE / "baseline.py"), str(pages), str(baseline)]
        programs.append(Program("lxml, rdflib", script))
        for program in (programs[0], programs[-1]):
            program.run(counts=False)
        own = sum(count_lines(path) for path in out.glob("*.nt"))
        count = {program.name: own for program in programs} | {"lxml, rdflib": count_lines(baseline)}
        self.measure(f"{self.options.pages} pages to N-Triples", programs, size, count)
        rate = {row["program"]: row["perSecond"] for row in self.rows}
        print(f"triples a CPU second by lxml and rdflib's: {rate['trico'] / rate['lxml, rdflib']:.1f}",
              file=sys.stderr)

    def show(self) -> None:
        print(f"{self.options.triples:,} triples, {self.options.pages} pages, median of "
              f"{self.options.runs}; {platform.machine()}, {os.cpu_count()} cores.\n")
        print("| work | program | CPU s | wall s | MB/s | k triples/s | peak MiB | CPU, first = 1 |")
        print("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |")
        for row in self.rows:
            print(f"| {row['work']} | {row['program']} | {row['cpu']:.2f} | {row['wall']:.2f} "
                  f"| {row['mbPerSecond']:.0f} | {row['perSecond'] / 1000:.0f} | {row['peakMiB']:.0f} "
                  f"| {row['ratio']:.1f} |")
        if self.missing:
            print(f"\nNot installed: {', '.join(sorted(self.missing))}.")


def count_lines(path: Path) -> int:
    with open(path, "rb") as file:
        return sum(chunk.count(b"\n") for chunk in iter(lambda: file.read(1 << 20), b""))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("trico")
    parser.add_argument("--triples", type=int, default=1_000_000)
    parser.add_argument("--pages", type=int, default=200)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--riot", default="riot", help="how Jena's riot is called")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    bench = Bench(options)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        plain, turtle = folder / "graph.nt", folder / "graph.ttl"
        for path, more in ((plain, []), (turtle, ["--prefixes"])):
            with open(path, "wb") as file:
                subprocess.run(
                    [sys.executable, str(HERE / "graphs.py"), str(options.triples), *more],
                    stdout=file, check=True)
        bench.floor(plain, folder)
        for to in EXTENSIONS:
            programs = bench.conversions(plain, turtle, to)
            count = {program.name: options.triples for program in programs}
            bench.measure(f"N-Triples to {to}", programs, plain.stat().st_size, count)
        bench.pages(folder)
    bench.show()
    if options.json:
        options.json.write_text(json.dumps(bench.rows, indent=1) + "\n")


if __name__ == "__main__":
    main()
