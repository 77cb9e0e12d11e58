"""The wire: readings as plain dictionaries, and what is known from them (DESIGN.md, `understand`)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from language.values import (
    Command,
    Known,
    Log,
    LogAction,
    Reading,
    Reminder,
    ReminderAction,
    ReminderKind,
    Said,
    Target,
)
from pacing.entries import Kind
from pacing.levels import SPOKEN_TOP, Rating
from pacing.schedule import Rule

_NIGHTS = ("bad", "bad", "ok", "good")
_ACTIONS = {ReminderAction.QUIET: "quiet_hours"}
_BROADER = {"upright": "physical", "sensory": "physical"}  # the wire knows four kinds


def known_from_wire(context: Mapping[str, Any] | None, reminders: Sequence[Any] | None = None) -> Known:
    """What the reader may know, from the fields `context` and `reminders` of a line."""
    context = context or {}
    last = {
        str(name): Rating(float(value), SPOKEN_TOP)
        for name, value in (context.get("last") or {}).items()
        if _on_scale(value)
    }
    labels = tuple(_label(reminder) for reminder in reminders or ())
    followed = tuple(map(str, context.get("followed") or ()))
    return Known(
        asked=tuple(map(str, context.get("asked") or ())),
        last=last,
        followed=followed,
        shown=bool(context.get("fired")),
        labels=labels,
    )


def _on_scale(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= SPOKEN_TOP


def _label(reminder: object) -> str:
    if isinstance(reminder, Mapping):
        return str(reminder.get("label") or reminder.get("task") or reminder.get("text") or "")
    return str(reminder)


def to_wire(reading: Reading, now: datetime, zone: ZoneInfo) -> dict[str, Any]:
    """The two parts of a reading; both are always present."""
    return {"log": _log(reading.log), "reminder": _reminder(reading.reminder, now.astimezone(zone))}


def _log(log: Log) -> dict[str, Any]:
    wire: dict[str, Any] = {"action": log.action.value}
    if log.action in (LogAction.ASK, LogAction.NONE, LogAction.OTHER, LogAction.DELETE):
        return wire | ({"doubt": log.doubt.value} if log.doubt else {})
    if log.safety:
        wire["safety"] = log.safety.value
    for said in log.said:
        _add(wire, said)
    if log.day_offset:
        wire["day_offset"] = log.day_offset
    return wire


def _add(wire: dict[str, Any], said: Said) -> None:
    if said.kind in (Kind.SYMPTOM, Kind.RATING) and said.rating:
        group = "symptoms" if said.kind is Kind.SYMPTOM else "ratings"
        wire.setdefault(group, {})[said.name] = _plain(said.rating.on_ten())
    elif said.kind is Kind.EXERTION:
        wire.setdefault("exertion", []).append(_exertion(said))
    elif said.kind is Kind.SLEEP:
        wire.setdefault("sleep", {})[said.name] = _sleep(said)
    elif said.kind is Kind.CRASH:
        wire["crash"] = bool(said.amount)
    elif said.kind is Kind.MEDICINE:
        dose = {"dose": said.text} if said.text else {}
        wire.setdefault("meds", []).append(
            {"name": said.name, "status": "taken" if said.amount else "skipped"} | dose
        )
    elif said.kind is Kind.VITAL:
        wire.setdefault("vitals", {})[said.name] = said.text if "/" in said.text else _plain(float(said.text))
    else:
        _other(wire, said)


def _other(wire: dict[str, Any], said: Said) -> None:
    if said.kind is Kind.REMARK:
        wire["note"] = True
    elif said.kind is Kind.EFFORT and said.rating:
        wire["effort"] = _plain(said.rating.on_ten())
    elif said.kind is Kind.ILLNESS:
        wire["illness"] = True


def _plain(value: float) -> float:
    return int(value) if value == int(value) else round(value, 2)


def _exertion(said: Said) -> dict[str, Any]:
    wire: dict[str, Any] = {"kind": _BROADER.get(said.name, said.name), "what": said.text}
    if said.amount is not None:
        wire["minutes"] = _plain(said.amount)
    if said.rating:
        wire["effort"] = _plain(said.rating.on_ten())
    return wire


def _sleep(said: Said) -> Any:
    if said.rating is None:
        return _plain(said.amount or 0)
    if said.rating.top == SPOKEN_TOP:
        return f"{_plain(said.rating.value)}/{said.rating.top}"
    return _NIGHTS[int(said.rating.value)]


def _reminder(reminder: Reminder, now: datetime) -> dict[str, Any]:
    wire: dict[str, Any] = {"kind": reminder.kind.value}
    if reminder.task:
        wire["task"] = reminder.task
    if reminder.kind is ReminderKind.ONCE:
        at = [moment.astimezone(now.tzinfo).isoformat() for moment in reminder.at]
        wire["at"] = at[0] if len(at) == 1 else at
    elif reminder.rule:
        wire["rule"] = _rule(reminder.rule)
    elif reminder.command:
        wire |= _command(reminder.command, now.date())
    if reminder.doubt:
        wire["doubt"] = reminder.doubt.value
    if reminder.refusal:
        wire["refusal"] = reminder.refusal.value
    return wire


def _rule(rule: Rule) -> dict[str, Any]:
    wire: dict[str, Any] = {
        "freq": rule.freq.value.lower(),
        "interval": rule.interval,
        "dtstart": rule.start.isoformat(),
    }
    for name in ("byday", "bymonthday", "bymonth"):
        if values := getattr(rule, name):
            wire[name] = list(values)
    if rule.times:
        wire["times"] = [f"{moment:%H:%M}" for moment in rule.times]
    if rule.window:
        wire["window"] = {"start": f"{rule.window[0]:%H:%M}", "end": f"{rule.window[1]:%H:%M}"}
    if rule.count is not None:
        wire["count"] = rule.count
    if rule.until is not None:
        wire["until"] = rule.until.isoformat()
    return wire


def _command(command: Command, today: date) -> dict[str, Any]:
    action = _ACTIONS.get(command.action, command.action.value)
    wire: dict[str, Any] = {"action": action, **_aim(command.target)}
    if command.action is ReminderAction.SKIP and command.target.date == today and "label" in wire["target"]:
        del wire["target"]["date"]  # the next one is skipped anyway
    to = {"time": f"{command.to_time:%H:%M}"} if command.to_time else {}
    to |= {"date": command.to_day.isoformat()} if command.to_day else {}
    if to:
        wire["to"] = to
    amounts = {"shift_minutes": command.shift, "minutes": command.minutes}
    wire |= {name: value for name, value in amounts.items() if value is not None}
    if command.until:
        wire["until"] = command.until.isoformat()
    if command.until_time:
        wire["until_time"] = f"{command.until_time:%H:%M}"
    half = {"start": command.quiet_from, "end": command.quiet_to}
    if any(half.values()):
        wire["window"] = {name: f"{moment:%H:%M}" for name, moment in half.items() if moment}
    if command.off:
        wire["off"] = True
    if command.window:
        wire["window"] = {"start": f"{command.window[0]:%H:%M}", "end": f"{command.window[1]:%H:%M}"}
    return wire


def _aim(target: Target) -> dict[str, Any]:
    if target.all:
        return {"target": "all"} | ({"byday": list(target.byday)} if target.byday else {})
    if target.last:
        return {"target": "last"}
    aim: dict[str, Any] = {}
    if target.label:
        aim["label"] = target.label
    if target.time:
        aim["time"] = f"{target.time:%H:%M}"
    if target.index is not None:
        aim["index"] = target.index
    if target.byday:
        aim["byday"] = list(target.byday)
    if target.date:
        aim["date"] = target.date.isoformat()
    return {"target": aim} if aim else {}
