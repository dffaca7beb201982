"""How much the tests see: small faults are put into a copy of the sources, and the tests look for them.

All faults are built in at once, each behind a number; a run turns one on. So one build serves for
hundreds of faults. A fault is killed when a test fails, the program crashes, or it never ends.

    mutants.py [--count N] [--seed N] [--minutes N] [--folder DIR] [--built] [--retry]

Prints a table, and every fault that no test saw. Those of equivalent.tsv change nothing that could be
seen, each for the reason that stands there; they are not counted. What was found is kept in the folder, so that a run
with --built goes on where one was stopped; faults that the Swift tests missed may be tried again after
more tests were written (--retry).
"""

from __future__ import annotations

import argparse
import collections
import contextlib
import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# What is tried, and the suites that look at it.
MODULES = {
    "Markup": ("MarkupTests", "MechanismTests", "TricoKitTests"),
    "Mechanism": ("MechanismTests", "MappingTests", "TricoKitTests"),
    "Mapping": ("MappingTests", "TricoKitTests"),
    "RDFFormats": ("RDFFormatsTests", "TricoKitTests"),
    "PropertyGraph": ("PropertyGraphTests", "TricoKitTests"),
}
# The tests on the finished program that look at what a module does.
ACCEPTANCE = {
    "Markup": ("test_layouts.py", "test_source.py", "test_offsets.py", "test_bad_input.py"),
    "Mechanism": ("test_layouts.py", "test_check_and_parse.py", "test_remarks.py", "test_bad_input.py"),
    "Mapping": ("test_layout_graphs.py", "test_merging.py", "test_questions.py", "test_shapes.py", "test_stability.py",
                "test_remarks.py"),
    "RDFFormats": ("test_convert.py", "test_formats.py", "test_traps.py", "test_hostile.py",
                   "test_hostile_graphs.py"),
    "PropertyGraph": ("test_graphml.py", "test_graph_formats.py"),
}
# Lists of data, and hints about memory, where a fault is none or is one of data.
DATA = ("HTMLNames.swift", "EncodingLabels.swift")
HINTS = re.compile("apacity|repeating: 0, count: 1 <<")
# Faults that change nothing that could be seen: file, the line as it becomes, why.
EQUIVALENT = {tuple(line.split("\t")[:2]) for line in
              (Path(__file__).parent / "equivalent.tsv").read_text(encoding="utf-8").splitlines()}
