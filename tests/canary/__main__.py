"""`python -m tests.canary`: all phrases, with figures; 1 when one of them got out."""

import asyncio
import sys
import tempfile
from pathlib import Path

from tests.canary.hunt import Hunt, Hunted

PHRASES = 1_000


def report(found: Hunted) -> str:
    """What was searched and what was found."""
    places = ", ".join(f"{place} {size}" for place, size in sorted(found.searched.items()))
    events = ", ".join(f"{event} {count}" for event, count in found.events.most_common())
    return f"""\
{found.phrases} phrases and a token, at DEBUG, with failing handlers, storage, line and worker
hits: {sum(found.hits.values())} of {found.phrases} {dict(found.hits)}
bytes searched: {places}
events logged: {events}"""


def main() -> int:
    """0 when nothing got out."""
    with tempfile.TemporaryDirectory(prefix="pacenote-canary-") as folder:
        found = asyncio.run(Hunt(Path(folder), PHRASES).run())
    print(report(found))  # noqa: T201
    return 1 if found.hits else 0


if __name__ == "__main__":
    sys.exit(main())
