"""20,000 mutated updates through the whole bot: none unhandled, nobody kept waiting, nobody else touched."""

import asyncio
import re
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
UPDATES = 20_000


async def test_no_update_breaks_the_bot_or_reaches_another_s_rows() -> None:
    """In a process of its own: the memory of thousands of tests before it is not what is measured."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.fuzz", "--updates", str(UPDATES)),
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    told, _ = await process.communicate()
    report = told.decode("utf-8", "replace")
    assert process.returncode == 0, report[-3_000:]
    updates, kinds, calls = _figures(report)
    assert updates >= UPDATES
    assert kinds >= 25
    assert calls > UPDATES / 4


def _figures(report: str) -> tuple[int, int, int]:
    """Updates, kinds of updates, and calls that were checked."""
    sent = re.search(r"(\d+) mutated updates of (\d+) kinds", report)
    checked = re.search(r"calls checked: (\d+)", report)
    assert sent is not None, report[-3_000:]
    assert checked is not None, report[-3_000:]
    return int(sent[1]), int(sent[2]), int(checked[1])
