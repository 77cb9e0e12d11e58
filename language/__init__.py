"""A patient's words to values and back: pure."""

from language.reader import read

__all__ = ["read"]
