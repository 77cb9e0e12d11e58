"""Tickets: read back as issued, for a while; anything changed, forged or old is nothing."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.tickets import LIVES, Purpose, Tickets
from tests.builders import ALICE, NOW

TICKETS = Tickets(b"s" * 32)


@given(st.sampled_from(Purpose), st.integers(-(2**52), 2**52))
def test_a_ticket_reads_back_as_issued_and_fits_a_link(purpose: Purpose, who: int) -> None:
    text = TICKETS.issue(purpose, who, NOW)
    read = TICKETS.read(text, NOW)
    assert read is not None
    assert (read.purpose, read.patient_id) == (purpose, who)
    assert len(text) <= 64
    assert set(text) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")


def test_after_two_days_it_is_worth_nothing() -> None:
    text = TICKETS.issue(Purpose.CARE, ALICE, NOW)
    assert TICKETS.read(text, NOW + LIVES - timedelta(minutes=2)) is not None
    assert TICKETS.read(text, NOW + LIVES) is None


def test_two_tickets_differ() -> None:
    assert TICKETS.issue(Purpose.CARE, ALICE, NOW) != TICKETS.issue(Purpose.CARE, ALICE, NOW)


def test_another_secret_reads_nothing() -> None:
    assert Tickets(b"t" * 32).read(TICKETS.issue(Purpose.CARE, ALICE, NOW), NOW) is None


@pytest.mark.parametrize("place", range(0, 49, 7))
def test_one_changed_sign_makes_it_nothing(place: int) -> None:
    text = TICKETS.issue(Purpose.ENTER, 0, NOW)
    other = "B" if text[place] == "A" else "A"
    assert TICKETS.read(text[:place] + other + text[place + 1 :], NOW) is None


@given(st.text(max_size=80))
def test_any_text_reads_as_nothing(text: str) -> None:
    assert TICKETS.read(text, NOW) is None
