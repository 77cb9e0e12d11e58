"""`make voice`: how well the ears hear synthetic speech, as a table; real people decide afterwards.

Notes in three conditions, lone numbers, speech about something else and silence go through the ears as files.
A slot is one thing that the bot would log or do: texts, said and heard, are read by the bot's own reader. It
is found when it is in what is logged or in one of the ways to hear the note that are offered.
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
    NATURAL,
    PEOPLE,
    RATE,
    Sound,
    Voice,
    clipped,
    hissing,
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
from voice.pair import Pair

_NOW, _ZONE = datetime(2026, 6, 10, 9, 20, tzinfo=UTC), ZoneInfo("Europe/London")
_QUIETS = 500
_QUIET = "quiet"
_CONDITIONS: dict[str, Callable[[Sound], bytes]] = {
    _QUIET: lambda sound: opus(quieted(sound)),
    "noise 15 dB": lambda sound: opus(noisy(quieted(sound), 15, len(sound))),
    "noise 6 dB": lambda sound: opus(noisy(quieted(sound), 6, len(sound))),
    "white noise 6 dB": lambda sound: opus(hissing(quieted(sound), 6, len(sound))),
}
#: Who speaks: recorded voices in every condition, bent ones and formulas in a quiet room only.
_GROUPS = {
    "voices of people (flite)": NATURAL,
    "the same, other mouths": tuple(one for one in PEOPLE if one.size != 1),
    "formulas (espeak-ng)": FORMANT,
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

    ears: Pair
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
    parser.add_argument("--each", type=int, default=1, help="voices of each kind for each sentence")
    each = parser.parse_args(arguments).each
    if missing():
        sys.stdout.write(f"nothing measured: {' and '.join(missing())} not installed (apt-get install)\n")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Pair(vocabulary(), Path(folder)))
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
    for group, voices in _GROUPS.items():
        for text, voice in _pairs(NOTES, voices, each):
            sound, said = speak(text, voice), _slots(text)
            for name, spoil in _CONDITIONS.items():
                if name == _QUIET or voices is NATURAL:
                    _count(bench.rows[f"{group}, {name}"], bench.hear(spoil(sound)), said)


def _count(row: Tally, heard: Heard, said: frozenset[str]) -> None:
    got = _slots(heard.text)
    offered = got.union(*(_slots(one.text) for one in heard.alternatives))
    row.notes += 1
    row.whole += said == got
    row.slots += len(said)
    row.found += len(said & offered)
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
    _say(f"{'notes':44}{'n':>5}{'slots found':>13}{'whole':>8}{'kept':>8}{'sure':>8}{'right when sure':>17}")
    for name, row in bench.rows.items():
        right = _share(row.sure_right, row.sure_slots)
        shares = (_share(row.whole, row.notes), _share(row.shown, row.notes), _share(row.sure, row.notes))
        cells = "".join(f"{share:>8}" for share in shares)
        _say(f"{name:44}{row.notes:>5}{_share(row.found, row.slots):>13}{cells}{right:>17}")


def _lone(bench: Bench) -> None:
    _say(f"\n{'one number':28}{'n':>5}{'first':>13}{'of three':>8}{'sure':>8}{'wrong and sure':>17}")
    for name, voices in _GROUPS.items():
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
    for name, pairs in (("English", _pairs(OTHER, NATURAL, each)), ("other languages", others)):
        heard = [bench.hear(opus(quieted(speak(text, voice)))) for text, voice in pairs]
        logged = _share(sum(one.verdict is Verdict.SURE for one in heard), len(heard))
        asked = _share(sum(one.verdict is Verdict.UNSURE for one in heard), len(heard))
        _say(f"{name:28}{len(heard):>5}{logged:>13}{asked:>17}")


def _silence(bench: Bench) -> None:
    random = np.random.default_rng(1)
    words = sum(bench.hear(wav(_nobody(random, at))).text != "" for at in range(_QUIETS))
    _say(f"\nsilence, hiss, mains hum and breaths: words in {words} of {_QUIETS}")


def _nobody(random: np.random.Generator, at: int) -> Sound:
    """Two seconds without a voice: hiss of some loudness, by turns with mains hum or breaths."""
    time = np.arange(2 * RATE) / RATE
    sound = random.normal(0, random.choice((0, 2, 20, 200, 2000)), len(time))
    if at % 3 == 1:
        mains = random.choice((50, 60))
        sound += sum(random.uniform(0, 800) / n * np.sin(2 * np.pi * mains * n * time) for n in (1, 2, 3))
    if at % 3 == 2:
        air = np.convolve(random.normal(0, 1, len(time)), np.hanning(12), "same")
        sound += air * random.uniform(50, 1500) * np.abs(np.sin(2 * np.pi * 0.4 * time + at))
    return clipped(sound)


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
