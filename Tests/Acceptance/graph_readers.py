"""Reads the files of graph tools with other people's readers, into one form that can be compared.

Every reader gives a `Picture`: of each node and each edge its attributes, without what a format
alone has. Texts stay texts, numbers become floats, and what has no value is not there.
"""

from __future__ import annotations

import csv
import math
import warnings
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import igraph
import networkx as nx
import pydot

with warnings.catch_warnings():
    # It still calls functions of its own parser library by their old names.
    warnings.simplefilter("ignore", DeprecationWarning)
    import pydot.dot_parser  # noqa: F401

Values = dict[str, object]
Key = tuple[str, str, str]


@dataclass
class Picture:
    """A graph as a reader sees it: nodes by id, edges by source, target and type."""

    nodes: dict[str, Values]
    edges: dict[Key, Values]

    def without(self, *names: str) -> Picture:
        """The same without some attributes."""
        return Picture(
            {key: {n: v for n, v in values.items() if n not in names}
             for key, values in self.nodes.items()},
            {key: {n: v for n, v in values.items() if n not in names}
             for key, values in self.edges.items()})


def _plain(values: dict) -> Values:
    return {name: float(v) if isinstance(v, (int, float)) else v for name, v in values.items()
            if v is not None and v != "" and not (isinstance(v, float) and math.isnan(v))}


def _picture(nodes: list[tuple[str, dict]], edges: list[tuple[str, str, dict]]) -> Picture:
    picture = Picture({n: _plain(values) for n, values in nodes},
                      {(s, t, values["type"]): _plain(values) for s, t, values in edges})
    assert len(picture.nodes) == len(nodes) and len(picture.edges) == len(edges)
    return picture


# What GraphML says a second time for readers that look elsewhere.
REPEATED = {"name", "labelV", "labelE", "labels", "interaction", "r", "g", "b"}


def graphml(path: Path) -> Picture:
    """By networkx, after a look at what it says twice."""
    graph = nx.read_graphml(path, force_multigraph=True)
    for _, values in graph.nodes(data=True):
        assert values.get("name") == values.get("label")
        assert values["labels"] == ":" + values["labelV"]
    for _, _, values in graph.edges(data=True):
        assert values["label"] == values["labelE"] == values["interaction"] == values["type"]
    for values in (*(v for _, v in graph.nodes(data=True)), *(v for _, _, v in graph.edges(data=True))):
        parts = [values.get(part) for part in "rgb"]
        expected = None if None in parts else "#{:02X}{:02X}{:02X}".format(*parts)
        assert values.get("color") == expected
    kept = [(n, {k: v for k, v in d.items() if k not in REPEATED}) for n, d in graph.nodes(data=True)]
    links = [(s, t, {k: v for k, v in d.items() if k not in REPEATED | {"label"}})
             for s, t, d in graph.edges(data=True)]
    return _picture(kept, links)


def graphml_igraph(path: Path) -> Picture:
    """By igraph, which has no value where a text is empty or a number is NaN."""
    graph = igraph.Graph.Read_GraphML(str(path))
    nodes = [(v["id"], {k: x for k, x in v.attributes().items() if k not in REPEATED | {"id"}})
             for v in graph.vs]
    edges = [(graph.vs[e.source]["id"], graph.vs[e.target]["id"],
              {k: x for k, x in e.attributes().items() if k not in REPEATED | {"label", "id"}})
             for e in graph.es]
    return _picture(nodes, edges)


def gexf(path: Path) -> Picture:
    """By networkx; places, sizes and colours by a plain XML reader, as their elements say."""
    graph = nx.read_gexf(path, version="1.2draft")
    looks = {element.get("id"): _look(element) for element in ElementTree.parse(path).iter()
             if element.tag in (f"{GEXF}node", f"{GEXF}edge")}

    def values(data: dict, name: str) -> dict:
        return {k: v for k, v in data.items() if k not in ("id", "weight")} | looks[name]

    edges = [(s, t, {k: v for k, v in values(d, d["id"]).items() if k != "label"}
              | {"weight": d["weight"]}) for s, t, d in graph.edges(data=True)]
    return _picture([(n, values(d, n)) for n, d in graph.nodes(data=True)], edges)


GEXF = "{http://www.gexf.net/1.2draft}"


