"""The vault: files of any size sealed in chunks with AES-256-GCM, under a key made for each file."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from storage.errors import CorruptError, WrongKeyError
from storage.sealing import KEY_BYTES, KEY_ID_BYTES, key_id

#: A file: these words, the key's id, a salt, then chunks of ciphertext and tag.
WORDS = b"pacenote backup 1\n"
SALT_BYTES = 32
HEAD_BYTES = len(WORDS) + KEY_ID_BYTES + SALT_BYTES
CHUNK = 2**20
TAG_BYTES = 16
_DAMAGED = "the backup is damaged or cut short: use another one"


def seal(source: BinaryIO, target: BinaryIO, key: bytes) -> bytes:
    """Write `source` sealed to `target`; the SHA-256 of what was read. Memory: two chunks.

    `key` is what a key file holds: the key in use seals.
    """
    key = key[:KEY_BYTES]
    head = WORDS + key_id(key) + os.urandom(SALT_BYTES)
    target.write(head)
    cipher, seen = _cipher(key, head), hashlib.sha256()
    for nonce, chunk in _chunks(source, CHUNK):
        seen.update(chunk)
        target.write(cipher.encrypt(nonce, chunk, head))
    return seen.digest()


def unseal(source: BinaryIO, target: BinaryIO | None, key: bytes) -> bytes:
    """Write what was sealed to `target` (None: only look); its SHA-256.

    Raises CorruptError for what is no backup, was changed, reordered or cut short, WrongKeyError for another
    key. What was written until then is to be thrown away.
    """
    key = key[:KEY_BYTES]
    head = _head(source, key)
    cipher, seen = _cipher(key, head), hashlib.sha256()
    for nonce, chunk in _chunks(source, CHUNK + TAG_BYTES):
        try:
            plain = cipher.decrypt(nonce, chunk, head)
        except InvalidTag:
            raise CorruptError(_DAMAGED) from None
        seen.update(plain)
        if target is not None:
            target.write(plain)
    return seen.digest()


def _head(source: BinaryIO, key: bytes) -> bytes:
    head = source.read(HEAD_BYTES)
    if not head.startswith(WORDS):
        raise CorruptError("this file is not a backup that Pacenote made")
    if len(head) < HEAD_BYTES:
        raise CorruptError(_DAMAGED)
    if head[len(WORDS) : len(WORDS) + KEY_ID_BYTES] != key_id(key):
        raise WrongKeyError("the backup was sealed with another key: give the key file that it was made with")
    return head


def _cipher(key: bytes, head: bytes) -> AESGCM:
    """A key of this file's own, so that its counted nonces meet no other file's and no stored value's."""
    derived = HKDF(SHA256(), KEY_BYTES, salt=head[-SALT_BYTES:], info=WORDS)
    return AESGCM(derived.derive(key))


def _chunks(source: BinaryIO, size: int) -> Iterator[tuple[bytes, bytes]]:
    """Chunks with their nonces: a number, and whether it is the last one, so that none can be missing."""
    chunk, number = source.read(size), 0
    while True:
        following = source.read(size)
        yield number.to_bytes(11, "big") + bytes([not following]), chunk
        if not following:
            return
        chunk, number = following, number + 1
