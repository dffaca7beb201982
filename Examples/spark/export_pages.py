#!/usr/bin/env python3
"""Exports mechanism pages with Apache Spark: `spark-submit export_pages.py PAGES OUTPUT [options]`.

PAGES is a file with one path a line, as every executor sees it (a shared file system, as is OUTPUT). Spark
hands parts of the list to `trico export --apart`, which maps every page by itself; the N-Triples go
straight into files, so that none of them passes through Python. Spark then reads them, removes what
several pages say alike, and sorts. OUTPUT/parts holds the N-Triples then; with `--single turtle,rdfxml`
the driver makes files of them.

A worker that fails stops the job: its exit code is checked (Spark alone would swallow it). A page that
cannot be read does not, and is told in the executor's log (`--tolerate`); `--strict` stops there, too.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from pyspark.sql import SparkSession
from pyspark.sql.functions import substring_index


def worker(command: list[str], folder: str):
    """What turns a part of the list into a file of N-Triples."""

    def run(number: int, paths: Iterable[str]) -> Iterator[int]:
        listed = list(paths)
        if not listed:
            return
        # A task may be tried again, or twice at a time: a file appears when it is whole.
        path = f"{folder}/raw-{number:06}.nt"
        unfinished = f"{folder}/.{number:06}-{os.getpid()}"
        with open(unfinished, "wb") as file:
            done = subprocess.run(
                command, input="\n".join(listed).encode() + b"\n", stdout=file, check=False)
        if done.returncode != 0:
            os.remove(unfinished)
            raise RuntimeError(f"{command[0]} ended with {done.returncode} on {listed[0]} …")
        os.replace(unfinished, path)
        yield len(listed)

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
    raw, parts = options.output.absolute() / "raw", options.output.absolute() / "parts"
    raw.mkdir(parents=True)
    context.parallelize(pages, tasks).mapPartitionsWithIndex(worker(command, str(raw))).sum()
    # By the subject, so that a subject's triples stand in one part; each part sorted by bytes.
    lines = spark.read.option("lineSep", "\n").schema("value STRING").text(f"file://{raw}")
    (
        lines.distinct()
        .withColumn("subject", substring_index("value", " ", 1))
        .repartition(max(1, tasks // 4), "subject")
        .sortWithinPartitions("value")
        .select("value")
        .write.option("lineSep", "\n").text(f"file://{parts}")
    )
    spark.stop()
    shutil.rmtree(raw)

    files = sorted(str(path) for path in parts.glob("part-*"))
    for name in filter(None, options.single.split(",")):
        end = {"turtle": "ttl", "rdfxml": "rdf", "ntriples": "nt", "jsonld": "jsonld"}[name]
        with subprocess.Popen(["cat", *files], stdout=subprocess.PIPE) as lines:
            subprocess.run(
                [options.trico, "convert", "-", "--from", "ntriples", "--to", name,
                 "-o", str(options.output / f"trico.{end}")], stdin=lines.stdout, check=True)


if __name__ == "__main__":
    sys.exit(main())
