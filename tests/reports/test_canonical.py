"""Numbers of rows: from one, the same wherever the diary lives, and none of Telegram's."""

from __future__ import annotations

from reports.canonical import canonical
from tests.reports.diary import DIARY

MADE = canonical(DIARY)


def test_rows_are_numbered_from_one() -> None:
    assert [row["id"] for row in MADE["prompts"]] == [1, 2, 3]


def test_references_hold_the_new_numbers() -> None:
    assert (MADE["entries"][0]["prompt_id"], MADE["entries"][2]["prompt_id"]) == (1, None)
    assert MADE["firings"][0]["reminder_id"] == 1
    assert MADE["schedules"][0]["ref"] == 1


def test_numbers_of_telegram_stay_behind() -> None:
    assert "message_id" not in MADE["prompts"][0]
    assert "id" not in MADE["patient"]


def test_numbering_twice_changes_nothing() -> None:
    assert canonical(MADE) == MADE
