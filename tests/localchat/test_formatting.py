"""Entities: the HTML mode, given ones, and those that are found."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localchat import entities, html_mode
from localchat.errors import ApiError
from tests.localchat.clients import BotClient, PersonClient


@pytest.mark.parametrize(
    ("source", "text", "found"),
    [
        ("<b>a</b>b", "ab", [("bold", 0, 1)]),
        ("🎈<i>é</i>", "🎈é", [("italic", 2, 1)]),
        ("<b>a<u>b</u></b>", "ab", [("underline", 1, 1), ("bold", 0, 2)]),
        ("<s>x</s><code>y</code>", "xy", [("strikethrough", 0, 1), ("code", 1, 1)]),
        ("<tg-spoiler>x</tg-spoiler>", "x", [("spoiler", 0, 1)]),
        ('<span class="tg-spoiler">x</span>', "x", [("spoiler", 0, 1)]),
        ("<blockquote expandable>x</blockquote>", "x", [("expandable_blockquote", 0, 1)]),
        ("&lt;b&gt; &amp; &quot;&#39;", "<b> & \"'", []),
        ("a & b &nbsp;", "a & b &nbsp;", []),
        ("<b></b>x", "x", []),
    ],
)
def test_tags_become_entities(source: str, text: str, found: list[tuple[str, int, int]]) -> None:
    parsed, kept = html_mode.parse(source)
    assert parsed == text
    assert [(entity["type"], entity["offset"], entity["length"]) for entity in kept] == found


def test_links_and_languages_keep_their_values() -> None:
    _, [link] = html_mode.parse('<a href="https://example.org/?a=1&amp;b=2">x</a>')
    assert link["url"] == "https://example.org/?a=1&b=2"
    _, [block] = html_mode.parse('<pre><code class="language-python">x</code></pre>')
    assert (block["type"], block["language"]) == ("pre", "python")


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("é<foo>x</foo>", 'Unsupported start tag "foo" at byte offset 2'),
        ("<b>x</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("x <b", "Unclosed start tag at byte offset 2"),
        ("3 < 4", "Unclosed start tag at byte offset 2"),
        ('<span class="x">x</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ],
)
def test_mistakes_are_told_as_telegram_tells_them(source: str, words: str) -> None:
    with pytest.raises(ApiError) as caught:
        html_mode.parse(source)
    assert (caught.value.code, caught.value.words) == (400, f"Bad Request: can't parse entities: {words}")


async def test_white_space_around_goes_and_entities_move_along(bot: BotClient, alice: PersonClient) -> None:
    sent = await bot.do("sendMessage", chat_id=alice.id, text="  a <b>b </b>\n", parse_mode="HTML")
    assert sent["text"] == "a b"
    assert sent["entities"] == [{"type": "bold", "offset": 2, "length": 1}]


async def test_given_entities_are_kept(bot: BotClient, alice: PersonClient) -> None:
    given_one = {"type": "bold", "offset": 2, "length": 1}
    sent = await bot.do("sendMessage", chat_id=alice.id, text="🎈b", entities=[given_one])
    assert sent["entities"] == [given_one]


@pytest.mark.parametrize(("offset", "length"), [(1, 1), (0, 9), (-1, 2), (2, 0)])
async def test_entities_off_the_text_are_refused(
    bot: BotClient, alice: PersonClient, offset: int, length: int
) -> None:
    entity = {"type": "bold", "offset": offset, "length": length}
    code, words = await bot.refusal("sendMessage", chat_id=alice.id, text="🎈b", entities=[entity])
    assert code == 400
    assert words.startswith("Bad Request: entity beginning at UTF-16 offset")


async def test_commands_and_addresses_are_found(bot: BotClient, alice: PersonClient) -> None:
    await alice.say("/log see https://example.org/a, or a@example.org")
    update = (await bot.updates())[0]["message"]
    kinds = [entity["type"] for entity in update["entities"]]
    assert kinds == ["bot_command", "url", "email"]
    assert update["entities"][0] == {"type": "bot_command", "offset": 0, "length": 4}


@pytest.mark.parametrize("text", ["1/2 an hour", "and/or", "https://example.org/log", "a /"])
def test_a_slash_is_not_always_a_command(text: str) -> None:
    assert "bot_command" not in [entity["type"] for entity in entities.with_found(text, [])]


@given(st.text())
def test_units_are_utf16_units(text: str) -> None:
    assert entities.units(text) == len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(st.text(alphabet="<>/b&;\"'= aé🎈", max_size=30))
def test_any_html_is_parsed_or_refused(source: str) -> None:
    with suppress(ApiError):
        text, found = html_mode.parse(source)
        assert all(0 <= e["offset"] < e["offset"] + e["length"] <= entities.units(text) for e in found)
