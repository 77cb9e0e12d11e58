"""Stress variants: lives that an engine has to survive (PACING.md 8)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from random import Random

from tests.pacing.patients.life import Report, World

Says = Callable[[Report], Report]


def worded(report: Report) -> Report:
    """Buttons: effort in five levels, symptoms in four."""
    return _on(report, 4, 3)


def flat(report: Report) -> Report:
    """Symptoms are always 5."""
    return replace(report, symptoms=None if report.symptoms is None else 5)


def shrunk(report: Report) -> Report:
    """Effort never leaves 0-3 of 10: a severe patient who keeps the scale for what is beyond them."""
    return replace(report, effort=None if report.effort is None else round(report.effort * 0.35))


def tens(report: Report) -> Report:
    """Everything is always 10."""
    return replace(report, effort=10, symptoms=10, sleep=10)


def untapped(report: Report) -> Report:
    """The crash button is never used."""
    return replace(report, crash=None)


def _long(rng: Random) -> float:
    return 96 + rng.gammavariate(2, 12)


def _relapse(day: int) -> float:
    return 0.6 if day >= 90 else 1.0


def _recovering(day: int) -> float:
    return 1.003**day


def _season(day: int) -> float:
    return 1 / 25 if 60 <= day < 120 else 1 / 110


def _shifted(day: int) -> float:
    return 3.5 if day >= 90 else 6.0


VARIANTS: Mapping[str, World] = {
    "as drawn": World(),
    "worded buttons": World(says=worded),
    "levels 0-3 and 0-3": World(says=lambda report: _on(report, 3, 3)),
    "levels 0-4 and 0-4": World(says=lambda report: _on(report, 4, 4)),
    "never taps crash": World(says=untapped),
    "effort invisible": World(trigger=0.0, invisible=0.03),
    "long delay (5 d)": World(delay=_long),
    "flat reporter": World(says=flat),
    "scale shrunk": World(says=shrunk),
    "half missing": World(missing=0.5),
    "recovering": World(envelope=_recovering),
    "relapse at day 90": World(envelope=_relapse),
    "infection season": World(infection=_season),
    "shifted sleep": World(sleep=_shifted),
    "cycle only": World(trigger=0.0, invisible=0.0, cycle=2.0),
    "all tens": World(says=tens),
}


def _on(report: Report, effort_top: int, symptom_top: int) -> Report:
    return replace(
        report,
        effort=_level(report.effort, effort_top),
        symptoms=_level(report.symptoms, symptom_top),
        effort_top=effort_top,
        symptom_top=symptom_top,
    )


def _level(value: float | None, top: int) -> float | None:
    return None if value is None else round(value * top / 10)
