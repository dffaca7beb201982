"""Help, completions and what the program says on the way."""

from __future__ import annotations

import re
import shutil
import subprocess
from itertools import pairwise
from pathlib import Path

import pytest

from program import SAMPLE, binary, run

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


def test_completions_know_names_of_values(tmp_path: Path) -> None:
    text = run("--generate-completion-script", "bash").text
    assert "'ntriples'$'\\n''turtle'" in text and "'graphml'$'\\n''yed'" in text
    for verb, offers_all in (("export", True), ("render", False), ("convert", False)):
        line = f"trico {verb} --view th"
        script = tmp_path / verb
        script.write_text(
            text + f'\nCOMP_WORDS=({line}); COMP_CWORD=3; COMP_LINE="{line}"; COMP_POINT=${{#COMP_LINE}}\n'
            '_trico trico "" --view\nprintf "%s\\n" "${COMPREPLY[@]}"\n')
        path = f"{binary().parent}:/usr/bin:/bin"
        done = subprocess.run(["bash", script], capture_output=True, text=True, env={"PATH": path}, check=False)
        offered = done.stdout.split()
        assert "themes" in offered, done.stderr
        assert ("all" in offered) == offers_all, "only export writes all views at once"


@pytest.mark.parametrize("command", [
    ("export", "-o", "out"), ("convert", "in.ttl", "-o", "out.nt"), ("convert", "in.ttl", "-o", "g.graphml"),
    ("render", "in.ttl", "-o", "out.html"), ("stats", "in.ttl"), ("diff", "in.ttl", "in.ttl"),
])
def test_verbose_tells_how_long_the_steps_took(tmp_path: Path, command: tuple[str, ...]) -> None:
    (tmp_path / "in.ttl").write_text("<http://e/a> <http://e/p> 1 .")
    silent, verbose = (run(*command, *more, cwd=tmp_path) for more in ([], ["-v"]))
    assert (verbose.code, verbose.out) == (silent.code, silent.out)
    steps = [line for line in verbose.err.splitlines() if line not in silent.err.splitlines()]
    assert steps and all(re.fullmatch(r"  [a-z ]+ +\d+\.\d{3} s +\d+\.\d{3} s CPU", s) for s in steps)


def test_progress_of_pages(tmp_path: Path) -> None:
    for name in ("a", "b", "c"):
        (tmp_path / f"{name}.txt").write_text(SAMPLE.read_text())
    done = run("export", tmp_path, "-o", tmp_path / "out", "--progress", "always")
    assert "1 of 3" in done.err and "100 %  pages  3 of 3" in done.err
    quiet = run("export", tmp_path, "-o", tmp_path / "out")
    assert "of 3" not in quiet.err
