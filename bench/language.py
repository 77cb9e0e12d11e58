"""How fast sentences are read: import, first answer, p50, p99, and the worst of 4,096 characters of anything.

Times are of the processor, so that they hold on a machine that does other work too; the wall's stand beside.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

_ROUNDS = 20
_LONGEST = 4096
_ZONE = ZoneInfo("Europe/London")
_NOW = datetime(2026, 6, 10, 9, 20, tzinfo=UTC)

MESSAGES = (
    "pain 6 fog 4",
    "walked 20 min, pain 6, brain fog bad",
    "slept 5h woke twice",
    "shower wiped me out, head 7, remind me to lie down at 4",
    "took LDN 4.5mg, didn't take propranolol, hr 118 after stairs",
    "fatige 7, hedache 4 and a bit dizy this mornng",
    "remind me every 2 weeks on monday at 11am b12 injection",
    "rest every 2 hours between 10 and 6",
    "cancel the 9pm one",
    "no, that was yesterday",
    "how was my week",
    "the cat is nice",
    "i can't do this any more",
)
HOSTILE = (
    "a",
    "a ",
    "9",
    "9 ",
    "9:",
    "1/",
    "/",
    "a'",
    "- ",
    "pain ",
    "no ",
    "every ",
    "slept ",
    "for 2 hours ",
    "cant ",
    "qwrtpz ",
    "\x00",
    "😵‍💫",
    "remind me at 9 and every other monday except 2 pills until pain 6/10 slept 5h no ",
    "unforgetablle tommorrwo headachhe 9 ",
)


def main() -> None:
    """Print one line a figure; milliseconds."""
    began, wall = time.process_time(), time.perf_counter()
    from bot.understand import read  # noqa: PLC0415 - the import is one of the figures

    print(f"import {_since(began):.1f} ms (wall {(time.perf_counter() - wall) * 1000:.1f})")

    def once(text: str) -> None:
        read(text, _NOW, _ZONE)

    began = time.process_time()
    once("fatige 6")
    print(f"first message {_since(began):.1f} ms (grammar, tables, typos)")
    times = sorted(_timed(once, text) for _ in range(_ROUNDS) for text in MESSAGES)
    print(f"a message: p50 {_share(times, 0.5):.2f} ms, p99 {_share(times, 0.99):.2f} ms, n {len(times)}")
    worst = max(
        (min(_timed(once, (piece * _LONGEST)[:_LONGEST]) for _ in range(3)), piece) for piece in HOSTILE
    )
    print(f"4,096 characters: worst {worst[0]:.1f} ms, of {worst[1]!r}")
    dense = max(
        (min(_timed(once, " ".join([piece.strip()] * 128)) for _ in range(3)), piece) for piece in HOSTILE
    )
    print(f"128 words: worst {dense[0]:.1f} ms, of {dense[1]!r}")


def _since(began: float) -> float:
    return (time.process_time() - began) * 1000


def _timed(once: Callable[[str], None], text: str) -> float:
    began = time.process_time()
    once(text)
    return _since(began)


def _share(times: Sequence[float], share: float) -> float:
    return times[min(len(times) - 1, int(len(times) * share))]


if __name__ == "__main__":
    main()
