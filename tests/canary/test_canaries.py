"""Words and a token, said in every way while everything fails: none of it turns up where it must not."""

from pathlib import Path
from urllib.parse import quote

import pytest

from tests.canary.hunt import TOKEN, Hunt
from tests.canary.phrases import MARK, rounds, updates


async def test_no_phrase_and_no_token_gets_out(tmp_path: Path) -> None:
    found = await Hunt(tmp_path, rounds(2)).run()
    assert dict(found.hits) == {}
    assert {"update_failed", "not_sent", "part_ended"} <= found.events.keys()
    assert {"log and stderr", "/metrics", "files", "file names", "arguments"} <= found.searched.keys()


@pytest.mark.parametrize(
    "leak", [MARK, MARK.upper(), f"x{MARK}y", TOKEN, quote(TOKEN), TOKEN.partition(":")[2]]
)
@pytest.mark.parametrize("coding", ["utf-8", "utf-16-le"])
def test_the_hunt_finds_what_gets_out(tmp_path: Path, leak: str, coding: str) -> None:
    hunt = Hunt(tmp_path, 0)
    hunt._search("log", leak.encode(coding))
    assert hunt.found.hits["log"] >= 1


def test_each_phrase_is_said_once_and_nowhere_else() -> None:
    said = [str(update) for update in updates(300)]
    assert all(MARK in words for words in said)
    assert len(set(said)) == 300
