"""Offsets of mentions count code points, whatever stands in the text before them."""

from __future__ import annotations

import random
import unicodedata
from pathlib import Path

import pytest

from graphs import Facts, read
from program import SAMPLE, run
from shapes import LAYOUTS

# outside the basic plane, combining, composed or not, right to left, joined, invisible
ODD = ("𠮷野", "👩‍👩‍👧", "e\u0301", "é", "한", "\u1112\u1161\u11ab", "קבוצה", "\u200b", "a\u0328\u0301", "ﬁ", "…")


def pages(folder: Path, seed: int) -> list[Path]:
    """The sample and the other pages with odd characters between the words of their long lines."""
    chance = random.Random(seed)
    made = []
    for page in (SAMPLE, *LAYOUTS):
        lines = page.read_text(encoding="utf-8").split("\n")
        for number, line in enumerate(lines):
            words = line.split(" ")
            if len(words) > 12:
                for _ in range(3):
                    words.insert(chance.randrange(6, len(words)), chance.choice(ODD))
                lines[number] = " ".join(words)
        path = folder / page.name
        path.write_text("\n".join(lines), encoding="utf-8")
        made.append(path)
    return made


@pytest.mark.parametrize("seed", range(3))
def test_mentions_quote_their_slice(tmp_path: Path, seed: int) -> None:
    """The quoted words are text[start:end]; a text is in NFC, its span as the page has it."""
    (tmp_path / "in").mkdir()
    files = pages(tmp_path / "in", seed)
    out = tmp_path / "out"
    assert run("export", *files, "-o", out, "-f", "turtle", "--mentions", "merged").code <= 1
    facts = Facts(read(out / "trico.ttl"))
    mentions = facts.of_type("trico:Mention")
    assert len(mentions) > 100
    astral = 0
    for mention in mentions:
        target = facts.one(mention, "oa:hasTarget")
        item = facts.one(target, "oa:hasSource")
        [text] = facts.literals(item, "schema:text")
        assert unicodedata.is_normalized("NFC", text.value)
        start, end = (int(facts.one(f"{mention}-position", f"oa:{k}")) for k in ("start", "end"))
        assert text.value[start:end] == facts.one(f"{mention}-quote", "oa:exact")
        astral += any(ord(c) > 0xFFFF for c in text.value[:start])
        # one hop from the item: the page's own lines, letter for letter
        words = [facts.one(span, "prov:value") for span in facts.objects(item, "prov:wasDerivedFrom")]
        assert any(text.value in unicodedata.normalize("NFC", w) or "\n" in w for w in words)
    assert astral > 5, "the seed puts nothing odd before a mention"