SUPPORT = '''
import Glibc

/// The fault that is turned on, or -1.
let turnedOn = getenv("TRICO_MUTANT").flatMap { Int(String(cString: $0)) } ?? -1
func negated(_ number: Int, _ condition: Bool) -> Bool { condition != (turnedOn == number) }
func isOn(_ number: Int) -> Bool { turnedOn == number }
func bumped<Number: FixedWidthInteger>(_ number: Int, _ value: Number) -> Number {
  turnedOn == number ? value &+ 1 : value
}
'''
CALL = re.compile(r"^\s+[\w.?!]+(\[[^\]]*\])?\.(append|insert|remove\w*|formUnion|write|add|report|merge|update|declare)\(.*\)$")
STEP = re.compile(r"^\s+[\w.]+(\[[^\]]*\])? (\+|-|\|)?= .+$")
CONDITION = re.compile(r"^(\s*(?:\} )?(?:else )?(?:if|while|guard) )(.+?)( (?:\{|else \{).*)$")
NUMBER = re.compile(r"(?<![\w.#$\"'])(\d+)(?![\w.\"'])")
COMPARED = re.compile(r"(?<![\w.)\]] )(?<![\w.)\]])([\w.]+) (<=|>=|==|!=|<|>) ([\w.]+)(?=$|\)|,| &&| \|\|| \{| else| \?)")
OTHER = {"<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "=="}


@dataclass
class Mutant:
    number: int
    file: Path
    line: int
    old: str
    new: str

    @property
    def module(self) -> str:
        return self.file.parts[1]

    @property
    def is_equivalent(self) -> bool:
        form = re.sub(r"(negated|isOn|bumped)\(\d+", r"\1(@", self.new.strip())
        return (str(self.file), form) in EQUIVALENT


def parts(text: str, mark: str) -> list[str]:
    """Splits at a mark outside brackets and strings."""
    found, depth, start, quoted, index = [], 0, 0, False, 0
    while index < len(text):
        c = text[index]
        if c == '"' and text[index - 1:index] != "\\":
            quoted = not quoted
        elif not quoted and c in "([{":
            depth += 1
        elif not quoted and c in ")]}":
            depth -= 1
        elif not quoted and depth == 0 and text.startswith(mark, index):
            found.append(text[start:index])
            index += len(mark)
            start = index
            continue
        index += 1
    return [*found, text[start:]]


def is_balanced(text: str) -> bool:
    return all(text.count(a) == text.count(b) for a, b in ("()", "[]", "{}"))


def variants(line: str, before: str, after: str):
    """The line with one fault each; @ stands for the fault's number."""
    code = line.split("//")[0].rstrip()
    if not code.strip() or HINTS.search(code) or '"""' in line or "#if" in line or "inlin" in line or not is_balanced(
            code.removesuffix("{").removeprefix("}").replace("else {", "else").rstrip("{ ")):
        return
    starts_here = before.rstrip().endswith(("{", "}", ")", ";")) or not before.strip()
    goes_on = re.match(r"\s*(\.|\?|:|&&|\|\||[-+*/]|\?\?)", after) is not None
    if found := CONDITION.match(code):
        head, condition, tail = found.groups()
        clauses = parts(condition, ", ")
        for index, clause in enumerate(clauses):
            if re.search(r"\b(let|var|case|try|await|#available)\b", clause) or "{" in clause:
                continue
            other = [*clauses]
            other[index] = f"negated(@, {clause})"
            yield head + ", ".join(other) + tail
            if len(both := parts(clause, " && ")) == 2 and " || " not in clause:
                other[index] = f"(isOn(@) ? ({both[0]} || {both[1]}) : ({clause}))"
                yield head + ", ".join(other) + tail
    if starts_here and not goes_on and (CALL.match(code) or STEP.match(code)) and "try" not in code:
        indent = code[:len(code) - len(code.lstrip())]
        yield f"{indent}if !isOn(@) {{ {code.strip()} }}"
    if re.match(r"^\s*return (true|false)$", code):
        yield re.sub("(true|false)", r"negated(@, \1)", code)
    if re.match(r"^\s*(case|@|import|public import|internal import|typealias|enum)\b", code):
        return
    for found in COMPARED.finditer(code):
        if '"' in code[:found.start()]:
            continue
        left, sign, right = found.groups()
        text = f"(isOn(@) ? {left} {OTHER[sign]} {right} : {left} {sign} {right})"
        yield code[:found.start()] + text + code[found.end():]
    if '"' not in code and "case" not in code:
        for found in NUMBER.finditer(code):
            yield f"{code[:found.start()]}bumped(@, {found.group()}){code[found.end():]}"


def all_mutants() -> list[Mutant]:
    mutants: list[Mutant] = []
    for module in MODULES:
        for path in sorted((ROOT / "Sources" / module).rglob("*.swift")):
            if path.name in DATA:
                continue
            lines = path.read_text(encoding="utf-8").split("\n")
            is_text = False
            for index, line in enumerate(lines):
                is_text ^= line.count('"""') % 2 == 1
                if is_text:
                    continue
                before = next((text for text in reversed(lines[:index])
                               if text.strip() and not text.strip().startswith("//")), "")
                after = lines[index + 1] if index + 1 < len(lines) else ""
                for new in variants(line, before, after):
                    mutants.append(Mutant(0, path.relative_to(ROOT), index, line, new))
    return mutants


def chosen(count: int, seed: int) -> list[Mutant]:
    """At most one for a line, from all modules by their number of faults."""
    mutants = all_mutants()
    random.Random(seed).shuffle(mutants)
    taken: dict[tuple[Path, int], Mutant] = {}
    for mutant in mutants:
        if len(taken) < count:
            taken.setdefault((mutant.file, mutant.line), mutant)
    for number, mutant in enumerate(taken.values()):
        mutant.number = number
        mutant.new = mutant.new.replace("@", str(number))
    return list(taken.values())


def place(folder: Path, mutants: list[Mutant]) -> None:
    """A copy of the package with all faults built in, none turned on."""
    for name in ("Sources", "Tests", "Ontology", "Package.swift", "Package.resolved", "Output",
                 "Makefile", "README.md", "Benchmarks", "Documentation", "CHANGELOG.md"):
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, dirs_exist_ok=True)
        elif source.is_file():
            shutil.copy(source, folder / name)
    for module in MODULES:
        (folder / "Sources" / module / "Mutants.swift").write_text(SUPPORT.lstrip())
    for file in {mutant.file for mutant in mutants}:
        lines = (ROOT / file).read_text(encoding="utf-8").split("\n")
        for mutant in mutants:
            if mutant.file == file:
                lines[mutant.line] = mutant.new
        (folder / file).write_text("\n".join(lines), encoding="utf-8")


