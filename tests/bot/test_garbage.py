"""The collector of cycles is called seldom, and still called."""

import gc
import subprocess
import sys

from bot.garbage import THRESHOLDS

SCRIPT = """
import gc
from bot.garbage import settle
gc.disable()
settle()
print(gc.isenabled(), gc.get_threshold(), gc.get_freeze_count() > 0)
"""


def test_what_is_loaded_is_left_alone_and_the_rest_is_collected() -> None:
    run = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True)
    assert run.stdout.split("\n")[0] == f"True {THRESHOLDS} True"
    assert THRESHOLDS[0] > gc.get_threshold()[0]
