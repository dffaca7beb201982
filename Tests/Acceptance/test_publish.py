"""`trico publish` against real stores, and against a server that misbehaves."""

from __future__ import annotations

import contextlib
import gzip
import os
import re
import shutil
import signal
import subprocess
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pyoxigraph as ox
import pytest

import stores
from badserver import BadServer, Behaviour, Reply, Seen, serve
from program import NO_INPUT, NOTHING_USABLE, ROOT, USAGE, Finished, binary, run

OUTPUT = ROOT / "Output"
GRAPH = "https://example.org/graph/é?x=1&y"
ENCODED = "https%3A%2F%2Fexample.org%2Fgraph%2F%C3%A9%3Fx%3D1%26y"
IO_ERROR = 74
SECRET = "s3cr+t pass/wörd"


def triples(path: Path) -> int:
    return sum(1 for _ in ox.parse(path=str(path)))


def publish(*arguments: str | Path, stdin: bytes = b"", **variables: str) -> Finished:
    """One run, with credentials in the environment only if they are given here."""
    environment = {k: v for k, v in os.environ.items()
                   if not k.startswith("TRICO_") and not k.lower().endswith("_proxy")}
    done = subprocess.run(
        [binary(), "publish", *map(str, arguments)], input=stdin, capture_output=True,
        env=environment | variables, timeout=180, check=False)
    finished = Finished(done.returncode, done.stdout, done.stderr.decode("utf-8", "replace"))
    assert "rror: " not in finished.err or "Usage:" in finished.err or finished.code
    return finished


# --- real stores -------------------------------------------------------------------------------

@pytest.fixture(scope="module")
def oxigraph(tmp_path_factory: pytest.TempPathFactory) -> Iterator[stores.Store]:
    if not stores.find_oxigraph():
        pytest.skip("NO OXIGRAPH SERVER: pip install oxigraph")
    with stores.oxigraph(tmp_path_factory.mktemp("oxigraph")) as store:
        yield store


@pytest.fixture(scope="module")
def virtuoso(tmp_path_factory: pytest.TempPathFactory) -> Iterator[stores.Store]:
    if not stores.find_virtuoso():
        pytest.skip("NO VIRTUOSO: apt-get install virtuoso-opensource")
    with stores.virtuoso(tmp_path_factory.mktemp("virtuoso")) as store:
        yield store


@pytest.mark.parametrize("name", ["trico.nt", "trico.ttl", "trico.rdf", "trico.jsonld"])
def test_oxigraph_takes_every_syntax(oxigraph: stores.Store, name: str) -> None:
    for _ in range(2):
        done = publish(OUTPUT / name, "--endpoint", oxigraph.graphs, "--graph", GRAPH)
        assert done.code == 0, done.err
        assert done.out == b""
        assert oxigraph.count(GRAPH) == triples(OUTPUT / "trico.nt")
        assert oxigraph.graph_names() == {GRAPH}, "nothing is left over"


def test_oxigraph_counts_what_it_has(oxigraph: stores.Store) -> None:
    arguments = ("--endpoint", oxigraph.graphs, "--graph", GRAPH)
    done = publish(OUTPUT / "trico.nt", *arguments, "--verify")
    assert (done.code, "all statements are there" in done.err) == (0, True), done.err
    done = publish(OUTPUT / "trico-mentions.nt", *arguments, "--add", "--verify")
    assert done.code == 0, done.err
    both = triples(OUTPUT / "trico.nt") + triples(OUTPUT / "trico-mentions.nt")
    assert oxigraph.count(GRAPH) == both
    done = publish(OUTPUT / "trico.nt", OUTPUT / "trico-mentions.ttl", *arguments, "--verify")
    assert done.code == 0, done.err
    assert oxigraph.count(GRAPH) == both
    done = publish(OUTPUT / "trico-mentions.nt", *arguments)
    assert oxigraph.count(GRAPH) == triples(OUTPUT / "trico-mentions.nt"), "replaced, not added"


def test_verify_tells_what_a_store_folds(oxigraph: stores.Store, tmp_path: Path) -> None:
    """Oxigraph keeps values: two spellings of five become one statement."""
    integer = "http://www.w3.org/2001/XMLSchema#integer"
    (tmp_path / "five.nt").write_text("".join(
        f'<http://e.org/a> <http://e.org/p> "{text}"^^<{integer}> .\n' for text in ("5", "05", "5")))
    done = publish(
        tmp_path / "five.nt", "--endpoint", oxigraph.graphs, "--graph", GRAPH, "--verify")
    assert done.code == 1
    assert "<http://e.org/p>: 2 in the files, 1 in the store" in done.err


