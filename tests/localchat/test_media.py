"""Files in both directions."""

import json
import struct

import pytest
from aiohttp import ClientSession

from localchat import LocalChat
from localchat.files import ogg_seconds, picture_size
from tests.localchat.clients import PNG, TOKEN, BotClient, PersonClient


def png(width: int, height: int) -> bytes:
    return PNG[:16] + struct.pack(">II", width, height) + PNG[24:]


def ogg(seconds: int) -> bytes:
    return b"OggS\0\2" + bytes(20) + b"OggS\0\4" + struct.pack("<q", seconds * 48_000) + bytes(20)


async def fetched(chat: LocalChat, session: ClientSession, path: str) -> bytes:
    async with session.get(f"{chat.url}/file/bot{TOKEN}/{path}") as response:
        assert response.status == 200
        return await response.read()


async def test_a_picture_is_sent_and_sent_again_by_its_id(bot: BotClient, alice: PersonClient) -> None:
    sent = (await bot.upload("sendPhoto", {"photo": png(64, 48)}, chat_id=str(alice.id), caption="Week"))[
        "result"
    ]
    photo = sent["photo"][-1]
    assert (photo["width"], photo["height"], sent["caption"]) == (64, 48, "Week")
    again = await bot.do("sendPhoto", chat_id=alice.id, photo=photo["file_id"])
    assert again["photo"] == sent["photo"]


@pytest.mark.parametrize(
    ("data", "code", "words"),
    [
        (b"not a picture", 400, "Bad Request: IMAGE_PROCESS_FAILED"),
        (png(9000, 2000), 400, "Bad Request: PHOTO_INVALID_DIMENSIONS"),
        (png(2100, 100), 400, "Bad Request: PHOTO_INVALID_DIMENSIONS"),
        (PNG + bytes(10 * 1024 * 1024), 413, "Request Entity Too Large"),
        (b"", 400, "Bad Request: file must be non-empty"),
    ],
    ids=["no picture", "too many sides", "too narrow", "too big", "empty"],
)
async def test_pictures_that_are_refused(
    bot: BotClient, alice: PersonClient, data: bytes, code: int, words: str
) -> None:
    body = await bot.upload("sendPhoto", {"photo": data}, chat_id=str(alice.id))
    assert (body["error_code"], body["description"]) == (code, words)


async def test_a_file_must_be_there(bot: BotClient, alice: PersonClient) -> None:
    assert await bot.refusal("sendPhoto", chat_id=alice.id) == (
        400,
        "Bad Request: there is no photo in the request",
    )
    refused = await bot.refusal("sendVoice", chat_id=alice.id, voice="nothing")
    assert refused == (400, "Bad Request: wrong file identifier/HTTP URL specified")
    assert await bot.refusal("getFile", file_id="nothing") == (400, "Bad Request: invalid file_id")


async def test_a_document_is_downloaded_as_it_was(
    bot: BotClient, alice: PersonClient, chat: LocalChat, session: ClientSession
) -> None:
    body = await bot.upload(
        "sendDocument", {"document": b"a,b\r\n\0"}, chat_id=str(alice.id), caption="All of it"
    )
    document = body["result"]["document"]
    file = await bot.do("getFile", file_id=document["file_id"])
    assert await fetched(chat, session, file["file_path"]) == b"a,b\r\n\0"
    shown = (await alice.see())["messages"][-1]
    assert (shown["media"]["name"], shown["text"]) == ("document.bin", "All of it")


async def test_a_caption_has_at_most_1024_units(bot: BotClient, alice: PersonClient) -> None:
    body = await bot.upload("sendPhoto", {"photo": PNG}, chat_id=str(alice.id), caption="🎈" * 513)
    assert body["description"] == "Bad Request: message caption is too long"


async def test_an_album_arrives_together(bot: BotClient, alice: PersonClient) -> None:
    media = json.dumps([{"type": "photo", "media": f"attach://p{number}"} for number in range(2)])
    body = await bot.upload("sendMediaGroup", {"p0": PNG, "p1": PNG}, chat_id=str(alice.id), media=media)
    groups = {message["media_group_id"] for message in body["result"]}
    assert (len(body["result"]), len(groups)) == (2, 1)


@pytest.mark.parametrize(
    ("media", "words"),
    [
        ([], "there are no messages to send"),
        ([{"type": "photo"}] * 11, "too many messages to send as an album"),
    ],
)
async def test_albums_that_are_refused(
    bot: BotClient, alice: PersonClient, media: list[object], words: str
) -> None:
    assert await bot.refusal("sendMediaGroup", chat_id=alice.id, media=media) == (
        400,
        f"Bad Request: {words}",
    )


async def test_a_voice_note_of_a_person_reaches_the_bot(
    bot: BotClient, alice: PersonClient, chat: LocalChat, session: ClientSession
) -> None:
    await alice.send("voice", ogg(3), "audio/ogg; codecs=opus")
    voice = (await bot.updates())[0]["message"]["voice"]
    assert (voice["duration"], voice["mime_type"], voice["file_size"]) == (3, "audio/ogg", len(ogg(3)))
    file = await bot.do("getFile", file_id=voice["file_id"])
    assert await fetched(chat, session, file["file_path"]) == ogg(3)


async def test_files_above_20_mb_cannot_be_fetched(bot: BotClient, alice: PersonClient) -> None:
    await alice.send("document", bytes(20 * 1024 * 1024 + 1), "application/zip", name="big.zip")
    document = (await bot.updates())[0]["message"]["document"]
    assert document["file_name"] == "big.zip"
    assert await bot.refusal("getFile", file_id=document["file_id"]) == (400, "Bad Request: file is too big")


async def test_a_picture_of_a_person_is_a_photo(bot: BotClient, alice: PersonClient) -> None:
    await alice.send("photo", png(30, 20), "image/png", caption="my wall")
    message = (await bot.updates())[0]["message"]
    assert (message["photo"][0]["width"], message["caption"]) == (30, "my wall")


async def test_the_page_never_runs_a_document(
    bot: BotClient, alice: PersonClient, chat: LocalChat, session: ClientSession
) -> None:
    message = await alice.send("document", b"<script>1</script>", "text/html", name="x.html")
    async with session.get(chat.url + message["media"]["url"]) as response:
        assert response.headers["Content-Type"] == "application/octet-stream"
        assert "sandbox" in response.headers["Content-Security-Policy"]


@pytest.mark.parametrize("data", [b"", b"\xff\xd8\xff", b"GIF89a", b"\x89PNG\r\n\x1a\n"])
def test_a_cut_picture_has_no_size(data: bytes) -> None:
    assert picture_size(data) is None


def test_the_size_of_a_jpeg_is_read() -> None:
    frame = b"\xff\xc0\x00\x11\x08" + struct.pack(">HH", 20, 30) + bytes(10)
    assert picture_size(b"\xff\xd8\xff\xe0\x00\x04ab" + frame) == (30, 20)


def test_a_sound_that_is_not_ogg_has_no_known_length() -> None:
    assert ogg_seconds(b"RIFF....") == 0
