"""The calendar: what is not over, at the patient's clock, in lines that every calendar reads."""

from __future__ import annotations

from dateutil.rrule import rrulestr

from reports.calendar_file import calendar
from reports.canonical import canonical
from tests.reports.diary import DIARY

BODY = calendar(canonical(DIARY))
LINES = BODY.decode().replace("\r\n ", "").split("\r\n")


def test_lines_end_and_fold_as_the_standard_says() -> None:
    assert BODY.endswith(b"END:VCALENDAR\r\n")
    assert max(len(line) for line in BODY.split(b"\r\n")) <= 75
    assert b"\n" not in BODY.replace(b"\r\n", b"")


def test_what_is_over_is_left_out_and_two_times_are_two_events() -> None:
    assert [line for line in LINES if line.startswith("SUMMARY")].count("SUMMARY:eye drops") == 2
    assert LINES.count("BEGIN:VEVENT") == LINES.count("END:VEVENT") == 4
    assert not [line for line in LINES if "long done" in line]


def test_words_are_escaped() -> None:
    assert "SUMMARY:LDN\\, 3 mg\\; with milk\\\\water" in LINES


def test_a_rule_reads_back_in_another_library() -> None:
    start = LINES.index("DTSTART:20261120T210000")
    rule = rrulestr("\n".join(LINES[start : start + 2]))
    assert [at.hour for at in rule[:2]] == [21, 21]


def test_a_single_reminder_is_an_instant() -> None:
    assert "DTSTART:20261201T090000Z" in LINES


def test_events_are_told_apart_and_stay_the_same() -> None:
    uids = [line for line in LINES if line.startswith("UID:")]
    assert len(set(uids)) == 4
    assert calendar(canonical(DIARY)) == BODY


def test_no_reminders_are_an_empty_calendar() -> None:
    assert calendar({}).split(b"\r\n")[-2] == b"END:VCALENDAR"
