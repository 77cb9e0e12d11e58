"""`pacenote replay`: what the engine would have said, a line for each reported day."""

from __future__ import annotations

import io
import json
from datetime import date, timedelta
from typing import Any

import pytest

from bot.commands.replay import day_from, stream

FIRST = date(2026, 3, 1)
FIELDS = {"patient", "date", "load", "rank", "score", "note", "text", "why"}


def line(number: int, **said: Any) -> dict[str, Any]:
    effort, symptoms = (4, 3, 5, 4, 3)[number % 5], (5, 6, 4, 5)[number % 4]
    day = {
        "patient": "a",
        "date": str(FIRST + timedelta(days=number)),
        "effort": effort,
        "symptoms": symptoms,
    }
    return {**day, **said}


def replayed(*lines: Any) -> list[dict[str, Any]]:
    out = io.StringIO()
    said = (one if isinstance(one, str) else json.dumps(one) for one in lines)
    stream(io.StringIO("".join(f"{one}\n" for one in said)), out)
    return [json.loads(one) for one in out.getvalue().splitlines()]


BUSY = [*(line(number) for number in range(40)), line(40, effort=7), line(41, effort=8)]


def test_every_reported_day_has_its_line_with_all_fields() -> None:
    answers = replayed(*BUSY)
    assert [answer["date"] for answer in answers] == [one["date"] for one in BUSY]
    assert all(set(answer) == FIELDS for answer in answers)


def test_first_evening_says_the_one_line_of_the_first_days() -> None:
    answer = replayed(BUSY[0])[0]
    assert answer["note"] == "cold"
    assert "still learning" in answer["text"]


def test_busy_days_are_said_with_words_and_why() -> None:
    answer = replayed(*BUSY)[40]
    assert answer["note"] == "high_load"
    assert "your usual" in answer["text"] or "usual for you" in answer["text"]
    assert "effort 7 and 3" in answer["why"]


def test_scores_and_ranks_lie_between_nought_and_one() -> None:
    for answer in replayed(*BUSY)[20:]:
        assert 0 <= answer["rank"] <= 1
        assert 0 < answer["score"] < 1


def test_what_was_not_answered_stays_unknown() -> None:
    answer = replayed(line(0, effort=None, symptoms=None, crash=False))[0]
    assert (answer["load"], answer["rank"], answer["score"]) == (None, None, None)


def test_patients_are_told_apart() -> None:
    other = [{**one, "patient": 7} for one in BUSY]
    both = replayed(*(one for pair in zip(BUSY, other, strict=True) for one in pair))
    alone = replayed(*BUSY)
    assert [one for one in both if one["patient"] == "a"] == alone
    assert [{**one, "patient": "a"} for one in both if one["patient"] == 7] == alone


def test_a_crash_that_nobody_tapped_is_offered_not_told() -> None:
    hard = [line(40, symptoms=10), line(41, symptoms=10)]
    said = replayed(*BUSY[:40], *hard)[-1]
    tapped = replayed(*BUSY[:40], line(40, symptoms=10, crash=True))[-1]
    assert said["note"] == tapped["note"] == "crash"
    assert "hard days" in said["text"]
    assert said["text"] != tapped["text"]


def test_a_word_on_a_new_scale_is_explained_without_a_usual() -> None:
    hard = [line(40, symptoms=10), line(41, symptoms=10)]
    worded = line(43, effort=2, symptoms=3, scale=3)
    said = replayed(*BUSY[:40], *hard, worded)[-1]
    assert said["note"] == "crash"
    assert "too few" in said["why"]


def test_worded_buttons_have_five_levels_of_effort_and_four_of_symptoms() -> None:
    day = day_from({"date": "2026-03-01", "effort": 4, "symptoms": 3, "scale": 3, "kinds": ["body", "mind"]})
    assert (day.effort, day.effort_top, day.symptoms, day.symptom_top) == (10, 4, 10, 3)
    assert day.kinds == {"physical", "cognitive"}


@pytest.mark.parametrize(
    "bad",
    [
        "{",
        "[]",
        {"date": "2026-03-01"},
        line(0, date="today"),
        line(0, date=7),
        line(0, effort=11),
        line(0, effort=-1),
        line(0, symptoms="bad"),
        line(0, effort=True),
        line(0, scale="ten"),
        line(0, crash="yes"),
        line(0, kinds=["swimming"]),
        line(0, kinds=[["body"]]),
        line(0, patient=None),
        line(0, patient=["a"]),
    ],
)
def test_a_line_that_cannot_be_used_is_said_and_the_next_is_read(bad: Any) -> None:
    refused, fine = replayed(bad, line(1))
    assert refused["error"]
    assert set(fine) == FIELDS


def test_a_date_that_came_before_is_refused_and_changes_nothing() -> None:
    again = replayed(*BUSY[:-1], BUSY[3], BUSY[-1])
    assert "error" in again[-2]
    assert again[-1] == replayed(*BUSY)[-1]
