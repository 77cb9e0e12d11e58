"""Thresholds: numbers that `python -m bench.thresholds` sets on synthetic speech, kept as data."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from functools import lru_cache
from pathlib import Path

FILE = Path(__file__).with_name("tables") / "thresholds.json"


@dataclass(frozen=True, slots=True)
class Thresholds:
    """What decides. Fits are log likelihoods a frame beside a loop of phones (garbage.py); higher is better.

    lone_scale: what a lone word's score counts.
    lone_fit, lone_sure: a lone word below the first was no candidate, below the second it is never sure.
    sure_whole, sure_worst: a sentence above both, heard alike by two decoders, is sure.
    unsure_whole: a sentence below it was about something else.
    unsure_apart: the same where the decoders heard it differently; unsure_noisy: and pauses are loud too.

    The network's, in nats beside what it would write unasked (pair.py); below 0 is less likely:
    sure_over: of each piece of a sentence that both ears heard alike; below it, it is not sure.
    unsure_over: of each piece of one that is asked about; unsure_fit: and how it fits the sound.
    word_over, word_sure: of a lone word: below the first it was no candidate, below the second not sure.
    """

    lone_scale: float
    lone_fit: float
    lone_sure: float
    sure_whole: float
    sure_worst: float
    unsure_whole: float
    unsure_apart: float
    unsure_noisy: float
    sure_over: float
    unsure_over: float
    unsure_fit: float
    word_over: float
    word_sure: float


@lru_cache(maxsize=1)
def thresholds() -> Thresholds:
    """The numbers in use."""
    data = json.loads(FILE.read_text("utf-8"))
    return Thresholds(**{field.name: data[field.name] for field in fields(Thresholds)})
