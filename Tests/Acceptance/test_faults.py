"""Outputs appear together or not at all, whatever happens: a run killed at any call to the system, a
full disk, a folder that goes away, two runs at once.

KILLS says at how many calls a run is killed or a call fails, for each test; 0 stands for all of them.
"""

from __future__ import annotations

import errno
import os
import random
import resource
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest

from faults import (
    Shim, build_shim, hidden, is_stopped, points, small_disk, until, whole, without_privileges,
)
from program import BAD, CANNOT_CREATE, ROOT, SAMPLE, binary, run, snapshot

KILLS = int(os.environ.get("KILLS", "10")) or 10**6
IO_ERROR = 74
NOTE = "notes.txt"
PAGE = BAD / "awkward.txt"  # small, so that a run is short
OLD = (PAGE, "-f", "turtle", "-f", "ntriples", "-f", "csv", "--no-layout", "--cache")
NEW = (PAGE, "-f", "ntriples", "-f", "jsonld", "-f", "gexf", "--no-layout", "--mentions", "merged")


@pytest.fixture(scope="module")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Shim:
    return Shim(build_shim(tmp_path_factory.mktemp("shim")))


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An export with a file of somebody else's beside it."""
    folder = tmp_path_factory.mktemp("old") / "out"
    assert run("export", "-q", *OLD, "-o", folder).code == 0
    (folder / NOTE).write_text("mine")
    return folder


