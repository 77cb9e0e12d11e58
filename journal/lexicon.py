"""The patient's own words: learned once confirmed, listed and forgotten on request."""

from __future__ import annotations

from journal import questions
from journal.outcomes import Outcome, WordAsked, WordForgotten, WordKept, WordList
from journal.records import Ask, AskKind
from journal.visit import Visit
from language.values import Doubt, Option, Taught, TaughtAction

#: More words of one's own than this are not a help any more; the oldest goes. Our judgement.
MOST_WORDS = 60
#: A lesson whose meaning was not clear opens no question: it is said again with its meaning, or not at all.
NO_QUESTION = 0


async def learn(visit: Visit, taught: Taught) -> Outcome:
    """What a lesson leads to: a question before anything is kept, a word less, or the list."""
    match taught.action:
        case TaughtAction.LEARN:
            return await _ask(visit, taught)
        case TaughtAction.FORGET:
            return await forget(visit, taught.phrase)
    return WordList(tuple(visit.patient.words.items()))


async def keep(visit: Visit, ask: Ask) -> WordKept:
    """The patient confirmed: from now on the phrase means that."""
    phrase, option = ask.payload["phrase"], questions.options_of(ask.payload)[0]
    words = {**visit.patient.words}
    words.pop(phrase, None)
    words[phrase] = option.said
    await visit.change(words=dict(list(words.items())[-MOST_WORDS:]))
    return WordKept(phrase, option.said)


async def forget(visit: Visit, phrase: str) -> WordForgotten:
    """The phrase means nothing of its own any more; entries that were made with it stay."""
    words = {**visit.patient.words}
    known = words.pop(phrase, None) is not None
    if known:
        await visit.change(words=words)
    return WordForgotten(phrase, known)


async def _ask(visit: Visit, taught: Taught) -> WordAsked:
    if not taught.said:
        return WordAsked(NO_QUESTION, taught.phrase, ())
    options = [Option(taught.said)]
    asked = await questions.ask(visit, AskKind.WORD, Doubt.WHICH, options, phrase=taught.phrase)
    return WordAsked(asked.ask_id, taught.phrase, taught.said)
