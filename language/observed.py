"""Observed: what a carer says of somebody, turned into what that person would say themselves."""

from __future__ import annotations

import re
from collections.abc import Mapping

from language.folders import language_of, module_of

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


def as_own(words: str, language: str) -> str:
    """ "she slept badly, her pain is 7" as "i slept badly, my pain is 7"; other words stay as they are."""
    said: Mapping[str, str] = getattr(module_of(language_of(language), "observing"), "FIRST_PERSON", {})
    return _WORD.sub(lambda found: said.get(found[0].casefold().replace("’", "'"), found[0]), words)
