#!/usr/bin/env python3
"""Converts N-Triples with rdflib, as one would in three lines: `rdflib_convert.py FILE FORMAT`."""

import sys

from rdflib import Graph

FORMATS = {"ntriples": "nt", "turtle": "turtle", "rdfxml": "xml"}

if __name__ == "__main__":
    graph = Graph().parse(sys.argv[1], format="nt")
    sys.stdout.buffer.write(graph.serialize(format=FORMATS[sys.argv[2]], encoding="utf-8"))
