"""Sorts: what a word can be to the grammar, whatever the language."""

from __future__ import annotations

from enum import StrEnum


class Sort(StrEnum):
    """The sorts of meaning that a language's tables give to words. The comment says what the value is."""

    # things that can be logged
    SYMPTOM = "symptom"  # name in pacing.entries.SYMPTOMS, or the patient's own word
    STATE = "state"  # (symptom, level 0-10): a word that says both, "knackered"
    BODY = "body"  # symptom: a part of the body that means it only beside a level, "head 7"
    RATING = "rating"  # "energy" or "mood": high is good
    FEELING = "feeling"  # (rating, goodness 0-10): a word that says both, "cheerful"
    EXERTION = "exertion"  # (kind, what)
    EFFORT = "effort"  # None: the effort of the day or of a thing done
    EFFORT_DAY = "effort_day"  # level 0-4: a whole day's effort in words
    EFFORT_ANSWER = "effort_answer"  # level 0-4, only as an answer: "more"
    SLEEP = "sleep"  # "verb" or "noun"
    WAKE = "wake"  # None
    ASLEEP = "asleep"  # None: the moment of going to sleep
    UP = "up"  # None: the moment of waking
    NAP = "nap"  # None
    NIGHT_WAS = "night_was"  # goodness 0-3: a night's quality in words
    CRASH = "crash"  # None
    LOOMS = "looms"  # None: a crash that may come
    ENDING = "ending"  # None: coming out of a crash
    ILLNESS = "illness"  # None
    MEDICINE = "medicine"  # name
    TAKE = "take"  # None: took, had; "will": take
    MISS = "miss"  # None: forgot, skipped
    VITAL = "vital"  # name
    REMARK = "remark"  # None: what follows is kept as said
    # how much
    NUMBER = "number"  # value; digits or a number word
    RANGE = "range"  # (low, high)
    SLASH = "slash"  # parts of "7/10", "25/3", "95/60"
    LEVEL = "level"  # severity 0-10
    GOODNESS = "goodness"  # 0-10, 10 best
    MORE = "more"  # None: very
    TOO = "too"  # None: too, that, as, overly
    CHANGE = "change"  # "worse" or "better"
    SAME = "same"  # None
    USUAL = "usual"  # None
    VAGUE = "vague"  # None: a face that says too little
    BOTH = "both"  # None
    HALF = "half"  # None
    QUARTER = "quarter"  # None
    UNIT = "unit"  # minutes in it, for hour and minute; or a name of sort DATE_UNIT
    DATE_UNIT = "date_unit"  # "day", "week", "month", "year", "quarter"
    DOSE = "dose"  # None: mg, tablets
    TIMES = "times"  # None: the x of "2 x 500mg"
    OVER = "over"  # None: between the two numbers of a blood pressure
    THOUSAND = "thousand"  # None: k
    COUNTER = "counter"  # None: times
    COUNTED = "counted"  # times: once, twice
    MEASURE = "measure"  # None: metres, pages: a number before it is explained
    LABELLED = "labelled"  # None: room, ward: a number after it is explained
    ORDINAL = "ordinal"  # 1-31
    # when
    CLOCK = "clock"  # Clock
    ISO_DATE = "iso_date"  # date or None when it does not exist
    MERIDIEM = "meridiem"  # "am" or "pm"
    OCLOCK = "oclock"  # None
    DAY = "day"  # offset in days from today
    WEEKDAY = "weekday"  # 0 Monday
    SHORT = "short"  # None: a short name of a day that may as well be another word
    NAMES_NIGHT = "names_night"  # None: a phrase that speaks of a night
    NAMES_SLEEP = "names_sleep"  # None: a phrase that speaks of sleep
    QUIET_END = "quiet_end"  # "from" or "to": which end of the quiet hours follows
    WEEKDAYS = "weekdays"  # tuple of weekdays: "weekends"
    MONTH = "month"  # 1-12
    PART = "part"  # name of a part of the day
    PARTS = "parts"  # name, every day: "mornings"
    PERIOD = "period"  # (freq, interval): daily, fortnightly
    MEAL = "meal"  # None: a meal
    SAME_TIME = "same_time"  # None: at the hour of now
    AWAKE = "awake"  # None: while I am awake
    SOON = "soon"  # None: a time that nobody can place
    NEXT = "next"
    THIS = "this"
    LAST = "last"
    AGO = "ago"
    END = "end"  # "start", "middle", "end" of a week, month, year; "early" and "late" are asked about
    THROUGH = "through"  # between the two ends of a row of days
    AFTER_NEXT = "after_next"
    DATE = "date"  # (month, day): a day with a name
    THE = "the"
    EXCEPT = "except"
    OFF = "off"  # None: quiet hours off
    ZONE = "zone"  # None: the name of a time zone: asked
    HENCE = "hence"  # from now
    SECONDS = "seconds"
    # small words of the grammar
    WORD = "word"  # Keys: what a small word does in the grammar
    AT = "at"
    IN = "in"
    ON = "on"
    BY = "by"
    OF = "of"
    PER = "per"  # a, per: "twice a day"
    FROM = "from"
    BETWEEN = "between"
    UNTIL = "until"
    FOR = "for"
    PAST = "past"
    TO = "to"
    EVERY = "every"
    OTHER = "other"
    STARTING = "starting"
    BEFORE = "before"
    AFTER = "after"
    AND = "and"
    OR = "or"
    NOT = "not"
    ONE = "one"  # a, an, one: "an hour"
    THAN = "than"
    INSTEAD = "instead"
    IF = "if"
    PERHAPS = "perhaps"  # None: what may not have happened: might, almost
    COUNTABLE = "countable"  # None: a symptom in the plural: "2 headaches"
    HEDGE = "hedge"
    FUTURE = "future"
    WAS = "was"  # a word that puts the sentence in the past
    DID = "did"  # None: a verb in the past: done, not to do
    BECOME = "become"  # None: get, be: "get dressed" is not in the past
    POLITE = "polite"  # None: can you, please, so
    SAYS = "says"  # None: what follows are another's words
    PERSON = "person"
    MINE = "mine"  # my
    TELLS = "tells"  # None: I, feeling: somebody tells, and asks for nothing
    STATES = "states"  # None: is, comes: what is said about a habit
    MACHINE = "machine"  # things that crash without PEM
    FILLER = "filler"  # words that may stand between a thing and its level
    BREAK = "break"  # a sign that ends a clause
    # what to do
    REMIND = "remind"
    TELL = "tell"  # None: asks for a reminder only with a time behind it: "tell me at 5"
    TIMER = "timer"
    COMMAND = "command"  # ReminderAction value
    SPLIT = "split"  # None: a verb whose other half stands behind the reminder: "turn the water one off"
    SPLIT_OFF = "split_off"  # None: that other half
    EXTRA = "extra"  # None: "10 more minutes"
    SURELY = "surely"  # None: a command that is one whatever its object
    LATER = "later"  # shift of a time: +1 later, -1 earlier
    IT = "it"  # that, it, last one
    ALL = "all"
    REMINDERS = "reminders"  # the noun
    SHOULD = "should"  # None: should be
    CHANGE_TO = "change_to"
    UNDO = "undo"  # "entry", or "either": an entry or a reminder
    NO = "no"
    THANKS = "thanks"
    # the patient's own words
    OWN = "own"  # tuple of Said: a phrase that the patient taught
    MEANS = "means"  # None: what follows is a meaning; "said": only after "when I say"
    SAYING = "saying"  # None: "when I say"
    UNLEARN = "unlearn"  # None: forget
    WORDS = "words"  # None: my words


