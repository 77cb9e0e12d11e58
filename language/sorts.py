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
    END = "end"  # "start", "middle" or "end" of a week, month, year
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
    WORD = "word"  # key: a word whose exact wording matters, "the", "half"
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
    TIMER = "timer"
    COMMAND = "command"  # ReminderAction value
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
