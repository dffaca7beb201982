"""Input made to do harm: bombs, nesting, bytes that are no text, words that look like another syntax.

What a page or a graph says must come out as a value and as nothing else; time and memory stay within
bounds; a refusal names the place and writes nothing. BULLETS says how many a long page has.
"""

from __future__ import annotations

import csv
import json
import os
import random
import re
import resource
import socket
import subprocess
import warnings
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import networkx as nx
import pytest
import rdflib

import graph_readers as readers
from program import CANNOT_CREATE, NO_INPUT, NOTHING_USABLE, USAGE, Finished, binary, run, snapshot

BULLETS = int(os.environ.get("BULLETS", "3000"))
CRASH = ("Fatal error", "Crash:", "Stack dump", "Segmentation", "unexpectedly found nil")
SKOS = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
OURS = "@prefix trico: <https://w3id.org/trico/def/> .\n@prefix ex: <http://example.org/> .\n"
SCHEMA = "@prefix schema: <https://schema.org/> .\n"
PAGE = """Customs

Mechanism Search

Ministerial Meetings

{series} Latest Event : 2017.11.30
1st {series}
  • 2017.11.30
  • {place}
■Participants
{party}
■Agenda
{items}
"""


def page(items: list[str], series: str = "Tripartite Customs Heads' Meeting (TCHM)",
         place: str = "Tokyo, Japan", party: str = "Japan: Ministry of Finance") -> str:
    return PAGE.format(series=series, place=place, party=party,
                       items="\n".join(f"{n}. {text}" for n, text in enumerate(items, start=1)))


def bounded(*arguments: str | Path, stdin: bytes = b"", megabytes: int = 4096, seconds: int = 110) -> Finished:
    """A run that may take so much memory and processor time; more would end it by a signal."""
    def limits() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (megabytes << 20, megabytes << 20))
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    done = subprocess.run([binary(), *map(str, arguments)], input=stdin, capture_output=True,
                          preexec_fn=limits, env=os.environ | {"SWIFT_BACKTRACE": "enable=no"})
    finished = Finished(done.returncode, done.stdout, done.stderr.decode("utf-8", "replace"))
    assert finished.code >= 0 and not any(word in finished.err for word in CRASH), finished
    return finished


def entities(text: str) -> str:
    return "".join(f"&#{ord(c)};" for c in text)


# --- pages ----------------------------------------------------------------------------------

BOMB = "<!DOCTYPE html [<!ENTITY a0 'ha'>" + "".join(
    f"<!ENTITY a{n} '{'&a%d;' % (n - 1) * 10}'>" for n in range(1, 12)) + "]>"


def html(body: str, head: str = "") -> str:
    rest = page(["Exchanged views"]).replace("\n", "<br>\n")
    return f"{head}<html><body>{rest}{body}</body></html>"


PAGES = {
    "bomb": html("<p>&a11;&a11;</p>", BOMB),
    "quadratic bomb": html("<p>" + "&a;" * 50_000, f"<!DOCTYPE html [<!ENTITY a '{'x' * 50_000}'>]>"),
    "file": html("<p>&x;", "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"),
    "parameter": html("", "<!DOCTYPE html [<!ENTITY % x SYSTEM 'file:///etc/passwd'> %x;]>"),
    "include": html('<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="/etc/passwd" parse="text"/>'),
    "depth": html("<div>" * 100_000 + "x"),
    "depth of lists": html("<ul><li>" * 20_000 + "x"),
    "depth of tables": html("<table><tr><td>" * 20_000 + "x"),
    "attribute": html(f"<p title='{'x' * 2_000_000}'>x</p>"),
    "attributes": html("<p " + " ".join(f"a{n}=''" for n in range(50_000)) + ">x</p>"),
    "names": html("".join(f"<x{n}>" for n in range(2_000))),
    "unclosed": html("<p><!--" + "x" * 2_000_000),
    "references": html("&#x110000;&#xD800;&#0;&#xFFFFFFFFFFFFFFFFFFFF;&#99999999999999999999;" * 1000),
    "one line": page(["x" * 1_000_000]),
    "one word of marks": page(["e" + "\u0301" * 100_000]),
    "brackets": page(["(" * 50_000, ")" * 50_000, "((" * 20_000 + "a"]),
    "numbers": page(["1." * 50_000, "9" * 50_000, "1.1.1.1.1 " * 10_000]),
    "dates": page(["2017.11.30 " * 10_000]),
    "nested numbers": page(["x"]) + "\n".join(".".join(["1"] * n) + " x" for n in range(1, 200)),
    "series": "\n".join(f"S {n} (S{n}) Latest Event : 2017.11.30\n1st S {n} (S{n})\n • 2017.11.30" for n in range(500)),
    "editions": page(["x"]) + "\n".join(f"{n}th Tripartite Customs Heads' Meeting (TCHM)\n • 2001.01.01\n■Agenda\n1. x"
                                        for n in range(4, 500)),
    "participants": page(["x"], party="\n".join(f"Japan: Ministry {n} of Finance" for n in range(2_000))),
    "huge ordinal": page(["x"]).replace("1st ", "99999999999999999999999st "),
    "only line ends": "\n" * 300_000 + page(["x"]),
    "mixed line ends": page(["a", "b"]).replace("\n", "\r\n", 5).replace("\n1.", "\r1.").replace("\n2.", "\u20282."),
}


