"""The tables of nodes and edges, copied into a graph database that asks for types and known ends."""

from __future__ import annotations

import csv
from pathlib import Path

import ladybug
import pytest

from hostile_graphs import make
from program import run

KINDS = {"double": "DOUBLE", "int": "INT64", "long": "INT64"}


def rows(path: Path) -> list[list[str]]:
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.reader(file))


def column(header: str) -> str:
    """A column of the database; the importer's own are named by their kind."""
    name, _, kind = header.partition(":")
    own = f":{kind}" if kind in ("ID", "LABEL", "TYPE") else name
    return f"`{own}` {KINDS.get(kind, 'STRING')}"


def load(stem: Path, database: Path) -> ladybug.Connection:
    """Both tables of a graph, by the database's own COPY."""
    nodes, edges = Path(f"{stem}-nodes.csv"), Path(f"{stem}-edges.csv")
    connection = ladybug.Connection(ladybug.Database(str(database)))
    columns = [column(header) for header in rows(nodes)[0]]
    connection.execute(f"CREATE NODE TABLE N({', '.join(columns)}, PRIMARY KEY (`:ID`))")
    columns = [column(header) for header in rows(edges)[0][2:]]
    connection.execute(f"CREATE REL TABLE E(FROM N TO N, {', '.join(columns)})")
    for table, path in (("N", nodes), ("E", edges)):
        connection.execute(
            f"COPY {table} FROM '{path}' (HEADER=true, PARALLEL=false, ESCAPE='\"')")
    return connection


def all_of(connection: ladybug.Connection, query: str) -> list[list]:
    answer = connection.execute(query)
    found = []
    while answer.has_next():
        found.append(answer.get_next())
    return found


def compare(stem: Path, database: Path) -> None:
    connection = load(stem, database)
    expected = sorted(row[:3] for row in rows(Path(f"{stem}-nodes.csv"))[1:])
    found = all_of(connection, "MATCH (n:N) RETURN n.`:ID`, n.`:LABEL`, n.`label`")
    # An empty field and an empty text are one to the database.
    assert sorted([value or "" for value in row] for row in found) == expected
    expected = sorted(row[:3] for row in rows(Path(f"{stem}-edges.csv"))[1:])
    found = all_of(connection, "MATCH (a:N)-[e:E]->(b:N) RETURN a.`:ID`, b.`:ID`, e.`:TYPE`")
    assert sorted(found) == expected


@pytest.mark.parametrize("view", ["full", "overview", "countries", "agencies", "themes"])
def test_sample(tmp_path: Path, view: str) -> None:
    done = run("export", "-q", "-f", "csv", "--view", view, "-o", tmp_path)
    assert done.code == 0, done.err
    compare(tmp_path / ("trico" if view == "full" else f"trico-{view}"), tmp_path / "db")


@pytest.mark.parametrize("seed", range(12))
def test_any_graph(tmp_path: Path, seed: int) -> None:
    source = tmp_path / "graph.nt"
    source.write_text("\n".join(make(seed).lines) + "\n", encoding="utf-8", newline="\n")
    done = run("convert", source, "-o", tmp_path / "graph.csv")
    assert done.code == 0, done.err
    compare(tmp_path / "graph", tmp_path / "db")


def test_edge_to_nowhere_is_refused(tmp_path: Path) -> None:
    assert run("export", "-q", "-f", "csv", "-o", tmp_path).code == 0
    with (tmp_path / "trico-edges.csv").open("a", encoding="utf-8") as file:
        first = rows(tmp_path / "trico-edges.csv")[1]
        csv.writer(file).writerow(["nobody", *first[1:]])
    with pytest.raises(RuntimeError, match="nobody"):
        load(tmp_path / "trico", tmp_path / "db")
