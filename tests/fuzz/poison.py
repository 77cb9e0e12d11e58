"""Poison (FAULTS F11): raw updates that no client makes, and that must stop nobody."""

from collections.abc import Callable

Make = Callable[[int], bytes]
#: The biggest: ten million bytes in one update.
BIG = 10_000_000


def _bottomless(number: int) -> bytes:
    """Deeper than any reader of JSON goes."""
    return b'{"update_id":%d,"message":%s1%s}' % (number, b"[" * 100_000, b"]" * 100_000)


def _boundless(number: int) -> bytes:
    """A number with more digits than Python reads."""
    return b'{"update_id":%d,"message":{"date":%s}}' % (number, b"9" * 5_000)


def _no_number(number: int) -> bytes:
    return b'{"update_id":%d,"message":{"date":NaN,"message_id":-Infinity}}' % number


def _twice_the_key(number: int) -> bytes:
    return b'{"update_id":1,"update_id":%d,"message":{},"message":[]}' % number


def _huge(number: int) -> bytes:
    return b'{"update_id":%d,"message":{"text":"%s"}}' % (number, b"x" * BIG)


def _huge_and_nested(number: int) -> bytes:
    inner = b'{"a":[{"b":[1,2,{"c":null}]}]},' * (BIG // 33)
    return b'{"update_id":%d,"message":{"rows":[%s1]}}' % (number, inner)


def _without_anything(number: int) -> bytes:
    return b'{"update_id":%d}' % number


def _huge_and_bottomless(number: int) -> bytes:
    return b'{"update_id":%d,"message":%s1%s}' % (number, b"[" * (BIG // 2), b"]" * (BIG // 2))


SMALL: tuple[Make, ...] = (_bottomless, _boundless, _no_number, _twice_the_key, _without_anything)
HUGE: tuple[Make, ...] = (_huge, _huge_and_nested, _huge_and_bottomless)
#: No updates at all: they have no number, and are counted only.
NOTHING = (
    b"7",
    b"null",
    b'"x"',
    b"[]",
    b"{}",
    b'{"update_id":true}',
    b'{"update_id":-1}',
    b'{"update_id":1e3}',
)


def answer(updates: list[bytes]) -> bytes:
    """What getUpdates answers."""
    return b'{"ok":true,"result":[' + b",".join(updates) + b"]}"
