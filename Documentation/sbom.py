#!/usr/bin/env python3
"""Writes what trico is made of, as CycloneDX 1.5 (JSON), to standard output.

Packages come from Package.resolved, system libraries as pkg-config finds them, Swift's own run-time
library as the compiler calls itself. The same parts give the same bytes: no clock, no random number.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import uuid
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
# name in pkg-config: what it is called, licence, where it comes from, what it does here
LIBRARIES = {
    "libxml-2.0": ("libxml2", "MIT", "https://gitlab.gnome.org/GNOME/libxml2", "reads HTML"),
    "serd-0": ("serd", "ISC", "https://drobilla.net/software/serd", "reads Turtle and TriG"),
    "libcurl": ("curl", "curl", "https://curl.se", "speaks HTTP for trico publish"),
    "zlib": ("zlib", "Zlib", "https://zlib.net", "packs and unpacks .gz"),
    "libzstd": ("zstd", "BSD-3-Clause", "https://facebook.github.io/zstd", "packs and unpacks .zst"),
}
# Licences of packages that Package.resolved can name.
PACKAGES = {"swift-argument-parser": "Apache-2.0", "swift-docc-plugin": "Apache-2.0"}


def said(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def licence(identifier: str) -> list[dict]:
    return [{"license": {"id": identifier}}]


def packages() -> list[dict]:
    """The Swift packages, with the commits they are pinned to."""
    found = []
    for pin in json.loads((ROOT / "Package.resolved").read_text())["pins"]:
        place = re.sub(r"^https://|\.git$", "", pin["location"])
        version, state = pin["state"].get("version", ""), pin["state"]
        found.append({
            "type": "library",
            "bom-ref": f"pkg:swift/{place}@{version}",
            "name": pin["identity"],
            "version": version,
            "licenses": licence(PACKAGES[pin["identity"]]),
            "purl": f"pkg:swift/{place}@{version}",
            "externalReferences": [{"type": "vcs", "url": pin["location"]}],
            "properties": [{"name": "swift:revision", "value": state["revision"]}],
        })
    return found


def libraries(version=lambda name: said("pkg-config", "--modversion", name)) -> list[dict]:
    """The system libraries that the program is linked with."""
    return [{
        "type": "library",
        "bom-ref": f"pkg:generic/{name}@{version(package)}",
        "name": name,
        "version": version(package),
        "description": does,
        "licenses": licence(identifier),
        "purl": f"pkg:generic/{name}@{version(package)}",
        "externalReferences": [{"type": "website", "url": address}],
    } for package, (name, identifier, address, does) in LIBRARIES.items()]


def runtime() -> dict:
    version = re.search(r"Swift version (\S+)", said("swift", "--version"))
    number = version[1] if version else "unknown"
    return {
        "type": "library", "bom-ref": f"pkg:swift/github.com/swiftlang/swift@{number}", "name": "swift",
        "version": number, "description": "the standard library", "licenses": licence("Apache-2.0"),
        "purl": f"pkg:swift/github.com/swiftlang/swift@{number}",
        "externalReferences": [{"type": "website", "url": "https://www.swift.org"}],
    }


def document(components: list[dict]) -> dict:
    """The whole; its serial number is made from what it says."""
    source = (ROOT / "Sources" / "TricoKit" / "Version.swift").read_text()
    version = re.search(r'version = "([^"]+)"', source)
    assert version, "Version.swift names no version"
    main = {
        "type": "application", "bom-ref": f"trico@{version[1]}", "name": "trico", "version": version[1],
        "description": "Turns mechanism pages of the Trilateral Cooperation Secretariat into a knowledge graph.",
        "licenses": licence("Apache-2.0"),
    }
    components = sorted(components, key=lambda part: part["bom-ref"])
    said = json.dumps([main, components], sort_keys=True)
    return {
        "bomFormat": "CycloneDX", "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, said)}", "version": 1,
        "metadata": {"component": main},
        "components": components,
        "dependencies": [
            {"ref": main["bom-ref"], "dependsOn": [part["bom-ref"] for part in components]},
            *({"ref": part["bom-ref"], "dependsOn": []} for part in components),
        ],
    }


def main() -> None:
    json.dump(document([*packages(), *libraries(), runtime()]), sys.stdout, indent=2, ensure_ascii=False)
    print()


if __name__ == "__main__":
    main()
