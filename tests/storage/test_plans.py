"""Plans: a statement run straight on SQLite gives what SQLAlchemy gives, and fails as it does."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime

import pytest
from sqlalchemy import bindparam, create_engine, func, insert, select, text
from sqlalchemy.engine import Engine
from sqlalchemy.pool import StaticPool

from pacing.entries import Source
from storage.errors import ConflictError, StorageError
from storage.plans import Plan, Plans
from storage.sealing import Sealer
from storage.tables import batch, metadata
from storage.types import SEALERS

AT = datetime(2026, 11, 22, 20, tzinfo=UTC)
ROW = {"patient_id": 7, "at": AT, "source": Source.TAP, "message_id": None}
INSERT = insert(batch).returning(batch.c.id)
OF = select(batch).where(batch.c.id.in_(bindparam("ids", expanding=True))).order_by(batch.c.id)
OTHERS = select(func.count()).where(
    batch.c.id.not_in(bindparam("ids", expanding=True)), batch.c.patient_id == 7
)


@pytest.fixture
def engine() -> Iterator[Engine]:
    made = create_engine("sqlite://", poolclass=StaticPool)
    SEALERS[made.dialect] = Sealer(bytes(32))
    metadata.create_all(made)
    yield made
    made.dispose()


@pytest.fixture
def raw(engine: Engine) -> Iterator[sqlite3.Connection]:
    with closing(engine.raw_connection()) as connection:
        driven = connection.driver_connection
        assert isinstance(driven, sqlite3.Connection)
        yield driven


def put(engine: Engine, raw: sqlite3.Connection, **change: object) -> int:
    plan = Plan(INSERT, engine.dialect, list(ROW))
    ((found,),) = plan.rows(plan.run(raw, ROW | change))
    return int(found)


def test_a_row_comes_back_as_sqlalchemy_reads_it(engine: Engine, raw: sqlite3.Connection) -> None:
    first, second = put(engine, raw), put(engine, raw, message_id=5)
    plan = Plan(OF, engine.dialect, ["ids"])
    found = plan.rows(plan.run(raw, {"ids": [first, second]}))
    with engine.connect() as connection:
        theirs = connection.execute(OF, {"ids": [first, second]}).fetchall()
    assert [tuple(row) for row in found] == [tuple(row) for row in theirs]
    assert [dict(row._mapping) for row in found] == [dict(row._mapping) for row in theirs]
    assert found[1].at == AT


def test_an_empty_list_holds_nobody(engine: Engine, raw: sqlite3.Connection) -> None:
    put(engine, raw)
    inside, outside = Plan(OF, engine.dialect, ["ids"]), Plan(OTHERS, engine.dialect, ["ids"])
    assert inside.rows(inside.run(raw, {"ids": []})) == []
    assert outside.rows(outside.run(raw, {"ids": []})) == [(1,)]


def test_a_value_that_the_type_refuses_raises_our_error(engine: Engine, raw: sqlite3.Connection) -> None:
    with pytest.raises(StorageError, match="offset"):
        put(engine, raw, at=AT.replace(tzinfo=None))
    with pytest.raises(StorageError, match="refused a statement"):
        put(engine, raw, source="tap")


def test_a_row_that_contradicts_another_raises_a_conflict(engine: Engine, raw: sqlite3.Connection) -> None:
    with pytest.raises(ConflictError):
        put(engine, raw, patient_id=None)


def test_a_statement_is_compiled_once_and_a_text_never(engine: Engine) -> None:
    plans = Plans(engine.dialect)
    assert plans.get(OF, {"ids": [1]}) is plans.get(OF, {"ids": []})
    assert plans.get(text("SELECT 1"), {}) is None
