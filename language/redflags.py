"""Red flags and thoughts of suicide, found before anything else (PACING.md 6.1, 6.2)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import permutations
from typing import NamedTuple

from language.amounts import number
from language.calm import END, Calm, calm_of
from language.folders import folder, phrases
from language.marks import Line
from language.sorts import Key, Sort
from language.values import Safety

_TOO_MANY = 9  # tablets or capsules at once; a false alarm is accepted
_GAP = 3  # other words that may stand between two steps of a chain
_FAR = 8  # the same in a chain that holds in any order; beyond `_GAP` only within a part of the message
_BEGINNING = 4  # letters by which a chain is filed
_ANY_ORDER = "& "
_ENDINGS = frozenset(".,;!?…:\n")
_DENIED_WITHIN = 2  # words before a flag in which a denial is looked for

Step = tuple[tuple[str, ...], ...]


@dataclass(slots=True, frozen=True, eq=False)
class Needs:
    """What of a step must stand in a message: one of the words, a beginning of one, or words side by side."""

    words: frozenset[str]
    beginnings: frozenset[str]
    bound: Mapping[str, list[tuple[str, ...]]]  # by their first word

    def held(self, words: set[str], beginnings: set[str]) -> bool:
        """Whether a message with these words and beginnings of words can hold the step."""
        if not (self.words.isdisjoint(words) and self.beginnings.isdisjoint(beginnings)):
            return True
        return any(
            all(part[:-1] in beginnings if part.endswith("*") else part in words for part in choice)
            for word in self.bound.keys() & words
            for choice in self.bound[word]
        )


class Chain(NamedTuple):
    """Steps that follow one another with at most `gap` other words between two, and what each needs."""

    flag: Safety
    steps: tuple[Step, ...]
    gap: int
    needs: tuple[Needs, ...]


@dataclass(slots=True, eq=False, repr=False)
class RedFlags:
    """A language's chains, by the first four letters of their first word, with their denials and idioms."""

    chains: dict[str, list[Chain]] = field(default_factory=dict)
    denials: frozenset[str] = frozenset()
    usual: frozenset[str] = frozenset()
    nearly: frozenset[str] = frozenset()
    spellings: Mapping[str, str] = field(default_factory=dict)
    calm: Calm = field(default_factory=Calm)
    known: dict[str, tuple[Step, Needs]] = field(default_factory=dict)

    def step(self, text: str) -> tuple[Step, Needs]:
        """The step that a text tells, and what it needs: one object for equal texts."""
        if text not in self.known:
            step = tuple(tuple(choice.split("+")) for choice in text.split("|"))
            self.known[text] = step, _needs(step)
        return self.known[text]

    def find(self, words: Sequence[str]) -> Safety | None:
        """The gravest flag in a message: crisis, then emergency, then soon."""
        spelt = [word.replace("'", "") for word in (*_whole(words), END)]
        bare = [END if word in _ENDINGS else self.spellings.get(word, word) for word in spelt]
        possible = self._possible(set(bare))
        if not possible:
            return None
        calm, past = self.calm.find(bare, [at for at, word in enumerate(spelt) if word == "?"])
        found = {
            flag
            for at in range(len(bare))
            if at not in calm
            for flag in self._at(bare, at, possible, calm)
            if flag is Safety.CRISIS or at not in past
        }
        for flag in (Safety.CRISIS, Safety.EMERGENCY, Safety.SOON):
            if flag in found:
                return flag
        return None

    def _possible(self, words: set[str]) -> dict[str, list[Chain]]:
        """By first word, the chains whose words all stand in the message: keeps the search linear."""
        beginnings = {word[:length] for word in words for length in range(3, min(len(word), 12) + 1)}
        found: dict[str, list[Chain]] = {}
        known: dict[Needs, bool] = _Held(words, beginnings)
        for word in words:
            held = [
                chain
                for chain in (*self.chains.get(word[:_BEGINNING], ()), *self.chains.get(word[:3] + "*", ()))
                if all(known[need] for need in chain.needs)
            ]
            if held:
                found[word] = held
        return found

    def _at(
        self, words: Sequence[str], at: int, possible: Mapping[str, list[Chain]], calm: set[int]
    ) -> list[Safety]:
        found = []
        for flag, steps, gap, _ in possible.get(words[at], ()):
            end = _follow(words, at, steps, calm, gap)
            if end and (flag is Safety.CRISIS or not self._denied(words, at)):
                found.append(self._milder(flag, words, at, end))
        return found

    def _denied(self, words: Sequence[str], at: int) -> bool:
        before = words[max(0, at - _DENIED_WITHIN) : at]
        return any(word in self.denials for word in before) and not any(word in self.usual for word in before)

    def _milder(self, flag: Safety, words: Sequence[str], at: int, end: int) -> Safety:
        near = words[max(0, at - 3) : end + 3]
        if flag is Safety.EMERGENCY and self.nearly & set(words[max(0, at - 2) : end]):
            return Safety.SOON
        new = any(word in self.denials for word in near)
        return Safety.SOON if flag is Safety.EMERGENCY and not new and self.usual & set(near) else flag


