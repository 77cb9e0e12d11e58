"""Keyboards under messages: read from a call and held to Telegram's limits."""

from dataclasses import dataclass, field
from typing import Any, Literal

from localchat.errors import ApiError, bad_request
from localchat.state import Json, Rows

IN_ALL = 100
IN_A_ROW = 8
DATA_BYTES = 64
COPY_UNITS = 256
_OTHER_ACTIONS = frozenset(
    [
        "web_app",
        "login_url",
        "switch_inline_query",
        "switch_inline_query_current_chat",
        "switch_inline_query_chosen_chat",
        "callback_game",
        "pay",
    ]
)


@dataclass(frozen=True)
class Markup:
    """A parsed reply_markup: inline rows, or a reply keyboard as the page shows it, or its removal."""

    kind: Literal["none", "inline", "reply", "remove", "force"] = "none"
    rows: Rows = field(default_factory=list)
    keyboard: Json | None = None


def read(raw: Any) -> Markup:
    """The markup of a call; None or an empty one is no markup."""
    if raw is None or raw == {}:
        return Markup()
    if not isinstance(raw, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in raw:
        return _inline(raw["inline_keyboard"])
    if "keyboard" in raw:
        return _reply(raw)
    return Markup("remove" if raw.get("remove_keyboard") else "force" if raw.get("force_reply") else "none")


def read_inline(raw: Any) -> Markup:
    """The markup of an edit, which can only be inline."""
    markup = read(raw)
    if markup.kind not in {"none", "inline"}:
        raise bad_request("inline keyboard expected")
    return markup


def _inline(raw: Any) -> Markup:
    if not _is_rows(raw):
        raise bad_request("can't parse inline keyboard markup JSON object")
    rows = [[_inline_button(button) for button in row] for row in raw if row]
    _limit(rows, IN_ALL, IN_A_ROW)
    return Markup("inline", rows)


def _is_rows(raw: Any) -> bool:
    return isinstance(raw, list) and all(isinstance(row, list) for row in raw)


def _limit(rows: Rows, in_all: int, in_a_row: int) -> None:
    if sum(map(len, rows)) > in_all or any(len(row) > in_a_row for row in rows):
        raise bad_request("reply markup is too long")


def _inline_button(button: Any) -> Json:
    if not isinstance(button, dict):
        raise _unreadable("expected an Object")
    text = button.get("text")
    if not isinstance(text, str):
        raise _unreadable('Field "text" must be of type String')
    if not text.strip():
        raise bad_request("inline keyboard button text must be non-empty")
    _check_action(button)
    return button


def _check_action(button: Json) -> None:
    if "callback_data" in button:
        _check_data(button["callback_data"])
    elif "url" in button:
        _check_url(button["url"])
    elif "copy_text" in button:
        _check_copy(button["copy_text"])
    elif not _OTHER_ACTIONS & button.keys():
        raise _unreadable("Text buttons are unallowed in the inline keyboard")


def _check_data(data: Any) -> None:
    if not isinstance(data, str):
        raise _unreadable('Field "callback_data" must be of type String')
    if not 1 <= len(data.encode("utf-8", "surrogatepass")) <= DATA_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")


def _check_url(url: Any) -> None:
    if not isinstance(url, str) or not url.startswith(("http://", "https://", "tg://")):
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Unsupported URL protocol")


def _check_copy(copy: Any) -> None:
    text = copy.get("text") if isinstance(copy, dict) else None
    if (
        not isinstance(text, str)
        or not 1 <= len(text.encode("utf-16-le", "surrogatepass")) // 2 <= COPY_UNITS
    ):
        raise bad_request("BUTTON_COPY_TEXT_INVALID")


def _unreadable(words: str) -> ApiError:
    return bad_request(f"can't parse inline keyboard button: {words}")


def _reply(raw: Json) -> Markup:
    if not _is_rows(raw["keyboard"]):
        raise bad_request("can't parse reply keyboard markup JSON object")
    rows = [[_reply_button(button) for button in row] for row in raw["keyboard"] if row]
    _limit(rows, IN_ALL, IN_A_ROW)
    shown: Json = {
        "rows": rows,
        "one_time": bool(raw.get("one_time_keyboard")),
        "placeholder": raw.get("input_field_placeholder", ""),
    }
    return Markup("reply", keyboard=shown)


def _reply_button(button: Any) -> Json:
    if isinstance(button, str):
        button = {"text": button}
    if not isinstance(button, dict) or not isinstance(button.get("text"), str):
        raise bad_request('can\'t parse keyboard button: Field "text" must be of type String')
    if not button["text"].strip():
        raise bad_request("keyboard button text must be non-empty")
    return {"text": button["text"], "location": bool(button.get("request_location"))}
