"""The table of faults: what each was tried with in this run, how often, and how often it went wrong."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import pytest

from tests.faults.elsewhere import ELSEWHERE

#: The faults of FAULTS.md that are proved here; F16 and F17 belong to voice and to the words of patients.
NUMBERS = tuple(f"F{number}" for number in (*range(1, 16), 18, 19, 20))
WORDS = {
    "F1": "kill -9 at every step of an answer",
    "F2": "kill -9 at random, 100 updates waiting",
    "F3": "SIGTERM in the middle",
    "F4": "a worker process dies",
    "F5": "database locked, full, read-only, gone, damaged, newer",
    "F6": "PostgreSQL restarts, or is lost inside COMMIT",
    "F7": "two instances on one database",
    "F8": "Telegram fails or stops answering",
    "F9": "duplicates, same tap twice, out of order, id restart",
    "F10": "10,000 updates at once",
    "F11": "poison",
    "F12": "the clock steps",
    "F13": "gaps and folds of clocks",
    "F14": "the patient flies east or west",
    "F15": "off for 8 hours",
    "F18": "forged, foreign, old buttons; deleted prompt",
    "F19": "blocked, deleted, returned",
    "F20": "migration killed in the middle, old backup restored",
}


@dataclass
class Row:
    """One fault: how many trials of what kind, and what went wrong."""

    trials: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    @property
    def count(self) -> int:
        """N."""
        return self.trials.total()


class Tally:
    """Counts trials by fault."""

    def __init__(self) -> None:
        self.rows: dict[str, Row] = defaultdict(Row)

    def add(self, fault: str, kind: str, number: int = 1) -> None:
        """So many trials were made."""
        assert fault in NUMBERS
        self.rows[fault].trials[kind] += number

    def wrong(self, fault: str, words: str) -> None:
        """One of the trials ended wrong; no word of a patient belongs here."""
        self.rows[fault].wrong.append(words)

    def say(self, fault: str, words: str) -> None:
        """What is to be read below the table."""
        self.rows[fault].said.append(words)

    @contextmanager
    def judged(self, fault: str) -> Iterator[None]:
        """What was found wrong within fails the test."""
        before = len(self.rows[fault].wrong)
        yield
        found = Counter(self.rows[fault].wrong[before:])
        assert not found, found

    def lines(self) -> Iterator[str]:
        """The table, a line a fault."""
        for number in NUMBERS:
            row = self.rows[number]
            kinds = ", ".join(f"{count:,} {kind}" for kind, count in row.trials.items())
            verdict = f"{len(row.wrong):,} of {row.count:,}" if row.count else "not run"
            yield f"{number:4} {WORDS[number]:56} {verdict:>14}  {kinds}"
        for number in NUMBERS:
            yield from (f"{number}: {words}" for words in self.rows[number].said)


TALLY = Tally()
_before: dict[str, tuple[int, int]] = {}


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """What was counted before this test."""
    for fault in faults_of(item):
        row = TALLY.rows[fault]
        _before[fault] = row.count, len(row.wrong)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """A test of a fault is one trial of it, unless it counts its own."""
    report = yield
    for fault in faults_of(item):
        count, wrong = _before.get(fault, (0, 0))
        row = TALLY.rows[fault]
        if report.when == "call" and row.count == count:
            TALLY.add(fault, "tests")
        if report.failed and len(row.wrong) == wrong:
            TALLY.wrong(fault, item.name)
    return report


def faults_of(item: pytest.Item) -> list[str]:
    """The faults whose proof this test is."""
    marked = [str(mark.args[0]) for mark in item.iter_markers("fault")]
    return marked + [fault for fault, names in ELSEWHERE.items() if item.nodeid.startswith(names)]


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Tests that prove nothing about a fault are left out."""
    config.hook.pytest_deselected(items=[item for item in items if not faults_of(item)])
    items[:] = [item for item in items if faults_of(item)]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """The table at the end."""
    terminalreporter.section("faults: what went wrong, of how many trials")
    for line in TALLY.lines():
        terminalreporter.write_line(line)
