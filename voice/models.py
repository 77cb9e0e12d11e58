"""Models: dictionary, grammar and counted sentences of a vocabulary, made once and kept in a folder."""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from voice import arpa, grammar
from voice.sounds import EXTRA, pronunciations
from voice.vocabulary import Vocabulary

#: Sentences that the trigrams are counted from: more of them changed nothing that was measured.
SENTENCES = 5000
#: Goes up with the way models are made, so that older ones are made again.
_VERSION = 1


@dataclass(frozen=True, slots=True)
class Models:
    """Where the files of a vocabulary lie."""

    dictionary: Path
    trigrams: Path


def models(vocabulary: Vocabulary, folder: Path) -> Models:
    """The files of a vocabulary, made if they are not there: at most two seconds of a core."""
    stamp = f"{_VERSION}-{vocabulary.key()}-{EXTRA.stat().st_size}"
    target = folder / stamp
    if not target.is_dir():
        _make(vocabulary, folder, target)
    return Models(target / "words.dict", target / "notes.arpa")


def dictionary_lines(words: set[str]) -> list[str]:
    """A dictionary for pocketsphinx: "word phones", further ways to say it as "word(2) phones"."""
    said = pronunciations(words)
    return [
        f"{word}{f'({at})' if at > 1 else ''} {phones}"
        for word in sorted(said)
        for at, phones in enumerate(said[word], 1)
    ]


def _make(vocabulary: Vocabulary, folder: Path, target: Path) -> None:
    """Made aside and moved at once: a process that dies halfway leaves nothing that looks whole."""
    folder.mkdir(parents=True, exist_ok=True)
    aside = Path(tempfile.mkdtemp(dir=folder))
    lines = dictionary_lines(grammar.words(vocabulary))
    (aside / "words.dict").write_text("\n".join(lines) + "\n", "utf-8")
    (aside / "notes.arpa").write_text(arpa.model(grammar.notes(vocabulary, SENTENCES)), "utf-8")
    with suppress(OSError):  # another worker was quicker
        os.rename(aside, target)
    shutil.rmtree(aside, ignore_errors=True)