def test_oxigraph_default_graph_and_standard_input(oxigraph: stores.Store) -> None:
    data = (OUTPUT / "trico.nt").read_bytes()
    done = publish("-", "--from", "nt", "--endpoint", oxigraph.graphs, "--default", "--verify",
                   stdin=data)
    assert done.code == 0, done.err
    assert oxigraph.count(None) == triples(OUTPUT / "trico.nt")


def test_oxigraph_takes_datasets(oxigraph: stores.Store, tmp_path: Path) -> None:
    lines = (OUTPUT / "trico.nt").read_text(encoding="utf-8").splitlines()
    quads = tmp_path / "all.nq"
    quads.write_text("".join(
        f"{line[:-1]}<http://e.org/g{number % 3}> .\n" for number, line in enumerate(lines)))
    before = publish(OUTPUT / "trico.nt", "--endpoint", oxigraph.graphs, "--graph", GRAPH)
    assert before.code == 0
    done = publish(quads, "--endpoint", oxigraph.graphs, "--dataset", "--add", "--verify")
    assert done.code == 0, done.err
    assert oxigraph.graph_names() == {GRAPH, *(f"http://e.org/g{number}" for number in range(3))}
    done = publish(quads, "--endpoint", oxigraph.graphs, "--dataset", "--verify")
    assert done.code == 0, done.err
    assert oxigraph.graph_names() == {f"http://e.org/g{number}" for number in range(3)}


def test_oxigraph_refuses_bad_data_and_keeps_the_old(
    oxigraph: stores.Store, tmp_path: Path
) -> None:
    arguments = ("--endpoint", oxigraph.graphs, "--graph", GRAPH)
    assert publish(OUTPUT / "trico.nt", *arguments).code == 0
    before = oxigraph.count(GRAPH)
    bad = tmp_path / "bad.ttl"
    bad.write_bytes((OUTPUT / "trico.ttl").read_bytes() + b"\nthis is no turtle .\n")
    done = publish(bad, *arguments)
    assert done.code == NOTHING_USABLE
    assert "bad.ttl" in done.err and "is as it was" in done.err
    assert oxigraph.count(GRAPH) == before
    assert GRAPH in oxigraph.graph_names() and len(
        [name for name in oxigraph.graph_names() if name.startswith("urn:uuid:")]) == 0


def test_virtuoso_with_digest(virtuoso: stores.Store, tmp_path: Path) -> None:
    graph = "https://example.org/trico/"
    netrc = tmp_path / "netrc"
    netrc.write_text('# stores\nmachine 127.0.0.1\n  login dba\n  password "dba"\n')
    netrc.chmod(0o600)
    arguments = ("--endpoint", virtuoso.graphs, "--graph", graph, "--verify")
    done = publish(OUTPUT / "trico.nt", *arguments, TRICO_USER="dba", TRICO_PASSWORD="dba")
    assert done.code == 0, done.err
    assert virtuoso.count(graph) == triples(OUTPUT / "trico.nt")
    done = publish(OUTPUT / "trico-mentions.ttl", *arguments, "--netrc", netrc)
    assert (done.code, "open to others" in done.err) == (0, False), done.err
    assert virtuoso.count(graph) == triples(OUTPUT / "trico-mentions.nt"), "replaced"
    assert not [name for name in virtuoso.graph_names() if name.startswith("urn:uuid:")]
    direct = publish(OUTPUT / "trico.ttl", *arguments, "--direct", TRICO_NETRC=str(netrc))
    assert direct.code == 0, direct.err
    assert virtuoso.count(graph) == triples(OUTPUT / "trico.nt")


def test_virtuoso_says_no_in_its_own_words(virtuoso: stores.Store, tmp_path: Path) -> None:
    graph = "https://example.org/kept/"
    arguments = ("--endpoint", virtuoso.graphs, "--graph", graph)
    nobody = publish(OUTPUT / "trico.nt", *arguments)
    assert nobody.code == IO_ERROR and "TRICO_USER" in nobody.err and "401" in nobody.err
    wrong = publish(OUTPUT / "trico.nt", *arguments, TRICO_USER="dba", TRICO_PASSWORD=SECRET)
    assert wrong.code == IO_ERROR and "user dba" in wrong.err and SECRET not in wrong.err
    known = {"TRICO_USER": "dba", "TRICO_PASSWORD": "dba"}
    assert publish(OUTPUT / "trico.nt", *arguments, **known).code == 0
    bad = tmp_path / "bad.ttl"
    bad.write_text("<http://e.org/a> <http://e.org/p> 1 .\n<http://e.org/a> bad .\n")
    done = publish(bad, *arguments, **known)
    assert done.code == NOTHING_USABLE
    assert "<" not in done.err.replace(f"<{graph}>", ""), "no markup"
    assert virtuoso.count(graph) == triples(OUTPUT / "trico.nt"), "as it was"
    done = publish(OUTPUT / "trico.jsonld", *arguments, **known)
    assert done.code in (NOTHING_USABLE, IO_ERROR) and virtuoso.count(graph) > 0