class Key(StrEnum):
    """What small words do in the grammar, whatever the language; a word may do several of these."""

    METRE_OR_MINUTE = "metre_or_minute"  # a letter that is as well a distance
    OUT_OF = "out_of"  # of a scale: "7 out of 10"
    OF = "of"  # of a scale: "7 of 10"
    QUITE = "quite"  # before a level, whose word is the level
    HALF = "half"  # before an hour: "half 5"
    HALF_TO = "half_to"  # before an hour, in languages whose "half 5" is 4:30
    HOUR_SIGN = "hour_sign"  # after an hour: "17h"
    AT_NIGHT = "at_night"  # after an hour; with 1 to 3 it is after midnight
    NEVER = "never"  # a denial that may be praise or dread: "never had pain like it"
    NOT = "not"  # between a level and the one that it replaces
    CORRECTING = "correcting"  # words on the way to what is corrected
    TO = "to"  # before what a thing is changed to
    IT_WAS = "it_was"  # after "it": what was said was of another day
    THAT_IS = "that_is"  # the same in one word
    DIAL = "dial"  # before a number that is called
    ELSEWHERE = "elsewhere"  # after "crashed": perhaps on a sofa
    DAY = "day"  # before a number that counts days
    HARD = "hard"  # after "crashed"
    ASIDE = "aside"  # before a short weekday that is another word
    AT_HOUR = "at_hour"  # before an hour
    BY_HOUR = "by_hour"  # before an hour that only tells when
    JOIN = "join"  # between two things done
    NO_LENGTH = "no_length"  # before a span that is not how long something took
    FOR = "for"  # before an hour or a span
    SECOND_SIGN = "second_sign"  # after a number: seconds
    EITHER = "either"  # between two of which one is meant
    START = "start"  # an order, not the start of a repeat
    TIMES = "times"  # after a number: how many times
    X = "x"  # before or after a number: how many times
    NOTE = "note"  # a remark only with a colon
    MISSED_AFTER = "missed_after"  # not taken, said after the medicine
    COUNTED_THING = "counted_thing"  # after an ordinal that is no day of a month
    GOAL = "goal"  # before the new time of what is moved
    NIGHT = "night"  # the night itself
    LAST_NIGHT = "last_night"  # at the end of a clause: up in the night
    CANNOT = "cannot"  # before "sleep"
    WOKE_LEAD = "woke_lead"  # between "woke" and its number
    WAKES = "wakes"  # after a number: how often woken
    CLOCK_LEAD = "clock_lead"  # before an hour of a night
    ONE_DAY = "one_day"  # names of several days that here mean one
    SNOOZING = "snoozing"  # a snooze only when nothing else is said
    PLURAL = "plural"  # several reminders
    NUMBER = "number"  # before the number of a reminder in the list
    AHEAD = "ahead"  # before a span from now
    AGO = "ago"  # after a span
    AFTER = "after"  # between a span and what it is counted from
    REGARDING = "regarding"  # before what a reminder is about, which may have a day of its own
    LEVEL_LEAD = "level_lead"  # between a part of the body and its level
