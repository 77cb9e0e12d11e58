"""The lock files: every package pinned and hashed, no index named, the dev lock around the run lock."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LOCKS = ["requirements.lock", "requirements-dev.lock"]
PIN = re.compile(r"^(?P<name>[a-z0-9._-]+)==(?P<version>[^ ;]+)")


def entries(lock: str) -> list[str]:
    """The lock's requirements, each with its markers and hashes on one line."""
    text = (ROOT / lock).read_text().replace("\\\n", " ")
    return [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]


def pins(lock: str) -> dict[str, str]:
    """Name to version; a package that differs by Python version keeps its last."""
    return {found["name"]: found["version"] for entry in entries(lock) if (found := PIN.match(entry))}


@pytest.mark.parametrize("lock", LOCKS)
def test_every_line_is_a_pin_with_a_hash(lock: str) -> None:
    loose = [entry for entry in entries(lock) if not PIN.match(entry) or "--hash=sha256:" not in entry]

    assert len(entries(lock)) > 20
    assert loose == []


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_index_and_no_place(lock: str) -> None:
    assert not re.search(
        r"://|--(extra-)?index-url|--find-links|--trusted-host| @ ", (ROOT / lock).read_text()
    )


def test_the_dev_lock_holds_the_run_lock_whole() -> None:
    developed, run = pins("requirements-dev.lock"), pins("requirements.lock")

    assert {name: developed.get(name) for name in run} == run


def test_every_dependency_of_the_project_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    names = {re.split(r"[^A-Za-z0-9._-]", line)[0] for line in project["dependencies"]}

    assert {re.sub(r"[._]", "-", name).lower() for name in names} <= set(pins("requirements.lock"))
