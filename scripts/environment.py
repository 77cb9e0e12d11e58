"""Makes .venv from a hash-locked file and puts the project into it; does nothing when nothing changed."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
UNFINISHED = VENV / ".unfinished"
PIP = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "install"]
LOCKS = {"run": "requirements.lock", "dev": "requirements-dev.lock"}


class SetupError(Exception):
    """One sentence for the person at the keyboard."""


def main(kind: str) -> int:
    """`kind` is run or dev; returns the exit code of `make setup`."""
    try:
        prepare(kind)
    except SetupError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


def prepare(kind: str) -> None:
    """Bring .venv to what the lock of `kind` says; quick, and without a network, when it is already there."""
    if usable() and complete(kind):
        return
    if UNFINISHED.exists() or not usable():
        make_venv()
    UNFINISHED.touch()
    install(LOCKS[kind])
    install_project()
    write_stamps(kind)
    UNFINISHED.unlink()


def complete(kind: str) -> bool:
    """Whether what was installed last is what the lock of `kind` says now."""
    installed = stamp(kind).is_file() and stamp(kind).read_text() == fingerprint(kind)
    return installed and (VENV / "bin" / "pacenote").exists()


def fingerprint(kind: str) -> str:
    """What .venv depends on: interpreter, folder (its scripts name it), lock and pyproject.toml."""
    digest = hashlib.sha256(f"{sys.version_info[:2]} {sys.implementation.name} {ROOT}".encode())
    for name in (LOCKS[kind], "pyproject.toml"):
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def stamp(kind: str) -> Path:
    """The file that remembers what was installed last."""
    return VENV / f".installed-{kind}"


def write_stamps(kind: str) -> None:
    """The dev lock holds the run lock whole, so it answers for both."""
    kinds = ["run", "dev"] if kind == "dev" else ["run"]
    for each in kinds:
        stamp(each).write_text(fingerprint(each))


def usable() -> bool:
    """Whether .venv's Python starts, is of the version that runs now, and has pip."""
    if not PYTHON.exists():
        return False
    same = f"import sys, pip; sys.exit(sys.version_info[:2] != {sys.version_info[:2]!r})"
    return subprocess.run([str(PYTHON), "-c", same], capture_output=True, check=False).returncode == 0  # noqa: S603


def make_venv() -> None:
    """A new, empty .venv in place of whatever lies there."""
    if importlib.util.find_spec("ensurepip") is None:
        message = "Python's venv module is incomplete; on Debian or Ubuntu: apt install python3-venv"
        raise SetupError(message)
    say("Making .venv ...\n")
    try:
        venv.create(VENV, clear=True, with_pip=True, symlinks=True)
    except (OSError, subprocess.CalledProcessError) as error:
        message = f"Could not make {VENV.name}: {error}"
        raise SetupError(message) from None


def install(lock: str) -> None:
    """Every package of the lock, refused when a hash differs."""
    total = sum(1 for line in (ROOT / lock).read_text().splitlines() if "==" in line.split(";")[0])
    command = [*PIP, "--progress-bar", "off", "--require-hashes", "-r", lock]
    pip(command, f"Installing up to {total} packages of {lock}")


def install_project() -> None:
    """The project itself, editable, with the build tools of the lock: nothing unlocked is fetched."""
    pip([*PIP, "--no-deps", "--no-build-isolation", "-e", "."], "Installing Pacenote")


def pip(command: list[str], title: str) -> None:
    """Run pip behind one progress line; its words are shown only when it fails."""
    said: list[str] = []
    with subprocess.Popen(  # noqa: S603
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as process:
        for line in process.stdout or ():
            said.append(line)
            show(title, len([each for each in said if each.startswith("Collecting ")]), line)
    if process.returncode:
        say("\n" + "".join([each for each in said if each.startswith("ERROR")] or said[-5:]))
        message = (
            f"{title}: pip failed (exit {process.returncode}); run the command again once that is mended"
        )
        raise SetupError(message)
    say(f"{title}: done\n" if not sys.stdout.isatty() else f"\r\033[K{title}: done\n")


def show(title: str, seen: int, line: str) -> None:
    """The progress line: redrawn in place on a terminal, a line every 20 packages elsewhere."""
    if sys.stdout.isatty():
        say(f"\r\033[K{title}: {seen} {line.partition('(')[0].strip()[:50]}")
    elif line.startswith("Collecting ") and seen % 20 == 1:
        say(f"{title}: {seen} ...\n")


def say(text: str) -> None:
    """To the terminal at once, since installing takes a minute."""
    sys.stdout.write(text)
    sys.stdout.flush()


if __name__ == "__main__":
    os.environ.pop("PIP_USER", None)
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "run"))
