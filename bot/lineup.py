"""The line-up: which parts a process has, by its roles, in the order in which they start."""

from collections.abc import Callable

from bot import logs
from bot.bench import Bench
from bot.errors import StartError
from bot.parts import Delivering, Loop, Part, Receiving, Ticking, Working
from bot.roles import Role, Roles

log = logs.get("bell")


def _hearing(bench: Bench) -> list[Part]:
    """What hears voice notes, unless it is switched off."""
    if not bench.house.ears:
        return []
    from bot.listening import Listening  # noqa: PLC0415

    return [Listening(bench)]


_MADE: dict[Role, Callable[[Bench], list[Part]]] = {
    Role.DELIVER: lambda bench: [Delivering(bench)],
    Role.VOICE: _hearing,
    Role.WORK: lambda bench: [Working(bench)],
    Role.TICK: lambda bench: [Ticking(bench)],
    Role.INTAKE: lambda bench: [Receiving(bench)],
}


def made(bench: Bench, roles: Roles) -> list[Part]:
    """The parts of these roles, in the order in which they start; they stop in the reverse one.

    So no new work comes in first, then what is begun is finished, and what is committed is sent last.
    """
    heard = _listening(bench, works=Role.WORK in roles)
    parts = [part for role, make in _MADE.items() if role in roles for part in make(bench)]
    if not parts:
        raise StartError(f"there is nothing to do for {', '.join(sorted(roles))} in this release")
    return heard + parts


def _listening(bench: Bench, *, works: bool) -> list[Part]:
    """What other processes on the same database commit wakes the parts of this one."""
    bell = bench.store.bell(works=works)
    if bell is None:
        return []
    bench.share = lambda: bell.share
    return [Loop("bell", lambda: bell.run(bench.wires.ring, _deaf))]


def _deaf(error: Exception) -> None:
    log.warning("not_listening", error=type(error).__name__, then="looks now and then all the same")
