"""Summer time both ways with the whole bot: one check-in and one reminder a local day, at its hour."""

from datetime import UTC, datetime

import pytest

from tests.e2e.dialogues import settle_in
from tests.e2e.driver import Chat, ChatClock

#: The days around London's changes of 2027: 28 March (01:00 to 02:00) and 31 October (02:00 to 01:00).
SPRING = [datetime(2027, 3, 27, 20, tzinfo=UTC), datetime(2027, 3, 28, 19, tzinfo=UTC)]
AUTUMN = [datetime(2027, 10, 30, 19, tzinfo=UTC), datetime(2027, 10, 31, 20, tzinfo=UTC)]
NIGHT_SPRING = datetime(2027, 3, 28, 1, 0, tzinfo=UTC)
NIGHT_AUTUMN = datetime(2027, 10, 31, 0, 30, tzinfo=UTC)


@pytest.mark.parametrize("evenings", [SPRING, AUTUMN], ids=["spring", "autumn"])
async def test_the_check_in_keeps_its_hour(
    own_chat: Chat, clock: ChatClock, evenings: list[datetime]
) -> None:
    await clock.to(evenings[0].replace(hour=12))
    await settle_in(own_chat)
    for at in evenings:
        await clock.to(at.replace(minute=59, hour=at.hour - 1))
        before = await own_chat.count()
        await own_chat.quiet(1.2)
        await clock.to(at.replace(second=1))
        await own_chat.more_than(before)
        assert await own_chat.count() == before + 1


@pytest.mark.parametrize(("change", "said"), [(NIGHT_SPRING, "01:30"), (NIGHT_AUTUMN, "01:30")])
async def test_a_night_reminder_fires_once_in_the_hour_that_changes(
    own_chat: Chat, clock: ChatClock, change: datetime, said: str
) -> None:
    await clock.to(change.replace(day=change.day - 1, hour=12))
    await settle_in(own_chat, "Later, not now")
    await own_chat.say(f"remind me to turn over every day at {said}")
    await own_chat.expect("⏰ turn over")
    await clock.to(change.replace(second=1))
    await own_chat.until(lambda seen: "Done" in seen[-1].labels, "the firing")
    await clock.forward(3 * 3600)
    await own_chat.quiet(1.2)
    assert await own_chat.count() == 3
