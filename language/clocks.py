"""Clocks: times of the day as people tell them: "9pm", "half 5", "ten to 1", "1730"."""

from __future__ import annotations

from language.amounts import number
from language.marks import Line, Mark
from language.numerals import Clock, Number, clock_of
from language.sorts import Key, Sort

_NO_CLOCK = (
    Sort.UNIT,
    Sort.DATE_UNIT,
    Sort.DOSE,
    Sort.MEASURE,
    Sort.COUNTER,
    Sort.VITAL,
    Sort.ORDINAL,
    Sort.SECONDS,
    Sort.MONTH,
)
_MILITARY = 4  # digits
NAMED_HOURS = {"noon": 12, "midnight": 0}
GENERIC = "meds"  # the name for medicine in general: a number after it is no dose
Told = tuple[Clock, int]


def clock(line: Line, at: int, *, anchored: bool = False) -> Told | None:
    """The clock told at `at` and where it ends; `anchored` when the word before promises a time ("at")."""
    told = (
        _relative(line, at)
        or _digital(line, at)
        or _named(line, at, anchored)
        or _written(line, at, anchored)
        or (_noon(line, at) if anchored else None)
    )
    return _with_meridiem(line, *told) if told else None


def two_hours(line: Line, at: int) -> tuple[Clock, Clock, int] | None:
    """ "10 to 6" where a stretch of hours is expected: two hours, and no ten minutes before six."""
    start, end = _hour(line[at]), _hour(line[at + 2])
    if start is None or end is None or not line[at + 1].any(Sort.TO, Sort.THROUGH) or _counts(line[at + 3]):
        return None
    plain = 1 <= start <= 24 and 1 <= end <= 24 and Sort.MERIDIEM not in line[at + 3]
    return (clock_of(str(start)), clock_of(str(end)), at + 3) if plain else None


def _counts(mark: Mark) -> bool:
    """Whether a number before the mark counts something; "at 9 pills" does not."""
    return mark.any(*_NO_CLOCK) and Sort.MEDICINE not in mark


def _hour(mark: Mark) -> int | None:
    value = number(mark)
    return int(value) if value is not None and value == int(value) and 0 <= value <= 99 else None


def _relative(line: Line, at: int) -> Told | None:
    """ "half 5", "half past 5", "quarter to 6", "ten to 1", "20 past 3"."""
    if (number(line[at]), number(line[at + 2])) == (5, 20) and Sort.AND in line[at + 1]:
        told = _relative(line, at + 2)
        if told:
            ahead = 5 if Sort.PAST in line[at + 3] else -5
            return _shifted(told[0].hour, told[0].minute + ahead), told[1]
    half = line[at].says(Key.HALF) or line[at].says(Key.HALF_TO)
    quarter = Sort.QUARTER in line[at] and line[at].get(Sort.QUARTER) is None
    minutes = 30 if half else 15 if quarter else _hour(line[at])
    if minutes is None or minutes > 59:
        return None
    after = at + 2 if line[at + 1].get(Sort.UNIT) == 1 else at + 1
    hour = _hour_or_noon(line[after + 1])
    if (
        line[after].any(Sort.PAST, Sort.TO)
        and hour is not None
        and 1 <= hour <= 12
        and minutes in (5, 10, 15, 20, 25, 30)
        and not _counts(line[after + 2])
    ):
        shifted = _shifted(hour, minutes if Sort.PAST in line[after] else -minutes)
        return _of_noon(line[after + 1], shifted), after + 2
    hour = _hour(line[at + 1])
    if hour is None or not 1 <= hour <= 12 or _counts(line[at + 2]):
        return None
    if line[at].says(Key.HALF_TO):
        return _shifted(hour, -30), at + 2
    return (Clock(hour, 30), at + 2) if line[at].says(Key.HALF) else None


def _noon(line: Line, at: int) -> Told | None:
    """ "until noon", "from midday"."""
    hour = NAMED_HOURS.get(line[at].get(Sort.PART) or "")
    return None if hour is None else (Clock(hour, sure=True), at + 1)


def _hour_or_noon(mark: Mark) -> int | None:
    return 12 if mark.get(Sort.PART) in NAMED_HOURS else _hour(mark)


def _of_noon(mark: Mark, told: Clock) -> Clock:
    """ "quarter to noon" is 11:45, "ten past midnight" 00:10; a number leaves the half of the day open."""
    noon = NAMED_HOURS.get(mark.get(Sort.PART) or "")
    if noon is None:
        return told
    return Clock((noon + (told.hour % 12) - 12 * (told.hour % 12 == 11)) % 24, told.minute, sure=True)