@pytest.fixture(scope="module")
def new(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("new") / "out"
    assert run("export", "-q", *NEW, "-o", folder).code == 0
    return folder


class Target:
    """A folder with the old export, into which the new one goes."""

    def __init__(self, parent: Path, old: Path, new: Path) -> None:
        self.folder = parent / "out"
        self.old, self.new = old, new
        self.reset()

    def reset(self) -> None:
        shutil.rmtree(self.folder.parent, ignore_errors=True)
        shutil.copytree(self.old, self.folder)
        self.number = self.folder.stat().st_ino

    @property
    def arguments(self) -> tuple[str | Path, ...]:
        return ("export", "-q", *NEW, "-o", self.folder)

    def check(self) -> str:
        """Which of the two is there, whole."""
        found = whole(self.folder, {NOTE})
        assert (self.folder / NOTE).read_text() == "mine"
        names = {whole(self.old, {NOTE}): "old", whole(self.new): "new"}
        return names[found]

    def check_next(self) -> None:
        """The next run works, and leaves nothing behind but its files."""
        done = run(*self.arguments)
        assert (done.code, done.err) == (0, "")
        assert self.check() == "new"
        assert hidden(self.folder) == []
        assert snapshot(self.folder) == snapshot(self.new) | {NOTE: b"mine"}


@pytest.fixture
def target(tmp_path: Path, old: Path, new: Path) -> Target:
    return Target(tmp_path / "place", old, new)


@pytest.fixture
def calls(shim: Shim, target: Target, tmp_path: Path) -> list[str]:
    """The calls that the export makes."""
    found = shim.calls(tmp_path / "log", *target.arguments)
    assert target.check() == "new" and hidden(target.folder) == []
    assert target.folder.stat().st_ino == target.number, "the folder stays the same one"
    target.reset()
    return found


def publishing(calls: list[str]) -> int:
    """How many of the calls put the files into their places."""
    return len(calls) - next(i for i, call in enumerate(calls) if "stand-in" in call or ".moves" in call)


# --- killed ---------------------------------------------------------------------------------

@pytest.mark.parametrize("fault", ["kill", "killed"])
def test_killed_at_any_call(shim: Shim, target: Target, calls: list[str], fault: str) -> None:
    seen = set()
    for at in points(len(calls), KILLS, last=publishing(calls)):
        done = shim.run(*target.arguments, at=at, fault=fault)
        assert done.code == -signal.SIGKILL, f"call {at} of {len(calls)}: {done.err}"
        try:
            seen.add(target.check())
            target.check_next()
            assert target.folder.stat().st_ino == target.number
        except Exception as error:
            raise AssertionError(f"killed at call {at} of {len(calls)}, {calls[at - 1]}: {error}") from error
        target.reset()
    assert seen == {"old", "new"}


@pytest.mark.parametrize("lack", ["NO_EXCHANGE", "NO_LINKS", "folder"])
def test_killed_where_directories_cannot_be_exchanged(
    shim: Shim, target: Target, tmp_path: Path, lack: str
) -> None:
    """Then the next command that looks into the folder finishes what was begun."""
    more = {} if lack == "folder" else {lack: 1}

    def prepare() -> None:
        target.reset()
        if lack == "folder":
            (target.folder / "mine").mkdir()

    def check() -> str:
        if lack == "folder":
            (target.folder / "mine").rmdir()
        return target.check()

    prepare()
    calls = shim.calls(tmp_path / "log", *target.arguments, **more)
    first = next(i for i, call in enumerate(calls) if ".moves" in call and "rename" in call)
    for at in points(len(calls), KILLS, last=len(calls) - first):
        prepare()
        done = shim.run(*target.arguments, at=at, fault="kill", **more)
        assert done.code == -signal.SIGKILL
        try:
            shown = run("stats", target.folder)
            assert shown.code == 0, shown.err
            assert check() == ("new" if at > first + 1 else "old")
            target.check_next()
        except Exception as error:
            raise AssertionError(f"killed at call {at} of {len(calls)}, {calls[at - 1]}: {error}") from error


def test_killed_while_finishing_what_was_killed(shim: Shim, target: Target, calls: list[str]) -> None:
    chance = random.Random(1)
    size = publishing(calls)
    for _ in range(min(KILLS, 400)):
        chain = []
        for _ in range(chance.randint(2, 4)):
            # The next run first finishes what the last one has left.
            at = len(calls) - chance.randrange(size) if not chain or chance.random() < 0.3 else (
                chance.randrange(1, size))
            chain.append(at)
            code = shim.run(*target.arguments, at=at, fault="kill").code
            assert code in (0, -signal.SIGKILL)
            try:
                target.check()
            except Exception as error:
                raise AssertionError(f"killed at calls {chain}: {error}") from error
        target.check_next()
        target.reset()


def test_killed_at_any_time(target: Target) -> None:
    begin = time.monotonic()
    assert run(*target.arguments).code == 0
    length = time.monotonic() - begin
    target.reset()
    chance = random.Random(2)
    for _ in range(KILLS if KILLS < 10**6 else 300):
        process = subprocess.Popen([binary(), *map(str, target.arguments)], stderr=subprocess.DEVNULL)
        time.sleep(chance.uniform(0, length * 1.2))
        process.kill()
        process.wait()
        target.check()
    target.check_next()


def test_killed_in_a_new_folder(shim: Shim, tmp_path: Path, new: Path) -> None:
    """There is no manifest until the set is whole."""
    folder = tmp_path / "deep" / "below" / "out"
    arguments = ("export", "-q", *NEW, "-o", folder)
    calls = shim.calls(tmp_path / "log", *arguments)
    for at in points(len(calls), KILLS, last=40):
        shutil.rmtree(tmp_path / "deep")
        assert shim.run(*arguments, at=at, fault="kill").code == -signal.SIGKILL
        names = {path.name for path in folder.glob("[!.]*")} if folder.exists() else set()
        assert not names or whole(folder) == whole(new), f"killed at call {at}, {calls[at - 1]}"
        assert run(*arguments).code == 0
        assert whole(folder) == whole(new) and hidden(folder) == []


@pytest.mark.parametrize("name", ["graph.nt", "graph.pretty.ttl", "graph.gexf"])
def test_convert_killed_at_any_call(shim: Shim, tmp_path: Path, old: Path, name: str) -> None:
    folder = tmp_path / "place"
    arguments = ("convert", old / "trico.nt", "-o", folder / name, *(["--pretty"] if "pretty" in name else []))
    folder.mkdir()
    calls = shim.calls(tmp_path / "log", *arguments)
    expected = (folder / name).read_bytes()
    seen = set()
    for at in points(len(calls), KILLS, last=12):
        (folder / name).write_bytes(b"old")
        assert shim.run(*arguments, at=at, fault="kill").code == -signal.SIGKILL
        seen.add((folder / name).read_bytes())
        assert seen <= {b"old", expected}
        assert run(*arguments).code == 0
        assert snapshot(tmp_path / "place") == {name: expected}
        assert hidden(folder) == []
    assert seen == {b"old", expected}


def test_two_files_killed_at_any_call(shim: Shim, tmp_path: Path, old: Path) -> None:
    """Two files in a folder of the user's: the next run there finishes what was begun."""
    folder = tmp_path / "place"
    folder.mkdir()
    arguments = ("convert", old / "trico.nt", "-o", folder / "g.csv")
    calls = shim.calls(tmp_path / "log", *arguments)
    expected = snapshot(folder)
    assert set(expected) == {"g-nodes.csv", "g-edges.csv"}
    before = {name: b"old" for name in expected}
    for at in points(len(calls), KILLS, last=12):
        for name in expected:
            (folder / name).write_bytes(b"old")
        assert shim.run(*arguments, at=at, fault="kill").code == -signal.SIGKILL
        assert run("convert", old / "trico.nt", "-o", folder / "other.nt").code == 0
        (folder / "other.nt").unlink()
        assert snapshot(folder) in (before, expected), f"killed at call {at}, {calls[at - 1]}"
        assert hidden(folder) == []


# --- calls that fail ------------------------------------------------------------------------

@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO, errno.EACCES])
def test_any_call_may_fail(shim: Shim, target: Target, calls: list[str], number: int) -> None:
    for at in points(len(calls), KILLS, last=publishing(calls)):
        done = shim.run(*target.arguments, at=at, fault=str(number))
        try:
            assert done.code in (0, CANNOT_CREATE, IO_ERROR), done.err
            which = target.check()
            if done.code == 0:
                assert which == "new"
            else:
                assert os.strerror(number) in done.err and str(target.folder) in done.err
                assert which == "old" or "the next run" in done.err
                if "the next run" not in done.err and "unlinkat" not in calls[at - 1]:
                    assert hidden(target.folder) == []
            target.check_next()
        except Exception as error:
            raise AssertionError(f"call {at} of {len(calls)}, {calls[at - 1]}: {error}") from error
        target.reset()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_signal_at_any_call(shim: Shim, target: Target, calls: list[str], number: int) -> None:
    """The program ends at once, says so by its exit code, and leaves nothing."""
    for at in points(len(calls), KILLS // 2, last=publishing(calls) // 2):
        done = shim.run(*target.arguments, at=at, fault=f"signal:{number:d}")
        try:
            # At the very end there may be nothing left to interrupt.
            assert done.code in (128 + number, 0), done.err
            if done.code:
                assert done.err == "trico: interrupted\n"
            target.check()
            assert hidden(target.folder) == []
        except Exception as error:
            raise AssertionError(f"call {at} of {len(calls)}, {calls[at - 1]}: {error}") from error
        target.reset()


def test_signal_in_a_new_folder(shim: Shim, tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    done = shim.run("export", "-o", folder, at=8, fault=f"signal:{signal.SIGTERM:d}")
    assert done.code == 143
    assert not (tmp_path / "a").exists()


def test_signals_that_are_ignored_stay_ignored(shim: Shim, tmp_path: Path) -> None:
    """As under nohup, or in the background of a shell without job control."""
    done = shim.run(
        "export", "-q", "-o", tmp_path / "out", at=8, fault=f"signal:{signal.SIGHUP:d}",
        preexec_fn=lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN))
    assert done.code == 0
    whole(tmp_path / "out")


# --- several at once ------------------------------------------------------------------------

def test_what_a_living_run_writes_is_left_alone(shim: Shim, target: Target, calls: list[str]) -> None:
    for at in (len(calls) - publishing(calls), 4, 12):
        first = shim.start(*target.arguments, at=at, fault=f"signal:{signal.SIGSTOP:d}")
        until(lambda: is_stopped(first), "the first run to stop")
        assert run(*target.arguments).code == 0
        assert target.check() == "new"
        assert any("staging" in name for name in hidden(target.folder))
        first.send_signal(signal.SIGCONT)
        assert first.communicate() and first.returncode == 0
        assert target.check() == "new" and hidden(target.folder) == []
        target.reset()


def test_a_run_waits_for_one_that_is_putting_its_files_there(
    shim: Shim, target: Target, calls: list[str]
) -> None:
    exchanges = [i for i, call in enumerate(calls, start=1) if call.startswith("exchange")]
    for at in (exchanges[0], exchanges[0] + 3, exchanges[1], exchanges[1] + 2):
        first = shim.start(*target.arguments, at=at, fault=f"signal:{signal.SIGSTOP:d}")
        until(lambda: is_stopped(first), "the first run to stop")
        target.check()
        second = subprocess.Popen([binary(), "export", "-q", *OLD, "-o", target.folder])
        time.sleep(0.5)
        assert second.poll() is None or at > exchanges[1]
        target.check()
        first.send_signal(signal.SIGCONT)
        assert first.communicate() and first.returncode == 0
        assert second.wait(60) == 0
        assert target.check() == "old" and hidden(target.folder) == []
        assert target.folder.stat().st_ino == target.number
        target.reset()


def test_many_runs_at_once(target: Target) -> None:
    for _ in range(max(2, min(KILLS, 200) // 10)):
        runs = [subprocess.Popen([binary(), "export", "-q", *formats, "-o", target.folder])
                for formats in (OLD, NEW, OLD, NEW)]
        while any(process.poll() is None for process in runs):
            # A reader may see two sets in turn, but each manifest with all its files.
            time.sleep(0.01)
        assert [process.returncode for process in runs] == [0, 0, 0, 0]
        target.check()
        assert hidden(target.folder) == []


# --- places ---------------------------------------------------------------------------------

def test_full_disk(tmp_path: Path, old: Path) -> None:
    with small_disk(tmp_path / "disk", "1m") as disk:
        before = ("export", "-q", "-f", "jsonld", "--mentions", "none", "-o", disk / "out")
        assert run(*before).code == 0
        kept = snapshot(disk)
        done = run("export", "-o", disk / "out")
        assert done.code == IO_ERROR, done.err
        assert str(disk / "out") in done.err and "No space left on device" in done.err
        assert "-o" in done.err, "what can be done is said"
        assert snapshot(disk) == kept and hidden(disk / "out") == []
        output = ROOT / "Output"
        done = run("convert", output / "trico.nt", output / "trico-mentions.nt", "-o", disk / "graph.nt")
        assert done.code == IO_ERROR and snapshot(disk) == kept
        assert run(*before).code == 0


def test_no_room_for_a_name(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "8m", "nr_inodes=8") as disk:
        done = run("export", "-o", disk / "out")
        assert done.code == CANNOT_CREATE, done.err
        assert "No space left on device" in done.err
        assert list(disk.iterdir()) == []


def limited(kind: int, most: int):
    return lambda: resource.setrlimit(kind, (most, most))


def test_files_may_not_grow(tmp_path: Path, target: Target) -> None:
    """The signal that such a limit brings does not end the program."""
    done = subprocess.run(
        [binary(), *map(str, target.arguments)], capture_output=True, text=True,
        preexec_fn=limited(resource.RLIMIT_FSIZE, 10_000))
    assert done.returncode == IO_ERROR, done.stderr
    assert "File too large" in done.stderr and "ulimit -f" in done.stderr
    assert target.check() == "old" and hidden(target.folder) == []


def test_folder_that_may_not_be_written(tmp_path: Path, target: Target) -> None:
    before = without_privileges()
    for mode, what in ((0o555, target.folder), (0o555, target.folder.parent / "new" / "out")):
        parent = what if what.exists() else what.parent
        parent.mkdir(exist_ok=True)
        parent.chmod(mode)
        try:
            done = subprocess.run(
                [*before, binary(), "export", "-o", what], capture_output=True, text=True)
        finally:
            parent.chmod(0o755)
        assert done.returncode == CANNOT_CREATE, done.stderr
        assert "Permission denied" in done.stderr and str(what) in done.stderr
        assert done.stderr.count("\n") == 1
    assert target.check() == "old" and not (target.folder.parent / "new" / "out").exists()


def test_file_system_that_may_not_be_written(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "1m") as disk:
        subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
        done = run("export", "-o", disk)
        assert done.code == CANNOT_CREATE
        assert "Read-only file system" in done.err and "-o" in done.err


def test_folder_above_may_not_be_written(target: Target) -> None:
    """Then the files still appear, without a stand-in."""
    before = without_privileges()
    target.folder.parent.chmod(0o555)
    try:
        done = subprocess.run([*before, binary(), *map(str, target.arguments)], capture_output=True, text=True)
    finally:
        target.folder.parent.chmod(0o755)
    assert done.returncode == 0, done.stderr
    assert target.check() == "new" and hidden(target.folder) == []


def test_mounted_folder(tmp_path: Path, new: Path) -> None:
    """A file system's top folder cannot be exchanged."""
    with small_disk(tmp_path / "disk", "16m") as disk:
        for formats in (OLD, NEW):
            assert run("export", "-q", *formats, "-o", disk).code == 0
            digest = whole(disk)
        assert digest == whole(new) and hidden(disk) == []


@pytest.mark.parametrize("deed", ["folder", "above", "replaced", "staging"])
def test_folder_removed_meanwhile(shim: Shim, target: Target, calls: list[str], deed: str) -> None:
    process = shim.start(*target.arguments, at=7, fault=f"signal:{signal.SIGSTOP:d}")
    until(lambda: is_stopped(process), "the run to stop")
    if deed == "staging":
        for path in target.folder.glob(".trico-staging-*"):
            shutil.rmtree(path)
    elif deed == "replaced":
        target.folder.rename(target.folder.with_name("elsewhere"))
        target.folder.mkdir()
    else:
        shutil.rmtree(target.folder if deed == "folder" else target.folder.parent)
    process.send_signal(signal.SIGCONT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == CANNOT_CREATE, err
    assert str(target.folder).encode() in err
    if deed == "staging":
        assert target.check() == "old"
    elif deed == "replaced":
        assert list(target.folder.iterdir()) == []
        assert whole(target.folder.with_name("elsewhere"), {NOTE}) == whole(target.old, {NOTE})
        assert hidden(target.folder.with_name("elsewhere")) == []
    else:
        assert not target.folder.exists()


def test_name_taken_by_a_folder(target: Target) -> None:
    (target.folder / "trico.gexf").mkdir()
    (target.folder / "trico.gexf" / "mine").write_text("kept")
    before = snapshot(target.folder)
    done = run(*target.arguments)
    assert done.code == CANNOT_CREATE
    assert str(target.folder / "trico.gexf") in done.err and "directory" in done.err
    assert snapshot(target.folder) == before and hidden(target.folder) == []


def test_folder_with_the_name_of_a_file_that_goes(target: Target) -> None:
    """A folder is never removed, whatever it is called."""
    (target.folder / "trico.trig").mkdir()
    (target.folder / "trico.trig" / "mine").write_text("kept")
    assert run(*target.arguments).code == 0
    assert (target.folder / "trico.trig" / "mine").read_text() == "kept"


def test_links(target: Target, tmp_path: Path) -> None:
    """A link to the folder is followed; a link in the place of a file is replaced, and what it led to
    stays as it was."""
    outside = tmp_path / "outside.txt"
    outside.write_text("kept")
    (target.folder / "trico.gexf").symlink_to(outside)
    (target.folder / "mine").symlink_to("nowhere")
    link = tmp_path / "link"
    link.symlink_to(target.folder)
    assert run("export", "-q", *NEW, "-o", link).code == 0
    assert link.is_symlink() and outside.read_text() == "kept"
    assert not (target.folder / "trico.gexf").is_symlink()
    assert os.readlink(target.folder / "mine") == "nowhere"
    (target.folder / "mine").unlink()
    assert target.check() == "new" and hidden(target.folder) == []


@pytest.mark.parametrize("verb", ["convert", "render", "graph"])
def test_link_to_a_file_is_followed(tmp_path: Path, old: Path, verb: str) -> None:
    """As a shell follows it for `>`: the link stays, what is behind it is replaced at once."""
    (tmp_path / "real").mkdir()
    name = {"convert": "g.ttl", "render": "g.html", "graph": "g.gexf"}[verb]
    link, real = tmp_path / name, tmp_path / "real" / name
    link.symlink_to(real)
    for _ in range(2):
        done = run("render" if verb == "render" else "convert", old / "trico.nt", "-o", link)
        assert done.code == 0, done.err
        assert link.is_symlink() and real.stat().st_size > 1000
    assert [path.name for path in (tmp_path / "real").iterdir()] == [name]


def test_working_folder(target: Target) -> None:
    """The folder in which the command runs can be written to, and stays the same folder."""
    assert run("export", "-q", *NEW, "-o", ".", cwd=target.folder).code == 0
    assert target.check() == "new" and target.folder.stat().st_ino == target.number
    assert run("convert", "trico.nt", "-o", "graph.ttl", cwd=target.folder).code == 0
    assert (target.folder / "graph.ttl").is_file() and hidden(target.folder) == []


def test_permissions_stay(target: Target) -> None:
    target.folder.chmod(0o2750)
    assert run(*target.arguments).code == 0
    assert target.folder.stat().st_mode & 0o7777 == 0o2750


# --- streams --------------------------------------------------------------------------------

@pytest.mark.parametrize("arguments", [
    ["export", "--stdout", "-f", "turtle"], ["export", "--stdout", "-f", "graphml"],
    ["parse", "--json"], ["check", "--json"], ["stats"], ["render"], ["--help"],
    ["convert", str(ROOT / "Output" / "trico.nt"), "--to", "jsonld"],
    ["diff", str(ROOT / "Output" / "trico.nt"), str(SAMPLE), "--format", "json"],
], ids=" ".join)
def test_standard_output(arguments: list[str]) -> None:
    """A full device is an error with a message; a reader that has gone is none."""
    with open("/dev/full", "wb") as full:
        done = subprocess.run([binary(), *arguments], stdout=full, stderr=subprocess.PIPE, text=True)
    if arguments != ["--help"]:  # written by the argument parser
        assert done.returncode == IO_ERROR, done.stderr
        assert done.stderr == "trico: standard output: No space left on device\n"
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run([binary(), *arguments], stdout=writer, stderr=subprocess.PIPE, text=True)
    os.close(writer)
    assert done.stderr == "", "a closed pipe ends without a word"
    assert done.returncode in (-signal.SIGPIPE, 0, 1)


def test_head() -> None:
    """What everybody does in a shell."""
    line = f"'{binary()}' export --stdout -f ntriples | head -n 1; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", line], capture_output=True, text=True)
    assert done.stderr == ""
    first, code = done.stdout.splitlines()
    assert first.endswith(" .") and code == "141"


def test_closed_standard_error_harms_nothing(tmp_path: Path, new: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run([binary(), "export", *NEW, "-o", tmp_path / "out"], stderr=writer)
    os.close(writer)
    assert done.returncode == 0
    assert whole(tmp_path / "out") == whole(new)
