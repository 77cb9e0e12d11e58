"""Says /start on the chat page at the address given and waits for the bot's answer (for docker_check.sh)."""

from __future__ import annotations

import json
import sys
import time
import urllib.error
import urllib.request
from typing import Any

CHAT = "/page/chat/1001"
PATIENCE_SECONDS = 30


def main(address: str) -> int:
    """0 when the bot answered; the answer is counted, never shown."""
    before = len(answers(address))
    say(address, "/start")
    deadline = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < deadline:
        if len(answers(address)) > before:
            return 0
        time.sleep(0.2)
    sys.stderr.write(f"the bot did not answer within {PATIENCE_SECONDS} s\n")
    return 1


def say(address: str, text: str) -> None:
    """What the person would type."""
    body = json.dumps({"text": text}).encode()
    headers = {"Content-Type": "application/json"}
    request = urllib.request.Request(f"{address}{CHAT}/text", data=body, headers=headers)  # noqa: S310
    urllib.request.urlopen(request, timeout=10).close()  # noqa: S310


def answers(address: str) -> list[dict[str, Any]]:
    """The bot's messages so far."""
    with urllib.request.urlopen(f"{address}{CHAT}/messages", timeout=10) as response:  # noqa: S310
        seen = json.load(response)
    messages = seen["messages"] if isinstance(seen, dict) else seen
    return [message for message in messages if message["from"] == "bot"]


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1]))
    except (OSError, urllib.error.HTTPError, ValueError, KeyError) as problem:
        sys.stderr.write(f"the chat page did not answer as it should: {problem}\n")
        sys.exit(1)
