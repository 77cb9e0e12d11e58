"""Catching up, by hand and beside a walk over every slot."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from bot.catchup import following
from pacing.schedule import Due, Freq, Rule, next_due

LONDON = ZoneInfo("Europe/London")
EVENING = Rule(Freq.DAILY, start=date(2026, 11, 1), times=(time(20),))
DUE = datetime(2026, 11, 22, 20, tzinfo=UTC)


def walked(rule: Rule, due_at: datetime, now: datetime) -> Due | None:
    """The same by going from slot to slot."""
    found = next_due(rule, LONDON, due_at)
    while found and found.at <= now and (later := next_due(rule, LONDON, found.at)) and later.at <= now:
        found = later
    return found


def test_on_time_the_next_slot_is_tomorrow_s() -> None:
    found = following(EVENING, LONDON, DUE, DUE + timedelta(seconds=1))
    assert found is not None
    assert found.at == DUE + timedelta(days=1)


def test_after_days_asleep_only_the_newest_slot_is_left() -> None:
    found = following(EVENING, LONDON, DUE, DUE + timedelta(days=9, minutes=30))
    assert found is not None
    assert found.at == DUE + timedelta(days=9)


def test_a_rule_that_ended_meanwhile_gives_its_last_slot_and_then_nothing() -> None:
    rule = Rule(Freq.DAILY, start=date(2026, 11, 22), times=(time(20),), count=3)
    last = following(rule, LONDON, DUE, DUE + timedelta(days=9))
    assert last is not None
    assert last.at == DUE + timedelta(days=2)
    assert following(rule, LONDON, last.at, DUE + timedelta(days=9)) is None


RULES = st.builds(
    Rule,
    st.sampled_from([Freq.DAILY, Freq.WEEKLY, Freq.MONTHLY]),
    start=st.just(date(2026, 1, 1)),
    interval=st.integers(1, 3),
    times=st.lists(st.times(), min_size=1, max_size=3, unique=True).map(lambda found: tuple(sorted(found))),
) | st.builds(
    Rule,
    st.just(Freq.MINUTELY),
    start=st.just(date(2026, 1, 1)),
    interval=st.integers(5, 600),
    start_at=st.just(datetime(2026, 1, 1, tzinfo=UTC)),
)


@given(RULES, st.timedeltas(timedelta(), timedelta(days=20)))
def test_it_agrees_with_a_walk_over_every_slot(rule: Rule, asleep: timedelta) -> None:
    first = next_due(rule, LONDON, datetime(2026, 3, 20, tzinfo=UTC))
    assert first is not None
    assert following(rule, LONDON, first.at, first.at + asleep) == walked(rule, first.at, first.at + asleep)
