"""`make voice`: how well the ears hear synthetic speech, as a table; real people decide afterwards.

Notes in three conditions, lone numbers, speech about something else and silence go through the ears as files.
A slot is one thing that the bot would log or do: texts, said and heard, are read by the bot's own reader.
"""

from __future__ import annotations

import argparse
import resource
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import numpy as np

from bench.said import FOREIGN, NOTES, NUMBERS, OTHER
from bench.speech import (
    FORMANT,
    PEOPLE,
    RATE,
    Sound,
    Voice,
    clipped,
    missing,
    noisy,
    opus,
    quieted,
    speak,
    wav,
)
from bot.ears import vocabulary
from journal.heard import Heard, Hearing, Verdict
from language import read
from voice.sphinx import Sphinx

_NOW, _ZONE = datetime(2026, 6, 10, 9, 20, tzinfo=UTC), ZoneInfo("Europe/London")
_QUIETS = 500
_CONDITIONS: dict[str, Callable[[Sound], bytes]] = {
    "Opus 16 kbit/s": lambda sound: opus(quieted(sound)),
    "Opus, noise 15 dB": lambda sound: opus(noisy(quieted(sound), 15, len(sound))),
    "Opus, noise 6 dB": lambda sound: opus(noisy(quieted(sound), 6, len(sound))),
}


@dataclass(slots=True)
class Tally:
    """Counts of one row of the table."""

    notes: int = 0
    whole: int = 0
    slots: int = 0
    found: int = 0
    sure: int = 0
    sure_slots: int = 0
    sure_right: int = 0
    shown: int = 0


@dataclass(slots=True)
class Bench:
    """The ears, and what they took."""

    ears: Sphinx
    work: float = 0.0
    seconds: float = 0.0
    rows: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))

    def hear(self, audio: bytes, context: Hearing | None = None) -> Heard:
        """What a file says, the work counted."""
        began = time.process_time()
        heard = self.ears.listen(audio, context or Hearing())
        self.work += time.process_time() - began
        self.seconds += heard.seconds
        return heard


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table; 0 also when the programs that speak are not installed, said in one line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--each", type=int, default=4, help="voices for each sentence")
    each = parser.parse_args(arguments).each
    if missing():
        sys.stdout.write(f"nothing measured: {' and '.join(missing())} not installed (apt-get install)\n")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Sphinx(vocabulary(), Path(folder)))
        _notes(bench, each)
        _print_notes(bench)
        _lone(bench)
        _foreign(bench, each)
        _silence(bench)
        _print_cost(bench)
    return 0


def _pairs(texts: Sequence[str], voices: Sequence[Voice], each: int) -> Iterable[tuple[str, Voice]]:
    return [
        (text, voices[(at * each + turn) % len(voices)])
        for at, text in enumerate(texts)
        for turn in range(each)
    ]


def _notes(bench: Bench, each: int) -> None:
    for text, voice in _pairs(NOTES, (*PEOPLE, *FORMANT), each):
        sound, said = speak(text, voice), _slots(text)
        for name, spoil in _CONDITIONS.items():
            heard = bench.hear(spoil(sound))
            got = _slots(heard.text)
            for row in (name, f"  {voice}") if name == "Opus 16 kbit/s" else (name,):
                _count(bench.rows[row], heard, said, got)


def _count(row: Tally, heard: Heard, said: frozenset[str], got: frozenset[str]) -> None:
    row.notes += 1
    row.whole += said == got
    row.slots += len(said)
    row.found += len(said & got)
    row.shown += heard.verdict is not Verdict.NONE
    if heard.verdict is Verdict.SURE:
        row.sure += 1
        row.sure_slots += len(got)
        row.sure_right += len(said & got)


def _slots(text: str) -> frozenset[str]:
    """What the bot would take from a text: entries, reminders, corrections."""
    if not text:
        return frozenset()
    reading = read(text, _NOW, _ZONE)
    log, reminder = reading.log, reading.reminder
    found = {f"{one.kind} {one.name} {one.rating} {one.amount} {one.text}" for one in log.said}
    found |= {f"{reminder.kind} {reminder.task} {at}" for at in reminder.at}
    if not found:
        found = {f"{log.action} {log.doubt} {log.rating} {log.replaces} {reminder.kind} {reading.intent}"}
    return frozenset(found)


def _print_notes(bench: Bench) -> None:
    _say(f"{'notes':28}{'n':>5}{'slots found':>13}{'whole':>8}{'kept':>8}{'sure':>8}{'right when sure':>17}")
    for name, row in bench.rows.items():
        right = _share(row.sure_right, row.sure_slots)
        shares = (_share(row.whole, row.notes), _share(row.shown, row.notes), _share(row.sure, row.notes))
        cells = "".join(f"{share:>8}" for share in shares)
        _say(f"{name:28}{row.notes:>5}{_share(row.found, row.slots):>13}{cells}{right:>17}")


def _lone(bench: Bench) -> None:
    _say(f"\n{'one number':28}{'n':>5}{'first':>13}{'of three':>8}{'sure':>8}{'wrong and sure':>17}")
    for name, voices in (("people (flite)", PEOPLE), ("formulas (espeak-ng)", FORMANT)):
        heard = [
            (word, bench.hear(wav(noisy(quieted(speak(word, voice)), 20, at)), Hearing("overall")))
            for at, (word, voice) in enumerate(_pairs(NUMBERS, voices, len(voices)))
        ]
        count = len(heard)
        first = _share(sum(word == one.text for word, one in heard), count)
        three = _share(sum(word in [other.text for other in one.alternatives] for word, one in heard), count)
        sure = [(word, one) for word, one in heard if one.verdict is Verdict.SURE]
        wrong = _share(sum(word != one.text for word, one in sure), count)
        _say(f"{name:28}{count:>5}{first:>13}{three:>8}{_share(len(sure), count):>8}{wrong:>17}")


def _foreign(bench: Bench, each: int) -> None:
    _say(f"\n{'about something else':28}{'n':>5}{'logged':>13}{'asked about':>17}")
    others = [(text, Voice("espeak-ng", language)) for language, texts in FOREIGN.items() for text in texts]
    for name, pairs in (("English", _pairs(OTHER, PEOPLE, each)), ("other languages", others)):
        heard = [bench.hear(opus(quieted(speak(text, voice)))) for text, voice in pairs]
        logged = _share(sum(one.verdict is Verdict.SURE for one in heard), len(heard))
        asked = _share(sum(one.verdict is Verdict.UNSURE for one in heard), len(heard))
        _say(f"{name:28}{len(heard):>5}{logged:>13}{asked:>17}")


def _silence(bench: Bench) -> None:
    random = np.random.default_rng(1)
    words = 0
    for _ in range(_QUIETS):
        loudness = random.choice((0, 2, 20, 200, 2000))
        words += bench.hear(wav(clipped(random.normal(0, loudness, 2 * RATE)))).text != ""
    _say(f"\nsilence and noise: words in {words} of {_QUIETS}")


def _print_cost(bench: Bench) -> None:
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    _say(f"{bench.work / bench.seconds:.2f} x real time on one core, {memory:.0f} MB at most")


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else "-"


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
