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
REMINDERS = "SELECT patient_id, count(*) FROM reminder GROUP BY patient_id"


class Ledger:
    """Counts of one world. People act in it by way of the ledger, which knows what has to come of it."""

    def __init__(self, world: World, tally: Tally, fault: str) -> None:
        self._world, self.tally, self._fault = world, tally, fault
        self.said: Counter[int] = Counter()
        #: New messages that each person is to get when nothing goes wrong.
        self.due: Counter[int] = Counter()
        self.wished: Counter[int] = Counter()
        self.erased: set[int] = set()
        #: Who has answered, and how many messages they had been shown by then: there are to be no more.
        self._enough: dict[int, int] = {}
        self._told: Counter[tuple[str, int]] = Counter()

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

    def wish(self, person: int, text: str) -> None:
        """Ask for a reminder in words."""
        self.wished[person] += 1
        self.say(person, text, entries=0)

    def erase(self, person: int) -> None:
        """From now on there is to be nothing of them."""
        del self.said[person]
        self.erased.add(person)

    def seen_enough(self, person: int) -> None:
        """They have answered: nothing more is to be shown to them."""
        self._enough[person] = self._world.new[person]

    def wrong(self, words: str, number: int = 1, who: int = 0) -> None:
        """Something that must not be, so often; what stays wrong is counted once."""
        for _ in range(number - self._told[words, who]):
            self.tally.wrong(self._fault, words)
        self._told[words, who] = max(number, self._told[words, who])

    async def dead(self) -> None:
        """Right after a death: what was confirmed to somebody is there, and nothing is there twice."""
        kept = await self._kept()
        for person, confirmed in self._confirmed().items():
            self.wrong("a ✓ without its row", confirmed - kept[person], person)
        self._twice(kept)

    async def settled(self) -> None:
        """Once all is worked off: every row is there, once, nobody got more than one message too many, and
        the database is whole.
        """
        kept = await self._kept()
        for person, said in self.said.items():
            self.wrong("a row lost", said - kept[person], person)
        self._twice(kept)
        for person, confirmed in self._confirmed().items():
            self.wrong("a ✓ more than was said", confirmed - self.said[person], person)
        for person, expected in self.due.items():
            self.wrong("more than one extra message", self._world.new[person] - expected - 1, person)
        for person, enough in self._enough.items():
            self.wrong("asked again after the answer", self._world.new[person] - enough, person)
        wished: Counter[int] = Counter(dict(await self._world.truth.ask(REMINDERS)))
        for person, number in self.wished.items():
            self.wrong("a reminder lost or twice", abs(wished[person] - number), person)
        await self._gone()
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

    async def _gone(self) -> None:
        """Nothing is left of those who were erased."""
        if not self.erased:
            return
        who = ", ".join(map(str, self.erased))
        for (place,) in await self._world.truth.ask(self._world.truth.owned):
            query = f"SELECT count(*) FROM {place} WHERE patient_id IN ({who})"  # noqa: S608
            left = (await self._world.truth.ask(query))[0][0]
            self.wrong(f"something of somebody erased in {place}", left)

    async def _kept(self) -> Counter[int]:
        return Counter(dict(await self._world.truth.ask(ENTRIES)))

    def _confirmed(self) -> Counter[int]:
        found: Counter[int] = Counter()
        for (person, text), times in self._world.shown.items():
            if text.startswith("✓ headache") and person not in self.erased:
                found[person] += times
        return found

    def _twice(self, kept: Counter[int]) -> None:
        for person, rows in kept.items():
            if person in self.erased:
                continue  # all or nothing of them: looked at once all is worked off
            self.wrong("a row twice", rows - self.said[person], person)
