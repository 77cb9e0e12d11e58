"""Words that answer what was asked for: a place, a symptom, a time, the same again; others are their own."""

from datetime import UTC, datetime, timedelta

import pytest

from journal.hear import hear
from journal.outcomes import Left, Logged, Outcome, Reminded, SymptomFollowed, Wanted, ZoneFound
from journal.records import AskKind
from journal.visit import Visit
from tests.builders import TODAY, Nowhere


async def say(visit: Visit, text: str) -> Outcome:
    return (await hear(visit, text, Nowhere()))[0]


async def ask(visit: Visit, kind: AskKind, **payload: object) -> None:
    await visit.records.asks.open(kind, payload, visit.now)


async def waits(visit: Visit) -> bool:
    return await visit.records.asks.newest_open() is not None


async def test_a_town_sets_the_zone(visit: Visit) -> None:
    await visit.change(zone="UTC")
    await ask(visit, AskKind.CITY)
    assert await say(visit, "Leeds") == ZoneFound(("Europe/London",))
    assert visit.patient.zone == "Europe/London"
    assert not await waits(visit)


async def test_two_towns_of_a_name_set_nothing_yet(visit: Visit) -> None:
    await ask(visit, AskKind.CITY)
    assert await say(visit, "Springfield") == ZoneFound(("America/Chicago", "America/New_York"))
    assert visit.patient.zone == "Europe/London"


async def test_an_unknown_town_may_be_tried_again(visit: Visit) -> None:
    await ask(visit, AskKind.CITY)
    assert await say(visit, "Qwertyville") == ZoneFound(())
    assert await waits(visit)
    assert await say(visit, "Leeds") == ZoneFound(("Europe/London",))


@pytest.mark.parametrize("kind", [AskKind.CITY, AskKind.SYMPTOM])
async def test_a_log_in_between_is_a_log(visit: Visit, kind: AskKind) -> None:
    await ask(visit, kind)
    assert isinstance(await say(visit, "pain 6"), Logged)
    assert await waits(visit)


async def test_a_standard_symptom_is_followed_by_its_own_name(visit: Visit) -> None:
    await ask(visit, AskKind.SYMPTOM)
    assert await say(visit, "Brain  Fog") == SymptomFollowed("brain_fog")
    assert visit.patient.symptoms == ("brain_fog",)


@pytest.mark.parametrize("word", ["cotton head", "мигрень", "头痛", "صداع"])
async def test_any_word_can_be_followed(visit: Visit, word: str) -> None:
    await ask(visit, AskKind.SYMPTOM)
    assert await say(visit, word) == SymptomFollowed(word)
    assert visit.patient.symptoms == (word,)


async def test_a_seventh_symptom_is_refused(visit: Visit) -> None:
    six = ("pain", "nausea", "gut", "chills", "stress", "fatigue")
    await visit.change(symptoms=six)
    await ask(visit, AskKind.SYMPTOM)
    assert await say(visit, "headache") == SymptomFollowed("headache", full=True)
    assert visit.patient.symptoms == six


async def test_a_symptom_that_is_followed_stays_once(visit: Visit) -> None:
    await visit.change(symptoms=("pain",))
    await ask(visit, AskKind.SYMPTOM)
    await say(visit, "pain")
    assert visit.patient.symptoms == ("pain",)


async def test_a_time_completes_a_reminder(visit: Visit) -> None:
    await ask(visit, AskKind.WHEN, task="take meds")
    reminded = await say(visit, "tomorrow at 9am")
    assert isinstance(reminded, Reminded)
    assert (reminded.row.task, reminded.next) == ("take meds", datetime(2026, 11, 23, 9, 0, tzinfo=UTC))


async def test_a_rule_completes_a_reminder(visit: Visit) -> None:
    await ask(visit, AskKind.WHEN, task="take meds")
    reminded = await say(visit, "every night at 9")
    assert isinstance(reminded, Reminded)
    assert reminded.row.rule is not None


async def test_what_was_said_again_replaces_the_batch(visit: Visit) -> None:
    logged = await say(visit, "pain 6")
    assert isinstance(logged, Logged)
    await ask(visit, AskKind.FIX, batch=logged.batch_id)
    changed = await say(visit, "pain 4")
    assert isinstance(changed, Logged)
    assert changed.changed
    assert len(await visit.entries_of(TODAY)) == 1


@pytest.mark.parametrize(("minutes", "changed"), [(59, True), (61, False)])
async def test_a_fix_waits_for_an_hour(visit: Visit, minutes: int, changed: bool) -> None:
    logged = await say(visit, "pain 6")
    assert isinstance(logged, Logged)
    await ask(visit, AskKind.FIX, batch=logged.batch_id)
    visit.now += timedelta(minutes=minutes)
    again = await say(visit, "pain 4")
    assert isinstance(again, Logged)
    assert again.changed is changed


async def test_any_other_question_waits_for_half_a_day(visit: Visit) -> None:
    await ask(visit, AskKind.CITY)
    visit.now += timedelta(hours=12, minutes=1)
    await say(visit, "Leeds")
    assert await waits(visit)


async def test_a_fix_of_charlie_s_replaces_nothing_of_alice(visit: Visit, charlie: Visit) -> None:
    logged = await say(visit, "pain 6")
    assert isinstance(logged, Logged)
    await ask(charlie, AskKind.FIX, batch=logged.batch_id)
    await say(charlie, "pain 1")
    (entry,) = await visit.entries_of(TODAY)
    assert entry.rating is not None
    assert entry.rating.value == 6


async def test_charlie_s_words_answer_no_question_to_alice(visit: Visit, charlie: Visit) -> None:
    await ask(visit, AskKind.SYMPTOM)
    await hear(charlie, "cotton head", Nowhere())
    assert charlie.patient.symptoms == ()
    assert await waits(visit)


async def test_words_that_are_no_time_set_no_reminder(visit: Visit) -> None:
    await say(visit, "remind me to turn over")
    assert isinstance(await say(visit, "good night"), Wanted)
    assert await visit.records.reminders.active() == []


async def test_never_mind_leaves_the_question_and_ends_nothing(visit: Visit) -> None:
    await say(visit, "remind me to take meds every night at 9")
    await say(visit, "remind me to turn over")
    assert await say(visit, "never mind") == Left()
    assert [row.task for row in await visit.records.reminders.active()] == ["take meds"]
