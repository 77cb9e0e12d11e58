"""Every screen: short to read, buttons that fit Telegram, levels in the one order that never changes."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from handlers.callbacks import LIMIT, Menu
from handlers.screens import care, checkin, hello, own, reminders, said, settings
from handlers.screens.base import Button, Screen
from handlers.texts import texts_for
from journal import zones
from journal.care import Place
from journal.checkin import CheckIn
from journal.outcomes import Asked, Cared, Logged, Reminded, SymptomFollowed, Undone
from journal.patient import Patient
from journal.records import (
    AskKind,
    Firing,
    FiringState,
    Prompt,
    PromptKind,
    PromptState,
    ReminderRow,
    ReminderState,
)
from journal.remind import Fired
from journal.visit import Visit
from language.values import Doubt, Option, Safety, Said
from pacing.checkin import Question
from pacing.entries import EXERTIONS, OVERALL, SYMPTOMS, Entry, Kind
from pacing.event import Event
from pacing.levels import Rating
from pacing.note import NoteLevel
from tests.builders import NOW, TODAY, patient

TEXTS = texts_for("en")
BIG = 10**17  # no row of ours will ever have a longer number
WORDY = 40
SIX = (
    "light_sensitivity",
    "muscle_weakness",
    "noise_sensitivity",
    "brain_fog",
    "sore_throat",
    "palpitations",
)

own_words = st.text(min_size=1, max_size=24)
followed = st.lists(st.sampled_from(SYMPTOMS) | own_words, max_size=6, unique=True).map(tuple)


def visit_of(who: Patient) -> Visit:
    """A visit whose records no screen may touch."""
    records: Any = None
    return Visit(records, who, NOW)


DENTIST = Event("dentist", "appointment", "physical", TODAY - timedelta(days=1), 7, 120)


def check(
    symptoms: tuple[str, ...] = (), *entries: Entry, kind: PromptKind = PromptKind.EVENING, back: int = 0
) -> CheckIn:
    prompt = Prompt(BIG, kind, TODAY - timedelta(days=back), PromptState.ASKED, NOW)
    return CheckIn(prompt, entries, symptoms)


def check_ins(symptoms: tuple[str, ...], back: int = 0) -> Iterator[Screen]:
    """Every screen that a check-in can show."""
    for kind, questions in ((PromptKind.EVENING, (Question.EFFORT, Question.OVERALL)),
                            (PromptKind.MORNING, (Question.SLEEP, Question.ENERGY))):  # fmt: skip
        empty = check(symptoms, kind=kind, back=back)
        yield from (checkin.question(TEXTS, empty, question, TODAY) for question in questions)
    evening = check(symptoms, back=back)
    yield checkin.check_in(TEXTS, check(symptoms, kind=PromptKind.GENTLE, back=back), TODAY)
    yield checkin.result(TEXTS, evening, TODAY)
    yield checkin.result(TEXTS, check(symptoms, *full_day(symptoms, back), back=back), TODAY)
    yield checkin.detail(TEXTS, evening)
    yield checkin.kinds(TEXTS, evening)
    yield checkin.later(TEXTS, evening, NOW + timedelta(days=9), NOW, patient().tz)
    yield from (checkin.each(TEXTS, evening, name) for name in symptoms)


def full_day(symptoms: tuple[str, ...], back: int = 0) -> list[Entry]:
    """The most that a day can say by taps."""
    day = TODAY - timedelta(days=back)
    answers = [Entry(day, NOW, Kind.EFFORT, rating=Rating(4, 4), prompt=BIG)]
    answers += [
        Entry(day, NOW, Kind.SYMPTOM, name, Rating(2, 3), prompt=BIG) for name in (OVERALL, *symptoms)
    ]
    return answers + [Entry(day, NOW, Kind.EXERTION, name, prompt=BIG) for name in EXERTIONS]


def words_of(symptoms: tuple[str, ...]) -> Iterator[Screen]:
    """Every screen that free words can lead to."""
    visit = visit_of(patient(symptoms=symptoms))
    for name in (*symptoms, "pain"):
        entry = Entry(TODAY, NOW, Kind.SYMPTOM, name, Rating(6, 10))
        yield said.logged(TEXTS, Logged(BIG, (entry,), TODAY), TODAY)
        yield said.undone(TEXTS, Undone((entry,)))
        yield said.followed(TEXTS, SymptomFollowed(name))
    options = tuple(Option((Said(Kind.SYMPTOM, name, Rating(6, 10)),)) for name in (*symptoms, "pain"))
    for doubt in Doubt:
        for kind in AskKind:
            yield said.asked(TEXTS, Asked(BIG, kind, doubt, options, Rating(6, 10), "take meds"), visit)
    yield said.fixing(TEXTS, BIG)


def others(who: Patient) -> Iterator[Screen]:
    """The menu, settings and small places."""
    guesses = zones.candidates("en", NOW)
    yield hello.zones(TEXTS, guesses)
    yield hello.which(TEXTS, guesses)
    yield hello.times(TEXTS)
    yield hello.place(TEXTS)
    yield hello.done(TEXTS, who)
    yield hello.zone_set(TEXTS, visit_of(who))
    yield hello.help_menu(TEXTS)
    yield from (screen(TEXTS) for screen in (own.how_to_log, own.pause, own.privacy, own.ask_delete))
    yield settings.menu(TEXTS)
    for show in (settings.times, settings.symptoms, settings.notes, settings.week, settings.quiet,
                 settings.day, settings.sound):  # fmt: skip
        yield show(TEXTS, who)


def data_of(screen: Screen) -> list[str]:
    return [data for row in screen.payload()["rows"] for _, data in row]


def count(text: str) -> int:
    return len(re.findall(r"[\w'’/.-]*\w[\w'’/.-]*", text))


@given(symptoms=followed)
def test_every_button_fits_telegram_in_any_script(symptoms: tuple[str, ...]) -> None:
    screens = [*check_ins(symptoms), *words_of(symptoms), *others(patient(symptoms=symptoms))]
    for screen in screens:
        assert all(1 <= len(data.encode()) <= LIMIT for data in data_of(screen))


@given(symptoms=followed)
def test_no_screen_has_two_buttons_of_one_meaning(symptoms: tuple[str, ...]) -> None:
    for screen in (*check_ins(symptoms), *others(patient(symptoms=symptoms))):
        assert len(set(data_of(screen))) == len(data_of(screen))


@pytest.mark.parametrize("back", [0, 1, 6, 7, 300])
def test_a_check_in_is_short_to_read(back: int) -> None:
    for screen in check_ins(SIX, back):
        assert count(screen.text) <= WORDY


def test_other_screens_are_short_to_read() -> None:
    for screen in (*words_of(SIX), *others(patient(symptoms=SIX))):
        assert count(screen.text) <= WORDY


def test_no_screen_needs_an_eye_for_tables_or_signs() -> None:
    for screen in (*check_ins(SIX), *words_of(SIX), *others(patient(symptoms=SIX))):
        assert not re.search(r"[|\t!]|\x20{2}|[🟢🔴🟡🎉]", screen.text)


@pytest.mark.parametrize("back", [0, 1, 6])
def test_the_two_questions_of_an_evening_are_thirty_words(back: int) -> None:
    empty = check(back=back)
    read = 0
    for asked in (Question.EFFORT, Question.OVERALL):
        screen = checkin.question(TEXTS, empty, asked, TODAY)
        read += len(screen.text.split()) + sum(len(b.label.split()) for row in screen.rows for b in row)
    assert read <= 30


@pytest.mark.parametrize("place", list(Place))
def test_help_is_short_to_read_everywhere(place: Place) -> None:
    zone = {Place.GB: "Europe/London", Place.IE: "Europe/Dublin", Place.US: "US/Eastern",
            Place.CA: "Canada/Pacific", Place.AU: "Australia/Perth", Place.NZ: "Pacific/Auckland",
            Place.EU: "Europe/Berlin", Place.WORLD: "UTC"}[place]  # fmt: skip
    screens = [care.support(TEXTS, zone), *(care.flag(TEXTS, Cared(safety), zone) for safety in Safety)]
    assert all(count(screen.text) <= WORDY for screen in screens)


@given(symptoms=followed, back=st.integers(0, 9))
def test_levels_stand_in_their_one_order(symptoms: tuple[str, ...], back: int) -> None:
    for screen in check_ins(symptoms, back):
        levels = [b.data.level for row in screen.rows for b in row if hasattr(b.data, "level")]
        assert levels == list(range(len(levels)))


def test_the_first_row_of_a_prompt_is_a_whole_answer() -> None:
    for kind in PromptKind:
        asked = replace(check(kind=kind), event=DENTIST if kind is PromptKind.PROBE else None)
        screen = checkin.check_in(TEXTS, asked, TODAY)
        whole = len(screen.rows[0]) == 1 or len({type(b.data) for b in screen.rows[0]}) == 1
        assert whole
        assert screen.rows[0][0].label in ("About as usual", "None", "Same")


@given(task=st.text(max_size=1000))
@example(task="word " * 800)
@example(task="🛌" * 2000)
def test_a_reminder_of_any_words_can_be_shown(task: str) -> None:
    row = ReminderRow(BIG, task, None, NOW + timedelta(days=1), ReminderState.ACTIVE, NOW)
    firing = Firing(BIG, BIG, NOW.replace(tzinfo=None), FiringState.FIRED, NOW)
    visit = visit_of(patient())
    found = Fired(firing, row, True)
    screens = [
        reminders.reminded(TEXTS, Reminded(row, NOW + timedelta(days=1)), visit),
        reminders.fired(TEXTS, found, visit),
        reminders.answered(TEXTS, found, FiringState.DONE),
        reminders.snoozed(TEXTS, found, "today 21:00"),
        reminders.listed(TEXTS, (row,) * 12, visit),
        reminders.cancelled(TEXTS, row),
    ]
    assert all(
        screen.text.strip() and len(screen.text.encode("utf-16-le")) // 2 <= 4096 for screen in screens
    )


@pytest.mark.parametrize("level", list(NoteLevel))
def test_notes_say_their_level(level: NoteLevel) -> None:
    screen = settings.notes(TEXTS, patient(notes=level))
    assert TEXTS(f"settings-notes-{level.value}").lower() in screen.text


@pytest.mark.parametrize(("said", "shown"), [("a\0b", "ab"), ("a\ud800b", "a\ufffdb"), ("😴", "😴")])
def test_what_telegram_does_not_take_is_left_out_of_texts(said: str, shown: str) -> None:
    payload = Screen(said, ((Button(said, Menu("week")),),), toast=said).payload()
    assert (payload["text"], payload["rows"][0][0][0], payload["toast"]) == (shown,) * 3
