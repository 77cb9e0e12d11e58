"""Gates: what the engine has to reach on virtual patients, as figures of the issue and of PACING.md 7.11."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tests.pacing.patients.scoring import Table


@dataclass(frozen=True, slots=True)
class Gate:
    """One figure, its limit, and whether it holds."""

    name: str
    value: float
    limit: str
    holds: bool


def gates(one: Table, worded: bool = False) -> Iterator[Gate]:
    """Every gate of a scale; worded answers may come before fewer onsets."""
    caught = 0.46 if worded else 0.48
    gap = max(one.by_severity) - min(one.by_severity)
    yield Gate("notes a week, median", one.notes, "<= .50", one.notes <= 0.5)
    yield Gate("hit rate over base", one.lift, ">= 2.0", one.lift >= 2.0)
    yield Gate("onsets caught", one.caught, f">= {caught:.2f}", one.caught >= caught)
    yield Gate("gap of severities", gap, "<= .12", gap <= 0.12)
    yield Gate("false notes a week", one.false, "<= .40", one.false <= 0.4)
    yield Gate("silent weeks", one.silent, ">= .60", one.silent >= 0.6)
    yield Gate("notes in a tapped crash", one.in_crash, "0", one.in_crash == 0)
    least = 0.63 if worded else 0.66
    yield Gate("AUC within person", one.auc, f">= {least:.2f}", one.auc >= least)
