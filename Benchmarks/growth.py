#!/usr/bin/env python3
"""How time and memory grow: `growth.py TRICO OUTPUT.svg [--pages 1,10,100] [--triples 1e5,1e6]`.

Exports sets of pages and converts graphs of growing size, measures CPU time and peak memory of each
run, prints the figures and draws them: time on logarithmic axes, memory beside it.
"""

from __future__ import annotations

import argparse
import math
import os
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
Point = tuple[int, float, float]


def run(command: list[str]) -> tuple[float, float]:
    with open(os.devnull, "wb") as nowhere:
        process = subprocess.Popen(command, stdout=nowhere, stderr=nowhere)
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"{' '.join(command)} ended with {process.returncode}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def pages(trico: str, counts: list[int]) -> list[Point]:
    points = []
    for count in counts:
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run([sys.executable, str(HERE / "page_set.py"), str(count), f"{folder}/in"], check=True)
            cpu, peak = run([trico, "export", f"{folder}/in", "-f", "ntriples", "-q",
                             "-o", f"{folder}/out"])
        points.append((count, cpu, peak))
    return points


def graphs(trico: str, counts: list[int]) -> list[Point]:
    points = []
    for count in counts:
        with tempfile.NamedTemporaryFile(suffix=".nt") as file:
            subprocess.run([sys.executable, str(HERE / "graphs.py"), str(count)], stdout=file, check=True)
            cpu, peak = run([trico, "convert", file.name, "--to", "turtle"])
        points.append((count, cpu, peak))
    return points


def panel(left: int, title: str, points: list[Point], value: int, unit: str, logarithmic: bool) -> list[str]:
    width, height, top = 300, 200, 50
    xs = [math.log10(point[0]) for point in points]
    ys = [point[value] for point in points]
    low, high = (math.floor(math.log10(min(ys))), math.ceil(math.log10(max(ys)))) if logarithmic else (0, max(ys) * 1.2)
    span = max(xs[-1] - xs[0], 1e-9)

    def place(x: float, y: float) -> tuple[float, float]:
        shown = math.log10(y) if logarithmic else y
        return left + 50 + (x - xs[0]) / span * width, top + height - (shown - low) / (high - low) * height

    dots = [place(x, y) for x, y in zip(xs, ys)]
    lines = [f'<text x="{left + 50}" y="{top - 20}" font-weight="bold">{title}</text>']
    lines.append(f'<path d="M{left + 50} {top}v{height}h{width}" fill="none" stroke="#888"/>')
    lines.append('<polyline fill="none" stroke="#1f6fb4" stroke-width="2" points="'
                 + " ".join(f"{x:.1f},{y:.1f}" for x, y in dots) + '"/>')
    for (x, y), point in zip(dots, points):
        lines.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.5" fill="#1f6fb4"/>')
        lines.append(f'<text x="{x:.1f}" y="{y - 8:.1f}" text-anchor="middle">{point[value]:.3g} {unit}</text>')
        lines.append(f'<text x="{x:.1f}" y="{top + height + 18}" text-anchor="middle">{point[0]:,}</text>')
    return lines


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("trico")
    parser.add_argument("svg", type=Path)
    parser.add_argument("--pages", default="1,10,100,1000")
    parser.add_argument("--triples", default="1e5,1e6,1e7")
    options = parser.parse_args()
    sets = [
        ("pages", pages(options.trico, [int(float(n)) for n in options.pages.split(",")])),
        ("triples", graphs(options.trico, [int(float(n)) for n in options.triples.split(",")])),
    ]
    body: list[str] = []
    for row, (name, points) in enumerate(sets):
        for count, cpu, peak in points:
            print(f"{count:>10,} {name:8} {cpu:8.2f} CPU s {peak:7.1f} MiB")
        body.append(f'<g transform="translate(0 {row * 300})">')
        body += panel(0, f"CPU time by {name}", points, 1, "s", True)
        body += panel(400, f"Peak memory by {name}", points, 2, "MiB", False)
        body.append("</g>")
    options.svg.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600" font-family="sans-serif" '
        'font-size="11">\n<rect width="800" height="600" fill="#fff"/>\n' + "\n".join(body) + "\n</svg>\n")


if __name__ == "__main__":
    main()
