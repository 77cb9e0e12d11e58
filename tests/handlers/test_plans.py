"""A plan in the chat: the patient's own counts, or that there is not enough to say; rest by one tap."""

from datetime import timedelta

from journal.records import ScheduleKind
from pacing.entries import Entry, Kind
from tests.builders import NOW, TODAY, history, worst
from tests.handlers.conftest import Chat


async def visits(chat: Chat, *back: int) -> None:
    days = [TODAY - timedelta(days=each) for each in back]
    said = [Entry(day, NOW, Kind.EXERTION, "social", amount=60, text="visit") for day in days]
    bad = [worst(days[0] + timedelta(days=1), 3), worst(days[1] + timedelta(days=2), 3)]
    kept = [entry for entry in history(90, [2]) if entry.day not in {each.day for each in bad}]
    await chat.store.run(lambda unit: unit.records(chat.patient_id).entries.add([*kept, *said, *bad]))


async def test_own_counts_are_said_with_an_offer_of_rest(chat: Chat) -> None:
    await visits(chat, 30, 20, 10)
    await chat.say("my sister comes at 11 tomorrow for two hours")
    assert chat.last.text == (
        "sister, tomorrow 11:00. Nothing is logged yet.\n"
        "Of 3 such times in your log, 2 were followed by worse days.\n"
        "A reminder to rest an hour before, and after?"
    )
    assert chat.last.labels == [["Rest reminders", "No"]]


async def test_too_few_times_are_not_enough_to_say(chat: Chat) -> None:
    await chat.say("my sister comes at 11 tomorrow for two hours")
    assert "not enough to say" in chat.last.text


async def test_rest_is_set_before_and_after_by_one_tap(chat: Chat) -> None:
    await chat.say("my sister comes at 11 tomorrow for two hours")
    await chat.tap("Rest reminders")
    assert "rest before sister" in chat.last.text
    rows = await chat.store.run(lambda unit: unit.records(chat.patient_id).schedules.all())
    due = sorted(row.due_at - NOW for row in rows if row.kind is ScheduleKind.REMINDER)
    assert due == [timedelta(hours=14), timedelta(hours=17)]


async def test_no_sets_nothing_and_a_second_tap_finds_it_gone(chat: Chat) -> None:
    await chat.say("my sister comes at 11 tomorrow for two hours")
    rest = chat.last.data("Rest reminders")
    await chat.tap("No")
    await chat.press(rest)
    assert chat.toasts[-1].startswith("That one is gone")
    assert (await chat.kept())["reminders"] == []


async def test_another_patients_plan_cannot_be_tapped(chat: Chat) -> None:
    await chat.say("my sister comes at 11 tomorrow for two hours")
    stolen = Chat(chat.application, chat.store, 1002)
    await stolen.become()
    await stolen.press(chat.last.data("Rest reminders"))
    assert stolen.toasts[-1].startswith("That one is gone")


async def test_what_could_be_a_reminder_too_is_asked_about(chat: Chat) -> None:
    await chat.say("wedding on saturday")
    assert "Nothing is logged yet." not in chat.last.text
    assert chat.last.text.startswith("When")


async def test_a_day_without_an_hour_is_said_without_one(chat: Chat) -> None:
    await chat.say("visitors tomorrow for 2 hours")
    assert chat.last.text.startswith("visitors, Mon 23 Nov. Nothing is logged yet.")
    assert chat.last.labels == []
