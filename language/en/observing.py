"""English words by which an observer speaks of the person whom they watch."""

from __future__ import annotations

#: What an observer calls somebody, and what that person would say instead.
FIRST_PERSON = {
    "she": "i",
    "he": "i",
    "they": "i",
    "she's": "i'm",
    "he's": "i'm",
    "they're": "i'm",
    "her": "my",
    "his": "my",
    "their": "my",
}
