"""The composition root: settings, clock, intake, delivery, ticker, commands."""

import sys

# python-telegram-bot loads an HTTP client that is not used here, and that client, where it can, its own
# command line: some MB for nothing. It goes on without a module that is marked as missing.
sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]
