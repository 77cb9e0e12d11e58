"""`pacenote voice check` and `pacenote voice fetch`: whether there are ears, and a model for better ones."""

import asyncio
from typing import Annotated

import typer

from bot.commands.said import one_line
from bot.errors import StartError

app = typer.Typer(no_args_is_help=True, help="Ears for voice notes.")


@app.command()
def check(
    backend: Annotated[str, typer.Option(help="pocketsphinx or whisper; otherwise as set")] = "",
) -> None:
    """Start the ears once and say whether they work; fetches nothing."""
    from bot import settings  # noqa: PLC0415

    with one_line():
        chosen = backend or settings.load().ears()
        typer.echo(
            asyncio.run(_checked(chosen)) if chosen else "voice notes are switched off (PACENOTE_VOICE)"
        )


@app.command()
def fetch() -> None:
    """Fetch the model of the ears "whisper" (some 150 MB) into the data folder; nothing else ever does."""
    from bot import settings  # noqa: PLC0415
    from voice.errors import VoiceError  # noqa: PLC0415
    from voice.whisper import fetch as fetched  # noqa: PLC0415

    with one_line():
        try:
            path = fetched(settings.load().models())
        except VoiceError as error:
            raise StartError(str(error)) from None
        typer.echo(f"fetched to {path}; use it with PACENOTE_VOICE=whisper")


async def _checked(backend: str) -> str:
    from bot import settings  # noqa: PLC0415
    from bot.ears import vocabulary  # noqa: PLC0415
    from voice.ears import Ears  # noqa: PLC0415
    from voice.errors import VoiceError  # noqa: PLC0415

    known = vocabulary()
    try:
        async with Ears(known, settings.load().models(), backend=backend, workers=1) as ears:
            phrases = sum(len(phrases) for phrases in known.slots.values())
            return f"the ears {ears.name} work: {len(known.sentences)} sentences, {phrases} phrases"
    except VoiceError as error:
        raise StartError(str(error)) from None
