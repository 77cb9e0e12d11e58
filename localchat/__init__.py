"""A stand-in for Telegram on this machine: the Bot API over HTTP and a chat page."""

from localchat.clock import Clock
from localchat.faults import Fault
from localchat.limits import Limits
from localchat.server import LocalChat
from localchat.tool_routes import Action

__all__ = ["Action", "Clock", "Fault", "Limits", "LocalChat"]
