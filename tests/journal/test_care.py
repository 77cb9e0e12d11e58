"""Care: whose numbers fit a zone; when nobody can tell, the words that hold everywhere."""

from zoneinfo import available_timezones

import pytest

from handlers.texts import texts_for
from journal import care
from journal.care import Place, place_of
from journal.outcomes import Cared
from journal.visit import Visit
from language.values import Safety


@pytest.mark.parametrize(
    ("zone", "place"),
    [
        ("Europe/London", Place.GB),
        ("Europe/Belfast", Place.GB),
        ("Europe/Dublin", Place.IE),
        ("America/New_York", Place.US),
        ("America/Indiana/Indianapolis", Place.US),
        ("Pacific/Honolulu", Place.US),
        ("US/Eastern", Place.US),
        ("America/Toronto", Place.CA),
        ("Canada/Pacific", Place.CA),
        ("Australia/Perth", Place.AU),
        ("Pacific/Auckland", Place.NZ),
        ("Europe/Berlin", Place.EU),
        ("America/Mexico_City", Place.WORLD),
        ("Asia/Tokyo", Place.WORLD),
        ("UTC", Place.WORLD),
    ],
)
def test_a_zone_has_its_numbers(zone: str, place: Place) -> None:
    assert place_of(zone) is place


def test_every_zone_has_words_for_support_and_for_every_flag() -> None:
    texts = texts_for("en")
    for place in {place_of(zone) for zone in available_timezones()} | set(Place):
        assert texts.has(f"support-{place.value}")
        assert all(texts.has(f"flag-{safety.value}-{place.value}") for safety in Safety)


async def test_a_red_flag_is_remembered_for_the_quiet_after_it(visit: Visit) -> None:
    assert await care.red_flag(visit, Safety.CRISIS) == Cared(Safety.CRISIS)
    saved = await visit.records.patient()
    assert saved is not None
    assert saved.safety_at == visit.now
