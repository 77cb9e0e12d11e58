"""Doings: exertion with its minutes, medicines with their doses, and vitals."""

from __future__ import annotations

from language.amounts import level, number, span
from language.marks import Line
from language.sheet import Clause, Sheet
from language.sorts import Sort
from language.values import Doubt
from pacing.entries import Kind
from pacing.levels import Rating

_JOINS = ("and", "+", "&", "plus", "n", "/", "then")
_MISSED_AFTER = ("skipped", "missed", "forgotten", "forgot", "not taken")
#: What a vital can be at all; outside of it the number stays a question.
_LIKELY = {"hr": (25, 250), "temp": (30, 110), "spo2": (50, 100), "hrv": (1, 300), "weight": (20, 700)}
_SLOWEST_PULSE = 25  # "1 hr" is an hour
_LONGEST_NAME = 2  # words of a medicine that nobody taught, before its dose
_LOGGED = (
    Sort.MEDICINE,
    Sort.NUMBER,
    Sort.RANGE,
    Sort.SLASH,
    Sort.SYMPTOM,
    Sort.BODY,
    Sort.STATE,
    Sort.RATING,
    Sort.LEVEL,
    Sort.GOODNESS,
    Sort.MORE,
    Sort.SLEEP,
    Sort.WAKE,
    Sort.NIGHT_WAS,
    Sort.CRASH,
    Sort.UNIT,
    Sort.VITAL,
    Sort.AFTER,
    Sort.COUNTER,
)
_MEDICINE_WORDS = (
    Sort.FILLER,
    Sort.AND,
    Sort.AT,
    Sort.PART,
    Sort.MERIDIEM,
    Sort.CLOCK,
    Sort.DAY,
    Sort.DOSE,
    Sort.ONE,
    Sort.MINE,
    Sort.TAKE,
    Sort.ON,
    Sort.COUNTED,
    Sort.FOR,
    Sort.TIMES,
)


def read_medicines(sheet: Sheet, clause: Clause) -> None:
    """ "took LDN 4.5mg", "forgot meds", "vit d 4000iu and magnesium": never a dose as a level or a time."""
    line = sheet.line
    verb = next(
        (
            at
            for at, mark in clause.marks(line)
            if Sort.TAKE in mark and mark.get(Sort.TAKE) is None and sheet.free(at)
        ),
        None,
    )
    missed = next((at for at, mark in clause.marks(line) if Sort.MISS in mark and sheet.free(at)), None)
    named = [at for at, mark in clause.marks(line) if Sort.MEDICINE in mark and sheet.free(at)]
    if verb is not None and not named:
        _unknown_medicine(sheet, clause, verb)
    for at in named:
        first, end, dose = _dose(sheet, at)
        sheet.take(first, end)
        if missed is not None and (missed < at or line[missed].text in _MISSED_AFTER):
            sheet.take(missed, missed + 1)
            sheet.say(Kind.MEDICINE, line[at].get(Sort.MEDICINE), first=at, end=end, amount=0, text=dose)
        elif verb is not None or dose or _only_medicine(line, clause):
            _taken(sheet, clause, (first, at, end), dose, sure=verb is not None)


def _taken(sheet: Sheet, clause: Clause, places: tuple[int, int, int], dose: str, *, sure: bool) -> None:
    line, (first, at, end) = sheet.line, places
    later = any(mark.get(Sort.TAKE) == "will" for _, mark in clause.marks(line))
    if later or clause.has(line, Sort.FUTURE, Sort.REMIND) or (not sure and not _only_medicine(line, clause)):
        return
    sheet.say(Kind.MEDICINE, line[at].get(Sort.MEDICINE), first=first, end=end, amount=1, text=dose)


def _only_medicine(line: Line, clause: Clause) -> bool:
    """Whether nothing in the clause but medicines, doses, times and levels could mean something else."""
    known = (*_MEDICINE_WORDS, *_LOGGED)
    return all(mark.any(*known) or mark.text in "()@+-:" for _, mark in clause.marks(line))


