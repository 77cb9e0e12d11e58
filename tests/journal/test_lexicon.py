"""The patient's own words: kept once confirmed, used from then on, listed, forgotten."""

from journal import lexicon, log
from journal.choose import choose
from journal.outcomes import WordAsked, WordForgotten, WordKept, WordList
from journal.visit import Visit
from language.values import Said, Taught, TaughtAction
from pacing.entries import Kind
from pacing.levels import Rating

CARDBOARD = (Said(Kind.SYMPTOM, "fatigue", Rating(7, 10), quote="fatigue 7"),)
LESSON = Taught(TaughtAction.LEARN, "like cardboard", CARDBOARD)


async def taught(visit: Visit) -> WordKept:
    asked = await lexicon.learn(visit, LESSON)
    assert isinstance(asked, WordAsked)
    outcomes = await choose(visit, asked.ask_id, 0)
    assert outcomes is not None
    (kept,) = outcomes
    assert isinstance(kept, WordKept)
    return kept


async def test_nothing_is_kept_before_the_patient_confirms(visit: Visit) -> None:
    asked = await lexicon.learn(visit, LESSON)
    assert isinstance(asked, WordAsked)
    assert visit.patient.words == {}
    assert await choose(visit, asked.ask_id, -1) == []
    assert visit.patient.words == {}


async def test_a_confirmed_word_is_known_to_the_reader(visit: Visit) -> None:
    kept = await taught(visit)
    assert (kept.phrase, kept.said) == ("like cardboard", CARDBOARD)
    assert (await log.known(visit)).words == {"like cardboard": CARDBOARD}


async def test_a_word_survives_the_database(visit: Visit) -> None:
    await taught(visit)
    again = await visit.records.patient()
    assert again is not None
    assert again.words == {"like cardboard": CARDBOARD}


async def test_a_word_is_forgotten_on_request(visit: Visit) -> None:
    await taught(visit)
    assert await lexicon.forget(visit, "like cardboard") == WordForgotten("like cardboard", known=True)
    assert await lexicon.forget(visit, "like cardboard") == WordForgotten("like cardboard", known=False)
    assert visit.patient.words == {}


async def test_all_words_are_listed(visit: Visit) -> None:
    await taught(visit)
    assert await lexicon.learn(visit, Taught(TaughtAction.LIST)) == WordList((("like cardboard", CARDBOARD),))


async def test_the_oldest_word_goes_when_there_are_too_many(visit: Visit) -> None:
    await visit.change(words={f"word {number}": CARDBOARD for number in range(lexicon.MOST_WORDS)})
    await taught(visit)
    assert len(visit.patient.words) == lexicon.MOST_WORDS
    assert "word 0" not in visit.patient.words


async def test_another_patient_does_not_know_it(visit: Visit, charlie: Visit) -> None:
    await taught(visit)
    assert charlie.patient.words == {}
    assert (await log.known(charlie)).words == {}
