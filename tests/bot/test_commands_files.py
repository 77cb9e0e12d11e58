"""`pacenote export` and `pacenote import`, as an operator runs them: out of one house and into another."""

import asyncio
from pathlib import Path

import pytest

from bot.sample import load
from storage.keys import load_or_create_key
from storage.store import Store
from tests.bot.conftest import ALICE, BOB, NOW
from tests.bot.test_commands import pacenote, refused

CSV = "date,effort,symptoms\n2026-01-02,3,4\nsomeday,1,1\n"


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """The folder of a bot that is stopped, where Alice has eight invented weeks."""
    data = tmp_path / "data"

    async def make() -> None:
        store = await Store.open(f"sqlite:///{data}/pacenote.db", load_or_create_key(data / "pacenote.key"))
        await load(store, ALICE, NOW)
        await store.close()

    data.mkdir()
    asyncio.run(make())
    return tmp_path


def test_an_export_goes_into_another_house_and_comes_out_the_same(house: Path, tmp_path: Path) -> None:
    first = pacenote(house, "export", str(ALICE), "out", "--report", "91")
    assert first.returncode == 0, first.stderr
    names = sorted(Path(line).suffix for line in first.stdout.split())
    assert names == [".csv"] * 4 + [".ics", ".json", ".json", ".pdf"]
    other = tmp_path / "other"
    other.mkdir()
    whole = next(path for path in (house / "out").glob("*.json") if "fhir" not in path.name)
    added = pacenote(other, "import", str(BOB), str(whole), "--yes")
    assert "entries" in added.stdout, added.stderr
    assert pacenote(other, "export", str(BOB), "out").returncode == 0
    assert (other / "out" / whole.name).read_bytes() == whole.read_bytes()


def test_files_are_for_their_owner_only_and_never_written_over(house: Path) -> None:
    pacenote(house, "export", str(ALICE), "out")
    assert {path.stat().st_mode & 0o777 for path in (house / "out").iterdir()} == {0o600}
    refused(pacenote(house, "export", str(ALICE), "out"), "is there already")


def test_a_table_is_counted_first_and_added_after_a_yes(house: Path) -> None:
    (house / "diary.csv").write_text(CSV, "utf-8")
    ended = pacenote(house, "import", str(ALICE), "diary.csv", "--yes")
    assert ended.stdout.splitlines() == ["plain: 1 days, 2 entries, 1 lines not understood", "2 entries"]


def test_what_cannot_be_is_said_in_one_line(house: Path) -> None:
    (house / "diary.zip").write_bytes(b"PK\x03\x04")
    refused(pacenote(house, "export", "77", "out"), "there is no patient 77")
    refused(pacenote(house, "import", str(ALICE), "diary.zip", "--yes"), "refused: packed")
