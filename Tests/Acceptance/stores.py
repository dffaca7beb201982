"""Real triple stores on loopback, each with an empty database of its own; and questions to them."""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

VIRTUOSO_INI = """[Database]
DatabaseFile = virtuoso.db
ErrorLogFile = virtuoso.log
LockFile = virtuoso.lck
TransactionFile = virtuoso.trx
xa_persistent_file = virtuoso.pxa
FileExtend = 200
MaxCheckpointRemap = 2000
TempStorage = TempDatabase
[TempDatabase]
DatabaseFile = virtuoso-temp.db
TransactionFile = virtuoso-temp.trx
MaxCheckpointRemap = 2000
[Parameters]
ServerPort = 127.0.0.1:{sql}
DisableUnixSocket = 1
CheckpointInterval = 0
DirsAllowed = .
NumberOfBuffers = 20000
MaxDirtyBuffers = 15000
[HTTPServer]
ServerPort = 127.0.0.1:{web}
ServerRoot = .
MaxClientConnections = 10
ServerThreads = 5
Charset = UTF-8
[SPARQL]
ResultSetMaxRows = 10000000
"""

OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))


@dataclass(frozen=True)
class Store:
    """Where a store takes graphs, questions and orders."""

    graphs: str
    query: str
    update: str | None
    user: str | None = None
    password: str | None = None

    def rows(self, question: str) -> list[list[str]]:
        """The answer's rows, from CSV without quoted fields."""
        body = urllib.parse.urlencode({"query": question}).encode()
        request = urllib.request.Request(self.query, body, {"Accept": "text/csv"})
        with OPENER.open(request, timeout=60) as answer:
            lines = answer.read().decode("utf-8").splitlines()[1:]
        return [line.replace('"', "").split(",") for line in lines]

    def count(self, graph: str | None) -> int:
        pattern = f"GRAPH <{graph}> {{ ?s ?p ?o }}" if graph else "?s ?p ?o"
        return int(self.rows(f"SELECT (COUNT(*) AS ?n) WHERE {{ {pattern} }}")[0][0])

    def graph_names(self) -> set[str]:
        return {row[0] for row in self.rows("SELECT DISTINCT ?g WHERE { GRAPH ?g { ?s ?p ?o } }")}


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def find_oxigraph() -> str | None:
    folders = [Path(sys.executable).parent, Path(os.environ.get("LAB_VENV", "/nowhere")) / "bin"]
    for folder in folders:
        if (folder / "oxigraph").is_file():
            return str(folder / "oxigraph")
    return shutil.which("oxigraph")


def find_virtuoso() -> str | None:
    return shutil.which("virtuoso-t") if shutil.which("isql-vt") else None


def _wait(process: subprocess.Popen[bytes], url: str, seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if process.poll() is not None:
            raise RuntimeError(f"the store ended with {process.returncode}")
        try:
            with OPENER.open(url, timeout=10):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    raise RuntimeError(f"the store does not answer at {url}")


@contextlib.contextmanager
def _running(command: list[str], folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(
        command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


@contextlib.contextmanager
def oxigraph(folder: Path) -> Iterator[Store]:
    port = free_port()
    command = [find_oxigraph() or "oxigraph", "serve", "--bind", f"127.0.0.1:{port}",
               "--location", str(folder / "db")]
    base = f"http://127.0.0.1:{port}"
    with _running(command, folder) as process:
        _wait(process, base + "/query?query=ASK%7B%7D", 60)
        yield Store(f"{base}/store", f"{base}/query", f"{base}/update")


@contextlib.contextmanager
def virtuoso(folder: Path) -> Iterator[Store]:
    sql, web = free_port(), free_port()
    (folder / "virtuoso.ini").write_text(VIRTUOSO_INI.format(sql=sql, web=web))
    command = [find_virtuoso() or "virtuoso-t", "+configfile", "virtuoso.ini", "+foreground"]
    base = f"http://127.0.0.1:{web}"
    with _running(command, folder) as process:
        _wait(process, base + "/sparql?query=ASK%7B%7D", 180)
        yield Store(f"{base}/sparql-graph-crud-auth", f"{base}/sparql", f"{base}/sparql-auth",
                    "dba", "dba")