# --- a store of our own that can fail at any point ----------------------------------------------

class FakeStore:
    """Graphs as numbers of lines; does what a request asks for unless `fault` says otherwise."""

    def __init__(self) -> None:
        self.graphs: dict[str, int] = {"<" + GRAPH + ">": 7}
        self.fault: Behaviour | None = None
        # whether the fault comes after the request was carried out
        self.is_late = False

    def __call__(self, seen: Seen, server: BadServer) -> Reply:
        reply = None if self.is_late else self.fault and self.fault(seen, server)
        if reply is not None:
            return reply
        done = self.carry_out(seen)
        late = self.fault(seen, server) if self.is_late and self.fault else None
        return done if late is None else late

    def carry_out(self, seen: Seen) -> Reply:
        address = urlsplit(seen.path)
        if address.path == "/store":
            name = f"<{parse_qs(address.query)['graph'][0]}>"
            lines = seen.body.count(b"\n")
            self.graphs[name] = lines + (self.graphs.get(name, 0) if seen.method == "POST" else 0)
            return Reply(204)
        if address.path == "/update":
            order = seen.form["update"]
            if match := re.fullmatch(r"DROP SILENT GRAPH (<.*>)", order):
                self.graphs.pop(match[1], None)
                return Reply(204)
            if match := re.fullmatch(r"MOVE GRAPH (<.*>) TO GRAPH (<.*>)", order):
                if match[1] not in self.graphs:
                    return Reply(400, body=b"no such graph")
                self.graphs[match[2]] = self.graphs.pop(match[1])
                return Reply(204)
        if address.path == "/query":
            question = seen.form["query"]
            name = re.search(r"GRAPH (<.*?>) {", question)[1]
            count = self.graphs.get(name, 0)
            if "LIMIT 1" in question:
                return Reply(200, {"Content-Type": "text/csv"}, b"p\r\nx\r\n" if count else b"p\r\n")
            rows = f'p,n\r\n"http://e.org/p",{count}\r\n' if count else "p,n\r\n"
            return Reply(200, {"Content-Type": "text/csv"}, rows.encode())
        return Reply(404, body=b"nothing here")

    def left_over(self) -> list[str]:
        return [name for name in self.graphs if name.startswith("<urn:uuid:")]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    path = tmp_path / "data.nt"
    path.write_text("".join(f'<http://e.org/{n}> <http://e.org/p> "{n}" .\n' for n in range(3000)))
    return path


def into(server: BadServer, *more: str) -> tuple[str, ...]:
    return ("--endpoint", f"{server.url}/store", "--graph", GRAPH, "--retries", "2", *more)


def is_put(seen: Seen) -> bool:
    return seen.method == "PUT"


def is_move(seen: Seen) -> bool:
    return seen.path == "/update" and seen.form["update"].startswith("MOVE")


def test_what_a_good_store_is_asked(data: Path) -> None:
    with serve(store := FakeStore()) as server:
        done = publish(data, *into(server, "--verify"))
        assert done.code == 0, done.err
    assert server.paths() == [
        "POST /update", "PUT /store", "POST /query", "POST /update", "POST /query"]
    put = server.seen[1]
    assert put.body == data.read_bytes()
    assert put.headers["Content-Type"] == "application/n-triples"
    assert "Authorization" not in put.headers
    assert store.graphs == {f"<{GRAPH}>": 3000}


def test_direct_and_add_name_the_graph(data: Path) -> None:
    for more, method in (("--direct", "PUT"), ("--add", "POST")):
        with serve(FakeStore()) as server:
            done = publish(data, *into(server, more))
        assert done.code == 0, done.err
        (seen,) = server.seen
        assert (seen.method, seen.path.lower()) == (method, f"/store?graph={ENCODED}".lower())


