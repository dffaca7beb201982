"""Graphs that serializers are known to spoil, one group for each way of doing so.

`KEPT` are legal: they must come back as they were, except where RDF/XML has no way to hold them.
`REFUSED` are no RDF: whoever reads them must say so. Their numbers are those of the list that
`test_traps.py` prints.
"""

from __future__ import annotations

from dataclasses import dataclass

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
XSD = "http://www.w3.org/2001/XMLSchema#"
S, P, O = "<http://ex.org/s>", "<http://ex.org/p>", "<http://ex.org/o>"
FIRST, REST, NIL, TYPE = (f"<{RDF}{name}>" for name in ("first", "rest", "nil", "type"))


@dataclass(frozen=True)
class Trap:
    """A graph as N-Quads (or, if refused, a text in some syntax), and what is to become of it."""

    number: int
    name: str
    text: str
    prefixes: tuple[str, ...] = ()
    syntax: str = "nquads"
    # What RDF/XML says instead of writing it; empty if it can.
    not_in_xml: str = ""
    message: str = ""
    # Layouts that rdflib cannot read, by the beginnings of their names.
    not_in_rdflib: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.number:02} {self.name}"


def value(*objects: str) -> str:
    """Statements about one subject with one predicate."""
    return "".join(f"{S} {P} {o} .\n" for o in objects)


def forms(datatype: str, *lexical: str) -> str:
    return value(*(f'"{form}"^^<{XSD}{datatype}>' for form in lexical))


def cells(*pairs: tuple[str, str, str]) -> str:
    """Cells of a list: label, item, and what comes after."""
    return "".join(f"{cell} {FIRST} {item} .\n{cell} {REST} {rest} .\n" for cell, item, rest in pairs)


def predicates(*iris: str) -> str:
    return "".join(f"{S} <{iri}> {O} .\n" for iri in iris)


EX = ("ex=http://ex.org/",)
NO_NAME, KEEPS, HOLDS = "does not end in an XML name", "for itself", "XML cannot hold the character U+"
CONTROLS = [*range(0x20), 0x7F, 0x80, 0x85, 0x9F, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF]
NOT_IN_XML = [c for c in CONTROLS if c < 0x20 and c not in (9, 10, 13) or c in (0xFFFE, 0xFFFF)]
IN_XML = [c for c in CONTROLS if c not in NOT_IN_XML]
RESERVED = ("Description RDF ID about resource parseType nodeID datatype li bagID aboutEach "
            "aboutEachPrefix").split()