def _look(element: ElementTree.Element) -> dict:
    shown: dict = {}
    for part in element:
        if part.tag == f"{GEXF}color":
            shown["color"] = "#{:02X}{:02X}{:02X}".format(*(int(part.get(p)) for p in "rgb"))
        elif part.tag == f"{GEXF}position":
            shown |= {"x": float(part.get("x")), "y": float(part.get("y"))}
        elif part.tag == f"{GEXF}size":
            shown["size"] = float(part.get("value"))
    return shown


def tables(nodes: Path, edges: Path) -> Picture:
    """By the csv module, with the types of the first row."""
    def rows(path: Path) -> list[dict]:
        with path.open(encoding="utf-8", newline="") as file:
            reader = csv.reader(file, strict=True)
            titles = [title.rpartition(":") if title[0] != ":" else ("", "", title)
                      for title in next(reader)]
            found = []
            for fields in reader:
                assert len(fields) == len(titles)
                found.append({(name or kind): _typed(field, kind if name else "")
                              for (name, _, kind), field in zip(titles, fields, strict=True)})
        return found

    return _picture(
        [(row.pop(":ID"), {k: v for k, v in row.items() if k != ":LABEL"}) for row in rows(nodes)],
        [(row.pop(":START_ID"), row.pop(":END_ID"),
          {k: v for k, v in row.items() if k != "id" and k != ":TYPE"} | {"type": row[":TYPE"]})
         for row in rows(edges)])


def _typed(field: str, kind: str) -> object:
    if not field:
        return None
    return float(field) if kind in ("int", "long", "double") else field


# What Graphviz draws by, beside the attributes of the graph.
DRAWN = {"tooltip", "width", "height", "fontcolor", "fontsize", "fillcolor", "pos", "color",
         "penwidth", "dir"}


def dot(path: Path) -> Picture:
    """By pydot. All values are texts there; names that Graphviz draws by end in an underscore."""
    [graph] = pydot.graph_from_dot_file(str(path), encoding="utf-8")

    def values(data: dict) -> Values:
        shown = {_unquoted(name).removesuffix("_"): _unquoted(text) for name, text in data.items()
                 if name not in DRAWN}
        if "fillcolor" in data or "color" in data:
            shown["color"] = _unquoted(data.get("fillcolor", data.get("color")))
        if "pos" in data:
            shown["x"], shown["y"] = map(float, _unquoted(data["pos"]).split(","))
        return shown

    nodes = [(_unquoted(n.get_name()), values(n.get_attributes())) for n in graph.get_nodes()
             if n.get_name() not in ("graph", "node", "edge")]
    edges = [(_unquoted(e.get_source()), _unquoted(e.get_destination()), values(e.get_attributes()))
             for e in graph.get_edges()]
    return _picture(nodes, edges)


def _unquoted(text: str) -> str:
    if not text.startswith('"'):
        return text
    assert text.endswith('"') and len(text) > 1
    result, rest = [], iter(text[1:-1])
    for letter in rest:
        result.append({"n": "\n", "r": "\r"}.get(after := next(rest), after)
                      if letter == "\\" else letter)
    return "".join(result)


SVG = "{http://www.w3.org/2000/svg}"


@dataclass
class Drawn:
    """What an SVG shows: of each node its box (left, top, right, bottom) and words, and the edges."""

    boxes: dict[str, tuple[float, float, float, float]]
    words: dict[str, str]
    edges: list[str]
    size: tuple[float, float, float, float]


def svg(path: Path) -> Drawn:
    """By a plain XML reader; nothing in the file may come from elsewhere, or run."""
    root = ElementTree.parse(path).getroot()
    tags = {element.tag.removeprefix(SVG) for element in root.iter()}
    assert tags <= {"svg", "title", "desc", "g", "rect", "path", "text", "tspan"}
    assert not {name for element in root.iter() for name in element.keys()
                if "href" in name or name.startswith("on")}
    boxes, words, edges = {}, {}, []
    for element in root.iter():
        name = element.get("data-id")
        if name is None:
            continue
        if element.tag == f"{SVG}path":
            edges.append(name)
            continue
        box = element.find(f"{SVG}rect")
        x, y, width, height = (float(box.get(key)) for key in ("x", "y", "width", "height"))
        boxes[name] = (x, y, x + width, y + height)
        words[name] = element.findtext(f"{SVG}title")
    left, top, width, height = map(float, root.get("viewBox").split())
    return Drawn(boxes, words, edges, (left, top, left + width, top + height))
