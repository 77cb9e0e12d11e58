"""The loop: uvloop's where it is installed, and everything works without it."""

import asyncio
import sys

import pytest

from bot import loop


async def kind() -> str:
    """Whose loop this is."""
    return type(asyncio.get_running_loop()).__module__.partition(".")[0]


def test_it_runs_on_uvloop_where_there_is_one() -> None:
    assert loop.run(kind()) == "uvloop"


def test_it_runs_on_asyncio_s_own_loop_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "uvloop", None)
    assert loop.run(kind()) == "asyncio"


def test_what_the_work_raises_comes_out() -> None:
    async def fail() -> None:
        raise LookupError("as it was")

    with pytest.raises(LookupError, match="as it was"):
        loop.run(fail())
