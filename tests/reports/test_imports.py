"""Files of others: what they say, what is not understood, and what is refused with one reason."""

from __future__ import annotations

import gzip
import io
import json
import zipfile
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pacing.entries import OVERALL, Entry, Kind, Source
from pacing.levels import Rating
from reports.export import whole
from reports.imports import read
from reports.imports_found import Form, Found, ImportRefusedError, Refusal

TODAY = date(2026, 11, 22)
VISIBLE = """observation_date,tracker_name,tracker_category,observation_value
2026-11-20,Sleep,Sleep,2
2026-11-20,HR Variability,Measurement,49
2026-11-20,Physically active,Physical,2
2026-11-20,Mentally demanding,Cognitive,1
2026-11-20,Brain Fog,Brain,1
2026-11-20,Muscle aches,Muscles,0
2026-11-20,Stomach pain,Pain,3
2026-11-20,Crash,Experience,1
2026-11-20,Infection,Experience,0
2026-11-20,Showering standing up,Funcap_hygiene,3
2026-11-20,Note,Note,a hard day, all in all
2026-11-21,Headache,Brain,unclear
"""
BEARABLE = """"date","date formatted","weekday","time of day","category","rating/amount","detail","notes"
"20th Nov 2026","2026-11-20","Friday","am","Symptom","2","Headache (Moderate)",""
"20th Nov 2026","2026-11-20","Friday","pm","Symptom","","Fatigue (Severe)",""
"20th Nov 2026","2026-11-20","Friday","pm","Mood","4","",""
"20th Nov 2026","2026-11-20","Friday","pm","Energy","","v. low",""
"20th Nov 2026","2026-11-20","Friday","am","Sleep","07:30","Asleep 23:10 - 06:40",""
"20th Nov 2026","2026-11-20","Friday","am","Sleep quality","","good",""
"20th Nov 2026","2026-11-20","Friday","am","Medication","1 tablet","LDN",""
"20th Nov 2026","2026-11-20","Friday","pm","Factors","","Social: visit (long)","nice though"
"20th Nov 2026","someday","Friday","pm","Mood","4","",""
"""
PLAIN = "Date;Effort;Symptoms;Headache;Hours;Crash;Notes;Steps\n20.11.2026;6,5;7;mild;6,5;no;tired;1200\n"


def found(text: str, **more: Any) -> Found:
    """A text, read as London's."""
    return read(text.encode(), "Europe/London", TODAY, **more)


def said(read_file: Found, kind: Kind) -> list[tuple[str, Any]]:
    """Names and values of the entries of one kind."""
    return [(one.name, one.rating or one.amount or one.text) for one in read_file.entries if one.kind is kind]


def refusal(data: bytes) -> Refusal:
    """Why a file is refused."""
    with pytest.raises(ImportRefusedError) as refused:
        read(data, "Europe/London", TODAY)
    return refused.value.refusal


def test_visibles_observations_become_entries() -> None:
    file = found(VISIBLE)
    assert (file.form, file.count, file.days, file.odd) == (Form.VISIBLE, 12, 1, (13,))
    assert said(file, Kind.SYMPTOM) == [
        ("brain_fog", Rating(1, 3)),
        ("muscle_pain", Rating(0, 3)),
        ("stomach pain", Rating(3, 3)),
    ]
    assert said(file, Kind.CRASH) == [("", 1)]
    assert said(file, Kind.REMARK) == [("", "a hard day, all in all")]
    assert said(file, Kind.FUNCTION) == [("shower", Rating(3, 6))]


def test_visibles_effort_of_a_day_is_the_highest_of_its_kinds() -> None:
    assert said(found(VISIBLE), Kind.EFFORT) == [("", Rating(2, 3))]


def test_what_visible_asked_in_vain_is_a_blank_and_nothing_odd() -> None:
    heading = "observation_date,tracker_name,tracker_category,observation_value,baseline\r\n"
    file = found(f"{heading}2026-11-19,Brain Fog,Brain,,\r\n2026-11-19,Fatigue,General,2,\r\n")
    assert (file.count, file.odd) == (1, ())


def test_what_visible_measured_is_kept_as_it_stands() -> None:
    assert said(found(VISIBLE), Kind.VITAL) == [("sleep", "2"), ("hrv", "49")]


