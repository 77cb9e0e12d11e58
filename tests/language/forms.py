"""Short forms of readings, so that a table of messages stays readable."""

from __future__ import annotations

from collections.abc import Callable

from language.values import Command, Log, LogAction, Reminder, ReminderKind, Said, Target
from pacing.entries import Kind
from pacing.levels import Rating
from pacing.schedule import Rule


def told(log: Log) -> str:
    """What a log says: its statements in order, with the action in front if it is not a plain log."""
    if log.action in (LogAction.ASK, LogAction.OTHER, LogAction.NONE, LogAction.DELETE):
        return log.action.value
    words = sorted(_said(said) for said in log.said)
    if log.day_offset:
        words.append(f"day={log.day_offset}")
    if log.action is not LogAction.LOG:
        words.insert(0, log.action.value)
    return " ".join(words)


def tidy(row: str) -> str:
    """A row of a table in the order that `told` gives."""
    words = row.split()
    action = [word for word in words if word in ("correct", "safety")]
    day = [word for word in words if word.startswith("day=")]
    return " ".join([*action, *sorted(set(words) - {*action, *day}), *day])


def _said(said: Said) -> str:
    forms: dict[Kind, Callable[[Said], str]] = {
        Kind.SLEEP: _sleep,
        Kind.EXERTION: lambda each: f"{each.name}:{each.text}" + (f"/{each.amount:g}" if each.amount else ""),
        Kind.MEDICINE: lambda each: f"{'' if each.amount else 'no-'}med:{each.name}".replace(" ", "_"),
        Kind.CRASH: lambda each: "crash" if each.amount else "no-crash",
        Kind.VITAL: lambda each: f"{each.name}={each.text}",
        Kind.REMARK: lambda each: each.kind.value,
        Kind.ILLNESS: lambda each: each.kind.value,
    }
    return forms.get(said.kind, _rated)(said)


def _rated(said: Said) -> str:
    name = "effort" if said.kind is Kind.EFFORT else said.name
    return f"{name}={'usual' if said.usual else _rating(said.rating, always=name == 'effort')}"


def _sleep(said: Said) -> str:
    if said.name == "quality":
        return f"night={_rating(said.rating, always=True)}"
    return f"{'slept' if said.name == 'hours' else 'woke'}={said.amount:g}"


def _rating(rating: Rating | None, *, always: bool) -> str:
    if rating is None:
        return "?"
    return f"{rating.value:g}" + (f"/{rating.top}" if always or rating.top != 10 else "")


def asks(reminder: Reminder) -> str:
    """What a reminder asks, in one line."""
    if reminder.kind is ReminderKind.ONCE:
        return " ".join(f"{moment:%Y-%m-%dT%H:%M}" for moment in reminder.at)
    if reminder.rule:
        return _rule(reminder.rule)
    if reminder.command:
        return _command(reminder.command)
    return reminder.kind.value


def _rule(rule: Rule) -> str:
    words = [rule.freq.value + (f"/{rule.interval}" if rule.interval > 1 else "")]
    words += [",".join(map(str, values)) for values in (rule.byday, rule.bymonthday, rule.bymonth) if values]
    words += [",".join(f"{moment:%H:%M}" for moment in rule.times)] if rule.times else []
    words += [f"{rule.window[0]:%H:%M}-{rule.window[1]:%H:%M}"] if rule.window else []
    words += [f"x{rule.count}"] if rule.count else []
    words += [f"until={rule.until}"] if rule.until else []
    words += [f"from={rule.start}"] if str(rule.start) != "2026-06-10" and rule.interval == 1 else []
    return " ".join(words)


def _command(command: Command) -> str:
    words = [command.action.value, *_target(command.target)]
    words += [f"to={command.to_time:%H:%M}"] if command.to_time else []
    words += [f"to={command.to_day}"] if command.to_day else []
    words += [f"shift={command.shift}"] if command.shift is not None else []
    words += [f"minutes={command.minutes}"] if command.minutes is not None else []
    words += [f"until={command.until}"] if command.until else []
    words += ["off"] if command.off else []
    words += [f"{command.quiet_from:%H:%M}-"] if command.quiet_from else []
    words += [f"-{command.quiet_to:%H:%M}"] if command.quiet_to else []
    words += [f"{command.window[0]:%H:%M}-{command.window[1]:%H:%M}"] if command.window else []
    return " ".join(words)


def _target(target: Target) -> list[str]:
    words = [f"label={target.label}"] if target.label else []
    words += [f"time={target.time:%H:%M}"] if target.time else []
    words += [f"index={target.index}"] if target.index is not None else []
    words += [",".join(target.byday)] if target.byday else []
    words += [f"date={target.date}"] if target.date else []
    return words + (["all"] if target.all else []) + (["last"] if target.last else [])
