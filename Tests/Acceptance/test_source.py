"""Everything verbatim is on the lines that its span names, and mentions quote the text exactly."""

from __future__ import annotations

import re

import pytest

from expected import DOCUMENTS, ITEMS, MEETINGS, PARENT_SPANS, WITHOUT_PARTICIPANTS
from graphs import Facts

ITEM_NUMBER = re.compile(r"^\d+[.)]\s*")


def span_of(main: Facts, subject: str) -> tuple[int, int]:
    span = main.one(subject, "prov:wasDerivedFrom")
    first, last = (int(main.one(span, f"trico:{end}Line")) for end in ("first", "last"))
    assert main.one(span, "trico:spanOf") == "source:customs"
    assert span == f"span:customs-{first}" + (f"-{last}" if last != first else "")
    return first, last


def bare(line: str) -> str:
    """A line without its blanks and its bullet."""
    return line.strip().removeprefix("•").strip()


@pytest.mark.parametrize("slug", MEETINGS)
def test_meeting(main: Facts, page: list[str], slug: str) -> None:
    first, last, year, printed, precision, place = MEETINGS[slug]
    subject = f"meeting:{slug}"
    code, _, ordinal = slug.partition("-")
    assert span_of(main, subject) == (first, last)
    assert main.one(subject, "trico:titleInSource") == page[first - 1]
    assert main.one(subject, "trico:key") == f"{code}/{ordinal}"
    assert main.one(subject, "trico:ordinal") == ordinal
    assert main.one(subject, "rdfs:label") == f"{code.upper()} {ordinal} ({year})"
    time = main.one(subject, "time:hasTime")
    assert time == f"mtime:{slug}"
    assert main.one(time, "trico:dateInSource") == printed
    lines = [bare(line) for line in page[first - 1:last]]
    assert printed in lines
    if place is None:
        assert not main.terms(subject, "trico:placeInSource")
    else:
        assert main.one(subject, "trico:placeInSource") == place
        assert place in lines


@pytest.mark.parametrize("slug", ITEMS)
def test_item(main: Facts, page: list[str], slug: str) -> None:
    line, number, _ = ITEMS[slug]
    subject = f"item:{slug}"
    assert span_of(main, subject) == PARENT_SPANS.get(slug, (line, line))
    assert main.one(subject, "schema:text") == ITEM_NUMBER.sub("", page[line - 1])
    assert main.one(subject, "trico:itemNumber") == number
    assert main.one(subject, "schema:position") == number.split(".")[-1]
    meeting, _, rest = slug.partition("-outcome-" if "-outcome-" in slug else "-agenda-")
    assert main.one(subject, "trico:itemOf") == f"meeting:{meeting}"
    assert rest == number.replace(".", "-")


@pytest.mark.parametrize("slug", DOCUMENTS)
def test_document(main: Facts, page: list[str], slug: str) -> None:
    line, title, date, kind = DOCUMENTS[slug]
    subject = f"document:{slug}"
    assert span_of(main, subject) == (line, line)
    assert main.one(subject, "dcterms:title") == title
    assert page[line - 1].startswith(title)
    assert main.objects(subject, "dcterms:date") == ({date} if date else set())
    assert main.one(subject, "dcterms:type") == f"doctype:{kind}"
    assert main.one(subject, "trico:documentOf") == f"meeting:{slug.rsplit('-', 1)[0]}"


def test_participations(main: Facts, page: list[str]) -> None:
    seen: dict[str, int] = {}
    for subject in main.of_type("trico:Participation"):
        line, last = span_of(main, subject)
        assert line == last
        label, name = (main.one(subject, f"trico:{k}InSource") for k in ("label", "name"))
        assert bare(page[line - 1]) == f"{label}: {name}"
        assert main.one(subject, "trico:basis") == "basis:stated"
        country = main.one(subject, "trico:onBehalfOf")
        assert main.one(main.one(subject, "trico:participant"), "trico:ofCountry") == country
        meeting = main.one(subject, "trico:participationIn")
        assert subject == f"participation:{meeting.split(':')[1]}-{country.split(':')[1]}"
        seen[meeting] = seen.get(meeting, 0) + 1
    assert seen == {f"meeting:{slug}": 3 for slug in MEETINGS if slug not in WITHOUT_PARTICIPANTS}


@pytest.mark.parametrize(("code", "line"), [
    ("tchm", 5), ("cei", 145), ("aeo", 176), ("cp", 195), ("ipr", 200)])
def test_series_head(main: Facts, page: list[str], code: str, line: int) -> None:
    first, _ = span_of(main, f"series:{code}")
    assert first == line
    name = main.one(f"series:{code}", "trico:nameInSource")
    latest = main.one(f"series:{code}", "trico:latestEventInSource")
    assert page[line - 1] == f"{name} Latest Event : {latest}"


