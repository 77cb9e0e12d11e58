"""In CI a skipped test is a failure, side by side as well; an expected failure is not."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SKIPS = {
    "call": "import pytest\ndef test_it():\n    pytest.skip('no browser here')\n",
    "mark": "import pytest\n@pytest.mark.skip(reason='no browser here')\ndef test_it(): pass\n",
    "module": "import pytest\npytest.skip('no browser here', allow_module_level=True)\n",
}
EXPECTED = "import pytest\n@pytest.mark.xfail(strict=True)\ndef test_it(): assert False\n"


@pytest.fixture(scope="module", params=[(), ("-n", "1", "--dist", "loadfile")], ids=["alone", "side by side"])
def said(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> list[str]:
    """What pytest says with the plugin, on one file for each way to skip and one that is expected to fail."""
    folder = tmp_path_factory.mktemp("skips")
    for name, source in {**SKIPS, "expected": EXPECTED}.items():
        (folder / f"test_{name}.py").write_text(source)
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-p",
        "tests.noskip",
        "-p",
        "no:cacheprovider",
        "-ra",
        "--continue-on-collection-errors",
    ]
    run = subprocess.run(
        [*command, *request.param, "-c", "/dev/null", "--rootdir", str(folder), str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode != 0
    return run.stdout.splitlines()


@pytest.mark.parametrize("name", SKIPS)
def test_a_skip_fails_and_gives_its_reason(said: list[str], name: str) -> None:
    (line,) = [line for line in said if line.startswith(("FAILED", "ERROR")) and f"test_{name}.py" in line]
    assert "no browser here" in "\n".join(said)
    assert line


def test_the_closing_line_knows_of_no_skip(said: list[str]) -> None:
    assert "skipped" not in said[-1]
    assert "1 xfailed" in said[-1]
