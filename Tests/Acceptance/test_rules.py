"""Rules that hold for every export: names, links, literals, vocabulary, both directions."""

from __future__ import annotations

import re
from datetime import date, datetime
from pathlib import Path

import pyoxigraph as ox
import pytest

from graphs import LISTS, PREFIXES, SEGMENTS, Facts, iri, read, shorten
from program import BASE, ROOT, SCHEME, export
from vocabulary import CLASSES, INVERSES, SUPER_PROPERTIES

SLUG = "[a-z0-9]+(?:-[a-z0-9]+)*"
DATA_IRI = re.compile(f"{re.escape(BASE)}(?:{'|'.join(SEGMENTS)})/{SLUG}")
CODE_IRI = re.compile(f"{re.escape(SCHEME)}(?:{'|'.join(LISTS)})(?:/{SLUG})?")
TRICO = PREFIXES["trico"]


@pytest.fixture(scope="module")
def both(main: Facts, mentions: Facts) -> Facts:
    return Facts(main.triples | mentions.triples)


def _iris(facts: Facts) -> set[str]:
    return {t.value for triple in facts.triples for t in triple if isinstance(t, ox.NamedNode)}


def test_instance_iris_have_one_flat_slug(both: Facts) -> None:
    ours = {value for value in _iris(both) if value.startswith((BASE, SCHEME))}
    assert ours
    bad = [v for v in ours if not (DATA_IRI.fullmatch(v) or CODE_IRI.fullmatch(v))]
    assert sorted(bad) == []


def test_no_dangling_links_in_main(main: Facts) -> None:
    _assert_no_dangling(main)


def test_no_dangling_links_with_mentions(both: Facts) -> None:
    _assert_no_dangling(both)


def _assert_no_dangling(facts: Facts) -> None:
    subjects = facts.subjects()
    dangling = {
        o.value for _, _, o in facts.triples
        if isinstance(o, ox.NamedNode) and o.value.startswith((BASE, SCHEME))
        and o.value not in subjects
    }
    assert sorted(dangling) == []


def test_every_subject_has_a_type(both: Facts) -> None:
    typed = {s.value for s, p, _ in both.triples if p.value == PREFIXES["rdf"] + "type"}
    assert sorted(both.subjects() - typed) == []


@pytest.mark.parametrize("name", CLASSES)
def test_classes_of_instances(main: Facts, name: str) -> None:
    segment, parents = CLASSES[name]
    found = main.of_type(name)
    assert found
    for subject in found:
        assert iri(subject).startswith(f"{BASE}{segment}/"), subject
        missing = parents - main.objects(subject, "rdf:type")
        assert not missing, f"{subject} lacks {missing}"


def test_predicates_end_in_xml_names(both: Facts) -> None:
    for predicate in {p.value for _, p, _ in both.triples}:
        pattern = "[A-Za-z]+" if predicate.startswith(TRICO) else "[A-Za-z][A-Za-z0-9]*"
        assert re.fullmatch(pattern, re.split(r"[/#]", predicate)[-1]), predicate


@pytest.mark.parametrize("forward", INVERSES)
def test_both_directions_are_written(both: Facts, forward: str) -> None:
    there = both.pairs(forward)
    back = {(s, o) for o, s in both.pairs(INVERSES[forward])}
    assert there and there == back


@pytest.mark.parametrize("narrow", SUPER_PROPERTIES)
def test_super_property_is_written(both: Facts, narrow: str) -> None:
    assert both.pairs(narrow) <= both.pairs(SUPER_PROPERTIES[narrow])


LEXICAL = {
    "integer": r"-?(?:0|[1-9]\d*)",
    "positiveInteger": r"[1-9]\d*",
    "nonNegativeInteger": r"0|[1-9]\d*",
    "boolean": r"true|false",
    "decimal": r"-?\d+\.\d+",
    "string": r"(?s).*",
    "anyURI": r"[a-z][a-z0-9+.-]*:[^\s<>\"{}|\\^`]+",
    "date": r"\d{4}-\d\d-\d\d",
    "dateTime": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)",
}


