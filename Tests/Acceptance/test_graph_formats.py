"""Every view in every format of graph tools holds the same graph, and the views count what the RDF says."""

from __future__ import annotations

import itertools
from collections import Counter
from pathlib import Path

import pytest

import graph_readers as readers
from conftest import COUNTS
from graph_readers import Picture
from graphs import Facts
from program import USAGE, run

VIEWS = ("full", "overview", "countries", "agencies", "themes")


def stem(view: str) -> str:
    return "trico" if view == "full" else f"trico-{view}"


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample in all views and all formats of graph tools."""
    folder = tmp_path_factory.mktemp("graphs")
    done = run("export", "-o", folder, "-f", "graphml,yed,gexf,dot,svg,csv", "--view", "all")
    assert done.code == 0, done.err
    return folder


@pytest.fixture(scope="module")
def pictures(drawn: Path) -> dict[str, Picture]:
    """Each view by the file that says most."""
    return {view: readers.graphml(drawn / f"{stem(view)}.graphml") for view in VIEWS}


def test_every_file_is_there(drawn: Path) -> None:
    endings = (".graphml", "-yed.graphml", ".gexf", ".dot", ".svg", "-nodes.csv", "-edges.csv")
    expected = {stem(view) + ending for view in VIEWS for ending in endings}
    assert {path.name for path in drawn.iterdir()} == expected | {"manifest.json", "problems.jsonl"}


@pytest.mark.parametrize("view", VIEWS)
def test_igraph_holds_the_same(drawn: Path, pictures: dict[str, Picture], view: str) -> None:
    assert readers.graphml_igraph(drawn / f"{stem(view)}.graphml") == pictures[view]
    picture = pictures[view]
    COUNTS.append(f"view {view}: {len(picture.nodes)} nodes, {len(picture.edges)} edges")


@pytest.mark.parametrize("view", VIEWS)
def test_gexf_holds_the_same(drawn: Path, pictures: dict[str, Picture], view: str) -> None:
    expected = Picture(pictures[view].nodes, {
        edge: {"weight": 1.0, **values} for edge, values in pictures[view].edges.items()})
    assert readers.gexf(drawn / f"{stem(view)}.gexf") == expected


@pytest.mark.parametrize("view", VIEWS)
def test_tables_hold_the_same(drawn: Path, pictures: dict[str, Picture], view: str) -> None:
    found = readers.tables(drawn / f"{stem(view)}-nodes.csv", drawn / f"{stem(view)}-edges.csv")
    assert found == Picture(pictures[view].nodes, pictures[view].without("color").edges)


@pytest.mark.parametrize("view", VIEWS)
def test_dot_holds_the_same(drawn: Path, pictures: dict[str, Picture], view: str) -> None:
    found = readers.dot(drawn / f"{stem(view)}.dot").without("weight", "label")
    expected = pictures[view].without("weight", "size", "label")
    assert found.nodes.keys() == expected.nodes.keys()
    assert found.edges.keys() == expected.edges.keys()
    for mine, theirs in (*((found.nodes[n], expected.nodes[n]) for n in found.nodes),
                         *((found.edges[e], expected.edges[e]) for e in found.edges)):
        assert mine.keys() == theirs.keys()
        for name, value in theirs.items():
            assert mine[name] == value or float(mine[name]) == value, name


@pytest.mark.parametrize("view", VIEWS)
def test_yed_flavour_holds_the_same(drawn: Path, pictures: dict[str, Picture], view: str) -> None:
    graph = readers.nx.read_graphml(drawn / f"{stem(view)}-yed.graphml", force_multigraph=True)
    assert {n: d["iri"] for n, d in graph.nodes(data=True)} == {
        n: d["iri"] for n, d in pictures[view].nodes.items()}
    for node, values in graph.nodes(data=True):
        expected = pictures[view].nodes[node]
        assert (values["x"], values["y"]) == (expected["x"], expected["y"])
        assert values["label"] == expected["label"]
        assert values["shape_type"] == "roundrectangle"
    assert graph.number_of_edges() == len(pictures[view].edges)


@pytest.mark.parametrize("view", VIEWS)
def test_a_picture_shows_all_and_covers_nothing(
    drawn: Path, pictures: dict[str, Picture], view: str
) -> None:
    shown, picture = readers.svg(drawn / f"{stem(view)}.svg"), pictures[view]
    assert shown.words == {
        node: f"{values['type'].replace('_', ' ')}: {values['label']}"
        for node, values in picture.nodes.items()}
    assert Counter(shown.edges) == Counter(f"e_{t}__{s}__{o}" for s, o, t in picture.edges)
    left, top, right, bottom = shown.size
    for box in shown.boxes.values():
        assert left < box[0] < box[2] < right and top < box[1] < box[3] < bottom
    for one, other in itertools.combinations(shown.boxes.items(), 2):
        (a, p), (b, q) = one, other
        assert p[2] <= q[0] or q[2] <= p[0] or p[3] <= q[1] or q[3] <= p[1], f"{a} covers {b}"


def test_places_of_boxes_are_those_of_the_files(drawn: Path, pictures: dict[str, Picture]) -> None:
    for node, (left, top, right, bottom) in readers.svg(drawn / "trico-overview.svg").boxes.items():
        values = pictures["overview"].nodes[node]
        assert (left + right) / 2 == pytest.approx(values["x"], abs=0.02)
        assert (top + bottom) / 2 == pytest.approx(-values["y"], abs=0.02)


def weights(picture: Picture, kind: str) -> dict[tuple[str, str], float]:
    return {(s, t): v["weight"] for (s, t, k), v in picture.edges.items() if k == kind}


@pytest.fixture(scope="module")
def attended(main: Facts) -> dict[str, set[str]]:
    """Of each meeting the agencies that attended it."""
    found: dict[str, set[str]] = {}
    for meeting, agency in main.pairs("trico:attendedBy"):
        found.setdefault(meeting, set()).add(agency)
    return found


def test_countries_met_as_often_as_the_graph_says(
    main: Facts, pictures: dict[str, Picture], attended: dict[str, set[str]]
) -> None:
    country = dict(main.pairs("trico:ofCountry"))
    series = dict(main.pairs("schema:superEvent"))
    met: Counter[tuple[str, str]] = Counter()
    joined: Counter[tuple[str, str]] = Counter()
    for meeting, agencies in attended.items():
        countries = {country[agency] for agency in agencies}
        met.update(itertools.combinations(sorted(countries), 2))
        joined.update((one, series[meeting]) for one in countries)
    assert weights(pictures["countries"], "met") == met
    assert weights(pictures["countries"], "attended") == joined
    held = Counter((place, series[meeting])
                   for meeting, place in main.pairs("trico:heldInCountry"))
    assert weights(pictures["countries"], "held") == held


def test_agencies_worked_on_the_themes_of_their_meetings(
    main: Facts, pictures: dict[str, Picture], attended: dict[str, set[str]]
) -> None:
    met: Counter[tuple[str, str]] = Counter()
    for agencies in attended.values():
        met.update(itertools.combinations(sorted(agencies), 2))
    assert weights(pictures["agencies"], "met") == met
    meeting = dict(main.pairs("trico:itemOf"))
    worked = Counter((agency, theme) for item, theme in main.pairs("dcterms:subject")
                     if item in meeting for agency in attended.get(meeting[item], ()))
    assert weights(pictures["agencies"], "worked_on") == worked


def test_themes_share_items_and_meetings(main: Facts, pictures: dict[str, Picture]) -> None:
    meeting = dict(main.pairs("trico:itemOf"))
    series = dict(main.pairs("schema:superEvent"))
    of_item: dict[str, set[str]] = {}
    of_meeting: dict[str, set[str]] = {}
    spoken: Counter[tuple[str, str]] = Counter()
    for item, theme in main.pairs("dcterms:subject"):
        if item in meeting:
            of_item.setdefault(item, set()).add(theme)
            of_meeting.setdefault(meeting[item], set()).add(theme)
            spoken[theme, series[meeting[item]]] += 1
    for kind, groups in (("same_item", of_item), ("same_meeting", of_meeting)):
        shared = Counter(pair for themes in groups.values()
                         for pair in itertools.combinations(sorted(themes), 2))
        assert weights(pictures["themes"], kind) == shared, kind
    assert weights(pictures["themes"], "spoken_of_in") == spoken


def test_views_leave_out_what_is_linked_to_nothing(pictures: dict[str, Picture]) -> None:
    for view in ("countries", "agencies", "themes"):
        linked = {end for s, t, _ in pictures[view].edges for end in (s, t)}
        assert linked == set(pictures[view].nodes)


def test_converted_triples_give_the_same_views(drawn: Path, exported: Path, tmp_path: Path) -> None:
    for view in VIEWS:
        out = tmp_path / f"{view}.graphml"
        done = run("convert", exported / "trico.nt", exported / "trico-mentions.nt", "-o", out,
                   "--view", view)
        assert done.code == 0, done.err
        assert out.read_bytes() == (drawn / f"{stem(view)}.graphml").read_bytes()


@pytest.mark.parametrize("arguments", [
    ("-f", "svg", "--no-layout"), ("-f", "graphml", "--view", "cities"), ("-f", "csv", "--stdout"),
    ("-f", "graphml", "--stdout", "--view", "full", "overview"), ("-f", "gml",)])
def test_what_cannot_be_is_refused(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    done = run("export", "-o", tmp_path / "out", *arguments)
    assert done.code == USAGE and not done.out
    assert done.err.startswith("trico: --") or done.err.startswith("trico: svg")
    assert not (tmp_path / "out").exists()
