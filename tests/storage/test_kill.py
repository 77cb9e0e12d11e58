"""kill -9: what was not committed is gone, what was told is there."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from storage.store import Store
from tests.storage.cast import ALICE, KEY, TODAY, do

#: Says "put" between the statements and the commit, "told" once the commit was told, and then hangs.
WORK = """
import asyncio, sys
from storage.store import Store
from tests.storage.cast import ALICE, KEY, entry

def say(word):
    print(word, flush=True)

async def put(unit, hang):
    await unit.records(ALICE).entries.add([entry(text="first"), entry(text="second")])
    if hang:
        say("put")
        await asyncio.sleep(60)

async def main(url, word):
    store = await Store.open(url, KEY)
    await store.run(lambda unit: put(unit, word == "put"))
    say("told")
    await asyncio.sleep(60)

asyncio.run(main(*sys.argv[1:]))
"""
HERE = Path(__file__).parents[2]


def kill_at(word: str, url: str) -> None:
    """Run the work in a process of its own and kill it when it says the word."""
    process = subprocess.Popen(
        [sys.executable, "-c", WORK, url, word], stdout=subprocess.PIPE, text=True, cwd=HERE
    )
    with process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == word
        process.kill()
    assert process.returncode == -signal.SIGKILL


@pytest.mark.parametrize(("word", "kept"), [("put", []), ("told", ["first", "second"])])
async def test_a_killed_process_leaves_what_was_told_and_nothing_else(
    ready_url: str, word: str, kept: list[str]
) -> None:
    await asyncio.to_thread(kill_at, word, ready_url)
    store = await Store.open(ready_url, KEY)
    found = await do(store, ALICE, lambda records: records.entries.between(TODAY, TODAY))
    assert [said.text for said in found] == kept
    await store.close()
