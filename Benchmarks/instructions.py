#!/usr/bin/env python3
"""Counts instructions a triple with valgrind: `instructions.py TRICO [--triples N] [--pages N]`.

Unlike seconds they can be compared across machines. Each command runs on two sizes, and the difference
counts, so that the start is left out. What a writer takes is the difference of an export in two syntaxes
and one in the other of them; that of GraphML is without what makes the graph for it. The processor's
instructions for SHA-256 are not there under valgrind; their slow replacement is left out.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent


def count(command: list[str], folder: Path) -> int:
    """Instructions of a run, without those of the checksum."""
    profile = folder / "callgrind.out"
    done = subprocess.run(
        ["valgrind", "--tool=callgrind", f"--callgrind-out-file={profile}", *command],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    total = re.search(r"Collected : (\d+)", done.stderr)
    if done.returncode != 0 or total is None:
        raise SystemExit(done.stderr)
    lines = subprocess.run(
        ["callgrind_annotate", str(profile)], capture_output=True, text=True).stdout.splitlines()
    checksum = sum(
        int(line.split("(")[0].replace(",", "")) for line in lines if "SHA256" in line and "compress" in line)
    return int(total[1]) - checksum


def stripped(program: str, folder: Path) -> str:
    """The program without what valgrind cannot read of it."""
    copy = folder / "program"
    shutil.copy(program, copy)
    subprocess.run(["strip", "--strip-debug", str(copy)], check=True)
    return str(copy)


def graph(size: int, folder: Path, *more: str) -> str:
    path = folder / f"{size}{''.join(more)}.nt"
    with open(path, "wb") as file:
        subprocess.run([sys.executable, str(HERE / "graphs.py"), str(size), *more], stdout=file, check=True)
    return str(path)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("trico")
    parser.add_argument("--triples", type=int, default=40_000)
    parser.add_argument("--pages", type=int, default=8)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        trico = stripped(options.trico, folder)
        small, large = options.triples // 4, options.triples
        files = {size: graph(size, folder) for size in (small, large)}
        turtle = {size: graph(size, folder, "--prefixes") for size in (small, large)}
        print("| work | instructions a triple |\n| --- | ---: |")

        def show(title: str, command: list[str], inputs: dict[int, str]) -> None:
            if shutil.which(command[0]) is None:
                return
            counts = [count([*command, inputs[size]], folder) for size in (small, large)]
            print(f"| {title} | {(counts[1] - counts[0]) / (large - small):,.0f} |", flush=True)

        for to in ("ntriples", "turtle", "rdfxml"):
            show(f"N-Triples to {to}, trico", [trico, "convert", "--to", to], files)
        show("N-Triples to ntriples, serdi", ["serdi", "-b", "-q", "-i", "ntriples", "-o", "ntriples"], files)
        show("Turtle to turtle, serdi", ["serdi", "-b", "-q", "-i", "turtle", "-o", "turtle"], turtle)

        sets = [folder / "some", folder / "more"]
        for path, number in zip(sets, (options.pages, 3 * options.pages)):
            subprocess.run([sys.executable, str(HERE / "page_set.py"), str(number), str(path)], check=True)
        out = folder / "out"

        def export(pages: Path, formats: tuple[str, ...]) -> int:
            return count(
                [trico, "export", str(pages), "-q", "--no-layout", "-o", str(out), "-f", ",".join(formats)],
                folder)

        lines = []

        def growth(*formats: str) -> int:
            """What the larger set takes more."""
            counts = []
            for pages in sets:
                counts.append(export(pages, formats))
                lines.append(sum(path.read_bytes().count(b"\n") for path in out.glob("*.nq")))
            return counts[1] - counts[0]

        alone = {"nquads": growth("nquads"), "gexf": growth("gexf")}
        number = lines[1] - lines[0]
        print(f"| pages to N-Quads, whole | {alone['nquads'] / number:,.0f} |")
        for name, beside in [*((name, "nquads") for name in ("ntriples", "turtle", "rdfxml", "trig", "jsonld")),
                             ("graphml", "gexf")]:
            print(f"| writer of {name} alone | {(growth(beside, name) - alone[beside]) / number:,.0f} |", flush=True)


if __name__ == "__main__":
    main()