def _dose(sheet: Sheet, at: int) -> tuple[int, int, str]:
    """Where a medicine with its dose starts and ends, and the dose as said."""
    line = sheet.line
    after = (
        at + 2
        if Sort.FILLER in line[at + 1] and number(line[at + 2]) is not None and Sort.DOSE in line[at + 3]
        else at + 1
    )
    after += Sort.TIMES in line[after]
    if number(line[after]) is not None and sheet.free(after):
        end = _dose_end(line, after)
        first = (
            at - 1
            if sheet.free(at - 1) and number(line[at - 1]) is not None and Sort.DOSE in line[end - 1]
            else at
        )
        return first, end, line.quote(after, end - 1)
    before = at
    while sheet.free(before - 1) and (
        number(line[before - 1]) is not None or line[before - 1].any(Sort.DOSE, Sort.OF, Sort.TIMES)
    ):
        before -= 1
    while before < at and number(line[before]) is None:
        before += 1
    return (before, at + 1, line.quote(before, at - 1)) if before < at else (at, at + 1, "")


def _dose_end(line: Line, at: int) -> int:
    """Where "4.5mg", "500mg x 2", "2 x 500mg" ends."""
    end = at + 2 if Sort.DOSE in line[at + 1] else at + 1
    while Sort.TIMES in line[end] and number(line[end + 1]) is not None:
        end += 2 + (Sort.DOSE in line[end + 2])
    return end


def _unknown_medicine(sheet: Sheet, clause: Clause, verb: int) -> None:
    """A medicine that nobody taught is one only with a dose: "took fluzolam 20mg"."""
    line = sheet.line
    for at in range(verb + 1, min(verb + 2 + _LONGEST_NAME, clause.end)):
        if number(line[at]) is not None and Sort.DOSE in line[at + 1] and at > verb + 1:
            name = line.quote(verb + 1, at - 1)
            if not clause.has(line, Sort.FUTURE) and all(line[i].unknown for i in range(verb + 1, at)):
                sheet.say(Kind.MEDICINE, name, first=verb, end=at + 2, amount=1, text=line.quote(at, at + 1))
            return


def read_vitals(sheet: Sheet, clause: Clause) -> None:
    """ "hr 118", "118 bpm", "bp 95/60", "3000 steps": kept as said."""
    for at, mark in clause.marks(sheet.line):
        if Sort.VITAL in mark and sheet.free(at):
            _vital(sheet, clause, at, mark.get(Sort.VITAL))


def _vital(sheet: Sheet, clause: Clause, at: int, name: str) -> None:
    line, after = sheet.line, at + 1
    while (
        after < clause.end
        and (
            line[after].any(Sort.FILLER, Sort.AT, Sort.WAS, Sort.VITAL, Sort.TO, Sort.FUTURE)
            or line[after].unknown
        )
        and after <= at + 4
        and number(line[after]) is None
    ):
        after += 1
    if Sort.SLASH in line[after] and name == "bp":
        return sheet.say(Kind.VITAL, name, first=at, end=after + 1, text=line[after].text.replace(" ", ""))
    if name == "bp" and line[after + 1].text == "over" and number(line[after + 2]) is not None:
        text = f"{_bare_number(line, after)}/{_bare_number(line, after + 2)}"
        return sheet.say(Kind.VITAL, name, first=at, end=after + 3, text=text)
    if name == "bp":
        return None
    if (
        sheet.free(after)
        and after < clause.end
        and number(line[after]) is not None
        and _likely(line, after, name)
    ):
        unit = line[after + 1].get(Sort.VITAL) == name or Sort.MEASURE in line[after + 1]
        end = after + 2 if unit else after + 1
        return sheet.say(Kind.VITAL, name, first=at, end=end, text=_bare_number(line, after))
    before = at - 1
    if Sort.THOUSAND in line[before] and number(line[before - 1]) is not None and name == "steps":
        count = f"{(number(line[before - 1]) or 0) * 1000:g}"
        return sheet.say(Kind.VITAL, name, first=before - 1, end=at + 1, text=count)
    hours = Sort.UNIT in line[at] and (number(line[before]) or 0) < _SLOWEST_PULSE
    told = Sort.AT in line[before - 1]
    if (
        sheet.free(before)
        and before >= clause.first
        and number(line[before]) is not None
        and not (hours or told)
        and _likely(line, before, name)
    ):
        return sheet.say(Kind.VITAL, name, first=before, end=at + 1, text=_bare_number(line, before))
    return None


def _likely(line: Line, at: int, name: str) -> bool:
    """Whether a number can be this vital at all; "temp 7" is none and stays a question."""
    low, high = _LIKELY.get(name, (0, 1_000_000))
    return low <= (number(line[at]) or 0) <= high


