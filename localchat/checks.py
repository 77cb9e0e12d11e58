"""The limits of texts and captions, refused with Telegram's words."""

from localchat import entities, html_mode
from localchat.call import Call
from localchat.errors import bad_request
from localchat.state import Content

TEXT_UNITS = 4_096
CAPTION_UNITS = 1_024


def text_of(call: Call) -> Content:
    """The text of a message, 1–4,096 units after entities."""
    raw = call.text("text")
    if not raw:
        raise bad_request("message text is empty")
    content = _formatted(raw, call.text("parse_mode"), call.json("entities"))
    if not content.text:
        raise bad_request("text must be non-empty")
    if entities.units(content.text) > TEXT_UNITS:
        raise bad_request("message is too long")
    return content


def caption_of(call: Call) -> Content:
    """The caption in a call, 0–1,024 units."""
    return caption(call.text("caption"), call.text("parse_mode"), call.json("caption_entities"))


def caption(raw: str, parse_mode: str, given: object) -> Content:
    """A caption, 0–1,024 units after entities."""
    content = _formatted(raw, parse_mode, given)
    if entities.units(content.text) > CAPTION_UNITS:
        raise bad_request("message caption is too long")
    return content


def _formatted(raw: str, parse_mode: str, given: object) -> Content:
    text = entities.clean(raw)
    mode = parse_mode.lower()
    if mode == "html":
        parsed = html_mode.parse(text)
    elif mode in {"", "none"}:
        parsed = text, entities.given(given, text) if given else []
    else:
        raise bad_request("unsupported parse_mode")
    bare, kept = entities.trimmed(*parsed)
    return Content(bare, entities.with_found(bare, kept))
