"""Logs: one handler, one way out; no token and no patient's word can pass it."""

import asyncio
import logging
import re
import sys
import traceback
from collections.abc import Iterable
from types import TracebackType
from typing import Any, TextIO

import structlog
from structlog.typing import EventDict, Processor

#: A bot token, wherever it turns up: in a URL, a traceback, a repr.
_TOKEN = re.compile(r"\d+(?::|%3A)[\w-]{30,}", re.IGNORECASE)
_HIDDEN = "[hidden]"
OURS = "pacenote"

ErrorInfo = tuple[type[BaseException], BaseException, TracebackType | None]


def configure(level: str, secrets: Iterable[str] = (), stream: TextIO | None = None) -> None:
    """Send every log line through the redacting handler: ours from `level` on, libraries' from WARNING on."""
    out = stream or sys.stderr
    handler = logging.StreamHandler(out)
    handler.setFormatter(_Redacting(_formatter(out), [secret for secret in secrets if secret]))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    logging.getLogger(OURS).setLevel(level)
    # A look that is still at work when the next is due is no news: the next one looks again.
    logging.getLogger("apscheduler").setLevel(logging.ERROR)
    structlog.configure(
        processors=[*_shared(), structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )


def get(part: str) -> structlog.stdlib.BoundLogger:
    """The logger of one part, such as "intake"."""
    logger: structlog.stdlib.BoundLogger = structlog.stdlib.get_logger(f"{OURS}.{part}")
    return logger


def watch(loop: asyncio.AbstractEventLoop) -> None:
    """Report what nobody awaited without the values that asyncio would print."""
    loop.set_exception_handler(_unawaited)


def _unawaited(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    get("loop").error("unhandled", exc_info=context.get("exception"))


def _shared() -> list[Processor]:
    return [
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _bare_exception,
    ]


def _formatter(out: TextIO) -> logging.Formatter:
    renderer: Processor = structlog.processors.JSONRenderer()
    if out.isatty():
        renderer = structlog.dev.ConsoleRenderer(pad_event_to=12)
    return structlog.stdlib.ProcessorFormatter(
        use_get_message=False,
        foreign_pre_chain=[_template_only, structlog.stdlib.add_logger_name, *_shared()],
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
    )


def _template_only(_logger: Any, _name: str, event: EventDict) -> EventDict:
    """What a library fills into its sentence may be a patient's word: keep the first line, unfilled."""
    record: logging.LogRecord = event["_record"]
    event["event"] = (record.msg if isinstance(record.msg, str) else type(record.msg).__name__).split("\n")[0]
    event.pop("positional_args", None)
    return event


def _bare_exception(_logger: Any, _name: str, event: EventDict) -> EventDict:
    """An exception as its class names and frames: its message may quote what a patient wrote."""
    error = _error(event.pop("exc_info", None))
    if error is not None:
        event["error"] = " < ".join(type(link).__name__ for link in _chain(error))
        event["frames"] = [_frame(frame) for frame in traceback.extract_tb(error.__traceback__)]
    return event


def _error(info: BaseException | ErrorInfo | bool | None) -> BaseException | None:
    if isinstance(info, tuple):
        return info[1]
    if info is True:
        return sys.exc_info()[1]
    return info if isinstance(info, BaseException) else None


def _chain(error: BaseException) -> Iterable[BaseException]:
    link: BaseException | None = error
    for _ in range(10):
        if link is None:
            return
        yield link
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)


def _frame(frame: traceback.FrameSummary) -> str:
    return f"{'/'.join(frame.filename.split('/')[-2:])}:{frame.lineno} {frame.name}"


class _Redacting(logging.Formatter):
    """The last step before the stream: whatever is left of a secret goes here."""

    def __init__(self, inner: logging.Formatter, secrets: list[str]) -> None:
        super().__init__()
        self._inner = inner
        self._secrets = secrets

    def format(self, record: logging.LogRecord) -> str:
        """The line, without secrets."""
        record.exc_text = None
        line = self._inner.format(record)
        for secret in self._secrets:
            line = line.replace(secret, _HIDDEN)
        return _TOKEN.sub(_HIDDEN, line)
