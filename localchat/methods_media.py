"""Bot API methods for files: sending pictures, voice notes, documents and albums, and fetching."""

import secrets
from dataclasses import replace
from typing import Any

from localchat import checks
from localchat.api import Api, method
from localchat.call import Call, Upload
from localchat.errors import ApiError, bad_request
from localchat.files import Media, MediaKind, picture_mime, picture_size
from localchat.methods_send import post
from localchat.state import Content

PHOTO_BYTES = 10 * 1024 * 1024
FILE_BYTES = 50 * 1024 * 1024
DOWNLOAD_BYTES = 20 * 1024 * 1024
PHOTO_SIDES = 10_000
PHOTO_RATIO = 20
ALBUM = 10


@method("sendPhoto")
async def send_photo(api: Api, call: Call) -> object:
    """A picture with its caption."""
    return _send(api, call, "photo")


@method("sendVoice")
async def send_voice(api: Api, call: Call) -> object:
    """A voice note."""
    return _send(api, call, "voice")


@method("sendDocument")
async def send_document(api: Api, call: Call) -> object:
    """A file."""
    return _send(api, call, "document")


def _send(api: Api, call: Call, kind: MediaKind) -> object:
    chat = api.writable(call)
    media = _media(api, call, kind, call.text(kind), call.integer("duration"))
    return api.shape(post(api, chat, call, replace(checks.caption_of(call), media=media)))


def _media(api: Api, call: Call, kind: MediaKind, reference: str, duration: int = 0) -> Media:
    upload = call.upload(reference) or call.upload(kind)
    if upload is not None:
        return media_from(api, kind, upload, duration)
    if not reference:
        raise bad_request(f"there is no {kind} in the request")
    stored = api.files.get(reference)
    if stored is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    return _sized(Media(kind, stored, duration=duration))


def media_from(api: Api, kind: MediaKind, upload: Upload, duration: int) -> Media:
    """Keep an uploaded file, within Telegram's limits."""
    if not upload.data:
        raise bad_request("file must be non-empty")
    if len(upload.data) > (PHOTO_BYTES if kind == "photo" else FILE_BYTES):
        raise ApiError(413, "Request Entity Too Large")
    if kind == "photo":
        _check_picture(upload.data)
    mime = {"photo": picture_mime(upload.data), "voice": "audio/ogg"}.get(kind, upload.mime)
    return _sized(Media(kind, api.files.add(kind, upload.data, mime, upload.name or None), duration=duration))


def _check_picture(data: bytes) -> None:
    size = picture_size(data)
    if size is None or 0 in size:
        raise bad_request("IMAGE_PROCESS_FAILED")
    if sum(size) > PHOTO_SIDES or max(size) > PHOTO_RATIO * min(size):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")


def _sized(media: Media) -> Media:
    width, height = picture_size(media.file.data) or (0, 0)
    return replace(media, width=width, height=height) if media.kind == "photo" else media


def input_media(api: Api, call: Call, raw: Any) -> Content:
    """An InputMedia object: its file, and its caption with entities."""
    if not isinstance(raw, dict):
        raise bad_request("can't parse InputMedia: expected an Object")
    kind = raw.get("type")
    if kind not in {"photo", "document"}:
        raise bad_request(f'can\'t parse InputMedia: type "{kind}" is unsupported')
    media = _media(api, call, kind, str(raw.get("media", "")))
    written = str(raw.get("caption", "")), str(raw.get("parse_mode", ""))
    return replace(checks.caption(*written, raw.get("caption_entities")), media=media)


@method("sendMediaGroup")
async def send_media_group(api: Api, call: Call) -> object:
    """An album of up to ten pictures or documents."""
    chat = api.writable(call)
    raw = call.json("media")
    if not isinstance(raw, list) or not raw:
        raise bad_request("there are no messages to send")
    if len(raw) > ALBUM:
        raise bad_request("too many messages to send as an album")
    items = [input_media(api, call, item) for item in raw]
    if len({item.media.kind for item in items if item.media}) > 1:
        raise bad_request("document can't be mixed with other media types")
    album = str(secrets.randbelow(2**53) + 1)
    return [api.shape(post(api, chat, call, content, album)) for content in items]


@method("getFile")
async def get_file(api: Api, call: Call) -> object:
    """Where a file can be fetched, up to 20 MB."""
    stored = api.files.get(call.text("file_id"))
    if stored is None:
        raise bad_request("invalid file_id" if call.text("file_id") else "file_id not specified")
    if len(stored.data) > DOWNLOAD_BYTES:
        raise bad_request("file is too big")
    return {
        "file_id": stored.file_id,
        "file_unique_id": stored.unique_id,
        "file_size": len(stored.data),
        "file_path": stored.path,
    }
