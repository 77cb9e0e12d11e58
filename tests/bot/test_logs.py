"""Logs: no token and no patient's word gets out, whatever is logged by whom."""

import asyncio
import io
import json
import logging
from collections.abc import Iterator

import pytest

from bot import logs

TOKEN = "123456:" + "canary-Token_" * 3
WORDS = "my-canary-words"


@pytest.fixture
def out() -> Iterator[io.StringIO]:
    """What the log says, from DEBUG on, with the root logger put back afterwards."""
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    stream = io.StringIO()
    logs.configure("DEBUG", [TOKEN], stream)
    yield stream
    root.handlers[:], root.level = before, level


def fail() -> None:
    raise ValueError(f"{WORDS} {TOKEN}")


def fail_further() -> None:
    try:
        fail()
    except ValueError as inner:
        raise KeyError(WORDS) from inner


def nested_failure() -> Exception:
    try:
        fail_further()
    except KeyError as outer:
        return outer
    raise AssertionError


def test_an_exception_is_classes_and_frames_without_its_words(out: io.StringIO) -> None:
    logs.get("worker").error("update_failed", row=7, exc_info=nested_failure())
    line = json.loads(out.getvalue())
    assert line["error"] == "KeyError < ValueError"
    assert line["row"] == 7
    assert any("nested_failure" in frame for frame in line["frames"])
    assert WORDS not in out.getvalue()


@pytest.mark.parametrize(
    "leak",
    [
        f"https://api.telegram.org/bot{TOKEN}/getMe",
        f"Bot[token={TOKEN}]",
        "bot 987654321:AAH-some_other_token_of_another_bot_x",
        "987654321%3AAAH-some_other_token_of_another_bot_x",
    ],
)
def test_a_token_is_hidden_wherever_it_stands(out: io.StringIO, leak: str) -> None:
    logs.get("intake").warning("calling", url=leak)
    logging.getLogger("elsewhere").error(leak)
    assert "oken_" not in out.getvalue()
    assert out.getvalue().count("[hidden]") == 2


def test_what_libraries_fill_in_is_left_out(out: io.StringIO) -> None:
    logging.getLogger("telegram").error("cannot load %s", WORDS)
    as_asyncio_does = f"never retrieved\nfuture: {WORDS}"
    logging.getLogger("asyncio").error(as_asyncio_does)
    assert "cannot load %s" in out.getvalue()
    assert "never retrieved" in out.getvalue()
    assert WORDS not in out.getvalue()


@pytest.mark.parametrize(
    "name", ["telegram.Bot", "httpx", "aiohttp.client", "sqlalchemy.engine", "apscheduler"]
)
def test_libraries_are_heard_from_warnings_on(out: io.StringIO, name: str) -> None:
    for level in (logging.DEBUG, logging.INFO):
        logging.getLogger(name).log(level, WORDS)
    assert out.getvalue() == ""


def test_a_library_s_traceback_is_cut_to_frames(out: io.StringIO) -> None:
    logging.getLogger("aiohttp.server").error("Error handling request", exc_info=nested_failure())
    assert "KeyError < ValueError" in out.getvalue()
    assert WORDS not in out.getvalue()
    assert TOKEN not in out.getvalue()


async def test_a_task_that_nobody_awaited_is_reported_without_values(out: io.StringIO) -> None:
    loop = asyncio.get_running_loop()
    logs.watch(loop)
    loop.call_exception_handler({"message": WORDS, "exception": nested_failure()})
    assert json.loads(out.getvalue())["error"] == "KeyError < ValueError"
    assert WORDS not in out.getvalue()
