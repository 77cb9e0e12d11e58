"""What lies in git: nothing of the machine it was written on, and everything the installed bot needs."""

import re
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
HOME = re.compile(rb"(?<![\w.$}])/(?:work|root|home|Users)/\w")
PACKAGES = ["bot", "handlers", "journal", "language", "localchat", "pacing", "reports", "storage", "voice"]


def tracked(*folders: str) -> list[str]:
    """The files of git that are there, by their path from the top."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", *folders], cwd=ROOT, capture_output=True, check=True
    ).stdout
    return [name for name in listed.decode().split("\0") if name and (ROOT / name).is_file()]


def test_no_file_names_a_folder_of_somebodys_machine() -> None:
    named = [name for name in tracked() if HOME.search((ROOT / name).read_bytes())]

    assert len(tracked()) > 50
    assert named == []


def test_the_wheel_holds_every_file_of_the_packages(tmp_path: Path) -> None:
    for name in [*tracked(*PACKAGES), "pyproject.toml"]:
        (tmp_path / "source" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "source" / name).write_bytes((ROOT / name).read_bytes())
    command = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "--quiet",
        "--no-deps",
        "--no-build-isolation",
        "--no-index",
    ]
    subprocess.run(
        [*command, "--wheel-dir", str(tmp_path), str(tmp_path / "source")], check=True, capture_output=True
    )

    (wheel,) = tmp_path.glob("pacenote-*.whl")
    assert set(tracked(*PACKAGES)) - set(zipfile.ZipFile(wheel).namelist()) == set()
