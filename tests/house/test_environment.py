"""`make setup`: nothing to do when nothing changed, and a mended environment when something broke."""

from pathlib import Path

import pytest

from scripts import environment


@pytest.fixture
def steps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A finished environment in a folder of its own; the list says what was done to it."""
    done: list[str] = []
    for lock in environment.LOCKS.values():
        (tmp_path / lock).write_text("wheel==1\n")
    (tmp_path / "pyproject.toml").write_text("")
    (tmp_path / ".venv" / "bin").mkdir(parents=True)
    (tmp_path / ".venv" / "bin" / "pacenote").touch()
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    monkeypatch.setattr(environment, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(environment, "UNFINISHED", tmp_path / ".venv" / ".unfinished")
    monkeypatch.setattr(environment, "usable", lambda: True)
    monkeypatch.setattr(environment, "make_venv", lambda: done.append("new"))
    monkeypatch.setattr(environment, "install", done.append)
    monkeypatch.setattr(environment, "install_project", lambda: done.append("project"))
    environment.write_stamps("dev")
    return done


def test_nothing_is_done_when_nothing_changed(steps: list[str]) -> None:
    environment.prepare("run")
    environment.prepare("dev")

    assert steps == []


def test_a_new_lock_is_installed_over_the_old_one(steps: list[str]) -> None:
    (environment.ROOT / "requirements.lock").write_text("wheel==2\n")

    environment.prepare("run")

    assert steps == ["requirements.lock", "project"]


def test_what_was_interrupted_is_made_anew(steps: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    (environment.ROOT / "requirements.lock").write_text("wheel==2\n")
    monkeypatch.setattr(environment, "install", interrupt)
    with pytest.raises(KeyboardInterrupt):
        environment.prepare("run")
    monkeypatch.setattr(environment, "install", steps.append)

    environment.prepare("run")

    assert steps == ["new", "requirements.lock", "project"]
    assert not environment.UNFINISHED.exists()


def test_an_environment_of_another_python_is_made_anew(
    steps: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "usable", lambda: False)

    environment.prepare("run")

    assert steps == ["new", "requirements.lock", "project"]


def test_the_command_comes_back_when_it_was_deleted(steps: list[str]) -> None:
    (environment.VENV / "bin" / "pacenote").unlink()

    environment.prepare("run")

    assert steps == ["requirements.lock", "project"]


def test_the_tests_environment_serves_the_bot_too(steps: list[str]) -> None:
    environment.stamp("run").unlink()
    environment.stamp("dev").unlink()

    environment.prepare("dev")
    environment.prepare("run")

    assert steps == ["requirements-dev.lock", "project"]


def interrupt(_: str) -> None:
    """A person who lost patience."""
    raise KeyboardInterrupt