def test_dry_run_asks_nobody(data: Path) -> None:
    with serve(FakeStore()) as server:
        done = publish(data, *into(server, "--verify", "--dry-run"),
                       TRICO_USER="me", TRICO_PASSWORD=SECRET)
    assert server.seen == []
    assert done.code == 0 and "user me" in done.text and SECRET not in done.text
    for word in ("PUT", str(data.stat().st_size), "application/n-triples", "MOVE", "count"):
        assert word in done.text


STATUSES = {
    400: NOTHING_USABLE, 401: IO_ERROR, 403: IO_ERROR, 413: NOTHING_USABLE, 415: NOTHING_USABLE,
    418: IO_ERROR, 500: NOTHING_USABLE, 507: IO_ERROR,
}


@pytest.mark.parametrize(("status", "code"), STATUSES.items())
def test_refusals_leave_the_old_graph(data: Path, status: int, code: int) -> None:
    store = FakeStore()
    words = b"<html><head><title>t</title><style>x{}</style></head><body><h1>Line&nbsp;3</h1>" \
        b"\x1b[31m\x07 &lt;red&gt; \xe2\x80\xae evil</body></html>"
    store.fault = lambda seen, _: Reply(
        status, {"Content-Type": "text/html"}, words) if is_put(seen) else None
    with serve(store) as server:
        done = publish(data, *into(server))
    assert done.code == code, done.err
    assert f"({status})" in done.err and "<red>" in done.err and "evil" in done.err
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f\u202e]|<h1>|x{}", done.err)
    assert "is as it was" in done.err
    assert len([seen for seen in server.seen if is_put(seen)]) == 1, "not repeated"
    assert store.graphs == {f"<{GRAPH}>": 7}


def test_busy_stores_are_asked_again(data: Path) -> None:
    store = FakeStore()
    answers = iter([Reply(503, {"Retry-After": "1"}), Reply(429), Reply(204)])
    store.fault = lambda seen, _: (
        reply if (reply := next(answers)).status != 204 else None) if is_put(seen) else None
    with serve(store) as server:
        done = publish(data, *into(server))
    assert done.code == 0, done.err
    assert "503" in done.err and "trying again in 1 s" in done.err
    assert store.graphs == {f"<{GRAPH}>": 3000}


def test_a_store_that_stays_busy_is_given_up(data: Path) -> None:
    store = FakeStore()
    store.fault = lambda seen, _: Reply(503, {}, b"maintenance") if is_put(seen) else None
    with serve(store) as server:
        done = publish(data, *into(server))
    assert done.code == IO_ERROR and "maintenance" in done.err
    assert len([seen for seen in server.seen if is_put(seen)]) == 3
    store.fault = lambda seen, _: Reply(503, {"Retry-After": "86400"}) if is_put(seen) else None
    with serve(store) as server:
        done = publish(data, *into(server))
    assert done.code == IO_ERROR
    assert len([seen for seen in server.seen if is_put(seen)]) == 1, "nobody waits for a day"


def test_cut_connections(data: Path) -> None:
    """A replacement is repeated, an addition is not: nobody knows what the store did."""
    with serve(store := FakeStore()) as server:
        server.cut_after = 10_000
        done = publish(data, *into(server))
    assert done.code == IO_ERROR and "cut" in done.err
    assert len([seen for seen in server.seen if is_put(seen)]) == 3
    assert store.graphs == {f"<{GRAPH}>": 7}
    with serve(FakeStore()) as server:
        server.cut_after = 10_000
        done = publish(data, *into(server, "--add"))
    assert done.code == IO_ERROR and "not known" in done.err
    assert len(server.seen) == 1


def test_slow_and_silent_servers(tmp_path: Path, data: Path) -> None:
    big = tmp_path / "big.nt"
    big.write_text(data.read_text() * 300)
    with serve(FakeStore()) as server:
        server.slow = 30
        done = publish(big, *into(server, "--direct", "--timeout", "1", "--retries", "0"))
    assert done.code == IO_ERROR and "nothing could be sent" in done.err
    store = FakeStore()
    store.fault = lambda seen, _: time.sleep(8) if is_put(seen) else None
    with serve(store) as server:
        done = publish(data, *into(server, "--answer-timeout", "1", "--retries", "0"))
    assert done.code == IO_ERROR and "no answer for 1 seconds" in done.err


