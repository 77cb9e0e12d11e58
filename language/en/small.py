"""English small words, by what they do in the grammar."""

# ruff: noqa: E501 - rows of words read better unbroken
from __future__ import annotations

from language.folders import Table
from language.sorts import Key, Sort

WORDS: Table = {
    Sort.WORD: {
        Key.METRE_OR_MINUTE: "m",
        Key.OUT_OF: "out",
        Key.OF: "of",
        Key.QUITE: "quite, rather",
        Key.HALF: "half",
        Key.HOUR_SIGN: "h",
        Key.AT_NIGHT: "at night",
        Key.NEVER: "never, never had",
        Key.NOT: "not",
        Key.CORRECTING: "was, it's, its, the, my, that",
        Key.TO: "to",
        Key.IT_WAS: "was, is, s",
        Key.THAT_IS: "that's, it's",
        Key.DIAL: "ring, rang, call, called, phone, phoned, dial, text",
        Key.ELSEWHERE: "on, out, asleep, onto, at",
        Key.DAY: "day",
        Key.HARD: "hard, badly, bad, again",
        Key.ASIDE: "the, in, he, she, i, we, they, some",
        Key.AT_HOUR: "at, @",
        Key.BY_HOUR: "at, @, since, until, till, by",
        Key.JOIN: "and, +, &, plus, n, /, then",
        Key.NO_LENGTH: "every, within, in, after",
        Key.FOR: "for",
        Key.SECOND_SIGN: "s",
        Key.EITHER: "or, maybe",
        Key.START: "start",
        Key.TIMES: "times, x",
        Key.X: "x",
        Key.NOTE: "note, comment, journal, diary, remember",
        Key.MISSED_AFTER: "skipped, missed, forgotten, forgot, not taken",
        Key.COUNTED_THING: "one, time, thing",
        Key.GOAL: "to, until, till, for",
        Key.NIGHT: "night",
        Key.LAST_NIGHT: "night, last night",
        Key.CANNOT: "couldn't, couldnt, can't, cant",
        Key.WOKE_LEAD: "up, about, at, around, x",
        Key.WAKES: "wakes, wakeups, wake ups, wakings",
        Key.CLOCK_LEAD: "at, by, around, about",
        Key.ONE_DAY: "weekend, the weekend, week end, weekday, week day, working day",
        Key.SNOOZING: "later, give me, in a minute",
        Key.PLURAL: "reminders, alarms, notifications",
        Key.NUMBER: "number, no, no., #",
        Key.AHEAD: "in, within, after, again in",
        Key.AGO: "ago",
        Key.AFTER: "after",
        Key.REGARDING: "about, regarding, re, concerning",
        Key.LEVEL_LEAD: "is, was, really, very, :, about, -, =, so, a, killing me, killing, hurting, banging, throbbing, burning, stabbing, aching, playing up, screaming, hurts, feels, felt",
    }
}