def test_bearables_lines_become_entries() -> None:
    file = found(BEARABLE)
    assert (file.form, file.days, file.odd) == (Form.BEARABLE, 1, (10,))
    assert said(file, Kind.SYMPTOM) == [("headache", Rating(2, 4)), ("fatigue", Rating(3, 4))]
    assert said(file, Kind.RATING) == [("mood", Rating(3, 4)), ("energy", Rating(0, 4))]
    assert said(file, Kind.SLEEP) == [("hours", 7.5), ("quality", Rating(2, 3))]
    assert said(file, Kind.MEDICINE) == [("LDN", 1)]
    assert said(file, Kind.REMARK) == [("", "Factors: Social: visit (long)"), ("", "nice though")]


def test_bearables_time_of_day_is_kept() -> None:
    hours = {entry.at for entry in found(BEARABLE).entries if entry.kind is Kind.SYMPTOM}
    assert hours == {datetime(2026, 11, 20, 9, tzinfo=UTC), datetime(2026, 11, 20, 18, tzinfo=UTC)}


def test_one_mood_above_five_makes_it_the_scale_of_ten() -> None:
    line = BEARABLE.splitlines()[3]
    file = found("\n".join([BEARABLE.splitlines()[0], line, line.replace('"4"', '"8"')]))
    assert said(file, Kind.RATING) == [("mood", Rating(3, 9)), ("mood", Rating(7, 9))]


def test_a_plain_table_with_semicolons_and_decimal_commas() -> None:
    file = found(PLAIN)
    assert (file.form, file.count, file.left_out) == (Form.PLAIN, 6, ("steps",))
    assert said(file, Kind.EFFORT) == [("", Rating(6.5, 10))]
    assert said(file, Kind.SYMPTOM) == [(OVERALL, Rating(7, 10)), ("headache", Rating(1, 3))]
    assert said(file, Kind.SLEEP) == [("hours", 6.5)]


def test_an_empty_cell_is_a_blank_and_not_zero() -> None:
    file = found("date,effort,symptoms\n2026-11-19,,4\n2026-11-20,0,\n")
    assert [(one.day.day, one.kind) for one in file.entries] == [(19, Kind.SYMPTOM), (20, Kind.EFFORT)]


def test_entries_say_that_they_were_imported() -> None:
    assert {entry.source for entry in found(VISIBLE).entries} == {Source.IMPORT}


@pytest.mark.parametrize(
    "written",
    [
        "2026-11-09",
        "2026/11/9",
        "09.11.2026",
        "9 Nov 2026",
        "9th November 2026",
        "Nov 9, 2026",
        "Monday, 9 November 2026",
        "2026-11-09T21:00:00Z",
        "9.11.26",
    ],
)
def test_a_date_is_read_however_it_is_written(written: str) -> None:
    (entry,) = found(f'date,effort\n"{written}",3\n').entries
    assert entry.day == date(2026, 11, 9)


@pytest.mark.parametrize(
    ("dates", "day", "unsure"),
    [
        (("03/04/2026", "25/04/2026"), date(2026, 4, 3), False),
        (("03/04/2026", "04/25/2026"), date(2026, 3, 4), False),
        (("03/04/2026", "05/04/2026"), date(2026, 4, 3), True),
    ],
)
def test_which_part_is_the_day_is_told_by_the_whole_file(
    dates: tuple[str, str], day: date, unsure: bool
) -> None:
    file = found(f"date,effort\n{dates[0]},3\n{dates[1]},3\n")
    assert (file.entries[0].day, file.unsure) == (day, unsure)


def test_where_the_file_does_not_tell_the_patient_does() -> None:
    file = found("date,effort\n03/04/2026,3\n", month_first=True)
    assert (file.entries[0].day, file.unsure) == (date(2026, 3, 4), True)


@pytest.mark.parametrize("cell", ["2026-11-23", "2026-02-30", "1899-01-01", "soon", ""])
def test_a_day_that_cannot_be_is_an_odd_line(cell: str) -> None:
    file = found(f"date,effort\n{cell},3\n2026-11-20,3\n")
    assert (file.count, file.odd) == (1, (2,))