KEPT = [
    # 1: literals are never normalised
    Trap(1, "dateTime with Z", forms("dateTime", "2023-01-01T00:00:00Z", "2023-01-01T00:00:00+00:00",
                                     "2023-01-01T24:00:00", "2023-01-01T00:00:00.000Z")),
    Trap(1, "integers", forms("integer", "007", "+1", "-0", "0", "12", "1000000000000000000000000")),
    Trap(1, "decimals", forms("decimal", "1.50", "1.0", "+1.0", "-0.0", "00.5", "1", ".5", "5.",
                              "0.00000000001", "123456789012345678901234567890.0")),
    Trap(1, "doubles", forms("double", "1e0", "1.0E0", "1E+2", "-0e0", "INF", "-INF", "NaN", "+INF",
                             "1.e5", ".5e1", "1e400", "1")),
    Trap(1, "booleans", forms("boolean", "1", "0", "true", "false", " true", "TRUE", "True", "")),
    Trap(1, "durations", forms("duration", "P1Y0M", "PT60M", "PT1H", "P0D")),
    Trap(1, "dates", forms("date", "2024-02-30", "2024-01-01Z", "02024-01-01", "-0001-01-01")),
    Trap(1, "wrong forms", forms("integer", "abc", "", " 1", "1 ", "1.0", "٣") + forms("date", "x")),
    Trap(1, "kinds of one form", value('"1"', '"1"@en', f'"1"^^<{XSD}integer>', f'"1"^^<{XSD}byte>',
                                       '"1"^^<http://ex.org/d>', f'"1"^^<{XSD}decimal>')),
    Trap(1, "composed and decomposed", value('"é"', '"e\u0301"', '"\u212A"', '"K"', '"가"', '"\u1100\u1161"')),
    Trap(1, "json and html", value(f'"{{\\"a\\": 1.0}}"^^<{RDF}JSON>', f'"<b>x"^^<{RDF}HTML>')),
    # 2: circles of blank nodes
    Trap(2, "a class described", f"{S} {TYPE} {O} .\n{O} {P} <http://ex.org/z> .\n"
         f"_:b {TYPE} <http://ex.org/D> .\n<http://ex.org/D> {P} {O} .\n"),
    Trap(2, "two nodes", f"_:a {P} _:b .\n_:b {P} _:a .\n"),
    Trap(2, "self-loop", f"_:a {P} _:a .\n"),
    Trap(2, "self-loop with more", f'_:a {P} _:a .\n_:a <http://ex.org/q> "x" .\n{S} {P} _:a .\n'),
    Trap(2, "a node off a circle", f"_:a {P} _:b .\n_:a <http://ex.org/r> _:c .\n_:b {P} _:a .\n"
                                   f'_:c {P} "w" .\n'),
    Trap(2, "a circle off a root", f"{S} {P} _:a .\n_:a {P} _:b .\n_:b {P} _:c .\n_:c {P} _:b .\n"),
    Trap(2, "two circles with a bridge", f"_:a {P} _:b .\n_:b {P} _:a .\n_:b <http://ex.org/q> _:c .\n"
                                         f"_:c {P} _:d .\n_:d {P} _:c .\n"),
    Trap(2, "a diamond", f"{S} {P} _:a .\n{S} {P} _:b .\n_:a {P} _:c .\n_:b {P} _:c .\n_:c {P} _:d .\n"),
    Trap(2, "twice from one subject", f"{S} {P} _:a .\n{S} <http://ex.org/q> _:a .\n_:a {P} _:b .\n"),
    Trap(2, "a circle of types", f"_:a {TYPE} _:b .\n_:b {TYPE} _:a .\n"),
    Trap(2, "a circle through IRIs", f"{S} {P} {O} .\n{O} {P} _:a .\n_:a {P} {S} .\n"),
    # 3: lists
    Trap(3, "of everything", f"{S} {P} _:1 .\n" + cells(("_:1", '"a"', "_:2"), ("_:2", O, "_:3"),
                                                        ("_:3", "_:x", NIL)) + f'_:x {P} "y" .\n'),
    Trap(3, "of IRIs", f"{S} {P} _:1 .\n" + cells(("_:1", S, "_:2"), ("_:2", O, NIL))),
    Trap(3, "empty", f"{S} {P} {NIL} .\n"),
    Trap(3, "as subject", f'_:1 {P} "x" .\n' + cells(("_:1", '"a"', "_:2"), ("_:2", '"b"', NIL))),
    Trap(3, "that nobody mentions", cells(("_:1", '"a"', "_:2"), ("_:2", '"b"', NIL))),
    Trap(3, "with a type on a cell", f"{S} {P} _:1 .\n" + cells(("_:1", O, "_:2"), ("_:2", O, NIL))
         + f"_:2 {TYPE} <{RDF}List> .\n"),
    Trap(3, "with more on the first cell", f"{S} {P} _:1 .\n" + cells(("_:1", '"a"', NIL))
         + f'_:1 <http://ex.org/q> "x" .\n'),
    Trap(3, "with two items in a cell", f"{S} {P} _:1 .\n" + cells(("_:1", '"a"', NIL))
         + f'_:1 {FIRST} "b" .\n'),
    Trap(3, "with two tails", f"{S} {P} _:1 .\n" + cells(("_:1", O, "_:2"), ("_:2", O, NIL))
         + f"_:1 {REST} {NIL} .\n"),
    Trap(3, "without an item", f"{S} {P} _:1 .\n_:1 {REST} {NIL} .\n"),
    Trap(3, "without an end", f"{S} {P} _:1 .\n_:1 {FIRST} {O} .\n"),
    Trap(3, "that ends in an IRI", f"{S} {P} _:1 .\n" + cells(("_:1", O, O))),
    Trap(3, "that ends in a literal", f"{S} {P} _:1 .\n" + cells(("_:1", O, '"x"'))),
    Trap(3, "with a shared tail", f"{S} {P} _:1 .\n{O} {P} _:2 .\n"
         + cells(("_:1", '"a"', "_:3"), ("_:2", '"b"', "_:3"), ("_:3", '"c"', NIL))),
    Trap(3, "shared as a whole", f"{S} {P} _:1 .\n{O} {P} _:1 .\n" + cells(("_:1", O, NIL))),
    Trap(3, "circle", f"{S} {P} _:1 .\n" + cells(("_:1", O, "_:2"), ("_:2", O, "_:1"))),
    Trap(3, "circle of one", cells(("_:1", '"a"', "_:1"))),
    Trap(3, "that holds itself", cells(("_:1", "_:1", NIL))),
    Trap(3, "that holds who mentions it", f"_:x {P} _:1 .\n" + cells(("_:1", "_:x", NIL))),
    Trap(3, "in a list", f"{S} {P} _:1 .\n" + cells(("_:1", "_:2", "_:4"), ("_:2", O, "_:3"),
                                                    ("_:3", '"x"', NIL), ("_:4", NIL, NIL))),
    Trap(3, "of IRI cells", cells((S, '"a"', O), (O, '"b"', NIL))),
    Trap(3, "with literals in the middle", f"{S} {P} _:1 .\n"
         + cells(("_:1", O, "_:2"), ("_:2", '"3"', "_:3"), ("_:3", O, NIL))),
    Trap(3, "with statements about nil", f"{S} {P} _:1 .\n" + cells(("_:1", O, NIL))
         + f'{NIL} {P} "x" .\n'),
    Trap(3, "with a list after nil", f"{S} {P} _:1 .\n" + cells(("_:1", O, NIL), (NIL, S, "_:2"),
                                                                ("_:2", O, NIL))),
    # 4: carriage returns and what else XML readers change
    Trap(4, "CR", value('"a\\rb"', '"\\r"', '"a\\r\\nb"', '"\\n\\r"', '"\\r\\r"')),
    Trap(4, "white space", value('" a "', '"\\t"', '"\\n"', '"  "', '" \\n "', '"\\u0085"', '"\\u2028"',
                                 '"\\u00A0"', '"\\uFEFF"')),
    Trap(4, "markup", value('"]]>"', '"<![CDATA[x]]>"', '"&amp;"', '"&"', '"<a>"', '"<!-- -->"', '"<?x?>"',
                            '"&#13;"', '"a<b>c&d\\"e\'f"')),
    # 5, 6, 20, 21: abbreviation
    Trap(5, "letters that names do not hold", value(
        "<http://ex.org/a\u00D7b>", "<http://ex.org/\u2014>", "<http://ex.org/\u00B7a>", "<http://ex.org/a\u00B7>",
        "<http://ex.org/\u0301a>", "<http://ex.org/e\u0301>", "<http://ex.org/\u3000>", "<http://ex.org/a\u203Fb>",
        "<http://ex.org/\U00010400>", "<http://ex.org/\u00A0>", "<http://ex.org/\uFDF0>"), EX, not_in_rdflib=("ntriples", "nquads")),
    Trap(5, "percent signs", value("<http://ex.org/a%20b>", "<http://ex.org/%>".replace("%", "%25"),
                                   "<http://ex.org/a%c3%97b>", "<http://ex.org/%41>"), EX),
    Trap(6, "a scheme that is a prefix", value("<ex:foo>", "<ex:s>", "<ex:>", '"x"^^<ex:d>'), EX),
    Trap(6, "a prefix called like a scheme", value("<http://ex.org/a>", "<http:x>", "<urn:x>", "<mailto:a@b>"),
         ("http=http://ex.org/", "urn=http://ex.org/urn/", "mailto=http://x/")),
    # 8: rare characters
    Trap(8, "NUL", value('"a\\u0000b"', '"\\u0000"', '"\\u0000\\u0000"'), not_in_xml=HOLDS + "0000"),
    Trap(8, "every plane", value(*(f'"{chr(c)}"' for c in (0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFD,
                                                           0x10000, 0x1F600, 0xE0001, 0x10FFFD)))),
    # 10: characters that XML cannot hold
    *(Trap(10, f"U+{c:04X}", value(f'"a\\U{c:08X}b"'), not_in_xml=f"{HOLDS}{c:04X}") for c in NOT_IN_XML),
    *(Trap(10, f"U+{c:04X}", value(f'"a\\U{c:08X}b"')) for c in IN_XML),
    # 11: predicates and classes without an XML name
    *(Trap(11, f"predicate {iri}", predicates(iri), EX, not_in_xml=NO_NAME) for iri in (
        "http://ex.org/123", "http://ex.org/", "http://ex.org/a(b)", "http://ex.org/a%20", "http://ex.org/p#",
        "http://ex.org/p/", "http://ex.org/a~", "http://ex.org/-", "http://ex.org/1.2", "urn:x:1",
        "http://ex.org/\U00010400", "http://ex.org/\u00B7", "http://ex.org/?", "http://ex.org/a\u00D7",
        "http://ex.org/x:", "http://ex.org/a'", "tag:a@b,2024:1")),
    *(Trap(11, f"predicate {iri}", predicates(iri), EX) for iri in (
        "http://ex.org/vocab#123abc", "http://ex.org/a-b.c", "http://ex.org/-b", "http://ex.org/a:b",
        "http://ex.org/a%20b", "http://ex.org/税関", "http://ex.org/a\U00010400b", "urn:x:y", "urn:xy",
        "http://ex.org/_", "http://ex.org/a.", "http://ex.org/a-", "http://ex.org/?q=p", "http://ex.org/q&p",
        "http://ex.org/a'b", "http://ex.org/é", "mailto:a@b.c", "http://ex.org/xml", "http://ex.org/xmlns")),
    Trap(11, "classes", "".join(f"<http://ex.org/{n}> {TYPE} <{iri}> .\n" for n, iri in enumerate((
        "http://ex.org/123", "http://ex.org/", "http://ex.org/a%20", "http://ex.org/C", "urn:x:1")))),
    Trap(11, "classes of one subject", "".join(f"{S} {TYPE} <http://ex.org/{c}> .\n" for c in ("1", "B", "A", "2"))),
    # 12: names that RDF/XML keeps for itself
    *(Trap(12, f"rdf:{name} as predicate", predicates(RDF + name), not_in_xml=KEEPS) for name in RESERVED),
    *(Trap(12, f"rdf:{name} as class", f'{S} {TYPE} <{RDF}{name}> .\n{S} {P} "x" .\n') for name in RESERVED),
    *(Trap(12, f"rdf:{name} as property and class", predicates(RDF + name) + f"{S} {TYPE} <{RDF}{name}> .\n")
      for name in ("_1", "_2", "_0", "_01", "value", "Bag", "Seq", "List", "Statement", "subject", "unknown",
                   "XMLLiteral", "lix", "Li")),
    Trap(12, "rdf alone", predicates(RDF), not_in_xml=NO_NAME),
    Trap(12, "members in disorder", "".join(f'{S} <{RDF}_{n}> "{n}" .\n' for n in (3, 1, 10, 2))),
    # 13: namespaces that XML keeps for itself
    Trap(13, "xmlns and xml", predicates("http://www.w3.org/2000/xmlns/foo", "http://www.w3.org/2000/xmlns/fo",
                                         "http://www.w3.org/XML/1998/namespacelang",
                                         "http://www.w3.org/XML/1998/namespace")),
    Trap(13, "one letter after xmlns", predicates("http://www.w3.org/2000/xmlns/f"), not_in_xml=NO_NAME),
    Trap(13, "classes in xmlns", f"{S} {TYPE} <http://www.w3.org/2000/xmlns/F> .\n"
                                 f"{S} {TYPE} <http://www.w3.org/XML/1998/namespaceC> .\n"),
    # 14: characters of markup in IRIs
    Trap(14, "in namespaces and datatypes", predicates("http://ex.org/?a=1&b=2#p", "http://ex.org/it's#p")
         + value('"x"^^<http://ex.org/?a=1&b=2>', "<http://ex.org/?a&b>") + f"<http://ex.org/&> {P} {O} .\n",
         ("amp=http://ex.org/?a=1&b=2#",)),
    # 15: XML literals
    Trap(15, "XML literals", value(*(f'"{text}"^^<{RDF}XMLLiteral>' for text in (
        "<b>x</b>", "a & b", "<ns:a/>", "<b>", "", "x", "&lt;", "<a xmlns=\\\"http://x/\\\"/>", "<![CDATA[<]]>")))),
    # 16: labels that are no XML names
    Trap(16, "labels", "".join(f'_:{label} {P} "{label}" .\n' for label in (
        "1a", "1", "a.b", "a-b", "_", "x1", "_.1a", "xn1", "genid1", "b0", "c14n0", "0.5", "A", "_2D"))),
    Trap(16, "labels beyond ASCII", "".join(f'_:{label} {P} "{label}" .\n' for label in (
        "é", "\U00010400", "a\u00B7", "三", "a\u0301")), not_in_rdflib=("ntriples", "nquads")),
    # 17: bare values, with 1
    Trap(17, "that look like numbers", forms("integer", "1_000", "0x1F", "1e3", "--1", "+", "-", "١") +
         forms("decimal", "1.2.3", ".", "+.", "1,5", "INF", "1e0") + forms("double", "e5", "1e", "1e+", "inf", ".e1")),
    Trap(17, "of other types", forms("int", "1") + forms("float", "1e0") + forms("string", "1", "true")),
    # 18: nil
    Trap(18, "rdf:nil everywhere", f"{NIL} {NIL} {NIL} .\n{NIL} {TYPE} {NIL} .\n"),
    Trap(18, "rdf:type everywhere", f"{TYPE} {TYPE} {TYPE} .\n"),
    # 19: prefixes
    *(Trap(19, f"prefix “{prefix}”", predicates("http://ex.org/p") + value("<http://ex.org/x>"), (f"{prefix}=http://ex.org/",))
      for prefix in ("", "a", "xml", "xmlns", "XML", "rdf", "a-b", "é", "税関", "_".replace("_", "a_"), "true",
                     "false", "prefix", "base", "graph", "id", "type", "e", "PREFIX")),
    Trap(20, "local names", value(*(f"<http://ex.org/{local}>" for local in (
        "a.", "-a", "a-", ".a", "a/b", "a,b", "a(b)", "a;b", "a=b", "a'b", "a!b", "a$b", "a*b", "a+b", "a~b", "a@b",
        "a?b", "a#b", "a:b", ":a", "a:", "1", "1.", "1e5", "true", "a", "_", "", "税関", "三国.", "é:1", "a%2Fb"))), EX),
    Trap(21, "namespaces inside each other", value(
        "<http://ex.org/a/b/c>", "<http://ex.org/a/b>", "<http://ex.org/a>", "<http://ex.org/a/b/c/d>", "<http://ex.org/abc>",
        "<http://ex.org/a/é>", "<http://ex.org/a/b:c>"),
        ("x=http://ex.org/", "y=http://ex.org/a/", "z=http://ex.org/a/b/", "w=http://ex.org/a", "v=http://ex.org/a/b:")),
    # 22, 23: strings
    Trap(22, "control characters", value('"' + "".join(f"\\u{c:04X}" for c in range(1, 0x20)) + '\\u007F\\u0085"'),
         not_in_xml=HOLDS + "0001"),
    Trap(23, "quotes and backslashes", value('"\\""', '"\\"\\"\\""', '"a\\""', '"\\\\"', '"a\\\\"', '"\\\\\\""', '"\\\\n"',
                                             "\"'\"", "\"'''\"", '"\\"\\n\\""', '"\\\\\\n"', '"\\\\u0041"', '"%41"', '"\\\\\\r"')),
    # 24: languages
    Trap(24, "language tags", value(*(f'"x"@{tag}' for tag in (
        "en", "zh-Hans", "zh-Hant-TW", "sr-Latn-RS", "x-a-b", "i-klingon", "de-CH-1901", "en-a-bbb-x-a-ccc", "abcdefgh")))
        + value('"x"^^<' + XSD + 'string>')),
    Trap(24, "capital letters", value('"x"@EN-gb', '"y"@zh-HANS')),
    Trap(24, "empty text in a language", value('""@en')),
    # 25: nothing becomes relative
    Trap(25, "many hosts", value("<http://other.org/s>", "<http://ex.org>", "<http://ex.org/s#>", "<http://ex.org/s?>",
                                 "<https://ex.org/s>", "<http://ex.org//x>", "<http://ex.org/./a/../b>", "<http://ex.org/s/..>"), EX),
    # 26: labels of one document
    Trap(26, "labels like generated ones", "".join(f'_:{a} {P} _:{b} .\n' for a, b in (
        ("genid1", "genid1_"), ("b1", "b2"), ("x1", "genid2"), ("xb1", "b1"), ("B1", "b1")))),
]

