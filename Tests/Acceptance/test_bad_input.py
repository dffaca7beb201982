"""Bad input: the right exit code, a sentence to act on, no crash and nothing half-written."""

from __future__ import annotations

import json
import random
import shutil
from pathlib import Path
from xml.etree import ElementTree

import pytest

from graphs import Facts, about_the_page, read
from program import (
    ALL_FILES, BAD, CANNOT_CREATE, NO_INPUT, NOTHING_USABLE, RDF_FILES, SAMPLE, USAGE, Finished,
    binary, export, run, snapshot, takes_several_pages,
)

FORMATS = ("-f", "turtle", "-f", "rdfxml", "-f", "graphml", "-f", "ntriples")
CRASH_WORDS = ("Fatal error", "Crash:", "Stack dump", "Segmentation", "unexpectedly found nil")


@pytest.fixture
def kept(tmp_path: Path, exported: Path) -> Path:
    """A folder with an earlier export, alone in its parent."""
    folder = tmp_path / "kept" / "out"
    shutil.copytree(exported, folder)
    return folder


def assert_refused(done: Finished, code: int) -> None:
    assert done.code == code, f"exit {done.code}, expected {code}:\n{done.err}"
    assert done.out == b""
    assert done.err.strip()
    assert not any(word in done.err for word in CRASH_WORDS), done.err


def assert_refused_without_trace(arguments: list[str | Path], code: int, kept: Path) -> Finished:
    """Refused into a new folder and over an old export: nothing new, nothing changed."""
    before = snapshot(kept.parent)
    new = kept.parent.parent / "new"
    assert_refused(run("export", *arguments, "-o", new / "out", *FORMATS), code)
    assert not new.exists() or not snapshot(new), "a refused export left files behind"
    done = run("export", *arguments, "-o", kept, *FORMATS)
    assert_refused(done, code)
    assert snapshot(kept.parent) == before, "a refused export touched the earlier one"
    return done


@pytest.mark.parametrize("name", [
    "empty.txt", "blank.txt", "prose.txt", "random.bin", "nul.bin", "not-found.html"])
def test_nothing_usable(kept: Path, name: str) -> None:
    done = assert_refused_without_trace([BAD / name], NOTHING_USABLE, kept)
    assert name in done.err, "the message names the file"


def test_message_says_what_was_looked_for(tmp_path: Path) -> None:
    done = run("export", BAD / "prose.txt", "-o", tmp_path / "out")
    assert any(word in done.err for word in ("Latest Event", "heading", "meeting")), done.err


@pytest.mark.parametrize("verb", ["check", "parse"])
@pytest.mark.parametrize("name", ["empty.txt", "prose.txt", "random.bin"])
def test_other_verbs_refuse_too(verb: str, name: str) -> None:
    done = run(verb, BAD / name, *(["--json"] if verb == "parse" else []))
    assert done.code == NOTHING_USABLE
    assert not any(word in done.err for word in CRASH_WORDS)


def test_missing_file(kept: Path, tmp_path: Path) -> None:
    done = assert_refused_without_trace([tmp_path / "nowhere.txt"], NO_INPUT, kept)
    assert "nowhere.txt" in done.err


def test_folder_that_cannot_be_written(tmp_path: Path) -> None:
    """A path below a regular file: not even the superuser can write there."""
    file = tmp_path / "file"
    file.write_bytes(b"kept")
    assert_refused(run("export", "-o", file / "out"), CANNOT_CREATE)
    assert_refused(run("export", "-o", file), CANNOT_CREATE)
    assert snapshot(tmp_path) == {"file": b"kept"}


@pytest.mark.parametrize("arguments", [
    ["--nonsense"], ["-f", "nonsense"], ["--mentions", "perhaps"], ["--base", "no iri at all"],
    ["--base", "relative/path/"], ["--source-url", "not an iri"], ["--license", "<bad>"],
    ["--date", "2025-13-45"], ["--date", "yesterday"], ["--jobs", "none"],
], ids=" ".join)
def test_wrong_options(kept: Path, arguments: list[str]) -> None:
    assert_refused_without_trace(list(arguments), USAGE, kept)


