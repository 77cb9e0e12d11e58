"""`make faults`: everything that proves FAULTS.md, with as many trials as a night allows, and its table."""

from __future__ import annotations

import os
import sys

import pytest

PROOFS = ("tests/faults",)


def main(arguments: list[str]) -> int:
    """0 when nothing went wrong. Arguments are pytest's, such as -k F5."""
    os.environ["FAULTS"] = "thorough"
    return int(pytest.main(["-q", "-p", "tests.faults.table", *(arguments or PROOFS)]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
