"""The soak of three workers, in short: killing one loses, doubles and reorders nothing."""

import asyncio

import pytest

from bench.workers import soak
from tests.storage.server import running


@pytest.mark.postgres
def test_of_three_workers_one_is_killed_and_each_update_is_kept_once_in_order() -> None:
    with running() as url:
        found = asyncio.run(soak(url, updates=1_200, patients=40))
    assert (found.lost, found.doubled, found.out_of_order) == (0, 0, 0)
    assert len(found.by_worker) == 3
