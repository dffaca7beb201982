"""Same input, same bytes; a changed page changes no name that was given before."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path
from typing import Any

import pytest

import pages
from graphs import Triples, read, shorten
from program import BASE, MENTION_FILES, RDF_FILES, ROOT, export, run, snapshot, takes_several_pages

# as long as the default base, so that sizes stay; the first also sorts in the same place
NEAR_BASE = "https://w3id.org/trico/ie/"
FAR_BASE = "https://data.example/kg01/"

# what follows line numbers, the order on the page, or the number of triples and files
MOVING = re.compile(r"^(?:span|issue|dataset|distribution|activity|source|agent):")
MOVING_PREDICATES = {"trico:order", "prov:wasDerivedFrom", "trico:latestEventInSource"}


def settled(triples: Triples) -> set[tuple[str, str, str]]:
    """The statements that must not depend on where something stands on the page."""
    return {
        (shorten(s), shorten(p), str(o)) for s, p, o in triples
        if not MOVING.match(shorten(s)) and shorten(p) not in MOVING_PREDICATES
    }


def names(triples: Triples, without: str = r"^$") -> set[str]:
    return {short for s, _, _ in triples if not re.match(without, short := shorten(s))}


@pytest.fixture(scope="module")
def unchanged(tmp_path_factory: pytest.TempPathFactory, page: list[str]) -> Triples:
    folder = tmp_path_factory.mktemp("unchanged")
    path = pages.write(folder / "in", page)
    return read(export(folder / "out", path) / "trico.nt")


def test_given_page_and_embedded_page_agree(unchanged: Triples, exported: Path) -> None:
    assert settled(unchanged) == settled(read(exported / "trico.nt"))
    assert names(unchanged) == names(read(exported / "trico.nt"))


def test_an_eighth_edition_changes_no_name(
    unchanged: Triples, tmp_path: Path, page: list[str]
) -> None:
    path = pages.write(tmp_path / "in", pages.with_eighth_ipr_meeting(page))
    grown = read(export(tmp_path / "out", path) / "trico.nt")
    assert names(unchanged, "^span:") <= names(grown)
    assert settled(unchanged) <= settled(grown)
    new = names(grown, "^span:") - names(unchanged)
    assert new and all("ipr-8" in name for name in new), new
    assert "issue:placeholder-date-cei-5" in names(grown)


def test_swapped_editions_keep_their_names(
    unchanged: Triples, tmp_path: Path, page: list[str]
) -> None:
    path = pages.write(tmp_path / "in", pages.with_ipr_4_above_ipr_5(page))
    swapped = read(export(tmp_path / "out", path) / "trico.nt")
    assert names(swapped, "^span:") == names(unchanged, "^span:")
    assert settled(swapped) == settled(unchanged)


def test_two_runs_give_the_same_bytes(exported: Path, tmp_path: Path) -> None:
    assert snapshot(export(tmp_path / "again")) == snapshot(exported)


def test_other_folder_and_time_zone_change_nothing(
    exported: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable, value in {"TZ": "Pacific/Auckland", "LC_ALL": "tr_TR.UTF-8", "LANG": "C"}.items():
        monkeypatch.setenv(variable, value)
    assert snapshot(export(tmp_path / "far away ü" / "out")) == snapshot(exported)


def test_base_there_and_back(exported: Path, tmp_path: Path) -> None:
    folder = export(tmp_path / "out", "--base", NEAR_BASE)
    for name in (*RDF_FILES, *MENTION_FILES):
        moved = (folder / name).read_bytes()
        assert BASE.encode() not in moved, name
        back = moved.replace(NEAR_BASE.encode(), BASE.encode())
        assert back == (exported / name).read_bytes(), name
    assert snapshot(export(folder)) == snapshot(exported), "default base into the same folder"


def test_base_elsewhere_is_the_same_graph(exported: Path, tmp_path: Path) -> None:
    folder = export(tmp_path / "out", "--base", FAR_BASE)
    text = (folder / "trico.nt").read_text(encoding="utf-8").replace(FAR_BASE, BASE)
    assert set(text.splitlines()) == set(
        (exported / "trico.nt").read_text(encoding="utf-8").splitlines())


def test_jobs_change_nothing(tmp_path: Path, page: list[str]) -> None:
    if not takes_several_pages() or "--jobs" not in run("export", "--help").text:
        pytest.skip("this build takes one page at a time")
    source = tmp_path / "in"
    pages.write(source, pages.only_heads(page), "heads.txt")
    pages.write(source, pages.only_working_groups(page), "groups.txt")
    one, four = (snapshot(export(tmp_path / jobs, source, "--jobs", jobs)) for jobs in ("1", "4"))
    assert one == four


def test_output_folder_is_reproduced(tmp_path: Path) -> None:
    """`Output/` is what `make export` writes; see EXPORT_OPTIONS in the Makefile."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    options = re.search(r"^EXPORT_OPTIONS \?=(.*)$", makefile, re.MULTILINE)
    assert options
    kept = snapshot(ROOT / "Output")
    assert kept, "Output/ is empty: run `make export`"
    done = run("export", *options.group(1).replace("'", "").split(), "-o", tmp_path / "out")
    assert done.code == 0, done.err
    made = snapshot(tmp_path / "out")
    assert sorted(made) == sorted(kept)
    assert [name for name in made if made[name] != kept[name]] == []


def _objects(value: Any) -> list[dict[str, Any]]:
    if isinstance(value, dict):
        return [value] + [found for inner in value.values() for found in _objects(inner)]
    if isinstance(value, list):
        return [found for inner in value for found in _objects(inner)]
    return []


def test_manifest_tells_size_and_checksum(exported: Path) -> None:
    manifest = _objects(json.loads((exported / "manifest.json").read_text(encoding="utf-8")))
    for path in exported.iterdir():
        if path.name == "manifest.json":
            continue
        data = path.read_bytes()
        [entry] = [o for o in manifest if path.name in map(str, o.values())]
        assert len(data) in entry.values(), path.name
        assert hashlib.sha256(data).hexdigest() in str(entry), path.name


def test_manifest_names_no_clock_and_no_folder(exported: Path) -> None:
    text = (exported / "manifest.json").read_text(encoding="utf-8")
    assert str(exported) not in text and str(Path.home()) not in text
    assert not re.search(r"\d{4}-\d\d-\d\dT\d\d:\d\d", text)
