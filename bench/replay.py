"""Replay: how long `pacenote replay` takes for a thousand patients' years, on one core."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from bot.commands.replay import SETTINGS
from pacing.days import Day
from pacing.history import History
from pacing.notes import note_for, note_on

PATIENTS, DAYS = 1000, 365
EVENINGS = 28
FIRST = date(2025, 1, 1)


def lines(patients: int = PATIENTS, days: int = DAYS) -> Iterator[str]:
    """Invented answers that rise and fall: effort, symptoms, sleep, some crashes, some days left out."""
    for patient in range(patients):
        rng = Random(patient)  # noqa: S311  answers, no secret
        wave = 0.0
        for day in range(days):
            wave = 0.8 * wave + rng.gauss(0, 0.8)
            if rng.random() < 0.15:
                continue
            yield json.dumps(
                {
                    "patient": f"p{patient}",
                    "date": str(FIRST + timedelta(days=day)),
                    "effort": _answer(3.6 + rng.gauss(0, 1.7)),
                    "symptoms": _answer(4.5 + wave + rng.gauss(0, 0.6)),
                    "sleep": _answer(5.5 + rng.gauss(0, 1.6)),
                    "crash": wave > 2.4,
                    "kinds": rng.sample(("body", "mind", "people", "senses", "upright"), rng.randint(0, 2)),
                }
            )


def _answer(value: float) -> int:
    return round(min(max(value, 0), 10))


def day_of(line: str) -> Day:
    """The day of a line."""
    said = json.loads(line)
    return Day(
        date.fromisoformat(said["date"]),
        effort=said["effort"],
        symptoms=said["symptoms"],
        sleep=said["sleep"],
        crash=said["crash"],
        effort_top=10,
        symptom_top=10,
    )


def an_evening(days: int) -> tuple[float, float]:
    """Milliseconds of one evening's answer after so many days: (asked every evening, looked at anew)."""
    said = [day_of(line) for line in lines(1, days + EVENINGS)]
    old, new = said[:-EVENINGS], said[-EVENINGS:]
    seen = History(old)
    for day in old[-60:]:
        note_on(seen, day.date, (), SETTINGS)
    start = time.process_time()
    for day in new:
        seen.add(day)
        note_on(seen, day.date, (), SETTINGS)
    middle = time.process_time()
    for day in new:
        note_for(said, day.date, (), SETTINGS)
    return (middle - start) / EVENINGS * 1000, (time.process_time() - middle) / EVENINGS * 1000


def main() -> None:
    """Print the seconds of the whole command, start included, of its processor, and an evening's answer."""
    for name, days in (("1 month", 30), ("1 year", 365), ("5 years", 5 * 365)):
        grown, anew = an_evening(days)
        print(
            f"one evening after {name}: {grown:.3f} ms in a history that grows, {anew:.2f} ms looked at anew"
        )
    with tempfile.TemporaryFile("w+") as said:
        count = sum(bool(said.write(f"{line}\n")) for line in lines())
        said.seek(0)
        before, start = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime, time.perf_counter()
        command = [sys.executable, "-m", "bot", "replay"]
        subprocess.run(command, stdin=said, stdout=subprocess.DEVNULL, check=True)
        seconds = time.perf_counter() - start
        used = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before
    print(f"{PATIENTS} patients x {DAYS} days, {count} reported: {seconds:.1f} s, processor {used:.1f} s")


if __name__ == "__main__":
    main()
