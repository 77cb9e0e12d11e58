"""Words: days, times, levels and entries as a patient reads them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel.dates import format_date

from handlers.texts import Texts
from pacing.checkin import SLEEP_TOP
from pacing.entries import EXERTIONS, OVERALL, SYMPTOMS, Entry, Kind, Source
from pacing.event import After
from pacing.function import ITEMS
from pacing.levels import EFFORT_TOP, SPOKEN_TOP, SYMPTOM_TOP, Rating

#: The worded scale of a kind; any other is said as a number.
WORDED = {Kind.EFFORT: EFFORT_TOP, Kind.SYMPTOM: SYMPTOM_TOP, Kind.RATING: SYMPTOM_TOP}
#: What is echoed of long words (PATIENTS.md, rule 9).
MOST_WORDS, MOST_LETTERS = 20, 160
HOUR = 60
#: Invisible marks around a patient's own words, so that right-to-left ones cannot turn the rest of a line.
_ISOLATE, _RELEASE = "\u2068", "\u2069"


def own(words: str) -> str:
    """A patient's own words, safe inside one of our lines."""
    flat = " ".join(words.split())
    return flat if flat.isascii() else f"{_ISOLATE}{flat}{_RELEASE}"


def clipped(words: str) -> str:
    """The first words of long ones: all of them are kept, and nobody has to read them twice."""
    said = words.split()
    short = " ".join(said[:MOST_WORDS])[:MOST_LETTERS]
    return own(short) if short == " ".join(said) else f"{own(short)}…"


def clock(at: time) -> str:
    """21:05."""
    return f"{at:%H:%M}"


def weekday(texts: Texts, day: date) -> str:
    """Sunday."""
    return _weekday(texts.language, day)


def short_day(texts: Texts, day: date) -> str:
    """Sun 22 Nov."""
    return format_date(day, "EEE d MMM", locale=texts.language)


@lru_cache(maxsize=256)
def _weekday(language: str, day: date) -> str:
    return str(format_date(day, "EEEE", locale=language))


def day_for(texts: Texts, day: date, today: date) -> str:
    """Yesterday, or the day by its name and date; today is said by `weekday`."""
    back = (today - day).days
    if back == 0:
        return texts("today")
    return texts("yesterday") if back == 1 else short_day(texts, day)


def moment(texts: Texts, at: datetime, now: datetime, zone: ZoneInfo) -> str:
    """today 21:00, tomorrow 08:00, or Sun 29 Nov 09:00, on the patient's clock."""
    local, here = at.astimezone(zone), now.astimezone(zone)
    ahead = (local.date() - here.date()).days
    near = {0: texts("today"), 1: texts("tomorrow").lower()}
    return f"{near.get(ahead, short_day(texts, local.date()))} {clock(local.time())}"


def number(value: float) -> str:
    """6, 5.5."""
    return f"{value:g}"


def spoken(texts: Texts, question: str, value: float, top: int | None) -> str:
    """A value on 0-10 as the patient says such values: the nearest worded level, or the number.

    `question` is "effort", "overall", "sleep" or "energy"; `top` the top of the scale in use, None for none.
    """
    if top is None or top == SPOKEN_TOP:
        return number(round(value, 1))
    return texts(f"level-{question}-{round(value * top / SPOKEN_TOP)}").lower()


def symptom(texts: Texts, name: str) -> str:
    """A symptom's name: ours for the standard ones, the patient's own otherwise."""
    return texts(f"symptom-{name}") if name in (*SYMPTOMS, OVERALL) else own(name)


def line(texts: Texts, entries: Iterable[Entry]) -> str:
    """Entries in one line, in the order in which they were said."""
    return ", ".join(entry_words(texts, entry) for entry in entries)


def entry_words(texts: Texts, entry: Entry) -> str:
    """One entry: "pain 6", "effort more than usual", "walk 20 min (a carer)"."""
    words = _own_words(texts, entry)
    return texts("said-by-carer", line=words) if entry.source is Source.CARER else words


