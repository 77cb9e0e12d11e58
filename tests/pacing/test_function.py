"""Function: 27 items in eight groups, means of means, and no number for what is not answered."""

from __future__ import annotations

import pytest

from pacing.function import GROUPS, ITEMS, Scored, item_of, next_item, score

#: As Visible names them in its files, one of each group at least.
FOREIGN = {
    "Using the toilet (not bedpan or bedside commode)": "toilet",
    "Walking a short distance indoors from one room to another": "walk_indoors",
    "Walking between approx. 100m and 1km on level ground": "walk_outdoors",
    "Physical activity with increased heart rate for approx. 15 min": "pulse_up",
    "Sitting in bed for approx. ½ hour": "sit_in_bed",
    "Sitting in an upright chair (dining chair) with feet on floor for approx. 2 hours": "sit_on_chair",
    "Standing up for approx. 5 minutes e.g. while queuing or while cooking": "stand",
    "Cooking a complicated meal from scratch approx. 1 hour of preparation": "cook_meal",
    "Having a conversation for approx. 5 minutes": "talk_short",
    "Participating in a conversation with three people for approx. ½ hour": "talk_in_three",
    "Participating in a dinner party party or family event": "family_event",
    "Focusing on a task for approx. 10 minutes continuously": "focus_short",
    "Focusing on a task for approx. 2 hours continuously": "focus_long",
    "Reading a short text such as a mobile phone text message": "read_message",
    "Staying in a noisy environment for approx. 1 hour": "noisy_place",
}


def test_there_are_27_items_in_eight_groups() -> None:
    assert len(ITEMS) == len(set(ITEMS)) == 27
    assert len(GROUPS) == 8


def test_the_whole_is_the_mean_of_the_groups_not_of_the_items() -> None:
    answers = dict.fromkeys(ITEMS, 0.0) | dict.fromkeys(GROUPS["home"], 6.0)
    assert score(answers).whole == 6 / 8


def test_a_group_without_an_answer_has_no_score_and_neither_has_the_whole() -> None:
    answers = {item: 3.0 for item in ITEMS if item != "shower"}
    found = score(answers)
    assert found.whole is None
    assert "hygiene" not in found.groups
    assert (found.answered, found.groups["walking"]) == (26, 3.0)


def test_nothing_answered_is_no_score() -> None:
    assert score({}) == Scored(0, {}, None)
    assert score({"horoscope": 6}) == Scored(0, {}, None)


def test_items_come_one_after_another() -> None:
    assert next_item({}) == "toilet"
    assert next_item({"toilet": 4}) == "shower"
    assert next_item(dict.fromkeys(ITEMS, 6)) is None


@pytest.mark.parametrize(("words", "item"), FOREIGN.items())
def test_an_item_is_found_in_another_programs_words(words: str, item: str) -> None:
    assert item_of(words) == item


def test_words_of_no_item_are_none() -> None:
    assert item_of("Climbing a mountain") is None
