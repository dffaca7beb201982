"""The vocabulary beside the exports: what is declared is written, what is written is declared."""

from __future__ import annotations

from pathlib import Path

import pytest
import rdflib
from graphs import NAMESPACES, PREFIXES
from program import EXPORTED, ROOT, export
from rdflib.namespace import OWL, RDF, RDFS, SKOS

TRICO = PREFIXES["trico"]
# what schema.org and ORG say about classes of theirs
NARROWER = {
    rdflib.SDO.Event: {rdflib.SDO.EventSeries},
    rdflib.ORG.Organization: {
        rdflib.ORG.FormalOrganization, rdflib.ORG.OrganizationalCollaboration,
        rdflib.ORG.OrganizationalUnit,
    },
}
PROLOGUE = "".join(f"@prefix {prefix}: <{at}> .\n" for prefix, at in NAMESPACES.items())


@pytest.fixture(scope="module")
def vocabulary() -> rdflib.Graph:
    return rdflib.Graph().parse(ROOT / "Ontology" / "trico.ttl")


@pytest.fixture(scope="module")
def data(exported: Path, tmp_path_factory: pytest.TempPathFactory) -> rdflib.Graph:
    """The sample and the pages of other layouts, with their mentions."""
    pages = ROOT / "Tests" / "Fixtures" / "layouts"
    other = export(tmp_path_factory.mktemp("layouts") / "out", pages, expect=EXPORTED)
    graph = rdflib.Graph()
    for folder in (exported, other):
        for name in ("trico.nt", "trico-mentions.nt"):
            graph.parse(folder / name, format="nt")
    return graph


def test_every_example_is_a_statement_of_an_export(
    vocabulary: rdflib.Graph, data: rdflib.Graph
) -> None:
    examples = list(vocabulary.subject_objects(SKOS.example))
    assert len(examples) > 70
    for term, example in examples:
        statements = rdflib.Graph().parse(data=f"{PROLOGUE}{example} .", format="turtle")
        assert len(statements) > 0
        for triple in statements:
            assert triple in data, f"{example} stands in no export"
            assert term in triple, f"{example} does not show {term}"


def test_every_term_is_written_in_some_export(
    vocabulary: rdflib.Graph, data: rdflib.Graph
) -> None:
    """Terms that nothing writes would be promises."""
    written = set(data.predicates()) | set(data.objects(None, RDF.type))
    terms = {term for term in vocabulary.subjects(RDFS.isDefinedBy, rdflib.URIRef(TRICO))}
    assert len(terms) > 70
    assert sorted(terms - written) == []


def test_data_keep_to_domains_and_ranges(vocabulary: rdflib.Graph, data: rdflib.Graph) -> None:
    """Every subject and object has the class that the property asks for, said outright."""
    wrong: set[str] = set()
    for term in vocabulary.subjects(RDF.type, OWL.ObjectProperty):
        for end, place in ((RDFS.domain, 0), (RDFS.range, 2)):
            wanted = vocabulary.value(term, end)
            for triple in data.triples((None, term, None)) if wanted else ():
                types = set(data.objects(triple[place], RDF.type))
                if not types & ({wanted} | NARROWER.get(wanted, set())):
                    wrong.add(f"{triple[place]} in {term} is no {wanted}")
    for term in vocabulary.subjects(RDF.type, OWL.DatatypeProperty):
        datatype = vocabulary.value(term, RDFS.range)
        domain = vocabulary.value(term, RDFS.domain)
        for subject, value in data.subject_objects(term):
            assert isinstance(value, rdflib.Literal), (term, value)
            found = RDF.langString if value.language else value.datatype or rdflib.XSD.string
            if found != datatype:
                wrong.add(f"{value!r} of {term} is no {datatype}")
            if domain and (subject, RDF.type, domain) not in data:
                wrong.add(f"{subject} with {term} is no {domain}")
    assert sorted(wrong) == []


def test_functional_properties_have_one_value(
    vocabulary: rdflib.Graph, data: rdflib.Graph
) -> None:
    functional = list(vocabulary.subjects(RDF.type, OWL.FunctionalProperty))
    assert len(functional) > 15
    for term in functional:
        for subject in set(data.subjects(term)):
            assert len(set(data.objects(subject, term))) == 1, f"{subject} {term}"
