"""The ledger: what people said in a world, and what became of it, by the rules (a) to (g) of FAULTS.md."""

from __future__ import annotations

from collections import Counter

from tests.faults.table import Tally
from tests.faults.world import TOKEN, World

#: Words of people in these worlds, as they write them and as they are understood: none belongs in a log.
WORDS = ("head 7", "headache", "effort", "symptom", "feed the canary", "canary")
ENTRIES = "SELECT patient_id, count(*) FROM entry GROUP BY patient_id"
REPEATED = (
    "SELECT count(*) FROM (SELECT update_id FROM incoming GROUP BY update_id HAVING count(*) > 1) AS twice"
)
SHARED = (
    "SELECT count(*) FROM (SELECT patient_id, message_id FROM batch WHERE message_id IS NOT NULL"
    " GROUP BY patient_id, message_id HAVING count(*) > 1) AS twice"
)


class Ledger:
    """Counts of one world. `say` and `tap` are the only ways in which its entries come about."""

    def __init__(self, world: World, tally: Tally, fault: str) -> None:
        self._world, self.tally, self._fault = world, tally, fault
        self.said: Counter[int] = Counter()
        #: New messages that each person is to get when nothing goes wrong.
        self.due: Counter[int] = Counter()

    def say(self, person: int, text: str, *, entries: int = 1, answers: int = 1) -> None:
        """Write something that becomes so many entries and so many new messages."""
        self.said[person] += entries
        self.due[person] += answers
        self._world.telegram.people.say(person, text)

    def tap(self, person: int, message_id: int, data: str, *, entries: int = 1, answers: int = 0) -> None:
        """Tap a button that becomes so many entries; its message is changed."""
        self.said[person] += entries
        self.due[person] += answers
        self._world.telegram.people.tap(person, message_id, data)

    def wrong(self, words: str, number: int = 1) -> None:
        """Something that must not be, so often."""
        for _ in range(number):
            self.tally.wrong(self._fault, words)

    async def dead(self) -> None:
        """Right after a death: what was confirmed to somebody is there, and nothing is there twice."""
        kept = await self._kept()
        for person, confirmed in self._confirmed().items():
            self.wrong("a ✓ without its row", max(0, confirmed - kept[person]))
        self._twice(kept)

    async def settled(self) -> None:
        """Once all is worked off: every row is there, once, nobody got more than one message too many, and
        the database is whole.
        """
        kept = await self._kept()
        for person, said in self.said.items():
            self.wrong("a row lost", max(0, said - kept[person]))
        self._twice(kept)
        for person, confirmed in self._confirmed().items():
            self.wrong("a ✓ more than was said", max(0, confirmed - self.said[person]))
        for person, expected in self.due.items():
            self.wrong("more than one extra message", max(0, self._world.new[person] - expected - 1))
        for words, query in (("an update kept twice", REPEATED), ("a message with two batches", SHARED)):
            self.wrong(words, (await self._world.truth.ask(query))[0][0])
        for found in await self._world.truth.damage():
            self.wrong(f"damage: {found}")

    def silent(self) -> None:
        """No word of a patient and no token is in any log (g)."""
        log = self._world.log.read_text() if self._world.log.exists() else ""
        for word in (*WORDS, TOKEN, TOKEN.partition(":")[2]):
            self.wrong(
                "a patient's word in the log" if word in WORDS else "the token in the log", log.count(word)
            )

    def unanswered(self) -> int:
        """Messages that died with their process: allowed, but counted (TELEGRAM.md, Outgoing)."""
        return sum(max(0, expected - self._world.new[person]) for person, expected in self.due.items())

    async def _kept(self) -> Counter[int]:
        return Counter(dict(await self._world.truth.ask(ENTRIES)))

    def _confirmed(self) -> Counter[int]:
        found: Counter[int] = Counter()
        for (person, text), times in self._world.shown.items():
            found[person] += times if text.startswith("✓ headache") else 0
        return found

    def _twice(self, kept: Counter[int]) -> None:
        for person, rows in kept.items():
            self.wrong("a row twice", max(0, rows - self.said[person]))
