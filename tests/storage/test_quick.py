"""Quick ways into SQLite and out of it write and read what the long ways do."""

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Date
from sqlalchemy.dialects import sqlite
from sqlalchemy.types import TypeEngine

from pacing.entries import Source
from storage.errors import UnstorableError
from storage.quick import binder, reader
from storage.types import Instant, WallClock, Word

DIALECT = sqlite.dialect()
NEW_YEAR = datetime.fromisoformat("2026-01-01T00:00")
WALLS = st.datetimes(NEW_YEAR.replace(year=1, day=3), NEW_YEAR.replace(year=9999))
OFFSETS = st.one_of(st.just(UTC), st.integers(-840, 840).map(lambda m: timezone(timedelta(minutes=m))))


def same_both_ways(kind: TypeEngine[Any], value: object) -> None:
    long, short = kind.dialect_impl(DIALECT), binder(kind, DIALECT)
    to, back, quick = (
        long.bind_processor(DIALECT),
        long.result_processor(DIALECT, None),
        reader(kind, DIALECT),
    )
    assert to is not None
    assert back is not None
    assert short is not None
    assert quick is not None
    stored = to(value)
    assert short(value) == stored
    assert (quick(stored), str(quick(stored))) == (back(stored), str(back(stored)))


@given(WALLS, OFFSETS)
def test_instants(wall: datetime, offset: timezone) -> None:
    same_both_ways(Instant(), wall.replace(tzinfo=offset))


@given(WALLS)
def test_places_in_a_day(wall: datetime) -> None:
    same_both_ways(WallClock(), wall)


@given(st.dates())
def test_dates(day: date) -> None:
    same_both_ways(Date(), day)


@pytest.mark.parametrize("kind", [Instant(), WallClock(), Date(), Word(Source)])
def test_nothing_stays_nothing(kind: TypeEngine[Any]) -> None:
    same_both_ways(kind, None)


@pytest.mark.parametrize("source", Source)
def test_words(source: Source) -> None:
    same_both_ways(Word(Source), source)


def test_what_is_refused_is_refused_by_either_way() -> None:
    quick, wall = binder(Instant(), DIALECT), binder(WallClock(), DIALECT)
    assert quick is not None
    assert wall is not None
    with pytest.raises(UnstorableError):
        quick(NEW_YEAR)
    with pytest.raises(UnstorableError):
        wall(NEW_YEAR.replace(tzinfo=UTC))


def test_an_unknown_word_is_an_error() -> None:
    read = reader(Word(Source), DIALECT)
    assert read is not None
    with pytest.raises(KeyError):
        read("smoke")
