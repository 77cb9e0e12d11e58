"""English: what a patient says in it, as tables."""

# ruff: noqa: E501 - rows of words read better unbroken

from language.en.commands import COMMANDS
from language.en.doings import EXERTIONS, SLEEP
from language.en.harmless import CALM, DENIALS, NEARLY_WORDS, SPELLINGS, USUAL_WORDS
from language.en.intents import ASKING, INTENTS, POLITE, REQUESTING
from language.en.medicines import MEDICINES
from language.en.redflags import RED_FLAGS
from language.en.small import WORDS
from language.en.symptoms import LEVELS, SYMPTOMS
from language.en.teaching import TEACHING
from language.en.times import NIGHTS, TIMES
from language.en.words import COMMON, EDGES, NUMBERS, PAST, SMALL
from language.folders import Table
from language.sorts import Sort


def _holding(word: str, *tables: Table) -> str:
    """The phrases of the tables that hold a word."""
    rows = [phrases.split(", ") for table in tables for row in table.values() for phrases in row.values()]
    return ", ".join(dict.fromkeys(phrase for row in rows for phrase in row if word in phrase))


def _ending(*words: str) -> str:
    """The phrases for quiet hours that end with one of the words, and the words themselves."""
    phrases = COMMANDS[Sort.COMMAND]["quiet"].split(", ")
    return ", ".join([*words, *(phrase for phrase in phrases if phrase.split()[-1] in words)])


#: Phrases by a word in them.
HOLDING: Table = {
    Sort.NAMES_NIGHT: {None: _holding("night", SLEEP, TIMES, NIGHTS)},
    Sort.NAMES_SLEEP: {None: _holding("sleep", SLEEP)},
    Sort.QUIET_END: {"to": _ending("before", "until", "earlier"), "from": _ending("after", "later", "from")},
}

TABLES = (
    SYMPTOMS,
    LEVELS,
    EXERTIONS,
    SLEEP,
    MEDICINES,
    NUMBERS,
    TIMES,
    NIGHTS,
    SMALL,
    COMMANDS,
    TEACHING,
    WORDS,
    HOLDING,
)

#: Sorts whose words a typo may be corrected to; other words are too near to common words.
FORGIVEN = frozenset(
    {
        Sort.SYMPTOM,
        Sort.MEDICINE,
        Sort.WEEKDAY,
        Sort.WEEKDAYS,
        Sort.PERIOD,
        Sort.PARTS,
        Sort.MONTH,
        Sort.PART,
        Sort.DAY,
        Sort.REMIND,
        Sort.QUARTER,
        Sort.EVERY,
        Sort.DATE_UNIT,
    }
)
FORGIVEN_WORDS = (
    "sometime point should cancel snooze reminder reminders remind minutes minute hours crashed moderate severe "
    "terrible horrible unbearable exhausted knackered shattered yesterday tomorrow energy resume pause delete fainted collapsed "
    "breathe suicidal consciousness unconscious conscious seizure swallow swallowed suicide allergic vomiting unable found floor right droop speaking fitting where going taking everyone ready blocked havent syncope facial sleep chest pressure crushing crushed stabbing heaviness hurting breath breathless struggling gasping passed blacked blackout weakness drooping slurred speech speak convulsion worst headache sudden suddenly severe thunderclap blood coughing swelling swollen reaction anaphylaxis tablets confusion disoriented black stools stool tarry weight losing fever vision blindness difficulty trouble myself killing living alive hopeless burden disappear forever goodbye reason ending given giving planning anymore carry wouldnt harming without worthless trapped existing "
    "confused throat tongue unresponsive paralysed breathing bleeding overdose ambulance stroke paralysed collapse fainting appointment unrefreshed awful prescription evening night morning weekday"
)

__all__ = [
    "ASKING",
    "CALM",
    "COMMON",
    "DENIALS",
    "EDGES",
    "FORGIVEN",
    "FORGIVEN_WORDS",
    "INTENTS",
    "NEARLY_WORDS",
    "PAST",
    "POLITE",
    "RED_FLAGS",
    "REQUESTING",
    "SPELLINGS",
    "TABLES",
    "USUAL_WORDS",
]
