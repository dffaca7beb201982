"""Help, completions and what the program says on the way."""

from __future__ import annotations

import re
import shutil
import subprocess
from itertools import pairwise
from pathlib import Path

import pytest

from program import run

VERBS = re.findall(r"^  ([a-z]+) ", run("--help").text.split("SUBCOMMANDS:")[1], re.MULTILINE)


@pytest.mark.parametrize("verb", [verb for verb in VERBS if verb != "help"])
def test_help_has_examples(verb: str) -> None:
    text = run("help", verb).text
    assert f"trico {verb}" in text.split("USAGE:")[0], "an example stands above the usage"
    lines = text.split("USAGE:")[0].splitlines()
    assert max(map(len, lines)) <= 80
    for line, following in pairwise(lines):
        if following and line and not following.startswith(" ") and not line.endswith(":"):
            word = following.split()[0]
            assert len(line) + 1 + len(word) >= 80, f"broken too early before “{word}”: {line}"


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completions_know_every_verb(tmp_path: Path, shell: str) -> None:
    done = run("--generate-completion-script", shell)
    assert done.code == 0
    for verb in VERBS:
        assert verb in done.text
    if shutil.which(shell):
        path = tmp_path / "script"
        path.write_bytes(done.out)
        subprocess.run([shell, "-n", path], check=True)
