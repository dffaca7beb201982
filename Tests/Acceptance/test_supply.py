"""What trico is made of: every part is pinned, its licence named, and the list says the same each time."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import uuid

import pytest

from program import ROOT

SCRIPT = ROOT / "Documentation" / "sbom.py"
SPDX = {"MIT", "ISC", "curl", "Apache-2.0", "Zlib", "BSD-3-Clause"}


@pytest.fixture(scope="module")
def text() -> str:
    if not shutil.which("pkg-config") or not shutil.which("swift"):
        pytest.skip("the versions of libraries are asked from pkg-config and swift")
    return subprocess.run([sys.executable, SCRIPT], check=True, capture_output=True, text=True).stdout


def test_required_fields(text: str) -> None:
    """CycloneDX 1.5: what its JSON schema demands, and what makes it useful."""
    bom = json.loads(text)
    assert bom["bomFormat"] == "CycloneDX" and bom["specVersion"] == "1.5" and bom["version"] == 1
    assert uuid.UUID(bom["serialNumber"].removeprefix("urn:uuid:")).version == 5
    parts = [bom["metadata"]["component"], *bom["components"]]
    for part in parts:
        assert part["type"] in ("application", "library") and part["name"] and part["version"]
        assert {entry["license"]["id"] for entry in part["licenses"]} <= SPDX
    for part in bom["components"]:
        assert re.fullmatch(r"pkg:(swift|generic)/\S+@\d[\w.+-]*", part["purl"]), part
        assert part["purl"].endswith("@" + part["version"])
        assert all(entry["url"].startswith("https://") for entry in part["externalReferences"])
    names = [part["bom-ref"] for part in parts]
    assert len(set(names)) == len(names)
    assert {entry["ref"] for entry in bom["dependencies"]} == set(names)
    assert {name for entry in bom["dependencies"] for name in entry["dependsOn"]} == set(names[1:])


def test_says_the_same_each_time(text: str) -> None:
    again = subprocess.run([sys.executable, SCRIPT], check=True, capture_output=True, text=True).stdout
    assert again == text and str(ROOT) not in text


def test_everything_is_in_it(text: str) -> None:
    """All packages of the manifest, and all system libraries that are installed for it."""
    manifest = (ROOT / "Package.swift").read_text()
    names = {part["name"] for part in json.loads(text)["components"]}
    [libraries] = re.findall(r"^LIBRARIES := (.+)$", (ROOT / "Makefile").read_text(), re.MULTILINE)
    libraries = libraries.split()
    assert set(re.findall(r'pkgConfig: "([^"]+)"', manifest)) < set(libraries)
    sys.path.insert(0, str(SCRIPT.parent))
    import sbom
    assert set(libraries) == set(sbom.LIBRARIES)
    assert {name for name, *_ in sbom.LIBRARIES.values()} <= names
    packages = re.findall(r'url: "\S+/([\w-]+)"', manifest)
    assert packages and set(packages) - {"swift-docc-plugin"} <= names


def test_versions_are_pinned() -> None:
    for pin in json.loads((ROOT / "Package.resolved").read_text())["pins"]:
        assert re.fullmatch(r"[0-9a-f]{40}", pin["state"]["revision"]) and pin["state"]["version"]
    for line in (ROOT / "Tests" / "Acceptance" / "requirements.txt").read_text().splitlines():
        if line and line[0].isalnum():
            assert "==" in line, line


def test_licences_are_told() -> None:
    """SECURITY.md lists every part with its licence."""
    sys.path.insert(0, str(SCRIPT.parent))
    import sbom
    text = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    for name, identifier in [*((n, i) for n, i, *_ in sbom.LIBRARIES.values()),
                             ("swift-argument-parser", sbom.PACKAGES["swift-argument-parser"])]:
        assert re.search(rf"\| {re.escape(name)} .*\| {re.escape(identifier)} \|", text), name