@pytest.mark.parametrize("name", PAGES)
def test_page(tmp_path: Path, name: str) -> None:
    path = tmp_path / ("page.html" if "<html>" in PAGES[name] else "page.txt")
    path.write_text(PAGES[name], encoding="utf-8", newline="")
    done = bounded("export", path, "-o", tmp_path / "out", "-f", "ntriples", "-f", "turtle", "--mentions", "none")
    assert done.code in (0, 1, NOTHING_USABLE), done.err
    if done.code != NOTHING_USABLE:
        text = (tmp_path / "out" / "trico.nt").read_text(encoding="utf-8")
        assert "root:" not in text and len(text) < 500 * len(PAGES[name]) + 10**6
        rdflib.Graph().parse(data=text[:2_000_000].rpartition("\n")[0] + "\n", format="nt")
    else:
        assert not (tmp_path / "out").exists()


def test_nothing_is_fetched(tmp_path: Path) -> None:
    """No document, entity, style or image of a page is asked for."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.2)
        url = f"http://127.0.0.1:{server.getsockname()[1]}"
        text = html(
            f"<p>&x;</p><img src={url}/i><link rel=stylesheet href={url}/c><iframe src={url}/f></iframe>",
            f"<?xml-stylesheet href='{url}/s'?><!DOCTYPE html SYSTEM '{url}/d' [<!ENTITY x SYSTEM '{url}/e'>"
            f"<!ENTITY % p SYSTEM '{url}/p'> %p;]>")
        (tmp_path / "page.html").write_text(text)
        assert bounded("export", tmp_path / "page.html", "-o", tmp_path / "out").code in (0, 1)
        with pytest.raises(TimeoutError):
            server.accept()


def test_many_bullets(tmp_path: Path) -> None:
    """The limit of a page is told by its option, which allows more; then all of it is there."""
    path = tmp_path / "page.txt"
    path.write_text(page([f"Exchanged views {n}" for n in range(1, BULLETS + 1)]))
    arguments = ("export", path, "-o", tmp_path / "out", "-f", "ntriples", "--mentions", "none")
    if path.stat().st_size > 1 << 20:
        refused = bounded(*arguments, "--page-limit", "1")
        assert refused.code == NOTHING_USABLE and "--page-limit" in refused.err
        assert not (tmp_path / "out").exists()
    done = bounded(*arguments, megabytes=2048 + BULLETS // 100, seconds=60 + BULLETS // 1000)
    assert done.code in (0, 1), done.err
    with (tmp_path / "out" / "trico.nt").open() as lines:
        assert sum("/id/item/" in line.partition(" ")[0] and "<https://schema.org/text>" in line
                   for line in lines) == BULLETS


@pytest.mark.parametrize("party", ["• x, China", "China: Ministry {}", "Mr. LI {0}, Director, China: Bureau {0}"])
def test_many_participants(tmp_path: Path, party: str) -> None:
    """Time grows with their number, not with its square: that would be minutes."""
    count = 20_000
    lines = "\n".join(party.format(n) for n in range(count))
    path = tmp_path / "page.txt"
    path.write_text(page(["x"]).replace("Japan: Ministry of Finance", lines))
    done = bounded("export", path, "-o", tmp_path / "out", "-f", "ntriples", seconds=30)
    assert done.code in (0, 1), done.err


def test_many_prefixes(tmp_path: Path) -> None:
    count = 50_000
    path = tmp_path / "in.ttl"
    path.write_text("".join(f"@prefix p{n}: <http://e.org/{n}/> .\n" for n in range(count))
                    + f"p1:s p2:p p{count - 1}:o .\n")
    for form in ("turtle", "rdfxml", "jsonld", "nquads", "graphml"):
        done = bounded("convert", path, "--to", form, seconds=20)
        assert done.code == 0, done.err
    assert b"p1:s p2:p p49999:o ." in bounded("convert", path, "--to", "turtle").out


def test_many_lines(tmp_path: Path) -> None:
    """Lines take memory even if they are blank: there is a limit, which grows with that of the page."""
    path = tmp_path / "page.txt"
    path.write_text(page(["x"]) + "\n" * 20_000)
    refused = bounded("check", path, "--page-limit", "1")
    assert refused.code == NOTHING_USABLE and "more than 16384 lines" in refused.err
    assert "--page-limit" in refused.err
    assert bounded("check", path, "--page-limit", "2").code == 0
    # Neither of another form nor of HTML.
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r"))
    assert bounded("check", path, "--page-limit", "1").code == NOTHING_USABLE
    path.write_text(html("<br>x" * 20_000))
    assert "16384 lines" in bounded("check", path, "--page-limit", "1").err


@pytest.mark.parametrize("arguments", [
    ["check", "-"], ["parse", "-"], ["export", "-", "--stdout", "-f", "turtle"],
    ["convert", "-", "--from", "turtle", "--to", "ntriples"], ["stats", "-", "--from", "nt"]])
def test_closed_standard_input(arguments: list[str]) -> None:
    """Nothing that is opened afterwards is taken for it."""
    done = subprocess.run(["sh", "-c", 'exec "$@" <&-', "sh", str(binary()), *arguments],
                          capture_output=True, timeout=60)
    assert done.returncode == 74 and b"Bad file descriptor" in done.stderr, done


def test_line_ends_in_names(tmp_path: Path) -> None:
    """A file's name cannot make a second message."""
    name = tmp_path / "x\ny.nt"
    for text, arguments in (("oops", ("stats", name)), ("oops", ("convert", name, "--to", "turtle")),
                            (None, ("convert", name, "--to", "turtle")), (None, ("stats", name)),
                            (None, ("check", tmp_path / "a\nb.txt")), (None, ("convert", tmp_path / "a\nb"))):
        name.unlink(missing_ok=True)
        if text:
            name.write_text(text)
        done = bounded(*arguments)
        assert done.code and done.err.count("\n") == 1 and "\ufffd" in done.err, done.err


