"""The commands of the house: what the Makefile offers and what CI calls."""

import os
import re
import stat
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]


def targets() -> dict[str, list[str]]:
    """Each target with the ones that it needs first."""
    found = re.findall(r"^([a-z-]+):([^=#\n]*)", (ROOT / "Makefile").read_text(), re.MULTILINE)
    return {name: needs.split() for name, needs in found}


def test_the_makefile_offers_every_promised_command() -> None:
    assert {
        "setup",
        "run",
        "test",
        "check",
        "docker-check",
        "lock",
        "bench",
        "fuzz",
        "canaries",
        "format",
        "help",
        "clean",
    } <= set(targets())


def test_run_and_test_make_the_environment_first() -> None:
    assert "setup" in targets()["run"]
    assert "setup-dev" in targets()["test"]


def test_ci_checks_and_then_tests_and_refuses_skips() -> None:
    script = (ROOT / ".ci" / "run").read_text()
    commands = [line for line in script.splitlines() if line.startswith("make ")]

    assert commands == ["make lint", "make test"]
    assert "export CI=true" in script
    assert (ROOT / ".ci" / "run").stat().st_mode & stat.S_IXUSR


def test_an_old_python_is_told_in_one_line(tmp_path: Path) -> None:
    old = tmp_path / "python3"
    old.write_text('#!/bin/sh\n[ "$1" = -V ] && echo Python 3.9.2 && exit 0\nexit 1\n')
    old.chmod(0o755)

    said = subprocess.run(
        ["make", "--no-print-directory", "setup", f"PYTHON={old}"],
        cwd=ROOT, capture_output=True, text=True, check=False, env={"PATH": os.environ["PATH"]},
    )  # fmt: skip

    assert said.returncode != 0
    assert "needs Python 3.11 or newer" in said.stderr.splitlines()[0]
    assert "3.9.2" in said.stderr.splitlines()[0]
