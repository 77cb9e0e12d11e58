"""Choose: a tap on one way to read a doubtful message does what that reading says."""

from __future__ import annotations

from journal import command, lexicon, log, questions, remind
from journal.outcomes import Outcome
from journal.records import Ask, AskKind
from journal.visit import Visit
from language.values import Option

#: The button that says "not a log".
NONE = -1
#: The one that says "keep it as a remark".
KEPT = 0


async def choose(visit: Visit, ask_id: int, index: int) -> list[Outcome] | None:
    """What came of the choice: empty for "not a log", None for a closed or another patient's question."""
    ask = await visit.records.asks.get(ask_id)
    if ask is None or ask.closed:
        return None
    outcomes = [] if index == NONE else await _take(visit, ask, index)
    if outcomes is not None:
        await visit.records.asks.close(ask_id)
    return outcomes


async def refuse(visit: Visit, kind: AskKind) -> None:
    """Close the newest question if it is of this kind: nothing is waited for any more."""
    ask = await visit.records.asks.newest_open()
    if ask is not None and ask.kind is kind:
        await visit.records.asks.close(ask.id)


async def _take(visit: Visit, ask: Ask, index: int) -> list[Outcome] | None:
    if ask.kind in (AskKind.KEEP, AskKind.WORD):
        return await _kept(visit, ask) if index == KEPT else None
    if ask.kind is AskKind.TARGET:
        done = await command.apply_asked(visit, ask.payload, index)
        return [done] if done else None
    options = questions.options_of(ask.payload)
    return await _do(visit, ask, options[index]) if 0 <= index < len(options) else None


async def _kept(visit: Visit, ask: Ask) -> list[Outcome]:
    if ask.kind is AskKind.WORD:
        return [await lexicon.keep(visit, ask)]
    return [await log.keep_remark(visit, ask.payload["text"])]


async def _do(visit: Visit, ask: Ask, option: Option) -> list[Outcome] | None:
    if ask.kind is AskKind.LOG:
        return [await log.log(visit, option.said)]
    task = ask.payload.get("task", "")
    if option.at is not None:
        return list(await remind.set_once(visit, task, [option.at]))
    reminded = await remind.set_rule(visit, task, option.rule) if option.rule else None
    return [reminded] if reminded else None
