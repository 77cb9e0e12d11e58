"""Tickets: signed, expiring invitations; each is good once, which storage remembers."""

from __future__ import annotations

import base64
import hmac
import os
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

#: An invitation that was not used by then is worth nothing (issue: 48 h).
LIVES = timedelta(hours=48)
_EPOCH = datetime(2020, 1, 1, tzinfo=UTC)
_NONCE, _TIME, _WHO, _MAC = 8, 4, 8, 16
_LENGTH = 1 + _TIME + _NONCE + _WHO + _MAC  # 37 bytes are 50 signs: a deep link takes 64 (TELEGRAM.md)


class Purpose(StrEnum):
    """What a ticket lets its bearer do."""

    ENTER = "e"  # begin a diary of one's own
    CARE = "c"  # log for the patient who invites


@dataclass(frozen=True, slots=True)
class Ticket:
    """An invitation: from whom (0: the operator), until when (aware UTC), and a number that is used up."""

    purpose: Purpose
    patient_id: int
    expires: datetime
    nonce: bytes


class Tickets:
    """Makes and reads tickets with one secret. What was changed, forged or too old reads as nothing."""

    def __init__(self, secret: bytes) -> None:
        self._secret = hmac.digest(secret, b"pacenote tickets", "sha256")

    def issue(self, purpose: Purpose, patient_id: int, now: datetime) -> str:
        """A new ticket as it goes into a link: letters, digits, "-" and "_"."""
        minutes = int((now + LIVES - _EPOCH) / timedelta(minutes=1))
        body = purpose.encode() + minutes.to_bytes(_TIME, "big") + os.urandom(_NONCE)
        body += patient_id.to_bytes(_WHO, "big", signed=True)
        return base64.urlsafe_b64encode(body + self._mac(body)).rstrip(b"=").decode("ascii")

    def read(self, text: str, now: datetime) -> Ticket | None:
        """The ticket, if it is one of ours and not too old. Whether it was used, storage knows."""
        try:
            held = base64.urlsafe_b64decode(text.encode("ascii") + b"=" * (-len(text) % 4))
        except (ValueError, UnicodeEncodeError):
            return None
        body, mac = held[:-_MAC], held[-_MAC:]
        if len(held) != _LENGTH or not hmac.compare_digest(mac, self._mac(body)):
            return None
        expires = _EPOCH + timedelta(minutes=int.from_bytes(body[1 : 1 + _TIME], "big"))
        if now >= expires:
            return None
        nonce = body[1 + _TIME : 1 + _TIME + _NONCE]
        return Ticket(Purpose(chr(body[0])), int.from_bytes(body[-_WHO:], "big", signed=True), expires, nonce)

    def _mac(self, body: bytes) -> bytes:
        return hmac.digest(self._secret, body, "sha256")[:_MAC]
