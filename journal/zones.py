"""Time zones to offer: from a language code and the current instant to a few clocks, likeliest first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

#: Zones by language, those with most speakers first (rough counts: our judgement). One zone name a clock.
LANGUAGES: dict[str, str] = {
    "ar": "Africa/Cairo Asia/Riyadh Africa/Casablanca Asia/Dubai",
    "bg": "Europe/Sofia",
    "ca": "Europe/Madrid",
    "cs": "Europe/Prague",
    "da": "Europe/Copenhagen",
    "de": "Europe/Berlin",
    "el": "Europe/Athens",
    "en": "Europe/London America/New_York America/Chicago America/Los_Angeles America/Denver "
    "Australia/Sydney Pacific/Auckland Asia/Kolkata Africa/Johannesburg Australia/Perth",
    "es": "Europe/Madrid America/Mexico_City America/Argentina/Buenos_Aires America/Bogota America/Santiago "
    "America/Caracas",
    "et": "Europe/Tallinn",
    "eu": "Europe/Madrid",
    "fa": "Asia/Tehran Asia/Kabul",
    "fi": "Europe/Helsinki",
    "fr": "Europe/Paris America/Toronto Africa/Abidjan Indian/Reunion",
    "gl": "Europe/Madrid",
    "he": "Asia/Jerusalem",
    "hi": "Asia/Kolkata",
    "hr": "Europe/Zagreb",
    "hu": "Europe/Budapest",
    "id": "Asia/Jakarta Asia/Makassar Asia/Jayapura",
    "is": "Atlantic/Reykjavik",
    "it": "Europe/Rome",
    "ja": "Asia/Tokyo",
    "ko": "Asia/Seoul",
    "lt": "Europe/Vilnius",
    "lv": "Europe/Riga",
    "ms": "Asia/Kuala_Lumpur",
    "nb": "Europe/Oslo",
    "nl": "Europe/Amsterdam",
    "nn": "Europe/Oslo",
    "no": "Europe/Oslo",
    "pl": "Europe/Warsaw",
    "pt": "America/Sao_Paulo Europe/Lisbon America/Manaus",
    "ro": "Europe/Bucharest",
    "ru": "Europe/Moscow Asia/Yekaterinburg Asia/Almaty Asia/Novosibirsk Asia/Vladivostok",
    "sk": "Europe/Bratislava",
    "sl": "Europe/Ljubljana",
    "sr": "Europe/Belgrade",
    "sv": "Europe/Stockholm Europe/Helsinki",
    "th": "Asia/Bangkok",
    "tr": "Europe/Istanbul",
    "uk": "Europe/Kyiv",
    "vi": "Asia/Ho_Chi_Minh",
    "zh": "Asia/Shanghai",
}

#: Zones by the region of a code such as "en-GB"; they come before those of the language.
REGIONS: dict[str, str] = {
    "at": "Europe/Vienna",
    "au": "Australia/Sydney Australia/Brisbane Australia/Perth Australia/Adelaide Australia/Darwin",
    "be": "Europe/Brussels",
    "br": "America/Sao_Paulo America/Manaus America/Rio_Branco America/Noronha",
    "ca": "America/Toronto America/Vancouver America/Edmonton America/Winnipeg America/Halifax "
    "America/St_Johns",
    "ch": "Europe/Zurich",
    "es": "Europe/Madrid Atlantic/Canary",
    "gb": "Europe/London",
    "ie": "Europe/Dublin",
    "in": "Asia/Kolkata",
    "mx": "America/Mexico_City America/Hermosillo America/Tijuana America/Cancun",
    "nz": "Pacific/Auckland",
    "pt": "Europe/Lisbon Atlantic/Azores",
    "us": "America/New_York America/Chicago America/Los_Angeles America/Denver America/Phoenix "
    "America/Anchorage Pacific/Honolulu",
    "za": "Africa/Johannesburg",
}


@dataclass(frozen=True, slots=True)
class Guess:
    """A zone to offer: its name, the time there now (aware), and a city that stands for it."""

    zone: str
    local: datetime
    city: str


def candidates(language: str, now: datetime, first: str | None = None, limit: int = 5) -> list[Guess]:
    """At most `limit` zones whose clocks differ now, likeliest first, for "it is 14:05 for me".

    `language` is Telegram's code ("en", "en-GB", "pt-br"); one that is unknown is taken for English. `first`
    is a zone from elsewhere, the page of the local chat say; a name that is no zone is passed over. Where
    several clocks show the same now only the first is offered, so the list changes with the seasons. It is
    not filled up with zones where the language is hardly spoken: every button costs who reads it.
    """
    guesses: dict[tuple[int, int], Guess] = {}
    for name in _likely(language, first):
        local = _local(now, name)
        if local is not None:
            guesses.setdefault((local.hour, local.minute), Guess(name, local, city(name)))
    return list(guesses.values())[:limit]


def city(zone: str) -> str:
    """The place after which a zone is named ("Sao Paulo"); an offset with its usual sign ("UTC+2")."""
    place = zone.rsplit("/", maxsplit=1)[-1].replace("_", " ")
    if zone.startswith("Etc/GMT"):
        # POSIX counts west of Greenwich as positive, people the other way round.
        return place.translate(str.maketrans("+-", "-+")).replace("GMT", "UTC")
    return place


def _likely(language: str, first: str | None) -> Iterator[str]:
    code, _, region = language.lower().replace("_", "-").partition("-")
    if first:
        yield first
    yield from REGIONS.get(region, "").split()
    yield from LANGUAGES.get(code, LANGUAGES["en"]).split()


def _local(now: datetime, zone: str) -> datetime | None:
    try:
        return now.astimezone(ZoneInfo(zone))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def guess(zone: str, now: datetime) -> Guess:
    """A known zone as an offer."""
    return Guess(zone, now.astimezone(ZoneInfo(zone)), city(zone))
