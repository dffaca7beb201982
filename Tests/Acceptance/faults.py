"""Runs of the command in which a call to the system goes wrong, and whether what they leave is whole."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from program import ROOT, Finished, binary

SHIM = ROOT / "Tests" / "Acceptance" / "faults.c"
RECORD = {"manifest.json", "trico.cache"}


def build_shim(folder: Path) -> Path:
    """The library that counts calls, and makes one of them fail."""
    compiler = next((c for c in ("cc", "gcc", "clang") if shutil.which(c)), None)
    if not compiler or not Path("/proc/self").exists():
        pytest.skip("faults are injected on Linux, with a C compiler")
    library = folder / "faults.so"
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", library, SHIM, "-ldl"], check=True)
    return library


@dataclass(frozen=True)
class Shim:
    """Starts the command under the library."""

    library: Path

    def start(self, *arguments: str | Path, at: int = 0, fault: str = "", **more: object) -> subprocess.Popen:
        names = {key: str(value) for key, value in more.items() if key.isupper()}
        rest = {key: value for key, value in more.items() if not key.isupper()}
        environment = os.environ | {"LD_PRELOAD": str(self.library)} | names
        if at:
            environment |= {"FAULT_AT": str(at), "FAULT": fault}
        return subprocess.Popen(
            [binary(), *map(str, arguments)], env=environment, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, **rest)

    def run(self, *arguments: str | Path, at: int = 0, fault: str = "", **more: object) -> Finished:
        process = self.start(*arguments, at=at, fault=fault, **more)
        out, err = process.communicate(timeout=120)
        return Finished(process.returncode, out, err.decode("utf-8", "replace"))

    def calls(self, log: Path, *arguments: str | Path, **more: object) -> list[str]:
        """What the calls of a run without a fault are."""
        done = self.run(*arguments, FAULT_LOG=log, **more)
        assert done.code in (0, 1), done.err
        return [line.split(" ", 1)[1] for line in log.read_text().splitlines()]


def points(count: int, most: int, last: int = 0) -> list[int]:
    """Up to `most` of the numbers from 1 to `count`, three of four among the `last` ones."""
    if most >= count:
        return list(range(1, count + 1))

    def spread(numbers: range, wanted: int) -> set[int]:
        wanted = min(wanted, len(numbers))
        return {numbers[i * len(numbers) // wanted] for i in range(wanted)}

    tail = spread(range(count - last + 1, count + 1), most - most // 4)
    return sorted(tail | spread(range(1, count - last + 1), most - len(tail)))


def whole(folder: Path, strangers: set[str] = frozenset()) -> str:
    """Makes sure that a folder holds one export and nothing else; gives the digest of its manifest."""
    text = (folder / "manifest.json").read_bytes()
    named = {entry["name"]: entry for entry in json.loads(text)["outputs"]}
    there = {path.name for path in folder.iterdir() if not path.name.startswith(".trico-")}
    assert there - RECORD - strangers == set(named), "other files than the manifest says"
    for name, entry in named.items():
        data = (folder / name).read_bytes()
        assert len(data) == entry["bytes"], f"{name} is not the one of the manifest"
        assert hashlib.sha256(data).hexdigest() == entry["sha256"], f"{name} is not the one of the manifest"
    return hashlib.sha256(text).hexdigest()


def hidden(folder: Path) -> list[str]:
    """What runs have left in a folder and beside it."""
    return sorted(str(path) for place in (folder, folder.parent) if place.is_dir()
                  for path in place.iterdir() if path.name.startswith(".trico-"))


def until(condition, what: str, seconds: float = 60) -> None:
    """Waits for something to become true."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, f"waited in vain for {what}"
        time.sleep(0.005)


def is_stopped(process: subprocess.Popen) -> bool:
    return Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()[0] == "T"


@contextmanager
def small_disk(folder: Path, size: str, *options: str) -> Iterator[Path]:
    """A file system of a size; skips where none may be mounted."""
    folder.mkdir(parents=True, exist_ok=True)
    kind = ["-t", "tmpfs", "-o", ",".join((f"size={size}", *options)), "tmpfs"]
    if os.geteuid() != 0 or subprocess.run(["mount", *kind, folder], capture_output=True).returncode:
        pytest.skip("no file system may be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", folder], check=True)


def without_privileges() -> list[str]:
    """What goes before a command so that permissions bind even the superuser."""
    if os.geteuid() != 0:
        return []
    if not shutil.which("setpriv"):
        pytest.skip("permissions do not bind the superuser, and there is no setpriv")
    return ["setpriv", "--bounding-set=-dac_override,-dac_read_search"]