def _own_words(texts: Texts, entry: Entry) -> str:
    match entry.kind:
        case Kind.EFFORT:
            return _levelled(texts, entry, texts("rating-effort"), "effort")
        case Kind.SYMPTOM:
            return _levelled(texts, entry, symptom(texts, entry.name), None)
        case Kind.RATING:
            return _levelled(texts, entry, _rating(texts, entry.name), entry.name)
        case Kind.SLEEP:
            return _sleep(texts, entry)
        case Kind.FUNCTION:
            name = texts(f"function-item-{entry.name}") if entry.name in ITEMS else own(entry.name)
            return _levelled(texts, entry, name, None)
    return _other(texts, entry)


def _rating(texts: Texts, name: str) -> str:
    return texts(f"rating-{name}") if texts.has(f"rating-{name}") else own(name)


def _levelled(texts: Texts, entry: Entry, name: str, worded: str | None) -> str:
    rating = entry.rating
    if rating is None:
        return texts("said-usual", name=name) if entry.usual else name
    level, scale = number(rating.value), WORDED.get(entry.kind)
    if rating.top == scale and worded and texts.has(f"said-{worded}-{level}"):
        return texts(f"said-{worded}-{level}")
    if rating.top == scale == SYMPTOM_TOP and texts.has(f"said-level-{level}"):
        return texts("said-rating", name=name, value=texts(f"said-level-{level}"))
    return texts("said-rating", name=name, value=_on_scale(rating))


def _on_scale(rating: Rating) -> str:
    """6 on the spoken scale, 2.5/3 on any other: never a number whose scale is not known."""
    level = number(rating.value)
    return level if rating.top == SPOKEN_TOP else f"{level}/{rating.top}"


def _sleep(texts: Texts, entry: Entry) -> str:
    if entry.name == "hours":
        return texts("said-sleep-hours", value=number(entry.amount or 0))
    if entry.name == "wakes":
        return texts("said-wakes", count=int(entry.amount or 0))
    if entry.rating is None:
        return texts("said-sleep-usual")
    worded = f"said-sleep-{number(entry.rating.value)}"
    if entry.rating.top == SLEEP_TOP and texts.has(worded):
        return texts(worded)
    return texts("said-rating", name=texts("said-sleep"), value=_on_scale(entry.rating))


def _other(texts: Texts, entry: Entry) -> str:
    match entry.kind:
        case Kind.EXERTION:
            return _exertion(texts, entry)
        case Kind.CRASH:
            return texts("said-crash" if entry.amount else "said-no-crash")
        case Kind.ILLNESS:
            return texts("said-ill" if entry.amount else "said-not-ill")
        case Kind.MEDICINE:
            return _medicine(texts, entry)
        case Kind.VITAL:
            return f"{entry.name.upper()} {own(entry.text)}"
    return _event(texts, entry) if entry.kind is Kind.EVENT else f"“{clipped(entry.text)}”"


def _event(texts: Texts, entry: Entry) -> str:
    """How it is since an event; a level of another scale, as a file may bring it, is the nearest one."""
    how = round(entry.rating.value * After.MUCH_WORSE / entry.rating.top) if entry.rating else int(After.SAME)
    return texts(f"said-event-{how}", event=own(entry.text))


def _exertion(texts: Texts, entry: Entry) -> str:
    called = entry.word or entry.text
    what = clipped(called) if called else _exertion_name(texts, entry.name)
    if entry.amount:
        what = _lasting(texts, what, entry.amount)
    if entry.rating is not None:
        what = texts("said-effort-of", what=what, value=number(round(entry.rating.on_ten(), 1)))
    return what


def _lasting(texts: Texts, what: str, minutes: float) -> str:
    """Half hours from an hour on, minutes below and between."""
    if minutes >= HOUR and minutes % (HOUR / 2) == 0:
        return texts("said-hours", what=what, hours=number(minutes / HOUR))
    return texts("said-minutes", what=what, minutes=number(minutes))


def _exertion_name(texts: Texts, name: str) -> str:
    return texts(f"exertion-{name}").lower() if name in EXERTIONS else own(name)


def _medicine(texts: Texts, entry: Entry) -> str:
    if entry.amount == 0:
        return texts("said-no-medicine", name=own(entry.name))
    if entry.text:
        return texts("said-medicine-dose", name=own(entry.name), dose=own(entry.text))
    return texts("said-medicine", name=own(entry.name))
