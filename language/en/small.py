"""English small words whose exact wording matters to the grammar.

The grammar asks for the keys ("at", "half", "the"); another language maps its own words to the same keys.
"""

from __future__ import annotations

from language.lexicon import Table
from language.sorts import Sort

_SAME = (
    "#, &, +, -, /, :, =, @, a, about, after, again, ago, alarms, and, around, asleep, at, at night, "
    "bad, badly, by, can't, cant, comment, couldn't, couldnt, day, diary, every, for, forgot, "
    "forgotten, give me, h, half, hard, he, i, in, in a minute, is, it's, its, journal, last night, "
    "later, m, maybe, missed, my, n, night, no, no., not, not taken, note, notifications, number, of, "
    "on, one, onto, or, out, plus, quite, rather, really, remark, remember, reminders, s, she, since, "
    "skipped, so, some, start, that, that's, the, the weekend, then, they, thing, till, "
    "time, times, to, until, up, very, wake ups, wakes, wakeups, wakings, was, we, week day, "
    "week end, weekday, weekend, within, working day, x"
)

WORDS: Table = {Sort.WORD: {word: word for word in _SAME.split(", ")}}
