"""Sealing: AES-256-GCM for what patients say, bound to the table and column that it was written for."""

from __future__ import annotations

import hashlib
import hmac
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from storage.errors import WrongKeyError

KEY_BYTES = 32
#: 96 bits, the size that GCM is specified for (NIST SP 800-38D, 5.2.1.1); drawn anew for every value.
NONCE_BYTES = 12
KEY_ID_BYTES = 4
#: What a stored value begins with: sealed with a key (its id follows), or kept plain because there was none.
SEALED = b"aes1:"
PLAIN = b"plain:"


class Sealer:
    """Seals and opens values with one key. Without a key values are kept plain, and say so.

    Stored: `plain:` + value, or `aes1:` + key id (4 bytes) + nonce (12 bytes) + ciphertext and tag. `place`
    ("table.column") is associated data: a value copied to another column does not open.
    """

    def __init__(self, key: bytes | None) -> None:
        if key is not None and len(key) != KEY_BYTES:
            raise WrongKeyError(f"a key has {KEY_BYTES} bytes")
        self._cipher = AESGCM(key) if key is not None else None
        self._head = SEALED + key_id(key) if key is not None else PLAIN
        self._secret = hmac.digest(key or b"", b"pacenote keyed hash", "sha256")

    def seal(self, value: bytes, place: bytes) -> bytes:
        """The value as it is stored."""
        if self._cipher is None:
            return PLAIN + value
        nonce = os.urandom(NONCE_BYTES)
        return self._head + nonce + self._cipher.encrypt(nonce, value, place)

    def open(self, stored: bytes, place: bytes) -> bytes:
        """The value that was sealed. Raises WrongKeyError for another key, another place or changed bytes."""
        if stored.startswith(PLAIN):
            return stored[len(PLAIN) :]
        start = len(SEALED) + KEY_ID_BYTES
        if self._cipher is None or stored[:start] != self._head:
            raise WrongKeyError(
                "the database is sealed with another key: give the key file that it was made with"
            )
        nonce, rest = stored[start : start + NONCE_BYTES], stored[start + NONCE_BYTES :]
        try:
            return self._cipher.decrypt(nonce, rest, place)
        except InvalidTag:
            raise WrongKeyError("a sealed value was changed, or is not where it was written") from None

    def keyed_hash(self, value: bytes, place: bytes) -> bytes:
        """A hash that recognises the value, and tells whoever lacks the key nothing (HMAC-SHA256)."""
        return hmac.digest(self._secret, place + b"\0" + value, "sha256")


def key_id(key: bytes) -> bytes:
    """A short name of a key that tells nothing about it."""
    return hashlib.sha256(b"pacenote key id" + key).digest()[:KEY_ID_BYTES]
