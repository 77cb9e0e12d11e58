"""Bytes of a file to rows of text: encodings, separators, and what is no text at all."""

from __future__ import annotations

import codecs
import csv
from collections.abc import Iterator

from reports.imports_found import ImportRefusedError, Refusal

#: First bytes of packed files: zip (and Excel), gzip, bzip2, xz, 7z, rar, zstandard.
_PACKED = (b"PK", b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"7z\xbc\xaf", b"Rar!", b"\x28\xb5\x2f\xfd")
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
#: A line of a diary has a few cells, one of them perhaps a long note.
LONGEST_CELL = 50_000
#: Lines: fifty a day for twenty years.
MOST_LINES = 400_000
_SEPARATORS = ",;\t|"


def text_of(data: bytes) -> str:
    """The text. Raises ImportRefusedError for packed files, what is no text, and nothing."""
    if data.startswith(_PACKED):
        raise ImportRefusedError(Refusal.PACKED)
    text = _decoded(data).lstrip("\ufeff")
    if not text.strip():
        raise ImportRefusedError(Refusal.EMPTY)
    if "\0" in text or sum(sign < " " and sign not in "\r\n\t\f" for sign in text[:4096]) > 4:
        raise ImportRefusedError(Refusal.BINARY)
    return text


def _decoded(data: bytes) -> str:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _strictly(data, encoding)
    if b"\0" in data[:64]:
        return _strictly(data, _wide(data[:64]))
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        # What spreadsheet programs of older Windows write; some of its bytes mean nothing.
        return _strictly(data, "cp1252")


def _wide(head: bytes) -> str:
    """Which half of each pair is empty: headings are letters of the first 256."""
    for start, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        if not any(head[start::2]):
            return encoding
    raise ImportRefusedError(Refusal.BINARY)


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        raise ImportRefusedError(Refusal.BINARY) from None


def rows_of(text: str) -> Iterator[tuple[int, list[str]]]:
    """Number of the line and cells of each row that is not blank. Raises ImportRefusedError."""
    head = text.lstrip().split("\n", 1)[0]
    separator = max(_SEPARATORS, key=head.count)
    csv.field_size_limit(LONGEST_CELL)
    reader = csv.reader(text.splitlines(keepends=True), delimiter=separator)
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error:
            raise ImportRefusedError(Refusal.BROKEN) from None
        if reader.line_num > MOST_LINES:
            raise ImportRefusedError(Refusal.LONG)
        cells = [cell.strip() for cell in row]
        if any(cells):
            yield reader.line_num, cells