def build(folder: Path, mutants: list[Mutant]) -> list[Mutant]:
    """Builds; faults that do not compile are taken out."""
    command = ["swift", "build", "--build-tests", "-c", "release", "-Xswiftc", "-enable-testing"]
    for _ in range(12):
        place(folder, mutants)
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return mutants
        wrong = {(name, int(number) - 1) for name, number in re.findall(
            r"(Sources/\S+?\.swift):(\d+):\d+: error:", done.stdout + done.stderr)}
        left = [m for m in mutants if (str(m.file), m.line) not in wrong]
        if len(left) == len(mutants):
            # The compiler looks further down for what a left out step has not set.
            left = [m for m in mutants
                    if not any(name == str(m.file) and 0 <= line - m.line < 60 for name, line in wrong)]
        if len(left) == len(mutants):
            sys.exit(done.stdout[-3000:] + done.stderr[-3000:])
        print(f"{len(mutants) - len(left)} faults do not compile", flush=True)
        mutants = left
    sys.exit("the copy does not build")


class Judge:
    def __init__(self, folder: Path, python: str) -> None:
        self.folder, self.python = folder, python
        [self.tests] = (folder / ".build" / "release").glob("*PackageTests.xctest")
        # Seconds that a part of the tests may take; many times what it takes without a fault, since
        # other work on the machine must not count as a fault that never ends.
        self.limits: dict[str, float] = {}

    def environment(self, number: int) -> dict[str, str]:
        return os.environ | {
            "TRICO_MUTANT": str(number), "SWIFT_BACKTRACE": "enable=no", "TRICO_FUZZ_CASES": "40",
            "TRICO_BIN": str(self.folder / ".build" / "release" / "trico"), "TRICO_LAB": "",
            "PYTHONDONTWRITEBYTECODE": "1", "HOSTILE_GRAPHS": "12", "TRICO_GRAPHS": "10",
        }

    def passes(self, number: int, part: str, command: list[str], folder: Path) -> bool:
        """Whether no test of a part fails; the first that does ends the run."""
        with subprocess.Popen(
            command, cwd=folder, env=self.environment(number), text=True, errors="replace",
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True,
        ) as run:
            timer = threading.Timer(self.limits.get(part, 1800), self.stop, [run])
            timer.start()
            try:
                if any(line.startswith("\u2718") for line in run.stdout):
                    self.stop(run)
                return run.wait() == 0
            finally:
                timer.cancel()

    @staticmethod
    def stop(run: subprocess.Popen) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(run.pid, signal.SIGKILL)

    def part(self, number: int, name: str) -> bool:
        """Whether a suite passes, or the acceptance tests of a module."""
        if name not in ACCEPTANCE:
            command = [str(self.tests), "--testing-library", "swift-testing", "--filter", name]
            return self.passes(number, name, command, self.folder)
        command = [self.python, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *ACCEPTANCE[name]]
        return self.passes(number, name, command, self.folder / "Tests" / "Acceptance")

    def measure(self, name: str) -> None:
        """Runs a part without a fault."""
        began = time.monotonic()
        if not self.part(-1, name):
            sys.exit(f"{name} fails without a fault")
        seconds = time.monotonic() - began
        self.limits[name] = max(120, 10 * seconds)
        print(f"{name}: {seconds:.1f} s", flush=True)

    def killer(self, mutant: Mutant, parts: tuple[str, ...]) -> str | None:
        """The part that sees the fault first."""
        return next((name for name in parts if not self.part(mutant.number, name)), None)


