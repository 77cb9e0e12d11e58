"""Which clocks are offered to somebody who says hello."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.zones import LANGUAGES, REGIONS, candidates, city

WINTER = datetime(2026, 1, 15, 12, 0, tzinfo=UTC)
SUMMER = datetime(2026, 7, 15, 12, 0, tzinfo=UTC)


def cities(language: str, now: datetime = WINTER, first: str | None = None) -> list[str]:
    """The cities offered."""
    return [guess.city for guess in candidates(language, now, first)]


def test_english_is_spoken_on_many_clocks() -> None:
    assert cities("en") == ["London", "New York", "Chicago", "Los Angeles", "Denver"]


def test_more_clocks_are_there_for_who_asks_for_more() -> None:
    assert "Sydney" in [guess.city for guess in candidates("en", WINTER, limit=6)]


def test_a_guess_shows_the_time_there() -> None:
    guess = candidates("de", WINTER)[0]
    assert (guess.zone, f"{guess.local:%H:%M}") == ("Europe/Berlin", "13:00")


def test_a_language_of_one_clock_offers_one_button() -> None:
    assert cities("de") == ["Berlin"]


def test_the_region_of_a_code_comes_first() -> None:
    assert cities("en-US")[0] == "New York"
    assert cities("pt-br")[0] == "Sao Paulo"
    assert cities("pt_PT")[0] == "Lisbon"


def test_a_hint_from_elsewhere_comes_before_all() -> None:
    assert cities("en", first="Asia/Tokyo")[:2] == ["Tokyo", "London"]


def test_a_hint_that_is_no_zone_is_passed_over() -> None:
    assert cities("en", first="../etc/passwd") == cities("en", first="Nowhere/Land") == cities("en")


def test_an_unknown_language_is_taken_for_english() -> None:
    assert cities("xx") == cities("") == cities("en")


def test_clocks_that_agree_today_are_offered_once() -> None:
    assert "Brisbane" in cities("en-AU", WINTER)  # Sydney has summer time
    assert "Brisbane" not in cities("en-AU", SUMMER)


def test_santiago_has_a_clock_of_its_own_in_one_season_only() -> None:
    assert "Santiago" not in cities("es", WINTER)  # as late as Buenos Aires
    assert "Santiago" in cities("es", SUMMER)


def test_lists_name_zones_that_exist() -> None:
    names = " ".join([*LANGUAGES.values(), *REGIONS.values()]).split()
    assert all(ZoneInfo(name) for name in names)


@settings(deadline=None)
@given(
    st.sampled_from([*LANGUAGES, *(f"en-{region}" for region in REGIONS), "xx"]),
    st.integers(0, 24 * 365 * 10),
)
def test_no_two_buttons_ever_show_the_same_time(language: str, hours: int) -> None:
    offered = candidates(language, WINTER + timedelta(hours=hours))
    clocks = [f"{guess.local:%H:%M}" for guess in offered]
    assert 1 <= len(clocks) == len(set(clocks)) <= 5


@pytest.mark.parametrize(
    ("zone", "name"),
    [
        ("America/Argentina/Buenos_Aires", "Buenos Aires"),
        ("Etc/GMT-2", "UTC+2"),
        ("Etc/GMT+3", "UTC-3"),
        ("UTC", "UTC"),
    ],
)
def test_a_zone_is_shown_by_its_city_and_an_offset_with_its_usual_sign(zone: str, name: str) -> None:
    assert city(zone) == name
