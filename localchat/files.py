"""The files that bots and people sent, kept in memory, and what their bytes say about them."""

import secrets
import struct
from dataclasses import dataclass
from typing import Literal

MediaKind = Literal["photo", "voice", "document"]

FOLDERS: dict[MediaKind, str] = {"photo": "photos", "voice": "voice", "document": "documents"}
EXTENSIONS = {
    "image/png": ".png",
    "image/jpeg": ".jpg",
    "image/gif": ".gif",
    "image/webp": ".webp",
    "audio/ogg": ".oga",
    "audio/webm": ".webm",
    "audio/mp4": ".m4a",
    "audio/mpeg": ".mp3",
    "audio/wav": ".wav",
}


@dataclass(frozen=True)
class StoredFile:
    """One file. `path` is its place behind /file/bot<TOKEN>/; the name is as the sender gave it."""

    file_id: str
    unique_id: str
    path: str
    data: bytes
    mime: str
    name: str | None


@dataclass(frozen=True)
class Media:
    """A file in a message; width and height in pixels, duration in seconds as claimed."""

    kind: MediaKind
    file: StoredFile
    width: int = 0
    height: int = 0
    duration: int = 0


class Files:
    """All files by id and by path."""

    def __init__(self) -> None:
        self._by_id: dict[str, StoredFile] = {}
        self._by_path: dict[str, StoredFile] = {}

    def add(self, kind: MediaKind, data: bytes, mime: str, name: str | None) -> StoredFile:
        """Keep `data` and give it an id."""
        number = len(self._by_id)
        path = f"{FOLDERS[kind]}/file_{number}{_extension(mime, name)}"
        file_id = f"LC{kind[0].upper()}{secrets.token_urlsafe(30)}"
        stored = StoredFile(file_id, secrets.token_urlsafe(11), path, data, mime, name)
        self._by_id[file_id] = self._by_path[path] = stored
        return stored

    def get(self, file_id: str) -> StoredFile | None:
        """The file with that id."""
        return self._by_id.get(file_id)

    def at(self, path: str) -> StoredFile | None:
        """The file at that path."""
        return self._by_path.get(path)


def _extension(mime: str, name: str | None) -> str:
    tail = (name or "").rpartition(".")[2] if "." in (name or "") else ""
    return EXTENSIONS.get(mime) or (f".{tail}" if tail.isascii() and tail.isalnum() else "")


def picture_size(data: bytes) -> tuple[int, int] | None:
    """Width and height of a PNG, GIF or JPEG; None when the bytes are no such picture."""
    if data[:8] == b"\x89PNG\r\n\x1a\n" and len(data) >= 24:
        width, height = struct.unpack(">II", data[16:24])
        return width, height
    if data[:6] in {b"GIF87a", b"GIF89a"} and len(data) >= 10:
        width, height = struct.unpack("<HH", data[6:10])
        return width, height
    return _jpeg_size(data) if data[:2] == b"\xff\xd8" else None


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        marker, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4])
        if 0xC0 <= marker <= 0xCF and marker not in {0xC4, 0xC8, 0xCC}:
            return int.from_bytes(data[at + 7 : at + 9]), int.from_bytes(data[at + 5 : at + 7])
        at += 2 + length
    return None


def picture_mime(data: bytes) -> str:
    """The type of a picture by its first bytes."""
    if data[:4] == b"\x89PNG":
        return "image/png"
    return "image/gif" if data[:3] == b"GIF" else "image/jpeg"


def ogg_seconds(data: bytes) -> int:
    """Length of an Ogg Opus stream by its last page (48,000 granules a second, RFC 7845); 0 when unknown."""
    last = data.rfind(b"OggS")
    if data[:4] != b"OggS" or last + 14 > len(data):
        return 0
    granules = int.from_bytes(data[last + 6 : last + 14], "little", signed=True)
    return max(0, round(granules / 48_000))