def test_only_publishing_needs_libcurl(tmp_path: Path, data: Path) -> None:
    """A library that cannot be loaded is told of by the one command that needs it."""
    (tmp_path / "libcurl.so.4").write_bytes(b"no library")
    where = {"LD_LIBRARY_PATH": str(tmp_path)}
    done = publish(data, "--endpoint", "http://127.0.0.1:1/store", "--graph", GRAPH, **where)
    assert done.code == IO_ERROR and "libcurl" in done.err and not done.out
    others = subprocess.run([binary(), "stats", data], env=os.environ | where, capture_output=True, check=False)
    assert others.returncode == 0


def test_nobody_there(data: Path) -> None:
    url = f"http://127.0.0.1:{stores.free_port()}/store"
    done = publish(data, "--endpoint", url, "--graph", GRAPH, "--retries", "1")
    assert done.code == IO_ERROR and "no connection" in done.err and "trying again" in done.err
    done = publish(data, "--endpoint", "http://nowhere.invalid/store", "--default", "--retries", "0")
    assert done.code == IO_ERROR and "nowhere.invalid" in done.err


GARBAGE = {
    "no HTTP": b"\x00\xff\x1b[2J this is no answer\r\n\r\n",
    "nothing": b"",
    "cut head": b"HTTP/1.1 20",
    "cut body": b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc",
    "endless head": b"HTTP/1.1 200 OK\r\n" + b"X: " + b"y" * 500_000 + b"\r\n\r\n",
}


@pytest.mark.parametrize("raw", GARBAGE.values(), ids=GARBAGE.keys())
def test_garbage_is_no_success(data: Path, raw: bytes) -> None:
    store = FakeStore()
    store.fault = lambda seen, _: Reply(raw=raw) if is_put(seen) else None
    with serve(store) as server:
        done = publish(data, *into(server, "--retries", "0"))
    assert done.code == IO_ERROR, done.err
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f]", done.err)
    assert store.graphs == {f"<{GRAPH}>": 7}


def test_accepted_for_later_is_no_success(data: Path) -> None:
    store = FakeStore()
    store.fault = lambda seen, _: Reply(202) if is_put(seen) else None
    with serve(store) as server:
        done = publish(data, *into(server))
    assert done.code == IO_ERROR and "202" in done.err
    assert store.graphs == {f"<{GRAPH}>": 7}


def test_a_store_that_forgets_is_found_out(data: Path) -> None:
    store = FakeStore()
    store.fault = lambda seen, _: Reply(204) if is_put(seen) else None
    with serve(store) as server:
        done = publish(data, *into(server))
    assert done.code == IO_ERROR and "holds nothing" in done.err
    assert store.graphs == {f"<{GRAPH}>": 7}


def test_verify_finds_what_is_missing(data: Path) -> None:
    store = FakeStore()
    store.fault = lambda seen, _: Reply(200, {}, b'p,n\n"http://e.org/p",2999\n') \
        if seen.path == "/query" and "GROUP BY" in seen.form["query"] else None
    with serve(store) as server:
        done = publish(data, *into(server, "--verify"))
    assert done.code == 1 and "3000 in the files, 2999 in the store" in done.err
    for answer in (b"<html>no table</html>", b"p,n\nx\n", b"p,n\nx,many\n", b"\xff"):
        store.fault = lambda seen, _, answer=answer: Reply(200, {}, answer) \
            if seen.path == "/query" and "GROUP BY" in seen.form["query"] else None
        with serve(store) as server:
            done = publish(data, *into(server, "--verify"))
        assert done.code == IO_ERROR and "files are in the store" in done.err


# --- swapping ----------------------------------------------------------------------------------

def test_a_swap_that_fails_leaves_the_old_graph(data: Path) -> None:
    store = FakeStore()
    store.fault = lambda seen, _: Reply(400, {}, b"no MOVE here") if is_move(seen) else None
    with serve(store) as server:
        done = publish(data, *into(server))
    assert done.code == IO_ERROR and "no MOVE here" in done.err and "as it was" in done.err
    assert store.graphs == {f"<{GRAPH}>": 7}


def test_a_swap_whose_answer_is_lost_is_not_done_twice(data: Path) -> None:
    store = FakeStore()
    store.fault = lambda seen, _: Reply(raw=b"") if is_move(seen) else None
    store.is_late = True
    with serve(store) as server:
        done = publish(data, *into(server))
    assert done.code == 0, done.err
    assert len([seen for seen in server.seen if is_move(seen)]) == 1
    assert store.graphs == {f"<{GRAPH}>": 3000}


def test_a_swap_that_was_cut_before_is_repeated(data: Path) -> None:
    store = FakeStore()
    cuts = iter([True, False])
    store.fault = lambda seen, _: Reply(raw=b"") if is_move(seen) and next(cuts) else None
    with serve(store) as server:
        done = publish(data, *into(server))
    assert done.code == 0, done.err
    assert store.graphs == {f"<{GRAPH}>": 3000}


