"""Metrics: how much, how fast and how long the queues are; never who, never what was said."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from aiohttp import web
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest

from storage.errors import StorageError
from storage.store import Store
from storage.unit import UnitOfWork

_QUICK = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)
_LATE = (1, 2, 5, 15, 60, 300, 900, 3_600, 14_400, 86_400)


class Metrics:
    """Counts of one bot. Labels are words of ours from short lists: no id and no text can become one."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self.received = self._counter("updates_received", "Updates committed for the first time", "way")
        self.refused = self._counter("webhook_refused", "Posts that were not answered with 200", "why")
        self.worked = self._counter("updates_worked", "Updates by what became of them", "end")
        self.work_seconds = self._histogram("work_seconds", "From taking up an update to its commit", _QUICK)
        self.over_budget = self._counter(
            "updates_over_budget", "Updates that waited for their patient's budget"
        )
        self.sent = self._counter("messages", "Attempts to send by what became of them", "act", "fate")
        self.send_seconds = self._histogram("send_seconds", "Of one attempt to send", _QUICK)
        self.floods = self._counter("floods", "Answers of Telegram that asked to wait")
        self.shown = self._counter("due", "Schedules that fell due by what became of them", "kind", "end")
        self.late_seconds = self._histogram("due_late_seconds", "From due to shown", _LATE, "kind")
        self.expired = self._counter("messages_expired", "Messages that were too late to be sent")
        self._counts: dict[str, int] = {}
        for name, words in _WAITING.items():
            self.follow(name, words, partial(self._count, name))

    def follow(self, name: str, words: str, value: Callable[[], float]) -> None:
        """A gauge that is asked when somebody looks; once for each name."""
        Gauge(name, words, namespace="pacenote", registry=self.registry).set_function(value)

    async def show(self, store: Store) -> web.Response:
        """All of it in Prometheus' words. While the database is away, nothing is known of its queues."""
        try:
            self._counts = await store.read(_count)
        except StorageError:
            self._counts = {}
        body = generate_latest(self.registry)
        return web.Response(body=body, headers={"Content-Type": CONTENT_TYPE_LATEST})

    def _count(self, name: str) -> float:
        return self._counts.get(name, float("nan"))

    def _counter(self, name: str, words: str, *labels: str) -> Counter:
        return Counter(name, words, labels, namespace="pacenote", registry=self.registry)

    def _histogram(self, name: str, words: str, buckets: tuple[float, ...], *labels: str) -> Histogram:
        return Histogram(name, words, labels, "pacenote", buckets=buckets, registry=self.registry)


_WAITING = {
    "updates_waiting": "Updates in the database that are still to be worked on",
    "messages_waiting": "Messages in the database that are still to be sent",
    "due_waiting": "Check-ins and the like that fell due and wait until there is room for messages",
}


async def _count(unit: UnitOfWork) -> dict[str, int]:
    found = (
        await unit.intake.waiting_count(),
        await unit.outgoing.waiting_count(),
        await unit.backlog.waiting_count(),
    )
    return dict(zip(_WAITING, found, strict=True))
