#!/usr/bin/env python3
"""Exports mechanism pages with Apache Spark: `spark-submit export_pages.py PAGES OUTPUT [options]`.

PAGES is a file with one path a line, as every executor sees it (a shared file system). Spark hands
parts of the list to `trico export --apart`, which maps every page by itself, takes the N-Triples that
come back, removes what several pages say alike, and sorts. OUTPUT/parts holds the N-Triples then; with
`--single turtle,rdfxml` the driver makes files of them.

A worker that fails stops the job: its exit code is checked (Spark alone would swallow it). A page that
cannot be read does not, and is told in the executor's log (`--tolerate`); `--strict` stops there, too.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from pyspark.sql import SparkSession


def worker(command: list[str]):
    """What turns a part of the list into N-Triples."""

    def run(paths: Iterable[str]) -> Iterator[str]:
        listed = list(paths)
        if not listed:
            return
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
            # The program reads the whole list before it writes the first byte.
            process.stdin.write("\n".join(listed).encode() + b"\n")
            process.stdin.close()
            for line in process.stdout:
                yield line.decode().rstrip("\n")
        if process.returncode != 0:
            raise RuntimeError(f"{command[0]} ended with {process.returncode} on {listed[0]} …")

    return run


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pages", help="file with one path a line")
    parser.add_argument("output", type=Path, help="folder that does not exist yet")
    parser.add_argument("--trico", default="trico", help="the program, as executors find it")
    parser.add_argument("--pages-per-task", type=int, default=500)
    parser.add_argument("--single", default="", help="formats of single files to make: turtle,rdfxml")
    parser.add_argument("--strict", action="store_true", help="stop at a page that cannot be read")
    options, passed_on = parser.parse_known_args()

    command = [options.trico, "export", "--from-list", "-", "--apart", "--stdout", "-f", "ntriples",
               "--mentions", "merged", "-q", *passed_on]
    if not options.strict:
        command.append("--tolerate")

    spark = SparkSession.builder.appName("trico").getOrCreate()
    context = spark.sparkContext
    pages = [line for line in Path(options.pages).read_text().splitlines() if line]
    tasks = max(1, -(-len(pages) // options.pages_per_task))
    triples = context.parallelize(pages, tasks).mapPartitions(worker(command))
    # By the subject, so that a subject's triples stand in one part; each part sorted by bytes.
    merged = (
        triples.distinct()
        .map(lambda line: (line.partition(" ")[0], line))
        .repartitionAndSortWithinPartitions(max(1, tasks // 4 or 1))
        .values()
    )
    parts = options.output / "parts"
    merged.saveAsTextFile(str(parts))
    spark.stop()

    files = sorted(str(path) for path in parts.glob("part-*"))
    for name in filter(None, options.single.split(",")):
        end = {"turtle": "ttl", "rdfxml": "rdf", "ntriples": "nt", "jsonld": "jsonld"}[name]
        with subprocess.Popen(["cat", *files], stdout=subprocess.PIPE) as lines:
            subprocess.run(
                [options.trico, "convert", "-", "--from", "ntriples", "--to", name,
                 "-o", str(options.output / f"trico.{end}")], stdin=lines.stdout, check=True)


if __name__ == "__main__":
    sys.exit(main())
