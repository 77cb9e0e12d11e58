"""The product's own burden in the chat: counted, shown, and made less by one tap."""

from datetime import timedelta

from journal.records import PromptKind, PromptState
from pacing.entries import Entry, Kind
from pacing.levels import Rating
from tests.builders import NOW, TODAY
from tests.handlers.conftest import Chat


async def same_energy(chat: Chat, days: int = 25) -> None:
    said = [
        Entry(TODAY - timedelta(days=back), NOW - timedelta(days=back), Kind.RATING, "energy", Rating(1, 3))
        for back in range(days)
    ]
    await chat.store.run(lambda unit: unit.records(chat.patient_id).entries.add(said))


async def test_what_was_asked_is_counted(chat: Chat) -> None:
    await chat.say("/checkin")
    await chat.tap("Usual")
    await chat.tap("Mild")
    await chat.say("walked 20 min")
    await chat.say("/settings")
    await chat.tap("More…")
    await chat.tap("What I ask of you")
    assert chat.last.text == "The last 7 days: one check-in from me, 2 taps and 3 words from you."


async def test_the_week_offers_to_leave_out_what_never_changes(chat: Chat) -> None:
    await same_energy(chat)
    await chat.say("/week")
    assert "Your answer about energy was the same on 25 of 25 days." in chat.last.text
    await chat.tap("Leave it out")
    assert chat.last.text.startswith("Fine. I won't ask about energy any more.")


async def test_the_offer_comes_once_a_month(chat: Chat) -> None:
    await same_energy(chat)
    await chat.say("/week")
    await chat.say("/week")
    assert "Leave that question out?" not in chat.last.text


async def test_a_question_left_out_is_not_asked(chat: Chat) -> None:
    await chat.become(dropped=("energy",), morning=NOW.time())
    await chat.press("g:checkin_morning")
    await chat.tap("Good")
    assert chat.last.text.startswith("✓ Sunday: slept well.")


async def test_a_morning_without_questions_is_not_sent(chat: Chat) -> None:
    await chat.become(dropped=("energy",), morning=NOW.time())
    await chat.press("s:drop:sleep")
    patient = await chat.patient()
    assert patient is not None
    assert patient.morning is None


async def test_all_can_be_asked_again(chat: Chat) -> None:
    await chat.become(dropped=("energy", "sleep"))
    await chat.press("s:open:burden")
    await chat.tap("Ask all again")
    patient = await chat.patient()
    assert patient is not None
    assert patient.dropped == ()


async def test_symptoms_cannot_be_left_out_by_a_forged_tap(chat: Chat) -> None:
    await chat.press("s:drop:overall")
    assert chat.toasts[-1].startswith("That one is gone")


async def test_what_was_not_asked_is_no_burden(chat: Chat) -> None:
    await chat.store.run(
        lambda unit: unit.records(chat.patient_id).prompts.put(
            PromptKind.EVENING, TODAY, PromptState.NOT_ASKED, NOW
        )
    )
    await chat.press("s:open:burden")
    assert chat.last.text.startswith("The last 7 days: 0 check-ins")