def _bare_number(line: Line, at: int) -> str:
    said = line[at].get(Sort.NUMBER)
    return f"{said.digits}.{said.decimals}" if said.decimals else (said.digits or f"{said.value:g}")


def read_exertion(sheet: Sheet, clause: Clause) -> None:
    """ "walked 20 min", "shower + short call", "cleaned 40 min effort 8/10"; nothing that was not done."""
    line = sheet.line
    done = _things_done(sheet, clause)
    spans = _spans(sheet, clause)
    if clause.has(line, Sort.INSTEAD):
        cut = next(at for at, mark in clause.marks(line) if Sort.INSTEAD in mark)
        done = [at for at in done if at < cut]
    not_done = _not_done(line, clause)
    for at in done:
        nearest = min(spans, key=lambda place: abs(place[0] - at), default=None)
        minutes = None
        if nearest and _belongs(line, done, at, nearest[0]):
            spans.remove(nearest)
            sheet.take(nearest[0], nearest[1])
            minutes = nearest[2]
        if (not_done < 0 or at < not_done) and not _another_day(line, at):
            kind, what = line[at].get(Sort.EXERTION)
            effort = _effort(sheet, clause) if at == done[-1] else None
            sheet.say(Kind.EXERTION, kind, first=at, end=at + 1, amount=minutes, text=what, rating=effort)


def _things_done(sheet: Sheet, clause: Clause) -> list[int]:
    """The first thing done in the clause, and each one that is joined to it by a word for "and"."""
    found: list[int] = []
    joined = True
    for at, mark in clause.marks(sheet.line):
        if mark.text in _JOINS or mark.any(Sort.AFTER, Sort.INSTEAD):
            joined = True
        if Sort.EXERTION in mark and sheet.free(at) and not mark.any(Sort.MEDICINE):
            if joined:
                found.append(at)
            sheet.take(at, at + 1)
            joined = False
    return found


def _not_done(line: Line, clause: Clause) -> int:
    """The place of a word that makes what follows not done, or not yet: "couldn't", "no", "tomorrow"."""
    for at, mark in clause.marks(line):
        if (
            mark.get(Sort.FUTURE) == "all"
            or (mark.get(Sort.DAY) or 0) > 0
            or (Sort.NEXT in mark and line[at + 1].any(Sort.DATE_UNIT, Sort.WEEKDAY))
        ):
            return clause.first
    for at, mark in clause.marks(line):
        if mark.any(Sort.FUTURE, Sort.IF) or (
            Sort.NOT in mark and Sort.CRASH not in line[at + 1] and not _denies_feeling(line, at)
        ):
            return at
    return -1


def _another_day(line: Line, at: int) -> bool:
    """ "pem from yesterday's walk": done on a day that the message is not about."""
    return (line[at - 1].get(Sort.DAY) or 0) < 0 and line[at - 2].any(Sort.AFTER, Sort.FROM, Sort.THAN)


def _denies_feeling(line: Line, at: int) -> bool:
    return line[at + 1].any(Sort.SYMPTOM, Sort.BODY, Sort.STATE) or line[at + 2].any(
        Sort.SYMPTOM, Sort.CRASH, Sort.STATE
    )


def _spans(sheet: Sheet, clause: Clause) -> list[tuple[int, int, float]]:
    found, at = [], clause.first
    while at < clause.end:
        length = span(sheet.line, at) if sheet.free(at) else None
        if length and length.end <= clause.end and length.minutes:
            found.append((at, length.end, length.minutes))
        at = length.end if length else at + 1
    return found


def _belongs(line: Line, done: list[int], at: int, place: int) -> bool:
    """Whether the span at `place` is nearest to the thing done at `at`; "2 hours later" is nobody's."""
    length = span(line, place)
    if length and (line[length.end].any(Sort.AGO, Sort.LATER, Sort.SOON) or Sort.AFTER in line[length.end]):
        return False
    if place > 0 and line[place - 1].text in ("every", "within", "in", "after"):
        return False
    return at == min(done, key=lambda other: abs(other - place))


def _effort(sheet: Sheet, clause: Clause) -> Rating | None:
    for at, mark in clause.marks(sheet.line):
        if Sort.EFFORT in mark and sheet.free(at):
            said = level(sheet.line, at + 1)
            if said and said.on_scale:
                sheet.take(at, said.end)
                return Rating(said.value, said.top)
            sheet.take(at, at + 1)
            sheet.doubt(Doubt.SCALE)
    return None
