"""20,000 mutated updates through the whole bot: none unhandled, nobody kept waiting, nobody else touched."""

import io
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot import logs
from tests.fuzz.campaign import Campaign
from tests.fuzz.verdict import failures, report

UPDATES = 20_000


@pytest.fixture
def quiet() -> Iterator[None]:
    """Logs go nowhere."""
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    logs.configure("WARNING", [], io.StringIO())
    yield
    root.handlers[:], root.level = before, level


@pytest.mark.usefixtures("quiet")
async def test_no_update_breaks_the_bot_or_reaches_another_s_rows(tmp_path: Path) -> None:
    seen = await Campaign(tmp_path, UPDATES).run()
    print(report(seen, 1))  # noqa: T201 (figures, shown with -s and beside a failure)
    assert failures(seen) == []
    assert len(seen.kinds) >= 25
    assert sum(seen.calls.values()) > UPDATES / 4
