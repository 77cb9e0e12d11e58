"""Words for days, times, levels and entries: every entry that can be kept can be said."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers import words
from handlers.texts import texts_for
from pacing.entries import EXERTIONS, OVERALL, SYMPTOMS, Entry, Kind
from pacing.levels import Rating
from tests.builders import NOW, TODAY

TEXTS = texts_for("en")
LONDON = ZoneInfo("Europe/London")

ratings = st.integers(1, 10).flatmap(
    lambda top: st.one_of(st.integers(0, top), st.floats(0, top)).map(lambda value: Rating(value, top))
)
names = st.one_of(
    st.sampled_from(
        [OVERALL, *SYMPTOMS, *EXERTIONS, "energy", "mood", "hours", "wakes", "quality", "hr", ""]
    ),
    st.text(max_size=24),
)
entries = st.builds(
    Entry,
    st.just(TODAY),
    st.just(NOW),
    st.sampled_from(Kind),
    names,
    st.none() | ratings,
    st.none() | st.floats(0, 10_000),
    st.text(max_size=4000),
    usual=st.booleans(),
)


@given(entry=entries)
def test_every_entry_can_be_said(entry: Entry) -> None:
    assert isinstance(words.entry_words(TEXTS, entry), str)


@given(entry=entries)
def test_no_entry_is_a_wall_of_words(entry: Entry) -> None:
    assert len(words.entry_words(TEXTS, entry)) <= 400


def entry(kind: Kind, name: str = "", rating: Rating | None = None, **more: object) -> Entry:
    return Entry(TODAY, NOW, kind, name, rating, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        (entry(Kind.EFFORT, rating=Rating(3, 4)), "effort more than usual"),
        (entry(Kind.EFFORT, rating=Rating(6, 10)), "effort 6"),
        (entry(Kind.EFFORT, usual=True), "effort as usual"),
        (entry(Kind.SYMPTOM, OVERALL, Rating(2, 3)), "symptoms moderate"),
        (entry(Kind.SYMPTOM, "brain_fog", Rating(5.5, 10)), "brain fog 5.5"),
        (entry(Kind.SYMPTOM, "cotton head", Rating(1, 3)), "cotton head mild"),
        (entry(Kind.SYMPTOM, "pain", Rating(2.5, 3)), "pain 2.5/3"),
        (entry(Kind.RATING, "energy", Rating(1, 3)), "energy low"),
        (entry(Kind.RATING, "mood", Rating(7, 10)), "mood 7"),
        (entry(Kind.SLEEP, "quality", Rating(0, 3)), "slept awfully"),
        (entry(Kind.SLEEP, "quality", usual=True), "sleep as usual"),
        (entry(Kind.SLEEP, "hours", amount=7.5), "slept 7.5 h"),
        (entry(Kind.SLEEP, "wakes", amount=1), "woke once"),
        (entry(Kind.SLEEP, "wakes", amount=3), "woke 3 times"),
        (entry(Kind.EXERTION, "social"), "people"),
        (entry(Kind.EXERTION, "physical", text="shower", amount=10), "shower 10 min"),
        (entry(Kind.EXERTION, "physical", text="appointment", word="dentist", amount=120), "dentist 2 h"),
        (entry(Kind.EXERTION, "physical", Rating(7, 10), text="shower"), "shower (effort 7)"),
        (entry(Kind.CRASH, amount=1), "crash"),
        (entry(Kind.CRASH, amount=0), "no crash"),
        (entry(Kind.ILLNESS, amount=1), "ill"),
        (entry(Kind.MEDICINE, "LDN", amount=1, text="3 mg"), "took 3 mg LDN"),
        (entry(Kind.MEDICINE, "LDN", amount=0), "did not take LDN"),
        (entry(Kind.VITAL, "hr", text="92"), "HR 92"),
        (entry(Kind.REMARK, text="like\ncardboard"), "“like cardboard”"),
    ],
)
def test_an_entry_is_said_plainly(said: Entry, shown: str) -> None:
    assert words.entry_words(TEXTS, said) == shown


def test_right_to_left_words_turn_nothing_else() -> None:
    said = words.entry_words(TEXTS, entry(Kind.SYMPTOM, "صداع", Rating(6, 10)))
    assert said == "\u2068صداع\u2069 6"


def test_a_long_remark_ends_in_dots() -> None:
    said = words.entry_words(TEXTS, entry(Kind.REMARK, text="word " * 100))
    assert said.endswith("word…”")
    assert len(said.split()) <= 21


@pytest.mark.parametrize(
    ("ahead", "shown"),
    [
        (timedelta(hours=1), "today 21:00"),
        (timedelta(hours=12), "tomorrow 08:00"),
        (timedelta(days=7), "Sun 29 Nov 20:00"),
    ],
)
def test_a_moment_has_its_day_and_time(ahead: timedelta, shown: str) -> None:
    assert words.moment(TEXTS, NOW + ahead, NOW, LONDON) == shown


def test_a_moment_is_on_the_patient_s_clock() -> None:
    at = datetime(2026, 11, 23, 3, 30, tzinfo=UTC)
    assert words.moment(TEXTS, at, NOW, ZoneInfo("America/New_York")) == "today 22:30"


def test_days_have_names() -> None:
    assert words.weekday(TEXTS, TODAY) == "Sunday"
    assert words.day_for(TEXTS, TODAY, TODAY) == "today"
    assert words.day_for(TEXTS, TODAY - timedelta(days=1), TODAY) == "yesterday"
    assert words.day_for(TEXTS, date(2026, 11, 15), TODAY) == "Sun 15 Nov"


def test_a_time_has_two_digits_each() -> None:
    assert words.clock(time(8, 5)) == "08:05"
