"""A process that reads one file of a stranger's making, inside its limits, and ends.

Started as `python -m reports.worker`: a line of JSON and the file on standard input, the answer on standard
output. What a hostile file costs, it costs this process.
"""

from __future__ import annotations

import json
import os
import resource
import sys
from datetime import date

from reports.imports import read
from reports.imports_found import Found, ImportRefusedError, Refusal
from reports.imports_wire import packed

#: 20 MB of JSON become a few hundred MB of values.
MOST_MEMORY = 1_000_000_000
MOST_SECONDS = 60


def main() -> None:
    """Read the one file that is given."""
    source, target = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    head = json.loads(source.readline())
    data = source.read()
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    target.write(packed(_answer(data, head)))
    target.close()


def _answer(data: bytes, head: dict[str, str]) -> Found | Refusal:
    try:
        return read(data, head["zone"], date.fromisoformat(head["today"]), bool(head.get("month_first")))
    except ImportRefusedError as refused:
        return refused.refusal
    except (MemoryError, RecursionError):
        return Refusal.LONG


if __name__ == "__main__":
    main()