def _whole(words: Sequence[str]) -> Iterator[str]:
    """The words with "39.5" as one of them, so that decimals take no room between two steps."""
    for at, word in enumerate(words):
        between = 0 < at < len(words) - 1 and words[at - 1].isdigit() and words[at + 1].isdigit()
        decimals = at > 1 and word.isdigit() and words[at - 1] in ".,:" and words[at - 2].isdigit()
        if not (decimals or (word in ".,:" and between)):
            yield word


class _Held(dict[Needs, bool]):
    """Whether a message holds what steps need, looked up once for each."""

    def __init__(self, words: set[str], beginnings: set[str]) -> None:
        super().__init__()
        self._words, self._beginnings = words, beginnings

    def __missing__(self, need: Needs) -> bool:
        held = self[need] = need.held(self._words, self._beginnings)
        return held


def _needs(step: Step) -> Needs:
    alone = [choice[0] for choice in step if len(choice) == 1]
    bound: dict[str, list[tuple[str, ...]]] = {}
    for choice in step:
        if len(choice) > 1:
            bound.setdefault(choice[0], []).append(choice)
    return Needs(
        frozenset(word for word in alone if not word.endswith("*")),
        frozenset(word[:-1] for word in alone if word.endswith("*")),
        bound,
    )


def _follow(words: Sequence[str], at: int, steps: Sequence[Step], calm: set[int], gap: int) -> int:
    """Where the chain that starts at `at` ends, 0 if it does not hold or leans on an idiom."""
    end = _step(words, at, steps[0])
    if not calm.isdisjoint(range(at, end)):
        return 0
    for step in steps[1:]:
        if not end:
            return 0
        near = (i for i in _reach(words, end, gap) if i not in calm)
        end = next((after for i in near if (after := _step(words, i, step))), 0)
    return end


def _reach(words: Sequence[str], end: int, gap: int) -> Iterator[int]:
    """Where the next step may start."""
    for at in range(end, min(end + gap + 1, len(words))):
        yield at
        if words[at] == END and at >= end + _GAP:
            return


def _step(words: Sequence[str], at: int, step: Step) -> int:
    for choice in step:
        if at + len(choice) <= len(words) and all(
            _same(words[at + i], part) for i, part in enumerate(choice)
        ):
            return at + len(choice)
    return 0


def _same(word: str, part: str) -> bool:
    return word.startswith(part[:-1]) if part.endswith("*") else word == part


@lru_cache(maxsize=8)
def red_flags(language: str) -> RedFlags:
    """The red flags of a language's folder."""
    told = folder(language)
    made = RedFlags(
        denials=frozenset(phrases(told.denials.replace("'", ""))),
        usual=frozenset(phrases(told.usual_words)),
        nearly=frozenset(phrases(told.nearly_words)),
        spellings=told.spellings,
        calm=calm_of(told.calm, told.denials),
    )
    for flag, rows in told.red_flags.items():
        for row in filter(str.strip, rows.splitlines()):
            _add(made, flag, row)
    return made


def _add(made: RedFlags, flag: Safety, row: str) -> None:
    free = row.strip().startswith(_ANY_ORDER)
    steps = [made.step(text) for text in row.replace(_ANY_ORDER, "").replace("'", "").split()]
    for order in permutations(steps) if free else (tuple(steps),):
        rest, needs = tuple(step for step, _ in order[1:]), tuple(need for _, need in order[1:])
        for choice in order[0][0]:
            first, need = made.step("+".join(choice))
            chain = Chain(flag, (first, *rest), _FAR if free else _GAP, (need, *needs))
            short = choice[0].endswith("*") and len(choice[0]) <= _BEGINNING
            rows = made.chains.setdefault(choice[0] if short else choice[0].rstrip("*")[:_BEGINNING], [])
            if chain not in rows:
                rows.append(chain)


def too_many(line: Line) -> bool:
    """ "took 20 paracetamol": more at once than anybody is told to take (PACING.md 6.1, overdose)."""
    if not any(Sort.TAKE in mark for mark in line.marks):
        return False
    return any(
        _TOO_MANY <= (number(mark) or 0) < 100 and _pills(line, at + 1) for at, mark in enumerate(line.marks)
    )


def _pills(line: Line, at: int) -> bool:
    return line[at].any(Sort.MEDICINE) or (line[at].says(Key.X) and Sort.MEDICINE in line[at + 1])
