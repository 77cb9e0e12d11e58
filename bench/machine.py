"""The machine: cores, processor time, what a flush to disk costs, and the processes of bots."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from types import TracebackType
from typing import Self

ROOT = Path(__file__).resolve().parents[1]
#: Seconds after which a bot ends by itself, whatever became of the benchmark that started it.
LIFE = 1_200


@contextmanager
def alone() -> Iterator[str]:
    """This process keeps to one core and names another for the bots; "-" where there are no two to choose."""
    free = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
    if len(free) < 2:
        yield "-"
        return
    os.sched_setaffinity(0, free[:1])
    try:
        yield str(free[1])
    finally:
        os.sched_setaffinity(0, free)


def settle_on(core: str) -> None:
    """For a bot: stay on that core ("-": on any), and end in time."""
    if core != "-":
        os.sched_setaffinity(0, {int(core)})
    signal.alarm(LIFE)


def flush_ms(folder: Path, times: int = 20) -> float:
    """Milliseconds that a small write takes until it is on the disk, the median."""
    taken = []
    with (folder / "flush").open("wb", buffering=0) as file:
        for _ in range(times):
            begun = time.perf_counter()
            file.write(b"x" * 4096)
            os.fsync(file.fileno())
            taken.append(time.perf_counter() - begun)
    return median(taken) * 1000


class BotProcess:
    """A bot in a process of its own; its log is kept for when it fails."""

    def __init__(self, folder: Path, module: str, *arguments: str, python: str = sys.executable) -> None:
        self._log = folder / f"{module}.log"
        self._command = [python, "-m", module, *arguments]

    def __enter__(self) -> Self:
        with self._log.open("w") as log:
            self._process = subprocess.Popen(self._command, cwd=ROOT, stdout=log, stderr=log)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: TracebackType | None) -> None:
        self._process.kill()
        self._process.wait()
        if kind is not None and kind is not KeyboardInterrupt:
            sys.stderr.write(self._log.read_text()[-2000:])

    def stop(self) -> int:
        """Ask it to end, and wait until it has; the exit code. Otherwise it is killed at the end."""
        self._process.terminate()
        return self._process.wait(15)

    def memory(self) -> float:
        """MB of it that are in memory now (VmRSS)."""
        lines = Path(f"/proc/{self._process.pid}/status").read_text().splitlines()
        return sum(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1024

    def cpu(self) -> float:
        """Seconds of processor time that it has used, all threads, in and for the kernel too."""
        fields = Path(f"/proc/{self._process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
