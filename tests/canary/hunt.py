"""The hunt: the bot at its most talkative with everything failing, then a look at all that it left behind."""

import asyncio
import itertools
import json
import signal
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

import aiohttp

from localchat.faults import Fault
from localchat.server import LocalChat
from tests.canary.phrases import MARK, PEOPLE, updates
from tests.e2e.process import BotProcess

TOKEN = "7000000001:" + "canary-Token_" * 3
#: Seconds for all phrases of a step, however busy the machine is.
PATIENCE = 300.0
#: As many at a time, so that faults of the line fall among them.
STEP = 100


@dataclass(slots=True)
class Hunted:
    """Hits by place, and what was searched: bytes by place."""

    phrases: int = 0
    hits: Counter[str] = field(default_factory=Counter)
    searched: Counter[str] = field(default_factory=Counter)
    events: Counter[str] = field(default_factory=Counter)
    calls: int = 0


class Hunt:
    """One victim in a folder, with a temporary folder of its own beside its data."""

    def __init__(self, folder: Path, phrases: int) -> None:
        self._folder, self._wanted = folder, phrases
        self._temporary = folder / "tmp"
        self.found = Hunted(phrases=phrases)

    async def run(self) -> Hunted:
        """All of it. Raises TimeoutError when the bot stalls."""
        self._temporary.mkdir()
        token = self._folder / "token"
        token.write_text(TOKEN)
        token.chmod(0o600)
        chat = LocalChat(TOKEN)
        await chat.start()
        settings = {"TOKEN_FILE": str(token), "API_URL": chat.url, "LOG_LEVEL": "DEBUG"}
        victim = BotProcess(self._folder, None, "tests.canary.victim", **settings)
        victim.surroundings = {"TMPDIR": str(self._temporary)}
        try:
            await asyncio.to_thread(victim.start)
            await self._torment(chat, victim)
            await self._look_at_process(victim)
            await asyncio.to_thread(victim.end, signal.SIGUSR1)
        finally:
            await asyncio.to_thread(victim.kill)
            await chat.stop()
        self._look_at_files(victim)
        return self.found

    async def _torment(self, chat: LocalChat, victim: BotProcess) -> None:
        for person in PEOPLE:
            chat.api.world.chat(person).started = True
        given = updates(self._wanted)
        for start in range(0, len(given), STEP):
            _order_faults(chat, start)
            for kind, person, content in given[start : start + STEP]:
                chat.api.queue.push(kind, person, content)
            await self._worked_off(chat, victim)

    async def _worked_off(self, chat: LocalChat, victim: BotProcess) -> None:
        async with asyncio.timeout(PATIENCE), aiohttp.ClientSession() as http:
            while chat.api.queue.waiting() or await _waiting(http, victim.url):  # noqa: ASYNC110
                await asyncio.sleep(0.05)

    async def _look_at_process(self, victim: BotProcess) -> None:
        async with aiohttp.ClientSession() as http:
            for path in ("/metrics", "/healthz", "/readyz"):
                async with http.get(victim.url + path) as answer:
                    self._search(path, await answer.read())
        for process in _family(victim.pid or 0):
            self._search("arguments", (process / "cmdline").read_bytes())
            self._search("environment", (process / "environ").read_bytes())
            names = "\n".join(str(link.readlink()) for link in _links(process / "fd"))
            self._search("open files", names.encode(errors="surrogateescape"))

    def _look_at_files(self, victim: BotProcess) -> None:
        self._search("stdout", victim.said.encode())
        log = victim.log()
        self._search("log and stderr", log.encode())
        self.found.events.update(_events(log))
        for path in self._folder.rglob("*"):
            self._search("file names", path.name.encode())
            if path.is_file() and path.name not in {"token", "log"}:
                self._search("files", path.read_bytes())

    def _search(self, place: str, held: bytes) -> None:
        self.found.searched[place] += len(held)
        lowered = held.lower()
        for needle in _NEEDLES:
            self.found.hits[place] += lowered.count(needle)
        if not self.found.hits[place]:
            del self.found.hits[place]


def _forms() -> Iterator[bytes]:
    """The mark and the token as they are, in a URL, in UTF-16, and as JSON writes what is not ASCII."""
    for secret in (MARK, TOKEN, TOKEN.partition(":")[2]):
        for form in (secret, quote(secret, safe="")):
            yield form.lower().encode()
            yield form.lower().encode("utf-16-le")


_NEEDLES = tuple(dict.fromkeys(_forms()))


def _order_faults(chat: LocalChat, start: int) -> None:
    """Every way in which a line can fail, with words in those that have any."""
    words = f"Bad Request: {MARK} {TOKEN}"
    kinds = (
        Fault("error", 400, words),
        Fault("cut"),
        Fault("error", 502, f"<html>{MARK}"),
        Fault("lost"),
        Fault("flood", retry_after=1),
        Fault("error", 403, f"Forbidden: {MARK}"),
    )
    methods = ("sendMessage", "editMessageText", "answerCallbackQuery", "getUpdates", "getFile")
    for at, (method, fault) in enumerate(itertools.product(methods, kinds)):
        if at % 3 == start // STEP % 3 and (method, fault.code) != ("getUpdates", 403):
            chat.faults.order(method, fault)


async def _waiting(http: aiohttp.ClientSession, url: str) -> float:
    """How many updates the bot has still to work on, as its own metrics say."""
    async with http.get(f"{url}/metrics") as answer:
        lines = (await answer.text()).splitlines()
    return sum(
        float(line.rpartition(" ")[2]) for line in lines if line.startswith("pacenote_updates_waiting")
    )


def _family(pid: int) -> Iterator[Path]:
    """The process and its children, where the system shows them."""
    for process in Path("/proc").glob("[0-9]*"):
        try:
            status = (process / "status").read_text()
        except OSError:
            continue
        if int(process.name) == pid or f"PPid:\t{pid}\n" in status:
            yield process


def _links(folder: Path) -> list[Path]:
    return [link for link in folder.iterdir() if link.is_symlink()]


def _events(log: str) -> Iterator[str]:
    for line in log.splitlines():
        try:
            yield str(json.loads(line)["event"])
        except (ValueError, KeyError, TypeError):
            yield "not JSON"
