"""The same questions put to the GraphML by graph code: a set of rows in short form for each.

What only RDF says (mentions, spans, codes, languages of labels) has no twin here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator

import networkx as nx

Rows = Iterable[tuple[object, ...]]
ANSWERS: dict[str, Callable[[nx.MultiDiGraph], Rows]] = {}


def answers(question: str):
    """Registers graph code under the first words of the question it answers."""
    def register(function: Callable[[nx.MultiDiGraph], Rows]):
        ANSWERS[question] = function
        return function
    return register


def nodes(g: nx.MultiDiGraph, *kinds: str) -> Iterator[tuple[str, dict]]:
    return ((n, d) for n, d in g.nodes(data=True) if d["type"] in kinds)


def edges(g: nx.MultiDiGraph, kind: str) -> Iterator[tuple[str, str, dict]]:
    return ((u, v, d) for u, v, d in g.edges(data=True) if d["type"] == kind)


def kind(g: nx.MultiDiGraph, node: str) -> str:
    return g.nodes[node]["type"]


ITEMS = ("agenda", "outcome")


@answers("Which series does the page list")
def _(g: nx.MultiDiGraph) -> Rows:
    editions: dict[str, list[int]] = {}
    for meeting, series, _ in edges(g, "part_of_series"):
        editions.setdefault(series, []).append(g.nodes[meeting]["ordinal"])
    return ((s, f"level:{g.nodes[s]['level']}", min(n), max(n), len(n))
            for s, n in editions.items())


@answers("Which editions of a series are missing")
def _(g: nx.MultiDiGraph) -> Rows:
    listed: dict[str, set[int]] = {}
    for meeting, series, _ in edges(g, "part_of_series"):
        listed.setdefault(series, set()).add(g.nodes[meeting]["ordinal"])
    return ((s, n) for s, have in listed.items() for n in set(range(1, max(have))) - have)


@answers("Which edition precedes which")
def _(g: nx.MultiDiGraph) -> Rows:
    return ((u, v) for u, v, _ in edges(g, "previous"))


@answers("On which days did meetings take place")
def _(g: nx.MultiDiGraph) -> Rows:
    return ((m, d["date_start"], d["date_end"]) for m, d in nodes(g, "meeting")
            if d["precision"] in ("day", "day-range"))


@answers("Which meetings fall in 2011")
def _(g: nx.MultiDiGraph) -> Rows:
    return ((m,) for m, d in nodes(g, "meeting") if d["year"] == 2011)


@answers("How many meetings were there in each year")
def _(g: nx.MultiDiGraph) -> Rows:
    return Counter(d["year"] for _, d in nodes(g, "meeting")).items()


@answers("How often was each country the place")
def _(g: nx.MultiDiGraph) -> Rows:
    return Counter(v for _, v, _ in edges(g, "held_in_country")).items()


@answers("Which city has seen more than one meeting")
def _(g: nx.MultiDiGraph) -> Rows:
    places = Counter(v for _, v, _ in edges(g, "held_at") if kind(g, v) == "city")
    return ((place, n) for place, n in places.items() if n > 1)


@answers("Of which meetings is only the country known")
def _(g: nx.MultiDiGraph) -> Rows:
    return ((u, v) for u, v, _ in edges(g, "held_at") if kind(g, v) == "country")


@answers("Of which meetings does the page give no place")
def _(g: nx.MultiDiGraph) -> Rows:
    placed = {u for u, _, _ in edges(g, "held_at")}
    return ((m,) for m, _ in nodes(g, "meeting") if m not in placed)


@answers("How many meetings did each agency attend")
def _(g: nx.MultiDiGraph) -> Rows:
    country = {u: v for u, v, _ in edges(g, "agency_of")}
    attended = Counter(v for _, v, _ in edges(g, "attended_by"))
    return ((agency, country[agency], n) for agency, n in attended.items())


@answers("Of which meetings does the page list no participants")
def _(g: nx.MultiDiGraph) -> Rows:
    attended = {u for u, _, _ in edges(g, "attended_by")}
    return ((m,) for m, _ in nodes(g, "meeting") if m not in attended)


@answers("What stood on the agenda of each heads")
def _(g: nx.MultiDiGraph) -> Rows:
    heads = {u for u, v, _ in edges(g, "part_of_series") if v == "series:tchm"}
    return ((u, g.nodes[v]["text"]) for u, v, _ in edges(g, "has_agenda") if u in heads)


@answers("Which outcomes are about authorized economic operators")
def _(g: nx.MultiDiGraph) -> Rows:
    parent = {u: v for u, v, _ in edges(g, "sub_item_of")}
    meeting = {v: u for u, v, _ in edges(g, "has_outcome")}
    return ((meeting[parent.get(u, u)], g.nodes[u]["number"]) for u, v, _ in edges(g, "about")
            if v == "theme:aeo" and kind(g, u) == "outcome")


@answers("Which items are about enforcement or anything narrower")
def _(g: nx.MultiDiGraph) -> Rows:
    narrower = nx.DiGraph((u, v) for u, v, _ in edges(g, "narrower_than"))
    themes = nx.ancestors(narrower, "theme:cei") | {"theme:cei"}
    return {(u,) for u, v, _ in edges(g, "about") if v in themes}


@answers("Which themes are narrower than enforcement")
def _(g: nx.MultiDiGraph) -> Rows:
    narrower = nx.DiGraph((u, v) for u, v, _ in edges(g, "narrower_than"))
    themes = nx.ancestors(narrower, "theme:cei")
    return ((u, v) for u, v in narrower.edges if u in themes)


@answers("How many items are about each theme")
def _(g: nx.MultiDiGraph) -> Rows:
    return Counter(v for _, v, _ in edges(g, "about")).items()


@answers("Which items have no theme")
def _(g: nx.MultiDiGraph) -> Rows:
    tagged = {u for u, _, _ in edges(g, "about")}
    return ((i,) for i, _ in nodes(g, *ITEMS) if i not in tagged)


@answers("For which meetings is there a press release")
def _(g: nx.MultiDiGraph) -> Rows:
    return {(u,) for u, v, _ in edges(g, "has_document")
            if g.nodes[v]["doc_type"] == "press-release"}


@answers("Which versions of the Action Plan exist")
def _(g: nx.MultiDiGraph) -> Rows:
    older = {u: v for u, v, _ in edges(g, "replaces")}
    adopted = {u: v for u, v, _ in edges(g, "adopted_at")}
    carrier = {v: u for u, v, _ in edges(g, "embodies")}
    return ((u, g.nodes[u]["year"], adopted[u], carrier[u], older.get(u, ""))
            for u, v, _ in edges(g, "version_of") if v == "instrument:action-plan")


@answers("Which items mention the World Customs Organization")
def _(g: nx.MultiDiGraph) -> Rows:
    return ((u,) for u, v, _ in edges(g, "mentions") if v == "organization:wco")


@answers("Which items speak of the Fake Zero project")
def _(g: nx.MultiDiGraph) -> Rows:
    return ((u,) for u, v, _ in edges(g, "mentions") if v == "project:fake-zero")


@answers("Which bodies are there")
def _(g: nx.MultiDiGraph) -> Rows:
    above = {u: v for u, v, _ in edges(g, "subordinate_to")}
    series = {u: v for u, v, _ in edges(g, "convenes")}
    return ((b, d["tier"], above.get(b, ""), series.get(b, "")) for b, d in nodes(g, "body"))


@answers("What was planned otherwise than it is listed")
def _(g: nx.MultiDiGraph) -> Rows:
    held = {u: v for u, v, _ in edges(g, "held_in_country")}
    code = {d["code"]: n for n, d in nodes(g, "country")}
    return ((v, d["planned_year"], code.get(d.get("planned_country"), ""), g.nodes[v]["year"],
             held.get(v, ""))
            for _, v, d in edges(g, "planned") if d["fulfilment"] == "not-as-planned")
