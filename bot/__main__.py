"""The commands: `pacenote …`, also `python -m bot …`."""

import gc
import sys
from typing import Annotated

import typer

from bot import commands, garbage, logs, loop
from bot.errors import PacenoteError

cli = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="A chat assistant for low-energy logging with ME/CFS.",
)


_Roles = Annotated[
    str | None,
    typer.Option("--roles", help="What this process does, such as intake,work; several want PostgreSQL."),
]


@cli.command()
def run(roles: _Roles = None) -> None:
    """Run the bot; with no token set, together with a chat page on this machine."""
    try:
        _run(roles)
    except PacenoteError as error:
        typer.echo(f"pacenote: {error}", err=True)
        raise typer.Exit(error.exit_code) from None


def _run(words: str | None) -> None:
    gc.disable()  # nothing that is loaded at the start is garbage
    from bot import database, hook, roles  # noqa: PLC0415  heavy parts are loaded by the command that needs them
    from bot import settings as setting  # noqa: PLC0415

    settings = setting.load()
    wanted = roles.ALL if words is None else roles.parse(words)
    url = database.url(settings)  # a wrong one is said before anything else is loaded
    webhook, token = hook.hook(settings), settings.bot_token()
    roles.check(wanted, shared=not url.startswith("sqlite"), token=token is not None)
    secrets = [token.get_secret_value()] if token else []
    logs.configure(settings.log_level, secrets + ([webhook.secret] if webhook else []))
    from bot.serve import serve  # noqa: PLC0415

    garbage.settle()

    loop.run(serve(settings, _say, wanted))


def _say(line: str) -> None:
    typer.echo(line)
    sys.stdout.flush()


@cli.command()
def understand() -> None:
    """Read JSON lines of what patients say, write what was understood; needs no database."""
    from bot.understand import stream  # noqa: PLC0415

    stream(sys.stdin, sys.stdout)


commands.register(cli)


@cli.command()
def replay() -> None:
    """Read JSON lines of patients' days, write what the engine would have said; needs no database."""
    from bot.commands.replay import replay as whole  # noqa: PLC0415

    whole(sys.stdin, sys.stdout)


def main() -> None:
    """The console script."""
    cli()


if __name__ == "__main__":
    main()
