"""Commands about reminders: by words, by time, by number; with several that fit, one question first."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from journal import choose, command, crash, plan, remind, settings
from journal.outcomes import Asked, Commanded
from journal.records import AskKind, FiringState, ReminderRow, ReminderState, ScheduleKind
from journal.visit import Visit
from language.values import Command, ReminderAction, Target
from pacing.schedule import Freq, Rule
from pacing.wall import is_quiet
from tests.builders import NOW, TODAY

TWICE = Rule(Freq.DAILY, TODAY, times=(time(8), time(21)))


async def put(visit: Visit, task: str = "take meds", rule: Rule = TWICE) -> ReminderRow:
    reminded = await remind.set_rule(visit, task, rule)
    assert reminded is not None
    visit.now += timedelta(seconds=1)
    return reminded.row


async def do(visit: Visit, action: ReminderAction, **more: object) -> Commanded:
    done = await command.command(visit, Command(action, **more))  # type: ignore[arg-type]
    assert isinstance(done, Commanded)
    return done


async def due_at(visit: Visit, row: ReminderRow) -> datetime | None:
    return await plan.planned(visit, row.id)


async def tasks(visit: Visit) -> list[str]:
    return [row.task for row in await visit.records.reminders.active()]


async def test_the_list_is_in_the_order_in_which_they_were_set(visit: Visit) -> None:
    await put(visit, "meds")
    await put(visit, "lie down")
    assert [row.task for row in (await do(visit, ReminderAction.LIST)).rows] == ["meds", "lie down"]


@pytest.mark.parametrize("target", [Target(label="meds"), Target(index=1), Target(time=time(8))])
async def test_one_is_cancelled_by_its_words_its_number_or_its_time(visit: Visit, target: Target) -> None:
    await put(visit)
    await put(visit, "lie down", Rule(Freq.DAILY, TODAY, times=(time(14),)))
    await do(visit, ReminderAction.CANCEL, target=target)
    assert await tasks(visit) == ["lie down"]


async def test_nothing_named_is_the_newest(visit: Visit) -> None:
    await put(visit)
    await put(visit, "lie down")
    await do(visit, ReminderAction.CANCEL)
    assert await tasks(visit) == ["take meds"]


async def test_all_are_cancelled_when_all_is_said(visit: Visit) -> None:
    await put(visit)
    await put(visit, "lie down")
    await do(visit, ReminderAction.CANCEL, target=Target(all=True))
    assert await tasks(visit) == []
    assert await visit.records.schedules.all() == []


async def test_what_fits_nothing_does_nothing(visit: Visit) -> None:
    await put(visit)
    assert (await do(visit, ReminderAction.CANCEL, target=Target(label="dentist"))).rows == ()
    assert await tasks(visit) == ["take meds"]


async def test_two_that_fit_are_one_question_first(visit: Visit) -> None:
    await put(visit, "meds one")
    await put(visit, "meds two")
    asked = await command.command(visit, Command(ReminderAction.CANCEL, Target(label="meds")))
    assert isinstance(asked, Asked)
    assert (asked.kind, [row.task for row in asked.rows]) == (AskKind.TARGET, ["meds one", "meds two"])
    assert await tasks(visit) == ["meds one", "meds two"]


async def test_the_answer_does_it_to_the_one_that_was_meant(visit: Visit) -> None:
    await put(visit, "meds one")
    await put(visit, "meds two")
    wanted = Command(ReminderAction.MOVE, Target(label="meds", time=time(8)), to_time=time(9))
    asked = await command.command(visit, wanted)
    assert isinstance(asked, Asked)
    await choose.choose(visit, asked.ask_id, 1)
    rules = [row.rule for row in await visit.records.reminders.active()]
    assert [rule.times for rule in rules if rule] == [(time(8), time(21)), (time(9), time(21))]


async def test_a_move_names_the_next_firing(visit: Visit) -> None:
    row = await put(visit, rule=Rule(Freq.DAILY, TODAY, times=(time(21),)))
    done = await do(visit, ReminderAction.MOVE, target=Target(label="meds"), to_time=time(22))
    assert done.next == await due_at(visit, row) == datetime(2026, 11, 22, 22, 0, tzinfo=UTC)


async def test_a_move_of_one_time_leaves_the_others(visit: Visit) -> None:
    await put(visit)
    target = Target(label="meds", time=time(8))
    (row,) = (await do(visit, ReminderAction.MOVE, target=target, to_time=time(9))).rows
    assert row.rule is not None
    assert row.rule.times == (time(9), time(21))


async def test_a_shift_goes_round_the_clock(visit: Visit) -> None:
    await put(visit, rule=Rule(Freq.DAILY, TODAY, times=(time(23, 45),)))
    (row,) = (await do(visit, ReminderAction.MOVE, shift=30)).rows
    assert row.rule is not None
    assert row.rule.times == (time(0, 15),)


async def test_a_single_one_moves_to_another_day(visit: Visit) -> None:
    await remind.set_once(visit, "dentist", [NOW + timedelta(hours=14)])
    done = await do(visit, ReminderAction.MOVE, to_day=date(2026, 11, 25))
    assert done.next == datetime(2026, 11, 25, 10, 0, tzinfo=UTC)


async def test_a_time_that_has_passed_is_the_next_day_s(visit: Visit) -> None:
    await remind.set_once(visit, "rest", [NOW + timedelta(minutes=30)])
    done = await do(visit, ReminderAction.MOVE, to_time=time(9))
    assert done.next == datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


async def test_skip_leaves_out_the_next_firing_only(visit: Visit) -> None:
    row = await put(visit)
    done = await do(visit, ReminderAction.SKIP)
    assert done.next == await due_at(visit, row) == datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


async def test_a_second_skip_leaves_out_one_more(visit: Visit) -> None:
    row = await put(visit)
    await do(visit, ReminderAction.SKIP)
    await do(visit, ReminderAction.SKIP)
    assert await due_at(visit, row) == datetime(2026, 11, 23, 21, 0, tzinfo=UTC)


async def test_a_skip_outlives_a_change_of_check_in_times(visit: Visit) -> None:
    row = await put(visit)
    await do(visit, ReminderAction.SKIP)
    await settings.turn(visit, "evening-later")
    assert await due_at(visit, row) == datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


async def test_a_skip_of_a_single_one_ends_it(visit: Visit) -> None:
    await remind.set_once(visit, "dentist", [NOW + timedelta(hours=14)])
    assert (await do(visit, ReminderAction.SKIP)).next is None
    assert await tasks(visit) == []


async def test_one_is_paused_and_goes_again(visit: Visit) -> None:
    await put(visit)
    (row,) = (await do(visit, ReminderAction.PAUSE, target=Target(label="meds"))).rows
    assert row.state is ReminderState.PAUSED
    (row,) = (await do(visit, ReminderAction.RESUME, target=Target(label="meds"))).rows
    assert row.state is ReminderState.ACTIVE


async def test_everything_is_paused_until_a_day(visit: Visit) -> None:
    until = date(2026, 11, 25)
    done = await do(visit, ReminderAction.PAUSE, target=Target(all=True), until=until)
    assert done.until == visit.patient.paused_until == datetime(2026, 11, 25, 8, 0, tzinfo=UTC)


async def test_everything_is_paused_until_the_patient_says(visit: Visit) -> None:
    done = await do(visit, ReminderAction.PAUSE, target=Target(all=True))
    assert done.until is None
    assert visit.patient.paused(NOW + timedelta(days=1000))


async def test_resume_catches_nothing_up(visit: Visit) -> None:
    row = await put(visit)
    await command.pause(visit, None)
    visit.now += timedelta(days=5)
    await command.resume(visit)
    rows = await visit.records.schedules.all()
    assert all(each.due_at > visit.now for each in rows)
    assert await due_at(visit, row) == datetime(2026, 11, 27, 21, 0, tzinfo=UTC)


async def test_back_from_a_crash_ends_it(visit: Visit) -> None:
    await crash.begin(visit)
    await do(visit, ReminderAction.RESUME, target=Target(all=True))
    assert visit.patient.crash_since is None


async def test_back_from_a_pause_leaves_the_crash(visit: Visit) -> None:
    await crash.begin(visit)
    await command.pause(visit, None)
    await do(visit, ReminderAction.RESUME, target=Target(all=True))
    assert visit.patient.crash_since is not None


async def test_done_and_snooze_mean_the_last_firing(visit: Visit) -> None:
    row = await put(visit)
    schedule = next(s for s in await visit.records.schedules.all() if s.kind is ScheduleKind.REMINDER)
    visit.now = schedule.due_at
    await remind.fire(visit, schedule)
    done = await do(visit, ReminderAction.SNOOZE, minutes=20)
    assert done.next == schedule.due_at + timedelta(minutes=20)
    await do(visit, ReminderAction.DONE)
    firing = await visit.records.reminders.last_firing()
    assert firing is not None
    assert (firing.reminder_id, firing.state) == (row.id, FiringState.DONE)


async def test_done_without_any_firing_does_nothing(visit: Visit) -> None:
    assert (await do(visit, ReminderAction.DONE)).rows == ()


async def test_quiet_hours_are_set_in_words(visit: Visit) -> None:
    await do(visit, ReminderAction.QUIET, window=(time(21), time(9)))
    assert visit.patient.quiet == (time(21), time(9))


async def test_charlie_s_commands_reach_none_of_alice_s(visit: Visit, charlie: Visit) -> None:
    await put(visit)
    for action in (ReminderAction.CANCEL, ReminderAction.MOVE, ReminderAction.SKIP, ReminderAction.PAUSE):
        assert (await do(charlie, action, target=Target(all=action is ReminderAction.CANCEL))).rows == ()
    assert (await do(charlie, ReminderAction.LIST)).rows == ()
    assert await tasks(visit) == ["take meds"]


async def test_charlie_s_forged_choice_moves_nothing_of_alice(visit: Visit, charlie: Visit) -> None:
    row = await put(visit)
    payload = {"rows": [row.id], "command": command._dump(Command(ReminderAction.CANCEL))}
    assert await command.apply_asked(charlie, payload, 0) is None
    assert await tasks(visit) == ["take meds"]


@pytest.mark.parametrize(
    ("wanted", "quiet"),
    [
        (Command(ReminderAction.QUIET, window=(time(21), time(9))), (time(21), time(9))),
        (Command(ReminderAction.QUIET, quiet_from=time(21)), (time(21), time(8))),
        (Command(ReminderAction.QUIET, quiet_to=time(10)), (time(22), time(10))),
        (Command(ReminderAction.QUIET, off=True), (time(0), time(0))),
    ],
)
async def test_quiet_hours_are_set_by_both_ends_one_or_none(
    visit: Visit, wanted: Command, quiet: tuple[time, time]
) -> None:
    await command.command(visit, wanted)
    assert visit.patient.quiet == quiet
    assert not (wanted.off and is_quiet(time(3), visit.patient.quiet))
