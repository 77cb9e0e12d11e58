"""Quiet: hours in which nothing is sent, set, set by one end, or taken away."""

from __future__ import annotations

from datetime import time

from language.clocks import clock, two_hours
from language.instants import hours
from language.marks import Line
from language.numerals import Clock
from language.sorts import Sort
from language.targets import order_of, rest_of
from language.values import Command, Doubt, Reminder, ReminderAction, ReminderKind, Target


def read_off(line: Line, edges: frozenset[str]) -> Reminder | None:
    """ "quiet hours off"."""
    at = next((at for at, mark in enumerate(line.marks) if Sort.OFF in mark), None)
    if at is None or rest_of(line, {at}, edges):
        return None
    return order_of(Command(ReminderAction.QUIET, Target(all=True), off=True))


def read_quiet(line: Line, at: int) -> Reminder | None:
    """ "quiet hours 10pm to 8am", "no messages after 9pm"."""
    found: list[Clock] = []
    place = at + 1
    while place < len(line):
        if both := two_hours(line, place):
            found.extend(both[:2])
            place = both[2]
            continue
        pair = line[place].get(Sort.RANGE)
        told = clock(line, place, anchored=True)
        if pair:
            found.extend(Clock(int(each.value) % 24) for each in pair)
        if told and told[0].real:
            found.append(told[0])
        place = told[1] if told else place + 1
    if len(found) == 1:
        return _half_quiet(line, at, found[0])
    if len(found) != 2 or _either_half(*found):
        return Reminder(ReminderKind.ASK, doubt=Doubt.TIME)
    start = [each for each in hours(found[0]) if each >= time(12)] or hours(found[0])
    end = [each for each in hours(found[1]) if each < time(12)] or hours(found[1])
    if not found[0].sure and found[1].sure and end[0] < time(12) and start[0] < time(18):
        start = hours(found[0])[-1:]
    return order_of(Command(ReminderAction.QUIET, Target(all=True), window=(start[0], end[0])))


def _either_half(start: Clock, end: Clock) -> bool:
    """ "between 1 and 3": in the night or in the afternoon."""
    return not (start.sure or end.sure) and start.hour < end.hour


def _half_quiet(line: Line, at: int, told: Clock) -> Reminder | None:
    """ "nothing after 9pm", "no messages before 10": the other end stays as it is."""
    which = line[at].get(Sort.QUIET_END) or line[at + 1].get(Sort.QUIET_END)
    evening, morning = (
        [each for each in hours(told) if each >= time(12)],
        [each for each in hours(told) if each < time(12)],
    )
    if which == "to":
        return order_of(Command(ReminderAction.QUIET, Target(all=True), quiet_to=(morning or hours(told))[0]))
    if which == "from":
        return order_of(
            Command(ReminderAction.QUIET, Target(all=True), quiet_from=(evening or hours(told))[0])
        )
    return Reminder(ReminderKind.ASK, doubt=Doubt.TIME)