@pytest.mark.parametrize("verb", ["stats", "render", "diff"])
def test_pages_of_other_verbs(tmp_path: Path, verb: str) -> None:
    """Wherever a graph may be given as a page, the page may be as long, as odd and as hidden as for an export."""
    path = tmp_path / "page.html"
    body = html(page(["中国"]).replace("\n", "<br>\n")).replace("•", "-")
    path.write_bytes(f"<!-- {'x' * (1 << 20)} -->{body}".encode("gbk"))
    arguments = {"stats": ("stats", path), "render": ("render", path, "-o", tmp_path / "out.svg"),
                 "diff": ("diff", path, path)}[verb]
    refused = bounded(*arguments, "--page-limit", "1")
    assert refused.code == NOTHING_USABLE and "--page-limit" in refused.err
    assert not (tmp_path / "out.svg").exists()
    assert bounded(*arguments, "--page-limit", "2", "--encoding", "gbk", "--hidden").code == 0
    assert bounded(*arguments, "--encoding", "nonsense").code == USAGE


CONTROLS = [chr(n) for n in (*range(1, 32), *range(0x7F, 0xA0)) if n not in (9, 10, 13)]
DIRECTIONS = list("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c")
ODD = [*CONTROLS, *DIRECTIONS, "\u2028", "\u2029", "\ufeff", "\u200b", "\ufffe", "\uffff", "\ufdd0", "\U0001fffe",
       "\U0010ffff", "\ue000", "\u0000"]


@pytest.mark.parametrize("form", ["text", "html", "references"])
def test_every_odd_character(tmp_path: Path, form: str) -> None:
    """All files are accepted by their readers and agree; what XML cannot hold is reported."""
    items = [f"Item {n} x{c}y" for n, c in enumerate(ODD, start=1)]
    if form == "references":
        items = [f"Item {n} x{entities(c)}y" for n, c in enumerate(ODD, start=1)]
    text = page(items)
    path = tmp_path / ("page.txt" if form == "text" else "page.html")
    if form != "text":
        text = f"<html><meta charset=utf-8><body><p>{text.replace(chr(10), '<br>' + chr(10))}</body></html>"
    path.write_text(text, encoding="utf-8", newline="")
    done = bounded("export", path, "-o", tmp_path / "out", "-f", "ntriples", "-f", "turtle", "-f", "rdfxml",
                   "-f", "graphml", "-f", "gexf", "-f", "csv", "-f", "jsonld", "-f", "svg")
    assert done.code in (0, 1), done.err
    assert not set(done.err) & (set(CONTROLS) | set(DIRECTIONS)), "control characters reach the terminal"
    literals = literals_of(tmp_path / "out")
    for number, c in enumerate(ODD, start=1):
        found = {text for text in literals if re.match(rf"Item {number} x.?.?y", text, re.DOTALL)}
        assert found or c in "\u2028\u2029\x0b\x0c\x85\x1c\x1d\x1e", f"U+{ord(c):04X} took its item away"
    for name in ("trico.rdf", "trico.graphml", "trico.gexf", "trico.svg"):
        ElementTree.parse(tmp_path / "out" / name)
    for line in (tmp_path / "out" / "problems.jsonl").read_bytes().splitlines():
        json.loads(line)


