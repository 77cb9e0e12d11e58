"""Sealing and column types: nothing opens with another key or elsewhere, no time loses its offset."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from sqlalchemy.dialects import postgresql, sqlite

from storage.binding import for_row
from storage.errors import KeyFileError, MisplacedError, UnstorableError, WrongKeyError
from storage.keys import load_or_create_key
from storage.sealing import FORMER, SEALED, Sealer
from storage.types import SEALERS, Instant, Plain, Sealed, SealedJson, WallClock
from tests.storage.cast import CANARY, KEY, formerly

DIALECTS = [sqlite.dialect(), postgresql.dialect()]
SQLITE = DIALECTS[0]
ROW = b"7.1"
SEALERS.update({dialect: Sealer(KEY) for dialect in DIALECTS})
#: Any characters at all, lone surrogates and NUL among them.
ANY_TEXT = st.text(st.characters(exclude_categories=()))
ANY_JSON = st.recursive(
    ANY_TEXT | st.none() | st.booleans() | st.integers(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(ANY_TEXT, inner, max_size=3),
)


@given(ANY_TEXT)
def test_any_text_comes_back_exactly(words: str) -> None:
    kind = Sealed("entry.text")
    stored = kind.process_bind_param(for_row(words, 7, 1), SQLITE)
    shut = kind.process_result_value(stored, SQLITE)
    assert shut is not None
    assert shut.open(7, 1) == words


@given(
    st.recursive(
        ANY_TEXT | st.none() | st.integers(), lambda inner: st.lists(inner) | st.dictionaries(ANY_TEXT, inner)
    )
)
def test_any_json_comes_back_exactly(value: object) -> None:
    assume(value is not None)
    kind = SealedJson("ask.payload")
    shut = kind.process_result_value(kind.process_bind_param(for_row(value, 7, 1), SQLITE), SQLITE)
    assert shut is not None
    assert shut.open(7, 1) == value


def test_nothing_of_the_words_is_stored_and_no_two_values_look_alike() -> None:
    sealer = Sealer(KEY)
    first, second = (sealer.seal(CANARY.encode(), b"a.b", ROW) for _ in range(2))
    assert first != second
    assert CANARY.encode() not in first + second


@pytest.mark.parametrize("place", [b"entry.name", b"note.text", b""])
def test_a_value_does_not_open_in_another_column(place: bytes) -> None:
    sealer = Sealer(KEY)
    with pytest.raises(MisplacedError):
        sealer.open(sealer.seal(b"said", b"entry.text", ROW), place, ROW)


@given(st.binary(max_size=20))
def test_a_value_does_not_open_in_another_row(row: bytes) -> None:
    assume(row != ROW)
    sealer = Sealer(KEY)
    with pytest.raises(MisplacedError):
        sealer.open(sealer.seal(b"said", b"entry.text", ROW), b"entry.text", row)


def test_a_value_sealed_before_rows_were_bound_opens_in_its_column() -> None:
    stored = formerly(KEY, b"said", b"entry.text")
    assert Sealer(KEY).open(stored, b"entry.text", ROW) == b"said"
    with pytest.raises(MisplacedError):
        Sealer(KEY).open(stored, b"entry.name", ROW)
    with pytest.raises(MisplacedError):
        Sealer(KEY).open(stored.replace(FORMER, SEALED), b"entry.text", ROW)


@pytest.mark.parametrize("length", range(len(SEALED) + 4, 40, 3))
def test_a_value_that_was_cut_short_is_noticed(length: int) -> None:
    stored = Sealer(KEY).seal(b"said", b"entry.text", ROW)[:length]
    with pytest.raises(MisplacedError):
        Sealer(KEY).open(stored, b"entry.text", ROW)


@given(st.data())
def test_a_changed_byte_is_noticed(data: st.DataObject) -> None:
    stored = bytearray(Sealer(KEY).seal(b"said", b"entry.text", ROW))
    index = data.draw(st.integers(0, len(stored) - 1))
    stored[index] ^= data.draw(st.integers(1, 255))
    with pytest.raises(WrongKeyError):
        Sealer(KEY).open(bytes(stored), b"entry.text", ROW)


def test_plain_values_say_so_and_open_with_and_without_a_key() -> None:
    stored = Sealer(None).seal(b"said", b"entry.text", ROW)
    assert stored == b"plain:said"
    assert [Sealer(key).open(stored, b"entry.text", ROW) for key in (None, KEY)] == [b"said", b"said"]


@pytest.mark.parametrize("length", [0, 16, 31, 33])
def test_a_key_of_another_length_is_refused(length: int) -> None:
    with pytest.raises(WrongKeyError):
        Sealer(b"k" * length)


@pytest.mark.parametrize("dialect", DIALECTS, ids=lambda dialect: dialect.name)
@given(st.datetimes(timezones=st.timezones()))
def test_an_instant_is_the_same_instant_in_utc_afterwards(dialect: object, at: datetime) -> None:
    assume(1 < at.year < 9999)
    stored = Instant().process_bind_param(at, dialect)
    assert stored is not None
    found = Instant().process_result_value(stored.replace(tzinfo=None), dialect)
    assert found == at.astimezone(UTC)
    assert found.utcoffset() == timedelta(0)


def test_hours_that_come_twice_stay_apart() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    fold = [datetime(2026, 10, 25, 2, 30, fold=number, tzinfo=berlin) for number in (0, 1)]
    first, second = (Instant().process_bind_param(at, SQLITE) for at in fold)
    assert first is not None
    assert second == first + timedelta(hours=1)


def test_an_instant_outside_the_calendar_is_refused() -> None:
    with pytest.raises(UnstorableError):
        Instant().process_bind_param(datetime.min.replace(tzinfo=timezone(timedelta(hours=2))), SQLITE)


def test_a_naive_instant_and_an_aware_slot_are_refused() -> None:
    with pytest.raises(UnstorableError):
        Instant().process_bind_param(datetime(2026, 1, 1), SQLITE)  # noqa: DTZ001
    with pytest.raises(UnstorableError):
        WallClock().process_bind_param(datetime(2026, 1, 1, tzinfo=timezone(timedelta(hours=2))), SQLITE)


@pytest.mark.parametrize("words", ["a\0b", "half \ud83d"])
def test_unsealed_text_refuses_what_not_every_database_keeps(words: str) -> None:
    with pytest.raises(UnstorableError):
        Plain().process_bind_param(words, SQLITE)


def test_a_key_is_made_once_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "keys" / "pacenote.key"
    key = load_or_create_key(path)
    assert len(key) == 32
    assert load_or_create_key(path) == key
    assert path.stat().st_mode & 0o777 == 0o600
    assert [found.name for found in path.parent.iterdir()] == ["pacenote.key"]


def test_two_keys_differ(tmp_path: Path) -> None:
    assert load_or_create_key(tmp_path / "a") != load_or_create_key(tmp_path / "b")


@pytest.mark.parametrize("content", [b"", b"k" * 31, b"k" * 33])
def test_a_file_that_holds_no_key_is_refused_and_kept(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "key"
    path.write_bytes(content)
    path.chmod(0o600)
    with pytest.raises(KeyFileError, match="32 bytes"):
        load_or_create_key(path)
    assert path.read_bytes() == content


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660])
def test_a_key_that_others_can_reach_is_refused(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "key"
    load_or_create_key(path)
    path.chmod(mode)
    with pytest.raises(KeyFileError, match="chmod 600"):
        load_or_create_key(path)


def test_a_key_file_that_cannot_be_read_or_made_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    for path in (tmp_path, tmp_path / "file" / "key"):
        with pytest.raises(KeyFileError) as caught:
            load_or_create_key(path)
        assert "\n" not in str(caught.value)
