"""Texts: every sentence that the bot can say, one folder of Fluent files a language, one file a topic."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

FOLDER = Path(__file__).parent
DEFAULT = "en"


class MissingTextError(KeyError):
    """A text that no file has: a mistake of ours, found by tests."""


class Texts:
    """The sentences of one language; calling it with an id gives the sentence."""

    def __init__(self, language: str) -> None:
        """Read the language's folder, once a process by `texts_for`."""
        self.language = language
        self._plain: dict[str, str] = {}
        self._bundle = FluentBundle([language], use_isolating=False)
        for path in files(language):
            self._bundle.add_resource(FluentResource(path.read_text("utf-8")))

    def __call__(self, key: str, /, **values: Any) -> str:
        """The sentence `key` with its values. Raises MissingTextError, or ValueError when a value lacks.

        Sentences without values are made once; values are not kept, since they may be a patient's.
        """
        if values:
            return self._made(key, values)
        if key not in self._plain:
            self._plain[key] = self._made(key, values)
        return self._plain[key]

    def _made(self, key: str, values: dict[str, Any]) -> str:
        pattern = self._bundle.get_message(key).value if self._bundle.has_message(key) else None
        if pattern is None:
            raise MissingTextError(key)
        text, errors = self._bundle.format_pattern(pattern, values)
        if errors:
            raise ValueError(key)
        return str(text)

    def has(self, name: str) -> bool:
        """Whether there is such a sentence."""
        return bool(self._bundle.has_message(name))


def files(language: str) -> list[Path]:
    """The files of a language. No sentence is in two of them."""
    return sorted((FOLDER / language).glob("*.ftl"))


def languages() -> tuple[str, ...]:
    """The languages that have a folder."""
    return tuple(sorted({path.parent.name for path in FOLDER.glob("*/*.ftl")}))


@cache
def texts_for(language: str) -> Texts:
    """The texts of a language code as Telegram gives it ("en-GB"), or the default's."""
    base = language.split("-", maxsplit=1)[0].lower()
    return Texts(base if base in languages() else DEFAULT)