REFUSED = [
    *(Trap(7, f"IRI with {c!r}", f"<http://ex.org/a{c}b> {P} {O} .\n", syntax=syntax)
      for c in ' <"{}|^`\\' for syntax in ("ntriples", "turtle")),
    Trap(7, "IRI with > and more", f"{S} {P} <http://ex.org/x> <http://ex.org/y> .\n", syntax="ntriples"),
    *(Trap(7, f"IRI with {c} escaped", f"{S} {P} <http://ex.org/a\\u00{c}b> .\n", syntax=syntax)
      for c in ("3E", "3C", "22", "20", "7B", "0A", "00", "5C") for syntax in ("ntriples", "turtle")),
    *(Trap(22, f"surrogate {c}", value(f'"{c}"'), syntax=syntax)
      for c in ("\\uD83D", "\\uDE00", "\\uD83D\\uDE00", "\\U0000D800") for syntax in ("ntriples", "turtle")),
    *(Trap(22, "beyond U+10FFFF", value('"\\U00110000"'), syntax=syntax) for syntax in ("ntriples", "turtle")),
    Trap(20, "percent without digits", "@prefix ex: <http://ex.org/> .\nex:a%zz ex:p ex:o .\n", syntax="turtle"),
    Trap(20, "percent at the end", "@prefix ex: <http://ex.org/> .\nex:s ex:p ex:o% .\n", syntax="turtle"),
    Trap(20, "percent escaped", "@prefix ex: <http://ex.org/> .\nex:a\\%4 ex:p ex:o .\n", syntax="turtle"),
    *(Trap(7, "IRI with percent", f"<http://ex.org/%4> {P} {O} .\n", syntax=syntax) for syntax in ("ntriples", "turtle")),
    *(Trap(24, f"language {tag}", value(f'"x"@{tag}'), syntax=syntax)
      for tag in ("abcdefghi", "en-abcdefghi", "en_US", "1a", "en-", "é", "") for syntax in ("ntriples", "turtle")),
    *(Trap(24, "langString without language", value(f'"x"^^<{RDF}langString>'), syntax=syntax)
      for syntax in ("ntriples", "turtle")),
    *(Trap(27, f"relative {text}", text + " .\n", syntax="ntriples")
      for text in (f"<s> {P} {O}", f"{S} <p> {O}", f"{S} {P} <o>", f'{S} {P} "x"^^<d>', f"<//ex.org/s> {P} {O}",
                   f"<> {P} {O}", f"<#s> {P} {O}")),
    Trap(27, "relative graph", f"{S} {P} {O} <g> .\n"),
    Trap(27, "relative without a base", f"<s> {P} {O} .\n", syntax="turtle", message="relative"),
    # RDF 1.2
    *(Trap(29, f"{name} in {syntax}", text, syntax=syntax, message="RDF 1.2") for name, text in (
        ("triple term", f"{S} {P} <<( {S} {P} {O} )>> .\n"), ("direction", f'{S} {P} "x"@ar--rtl .\n'),
        ("quoted subject", f"<< {S} {P} {O} >> {P} {O} .\n")) for syntax in ("ntriples", "nquads", "turtle", "trig")),
    *(Trap(29, f"annotation in {syntax}", f"{S} {P} {O} {{| {P} {O} |}} .\n", syntax=syntax, message="RDF 1.2")
      for syntax in ("turtle", "trig")),
    *(Trap(29, f"reifier in {syntax}", f"{S} {P} {O} ~ {O} .\n", syntax=syntax, message="RDF 1.2")
      for syntax in ("turtle", "trig")),
    *(Trap(29, f"directed datatype in {syntax}", value(f'"x"^^<{RDF}dirLangString>'), syntax=syntax, message="RDF 1.2")
      for syntax in ("ntriples", "turtle")),
    # no RDF at all
    *(Trap(0, name, text, syntax=syntax) for name, text in (
        ("literal subject", f'"x" {P} {O} .\n'), ("literal predicate", f'{S} "x" {O} .\n'),
        ("blank predicate", f"{S} _:p {O} .\n"), ("no dot", f"{S} {P} {O}"), ("no object", f"{S} {P} .\n"),
        ("escape", value('"\\q"')), ("raw line break", f'{S} {P} "a\nb" .\n'), ("open string", f'{S} {P} "a .\n'))
      for syntax in ("ntriples", "turtle")),
]
