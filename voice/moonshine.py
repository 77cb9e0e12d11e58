"""Moonshine: a small network that writes down any English, here asked how likely what it is given is.

Model and tokens come with the wheel of moonshine-voice, nothing is fetched (docs/decisions/0014). Its encoder
makes of a sound 288 numbers 41 times a second; its decoder says from them, and from what stands there
already, how likely each piece of a word comes next. After Jeffries et al. 2024, "Moonshine: Speech
recognition for live transcription and voice commands".
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from voice.audio import RATE, Samples
from voice.errors import MissingError
from voice.tokens import END, START, Tokens

Floats = npt.NDArray[np.float32]
State = dict[str, Floats]
#: Pieces a second: more are no speech but a loop. Ours: quick speech has about four words a second.
_PACE = 6.5
_HEADS, _WIDTH = 8, 36
_PAST, _PRESENT = "past_key_values", "present"


@dataclass(frozen=True, slots=True)
class Free:
    """What was written down without any expectation, its log likelihood, and of how many pieces it is."""

    text: str
    log: float
    pieces: int


class Moonshine:
    """The network, in one thread."""

    def __init__(self) -> None:
        """Raises MissingError when the wheel, its model or what runs it is not there."""
        folder = _folder()
        try:
            import onnxruntime  # noqa: PLC0415 - only the worker that hears loads it

            options = onnxruntime.SessionOptions()
            options.intra_op_num_threads = options.inter_op_num_threads = 1
            options.enable_cpu_mem_arena = False
            names = ("encoder_model.ort", "decoder_model_merged.ort")
            self._ear, self._pen = (
                onnxruntime.InferenceSession(str(folder / name), options) for name in names
            )
            self.tokens = Tokens.read(folder / "tokenizer.bin")
        except Exception as error:  # noqa: BLE001 (its own errors are private; any of them means the same)
            raise MissingError(f"the network of the ears cannot be read: {type(error).__name__}") from None
        self._inputs: list[str] = [one.name for one in self._pen.get_inputs()]
        self._outputs: list[str] = [one.name for one in self._pen.get_outputs()]

    def heard(self, sound: Samples) -> Floats:
        """A sound as the decoder takes it: (1, frames, 288)."""
        wave = sound.astype(np.float32)[None] / 32768
        mask = np.ones(wave.shape, np.int64)
        return np.asarray(self._ear.run(None, {"input_values": wave, "attention_mask": mask})[0])

    def next(self, heard: Floats, numbers: list[int], state: State | None) -> tuple[Floats, State]:
        """Log likelihoods of each next piece, (rows, pieces), after a piece more on each row.

        Without a state there is one row.
        """
        given: dict[str, Any] = {
            # One for all frames: it takes every 384th of a mask that has an entry for each sample.
            "encoder_attention_mask": np.ones((1, 1), np.int64),
            "input_ids": np.array(numbers, np.int64)[:, None],
            "encoder_hidden_states": heard,
            "use_cache_branch": np.array([state is not None]),
            **(state if state is not None else self._nothing(heard.shape[1])),
        }
        logits, *present = self._pen.run(self._outputs, given)
        names = (name.replace(_PRESENT, _PAST) for name in self._outputs[1:])
        after = dict(zip(names, present, strict=True))
        if state is not None:  # what it says of the sound stays the same, and is not given again
            after |= {name: value for name, value in state.items() if ".encoder." in name}
        return _logs(logits[:, -1]), after

    def free(self, heard: Floats, seconds: float) -> Free:
        """What it would write down, the likeliest piece each time."""
        numbers, state, log = [START], None, 0.0
        for _ in range(2 + int(seconds * _PACE)):
            logs, state = self.next(heard, numbers[-1:], state)
            best = int(logs[0].argmax())
            log += float(logs[0, best])
            if best == END:
                break
            numbers.append(best)
        return Free(self.tokens.text(numbers), log, len(numbers))

    def _nothing(self, frames: int) -> State:
        """What came before the first piece."""
        return {
            name: np.zeros((1, _HEADS, frames if ".encoder." in name else 0, _WIDTH), np.float32)
            for name in self._inputs
            if name.startswith(_PAST)
        }


def kept(state: State, rows: list[int]) -> State:
    """The state of some rows, in this order; what it says of the sound is one for all."""
    return {name: value if ".encoder." in name else value[rows] for name, value in state.items()}


def seconds_of(sound: Samples) -> float:
    """How long a sound is."""
    return len(sound) / RATE


def _logs(logits: Floats) -> Floats:
    over = logits - logits.max(axis=-1, keepdims=True)
    return np.asarray(over - np.log(np.exp(over).sum(axis=-1, keepdims=True)))


def _folder() -> Path:
    """Where the wheel keeps the model; the package itself is not run."""
    found = find_spec("moonshine_voice")
    if found is None or not found.submodule_search_locations:
        raise MissingError("the network of the ears is not installed")
    return Path(next(iter(found.submodule_search_locations))) / "assets" / "tiny-en"
