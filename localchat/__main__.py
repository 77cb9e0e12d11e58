"""Runs the stand-in alone: `python -m localchat --port 8123 [--token 123:abc]`."""

import argparse
import asyncio
import sys

from localchat.server import LocalChat


async def _serve(port: int, token: str | None) -> None:
    chat = LocalChat(token=token, port=port)
    await chat.start()
    sys.stdout.write(
        f"Local chat: {chat.url} (the Bot API is at {chat.url}/bot<TOKEN>/). Stop it with Ctrl-C.\n"
    )
    sys.stdout.flush()
    try:
        await asyncio.Event().wait()
    finally:
        await chat.stop()


def main() -> int:
    """Serve until interrupted; 1 when the port is taken."""
    parser = argparse.ArgumentParser(
        prog="python -m localchat", description="A stand-in for Telegram on this machine."
    )
    parser.add_argument("--port", type=int, default=8123)
    parser.add_argument("--token", default=None)
    given = parser.parse_args()
    try:
        asyncio.run(_serve(given.port, given.token))
    except OSError as error:
        sys.stderr.write(f"The local chat cannot listen on port {given.port}: {error.strerror}.\n")
        return 1
    except KeyboardInterrupt:
        return 0
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