def test_literals_are_valid(both: Facts) -> None:
    for _, predicate, term in both.triples:
        if not isinstance(term, ox.Literal):
            continue
        if term.language:
            assert re.fullmatch(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", term.language), term
            continue
        kind = term.datatype.value
        assert kind.startswith(PREFIXES["xsd"]), (predicate, term)
        name = kind.removeprefix(PREFIXES["xsd"])
        assert re.fullmatch(LEXICAL[name], term.value), (predicate, term)
        if name == "date":
            date.fromisoformat(term.value)
        if name == "dateTime":
            datetime.fromisoformat(term.value.replace("Z", "+00:00"))


@pytest.mark.parametrize(("predicate", "datatype"), [
    ("trico:ordinal", "positiveInteger"), ("trico:tier", "positiveInteger"),
    ("trico:firstLine", "positiveInteger"), ("trico:lastLine", "positiveInteger"),
    ("trico:year", "integer"), ("trico:plannedYear", "integer"), ("trico:order", "integer"),
    ("schema:position", "integer"), ("trico:earliest", "date"), ("trico:latest", "date"),
    ("schema:startDate", "date"), ("schema:endDate", "date"), ("trico:key", "string"),
    ("trico:itemNumber", "string"), ("trico:titleInSource", "string"),
    ("trico:dateInSource", "string"), ("trico:nameInSource", "string"), ("trico:edtf", "string"),
])
def test_datatypes(main: Facts, predicate: str, datatype: str) -> None:
    values = main.values(predicate)
    assert values
    assert {value.datatype.value for value in values} == {PREFIXES["xsd"] + datatype}


def test_texts_of_the_page_are_english(main: Facts) -> None:
    for predicate in ("schema:text", "trico:heading"):
        assert {value.language for value in main.values(predicate)} == {"en"}, predicate


def test_named_things_have_one_label_a_language(main: Facts) -> None:
    kinds = ("trico:MeetingSeries", "schema:Country", "schema:City", "trico:GovernmentAgency",
             "org:OrganizationalUnit", "trico:CooperationBody", "org:Organization", "skos:Concept",
             "trico:Instrument", "trico:InstrumentVersion", "foaf:Project")
    for subject in set().union(*(main.of_type(kind) for kind in kinds)):
        labels = main.literals(subject, "skos:prefLabel")
        languages = [label.language for label in labels]
        assert "en" in languages, subject
        assert len(languages) == len(set(languages)), subject
        others = {(t.value, t.language) for t in main.literals(subject, "skos:altLabel")}
        assert not others & {(t.value, t.language) for t in labels}, subject


def test_hidden_labels_are_not_exported(both: Facts) -> None:
    assert not both.pairs("skos:hiddenLabel")


def test_concepts_stand_in_their_list(main: Facts) -> None:
    for concept in main.of_type("skos:Concept"):
        scheme, _, slug = iri(concept).rpartition("/")
        assert scheme in {t.value for t in main.terms(concept, "skos:inScheme")}, concept
        assert slug in main.objects(concept, "skos:notation"), concept


def test_source_url_base_licence_and_date_are_options(tmp_path: Path, main: Facts) -> None:
    url = "https://example.org/mechanism.php?topics=10"
    licence = "https://creativecommons.org/licenses/by/4.0/"
    folder = export(tmp_path / "o", "--source-url", url, "--license", licence,
                    "--date", "2024-02-29")
    told = Facts(read(folder / "trico.ttl"))
    text = (folder / "trico.nt").read_text(encoding="utf-8")
    assert url in text
    assert licence in {o.value for _, p, o in told.triples if shorten(p) == "dcterms:license"}
    assert '"2024-02-29' in text
    assert not main.pairs("dcterms:license"), "no licence is stated unless asked for"


def test_dataset_states_its_size(main: Facts) -> None:
    counts = main.select("SELECT ?n WHERE { ?d a void:Dataset ; void:triples ?n }")
    assert (str(len(main.triples)),) in counts
