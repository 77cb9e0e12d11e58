"""Lines of a table to entries, whichever program wrote it: what each line says, and which are odd."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from pacing.entries import Entry, Kind, Source
from pacing.wall import resolve
from reports.imports_found import Form, Found, ImportRefusedError, OddLineError, Refusal
from reports.imports_values import Dates

#: When something was said on a day whose hour the file does not give.
NOON = time(12)
LONGEST_TEXT = 4_000
Cells = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Table:
    """A file as rows of cells by heading (lower case), each with the number of its line."""

    headings: tuple[str, ...]
    rows: tuple[tuple[int, Cells], ...]

    @classmethod
    def of(cls, rows: Iterator[tuple[int, list[str]]]) -> Table:
        """The rows below the headings; cells beyond them belong to the last one (commas in notes)."""
        try:
            _, first = next(rows)
        except StopIteration:
            raise ImportRefusedError(Refusal.EMPTY) from None
        headings = tuple(" ".join(cell.lower().split()) for cell in first)
        return cls(headings, tuple((at, _cells(headings, row)) for at, row in rows))


def _cells(headings: Sequence[str], row: list[str]) -> Cells:
    last = len(headings) - 1
    whole = row if len(row) <= len(headings) else [*row[:last], ", ".join(filter(None, row[last:]))]
    return dict(zip(headings, whole, strict=False))


#: What one line says of its day; raises OddLineError.
Read = Callable[[Cells, date], Iterable[Entry]]


@dataclass(frozen=True, slots=True)
class Reading:
    """How a table is read: whose it is, which column has the date, and what a line says."""

    form: Form
    date_column: str
    says: Callable[[Cells, date], Iterable[Entry]]
    clock: Callable[[Cells], time] = lambda _: NOON

    def read(self, table: Table, zone: ZoneInfo, today: date, month_first: bool) -> Found:
        """The entries of all lines that are understood. Raises ImportRefusedError when none is."""
        dates = Dates((row.get(self.date_column, "") for _, row in table.rows), today, month_first)
        entries: list[Entry] = []
        odd: list[int] = []
        for at, row in table.rows:
            try:
                day = dates.read(row.get(self.date_column, ""))
                instant = resolve(datetime.combine(day, self.clock(row)), zone).astimezone(UTC)
                entries += [replace(entry, at=instant) for entry in self.says(row, day)]
            except OddLineError:
                odd.append(at)
        if not entries:
            raise ImportRefusedError(Refusal.UNKNOWN if odd else Refusal.EMPTY)
        days = {entry.day for entry in entries}
        return Found(
            self.form,
            len(entries),
            len(days),
            min(days),
            max(days),
            tuple(entries),
            tuple(odd),
            dates.unsure,
        )


_UNSAID = datetime(1970, 1, 1, tzinfo=UTC)


def said(day: date, kind: Kind, name: str = "", **more: object) -> Entry:
    """An entry of a file; its instant is set with its line's."""
    entry = Entry(day, _UNSAID, kind, name, source=Source.IMPORT)
    return replace(entry, **more)  # type: ignore[arg-type]


def remark(day: date, words: str) -> Iterator[Entry]:
    """The patient's own words, if there are any."""
    if words:
        yield said(day, Kind.REMARK, text=words[:LONGEST_TEXT])
