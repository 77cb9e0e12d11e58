"""`python -m tests.fuzz`: the whole campaign, with its figures; 1 when something did not hold."""

import argparse
import asyncio
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from bot import logs
from tests.fuzz.campaign import Campaign
from tests.fuzz.verdict import failures, report


def _tell(words: str) -> None:
    print(words, file=sys.stderr, flush=True)  # noqa: T201


def main(arguments: Sequence[str] | None = None) -> int:
    """0 when all held."""
    parser = argparse.ArgumentParser(prog="tests.fuzz", description=__doc__)
    parser.add_argument("--updates", type=int, default=200_000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args(arguments)
    with (
        tempfile.TemporaryDirectory(prefix="pacenote-fuzz-") as folder,
        Path(os.devnull).open("w", encoding="utf-8") as nowhere,
    ):
        logs.configure("WARNING", [], nowhere)
        seen = asyncio.run(Campaign(Path(folder), given.updates, given.seed).run(_tell))
    found = failures(seen)
    print("\n".join([report(seen, given.seed), *(f"FAILED: {each}" for each in found)]))  # noqa: T201
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