def _shifted(hour: int, minutes: int) -> Clock:
    if minutes >= 0:
        return Clock(hour, minutes)
    return Clock(hour - 1 if hour > 1 else 12, 60 + minutes)


def _digital(line: Line, at: int) -> Told | None:
    told = line[at].get(Sort.CLOCK)
    if told is not None:
        return told, at + 1
    said = line[at].get(Sort.NUMBER)
    if not isinstance(said, Number) or len(said.decimals) != 2 or _counts(line[at + 1]):
        return None
    if line[at - 1].get(Sort.MEDICINE) not in (None, GENERIC):
        return None
    return (clock_of(said.digits, said.decimals), at + 1) if len(said.digits) <= 2 else None


def _named(line: Line, at: int, anchored: bool) -> Told | None:
    """ "9pm", "3 o'clock", "17h", "5 30 pm"."""
    hour = _hour(line[at])
    if hour is None:
        return _run_together(line, at)
    if Sort.MERIDIEM in line[at + 2] and (told := _spaced(line, at)):
        return told
    if line[at + 1].any(Sort.OCLOCK):
        return clock_of(str(hour)), at + 2
    if Sort.MERIDIEM in line[at + 1]:
        return Clock(hour, real=hour <= 12), at + 1
    return _with_h(line, at, hour) if anchored or hour > 12 else None


def _with_h(line: Line, at: int, hour: int) -> Told | None:
    """ "17h", "17h30"."""
    if not line[at + 1].says(Key.HOUR_SIGN) or not line[at + 1].glued or hour <= 9:
        return None
    minutes = _hour(line[at + 2]) if line[at + 2].glued and len(line[at + 2].text) == 2 else None
    return clock_of(str(hour), f"{minutes or 0:02}"), at + 2 + (minutes is not None)


def _run_together(line: Line, at: int) -> Told | None:
    """ "430pm"."""
    said = line[at].get(Sort.NUMBER)
    if not isinstance(said, Number) or said.decimals or len(said.digits) not in (3, 4):
        return None
    if Sort.MERIDIEM in line[at + 1]:
        return clock_of(said.digits[:-2], said.digits[-2:]), at + 1
    return (clock_of(said.digits[:-2], said.digits[-2:]), at + 2) if military(line, at) else None


def military(line: Line, at: int) -> bool:
    """ "1930h", "0800 hrs": four digits and the word for hours are a clock, no length."""
    said = line[at].get(Sort.NUMBER)
    digits = said.digits if isinstance(said, Number) and not said.decimals else ""
    real = len(digits) == _MILITARY and int(digits[:2]) < 24 and int(digits[2:]) < 60
    return real and line[at + 1].get(Sort.UNIT) == 60


def _written(line: Line, at: int, anchored: bool) -> Told | None:
    """After "at": "5", "1730", "nine thirty"."""
    said = line[at].get(Sort.NUMBER)
    if not anchored or not isinstance(said, Number) or said.decimals or said.value < 0:
        return None
    if len(said.digits) in (3, 4) and Sort.DOSE not in line[at + 1]:
        return clock_of(said.digits[:-2].rjust(len(said.digits) - 2), said.digits[-2:]), at + 1
    if told := _spaced(line, at):
        return told
    hour = _hour(line[at])
    if hour is None or _counts(line[at + 1]):
        return None
    return clock_of(said.digits or str(hour)), at + 1


def _spaced(line: Line, at: int) -> Told | None:
    """ "nine thirty", "5 30 pm": an hour and its minutes as two numbers."""
    said, hour, minutes = line[at].get(Sort.NUMBER), _hour(line[at]), _hour(line[at + 1])
    if hour is None or minutes is None or not 1 <= hour <= 12 or not 10 <= minutes <= 59:
        return None
    after = line[at + 2]
    closed = at + 2 >= len(line) or after.any(Sort.MERIDIEM, Sort.BREAK, Sort.TO, Sort.DAY, Sort.PART)
    if said.digits and not (closed and len(line[at + 1].text) == 2 and not line[at + 1].glued):
        return None
    return None if _counts(after) else (Clock(hour, minutes), at + 2)


def _with_meridiem(line: Line, told: Clock, end: int) -> Told:
    meridiem = line[end].get(Sort.MERIDIEM)
    if meridiem is None:
        return told, end
    if told.hour > 12:
        return Clock(told.hour, told.minute, sure=True, real=told.real and told.hour < 24, odd=True), end + 1
    hour = told.hour % 12 + (12 if meridiem == "pm" else 0)
    if line[end].says(Key.AT_NIGHT) and told.hour in (12, 1, 2, 3):
        hour = told.hour % 12
    return Clock(hour, told.minute, sure=True, real=told.minute <= 59), end + 1
