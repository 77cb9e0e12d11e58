"""Orders: commands about reminders that exist: cancel, move, snooze, skip, pause, done, list, quiet hours."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time

from language.amounts import number, span
from language.clocks import clock
from language.dates import Day
from language.facts import When
from language.instants import PARTS, hours, in_part, waking
from language.marks import Line, Mark
from language.numerals import Clock
from language.repeats import BYDAY
from language.sorts import Sort
from language.tasks import task
from language.values import Command, Doubt, Reminder, ReminderAction, ReminderKind, Target
from language.when import when

_ALONE = (ReminderAction.DONE, ReminderAction.LIST, ReminderAction.RESUME)  # need nothing else in the message
_UNTIL, _FROM = {"before", "until", "earlier"}, {"after", "later", "from"}
_LONGEST = 14  # words: a longer message is no command


def read_order(line: Line, now: datetime, labels: Sequence[str], edges: frozenset[str]) -> Reminder | None:
    """The command that the message gives, None if it gives none."""
    if special := _off(line, edges) or _more_time(line, edges):
        return special
    at = next((at for at, mark in enumerate(line.marks[:3]) if Sort.COMMAND in mark), None)
    if at is None or len(line) > _LONGEST or not all(_edged(line[i], edges) for i in range(at)):
        return None
    action = ReminderAction(line[at].get(Sort.COMMAND))
    if action in _ALONE:
        return _alone(line, at, action, now, edges)
    if action is ReminderAction.QUIET:
        return _quiet(line, at)
    found = when(line, now.date(), {at})
    if action in (ReminderAction.PAUSE, ReminderAction.SNOOZE, ReminderAction.SKIP):
        return _rest(line, at, action, found, now, edges)
    return _aimed(line, at, action, now, labels, edges)


def _edged(mark: Mark, edges: frozenset[str]) -> bool:
    return all(word in edges for word in mark.text.split())


def _off(line: Line, edges: frozenset[str]) -> Reminder | None:
    """ "quiet hours off"."""
    at = next((at for at, mark in enumerate(line.marks) if Sort.OFF in mark), None)
    if at is None or _rest_of(line, {at}, edges):
        return None
    return _order(Command(ReminderAction.QUIET, Target(all=True), off=True))


def _more_time(line: Line, edges: frozenset[str]) -> Reminder | None:
    """ "10 more minutes", "another half hour": a snooze."""
    at = next((at for at, mark in enumerate(line.marks) if Sort.EXTRA in mark), None)
    if at is None or len(line) > _LONGEST:
        return None
    bare = _without(line, at)
    place = next((place for place in range(len(bare)) if span(bare, place)), None)
    length = span(bare, place) if place is not None else None
    if place is None or length is None or not length.minutes:
        return None
    used = {i for i, mark in enumerate(bare.marks) if mark.get(Sort.COMMAND) == "snooze"}
    if _rest_of(bare, used | set(range(place, length.end)), edges):
        return None
    return _order(Command(ReminderAction.SNOOZE, Target(last=True), minutes=int(length.minutes)))


def _without(line: Line, at: int) -> Line:
    return Line(line.text, line.marks[:at] + line.marks[at + 1 :], line.words)


def _order(command: Command) -> Reminder:
    return Reminder(ReminderKind.COMMAND, command=command)


def _rest_of(line: Line, used: set[int], edges: frozenset[str]) -> str:
    """What is left of the message when the command, times and words for reminders are taken away."""
    nouns = {
        at for at, mark in enumerate(line.marks) if mark.any(Sort.REMINDERS, Sort.IT, Sort.ALL, Sort.REMIND)
    }
    return task(line, used | nouns, edges)


def _alone(
    line: Line, at: int, action: ReminderAction, now: datetime, edges: frozenset[str]
) -> Reminder | None:
    times = when(line, now.date(), {at}).used if action is ReminderAction.LIST else {at}
    left = _rest_of(line, times, edges)
    if action is ReminderAction.DONE and left:
        return None
    if action is ReminderAction.LIST and left and not any(Sort.REMINDERS in mark for mark in line.marks):
        return None
    return (
        _order(Command(action, _whole(left) if action is ReminderAction.RESUME else Target()))
        if not left or action is not ReminderAction.DONE
        else None
    )


def _whole(label: str) -> Target:
    """All reminders, or those that are named."""
    return Target(label=label) if label else Target(all=True)


def _quiet(line: Line, at: int) -> Reminder | None:
    """ "quiet hours 10pm to 8am", "no messages after 9pm"."""
    found: list[Clock] = []
    place = at + 1
    while place < len(line):
        pair = line[place].get(Sort.RANGE)
        told = clock(line, place, anchored=True)
        if pair:
            found.extend(Clock(int(each.value) % 24) for each in pair)
        if told and told[0].real:
            found.append(told[0])
        place = told[1] if told else place + 1
    if len(found) == 1:
        return _half_quiet(line, at, found[0])
    if len(found) != 2:
        return Reminder(ReminderKind.ASK, doubt=Doubt.TIME)
    start = [each for each in hours(found[0]) if each >= time(12)] or hours(found[0])
    end = [each for each in hours(found[1]) if each < time(12)] or hours(found[1])
    if not found[0].sure and found[1].sure and end[0] < time(12) and start[0] < time(18):
        start = hours(found[0])[-1:]
    return _order(Command(ReminderAction.QUIET, Target(all=True), window=(start[0], end[0])))


def _half_quiet(line: Line, at: int, told: Clock) -> Reminder | None:
    """ "nothing after 9pm", "no messages before 10": the other end stays as it is."""
    words = line[at].text.split() + ([line[at + 1].text] if at + 1 < len(line) else [])
    evening, morning = (
        [each for each in hours(told) if each >= time(12)],
        [each for each in hours(told) if each < time(12)],
    )
    if _UNTIL & set(words):
        return _order(Command(ReminderAction.QUIET, Target(all=True), quiet_to=(morning or hours(told))[0]))
    if _FROM & set(words):
        return _order(Command(ReminderAction.QUIET, Target(all=True), quiet_from=(evening or hours(told))[0]))
    return Reminder(ReminderKind.ASK, doubt=Doubt.TIME)


def _rest(
    line: Line, at: int, action: ReminderAction, found: When, now: datetime, edges: frozenset[str]
) -> Reminder | None:
    until = next((each for each in (found.until, *found.days[:1]) if each is not None), None)
    length = next((told for place in range(at + 1, len(line)) if (told := span(line, place))), None)
    label = _rest_of(line, found.used | {at}, edges)
    if action is ReminderAction.SNOOZE:
        if length is None and (found.soon or (label and not any(letter.isdigit() for letter in label))):
            return None
        return _snooze(line, length.minutes if length else None, found, now)
    if length is None and any(character.isdigit() for character in label):
        return None
    if action is ReminderAction.SKIP:
        return _skip(found, label, now)
    target = Target(label=label) if label and length is None else Target(all=True)
    day = until.days[-1] if isinstance(until, Day) and until.days and not until.told_past else None
    if length and length.unit:
        day = date.fromordinal(
            now.date().toordinal()
            + int(length.count * {"day": 1, "week": 7, "month": 30}.get(length.unit, 365))
        )
    minutes = int(length.minutes) if length and length.minutes else None
    moment = (waking(hours(until)) or hours(until))[0] if isinstance(until, Clock) and until.real else None
    return _order(Command(action, target, minutes=minutes, until=day, until_time=moment))


def _snooze(line: Line, minutes: float | None, found: When, now: datetime) -> Reminder | None:
    if minutes is None:
        minutes = number(line[2] if Sort.FOR in line[1] else line[1])
    if found.days and minutes is None and not (found.clocks or found.until):
        return None
    if line[0].text in ("later", "give me", "in a minute") and minutes is None and len(line) > 2:
        return None
    until = found.until or (found.clocks[0] if found.clocks else None)
    day = found.days[0].days[-1] if found.days and found.days[0].days else None
    moment = _after(until, now) if isinstance(until, Clock) and until.real else None
    return _order(
        Command(
            ReminderAction.SNOOZE,
            Target(last=True),
            minutes=int(minutes) if minutes else None,
            until=day,
            until_time=moment,
        )
    )


def _after(told: Clock, now: datetime) -> time:
    times = [each for each in hours(told) if each > now.time()]
    return (waking(times) or times or hours(told))[0]


def _skip(found: When, label: str, now: datetime) -> Reminder:
    day = found.days[0].days[0] if found.days and found.days[0].days else None
    if any(told.told_past for told in found.days):
        return Reminder(ReminderKind.ASK, doubt=Doubt.TARGET)
    target = (
        Target(label=label, time=_time(found), date=day)
        if label or found.clocks
        else Target(last=day is None, date=day, all=day is not None)
    )
    del now
    return _order(Command(ReminderAction.SKIP, target))


def _aimed(
    line: Line, at: int, action: ReminderAction, now: datetime, labels: Sequence[str], edges: frozenset[str]
) -> Reminder | None:
    """Cancel or move, with a target."""
    to_at = (
        next((i for i in range(at + 1, len(line)) if line[i].text in ("to", "until", "till", "for")), None)
        if action is ReminderAction.MOVE
        else None
    )
    aim = _cut(line, at + 1, to_at if to_at is not None else len(line))
    shift, shift_used = (
        _shift(aim, later=Sort.LATER in line[at]) if action is ReminderAction.MOVE else (None, set())
    )
    found = when(aim, now.date(), shift_used)
    rated = any(mark.any(Sort.SYMPTOM, Sort.RATING, Sort.EFFORT, Sort.SLEEP) for mark in aim.marks)
    surely = _surely(line, at) or (to_at is not None and Sort.UNTIL not in line[to_at] and not rated)
    target = _target(aim, found, labels, edges, surely=surely, moved=shift is not None)
    if target is None:
        return None
    if action is ReminderAction.CANCEL:
        return _order(Command(action, target))
    if shift is not None:
        return _order(Command(action, target, shift=shift))
    return _moved(line, to_at, target, found, now)


def _surely(line: Line, at: int) -> bool:
    """Whether the command is one whatever it is about; "cancel my appointment" is not about a reminder."""
    return Sort.SURELY in line[at] and line[at + 1].text != "my"


def _cut(line: Line, first: int, end: int) -> Line:
    return Line(line.text, line.marks[first:end], line.words)


def _shift(line: Line, *, later: bool) -> tuple[int | None, set[int]]:
    """ "forward 15 min", "back an hour", "15 min later"."""
    for at, mark in enumerate(line.marks):
        if Sort.LATER not in mark:
            continue
        for place in (at + 1, at - 4, at - 3, at - 2, at + 2):
            length = span(line, place) if place >= 0 else None
            if length and length.minutes and (place > at or length.end == at):
                first, end = min(at, place), max(at + 1, length.end)
                return int(length.minutes) * mark.get(Sort.LATER), set(range(first, end))
    length_at = next((at for at in range(len(line)) if later and span(line, at)), None)
    length = span(line, length_at) if length_at is not None else None
    if length_at is not None and length and length.minutes:
        return int(length.minutes), set(range(length_at, length.end))
    return None, set()


def _moved(line: Line, to_at: int | None, target: Target, found: When, now: datetime) -> Reminder | None:
    if to_at is None:
        return None
    goal = when(_at_first(line, to_at), now.date(), set())
    if (
        goal.spans
        or goal.repeat
        or len(goal.clocks) > 1
        or len(goal.days) > 1
        or not (goal.clocks or goal.days or goal.parts)
    ):
        return (
            Reminder(ReminderKind.ASK, doubt=Doubt.TIME) if goal.spans or goal.repeat or goal.clocks else None
        )
    day = goal.days[0] if goal.days else None
    to_day = day.days[-1] if day and day.days and not day.told_past else None
    to_time = _goal(goal, found)
    if to_time is None and to_day is None:
        return Reminder(ReminderKind.ASK, doubt=Doubt.TIME)
    return _order(Command(ReminderAction.MOVE, target, to_time=to_time, to_day=to_day))


def _at_first(line: Line, to_at: int) -> Line:
    """The goal of a move: "to 10" is read as "at 10"."""
    first = line[to_at]
    anchor = type(first)({Sort.AT: None}, first.text, first.start, first.end)
    return Line(line.text, (anchor, *line.marks[to_at + 1 :]), line.words)


def _goal(goal: When, found: When) -> time | None:
    if not goal.clocks:
        return PARTS[goal.parts[0]][0] if goal.parts else None
    told = goal.clocks[0]
    if not told.real:
        return None
    parts = goal.parts or found.parts
    fitting = in_part(told, parts[0]) if parts else []
    near = found.clocks[0] if found.clocks and found.clocks[0].sure else None
    if near and not told.sure and not fitting:
        return min(hours(told), key=lambda each: abs(each.hour - near.hour))
    return (fitting or waking(hours(told)) or hours(told))[0]


def _time(found: When) -> time | None:
    if not found.clocks or not found.clocks[0].real:
        return None
    told = found.clocks[0]
    fitting = in_part(told, found.parts[0]) if found.parts else []
    return (fitting or waking(hours(told)) or hours(told))[0]


def _target(
    line: Line, found: When, labels: Sequence[str], edges: frozenset[str], *, surely: bool, moved: bool
) -> Target | None:
    """Which reminders: by label, time, place in the list, day, or the last one."""
    nouns = any(mark.any(Sort.REMINDERS, Sort.REMIND, Sort.TIMER) for mark in line.marks)
    index = _index(line)
    label = _rest_of(line, found.used, edges) if index is None else ""
    byday = found.repeat.byday if found.repeat else _days_named(found)
    plural = any(
        mark.any(Sort.ALL) or mark.text in ("reminders", "alarms", "notifications") for mark in line.marks
    )
    named = nouns or _known(label, labels) or found.clocks or _named_thing(line)
    if label and ((not named and not surely) or any(character.isdigit() for character in label)):
        return None
    moment = _time(found)
    plain = found.days and found.days[0].days and not byday and index is None
    day = found.days[0].days[-1] if plain else None
    if not label and moment is None and index is None and (plural or (byday and nouns)):
        return Target(all=plural, byday=byday, date=day)
    if label or moment or index is not None or byday or day:
        return Target(label=label, time=moment, index=index, byday=byday, date=day)
    held = nouns or any(Sort.IT in mark for mark in line.marks)
    return Target(last=True) if len(line) == 0 or held or moved else None


def _days_named(found: When) -> tuple[str, ...]:
    return tuple(BYDAY[told.weekday] for told in found.days if told.weekday is not None)


def _index(line: Line) -> int | None:
    for at, mark in enumerate(line.marks):
        if (mark.text in ("number", "no", "no.", "#") or mark.any(Sort.REMINDERS, Sort.REMIND)) and (
            count := number(line[at + 1])
        ) is not None:
            return int(count)
        if mark.get(Sort.ORDINAL) and Sort.REMINDERS in line[at + 1]:
            return int(mark.get(Sort.ORDINAL))
        if (
            mark.get(Sort.ORDINAL) == 0
            and (count := number(line[at - 1])) is not None
            and (Sort.REMINDERS in line[at + 1] or at == len(line) - 1)
        ):
            return int(count)
    return None


def _known(label: str, labels: Sequence[str]) -> bool:
    words = set(label.lower().split())
    return any(words & set(known.lower().split()) for known in labels)


def _named_thing(line: Line) -> bool:
    return any(mark.any(Sort.MEDICINE) for mark in line.marks)
