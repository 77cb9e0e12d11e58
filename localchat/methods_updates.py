"""Bot API methods that bring updates to the bot: long polling and the webhook."""

import asyncio
import re
from urllib.parse import urlsplit

from localchat.api import Api, method
from localchat.call import Call
from localchat.errors import bad_request, conflict
from localchat.state import Json

LONGEST_POLL = 50
BATCH = 100
_SECRET = re.compile(r"[A-Za-z0-9_-]*")
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


@method("getUpdates")
async def get_updates(api: Api, call: Call) -> object:
    """Unconfirmed updates; a newer poll ends an older one with 409."""
    _refuse_beside_webhook(api)
    api.polls += 1
    turn = api.polls
    api.queue.bell.ring()  # an older poll wakes and sees that it was replaced
    _allow(api, call)
    if offset := call.integer("offset"):
        api.queue.confirm(offset)
    limit = min(max(call.integer("limit", BATCH), 1), BATCH)
    return await _wait(api, turn, limit, min(max(call.integer("timeout"), 0), LONGEST_POLL))


async def _wait(api: Api, turn: int, limit: int, seconds: int) -> list[Json]:
    loop = asyncio.get_running_loop()
    deadline = loop.time() + seconds
    while not (batch := api.queue.waiting()[:limit]):
        left = deadline - loop.time()
        if left <= 0:
            break
        await api.queue.bell.wait(left)
        _refuse_replaced(api, turn)
    return [update.shape for update in batch]


def _refuse_beside_webhook(api: Api) -> None:
    if api.webhook.url:
        raise conflict(
            "can't use getUpdates method while webhook is active; "
            "use deleteWebhook to delete the webhook first"
        )


def _refuse_replaced(api: Api, turn: int) -> None:
    if api.webhook.url:
        raise conflict("terminated by setWebhook request")
    if turn != api.polls:
        raise conflict(
            "terminated by other getUpdates request; make sure that only one bot instance is running"
        )


def _allow(api: Api, call: Call) -> None:
    if "allowed_updates" not in call.arguments:
        return
    wanted = call.json("allowed_updates")
    if isinstance(wanted, list):
        api.queue.allowed = frozenset(str(kind) for kind in wanted)


@method("setWebhook")
async def set_webhook(api: Api, call: Call) -> object:
    """Post updates to a URL; plain http only to this machine."""
    url, secret = call.text("url").strip(), call.text("secret_token")
    if url:
        _check_url(url)
    _check_secret(secret)
    _allow(api, call)
    if call.flag("drop_pending_updates"):
        api.queue.clear()
    api.webhook.set(url, secret, min(max(call.integer("max_connections", 40), 1), 100))
    api.queue.bell.ring()
    return True


def _check_url(url: str) -> None:
    parts = urlsplit(url)
    if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in _LOOPBACK):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")


def _check_secret(secret: str) -> None:
    if len(secret) > 256:
        raise bad_request("secret token is too long")
    if not _SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")


@method("deleteWebhook")
async def delete_webhook(api: Api, call: Call) -> object:
    """Back to long polling."""
    if call.flag("drop_pending_updates"):
        api.queue.clear()
    api.webhook.set("", "", 40)
    return True


@method("getWebhookInfo")
async def get_webhook_info(api: Api, call: Call) -> object:
    """Where updates go and how it went."""
    return api.webhook.info()
