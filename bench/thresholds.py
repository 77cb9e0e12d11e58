"""Sets the thresholds of the default ears on synthetic speech: `python -m bench.thresholds` writes the file.

Sentences: the fits that nearly all notes of the domain reach, beside those of other speech. Lone words: how
much their scores count, by logistic regression over spoiled clips, shrunk: they are no people.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from bench.said import FOREIGN, NOTES, NUMBERS, OTHER
from bench.speech import FORMANT, NATURAL, PEOPLE, RATE, Sound, Voice, clipped, noisy, opus, quieted, speak
from bot.ears import vocabulary
from journal.heard import Hearing
from voice.audio import samples
from voice.cepstra import around_speech
from voice.garbage import fit
from voice.lone import Lone
from voice.masking import clear
from voice.pair import Pair
from voice.sphinx import joined
from voice.thresholds import FILE, thresholds

#: Of what regression finds, so much is kept: people are heard less well than these voices.
_SHRUNK = 0.7
#: Decibels between speech and noise, the clips' in turn: quiet rooms, and a fan.
_NOISES = (40.0, 25.0, 15.0)
_STEPS = 1500
Floats = npt.NDArray[np.float64]


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, and write the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--each", type=int, default=2, help="voices for each sentence")
    each = parser.parse_args(arguments).each
    with tempfile.TemporaryDirectory() as folder:
        ears = Pair(vocabulary(), Path(folder))
        own = [
            _measured(ears, speak(text, voice)) for text, voice in _pairs(NOTES, (*NATURAL, *PEOPLE), each)
        ]
        other = [_measured(ears, speak(text, voice)) for text, voice in _pairs(OTHER, NATURAL, each)]
        other += [
            _measured(ears, speak(text, Voice("espeak-ng", name)))
            for name in FOREIGN
            for text in FOREIGN[name]
        ]
    scale, fits = _lone(ears)
    found = _sentences(own, other) | fits
    known = replace(thresholds(), lone_scale=scale, **found)
    text = json.dumps({"made_by": "python -m bench.thresholds", **asdict(known)}, indent=2)
    FILE.write_text(text + "\n", "utf-8")
    print(text)


def _pairs(texts: Sequence[str], voices: Sequence[Voice], each: int) -> Iterator[tuple[str, Voice]]:
    """Every text by some of the voices, all voices in turn."""
    for at, text in enumerate(texts):
        for turn in range(each):
            yield text, voices[(at * each + turn) % len(voices)]


Row = tuple[bool, float, float, float, bool]


def _measured(ears: Pair, sound: Sound) -> Row:
    """Whether the decoders agree, the fit of the whole and of the worst word, and what the network says.

    That is: nats a piece beside what it would write unasked, and whether it agrees with the grammar.
    """
    noise = _NOISES[len(sound) % len(_NOISES)]
    sent = samples(opus(noisy(quieted(sound), noise, len(sound))))
    rows = clear(sent)
    heard, free = ears.heard(sent, rows, ears.judge.listened(sent), Hearing()), ears.decoders.free(rows)
    found, strict, guided = heard.fit, heard.strict, heard.weighed.guided
    return (
        joined(strict) == joined(free),
        found.whole,
        found.worst,
        heard.weighed.each,
        strict.text == guided,
    )


def _sentences(own: list[Row], other: list[Row]) -> dict[str, float]:
    own, other = ([row for row in rows if np.isfinite(row[1])] for rows in (own, other))  # nothing was heard
    agreed = [row for row in own if row[0]]
    wholes, worsts = [row[1] for row in agreed], [row[2] for row in agreed]
    strangers = [row for row in other if row[0]]
    print(f"notes: {len(own)}, agreed {len(agreed)}; other speech: {len(other)}, agreed {len(strangers)}")
    for name, rows in (("notes", [row[1] for row in own]), ("agreed", wholes), ("worst", worsts)):
        print(name, np.percentile(rows, (1, 2, 5, 10, 25, 50)).round(2))
    print("other", np.percentile([row[1] for row in other], (50, 75, 90, 95, 98, 100)).round(2))
    print("other, agreed", [tuple(round(value, 2) for value in row[1:]) for row in strangers])
    for name, every in (("notes", own), ("other", other)):
        print(
            f"{name}, the network, each",
            np.percentile([row[3] for row in every], (2, 5, 10, 25, 50, 75, 90)).round(2),
        )
        print(f"{name}, it agrees", [round(row[3], 2) for row in every if row[4]])
    return {
        "sure_whole": round(float(np.percentile(wholes, 5)), 2),
        "sure_worst": round(float(np.percentile(worsts, 8)), 2),
        "unsure_apart": round(float(np.percentile([row[1] for row in other], 90)), 2),
        "unsure_noisy": round(float(np.percentile([row[1] for row in own if not row[0]], 8)), 2),
        "unsure_whole": round(float(np.percentile([row[1] for row in own], 2)), 2),
    }


def _lone(ears: Pair) -> tuple[float, dict[str, float]]:
    """The scale of scores, and how well the right number fits."""
    candidates = Lone(ears.model, dict.fromkeys(NUMBERS))
    rows, right, wholes = [], [], []
    for at, word in enumerate(NUMBERS):
        for turn, voice in enumerate((*PEOPLE, *FORMANT)):
            spoiled = around_speech(clear(_spoiled(speak(word, voice), at * 100 + turn)))
            fits = ears.fits_of(spoiled)
            scores = candidates.scores(fits)
            wholes.append(fit(ears.model, fits, [candidates.phones(word)]).whole)
            rows.append([scores[other] for other in NUMBERS])
            right.append(at)
    table = np.array(rows)
    print(f"lone: first {np.mean(table.argmax(axis=1) == right):.3f} of {len(table)}")
    # People fit worse than synthesisers: what is refused lies well below all that was measured.
    fits_at = {
        "lone_fit": float(np.percentile(wholes, 1)) - 0.5,
        "lone_sure": float(np.percentile(wholes, 25)),
    }
    scale = _fitted((table - table.max(axis=1, keepdims=True)) / 10, np.array(right)) / 10
    return round(_SHRUNK * scale, 4), {name: round(value, 2) for name, value in fits_at.items()}


def _fitted(table: Floats, right: npt.NDArray[np.int64]) -> float:
    """Logistic regression with one weight for all scores."""
    weight, every = 0.5, np.arange(len(table))
    for _ in range(_STEPS):
        logs = table * weight
        shares = np.exp(logs - logs.max(axis=1, keepdims=True))
        shares /= shares.sum(axis=1, keepdims=True)
        shares[every, right] -= 1
        weight -= 0.05 * float((shares * table).sum(axis=1).mean())
    return weight


def _spoiled(sound: Sound, seed: int) -> Sound:
    """As a clip of a second comes from somebody's microphone: an echo, a tilt, a place in it, noise."""
    random = np.random.default_rng(seed)
    echo = random.normal(0, 1, RATE // 5) * np.exp(-np.arange(RATE // 5) / (RATE / 40))
    echo *= random.uniform(0, 0.4) / np.sqrt((echo**2).sum())
    echo[0] = 1
    spectrum = np.fft.rfft(np.convolve(sound.astype(np.float64), echo))
    tilt = np.maximum(np.fft.rfftfreq(2 * len(spectrum) - 1, 1 / RATE)[: len(spectrum)], 100) / 1000
    wave = np.fft.irfft(spectrum * tilt ** random.uniform(-0.8, 0.8))
    wave *= random.uniform(1000, 25000) / np.abs(wave).max()
    room = np.zeros(max(len(wave), RATE))
    start = int(random.integers(0, len(room) - len(wave) + 1))
    room[start : start + len(wave)] = wave
    return noisy(clipped(room), random.uniform(8, 35), seed)


if __name__ == "__main__":
    main()
