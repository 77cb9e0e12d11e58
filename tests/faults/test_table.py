"""The table says what ran, and names no proof that is not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.elsewhere import ELSEWHERE, files
from tests.faults.table import NUMBERS, Tally

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("name", [name for names in ELSEWHERE.values() for name in names])
def test_a_proof_elsewhere_is_there(name: str) -> None:
    file, _, begins = name.partition("::")
    assert f"def {begins or 'test_'}" in (ROOT / file).read_text()


def test_only_known_faults_have_proofs() -> None:
    assert set(ELSEWHERE) <= set(NUMBERS)
    assert all((ROOT / file).is_file() for file in files())


def test_what_did_not_run_is_said_not_to_have_run() -> None:
    assert all("not run" in line for line in Tally().lines())


def test_trials_and_what_went_wrong_are_counted_apart() -> None:
    tally = Tally()
    tally.add("F1", "kills", 2_000)
    tally.wrong("F1", "a row lost")
    line = next(iter(tally.lines()))
    assert "1 of 2,000" in line
    assert "2,000 kills" in line
    with pytest.raises(AssertionError, match="lost"), tally.judged("F1"):
        tally.wrong("F1", "a row lost")
