"""An answer that cannot be read, taken apart by its brackets alone: one bad update spoils no other."""

import re
from collections.abc import Iterator
from itertools import pairwise

#: A string, a run of brackets of one direction, what parts elements, or a string without end.
_TOKEN = re.compile(rb'"(?:[^"\\]|\\.)*+"|[\[{]+|[\]}]+|,|"', re.DOTALL)
_LIST = re.compile(rb'"result"\s*:\s*\[')
_START = re.compile(rb'\{\s*"update_id"\s*:')


def starting(body: bytes) -> list[bytes]:
    """The updates by how they begin, in no time however long one is; within a string no quote stands bare."""
    edges = [*(found.start() for found in _START.finditer(body)), len(body)]
    return [_ended(body[at:end]) for at, end in pairwise(edges)]


def _ended(piece: bytes) -> bytes:
    """Without what parts it from the next, or closes the list and the answer."""
    return piece.rstrip(b" \r\n\t,") if piece.rstrip().endswith(b",") else piece.rstrip().removesuffix(b"]}")


def pieces(body: bytes) -> list[bytes]:
    """The elements of "result", each as it came. Raises ValueError when the brackets do not close."""
    begin = _LIST.search(body)
    if begin is None:
        raise ValueError("no list")
    return [piece for piece in _elements(body, begin.end()) if piece]


def _elements(body: bytes, start: int) -> Iterator[bytes]:
    depth = 0
    for token in _TOKEN.finditer(body, start):
        first = token[0][:1]
        if first in b"[{":
            depth += len(token[0])
        elif first in b"]}":
            depth -= len(token[0])
            if depth < 0:
                # Of a run such as "}]}" the first belong to the last element.
                yield body[start : token.end() + depth].strip()
                return
        elif first == b"," and depth == 0:
            yield body[start : token.start()].strip()
            start = token.end()
        elif token[0] == b'"':
            break
    raise ValueError("the list does not end")
