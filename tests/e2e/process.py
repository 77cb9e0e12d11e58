"""The bot as a process: started in a folder of its own, stopped, killed, and started again on its data."""

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
#: Seconds; a loaded machine is slow, and a right start takes one or two.
START = 60.0
READY = "Pacenote is "


class BotProcess:
    """`python -m bot run` as a process in a folder of its own. Started anew, it finds the same data.

    `module` runs in place of the bot's own, with `surroundings` in its environment; what it writes to stdout
    after its start is `said`.
    """

    def __init__(self, folder: Path, roles: str | None = None, module: str = "bot", **settings: str) -> None:
        self.folder, self._module = folder, module
        self.said = ""
        self.surroundings: dict[str, str] = {}
        self._arguments = ["--roles", roles] if roles else []
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._settings = settings
        self._process: subprocess.Popen[str] | None = None
        self.errors_expected = False

    def start(self) -> None:
        """Start, and wait until it says that it is ready."""
        process = self.launch()
        line = process.stdout.readline() if process.stdout else ""
        assert line.startswith(READY), f"it did not start: {self.log()}"

    def launch(self) -> subprocess.Popen[str]:
        """Start without waiting."""
        mine = {
            f"PACENOTE_{name}": value for name, value in {"PORT": str(self.port), **self._settings}.items()
        }
        with (self.folder / "log").open("a") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-W", "error::RuntimeWarning", "-m", self._module, "run", *self._arguments],
                cwd=self.folder,
                env=environment(**mine, **self.surroundings),
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
        return self._process

    def wait_for_log(self, part: str) -> None:
        """Wait until the log holds that."""
        deadline = time.monotonic() + START
        while part not in self.log():
            assert time.monotonic() < deadline, self.log()
            time.sleep(0.02)

    def kill(self) -> None:
        """Kill -9: no goodbye."""
        self.end(signal.SIGKILL)

    def stop(self) -> int:
        """SIGTERM, and wait until it has drained; its exit code."""
        return self.end(signal.SIGTERM)

    def end(self, number: signal.Signals) -> int:
        """Send a signal and wait; the exit code."""
        process, self._process = self._process, None
        if process is None:
            return 0
        process.send_signal(number)
        self.said, _ = process.communicate(timeout=START)
        return process.returncode

    @property
    def pid(self) -> int | None:
        """The number of the process, while there is one."""
        return self._process.pid if self._process else None

    def log(self) -> str:
        """What the operator sees."""
        return (self.folder / "log").read_text()

    def check(self) -> None:
        """No error was logged, unless the test expects some."""
        assert self.errors_expected or '"level": "error"' not in self.log(), self.log()


def environment(**ours: str) -> dict[str, str]:
    """This environment with these settings of ours and no others."""
    others = {name: value for name, value in os.environ.items() if not name.startswith("PACENOTE_")}
    return {**others, "PYTHONPATH": str(ROOT), **ours}


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])
