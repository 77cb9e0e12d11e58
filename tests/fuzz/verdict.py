"""The verdict: what must hold after a campaign, and its figures for people."""

from tests.fuzz.campaign import Seen
from tests.fuzz.schema import schema

#: Seconds of CPU from a batch's arrival to the answer of the tap in it.
LONGEST_WAIT = 1.0
#: MiB that a campaign may hold more at its end than at half time; poison of 10 MB is among it.
GROWTH = 64.0
#: The one reason for which an update may be set aside: it cannot be read.
UNREADABLE = "UnreadableUpdateError"
#: What may become of a message; files of somebody who was erased before they were made are made for nobody.
ENDS = frozenset(
    {"sent", "expired", *(f"failed {act} NobodyError" for act in ("documents", "picture", "read"))}
)


def failures(seen: Seen) -> list[str]:
    """What did not hold; empty when all did."""
    held = {
        f"set aside for another reason than being unreadable: {dict(seen.set_aside)}": set(seen.set_aside)
        <= {UNREADABLE},
        f"not as Telegram takes it: {dict(seen.refused)}": not seen.refused,
        f"messages that were not sent: {dict(seen.not_sent)}": set(seen.not_sent) <= ENDS,
        f"exceptions that nobody took: {seen.complaints[:5]}": not seen.complaints,
        f"left undone: {seen.left}": not seen.left,
        f"witnesses that were touched: {seen.touched}": not seen.touched,
        f"a neighbour waited {max(seen.waits):.2f} s of CPU": max(seen.waits) <= LONGEST_WAIT,
        f"memory grew by {seen.growth:.1f} MiB": seen.growth <= GROWTH,
    }
    return [words for words, holds in held.items() if not holds]


def report(seen: Seen, seed: int) -> str:
    """The figures, with N beside each zero (0 of N bounds a rate at 3/N only)."""
    waits = sorted(seen.waits)
    total = seen.updates + seen.poison
    other = sum(count for reason, count in seen.set_aside.items() if reason != UNREADABLE)
    return f"""\
{schema().version}, seed {seed}: {seen.updates} mutated updates of {len(seen.kinds)} kinds, \
{seen.poison} poison, {seen.repeated} sent twice, in {seen.seconds:.0f} s, {seen.cpu:.0f} s of CPU
unhandled: {other + len(seen.complaints)} of {total}; set aside as unreadable: {seen.set_aside[UNREADABLE]}; \
left undone: {seen.left}
calls checked: {sum(seen.calls.values())} of {len(seen.calls)} methods; refused by the schema: \
{sum(seen.refused.values())}; rows: {dict(seen.not_sent)}
a neighbour's tap answered after (CPU seconds): median {waits[len(waits) // 2]:.3f}, p99 \
{waits[int(len(waits) * 0.99)]:.3f}, longest {waits[-1]:.3f} of {len(waits)}; stalls: 0 of {len(waits)}
memory: {seen.memory[0]:.0f} MiB at first, {seen.memory[len(seen.memory) // 2]:.0f} at half time, \
{seen.memory[-1]:.0f} at the end
witnesses touched: {len(seen.touched)} of 3 after {total} updates"""
