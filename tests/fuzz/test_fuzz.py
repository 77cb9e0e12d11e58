"""20,000 mutated updates through the whole bot: none unhandled, nobody kept waiting, nobody else touched."""

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot import logs
from tests.fuzz.campaign import Campaign
from tests.fuzz.verdict import failures, report

UPDATES = 20_000


@contextmanager
def unlogged() -> Iterator[None]:
    """Logs go nowhere: thousands of kept lines with their frames would be the memory that is measured."""
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        logs.configure("WARNING", [], nowhere)
        root.handlers[:] = [each for each in root.handlers if each not in before]
        try:
            yield
        finally:
            root.handlers[:], root.level = before, level


async def test_no_update_breaks_the_bot_or_reaches_another_s_rows(tmp_path: Path) -> None:
    with unlogged():
        seen = await Campaign(tmp_path, UPDATES).run()
    print(report(seen, 1))  # noqa: T201 (figures, shown with -s and beside a failure)
    assert failures(seen) == []
    assert len(seen.kinds) >= 25
    assert sum(seen.calls.values()) > UPDATES / 4
