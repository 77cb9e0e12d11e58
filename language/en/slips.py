"""Slips of the hand in words of red flags that stand too near to everyday words for the tables."""

from __future__ import annotations

from collections.abc import Iterator

_WORDS = (
    "sitting soaking vomited coughing jerking numbness blacked stopped stone throwing worse think thinking "
    "being enough mouth taken lopsided pills rather disappear myself whole strip numb black finish sentence "
    "sweating collapsed drooping"
)
#: Slips that are words of their own.
_OWN = frozenset(("back", "backed", "bing", "moth", "nub", "pill", "rater", "seating", "wore"))


def _slips(word: str) -> Iterator[str]:
    """One inner letter left out, doubled, or changed with the next."""
    for at in range(1, len(word) - 1):
        yield word[:at] + word[at + 1 :]
        yield word[: at + 1] + word[at:]
        yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]


#: Each slip with the word that was meant.
SLIPS = {slip: word for word in _WORDS.split() for slip in _slips(word) if slip not in {word} | _OWN}
