"""The commands of the operator: one file a command; heavy parts are loaded by the command that needs them."""

import typer

from bot.commands import (
    backup,
    check,
    export_files,
    forget,
    import_file,
    invite,
    restore,
    rotate,
    transcribe,
    voice,
)


def register(cli: typer.Typer) -> None:
    """Add them to the console script."""
    cli.command()(check.check)
    cli.command()(backup.backup)
    cli.command()(restore.restore)
    cli.command("rotate-key")(rotate.rotate)
    cli.command()(invite.invite)
    cli.command()(export_files.export)
    cli.command("import")(import_file.import_)
    cli.command()(forget.forget)
    cli.command()(transcribe.transcribe)
    cli.add_typer(voice.app, name="voice")
