"""Settings: one tap changes one thing, at once, and the schedule follows."""

from datetime import time

import pytest

from journal import settings
from journal.records import ScheduleKind
from journal.visit import Visit
from pacing.note import NoteLevel


@pytest.mark.parametrize(
    ("switch", "field", "value"),
    [
        ("evening-toggle", "evening", None),
        ("evening-earlier", "evening", time(19, 30)),
        ("evening-later", "evening", time(20, 30)),
        ("morning-toggle", "morning", time(9, 30)),
        ("morning-earlier", "morning", time(9, 0)),
        ("morning-later", "morning", time(10, 0)),
        ("quiet-start-earlier", "quiet", (time(21), time(8))),
        ("quiet-start-later", "quiet", (time(23), time(8))),
        ("quiet-end-earlier", "quiet", (time(22), time(7))),
        ("quiet-end-later", "quiet", (time(22), time(9))),
        ("day-earlier", "day_start", time(3)),
        ("day-later", "day_start", time(5)),
        ("week-picture", "week_picture", True),
        ("sound-toggle", "reminder_sound", True),
    ],
)
async def test_one_tap_changes_one_thing(visit: Visit, switch: str, field: str, value: object) -> None:
    assert await settings.turn(visit, switch)
    saved = await visit.records.patient()
    assert saved is not None
    assert getattr(saved, field) == value


async def test_a_second_tap_on_a_switch_undoes_the_first(visit: Visit) -> None:
    before = visit.patient
    for switch in ("week-picture", "sound-toggle", "evening-toggle"):
        await settings.turn(visit, switch)
        await settings.turn(visit, switch)
    assert visit.patient == before


async def test_no_such_switch_changes_nothing(visit: Visit) -> None:
    before = visit.patient
    assert not await settings.turn(visit, "everything")
    assert visit.patient == before


async def test_times_and_schedule_change_together(visit: Visit) -> None:
    await settings.turn(visit, "evening-later")
    (row,) = await visit.records.schedules.all()
    assert (row.kind, row.slot.time()) == (ScheduleKind.EVENING, time(20, 30))
    await settings.turn(visit, "evening-toggle")
    assert await visit.records.schedules.all() == []


async def test_times_go_round_the_clock() -> None:
    assert settings.moved(time(23, 45), 30) == time(0, 15)
    assert settings.moved(time(0), -60) == time(23)


async def test_a_week_has_seven_days_or_none(visit: Visit) -> None:
    await settings.set_week(visit, 6)
    assert visit.patient.week_day == 6
    await settings.turn(visit, "week-off")
    assert visit.patient.week_day is None
    with pytest.raises(ValueError, match="day of the week"):
        await settings.set_week(visit, 7)


async def test_notes_have_three_levels(visit: Visit) -> None:
    await settings.set_notes(visit, "quiet")
    assert visit.patient.notes is NoteLevel.QUIET
    with pytest.raises(ValueError, match="loud"):
        await settings.set_notes(visit, "loud")


async def test_a_symptom_is_switched_on_and_off(visit: Visit) -> None:
    found = []
    for _ in range(2):
        assert await settings.switch_symptom(visit, "pain")
        found.append(visit.patient.symptoms)
    assert found == [("pain",), ()]


async def test_six_symptoms_are_the_most(visit: Visit) -> None:
    six = ("pain", "nausea", "gut", "chills", "stress", "fatigue")
    await visit.change(symptoms=six)
    assert not await settings.switch_symptom(visit, "headache")
    assert visit.patient.symptoms == six


async def test_charlie_s_settings_are_his_own(visit: Visit, charlie: Visit) -> None:
    await settings.turn(charlie, "evening-toggle")
    saved = await visit.records.patient()
    assert saved is not None
    assert saved.evening == time(20)
