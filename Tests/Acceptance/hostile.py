"""Random graphs made to be hard to write: circles, broken lists, awkward names, dangerous characters.

A number gives always the same graph.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field

import pyoxigraph as ox

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
XSD = "http://www.w3.org/2001/XMLSchema#"
FIRST, REST, NIL, TYPE = (ox.NamedNode(RDF + name) for name in ("first", "rest", "nil", "type"))
NAMESPACES = (
    "http://ex.org/", "http://ex.org/ns#", "http://ex.org/a/", "http://ex.org/a/b/", "http://ex.org/a-",
    "urn:x:", "urn:isbn:", "tag:ex.org,2024:", "http://例え.jp/", "http://ex.org/?q=1&r=", "http://ex.org:80/~u/",
    "http://ex.org/%C3%A9/", "HTTP://EX.ORG/", "ex:", "http://ex.org", "mailto:a@",
)
LETTERS = "abcXYZ_é三税"
LOCAL = LETTERS + "0123456789" + "-.:" * 2 + "~!$&'()*+,;=@/×\u00B7\u0301\u203F\U00010400\u3000–"
# Of these, what an XML name may hold besides ASCII, to readers of every edition of XML.
NAME_LETTERS, NAME_MARKS = "é三税", "\u00B7\u0301"
WORDS = (
    "", "a", " ", "  a  ", "x y", "\n", "\r", "\r\n", "\t", "\\", "\\\\", '"', '"""', "'", "'''", '\\"', "a\\",
    'a"', "\\n", "\\u0041", "]]>", "<![CDATA[", "&amp;", "&", "<", ">", "<b>x</b>", "<!--", "%41", "{", "}", "^^", "@en",
    "\x7f", "\x85", "\u2028", "\ufeff", "\u200b", "\u00a0", "\u0301", "é", "e\u0301", "\u212a", "三国", "카", "\U0001F600",
    "\U0010FFFF", "\ud7ff\ue000", " .\n", "true", "1", "1.5", "[]", "()", "#", "_:a", "ex:a", "http://ex.org/", "\ufffd",
)
NUMBERS = ("0", "1", "-1", "+1", "007", "-0", "1.0", "1.50", ".5", "5.", "1e0", "1E+2", "-.5e1", "INF", "NaN", "1.2.3",
           "abc", "", " 1", "1_000", "true", "false", "0.00000001", "123456789012345678901234567890")
NOT_XML = ("\x00", "\x01", "\x08", "\x0b", "\x0c", "\x1b", "\x1f", "\ufffe", "\uffff")
RESERVED = ("Description", "RDF", "ID", "about", "resource", "parseType", "nodeID", "datatype", "li", "bagID",
            "aboutEach", "aboutEachPrefix")
LANGUAGES = ("en", "EN", "en-GB", "zh-Hans", "zh-hans", "x-a", "de-CH-1901", "abcdefgh")
DATATYPES = tuple(XSD + name for name in (
    "integer", "decimal", "double", "boolean", "date", "dateTime", "duration", "int", "anyURI", "base64Binary")) + (
    RDF + "XMLLiteral", RDF + "HTML", "http://ex.org/d", "ex:d", "http://ex.org/a-x", "urn:x:")
PREFIXES = ("", "ex", "a", "xml", "rdf", "a_b", "a-b", "é", "urn", "http", "_x".replace("_", "u_"), "ns1", "true", "e")

Term = ox.NamedNode | ox.BlankNode | ox.Literal


@dataclass
class Graph:
    quads: list[ox.Quad] = field(default_factory=list)
    prefixes: list[str] = field(default_factory=list)

    def nquads(self, seed: int = 0) -> bytes:
        """The statements in an order that the seed decides."""
        lines = [line(quad) for quad in self.quads]
        random.Random(seed).shuffle(lines)
        return "".join(lines).encode()

    def relabelled(self, seed: int) -> Graph:
        """The same with other labels."""
        labels: dict[ox.BlankNode, ox.BlankNode] = {}
        numbers = list(range(1000))
        random.Random(seed).shuffle(numbers)

        def new(term):
            if not isinstance(term, ox.BlankNode):
                return term
            return labels.setdefault(term, ox.BlankNode(f"n{numbers[len(labels)]}"))

        return Graph([ox.Quad(new(q.subject), q.predicate, new(q.object), new(q.graph_name)) for q in self.quads],
                     self.prefixes)

    def xml_faults(self) -> set[str]:
        """What RDF/XML has to say against it."""
        faults = set()
        for quad in self.quads:
            name = quad.predicate.value
            if name.startswith(RDF) and name[len(RDF):] in RESERVED:
                faults.add("for itself")
            elif not ends_in_xml_name(name):
                faults.add("does not end in an XML name")
            if isinstance(quad.object, ox.Literal) and any(c in quad.object.value for c in NOT_XML):
                faults.add("XML cannot hold")
        return faults

    @property
    def names_graphs(self) -> bool:
        return any(q.graph_name != ox.DefaultGraph() for q in self.quads)


def ends_in_xml_name(iri: str) -> bool:
    start = len(iri)
    while start > 0 and (c := iri[start - 1]) and (
            c.isascii() and (c.isalnum() or c in "_-.") or c in NAME_LETTERS + NAME_MARKS):
        start -= 1
    return any(c.isascii() and c.isalpha() or c == "_" or c in NAME_LETTERS
               for c in iri[max(start, 1):])


def line(quad: ox.Quad) -> str:
    """A line of N-Quads, with every character written by number that may be."""
    text = f"{term(quad.subject)} {term(quad.predicate)} {term(quad.object)}"
    return text + ("" if quad.graph_name == ox.DefaultGraph() else f" {term(quad.graph_name)}") + " .\n"


def term(value: Term) -> str:
    if isinstance(value, ox.NamedNode):
        return f"<{value.value}>"
    if isinstance(value, ox.BlankNode):
        return f"_:{value.value}"
    text = "".join(f"\\U{ord(c):08X}" if c in '"\\' or ord(c) < 0x20 or ord(c) > 0x7E else c for c in value.value)
    if value.language:
        return f'"{text}"@{value.language}'
    return f'"{text}"' if value.datatype.value == XSD + "string" else f'"{text}"^^<{value.datatype.value}>'


def make(seed: int) -> Graph:
    """The graph with a number."""
    return Maker(random.Random(seed)).graph()


class Maker:
    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        # Most graphs can be written as RDF/XML, else it would hardly be tried.
        self.fits_xml = chance.random() < 0.75
        self.nodes = [ox.BlankNode(label) for label in chance.sample(
            ["a", "b", "c", "1", "1a", "x.y", "X", "genid1", "b1", "_", "a-b", "c14n0"], chance.randint(1, 7))]
        self.iris = [self.iri() for _ in range(chance.randint(1, 8))]
        self.predicates = [self.predicate() for _ in range(chance.randint(1, 5))]
        self.graphs: list[Term | ox.DefaultGraph] = [ox.DefaultGraph()]
        if chance.random() < 0.3:
            self.graphs += chance.sample(self.iris, 1) + chance.sample(self.nodes, 1)
        self.extra = 0

    def graph(self) -> Graph:
        quads: dict[str, ox.Quad] = {}
        shapes = (self.anything, self.anything, self.circle, self.tree, self.list, self.broken_list, self.types)
        for _ in range(self.chance.randint(1, 8)):
            name = self.chance.choice(self.graphs)
            for s, p, o in self.chance.choice(shapes)():
                # Readers may put the letters of language tags in lower case: such twins are one.
                key = f"{s} {p} {str(o).lower() if isinstance(o, ox.Literal) and o.language else o} {name}"
                quads.setdefault(key, ox.Quad(s, p, o, name))
        namespaces = self.chance.sample(NAMESPACES, self.chance.randint(0, 6))
        names = self.chance.sample(PREFIXES, len(namespaces))
        return Graph(list(quads.values()), [f"{p}={n}" for p, n in zip(names, namespaces, strict=True) if ":" in n])

    def iri(self) -> ox.NamedNode:
        space = self.chance.choice(NAMESPACES)
        local = "".join(self.chance.choice(LOCAL) for _ in range(self.chance.choice((0, 1, 1, 2, 3, 5, 8))))
        if space == "http://ex.org" and local:
            local = "/" + local
        if space in ("http://ex.org:80/~u/", "HTTP://EX.ORG/") and self.chance.random() < 0.3:
            local += "%2F"
        if self.chance.random() < 0.1:
            local += self.chance.choice(("?", "?a", "%E4%B8%89"))
        if "#" not in space and self.chance.random() < 0.1:
            local += self.chance.choice(("#", "#a", "#1", "#é"))
        return ox.NamedNode(space + local.replace("\u3000", "三"))

    def predicate(self) -> ox.NamedNode:
        while True:
            found = self.any_predicate()
            if not self.fits_xml or not Graph([ox.Quad(found, found, found)]).xml_faults():
                return found

    def any_predicate(self) -> ox.NamedNode:
        match self.chance.randrange(10):
            case 0: return self.chance.choice((TYPE, NIL, FIRST, REST, ox.NamedNode(RDF + "value")))
            case 1: return ox.NamedNode(f"{RDF}_{self.chance.randint(0, 12)}")
            case 2: return ox.NamedNode(RDF + self.chance.choice(RESERVED))
            case 3 | 4 | 5: return self.iri()
            case _: return ox.NamedNode("http://ex.org/" + self.chance.choice("pqr"))

    def literal(self) -> ox.Literal:
        text = "".join(self.chance.choice(WORDS) for _ in range(self.chance.choice((1, 1, 2, 4))))
        if not self.fits_xml and self.chance.random() < 0.3:
            text += self.chance.choice(NOT_XML)
        match self.chance.randrange(6):
            case 0: return ox.Literal(text, language=self.chance.choice(LANGUAGES))
            case 1: return ox.Literal(text, datatype=ox.NamedNode(self.chance.choice(DATATYPES)))
            case 2 | 3: return ox.Literal(self.chance.choice(NUMBERS),
                                          datatype=ox.NamedNode(self.chance.choice(DATATYPES[:4])))
            case _: return ox.Literal(text)

    def resource(self) -> ox.NamedNode | ox.BlankNode:
        return self.chance.choice(self.nodes if self.chance.random() < 0.5 else self.iris)

    def value(self) -> Term:
        return self.literal() if self.chance.random() < 0.4 else self.resource()

    def fresh(self) -> ox.BlankNode:
        """A node that nothing else mentions yet."""
        self.extra += 1
        return ox.BlankNode(f"f{self.extra}")

    def anything(self):
        for _ in range(self.chance.randint(1, 5)):
            yield self.resource(), self.chance.choice(self.predicates), self.value()

    def circle(self):
        nodes = [self.fresh() if self.chance.random() < 0.7 else self.resource()
                 for _ in range(self.chance.randint(1, 4))]
        for node, after in zip(nodes, nodes[1:] + nodes[:1], strict=True):
            yield node, self.chance.choice(self.predicates), after
            if self.chance.random() < 0.4:
                yield node, self.chance.choice(self.predicates), self.value()

    def tree(self, depth: int = 0):
        root = self.resource() if depth == 0 else self.fresh()
        for _ in range(self.chance.randint(1, 3)):
            if depth < 4 and self.chance.random() < 0.5:
                below = list(self.tree(depth + 1))
                yield from below
                yield root, self.chance.choice(self.predicates), below[-1][0]
            else:
                yield root, self.chance.choice(self.predicates), self.value()

    def list(self):
        cells = [self.fresh() for _ in range(self.chance.randint(1, 5))]
        if self.chance.random() < 0.8:
            yield self.resource(), self.chance.choice(self.predicates), cells[0]
        for cell, after in zip(cells, [*cells[1:], NIL], strict=True):
            item = self.fresh() if self.chance.random() < 0.2 else self.value()
            yield cell, FIRST, item
            yield cell, REST, after
            if isinstance(item, ox.BlankNode) and self.chance.random() < 0.5:
                yield item, self.chance.choice(self.predicates), self.value()

    def broken_list(self):
        statements = list(self.list())
        cells = [s for s, p, _ in statements if p == REST]
        cell = self.chance.choice(cells)
        match self.chance.randrange(7):
            case 0: statements.append((cell, self.chance.choice(self.predicates), self.value()))
            case 1: statements.append((self.resource(), self.chance.choice(self.predicates), cell))
            case 2: statements.append((cell, FIRST, self.value()))
            case 3: statements.append((cell, REST, self.chance.choice([*cells, NIL])))
            case 4: statements.remove(self.chance.choice([s for s in statements if s[1] in (FIRST, REST)]))
            case 5: statements = [(s, p, cell if o == NIL else o) for s, p, o in statements]
            case _: statements.append((NIL, self.chance.choice(self.predicates), self.value()))
        yield from statements

    def types(self):
        subject = self.resource()
        for _ in range(self.chance.randint(1, 3)):
            kind = ox.NamedNode(RDF + self.chance.choice(RESERVED)) if self.chance.random() < 0.2 else self.value()
            yield subject, TYPE, kind
