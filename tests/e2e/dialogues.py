"""Dialogues that many tests begin with."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from tests.e2e.driver import Chat, ChatClock

LONDON = ZoneInfo("Europe/London")


async def settle_in(chat: Chat, times: str = "Evenings") -> None:
    """Through the first minutes: London, and check-ins at these times."""
    await chat.introduce(language_code="en-GB")
    await chat.say("/start")
    shown = await chat.expect("What time is it for you?")
    await chat.tap(next(label for label in shown.labels if label.endswith("London")))
    await chat.expect("When may I ask")
    await chat.tap(times)
    await chat.expect("All set")


async def go_to(clock: ChatClock, hour: int, minute: int = 0, days: int = 0) -> datetime:
    """Move on to this London time, today or some days ahead; it is an hour of the future."""
    local = (await clock.now()).astimezone(LONDON)
    then = local.replace(hour=hour, minute=minute, second=1, microsecond=0) + timedelta(days=days)
    if then <= local:
        then += timedelta(days=1)
    await clock.to(then.astimezone(UTC))
    return then
