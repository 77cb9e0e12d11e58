"""The benchmark in small: that it runs, measures both bots and proves what was kept."""

import re
import sqlite3
from pathlib import Path

import pytest

from bench.answers import Plan, measure, plain_ptb
from bench.people import Person
from bench.proof import NotKeptError, prove

TINY = Plan(people=3, rounds=1, seconds=0.2, pace=20, paced_seconds=0.2)


async def test_a_tiny_run_measures_both_bots_and_finds_every_tap_kept(tmp_path: Path) -> None:
    said = await measure(TINY, tmp_path, [plain_ptb(TINY)])

    kept = re.search(r"kept: (\d+) taps answered, (\d+) entries", said)
    assert kept is not None
    assert int(kept[1]) == int(kept[2]) > 6
    assert {"pacenote", "plain"} <= set(said.split())


async def test_a_tap_without_its_entry_is_not_taken_for_an_answer(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "pacenote.db") as database:
        database.execute("CREATE TABLE entry (patient_id, retired_at)")
        database.execute("CREATE TABLE incoming (state)")
        database.execute("CREATE TABLE outgoing (state)")
        database.executemany("INSERT INTO entry VALUES (1001, NULL)", [(), ()])
    database.close()

    with pytest.raises(NotKeptError):
        await prove(tmp_path, [Person(1001, taps=1)])