def test_wrong_verb() -> None:
    assert_refused(run("exprot"), USAGE)


def test_one_bad_page_among_good(tmp_path: Path, exported: Path) -> None:
    if not takes_several_pages():
        pytest.skip("this build takes one page at a time")
    source = tmp_path / "in"
    source.mkdir()
    shutil.copy(SAMPLE, source / "customs.txt")
    shutil.copy(BAD / "prose.txt", source / "prose.txt")
    out = tmp_path / "out"
    done = run("export", source, "-o", out, *FORMATS)
    assert done.code == 1, done.err
    assert "prose.txt" in done.err
    assert {path.name for path in out.iterdir()} == set(ALL_FILES)
    good = Facts(read(exported / "trico.nt"))
    mixed = Facts(read(out / "trico.nt"))
    assert mixed.of_type("trico:Meeting") == good.of_type("trico:Meeting")


@pytest.mark.parametrize("name", ["utf16le.txt", "cut-off.txt", "nul-between.txt", "latin1.txt"])
def test_doubtful_bytes_do_no_harm(kept: Path, name: str) -> None:
    """Read with remarks or refused: never a crash, never output that a reader would refuse."""
    before = snapshot(kept.parent)
    done = run("export", BAD / name, "-o", kept, *FORMATS)
    assert done.code in (0, 1, NOTHING_USABLE), done.err
    assert not any(word in done.err for word in CRASH_WORDS)
    if done.code == NOTHING_USABLE:
        assert snapshot(kept.parent) == before
    else:
        assert len({read(kept / file) for file in RDF_FILES}) == 1
        assert (kept / "problems.jsonl").read_bytes().strip()


@pytest.mark.parametrize("seed", range(12))
def test_damaged_pages_never_crash(tmp_path: Path, seed: int) -> None:
    """Lines dropped, doubled, cut and shuffled, bytes flipped; the seed makes it repeatable."""
    chance = random.Random(seed)
    lines = SAMPLE.read_bytes().split(b"\n")
    for _ in range(40):
        at = chance.randrange(len(lines))
        match chance.randrange(5):
            case 0: del lines[at]
            case 1: lines.insert(at, lines[chance.randrange(len(lines))])
            case 2: lines[at] = lines[at][:chance.randrange(len(lines[at]) + 1)]
            case 3: lines[at] = lines[at] + bytes([chance.randrange(256)])
            case _: lines[at:at + 9] = chance.sample(lines[at:at + 9], len(lines[at:at + 9]))
    path = tmp_path / "customs.txt"
    path.write_bytes(b"\n".join(lines))
    done = run("export", path, "-o", tmp_path / "out", *FORMATS)
    assert done.code in (0, 1, NOTHING_USABLE), done.err
    assert not any(word in done.err for word in CRASH_WORDS)
    if done.code != NOTHING_USABLE:
        assert len({read(tmp_path / "out" / file) for file in RDF_FILES}) == 1


def test_control_characters_are_reported_and_alike(tmp_path: Path) -> None:
    out = export(tmp_path / "out", BAD / "control-characters.txt")
    assert len({read(out / file) for file in RDF_FILES}) == 1
    for name in ("trico.rdf", "trico.graphml", "trico-overview.graphml"):
        ElementTree.parse(out / name)
    facts = Facts(read(out / "trico.ttl"))
    for item in ("item:ipr-7-agenda-1", "item:ipr-7-agenda-2"):
        text = facts.one(item, "schema:text")
        assert "IPR" in text and not set(text) & {"\u000b", "\ufffe", "\x1b"}
    problems = (out / "problems.jsonl").read_text(encoding="utf-8").splitlines()
    assert {10, 11} <= {json.loads(line)["line"] for line in problems}