@pytest.mark.parametrize("cell", ["11", "-1", "nan", "1e3", "=1+1", "a lot"])
def test_a_level_that_is_none_is_an_odd_line(cell: str) -> None:
    assert found(f"date,effort\n2026-11-19,{cell}\n2026-11-20,3\n").odd == (2,)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_encodings_of_spreadsheet_programs_are_read(encoding: str) -> None:
    text = "date,effort,notes\r\n2026-11-20,3,à bout\r\n"
    file = read(text.encode(encoding), "Europe/London", TODAY)
    assert said(file, Kind.REMARK) == [("", "à bout")]


def form_or_refusal(data: bytes) -> Form | Refusal:
    """Whose file it is, or why it is refused."""
    try:
        return read(data, "Europe/London", TODAY).form
    except ImportRefusedError as refused:
        return refused.refusal


def zipped() -> bytes:
    """A small zip with a CSV in it."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("diary.csv", PLAIN)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (zipped(), Refusal.PACKED),
        (gzip.compress(PLAIN.encode()), Refusal.PACKED),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(32)) * 9, Refusal.BINARY),
        (b"%PDF-1.7 " + bytes(range(256)), Refusal.BINARY),
        (b"\xff\xfe\x00\xd8x", Refusal.BINARY),
        (b"", Refusal.EMPTY),
        (b"\xef\xbb\xbf  \n", Refusal.EMPTY),
        (b"date,effort\n", Refusal.EMPTY),
        (b"hello there\nhow are you\n", Refusal.UNKNOWN),
        (b"date,payee,amount\n2026-11-20,shop,3\n", Refusal.UNKNOWN),
        (b"date,effort\nnever,3\n", Refusal.UNKNOWN),
        (b'{"format": "other"}', Refusal.UNKNOWN),
        (b"[" * 100_000, Refusal.BROKEN),
        (b'{"format": "pacenote-export", "version": 9, "records": {}}', Refusal.NEWER),
        (b'{"format": "pacenote-export", "version": 2, "records": {}}', Refusal.EMPTY),
        (b'{"format": "pacenote-export", "version": 2}', Refusal.BROKEN),
        (b"date,effort\n2026-11-20," + b"3" * 60_000, Refusal.BROKEN),
        (b"date,effort\n" + b"\n" * 400_001 + b"2026-11-20,3\n", Refusal.LONG),
    ],
    ids=range(18),
)
def test_what_cannot_be_read_is_refused_for_one_reason(data: bytes, reason: Refusal) -> None:
    assert refusal(data) is reason


def test_an_own_export_is_counted_and_kept_whole() -> None:
    rows = [{"id": 1, "day": "2026-11-20"}, {"id": 2, "day": "2026-11-18"}]
    file = read(whole({"entries": rows, "prompts": []}, TODAY), "Europe/London", TODAY)
    assert (file.form, file.count, file.days) == (Form.OWN, 2, 2)
    assert (file.first, file.last) == (date(2026, 11, 18), date(2026, 11, 20))
    assert file.records == {"entries": rows, "prompts": []}


CELLS = st.lists(st.text(max_size=12), max_size=8).map(",".join)
HEADS = st.sampled_from([text.split("\n", 1)[0] for text in (VISIBLE, BEARABLE, PLAIN)])


@settings(deadline=None, max_examples=150)
@given(HEADS, st.lists(CELLS, max_size=6))
def test_whatever_stands_below_known_headings_is_read_or_refused(head: str, lines: list[str]) -> None:
    data = "\n".join([head, *lines]).encode("utf-8", "surrogatepass")
    try:
        file = read(data, "Europe/London", TODAY)
    except ImportRefusedError:
        return
    assert all(isinstance(entry, Entry) and entry.day <= TODAY for entry in file.entries)


@settings(deadline=None, max_examples=150)
@given(st.binary(max_size=200))
def test_no_bytes_at_all_break_the_reader(data: bytes) -> None:
    assert form_or_refusal(data) in {*Form, *Refusal}


def test_json_of_any_shape_is_read_or_refused() -> None:
    for records in (None, [], {"entries": 5}, {"entries": [None, 1, {"day": 5}]}, {"x": [[]]}):
        data = json.dumps({"format": "pacenote-export", "version": 2, "records": records}).encode()
        assert form_or_refusal(data) in {Form.OWN, Refusal.BROKEN, Refusal.EMPTY}
