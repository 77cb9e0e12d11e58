"""How well the ears hear a real voice: `python -m bench.recorded FOLDER`, over recordings of single phrases.

Made for the prompts of a telephone exchange (Debian's asterisk-core-sounds-en-g722, read by one speaker).
What is said in each is what the network writes of the clean recording, where it has hardly a doubt. The
halves of the phrases make a grammar: each note has two slots, and thousands of others could be said.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import av
import numpy as np

from bench.said import NUMBERS
from bench.speech import RATE, Sound, hissing, noisy, opus, quieted
from journal.heard import Heard, Hearing, Verdict
from voice.moonshine import Moonshine, seconds_of
from voice.pair import Pair
from voice.vocabulary import Vocabulary

#: Nats a piece: what the network writes with less doubt was right wherever it was listened to.
_CERTAIN = -0.15
_WORDS = range(2, 10)
_SPOILT: dict[str, Callable[[Sound], Sound]] = {
    "quiet": quieted,
    "pink noise 15 dB": lambda sound: noisy(quieted(sound), 15, len(sound)),
    "pink noise 6 dB": lambda sound: noisy(quieted(sound), 6, len(sound)),
    "white noise 6 dB": lambda sound: hissing(quieted(sound), 6, len(sound)),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table: notes, then lone numbers from `digits/0` to `digits/10` where they are there."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--every", type=int, default=3, help="take one of so many phrases")
    chosen = parser.parse_args(arguments)
    said = dict(list(_certain(chosen.folder))[:: chosen.every])
    with tempfile.TemporaryDirectory() as folder:
        ears = Pair(_vocabulary(said.values()), Path(folder))
        for name, spoil in _SPOILT.items():
            heard = {text: ears.listen(opus(spoil(_sound(path))), Hearing()) for path, text in said.items()}
            print(f"{name:18}{len(heard):>4} notes  {_notes(heard)}")
        for name, spoil in _SPOILT.items():
            heard = {
                word: ears.listen(opus(spoil(_sound(path))), Hearing("level"))
                for path, word in _digits(chosen.folder)
            }
            print(f"{name:18}{len(heard):>4} numbers  {_numbers(heard)}")
    return 0


def _certain(folder: Path) -> Iterator[tuple[Path, str]]:
    network = Moonshine()
    for path in sorted(folder.glob("*.*")):
        sound = _sound(path)
        free = network.free(network.heard(sound), seconds_of(sound)) if RATE < len(sound) < 5 * RATE else None
        text = re.sub("[^a-z' ]", "", free.text.lower().replace("-", " ")) if free else ""
        if free and len(text.split()) in _WORDS and free.log / free.pieces > _CERTAIN:
            yield path, " ".join(text.split())


def _vocabulary(texts: Iterable[str]) -> Vocabulary:
    halves = [_halves(text) for text in texts]
    heads, tails = (tuple(sorted({half[at] for half in halves})) for at in (0, 1))
    levels = {word: float(level) for level, word in enumerate(NUMBERS)}
    return Vocabulary({"head": heads, "tail": tails}, ("<head> <tail>",), {"level": levels})


def _halves(text: str) -> tuple[str, str]:
    words = text.split()
    return " ".join(words[: len(words) // 2]), " ".join(words[len(words) // 2 :])


def _notes(heard: Mapping[str, Heard]) -> str:
    found = 0
    for text, one in heard.items():
        head, tail = _halves(text)
        found += any(way.startswith(head) for way in _ways(one))
        found += any(way.endswith(tail) for way in _ways(one))
    sure = {text: one for text, one in heard.items() if one.verdict is Verdict.SURE}
    return (
        f"slots found {found / 2 / len(heard):.0%}  whole {_share(heard, heard)}  kept "
        f"{sum(bool(one.text) for one in heard.values()) / len(heard):.0%}  "
        f"sure {len(sure) / len(heard):.0%}  right when sure {_share(sure, sure)}"
    )


def _ways(heard: Heard) -> list[str]:
    return [heard.text, *(one.text for one in heard.alternatives)]


def _share(heard: Mapping[str, Heard], of: Mapping[str, Heard]) -> str:
    return f"{sum(text == one.text for text, one in heard.items()) / len(of):.0%}" if of else "-"


def _numbers(heard: Mapping[str, Heard]) -> str:
    three = sum(word in _ways(one) for word, one in heard.items()) / max(1, len(heard))
    sure = {word: one for word, one in heard.items() if one.verdict is Verdict.SURE}
    return f"first {_share(heard, heard)}  of three {three:.0%}  sure {len(sure)}, right {_share(sure, sure)}"


def _digits(folder: Path) -> Iterator[tuple[Path, str]]:
    for level, word in enumerate(NUMBERS):
        yield from ((path, word) for path in folder.glob(f"digits/{level}.*"))


def _sound(path: Path) -> Sound:
    """A recording in any form that the library reads, 16 kHz mono."""
    with av.open(str(path)) as opened:
        resampler = av.AudioResampler("s16", "mono", RATE)
        blocks = [
            block.to_ndarray()[0] for frame in opened.decode(audio=0) for block in resampler.resample(frame)
        ]
    return np.concatenate(blocks)


if __name__ == "__main__":
    sys.exit(main())
