"""Many pages of which one in a hundred is broken: exact counts, flat memory, no file left open.

LONG_RUN says how many pages (`make acceptance LONG_RUN=100000` takes long); see Benchmarks/longrun.py.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from program import ROOT, binary

sys.path.insert(0, str(ROOT / "Benchmarks"))

import longrun  # noqa: E402

COUNT = int(os.environ.get("LONG_RUN", "1000"))


def test_long_run(capsys: pytest.CaptureFixture[str]) -> None:
    if not Path("/proc/self/fd").is_dir():
        pytest.skip("memory and open files are looked at in /proc")
    longrun.run(str(binary()), COUNT, few=max(300, COUNT // 10), jobs=2, memory=512)
    out = capsys.readouterr().out
    assert out.count("exit 1") == 2
