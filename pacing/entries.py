"""Entries: one thing that a patient said about one local day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from pacing.levels import Rating

#: The name of the one symptom answer that stands for all: "symptoms at their worst".
OVERALL = "overall"

#: The symptoms that a patient can follow by name; any other word is their own symptom and is kept as said.
SYMPTOMS = (
    "fatigue",
    "pain",
    "brain_fog",
    "headache",
    "dizziness",
    "nausea",
    "sore_throat",
    "glands",
    "muscle_weakness",
    "muscle_pain",
    "joint_pain",
    "back_pain",
    "neck_pain",
    "palpitations",
    "breathlessness",
    "light_sensitivity",
    "noise_sensitivity",
    "tinnitus",
    "gut",
    "chills",
    "anxiety",
    "stress",
)

#: Kinds of exertion (DESIGN.md, Names). Answered days can be answered by any of them (CDC).
EXERTIONS = ("physical", "cognitive", "emotional", "social", "sensory", "upright")


class Kind(StrEnum):
    """What an entry is about. The comment gives which of `name`, `rating`, `amount`, `text` it uses."""

    EFFORT = "effort"  # rating (or usual): the effort of the whole day
    SYMPTOM = "symptom"  # name, rating (or usual): a symptom at its worst; name OVERALL stands for all
    RATING = "rating"  # name "energy" or "mood" (high is good), rating
    EXERTION = "exertion"  # name: one of EXERTIONS; text: what; amount: minutes; rating: effort
    SLEEP = "sleep"  # name "hours" | "wakes" (amount) | "quality" (rating, 3 is best)
    CRASH = "crash"  # amount: 1 in a crash, 0 said not to be
    ILLNESS = "illness"  # amount: 1 ill with something else, an infection say
    MEDICINE = "medicine"  # name: as said; text: dose as said; amount: 1 taken, 0 not taken
    VITAL = "vital"  # name "hr", "bp", "temp", ...; text: as said
    EVENT = "event"  # name: its sort; text: as said; amount: days since; rating (or usual): event.After
    FUNCTION = "function"  # name: an item of pacing.function, rating: what it costs, 0-6, 6 is nothing
    REMARK = "remark"  # text: the patient's own words


class Source(StrEnum):
    """How an entry came in."""

    TAP = "tap"
    TEXT = "text"
    VOICE = "voice"
    CARER = "carer"
    IMPORT = "import"
    SAMPLE = "sample"


@dataclass(frozen=True, slots=True)
class Entry:
    """One statement about the local date `day`, made at the UTC instant `at`.

    `usual` means that the patient said "about as usual" instead of a level: nothing is filled in, the level
    is looked up in their own history when it is needed. `prompt` is the check-in that it answers, `batch`
    groups what one message said. `word` is what the patient called it, where `text` is our name of its sort.
    """

    day: date
    at: datetime
    kind: Kind
    name: str = ""
    rating: Rating | None = None
    amount: float | None = None
    text: str = ""
    source: Source = Source.TAP
    usual: bool = False
    prompt: int | None = None
    batch: int | None = None
    id: int | None = None
    word: str = ""