def test_awkward_text_survives_everywhere(tmp_path: Path) -> None:
    """Markup, quotes, backslashes and characters beyond 16 bits come out as they went in."""
    out = export(tmp_path / "out", BAD / "awkward.txt")
    assert len({read(out / file) for file in RDF_FILES}) == 1
    facts = Facts(read(out / "trico.ttl"))
    lines = (BAD / "awkward.txt").read_text(encoding="utf-8").splitlines()
    texts = [line.split(". ", 1)[1] for line in lines if line[:1].isdigit() and ". " in line[:4]]
    assert len(texts) == 5
    for number, text in enumerate(texts, start=1):
        assert facts.one(f"item:aeo-1-agenda-{number}", "schema:text") == text
    graph = ElementTree.parse(out / "trico.graphml").getroot()
    values = {data.text for data in graph.iter("{http://graphml.graphdrawing.org/xmlns}data")}
    assert set(texts) <= values
    mentions = Facts(read(out / "trico-mentions.ttl"))
    # three characters, two of them beyond 16 bits, and a blank stand before the name
    assert "mention:aeo-1-agenda-4-4-7" in mentions.of_type("trico:Mention")
    assert mentions.one("mention:aeo-1-agenda-4-4-7-quote", "oa:exact") == "AEO"


def test_huge_line_and_many_lines(tmp_path: Path) -> None:
    for name, text in {"wide.txt": "x" * 2_000_000, "long.txt": "x\n" * 200_000}.items():
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        assert_refused(run("export", path, "-o", tmp_path / "out"), NOTHING_USABLE)


# --- the streams ----------------------------------------------------------------------------

@pytest.mark.parametrize(("name", "form"), [
    ("trico.ttl", "turtle"), ("trico.rdf", "rdfxml"), ("trico.nt", "ntriples")])
def test_stdout_carries_only_data(tmp_path: Path, exported: Path, name: str, form: str) -> None:
    done = run("export", "--stdout", "-f", form, cwd=tmp_path)
    assert done.code == 0
    path = tmp_path / name
    path.write_bytes(done.out)
    assert about_the_page(read(exported / name)) == about_the_page(read(path))
    path.unlink()
    assert not snapshot(tmp_path), "--stdout writes no files"


def test_summary_goes_to_stderr_and_quiet_silences_it(tmp_path: Path) -> None:
    loud = run("export", "-o", tmp_path / "loud", *FORMATS)
    assert loud.out == b""
    assert all(word in loud.err for word in ("21", "46", "placeholder-date", "trico.ttl"))
    assert "\x1b" not in loud.err and "\r" not in loud.err, "no colours, no bar without a terminal"
    quiet = run("export", "-q", "-o", tmp_path / "quiet", *FORMATS)
    assert (quiet.code, quiet.out, quiet.err) == (0, b"", "")
    assert snapshot(tmp_path / "loud") == snapshot(tmp_path / "quiet")


def test_only_wanted_formats_are_written(tmp_path: Path) -> None:
    assert run("export", "-o", tmp_path, "-f", "ntriples", "--mentions", "none").code == 0
    assert {path.name for path in tmp_path.iterdir()} == {
        "trico.nt", "manifest.json", "problems.jsonl"}


def test_page_from_standard_input(tmp_path: Path, exported: Path) -> None:
    data = SAMPLE.read_bytes()
    done = run("export", "-", "-o", tmp_path / "out", *FORMATS, stdin=data)
    assert done.code == 0, done.err
    given = Facts(read(tmp_path / "out" / "trico.nt"))
    assert given.of_type("trico:Meeting") == Facts(
        read(exported / "trico.nt")).of_type("trico:Meeting")


def test_binary_works_away_from_the_repository(
    tmp_path: Path, exported: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The ontology and the sample travel inside the binary; the default folder is `Output`."""
    moved = tmp_path / "bin" / "trico"
    moved.parent.mkdir()
    shutil.copy(binary(), moved)
    monkeypatch.setenv("TRICO_BIN", str(moved))
    done = run("export", *FORMATS, cwd=tmp_path)
    assert done.code == 0, done.err
    assert snapshot(tmp_path / "Output") == snapshot(exported)