def built(folder: Path, mutants: list[Mutant]) -> list[Mutant]:
    """The faults that an earlier run has built in."""
    def is_in(mutant: Mutant) -> bool:
        lines = (folder / mutant.file).read_text(encoding="utf-8").split("\n")
        return mutant.line < len(lines) and lines[mutant.line] == mutant.new
    return [mutant for mutant in mutants if is_in(mutant)]


class Results:
    """What saw each fault, by the fault itself: a part of the tests, or nothing so far or at all."""

    MISSED, SURVIVED = "missed by Swift's tests", "survived"

    def __init__(self, folder: Path) -> None:
        self.path = folder / "results.json"
        self.found: dict[str, str] = json.loads(self.path.read_text()) if self.path.exists() else {}
        self.lock = threading.Lock()

    @staticmethod
    def key(mutant: Mutant) -> str:
        return f"{mutant.file}:{mutant.line + 1}: {mutant.new.strip()}"

    def __getitem__(self, mutant: Mutant) -> str | None:
        return self.found.get(self.key(mutant))

    def __setitem__(self, mutant: Mutant, found: str) -> None:
        with self.lock:
            self.found[self.key(mutant)] = found
            self.path.write_text(json.dumps(self.found, indent=1))

    def forget_missed(self) -> None:
        self.found = {key: found for key, found in self.found.items()
                      if found not in (self.MISSED, self.SURVIVED)}

    def is_killed(self, mutant: Mutant) -> bool:
        return self[mutant] not in (None, self.MISSED, self.SURVIVED)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--count", type=int, default=320)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--built", action="store_true", help="take what the folder has built already")
    options.add_argument("--retry", action="store_true", help="try again what was not seen")
    options.add_argument("--minutes", type=float, default=600)
    options.add_argument("--folder", type=Path, default=ROOT / ".build-mutants")
    options.add_argument("--python", default=str(ROOT / ".venv-tests" / "bin" / "python"))
    given = options.parse_args()
    given.folder.mkdir(exist_ok=True)
    mutants = chosen(given.count, given.seed)
    if not given.built:
        (given.folder / "results.json").unlink(missing_ok=True)
    mutants = built(given.folder, mutants) if given.built else build(given.folder, mutants)
    results = Results(given.folder)
    if given.retry:
        results.forget_missed()
    judge = Judge(given.folder, given.python)
    for name in (*sorted({name for names in MODULES.values() for name in names}), *ACCEPTANCE):
        judge.measure(name)
    end = time.monotonic() + given.minutes * 60

    def suites(mutant: Mutant) -> None:
        if time.monotonic() < end and results[mutant] is None:
            results[mutant] = judge.killer(mutant, MODULES[mutant.module]) or Results.MISSED

    def rest(mutant: Mutant) -> None:
        if time.monotonic() < end and results[mutant] == Results.MISSED:
            killer = judge.killer(mutant, (mutant.module,))
            results[mutant] = "acceptance" if killer else Results.SURVIVED

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(suites, mutants))
        print(f"{sum(map(results.is_killed, mutants))} of {len(mutants)} seen by Swift's tests", flush=True)
        list(pool.map(rest, mutants))
    for mutant in mutants:
        if results[mutant] == Results.SURVIVED and not mutant.is_equivalent:
            print(f"SURVIVED {mutant.file}:{mutant.line + 1}\n-{mutant.old}\n+{mutant.new}")
    tried = [mutant for mutant in mutants if results[mutant] not in (None, Results.MISSED)]
    equivalents = [mutant for mutant in tried if not results.is_killed(mutant) and mutant.is_equivalent]
    print(f"{len(equivalents)} of the others change nothing that could be seen")
    tried = [mutant for mutant in tried if mutant not in equivalents]
    for module in MODULES:
        own = [mutant for mutant in tried if mutant.module == module]
        killed = sum(map(results.is_killed, own))
        print(f"{module:14} {killed:4} killed {len(own) - killed:4} survived")
    killed = sum(map(results.is_killed, tried))
    print(f"{killed} of {len(tried)} killed, {100 * killed / max(1, len(tried)):.1f} %")
    print(collections.Counter(results[mutant] for mutant in tried))


if __name__ == "__main__":
    main()
