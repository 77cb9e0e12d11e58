"""Function: the 27 questions of FUNCAP27 by short labels of our own, and its scores.

FUNCAP (Sommerfelt, Schei, Seton, Carding, J. Clin. Med. 2024, 13(12), 3486) asks what an ordinary activity
would cost, from 0 (cannot do it) to 6 (no consequences), in eight groups of activities. A group's score is
the mean of its answers and the whole score is the mean of the eight groups, 0 to 6, higher is more capacity:
so say accounts in words, while programs that read such answers average all 27; docs/export.md has the
sources, as for which group an item belongs to. The items are named here by neutral labels of ours; their
published wording is not part of this software.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from statistics import fmean

TOP = 6
#: The groups, in the order of the instrument, and our short names of their items.
GROUPS: dict[str, tuple[str, ...]] = {
    "hygiene": ("toilet", "shower", "dressing"),
    "walking": ("walk_indoors", "walk_outdoors", "pulse_up"),
    "upright": ("sit_in_bed", "sit_on_chair", "stand"),
    "home": ("cook_meal", "heavy_housework"),
    "communication": ("talk_short", "talk_in_three", "social_media"),
    "outside": ("step_outside", "shop", "transport", "family_event", "leisure_group"),
    "light_sound": ("indoor_light", "daylight", "noisy_place"),
    "concentration": ("read_message", "read_page", "focus_short", "focus_long", "working_day"),
}
ITEMS = tuple(item for items in GROUPS.values() for item in items)

#: Words by which an item is recognised in another program's file, each of them rare among the 27.
_MARKS = {
    "toilet": "toilet",
    "shower": "shower",
    "dressing": "dressed",
    "walk_indoors": "walk indoors",
    "walk_outdoors": "walk 100",
    "pulse_up": "heart rate",
    "sit_in_bed": "sit bed",
    "sit_on_chair": "chair",
    "stand": "standing 5",
    "cook_meal": "meal",
    "heavy_housework": "housework",
    "talk_short": "conversation 5",
    "talk_in_three": "conversation three",
    "social_media": "social media",
    "step_outside": "stepping",
    "shop": "groceries",
    "transport": "public transport",
    "family_event": "dinner",
    "leisure_group": "leisure",
    "indoor_light": "lighting",
    "daylight": "daylight",
    "noisy_place": "noisy",
    "read_message": "text message",
    "read_page": "non fiction",
    "focus_short": "focusing 10",
    "focus_long": "focusing 2",
    "working_day": "working day",
}


@dataclass(frozen=True, slots=True)
class Scored:
    """Scores, 0 to 6. A group is scored once all its items are answered, the whole once all 27 are.

    The authors' rule for missing answers is not known to us, so that none is made up.
    """

    answered: int
    groups: Mapping[str, float]
    whole: float | None


def score(answers: Mapping[str, float]) -> Scored:
    """The scores of answers by item; items that are not ours are passed over."""
    known = {item: value for item, value in answers.items() if item in ITEMS}
    groups = {
        group: fmean(known[item] for item in items)
        for group, items in GROUPS.items()
        if all(item in known for item in items)
    }
    whole = fmean(groups.values()) if len(groups) == len(GROUPS) else None
    return Scored(len(known), groups, whole)


def next_item(answered: Mapping[str, float]) -> str | None:
    """The first item without an answer; None when all have one."""
    return next((item for item in ITEMS if item not in answered), None)


def item_of(words: str) -> str | None:
    """The item that another program's words name; None when no item, or several, fit."""
    said = set(re.findall(r"[a-z]+|\d+", words.lower()))
    fits = [item for item, marks in _MARKS.items() if set(marks.split()) <= _stems(said)]
    return fits[0] if len(fits) == 1 else None


def _stems(words: set[str]) -> set[str]:
    """The words, and those that end in -ing without it, so that "walking" is a walk."""
    return words | {word[:-3] for word in words if word.endswith("ing")} | _sitting(words)


def _sitting(words: set[str]) -> set[str]:
    return {"sit"} if "sitting" in words else set()
