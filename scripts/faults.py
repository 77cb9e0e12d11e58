"""`make faults`: everything that proves FAULTS.md, with as many trials as a night allows, and its table."""

from __future__ import annotations

import os
import sys

import pytest

from tests.faults import elsewhere


def main(arguments: list[str]) -> int:
    """0 when nothing went wrong. Arguments are pytest's: files to run instead of all, -k with words."""
    os.environ["FAULTS"] = "thorough"
    chosen = any(word.endswith(".py") for word in arguments)
    proofs = [] if chosen else ["tests/faults", *elsewhere.files()]
    return int(pytest.main(["-q", "-p", "tests.faults.table", *proofs, *arguments]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
