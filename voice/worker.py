"""A worker: one process that hears one note after the other, inside its limits, and knows nothing else.

`process.py` starts it. Its first frame says what it needs, each other one is a note.
"""

from __future__ import annotations

import os
import resource
import sys
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from journal.heard import Hearing, HearingError, Why
from voice import frames
from voice.backends import Listener, listener
from voice.errors import MissingError

_FILES = 32
#: Taps come first: a busy machine's time goes to the bot, and a note waits a little longer.
_NICE = 10


def main() -> None:
    """Serve frames from standard input on standard output until it ends."""
    source, target = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a library prints is no frame
    first = frames.read(source)
    if first is None:
        return
    hello = first[0]
    try:
        made = listener(hello["backend"], hello["vocabulary"], Path(hello["folder"]))
    except MissingError as error:
        _write(target, {"missing": str(error)})
        return
    _confine(int(hello.get("memory", made.memory)))
    _write(target, {"ready": True, "backend": made.name})
    while (frame := frames.read(source)) is not None:
        _write(target, _answer(made, *frame))


def _answer(made: Listener, message: frames.Message, audio: bytes) -> frames.Message:
    context = Hearing(**{**message["context"], "own": tuple(message["context"]["own"])})
    try:
        heard = made.listen(audio, context)
    except HearingError as error:
        return {"why": error.why.value}
    except MemoryError:
        return {"why": Why.LARGE.value}
    return {"heard": frames.said(heard)}


def _write(target: BinaryIO, message: frames.Message) -> None:
    target.write(frames.packed(message))
    target.flush()


def _confine(memory: int) -> None:
    """From here on: so much memory, no new files, no core dumps; last for time, first to go for memory."""
    os.nice(_NICE)
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_NOFILE, (_FILES, _FILES))
    with suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text("1000", "ascii")


if __name__ == "__main__":
    main()