@pytest.mark.parametrize("status", [202, 302, 400, 429, 500, 503])
def test_only_a_store_without_updates_is_let_replace_a_graph(data: Path, status: int) -> None:
    """Whatever else its address for updates says, the graph stays."""
    store = FakeStore()
    elsewhere = {"Location": "http://127.0.0.1:9/update"} if status == 302 else {}
    store.fault = lambda seen, _: Reply(status, elsewhere, b"busy") if seen.path == "/update" else None
    with serve(store) as server:
        done = publish(data, "--endpoint", f"{server.url}/store", "--graph", GRAPH, "--retries", "0")
    assert done.code == IO_ERROR and "is as it was" in done.err and "--direct" in done.err, done.err
    assert not any(seen.path.startswith("/store") for seen in server.seen)
    assert store.graphs == {f"<{GRAPH}>": 7}


def test_packed_files_are_unpacked(data: Path, tmp_path: Path) -> None:
    packed = tmp_path / "data.nt.gz"
    packed.write_bytes(gzip.compress(data.read_bytes()))
    with serve(store := FakeStore()) as server:
        done = publish(packed, *into(server, "--verify"))
    assert done.code == 0, done.err
    assert store.graphs == {f"<{GRAPH}>": 3000}
    packed.write_bytes(b"no such thing")
    with serve(store := FakeStore()) as server:
        done = publish(packed, *into(server))
    assert done.code == NOTHING_USABLE and server.seen == []


def test_answers_that_drip_or_never_end(data: Path) -> None:
    """The limit is for the whole answer; of a refusal, the beginning is enough."""
    def drip(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "100000")
        handler.end_headers()
        for _ in range(100):
            handler.wfile.write(b"x")
            handler.wfile.flush()
            time.sleep(0.3)

    def flood(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(500)
        handler.end_headers()
        for _ in range(4000):
            handler.wfile.write(b"no room " * 8192)

    for answer, words in ((drip, "no whole answer for 2 seconds"), (flood, "no room")):
        class Handler(BaseHTTPRequestHandler):
            def do_PUT(self) -> None:
                self.rfile.read(int(self.headers["Content-Length"]))
                with contextlib.suppress(OSError):
                    answer(self)

            def log_message(self, *_: object) -> None: ...

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            done = publish(
                data, "--endpoint", f"http://127.0.0.1:{server.server_port}/store", "--graph", GRAPH,
                "--direct", "--retries", "0", "--answer-timeout", "2")
        finally:
            server.shutdown()
            server.server_close()
        assert done.code != 0 and words in done.err, done.err


def test_stores_without_updates_replace_by_themselves(data: Path) -> None:
    store = FakeStore()
    store.fault = lambda seen, _: Reply(404) if seen.path == "/update" else None
    with serve(store) as server:
        done = publish(data, *into(server))
        assert done.code == 0 and "by itself" in done.err
        assert store.graphs == {f"<{GRAPH}>": 3000}
        done = publish(data, *into(server, "--update", server.url + "/update"))
        assert done.code == IO_ERROR, "what was named must work"
    with serve(store := FakeStore()) as server:
        done = publish(data, "--endpoint", server.url + "/elsewhere", "--graph", GRAPH)
        assert done.code == IO_ERROR and "does not take PUT" in done.err


def test_interruption_tidies_up(tmp_path: Path, data: Path) -> None:
    big = tmp_path / "big.nt"
    big.write_text(data.read_text() * 100)
    store = FakeStore()
    with serve(store) as server:
        server.slow = 0.05
        process = subprocess.Popen(
            [binary(), "publish", big, *into(server)], stderr=subprocess.PIPE, text=True)
        while not any(is_put(seen) for seen in server.started):
            time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=120)
    assert process.returncode == 130
    assert "interrupted" in err and "as it was" in err
    assert store.graphs == {f"<{GRAPH}>": 7}


# --- credentials and redirects -----------------------------------------------------------------

KNOWN = {"TRICO_USER": "me", "TRICO_PASSWORD": SECRET}


