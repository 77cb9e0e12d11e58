"""Roles: which work a process does, and one line where it cannot be shared out."""

from pathlib import Path

import pytest

from bot.errors import SettingsError
from bot.roles import ALL, Role, check, parse
from tests.bot.test_start import assert_one_line, run


def test_roles_are_read_from_a_list_however_it_is_spaced() -> None:
    assert parse("work") == {Role.WORK}
    assert parse(" Intake, deliver ,tick,") == {Role.INTAKE, Role.DELIVER, Role.TICK}
    assert parse(",".join(Role)) == ALL


@pytest.mark.parametrize("words", ["", " , ", "worker", "intake;work", "work,everything"])
def test_a_word_that_is_no_role_is_refused_with_those_that_are(words: str) -> None:
    with pytest.raises(SettingsError, match=r"--roles: .* is none of intake, work, deliver, tick, voice"):
        parse(words)


@pytest.mark.parametrize(("shared", "token", "said"), [(False, True, "SQLite"), (True, False, "token")])
def test_only_all_of_it_runs_on_sqlite_and_on_the_chat_page(shared: bool, token: bool, said: str) -> None:
    check(ALL, shared=shared, token=token)
    check(parse("work"), shared=True, token=True)
    with pytest.raises(SettingsError, match=said):
        check(parse("work"), shared=shared, token=token)


@pytest.mark.parametrize(("roles", "said"), [("work", "SQLite"), ("cook", "none of")])
def test_a_process_that_cannot_do_that_says_so_and_starts_nothing(
    tmp_path: Path, roles: str, said: str
) -> None:
    assert_one_line(run(tmp_path, "--roles", roles), said, 2)
    assert list(tmp_path.iterdir()) == []
