"""What holds for every sentence: values read back, digits of tasks stay digits, and no text raises."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from language import read
from language.values import Known, LogAction, ReminderKind
from language.wire import to_wire
from pacing.entries import SYMPTOMS, Kind
from pacing.levels import Rating
from pacing.schedule import Freq
from tests.language.clock import LONDON, NOW

symptoms = st.sampled_from([name.replace("_", " ") for name in SYMPTOMS])
levels = st.integers(0, 10)
separators = st.sampled_from([", ", " ", ". ", " / ", " and ", "\n", "; "])
unknown = st.text("bcdfghjklmnpqrtvwz", min_size=7, max_size=9)


@given(
    st.dictionaries(symptoms, levels, min_size=1, max_size=5),
    separators,
    st.sampled_from(["{} {}", "{}: {}", "{} {}/10", "{} is {}"]),
)
def test_symptoms_with_levels_read_back(values: dict[str, int], separator: str, form: str) -> None:
    log = read(separator.join(form.format(*item) for item in values.items()), NOW, LONDON).log
    assert {said.name.replace("_", " "): said.rating for said in log.said} == {
        name: Rating(level, 10) for name, level in values.items()
    }


@given(
    symptoms,
    levels,
    unknown,
    st.sampled_from(["{u} {s} {n}", "{s} {u} {n}", "{s} {n} {u}", "{s} {n}, {u}", "{u}, {s} {n}"]),
)
def test_unknown_words_never_change_what_a_number_means(
    symptom: str, level: int, word: str, form: str
) -> None:
    log = read(form.format(s=symptom, n=level, u=word), NOW, LONDON).log
    assert log.action is LogAction.ASK or {
        (said.name.replace("_", " "), said.rating) for said in log.said
    } <= {(symptom, Rating(level, 10))}


sure_hours = st.integers(1, 23).filter(lambda hour: not 10 <= hour <= 12)  # "10:00" may be evening


@given(
    sure_hours,
    st.integers(0, 59),
    st.sampled_from(["remind me at {} to rest", "remind me to rest at {}", "at {} remind me to rest"]),
)
def test_a_full_clock_reads_back(hour: int, minute: int, form: str) -> None:
    reminder = read(form.format(f"{hour:02}:{minute:02}"), NOW, LONDON).reminder
    assert [(at.hour, at.minute) for at in reminder.at] == [(hour, minute)]
    assert timedelta() < reminder.at[0] - NOW <= timedelta(days=1)


@given(
    st.integers(1, 600),
    st.sampled_from(["remind me in {} minutes to rest", "in {} min rest", "remind me to rest in {}mins"]),
)
def test_minutes_ahead_read_back(minutes: int, form: str) -> None:
    reminder = read(form.format(minutes), NOW, LONDON).reminder
    assert reminder.at == (NOW + timedelta(minutes=minutes),)


@given(st.integers(5, 59), st.sampled_from(["every {} minutes rest", "remind me every {} min to rest"]))
def test_an_interval_reads_back(minutes: int, form: str) -> None:
    rule = read(form.format(minutes), NOW, LONDON).reminder.rule
    assert rule is not None
    assert (rule.freq, rule.interval) == (Freq.MINUTELY, minutes)


doses = st.sampled_from(
    [
        "take {} paracetamol",
        "take LDN {}mg",
        "drink {}ml",
        "vit d {}iu",
        "take {} tablets",
        "ibuprofen {}",
        "rest for {} min",
    ]
)


@given(
    doses,
    st.integers(1, 900),
    st.sampled_from(["remind me at 15:00 to {}", "remind me to {} at 15:00", "remind me tomorrow at 9am {}"]),
)
def test_digits_of_a_task_never_become_a_time(task: str, number: int, form: str) -> None:
    reminder = read(form.format(task.format(number)), NOW, LONDON).reminder
    clocks = {(at.hour, at.minute) for at in reminder.at}
    assert reminder.kind is ReminderKind.ASK or clocks <= {(15, 0), (9, 0)}
    assert reminder.kind is ReminderKind.ASK or str(number) in reminder.task


@given(st.text(max_size=300))
def test_no_text_raises(text: str) -> None:
    reading = read(text, NOW, LONDON, Known(asked=("pain",)))
    assert "log" in to_wire(reading, NOW, LONDON)


PIECES = (
    "remind me at in every 5 9pm 25:00 30 feb minutes pain fatigue bad not no 7/10 -2 until for between and "
    "to tomorrow friday next last half past move cancel snooze skip took ldn 4.5mg slept 6h woke twice walk "
    "call yesterday same usual 1st of month other second 99999999999999999999 3/4/26 2026-02-30 quarter a an "
    "the ago , . ? / - + @ ~ % week day hr bp bed up nap crash change undo from worse all both"
)
ODD = ["\x00", "\ud800", "\u200f", "\uff5c", "\u0661", "\U0001f915", "\u200d"]
pieces = st.sampled_from([*PIECES.split(), *ODD])


@given(st.lists(pieces, max_size=25), st.sampled_from([(), ("pain",), ("effort", "overall"), ("sleep",)]))
def test_no_heap_of_known_words_raises(words: list[str], asked: tuple[str, ...]) -> None:
    reading = read(" ".join(words), NOW, LONDON, Known(asked=asked, last={"pain": Rating(3, 10)}))
    assert set(to_wire(reading, NOW, LONDON)) == {"log", "reminder"}


@given(st.lists(pieces, max_size=12))
def test_what_is_stored_lies_on_its_scale(words: list[str]) -> None:
    for said in read(" ".join(words), NOW, LONDON).log.said:
        assert said.rating is None or 0 <= said.rating.value <= said.rating.top
        assert said.kind is not Kind.SYMPTOM or said.rating is not None


@given(st.lists(pieces, max_size=12))
def test_a_reminder_never_lies_in_the_past(words: list[str]) -> None:
    assert all(at > NOW for at in read(" ".join(words), NOW, LONDON).reminder.at)
