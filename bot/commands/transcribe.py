"""`pacenote transcribe FILE…`: voice notes to JSON lines, by the ears of the bot; needs no database."""

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from bot.commands.said import one_line
from bot.errors import SettingsError, StartError
from journal.heard import Heard, Hearing, HearingError
from journal.ports import Transcriber


def transcribe(
    files: Annotated[list[Path], typer.Argument(help="OGG/Opus, WAV, WebM, MP3, M4A or FLAC")],
    asked: Annotated[str, typer.Option(help="the open question: overall, effort, sleep, energy")] = "",
    usual: Annotated[float | None, typer.Option(min=0, max=10, help="the usual answer to it")] = None,
    vocabulary: Annotated[Path | None, typer.Option(help="other words, as JSON (docs/voice.md)")] = None,
    backend: Annotated[str, typer.Option(help="pocketsphinx or whisper; otherwise as set")] = "",
) -> None:
    """Write what each voice note says as a JSON line; exit code 1 when one of them cannot be heard."""
    with one_line():
        failed = asyncio.run(_transcribe(files, Hearing(asked, usual), vocabulary, backend))
    raise typer.Exit(1 if failed else 0)


async def _transcribe(files: Sequence[Path], context: Hearing, words: Path | None, backend: str) -> int:
    """Hear all files, several at once, said in their order; returns how many could not be heard."""
    failed = 0
    async with _ears(words, backend) as ears:
        waiting = [asyncio.create_task(_line(ears, path, context)) for path in files]
        for one in waiting:
            line = await one
            failed += "error" in line
            typer.echo(json.dumps(line, ensure_ascii=False))
    return failed


async def _line(ears: Transcriber, path: Path, context: Hearing) -> dict[str, Any]:
    try:
        return {"file": str(path), **_shown(await ears.transcribe(_read(path), context))}
    except HearingError as error:
        return {"file": str(path), "error": error.why.value}
    except OSError:
        return {"file": str(path), "error": "missing"}


def _read(path: Path) -> bytes:
    """At most one byte more than may be heard: enough to know that it is too much."""
    from voice.audio import MOST_BYTES  # noqa: PLC0415

    with path.open("rb") as opened:
        return opened.read(MOST_BYTES + 1)


def _shown(heard: Heard) -> dict[str, Any]:
    shown = asdict(heard)
    return {**shown, "verdict": heard.verdict.value}


@asynccontextmanager
async def _ears(words: Path | None, backend: str) -> AsyncIterator[Transcriber]:
    from bot import settings  # noqa: PLC0415
    from bot.ears import vocabulary  # noqa: PLC0415
    from voice.ears import Ears  # noqa: PLC0415
    from voice.errors import VoiceError  # noqa: PLC0415
    from voice.vocabulary import loaded  # noqa: PLC0415

    try:
        known = loaded(await asyncio.to_thread(words.read_text, "utf-8")) if words else vocabulary()
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        raise SettingsError("the vocabulary is not JSON of the form that docs/voice.md describes") from None
    set_ = settings.load()
    try:
        async with Ears(known, set_.models(), backend=backend or set_.ears() or "pocketsphinx") as ears:
            yield ears
    except VoiceError as error:
        raise StartError(str(error)) from None
