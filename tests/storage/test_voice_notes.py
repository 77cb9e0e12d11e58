"""Voice notes that wait: once each, held by who hears them, let go of after a while, gone when answered."""

from datetime import timedelta

from journal.records import VoiceNote
from storage.store import Store
from tests.storage.cast import ALICE, BOB, NOW, do

MINUTE = timedelta(minutes=1)


async def put(store: Store, patient: int = ALICE, message: int = 5) -> None:
    note = VoiceNote(message, "file", NOW, 4000)
    await do(store, patient, lambda records: records.voice.put(note))


async def test_a_note_is_kept_once_however_often_it_comes(store: Store) -> None:
    await put(store)
    await put(store)
    (note,) = await store.run(lambda unit: unit.voice.take(NOW, 9, NOW + MINUTE))
    assert (note.patient_id, note.message_id, note.file, note.size, note.attempts) == (
        ALICE,
        5,
        "file",
        4000,
        0,
    )


async def test_a_note_that_is_held_is_nobody_elses(store: Store) -> None:
    await put(store)
    await store.run(lambda unit: unit.voice.take(NOW, 9, NOW + MINUTE))
    assert not await store.run(lambda unit: unit.voice.take(NOW, 9, NOW + MINUTE))


async def test_a_note_of_a_process_that_died_comes_back(store: Store) -> None:
    await put(store)
    await store.run(lambda unit: unit.voice.take(NOW, 9, NOW + MINUTE))
    assert len(await store.run(lambda unit: unit.voice.take(NOW + MINUTE, 9, NOW + 2 * MINUTE))) == 1


async def test_a_failed_note_waits_and_is_counted(store: Store) -> None:
    await put(store)
    (note,) = await store.run(lambda unit: unit.voice.take(NOW, 9, NOW + MINUTE))
    await store.run(lambda unit: unit.voice.again(note, 2, NOW + MINUTE))
    assert not await store.run(lambda unit: unit.voice.any(NOW))
    (again,) = await store.run(lambda unit: unit.voice.take(NOW + MINUTE, 9, NOW + 2 * MINUTE))
    assert again.attempts == 2


async def test_only_the_first_answer_counts(store: Store) -> None:
    await put(store)
    (note,) = await store.run(lambda unit: unit.voice.take(NOW, 9, NOW))
    assert await store.run(lambda unit: unit.voice.done(note))
    assert not await store.run(lambda unit: unit.voice.done(note))


async def test_the_oldest_is_heard_first(store: Store) -> None:
    for message in (5, 6, 7):
        await put(store, BOB, message)
    (note,) = await store.run(lambda unit: unit.voice.take(NOW, 1, NOW + MINUTE))
    assert note.message_id == 5


async def test_the_only_process_lets_go_of_what_it_held_before(store: Store) -> None:
    await put(store)
    await store.run(lambda unit: unit.voice.take(NOW, 9, NOW + MINUTE))
    await store.run(lambda unit: unit.voice.let_go(NOW))
    assert len(await store.run(lambda unit: unit.voice.take(NOW, 9, NOW + MINUTE))) == 1