def test_every_statement_of_the_page_has_a_span(main: Facts) -> None:
    for kind in ("trico:MeetingSeries", "trico:Meeting", "trico:AgendaItem", "trico:OutcomeItem",
                 "trico:MeetingDocument", "trico:Participation", "trico:Commitment",
                 "trico:QualityIssue"):
        for subject in main.of_type(kind):
            assert main.terms(subject, "prov:wasDerivedFrom"), subject


def test_spans_lie_on_the_page(main: Facts, page: list[str]) -> None:
    for span in main.of_type("trico:SourceSpan"):
        first, last = (int(main.one(span, f"trico:{end}Line")) for end in ("first", "last"))
        assert 1 <= first <= last <= len(page)
        assert page[first - 1].strip() and page[last - 1].strip(), f"{span} begins or ends blank"


def test_spans_quote_their_lines(main: Facts, page: list[str]) -> None:
    """From any node, one hop leads to file, lines and the words that stand there."""
    spans = main.of_type("trico:SourceSpan")
    assert len(spans) > 100
    for span in spans:
        first, last = (int(main.one(span, f"trico:{end}Line")) for end in ("first", "last"))
        assert main.one(span, "prov:value") == "\n".join(page[first - 1:last]), span


# --- mentions -------------------------------------------------------------------------------

def _quotes(main: Facts, mentions: Facts) -> list[tuple[str, str, str, str]]:
    """(item, body, motivation, quoted text) of every mention, offsets checked on the way."""
    found = []
    for mention in sorted(mentions.of_type("trico:Mention")):
        assert "oa:Annotation" in mentions.objects(mention, "rdf:type")
        target = mentions.one(mention, "oa:hasTarget")
        item = mentions.one(target, "oa:hasSource")
        place, quote = f"{mention}-position", f"{mention}-quote"
        assert target == f"{mention}-target"
        assert mentions.objects(target, "oa:hasSelector") == {place, quote}
        start, end = (int(mentions.one(place, f"oa:{k}")) for k in ("start", "end"))
        assert mention == f"mention:{item.split(':')[1]}-{start}-{end}"
        text = main.one(item, "schema:text")
        exact = mentions.one(quote, "oa:exact")
        assert 0 <= start < end <= len(text)
        assert exact == text[start:end], mention
        assert not (text[start - 1:start].isalnum() or text[end:end + 1].isalnum()), mention
        mentions.one(mention, "trico:basis")
        for body in mentions.objects(mention, "oa:hasBody"):
            for motivation in mentions.objects(mention, "oa:motivatedBy"):
                found.append((item, body, motivation, exact))
    return found


def test_mentions_quote_the_text(main: Facts, mentions: Facts) -> None:
    assert len(_quotes(main, mentions)) >= len(mentions.of_type("trico:Mention")) > 100


def test_mentions_and_plain_links_agree(main: Facts, mentions: Facts) -> None:
    linked = {(s, o) for predicate in ("dcterms:subject", "schema:mentions")
              for s, o in main.pairs(predicate) if s.startswith("item:")}
    quoted = {(item, body) for item, body, _, _ in _quotes(main, mentions)}
    assert quoted <= linked
    # a version is named through the meeting's documents, not by words of the item
    versions = main.of_type("trico:InstrumentVersion")
    assert {pair for pair in linked - quoted if pair[1] not in versions} == set()


def test_themes_are_tagged_and_others_identified(main: Facts, mentions: Facts) -> None:
    for item, body, motivation, _ in _quotes(main, mentions):
        if motivation == "oa:tagging":
            assert body.startswith("theme:"), (item, body)
        else:
            assert motivation == "oa:identifying"


@pytest.mark.parametrize(("item", "body", "quotes"), [
    ("tchm-2-agenda-1", "organization:wco", ["WCO"]),
    ("tchm-4-outcome-2-5", "theme:customs-procedures",
     ["Customs Procedures", "Customs procedures"]),
    ("tchm-4-outcome-2-5", "body:wg-cp", ["Customs Procedures WG"]),
    ("tchm-4-outcome-2-4", "theme:aeo", ["AEO", "AEO", "AEO"]),
    ("tchm-3-outcome-1-3", "theme:drugs", ["drug smuggling"]),
    ("tchm-6-agenda-1", "theme:counter-terrorism", ["anti-terrorism"]),
    ("tchm-6-outcome-1", "theme:counter-terrorism", ["antiterrorism"]),
    ("tchm-6-outcome-1", "theme:anti-smuggling", ["illicit goods", "smuggling"]),
    ("tchm-6-outcome-1", "theme:gold-smuggling", ["gold bullion smuggling"]),
    ("ipr-5-agenda-1", "office:incheon-customs", ["Incheon customs"]),
])
def test_quoted_words(
    main: Facts, mentions: Facts, item: str, body: str, quotes: list[str]
) -> None:
    found = [q for i, b, _, q in _quotes(main, mentions) if (i, b) == (f"item:{item}", body)]
    assert sorted(found) == sorted(quotes)
