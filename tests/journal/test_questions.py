"""Questions kept as rows: what was offered comes back exactly, hours later."""

from datetime import UTC, datetime, time
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal import questions
from journal.records import AskKind
from journal.visit import Visit
from language.values import Doubt, Option, Said
from pacing.entries import Kind
from pacing.levels import Rating
from pacing.schedule import Freq, Rule
from tests.builders import TODAY

words = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=30)
ratings = st.integers(1, 10).flatmap(lambda top: st.floats(0, top).map(lambda value: Rating(value, top)))
said = st.builds(
    Said,
    st.sampled_from(Kind),
    words,
    st.none() | ratings,
    st.none() | st.floats(0, 1000),
    words,
    st.booleans(),
    words,
)
instants = st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
rules = st.times().map(lambda at: Rule(Freq.DAILY, TODAY, times=(time(at.hour, at.minute),)))
options = st.one_of(
    st.lists(said, min_size=1, max_size=3).map(lambda found: Option(tuple(found))),
    instants.map(lambda at: Option(at=at)),
    rules.map(lambda rule: Option(rule=rule)),
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(offered=st.lists(options, max_size=5))
async def test_what_was_offered_comes_back(visit: Visit, offered: list[Option]) -> None:
    asked = await questions.ask(visit, AskKind.LOG, Doubt.WHICH, offered)
    kept = await visit.records.asks.get(asked.ask_id)
    assert kept is not None
    assert questions.options_of(kept.payload) == offered


async def test_what_is_kept_beside_them_comes_back(visit: Visit) -> None:
    more: dict[str, Any] = {"task": "take meds", "text": "words"}
    asked = await questions.ask(visit, AskKind.WHEN, Doubt.WHEN, **more)
    kept = await visit.records.asks.newest_open()
    assert kept is not None
    assert (asked.task, kept.payload["text"]) == ("take meds", "words")


async def test_charlie_finds_no_question_of_alice(visit: Visit, charlie: Visit) -> None:
    asked = await questions.ask(visit, AskKind.KEEP, Doubt.UNCLEAR, text="words")
    assert await charlie.records.asks.get(asked.ask_id) is None
    assert await charlie.records.asks.newest_open() is None
