"""In CI a skipped test is a failure; an expected failure is not."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BY_CALL = "import pytest\ndef test_it():\n    pytest.skip('no browser here')\n"
BY_MARK = "import pytest\n@pytest.mark.skip(reason='no browser here')\ndef test_it(): pass\n"
MODULE = "import pytest\npytest.skip('no browser here', allow_module_level=True)\n"
EXPECTED = "import pytest\n@pytest.mark.xfail(strict=True)\ndef test_it(): assert False\n"


def run(folder: Path, source: str) -> subprocess.CompletedProcess[str]:
    """pytest with the plugin, on one file."""
    (folder / "test_sample.py").write_text(source)
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-p",
        "tests.noskip",
        "-p",
        "no:cacheprovider",
        "-c",
        "/dev/null",
    ]
    return subprocess.run(
        [*command, "--rootdir", str(folder), str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("source", [BY_CALL, BY_MARK, MODULE], ids=["by a call", "by a mark", "a module"])
def test_a_skip_fails_and_gives_its_reason(tmp_path: Path, source: str) -> None:
    result = run(tmp_path, source)

    assert result.returncode != 0
    assert "no browser here" in result.stdout
    assert "skipped" not in result.stdout.splitlines()[-1]


def test_an_expected_failure_stays_one(tmp_path: Path) -> None:
    result = run(tmp_path, EXPECTED)

    assert result.returncode == 0
    assert "1 xfailed" in result.stdout
