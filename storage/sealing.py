"""Sealing: AES-256-GCM for what patients say, bound to the column and the row that it was written for."""

from __future__ import annotations

import hashlib
import hmac
import os
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from storage.errors import MisplacedError, WrongKeyError

KEY_BYTES = 32
#: What a key file may hold: a key; a key and the secret of hashes; these and the key that is being replaced.
MATERIAL = (KEY_BYTES, 2 * KEY_BYTES, 3 * KEY_BYTES)
#: 96 bits, the size that GCM is specified for (NIST SP 800-38D, 5.2.1.1); drawn anew for every value.
NONCE_BYTES = 12
KEY_ID_BYTES = 4
#: What a stored value begins with: sealed with a key (its id follows), or kept plain because there was none.
SEALED = b"aes2:"
PLAIN = b"plain:"
#: Sealed before rows were bound, for a column only. Read until the key is replaced, never written.
FORMER = b"aes1:"
HEAD_BYTES = len(SEALED) + KEY_ID_BYTES


@dataclass(frozen=True, slots=True)
class Material:
    """What a key file holds: the key in use, what hashes are made with, and a key that is being replaced.

    Hashes of erased patients outlive a key: they cannot be made anew, since nobody knows whose they are.
    """

    key: bytes
    secret: bytes
    former: bytes | None = None

    @classmethod
    def of(cls, held: bytes) -> Material:
        """The parts of what a file holds. Raises WrongKeyError for another length."""
        if len(held) not in MATERIAL:
            raise WrongKeyError(f"a key has {KEY_BYTES} bytes")
        key, secret, former = (held[at : at + KEY_BYTES] for at in (0, KEY_BYTES, 2 * KEY_BYTES))
        return cls(key, secret or _secret_of(key), former or None)

    def packed(self) -> bytes:
        """As a key file holds it."""
        return self.key + self.secret + (self.former or b"")

    def replaced(self, key: bytes) -> Material:
        """With a new key in use; what is sealed with this one can still be opened."""
        return Material(key, self.secret, self.key)


class Sealer:
    """Seals and opens values with one key. Without a key values are kept plain, and say so.

    Stored: `plain:` + value, or `aes2:` + key id (4 bytes) + nonce (12 bytes) + ciphertext and tag. `place`
    ("table.column") and `row` (storage.binding) are associated data: a value copied elsewhere does not open.
    """

    def __init__(self, key: bytes | None) -> None:
        """`key` is what a key file holds. Raises WrongKeyError for another length."""
        held = Material.of(key) if key is not None else None
        keys = [each for each in (held.key, held.former) if each] if held else []
        self._ciphers = {form + key_id(each): AESGCM(each) for each in keys for form in (SEALED, FORMER)}
        self._head = SEALED + key_id(held.key) if held else PLAIN
        self._cipher = self._ciphers.get(self._head)
        self._secret = held.secret if held else _secret_of(b"")

    def seal(self, value: bytes, place: bytes, row: bytes) -> bytes:
        """The value as it is stored."""
        if self._cipher is None:
            return PLAIN + value
        nonce = os.urandom(NONCE_BYTES)
        return self._head + nonce + self._cipher.encrypt(nonce, value, place + b":" + row)

    def open(self, stored: bytes, place: bytes, row: bytes) -> bytes:
        """The value that was sealed. Raises WrongKeyError for another key, MisplacedError for another column
        or row, or for changed bytes.
        """
        if stored.startswith(PLAIN):
            return stored[len(PLAIN) :]
        head, nonce = stored[:HEAD_BYTES], stored[HEAD_BYTES : HEAD_BYTES + NONCE_BYTES]
        cipher = self._ciphers.get(head)
        if cipher is None:
            raise WrongKeyError(
                "the database is sealed with another key: give the key file that it was made with"
            )
        bound = place if head.startswith(FORMER) else place + b":" + row
        try:
            return cipher.decrypt(nonce, stored[HEAD_BYTES + NONCE_BYTES :], bound)
        except (InvalidTag, ValueError):  # ValueError: cut short
            raise MisplacedError("a sealed value was changed, or is not where it was written") from None

    def keyed_hash(self, value: bytes, place: bytes) -> bytes:
        """A hash that recognises the value, and tells whoever lacks the key nothing (HMAC-SHA256)."""
        return hmac.digest(self._secret, place + b"\0" + value, "sha256")


def _secret_of(key: bytes) -> bytes:
    """What hashes are made with until the key is replaced for the first time."""
    return hmac.digest(key, b"pacenote keyed hash", "sha256")


def key_id(key: bytes) -> bytes:
    """A short name of a key that tells nothing about it."""
    return hashlib.sha256(b"pacenote key id" + key).digest()[:KEY_ID_BYTES]