def literals_of(folder: Path) -> set[str]:
    """The texts of an export, in which all its syntaxes agree."""
    found = []
    for name, form in (("trico.nt", "nt"), ("trico.ttl", "turtle"), ("trico.rdf", "xml")):
        graph = rdflib.Graph().parse(folder / name, format=form)
        found.append({str(o) for o in graph.objects() if isinstance(o, rdflib.Literal)})
    assert found[0] == found[1] == found[2]
    return found[0]


@pytest.mark.parametrize("seed", range(8))
def test_bytes_that_are_no_text(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    data = bytearray(page([f"Item {n} abcdefgh" for n in range(50)]).encode())
    faults = [b"\xff", b"\xc0\xaf", b"\xe2\x82", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\x80", b"\xf8\x88\x80\x80\x80"]
    for _ in range(40):
        at = data.index(b"Item", chance.randrange(len(data) - 200)) + 5
        data[at:at] = chance.choice(faults)
    (tmp_path / "page.txt").write_bytes(data)
    done = bounded("export", tmp_path / "page.txt", "-o", tmp_path / "out", "-f", "ntriples")
    assert done.code in (0, 1, NOTHING_USABLE)
    if done.code != NOTHING_USABLE:
        (tmp_path / "out" / "trico.nt").read_text(encoding="utf-8")
        assert "invalid-encoding" in (tmp_path / "out" / "problems.jsonl").read_text(encoding="utf-8")


# --- words that look like another syntax -----------------------------------------------------

INJECTIONS = [
    '" . <http://evil.example/s> <http://evil.example/p> "o" .', '""" . <http://evil.example/s> a ex:Evil . """',
    "<http://evil.example/s>", "\\u0022 \\n \\\" \\", "]]><evil/><![CDATA[", "</data></node><node id='evil'/>",
    "<!--", "--><evil/>", "<script>alert(1)</script>", "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>", "javascript:alert(1)", "&lt;b&gt;&amp;&#60;&evil;", "<?xml version='1.0'?>",
    '"]; evil [label="', "x\\\"]; evil [shape=box", "<<b>evil</b>>", "}\ndigraph {", "=1+1", "+cmd|' /C calc'!A0",
    "-2+3", "@SUM(1+1)", '=HYPERLINK("http://evil.example";"x")', 'a,"b",c;d\te', "{{7*7}} ${7*7} #{7*7} %n%s",
    '"@en , "evil"@en', "'; DROP TABLE x; --", '{"@id": "http://evil.example"}', "a_:b ex:c []", "@prefix ex: <x> .",
]


@pytest.fixture(scope="module")
def injected(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("injected")
    items = [f"Word {n} {text}".replace("\n", " ") for n, text in enumerate(INJECTIONS, start=1)]
    (folder / "page.txt").write_text(page(items, party='Japan: "]; evil <b>Ministry</b> & ]]> of Finance'))
    done = bounded("export", folder / "page.txt", "-o", folder / "out", *(
        word for form in ("ntriples", "turtle", "rdfxml", "jsonld", "nquads", "trig", "graphml", "gexf", "dot", "csv",
                          "svg") for word in ("-f", form)))
    assert done.code in (0, 1), done.err
    return folder


def words() -> set[str]:
    return {f"Word {n} {text}".replace("\n", " ") for n, text in enumerate(INJECTIONS, start=1)}


def squeezed(texts: set[str]) -> set[str]:
    return {" ".join(text.split()) for text in texts}


@pytest.mark.parametrize(("name", "form"), [
    ("trico.nt", "nt"), ("trico.ttl", "turtle"), ("trico.rdf", "xml"), ("trico.jsonld", "json-ld"),
    ("trico.nq", "nquads"), ("trico.trig", "trig")])
def test_injections_stay_literals_in_rdf(injected: Path, name: str, form: str) -> None:
    triples: set[tuple] = set()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # rdflib about itself
        if form in ("nquads", "trig"):
            dataset = rdflib.Dataset()
            dataset.parse(injected / "out" / name, format=form)
            triples = {quad[:3] for quad in dataset.quads()}
        else:
            triples = set(rdflib.Graph().parse(injected / "out" / name, format=form))
    literals = squeezed({str(o) for _, _, o in triples if isinstance(o, rdflib.Literal)})
    assert squeezed(words()) <= literals
    iris = {str(term) for triple in triples for term in triple if isinstance(term, rdflib.URIRef)}
    assert not [iri for iri in iris if "evil.example" in iri]


def test_injections_stay_values_in_graph_files(injected: Path) -> None:
    out = injected / "out"
    for name in ("trico.graphml", "trico.gexf", "trico.svg"):
        names = {element.tag.rpartition("}")[2] for element in ElementTree.parse(out / name).iter()}
        assert not names & {"evil", "script", "img", "b"}
    graph = nx.read_graphml(out / "trico.graphml")
    values = squeezed({str(v) for _, data in graph.nodes(data=True) for v in data.values()})
    assert squeezed(words()) <= values
    assert set(nx.read_gexf(out / "trico.gexf").nodes) == set(graph.nodes)
    assert "evil" not in graph.nodes
    with (out / "trico-nodes.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file))
    assert {len(row) for row in rows} == {len(rows[0])}
    assert squeezed(words()) <= squeezed({cell for row in rows for cell in row})
    assert set(readers.dot(out / "trico.dot").nodes) == set(graph.nodes)


class Tags(HTMLParser):
    """How often each element begins, and which attributes could run a script."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.count: Counter[str] = Counter()
        self.handlers: list[str] = []
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.count[tag] += 1
        self.handlers += [name for name, value in attrs if name.startswith("on") or "javascript:" in (value or "")]


def test_injections_stay_text_in_the_page_for_people(injected: Path) -> None:
    path = injected / "page.html"
    assert run("render", injected / "out", "-q", "-o", path, "--title", "</title><script>alert(1)</script>").code == 0
    clean = injected / "clean.html"
    (injected / "clean.txt").write_text(page(["Exchanged views"]))
    assert run("render", injected / "clean.txt", "-q", "-o", clean).code == 0
    found, harmless = Tags(path), Tags(clean)
    assert found.count.keys() == harmless.count.keys()
    assert found.count["script"] == harmless.count["script"], "more scripts than beside harmless words"
    assert found.handlers == harmless.handlers


NAMES = ["../../../etc/evil", "..", "a/../../b", "\x1b]0;evil\x07", "\x1b[31mevil", "\u202egnp.exe", "a\nb", "\x9b31m",
         "con", "-rf", "$(id)", "`id`", "%2e%2e%2f", "<evil>", '"evil"', "trico.nt", ".hidden", "名"]


def test_names_lead_nowhere(tmp_path: Path) -> None:
    """Of series, agencies and places, whose slugs become IRIs and ids."""
    for number, name in enumerate(NAMES):
        one_line = name.replace("\n", " ")
        (tmp_path / f"page-{number}.txt").write_text(page(
            ["x"], series=f"{one_line} Meeting ({one_line})", place=f"{one_line}, Japan", party=f"Japan: {one_line}"))
    done = bounded("export", tmp_path, "-o", tmp_path / "deep" / "out", "-f", "ntriples", "-f", "turtle",
                   "-f", "rdfxml", "-f", "graphml")
    assert done.code in (0, 1), done.err
    assert not set(done.err) & {"\x1b", "\x07", "\u202e", "\x9b"}
    assert {path.name for path in (tmp_path / "deep").iterdir()} == {"out"}
    graph = rdflib.Graph().parse(tmp_path / "deep" / "out" / "trico.nt")
    base = "https://w3id.org/trico/id/"
    for subject in graph.subjects():
        if str(subject).startswith(base):
            assert re.fullmatch(r"[a-z-]+/[a-z0-9]+(-[a-z0-9]+)*", str(subject)[len(base):]), subject
    literals_of(tmp_path / "deep" / "out")


def test_file_names(tmp_path: Path) -> None:
    """What files are called steers no terminal, breaks no line, and is written nowhere else."""
    source = tmp_path / "in"
    source.mkdir()
    for number, name in enumerate(NAMES):
        if "/" not in name and name != "..":
            (source / f"{name}.txt").write_text(
                page(["x"]) if number % 2 else "no page")
    done = bounded("export", source, "-o", tmp_path / "out", "-f", "ntriples", "-f", "rdfxml")
    assert done.code == 1, done.err
    assert not set(done.err) & {"\x1b", "\x07", "\u202e", "\x9b"}
    assert not [line for line in done.err.splitlines() if line.startswith("b.txt")], "a name broke a line"
    for line in (tmp_path / "out" / "problems.jsonl").read_text(encoding="utf-8").splitlines():
        json.loads(line)
    json.loads((tmp_path / "out" / "manifest.json").read_text(encoding="utf-8"))
    rdflib.Graph().parse(tmp_path / "out" / "trico.rdf")
    shown = run("check", source)
    assert not set(shown.text) & {"\x1b", "\x07", "\u202e", "\x9b"}
    assert all(re.match(r".*:\d+:\d+: (error|warning|info): ", line) for line in shown.text.splitlines() if line)


@pytest.mark.parametrize("arguments", [
    ["export", "{}"], ["convert", "{}.nt", "--to", "turtle"], ["diff", "{}.nt", "x.nt"], ["render", "{}.ttl"],
    ["export", "--{}"], ["export", "-f", "{}"], ["{}"], ["convert", "x.nt", "-o", "{}.abc"], ["stats", "{}"],
])
def test_no_argument_steers_the_terminal(arguments: list[str]) -> None:
    for name in ("\x1b]0;evil\x07", "\x1b[2J", "\u202eevil", "\u009b2J"):
        done = run(*(word.replace("{}", name) for word in arguments))
        assert done.code in (USAGE, NO_INPUT, NOTHING_USABLE, CANNOT_CREATE)
        assert not set(done.err) & {"\x1b", "\x07", "\u202e", "\x9b"} and done.out == b""


# --- graphs ---------------------------------------------------------------------------------

TRIPLE = "<http://e.org/s> <http://e.org/p> "
GRAPHS = {
    "lone high surrogate": (TRIPLE + r'"\uD800" .', "nt ttl nq trig", 1),
    "lone low surrogate": (TRIPLE + r'"\U0000DFFF" .', "nt ttl nq trig", 1),
    "pair of surrogates": (TRIPLE + r'"\uD83D\uDE00" .', "nt ttl nq trig", 1),
    "beyond Unicode": (TRIPLE + r'"\U00110000" .', "nt ttl nq trig", 1),
    "escape in an IRI": (r"<http://e.org/\u003E> <http://e.org/p> <http://e.org/o> .", "nt ttl nq trig", 1),
    "blank in an IRI": ("<http://e.org/ x> <http://e.org/p> <http://e.org/o> .", "nt ttl nq trig", 1),
    "control in an IRI": ("<http://e.org/\x1b> <http://e.org/p> <http://e.org/o> .", "nt ttl nq trig", 1),
    "relative IRI": ("<x> <http://e.org/p> <http://e.org/o> .", "nt ttl nq trig", 1),
    "line end in a literal": (TRIPLE + '"a\nb" .', "nt ttl nq trig", 1),
    "unfinished": (TRIPLE + '"a', "nt ttl nq trig", 1),
    "unfinished long literal": (TRIPLE + '"""a', "ttl trig", 1),
    "no full stop": (TRIPLE + '"a"\n' + TRIPLE + '"b" .', "nt ttl nq trig", 2),
    "literal subject": ('"a" <http://e.org/p> "b" .', "nt ttl nq trig", 1),
    "undeclared prefix": ("ex:a ex:b ex:c .", "ttl trig", 1),
    "language": (TRIPLE + '"a"@-- .', "nt ttl nq trig", 1),
    "second line": (TRIPLE + '"a" .\n\n' + TRIPLE + "oops .", "nt ttl nq trig", 3),
    "deep blank nodes": (TRIPLE + "[ <http://e.org/p> " * 200_000, "ttl trig", 1),
    "deep lists": (TRIPLE + "(" * 200_000, "ttl trig", 1),
    "closing brackets": ("]" * 200_000, "ttl trig", 1),
    "graph in Turtle": ("<http://e.org/g> { " + TRIPLE + '"a" }', "ttl", 1),
    "graph without a name in Turtle": ("{ " + TRIPLE + '"a" }', "ttl", 1),
    "GRAPH in Turtle": ("\nGRAPH <http://e.org/g> { }", "ttl", 2),
    "graph in a graph": ("<http://e.org/g> { <http://e.org/g> { } }", "trig", 1),
}


@pytest.mark.parametrize("name", GRAPHS)
def test_graph_is_refused(tmp_path: Path, name: str) -> None:
    text, endings, line = GRAPHS[name]
    for ending in endings.split():
        path = tmp_path / f"in.{ending}"
        path.write_text(text + "\n", encoding="utf-8", newline="")
        done = bounded("convert", path, "-o", tmp_path / "out.nq")
        assert done.code == NOTHING_USABLE, f"{ending}: {done}"
        place = re.match(rf"{re.escape(str(path))}:(\d+):(\d+): error: \S", done.err)
        assert place and abs(int(place[1]) - line) <= 1, done.err
        assert set(done.err) & {"\x1b"} == set() and done.err.count("\n") == 1
        assert not (tmp_path / "out.nq").exists()


@pytest.mark.parametrize("brackets", ["()", "[]"])
def test_deep_graph(tmp_path: Path, brackets: str) -> None:
    """The limit of nesting is told by its option, which allows more; then all of it is read."""
    depth = 60_000
    between = "" if brackets == "()" else " <http://e.org/p> "
    path = tmp_path / "in.ttl"
    path.write_text(TRIPLE + between.join([brackets[0]] * depth) + brackets[1] * depth + " .\n")
    # A list of which each has the next as its only member; the innermost is empty.
    statements = 2 * depth - 1 if brackets == "()" else depth
    convert = ("convert", path, "--to", "ntriples")
    refused = bounded(*convert)
    assert refused.code == NOTHING_USABLE and refused.out == b""
    assert re.match(rf"{re.escape(str(path))}:1:\d+: error: .* 10000 deep; --nesting-limit", refused.err)
    assert bounded(*convert, "--nesting-limit", str(depth - 1)).code == NOTHING_USABLE
    done = bounded(*convert, "--nesting-limit", str(depth))
    assert (done.code, done.out.count(b" .\n")) == (0, statements), done.err
    stats = bounded("stats", path, "--json", "--nesting-limit", str(depth))
    assert json.loads(stats.out)["statements"] == statements
    for limit in ("0", "100001", "-1"):
        assert bounded(*convert, "--nesting-limit", limit).code == USAGE


@pytest.mark.parametrize("data", [b"\xff", b"\xc0\xaf", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xe2\x82"])
def test_graph_that_is_no_text(tmp_path: Path, data: bytes) -> None:
    for ending in ("nt", "ttl", "nq", "trig"):
        for text in (TRIPLE.encode() + b'"a' + data + b'b" .\n', data, TRIPLE.encode() + b'"a" . #' + data):
            path = tmp_path / f"in.{ending}"
            path.write_bytes(text)
            done = bounded("convert", path, "-o", tmp_path / "out.nt")
            assert done.code == NOTHING_USABLE and ":1:" in done.err, done
            assert not (tmp_path / "out.nt").exists()


LONG = {
    "literal": TRIPLE + '"' + "x" * 2_000_000 + '" .\n',
    "IRI": "<http://e.org/" + "x" * 1_000_000 + "> <http://e.org/p> <http://e.org/o> .\n",
    "blank node": "_:" + "x" * 500_000 + " <http://e.org/p> <http://e.org/o> .\n",
    "comment": "#" + "x" * 2_000_000 + "\n",
    "blanks": TRIPLE + " " * 1_000_000 + '"a" .\n',
    "line ends": "\n" * 1_000_000 + TRIPLE + '"a" .\n',
    "mixed line ends": (TRIPLE + '"a" .\r' + TRIPLE + '"b" .\r\n') * 10_000,
    "language": TRIPLE + '"a"@' + "-".join(["abcdefgh"] * 100_000) + " .\n",
}


@pytest.mark.parametrize("name", LONG)
def test_long_graph(tmp_path: Path, name: str) -> None:
    """However long a line is, it is read or refused within bounds, and alike by all readers."""
    found = set()
    for ending in ("nt", "ttl", "nq", "trig"):
        path = tmp_path / f"in.{ending}"
        path.write_text(LONG[name], newline="")
        done = bounded("convert", path, "--to", "ntriples")
        assert done.code in (0, NOTHING_USABLE), done.err[:500]
        assert len(done.err) < 2000, "the message holds the whole line"
        found.add(done.out)
    assert len(found) == 1


TURTLES = {
    "objects": TRIPLE + ", ".join(f'"{n}"' for n in range(50_000)) + " .\n",
    "prefixes": "".join(f"@prefix p{n}: <http://e.org/{n}/> .\n" for n in range(5_000)) + "p1:a p2:b p3:c .\n",
    "semicolons": "<http://e.org/s> <http://e.org/p> 1" + " ;" * 50_000 + " .\n",
    "a list": TRIPLE + "(" + " 1" * 50_000 + ") .\n",
    "moderately deep": TRIPLE + "[ <http://e.org/p> " * 500 + "1" + " ]" * 500 + " .\n",
    "graphs": "".join(f"<http://e.org/{n}> {{ {TRIPLE} {n} }}\n" for n in range(5_000)),
}


@pytest.mark.parametrize("name", TURTLES)
def test_large_turtle(tmp_path: Path, name: str) -> None:
    path = tmp_path / "in.trig"
    path.write_text(TURTLES[name])
    for target in ("nquads", "trig"):
        done = bounded("convert", path, "--to", target)
        assert done.code == 0, done.err[:500]


# --- files of the user -----------------------------------------------------------------------

THEMES = {
    "syntax": (SKOS + "ex:a skos:prefLabel .", 2, "expected"),
    "unfinished": (SKOS + OURS + 'ex:a skos:prefLabel "A"', 4, ""),
    "bad IRI": (SKOS + '<http://e.org/ x> skos:prefLabel "A"@en .', 2, ""),
    "relative IRI": (SKOS + '<x> skos:prefLabel "A"@en .', 2, "relative"),
    "bad language": (SKOS + OURS + 'ex:a skos:prefLabel "A"@1 .', 4, ""),
    "blank node": (SKOS + OURS + '\n\n[] skos:prefLabel "Earthquake"@en .', 6, "blank node"),
    "no English name": (SKOS + OURS + 'ex:a skos:prefLabel "地震"@ja .', 4, "prefLabel"),
    "no name": (SKOS + OURS + "\nex:a a skos:Concept .", 5, "has no name"),
    "label that is no text": (SKOS + OURS + "ex:a skos:prefLabel ex:b .", 4, "is no text"),
    "control character": (SKOS + OURS + r'ex:a skos:prefLabel "a\u0007b"@en .', 4, "control character"),
    "label of another theme": (SKOS + OURS + '\nex:a skos:prefLabel "AEO"@en .', 5, "share the label"),
    "label of another theme here": (
        SKOS + OURS + 'ex:a skos:prefLabel "Xyz"@en .\nex:b skos:prefLabel "xyz"@en .', 4, "share the label"),
    "circle": (SKOS + OURS + 'ex:a skos:prefLabel "Xa"@en ; skos:broader ex:b .\n'
               'ex:b skos:prefLabel "Xb"@en ; skos:broader ex:a .', 4, "broader than itself"),
    "below itself": (SKOS + OURS + 'ex:a skos:prefLabel "Xa"@en ; skos:broader ex:a .', 4, "broader than itself"),
    "below nothing": (SKOS + OURS + 'ex:a skos:prefLabel "Xa"@en ; skos:broader ex:zzz .', 4, "nowhere described"),
    "unknown class": (SKOS + OURS + 'ex:a a trico:GovermentAgency ; skos:prefLabel "Xa" .', 4, "class"),
    "agency without country": (SKOS + OURS + 'ex:a a trico:GovernmentAgency ; skos:prefLabel "Xa" .', 4, "ofCountry"),
    "agency of no country": (SKOS + OURS + "ex:a a trico:GovernmentAgency ; trico:ofCountry ex:zzz ;\n"
                             '  skos:prefLabel "Xa" .', 4, "ofCountry"),
    "agency without a name": (SKOS + OURS + "ex:a a trico:GovernmentAgency .", 4, "has no name"),
    "city without country": (SKOS + OURS + SCHEMA + 'ex:a a schema:City ; skos:prefLabel "Xa" .', 5, "containedInPlace"),
    "no text": ("\x00\x01\x02", 1, ""),
    "a picture": ("\x89PNG\r\n", 1, ""),
}


@pytest.mark.parametrize("option", ["--themes", "--authorities"])
@pytest.mark.parametrize("name", THEMES)
def test_themes_and_authorities_with_a_mistake(tmp_path: Path, name: str, option: str) -> None:
    text, line, words = THEMES[name]
    path = tmp_path / "mine.ttl"
    path.write_text(text, encoding="utf-8", newline="")
    before = snapshot(tmp_path)
    for verb in (["export", "-o", tmp_path / "out"], ["check"]):
        done = bounded(*verb, option, path)
        assert done.code == NOTHING_USABLE, done
        assert done.out == b"" and snapshot(tmp_path) == before and not (tmp_path / "out").exists()
        place = re.search(rf"{re.escape(str(path))}:(\d+)", done.err)
        assert place and abs(int(place[1]) - line) <= 1, done.err
        assert words in done.err


PROJECTION = "@prefix p: <https://w3id.org/trico/projection/> .\n" + OURS
RULES = {
    "syntax": ("@prefix", 1),
    "node rule without a label": (PROJECTION + '\nex:r a p:NodeRule ; p:class ex:A ; p:profile p:full .', 5),
    "edge rule of no node": (PROJECTION + '\n\nex:e a p:EdgeRule ; p:type "x" ; p:from ex:nope ; p:to ex:nope ;'
                             ' p:path "rdf:value" ; p:profile p:full .', 6),
    "attribute without a path": (PROJECTION + '\nex:n a p:Attribute ; p:name "x" .', 5),
    "no rule": (PROJECTION, 1),
}


@pytest.mark.parametrize("name", RULES)
def test_projection_with_a_mistake(tmp_path: Path, name: str) -> None:
    text, line = RULES[name]
    path = tmp_path / "rules.ttl"
    path.write_text(text)
    done = bounded("export", "-f", "graphml", "--projection", path, "-o", tmp_path / "out")
    assert done.code == NOTHING_USABLE, done
    place = re.search(rf"{re.escape(str(path))}:(\d+)", done.err)
    assert place and abs(int(place[1]) - line) <= 1, done.err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("words", [
    ["--prefix", "ex"], ["--prefix", "1=http://e.org/"], ["--prefix", "ex=no iri"], ["--prefix", "ex=http://e.org/ x"],
    ["--prefix", "ex=<http://e.org/>"], ["--base", "x"], ["--prefix", "\x1b=http://e.org/"],
])
def test_prefixes_with_a_mistake(tmp_path: Path, words: list[str]) -> None:
    path = tmp_path / "in.nt"
    path.write_text(TRIPLE + '"a" .\n')
    done = bounded("convert", path, "-o", tmp_path / "out.ttl", *words)
    assert done.code == USAGE and words[0] in done.err and "\x1b" not in done.err
    assert not (tmp_path / "out.ttl").exists()
