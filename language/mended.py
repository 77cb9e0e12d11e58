"""Mended: commands as people put them, in the order that the grammar of commands reads."""

from __future__ import annotations

from language.amounts import span
from language.marks import Line, Mark
from language.sheet import clauses
from language.sorts import Key, Sort

_CANCEL = "cancel"
_OPENING = 3  # marks in which a command begins


def mended(line: Line) -> Line:
    """The command with its verb first and without its reasons; any other message as it is."""
    while len(line) > 1 and line[0].any(Sort.NO, Sort.BREAK) and not line[0].any(Sort.COMMAND, Sort.NUMBER):
        line = _of(line, *line.marks[1:])
    line = _until(_reasonless(_last_clause(line)))
    for form in (_turned_off, _ended, _be_at, _should_move, _later, _made):
        if told := form(line):
            return told
    return line


def _ordered(line: Line) -> bool:
    return any(mark.any(Sort.COMMAND, Sort.SPLIT) for mark in line.marks[:_OPENING])


def _of(line: Line, *marks: Mark) -> Line:
    return Line(line.text, marks, line.words)


def _verb(mark: Mark, action: str) -> Mark:
    return mark._replace(means={Sort.COMMAND: action, Sort.SURELY: None})


def _goal(mark: Mark) -> Mark:
    return mark._replace(means={Sort.WORD: frozenset((Key.GOAL,)), Sort.TO: None})


def _last_clause(line: Line) -> Line:
    """ "he's in hospital, pause everything until 1 april": the order behind what somebody tells first."""
    parts = clauses(line)
    if len(parts) < 2 or not (line[0].any(Sort.PERSON, Sort.TELLS) or line[0].says(Key.REASON)):
        return line
    last = line.marks[parts[-1].first : parts[-1].end]
    whole = (
        last[0].get(Sort.COMMAND) in ("pause", "snooze") and any(Sort.DAY in mark for mark in last) is False
    )
    return _of(line, *last) if whole else line


def _reasonless(line: Line) -> Line:
    """ "pause everything til thursday im crashed"."""
    why = next((at for at in range(2, len(line)) if line[at].says(Key.REASON)), None)
    if why is None or not _ordered(line) or Sort.REMIND in line[0]:
        return line
    return _of(line, *line.marks[:why])


def _until(line: Line) -> Line:
    """ "stop reminding me till tomorrow", "cancel the ldn one until friday" are pauses."""
    at = next((at for at in range(1, len(line) - 1) if Sort.UNTIL in line[at]), None)
    if at is None or line[0].get(Sort.COMMAND) != _CANCEL or any(Sort.EVERY in mark for mark in line.marks):
        return line
    return _of(line, _verb(line[0], "pause"), *line.marks[1:])


def _turned_off(line: Line) -> Line | None:
    """ "turn the water reminder off" as "turn off the water reminder"."""
    off = next((at for at, mark in enumerate(line.marks) if at and Sort.SPLIT_OFF in mark), None)
    first = next((at for at, mark in enumerate(line.marks[:_OPENING]) if Sort.SPLIT in mark), None)
    if off is None or first is None or not any(Sort.REMINDERS in mark for mark in line.marks[first:off]):
        return None
    verb = line[first]
    today = any(Sort.DAY in mark for mark in line.marks[off + 1 :])
    action = verb.get(Sort.SPLIT) or ("skip" if today else _CANCEL)
    rest = (*line.marks[first + 1 : off], *line.marks[off + 1 :])
    return _of(line, *line.marks[:first], _verb(verb, action), *rest)


def _ended(line: Line) -> Line | None:
    """ "the 3pm one can go" as "cancel the 3pm one"."""
    off = next((at for at, mark in enumerate(line.marks) if mark.get(Sort.SPLIT_OFF) == _CANCEL), None)
    if off is None or not any(Sort.REMINDERS in mark for mark in line.marks[:off]):
        return None
    if _ordered(_of(line, *line.marks[:off])):
        return _of(line, *line.marks[:off], *line.marks[off + 1 :])
    first = next((at for at in range(off) if line[at].any(Sort.THE, Sort.MINE)), 0)
    return _of(line, _verb(line[off], _CANCEL), *line.marks[first:off])


def _be_at(line: Line) -> Line | None:
    """ "can the ldn reminder be at 10pm instead" as "move the ldn reminder to 10pm"."""
    be = next((at for at in range(1, len(line)) if line[at].any(Sort.BECOME, Sort.SHOULD)), None)
    instead = any(mark.says(Key.INSTEAD) for mark in line.marks)
    if be is None or not line[be + 1].any(Sort.AT, Sort.NUMBER, Sort.CLOCK):
        return None
    noun = any(Sort.REMINDERS in mark and Sort.REMIND not in line[0] for mark in line.marks[:be])
    first = next((at for at in range(be) if line[at].any(Sort.THE, Sort.MINE)), be - 1 if instead else None)
    if first is None or not (noun or instead):
        return None
    rest = tuple(mark for mark in line.marks[be + 1 :] if not mark.says(Key.INSTEAD))
    rest = rest[Sort.AT in rest[0] :]
    return _of(line, _verb(line[be], "move"), *line.marks[first:be], _goal(line[be]), *rest)


def _should_move(line: Line) -> Line | None:
    """ "rest should move to 15:45" as "move rest to 15:45"."""
    at = next((at for at in range(2, len(line)) if line[at].get(Sort.COMMAND) == "move"), None)
    if at is None or not line[at - 1].any(Sort.FUTURE, Sort.SHOULD, Sort.BECOME):
        return None
    if not line[at + 1].says(Key.GOAL) or any(line.asks(i) for i in range(at)):
        return None
    return _of(line, _verb(line[at], "move"), *line.marks[: at - 1], *line.marks[at + 1 :])


def _later(line: Line) -> Line | None:
    """ "meds reminder 20 minutes later" as "move the meds reminder 20 minutes later"."""
    noun = next((at for at in range(1, min(len(line), 6)) if Sort.REMINDERS in line[at]), None)
    length = span(line, noun + 1) if noun is not None else None
    if noun is None or length is None or Sort.LATER not in line[length.end] or _ordered(line):
        return None
    return _of(line, _verb(line[noun], "move"), *line.marks[:noun], *line.marks[noun + 1 :])


def _made(line: Line) -> Line | None:
    """ "make the 8am one 9am", "make meds 9 instead" as moves to an hour."""
    told = tuple(mark for mark in line.marks if not mark.says(Key.INSTEAD))
    first = next((at for at, mark in enumerate(told[:_OPENING]) if mark.get(Sort.COMMAND) == "move"), None)
    instead = len(told) < len(line)
    noun = any(Sort.REMINDERS in mark for mark in told)
    logged = any(mark.any(Sort.SYMPTOM, Sort.RATING, Sort.EFFORT, Sort.SLEEP) for mark in told)
    if first is None or logged or not (noun or instead) or any(mark.says(Key.GOAL) for mark in told):
        return None
    hour = len(told) - 1 - (Sort.MERIDIEM in told[-1])
    if hour <= first + 1 or not told[hour].any(Sort.NUMBER, Sort.CLOCK):
        return None
    return _of(
        line,
        *told[:first],
        _verb(told[first], "move"),
        *told[first + 1 : hour],
        _goal(told[hour]),
        *told[hour:],
    )
