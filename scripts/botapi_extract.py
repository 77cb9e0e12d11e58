"""Makes tests/fuzz/schema.json from a description of the Bot API in JSON: names, types and limits only."""

import json
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

OUT = Path(__file__).parents[1] / "tests" / "fuzz" / "schema.json"
#: What the bot calls; what it is told follows from Update.
METHODS = (
    "getMe",
    "getUpdates",
    "getFile",
    "setMyCommands",
    "setWebhook",
    "deleteWebhook",
    "sendMessage",
    "sendPhoto",
    "sendDocument",
    "sendVoice",
    "sendMediaGroup",
    "sendChatAction",
    "editMessageText",
    "editMessageReplyMarkup",
    "deleteMessage",
    "leaveChat",
    "answerCallbackQuery",
)
_LIMIT = re.compile(r"\b(\d+)-(\d+) (characters|bytes|items)")
_CLOSED = re.compile(r"\balways \"|\bmust be \w|\bcan be\b|\bone of \"")
_VALUE = re.compile(r'"([a-z_]+)"')
_MUST = re.compile(r"\bmust be ([a-z_]+)$")


def main(arguments: Sequence[str]) -> int:
    """`python -m scripts.botapi_extract DESCRIPTION.json`."""
    if len(arguments) != 1:
        print("usage: python -m scripts.botapi_extract DESCRIPTION.json", file=sys.stderr)  # noqa: T201
        return 2
    api = json.loads(Path(arguments[0]).read_text())
    OUT.write_text(json.dumps(extract(api), indent=0, separators=(",", ": ")) + "\n")
    return 0


def extract(api: Mapping[str, Any]) -> dict[str, Any]:
    """Version, the methods that the bot calls, and every type that they or an update reach.

    A type is a list of fields "name!:Kind|[Kind]" with "!" for required, then " =a|b" for a closed set of
    values, " 1-64 bytes" for a limit; or, when it is one of several, their names joined by "|".
    """
    methods = {name: [_field(each) for each in api["methods"][name].get("fields", ())] for name in METHODS}
    needed = ["Update", "User", "Message"]
    for name in METHODS:
        needed += _named(api["methods"][name])
    return {
        "version": api["version"],
        "methods": methods,
        "types": dict(sorted(_types(api["types"], needed))),
    }


def _types(types: Mapping[str, Any], needed: list[str]) -> Iterator[tuple[str, Any]]:
    seen: set[str] = set()
    while needed:
        name = needed.pop()
        if name in seen or name not in types:
            continue
        seen.add(name)
        needed += [*types[name].get("subtypes", ()), *_named(types[name])]
        subtypes = types[name].get("subtypes")
        yield (
            name,
            "|".join(subtypes) if subtypes else [_field(each) for each in types[name].get("fields", ())],
        )


def _named(described: Mapping[str, Any]) -> list[str]:
    kinds = [kind for each in described.get("fields", ()) for kind in each["types"]]
    return [kind.rpartition("Array of ")[2] for kind in kinds]


def _field(each: Mapping[str, Any]) -> str:
    kinds = "|".join(_kind(kind) for kind in each["types"])
    text = f"{each['name']}{'!' if each['required'] else ''}:{kinds}"
    if values := _values(each["description"]) if "String" in each["types"] else []:
        return f"{text} ={'|'.join(values)}"
    limit = _LIMIT.search(each["description"])
    return f"{text} {limit[0]}" if limit else text


def _kind(kind: str) -> str:
    depth = kind.count("Array of ")
    return "[" * depth + kind.rpartition("Array of ")[2] + "]" * depth


def _values(words: str) -> list[str]:
    if must := _MUST.search(words):
        return [must[1]]
    return _VALUE.findall(words) if _CLOSED.search(words) else []


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