def test_basic_credentials_go_where_they_are_asked_for(data: Path) -> None:
    store = FakeStore()
    good = "Basic bWU6czNjcit0IHBhc3Mvd8O2cmQ="
    store.fault = lambda seen, _: None if seen.headers.get("Authorization") == good else Reply(
        401, {"WWW-Authenticate": 'Basic realm="x"'}, b"who?")
    with serve(store) as server:
        done = publish(data, *into(server), **KNOWN)
    assert done.code == 0, done.err
    assert store.graphs == {f"<{GRAPH}>": 3000}
    assert sum("Authorization" not in seen.headers for seen in server.seen) == 1, "asked once"


def test_tokens(data: Path) -> None:
    with serve(FakeStore()) as server:
        done = publish(data, *into(server), TRICO_TOKEN="abc.def-123")
        assert done.code == 0, done.err
    assert {seen.headers["Authorization"] for seen in server.seen} == {"Bearer abc.def-123"}
    done = publish(data, *into(server), TRICO_TOKEN="abc\r\nX-Evil: 1")
    assert done.code == USAGE and "abc" not in done.err


def test_secrets_are_never_shown(data: Path) -> None:
    """Not even when the server sends them back."""
    store = FakeStore()
    store.fault = lambda seen, _: Reply(
        403, {}, f"no: {SECRET} {seen.headers.get('Authorization')}".encode()) \
        if is_put(seen) else Reply(401, {"WWW-Authenticate": 'Basic realm="x"'}) \
        if "Authorization" not in seen.headers else None
    with serve(store) as server:
        done = publish(data, *into(server), **KNOWN)
        assert done.code == IO_ERROR
        for secret in (SECRET, "bWU6czNjcit0IHBhc3Mvd8O2cmQ"):
            assert secret not in done.err
        done = publish(data, *into(server), TRICO_TOKEN="tok-en-4711")
        assert done.code == IO_ERROR and "tok-en-4711" not in done.err
    url = server.url.replace("http://", f"http://me:{SECRET.split()[0]}@")
    done = publish(data, "--endpoint", url + "/store", "--default")
    assert done.code == USAGE and SECRET.split()[0] not in done.err


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_elsewhere_get_nothing(data: Path, status: int) -> None:
    with serve(FakeStore()) as other:
        store = FakeStore()
        store.fault = lambda seen, _: Reply(status, {"Location": other.url + "/store?graph=x"}) \
            if is_put(seen) else None
        with serve(store) as server:
            done = publish(data, *into(server), TRICO_TOKEN="abc")
    assert done.code == IO_ERROR
    assert "another server" in done.err and other.url in done.err
    assert other.seen == []
    assert store.graphs == {f"<{GRAPH}>": 7}


def test_redirects_on_the_same_server_are_followed(data: Path) -> None:
    store = FakeStore()
    store.fault = lambda seen, _: Reply(308, {"Location": seen.path.replace("/old", "/store")}) \
        if seen.path.startswith("/old") else None
    with serve(store) as server:
        done = publish(data, "--endpoint", server.url + "/old", "--graph", GRAPH, "--direct")
        assert done.code == 0, done.err
        assert store.graphs == {f"<{GRAPH}>": 3000}
        store.fault = lambda seen, _: Reply(307, {"Location": seen.path})
        done = publish(data, *into(server, "--direct"))
        assert done.code == IO_ERROR and "too many redirects" in done.err
        assert len(server.seen) < 12


def test_environment_is_for_the_endpoint_only(data: Path) -> None:
    """Another server for questions gets no password, but what a file has for it."""
    with serve(FakeStore()) as other, serve(FakeStore()) as server:
        other_url = other.url.replace("127.0.0.1", "localhost")
        publish(data, *into(server, "--direct", "--verify", "--query", other_url + "/query"),
                TRICO_TOKEN="abc")
    assert {seen.headers.get("Authorization") for seen in server.seen} == {"Bearer abc"}
    assert other.seen and all("Authorization" not in seen.headers for seen in other.seen)


NETRC = {
    "machine other.example login a password b\n": None,
    "machine 127.0.0.1 login me password pw machine x login y password z": ("me", "pw"),
    "default login me password pw": ("me", "pw"),
    'machine 127.0.0.1\n\tlogin "me"\n\tpassword "a \\" b"\n# end': ("me", 'a " b'),
}


