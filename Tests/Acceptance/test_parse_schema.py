"""What `trico parse --json` prints satisfies Ontology/parse.schema.json, whatever the page.

The schema uses a few words of JSON Schema; they are checked here (draft 2020-12, Validation §6), and
one that this file does not know fails the test instead of being passed over.
"""

from __future__ import annotations

import copy
import json
import re
from pathlib import Path
from typing import Any, Iterator

import pytest

from program import BAD, ROOT, SAMPLE, run

SCHEMA = json.loads((ROOT / "Ontology" / "parse.schema.json").read_text(encoding="utf-8"))
FIXTURES = ROOT / "Tests" / "Fixtures"
PAGES = [SAMPLE, *sorted(
    path for folder in ("layouts", "html", "bad") for path in (FIXTURES / folder).iterdir()
    if path.suffix in (".txt", ".html", ".bin"))]
SILENT = {"$schema", "$id", "$defs", "title", "description"}
TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "null": type(None)}


def is_type(value: Any, name: str) -> bool:
    if name == "integer":
        return isinstance(value, int) and not isinstance(value, bool)
    return isinstance(value, TYPES[name])


def faults(value: Any, schema: dict[str, Any], path: str = "$") -> Iterator[str]:
    """Where the value does not satisfy the schema."""
    for word, rule in schema.items():
        if word in SILENT:
            continue
        if word == "$ref":
            yield from faults(value, SCHEMA["$defs"][rule.removeprefix("#/$defs/")], path)
        elif word == "type":
            names = [rule] if isinstance(rule, str) else rule
            if not any(is_type(value, name) for name in names):
                yield f"{path}: {value!r} is no {' or '.join(names)}"
        elif word == "enum":
            if value not in rule:
                yield f"{path}: {value!r} is none of {rule}"
        elif word == "pattern":
            if isinstance(value, str) and not re.search(rule, value):
                yield f"{path}: {value!r} does not match {rule}"
        elif word == "minLength":
            if isinstance(value, str) and len(value) < rule:
                yield f"{path}: {value!r} is too short"
        elif word == "minimum":
            if is_type(value, "integer") and value < rule:
                yield f"{path}: {value} is below {rule}"
        elif word in ("minItems", "maxItems"):
            if isinstance(value, list) and (len(value) < rule) == (word == "minItems") \
                    and len(value) != rule:
                yield f"{path}: {len(value)} entries"
        elif word == "items":
            for index, one in enumerate(value if isinstance(value, list) else []):
                yield from faults(one, rule, f"{path}[{index}]")
        elif word == "required":
            for key in rule if isinstance(value, dict) else []:
                if key not in value:
                    yield f"{path}: no {key}"
        elif word == "properties":
            for key, one in value.items() if isinstance(value, dict) else []:
                if key in rule:
                    yield from faults(one, rule[key], f"{path}.{key}")
        elif word == "additionalProperties":
            assert rule is False
            for key in value if isinstance(value, dict) else []:
                if key not in schema["properties"]:
                    yield f"{path}: {key} is unknown"
        else:
            raise AssertionError(f"the schema says {word}, which is not checked here")


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_every_page_satisfies_the_schema(path: Path) -> None:
    done = run("parse", "--json", path)
    if done.out == b"":
        assert path.parent == BAD and done.code == 65, done.err
        return
    assert list(faults(json.loads(done.text), SCHEMA)) == []


def test_a_page_without_any_name_satisfies_the_schema(tmp_path: Path) -> None:
    page = tmp_path / "%.txt"
    page.write_text("Ministerial Meetings\n• 2019\n• Online\n■ Outcome\n1.\n(1) Nets\n", "utf-8")
    found = json.loads(run("parse", "--json", page).text)
    assert found["series"][0]["name"] is None
    assert list(faults(found, SCHEMA)) == []


@pytest.mark.parametrize("path, value", [
    ("series/0/name", ""), ("series/0/name", 1), ("series/0/meetings/0/key", "tchm"),
    ("series/0/meetings/0/lines", [1]), ("series/0/meetings/0/lines", [0, 1]),
    ("series/0/meetings/0/date/precision", "week"), ("series/0/meetings/0/place/country", "Japan"),
    ("series/0/meetings/0/participants/0/host", None), ("series/0/more", 1),
    ("series/0/meetings/0/outcomes/0/number", "01"), ("diagnostics/0/severity", "note"),
    ("source/lines", "239"), ("source", []),
])
def test_the_schema_refuses_what_is_wrong(path: str, value: Any) -> None:
    page = copy.deepcopy(json.loads(run("parse", "--json", SAMPLE).text))
    *keys, last = [int(key) if key.isdigit() else key for key in path.split("/")]
    part = page
    for key in keys:
        part = part[key]
    part[last] = value
    assert list(faults(page, SCHEMA)) != []
    del part[last]
    if not isinstance(part, list):
        assert path == "series/0/more" or list(faults(page, SCHEMA)) != []
