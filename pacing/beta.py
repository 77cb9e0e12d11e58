"""Beta: how sure a share is to lie above a value, when hits and misses are few."""

from __future__ import annotations

from math import exp, lgamma, log

#: The continued fraction is followed until a step changes less than this.
CLOSE = 1e-12
STEPS = 300
_TINY = 1e-300


def chance_above(a: float, b: float, x: float) -> float:
    """P(share > x) for a share with distribution Beta(a, b), a and b above 0."""
    if x <= 0:
        return 1.0
    if x >= 1:
        return 0.0
    front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log(1 - x))
    if x < (a + 1) / (a + b + 2):
        return 1 - front * _fraction(a, b, x) / a
    return front * _fraction(b, a, 1 - x) / b


def _fraction(a: float, b: float, x: float) -> float:
    """The continued fraction of the incomplete beta function, by Lentz's method."""
    c, d = 1.0, 1 / _apart(1 - (a + b) * x / (a + 1))
    value = d
    for m in range(1, STEPS):
        for part in (
            m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
            -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)),
        ):
            d = 1 / _apart(1 + part * d)
            c = _apart(1 + part / c)
            value *= c * d
        if abs(c * d - 1) < CLOSE:
            break
    return value


def _apart(value: float) -> float:
    """The value, kept apart from 0."""
    return value if abs(value) > _TINY else _TINY