@pytest.mark.parametrize(("text", "known"), NETRC.items())
def test_files_with_passwords(
    tmp_path: Path, data: Path, text: str, known: tuple[str, str] | None
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text(text)
    netrc.chmod(0o644)
    store = FakeStore()
    store.fault = lambda seen, _: None if "Authorization" in seen.headers else Reply(
        401, {"WWW-Authenticate": 'Basic realm="x"'})
    with serve(store) as server:
        done = publish(data, *into(server, "--netrc", str(netrc)))
    assert done.code == (0 if known else IO_ERROR), done.err
    assert "open to others" in done.err
    assert not known or known[1] not in done.err


@pytest.mark.parametrize("text", ["login me", "machine", "nonsense here", 'machine x login "me'])
def test_broken_files_with_passwords(tmp_path: Path, data: Path, text: str) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text(text)
    done = publish(data, "--endpoint", "http://127.0.0.1:9/store", "--default", "--netrc", netrc)
    assert done.code in (USAGE, NOTHING_USABLE, IO_ERROR) if text == "machine" else (
        done.code == NOTHING_USABLE), done.err


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    if not shutil.which("openssl"):
        pytest.skip("NO OPENSSL to make a certificate with")
    folder = tmp_path_factory.mktemp("tls")
    paths = folder / "certificate.pem", folder / "key.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
         "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1",
         "-out", str(paths[0]), "-keyout", str(paths[1])], check=True, capture_output=True)
    return paths


def test_certificates_are_verified(data: Path, certificate: tuple[Path, Path]) -> None:
    store = FakeStore()
    with serve(store, certificate) as server:
        done = publish(data, *into(server), TRICO_TOKEN="abc")
        assert done.code == IO_ERROR and "not safe" in done.err and "certificate" in done.err
        assert server.seen == []
        done = publish(data, *into(server, "--cacert", str(certificate[0])), TRICO_TOKEN="abc")
        assert done.code == 0, done.err
        named = server.url.replace("127.0.0.1", "localhost")
        done = publish(data, "--endpoint", named + "/store", "--graph", GRAPH,
                       "--cacert", certificate[0])
        assert done.code == IO_ERROR, "the certificate is for another name"


# --- wrong use ---------------------------------------------------------------------------------

@pytest.mark.parametrize("arguments", [
    ["--endpoint", "http://127.0.0.1:9/store"],
    ["--endpoint", "http://127.0.0.1:9/store", "--graph", "no iri"],
    ["--endpoint", "http://127.0.0.1:9/store", "--graph", GRAPH, "--default"],
    ["--endpoint", "http://127.0.0.1:9/store", "--dataset"],
    ["--endpoint", "ftp://127.0.0.1/store", "--default"],
    ["--endpoint", "no address", "--default"],
    ["--endpoint", "file:///etc/passwd", "--default"],
    ["--endpoint", "http://127.0.0.1:9/x", "--default", "--verify"],
    ["--endpoint", "http://127.0.0.1:9/store", "--default", "--timeout", "0"],
    ["--endpoint", "http://127.0.0.1:9/store", "--default", "--retries", "-1"],
    ["--default"],
], ids=" ".join)
def test_wrong_use(data: Path, arguments: list[str]) -> None:
    done = publish(data, *arguments)
    assert done.code == USAGE, done.err
    assert done.out == b""


def test_wrong_files(tmp_path: Path, data: Path) -> None:
    to = ("--endpoint", "http://127.0.0.1:9/store", "--default")
    assert publish(tmp_path / "nowhere.nt", *to).code == NO_INPUT
    (tmp_path / "folder.nt").mkdir()
    assert publish(tmp_path / "folder.nt", *to).code == NO_INPUT
    assert publish(shutil.copy(data, tmp_path / "data.unknown"), *to).code == USAGE
    (tmp_path / "empty.nt").write_text("# nothing\n")
    done = publish(tmp_path / "empty.nt", *to)
    assert done.code == NOTHING_USABLE and "no statement" in done.err
    (tmp_path / "all.nq").write_text("<http://e.org/a> <http://e.org/p> <http://e.org/b> .\n")
    done = publish(tmp_path / "all.nq", *to)
    assert done.code == USAGE and "--dataset" in done.err


def test_half_of_a_pair_of_credentials(data: Path) -> None:
    to = ("--endpoint", "http://127.0.0.1:9/store", "--default")
    assert publish(data, *to, TRICO_USER="me").code == USAGE
    assert publish(data, *to, TRICO_PASSWORD="x").code == USAGE


def test_a_bar_on_demand_only(data: Path) -> None:
    with serve(FakeStore()) as server:
        plain = publish(data, *into(server))
        shown = publish(data, *into(server, "--progress", "always"))
        quiet = publish(data, *into(server, "-q"))
    assert "\r" not in plain.err and "data.nt" not in plain.err
    assert "\r" in shown.err and "data.nt" in shown.err
    assert (quiet.code, quiet.err, quiet.out) == (0, "", b"")
