"""Taps beside voice notes: twenty notes are queued at once, and people go on tapping while they are heard."""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from time import perf_counter, time
from typing import Any

from aiohttp import web

from bench import machine, talks
from bench.machine import BotProcess
from bench.people import People, Person, Round
from bench.speech import NATURAL, missing, opus, quieted, speak
from bench.standin import Line, Sent, StandIn

_SAID = "fatigue seven, pain four, slept badly, walked for twenty minutes"
_SPEAKER = 9001
#: The gate of the issue, for the 99th of a hundred taps.
MOST_MS = 150.0


@dataclass(frozen=True, slots=True)
class Plan:
    """How many notes are queued, how many people tap meanwhile, how often a second, for how long at most."""

    notes: int = 20
    people: int = 50
    pace: float = 10.0
    longest: float = 240.0


class SpokenLine(Line):
    """A line on which one person speaks; `answered` counts what the bot says to them afterwards."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.speaker = Person(_SPEAKER)
        self.answered = 0

    def speak(self) -> None:
        """The person sends a note."""
        voice = {"file_id": "note", "file_unique_id": "note", "duration": 5, "mime_type": "audio/ogg"}
        person = {"id": _SPEAKER, "is_bot": False, "first_name": "P", "language_code": "en-GB"}
        message = self._message(_SPEAKER, self._next_message(), "", None) | {"from": person, "voice": voice}
        message["date"] = int(time())  # an old note would be given up unheard
        del message["text"]
        self._put({"message": message})

    async def call(self, method: str, given: Sent) -> str:
        """What the Bot API answers."""
        if method == "getFile":
            return '{"ok":true,"result":{"file_id":"note","file_unique_id":"note","file_path":"note.ogg"}}'
        return await super().call(method, given)

    def beside(self, people: People) -> None:
        """Of all that is shown, the speaker's goes to the speaker."""
        theirs = self.shown

        def shown(chat: int, message_id: int, text: str, data: list[str]) -> None:
            if chat in people.all:
                theirs(chat, message_id, text, data)
            else:
                self.answered += 1
                self.speaker.screens.put_nowait((message_id, data))

        self.shown = shown


class Files(StandIn):
    """A stand-in that has one file too."""

    def __init__(self, line: Line, note: bytes) -> None:
        super().__init__(line)
        self._note = note

    async def _handle(self, request: web.BaseRequest) -> web.Response:
        if request.path.startswith("/file/"):
            return web.Response(body=self._note, content_type="audio/ogg")
        return await super()._handle(request)


async def measure(plan: Plan, folder: Path) -> tuple[str, bool]:
    """The whole run, and whether it keeps the gate. Raises TimeoutError when the bot does not answer."""
    line = SpokenLine(7_000_000_001)
    server = Files(line, opus(quieted(speak(_SAID, NATURAL[0]))))
    await server.start()
    try:
        with machine.alone() as core, _bot(folder, server.url, line.token, core) as bot:
            return await _watched(plan, line, bot)
    finally:
        await server.stop()


def _bot(folder: Path, url: str, token: str, core: str) -> BotProcess:
    return BotProcess(folder, "bench.our_bot", url, token, str(folder), core)


async def _watched(plan: Plan, line: SpokenLine, bot: BotProcess) -> tuple[str, bool]:
    people = People(line, plan.people)
    line.beside(people)
    await people.prepare(talks.with_pacenote)
    await talks.with_pacenote(line, line.speaker)
    calm = await people.paced(10.0, plan.pace)
    begun, before, rounds = perf_counter(), line.answered, list[Round]()
    for _ in range(plan.notes):
        line.speak()
    while line.answered - before < plan.notes and perf_counter() - begun < plan.longest:
        rounds.append(await people.paced(3.0, plan.pace))
    took = perf_counter() - begun
    beside = Round(tuple(wait for each in rounds for wait in each.waits), took)
    return _report(line.answered - before, took, calm, beside), beside.percentile(99) <= MOST_MS


def _report(answered: int, took: float, calm: Round, beside: Round) -> str:
    rows: list[tuple[str, Any]] = [("before", calm), ("beside", beside)]
    taps = "\n".join(
        f"taps {name}: {len(each.waits)}, p50 {each.percentile(50):.0f} ms, p99 {each.percentile(99):.0f} ms"
        for name, each in rows
    )
    return (
        f"{answered} answers to notes in {took:.0f} s\n{taps}\n"
        f"{os.cpu_count()} cores, the bot and its ears on one of them, load {os.getloadavg()[0]:.1f}"
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Print what was measured; 1 when taps waited longer than the gate allows."""
    parser = argparse.ArgumentParser(prog="bench.voice_taps", description=__doc__)
    for name, default in asdict(Plan()).items():
        parser.add_argument(f"--{name}", type=type(default), default=default)
    plan = Plan(**vars(parser.parse_args(arguments)))
    if missing():
        sys.stdout.write(f"nothing measured: {' and '.join(missing())} not installed (apt-get install)\n")
        return 0
    with tempfile.TemporaryDirectory(prefix="pacenote-voice-") as folder:
        found, kept = asyncio.run(measure(plan, Path(folder)))
    sys.stdout.write(found + "\n")
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
