"""Care: red flags come first, and quiet follows them. Sources: PACING.md 6.1, 6.2."""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum

from journal.outcomes import Cared
from journal.visit import Visit
from language.values import Safety

#: No pacing note for this long after a safety reply (PACING.md 6.1).
QUIET_AFTER = timedelta(hours=24)


class Place(StrEnum):
    """Whose telephone numbers fit; the texts hold them, with the date of their review."""

    GB = "gb"
    IE = "ie"
    US = "us"
    CA = "ca"
    AU = "au"
    NZ = "nz"
    EU = "eu"
    WORLD = "world"


_ZONES = {
    "Europe/London": Place.GB,
    "Europe/Belfast": Place.GB,
    "Europe/Jersey": Place.GB,
    "Europe/Guernsey": Place.GB,
    "Europe/Isle_of_Man": Place.GB,
    "Europe/Dublin": Place.IE,
    "Pacific/Auckland": Place.NZ,
    "Pacific/Chatham": Place.NZ,
    "Pacific/Honolulu": Place.US,
}
_CANADA = ("Toronto", "Vancouver", "Halifax", "Winnipeg", "Edmonton", "Regina", "St_Johns", "Moncton")
_UNITED_STATES = (
    "New_York",
    "Chicago",
    "Denver",
    "Los_Angeles",
    "Phoenix",
    "Anchorage",
    "Detroit",
    "Boise",
    "Indiana/",
    "Kentucky/",
    "North_Dakota/",
    "Juneau",
)


def place_of(zone: str) -> Place:
    """The place whose numbers fit a zone; WORLD when it is not certain."""
    if zone in _ZONES:
        return _ZONES[zone]
    region, _, city = zone.partition("/")
    if region == "America":
        return Place.CA if city in _CANADA else Place.US if city.startswith(_UNITED_STATES) else Place.WORLD
    if region == "US":
        return Place.US
    return {"Australia": Place.AU, "Europe": Place.EU, "Canada": Place.CA}.get(region, Place.WORLD)


async def red_flag(visit: Visit, safety: Safety) -> Cared:
    """Remember when it was, so that pacing notes keep quiet for a day."""
    await visit.change(safety_at=visit.now)
    return Cared(safety)
