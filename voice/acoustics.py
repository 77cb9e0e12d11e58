"""Acoustics: the English model that pocketsphinx's wheel brings, read as numbers.

42 phones, each with 3 x 128 Gaussian densities, mixed by 5,126 states; which states a phone has depends on
its neighbours. Formats as Sphinx documents them: "s3" files, a binary definition, quantised weights.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from voice.errors import MissingError

Floats = npt.NDArray[np.float32]
SILENCE, STREAMS, STATES = "SIL", 3, 3
_DENSITIES = 128
_LEAST_VARIANCE = 1e-4
#: One step of a quantised weight: 1,024 steps of the logarithm to the base 1.0001.
_WEIGHT = -1024 * np.log(1.0001)
_INSIDE, _FIRST, _LAST, _ALONE = range(4)
_PHONE = np.dtype([("states", "<i4"), ("matrix", "<i4"), ("place", "u1"), ("key", "u1", 3)])


@dataclass(frozen=True, slots=True)
class Acoustics:
    """The model. Arrays are (phone, stream, density, 13), weights (stream, density, state)."""

    phones: tuple[str, ...]
    means: Floats
    precisions: Floats
    constants: Floats
    weights: npt.NDArray[np.uint8]
    stays: Floats  # log of staying in a state, (phone, 3)
    leaves: Floats
    states_of: npt.NDArray[np.uint16]
    contexts: npt.NDArray[np.int64]  # keys of phones in context, sorted, and beside each the states it has
    sequences: npt.NDArray[np.int32]
    codebook: npt.NDArray[np.int64]  # which phone's densities a state mixes

    def states(self, phones: list[int], at: int) -> list[int]:
        """The three states of one phone of a word, given its neighbours; silence stands around the word."""
        silence = self.phones.index(SILENCE)
        left = phones[at - 1] if at else silence
        right = phones[at + 1] if at + 1 < len(phones) else silence
        first, last = at == 0, at + 1 == len(phones)
        place = _ALONE if first and last else _FIRST if first else _LAST if last else _INSIDE
        for tried in (place, _INSIDE):
            key = _keys(np.array([tried]), np.array([[phones[at], left, right]]))[0]
            found = int(np.searchsorted(self.contexts, key))
            if found < len(self.contexts) and self.contexts[found] == key:
                return [int(state) for state in self.states_of[self.sequences[found]]]
        return self.plain(phones[at])

    def plain(self, phone: int) -> list[int]:
        """The three states of a phone without regard to its neighbours."""
        return [STATES * phone + at for at in range(STATES)]

    def mixed(self, states: list[int], stream: int) -> Floats:
        """Weights of the densities of some states that share a codebook: (density, state)."""
        return np.asarray(np.exp(self.weights[stream][:, states] * np.float32(_WEIGHT)), np.float32)


@lru_cache(maxsize=1)
def acoustics() -> Acoustics:
    """The model of the installed wheel. Raises MissingError when it is not of the form that is known."""
    from pocketsphinx import get_model_path  # noqa: PLC0415 - its import is part of a backend

    try:
        return _read(Path(get_model_path("en-us/en-us")))
    except (OSError, ValueError, struct.error):
        raise MissingError("the acoustic model of pocketsphinx cannot be read") from None


def _read(folder: Path) -> Acoustics:
    means, variances = _gaussians(folder / "means"), _gaussians(folder / "variances")
    precisions = np.asarray(1 / np.maximum(variances, _LEAST_VARIANCE), np.float32)
    constants = 0.5 * np.log(precisions / (2 * np.pi)).sum(-1) - 0.5 * (means * means * precisions).sum(-1)
    constants = np.asarray(constants, np.float32)
    names, phones, states_of, count = _definition((folder / "mdef").read_bytes())
    raw = np.fromfile(folder / "sendump", "u1")[-STREAMS * _DENSITIES * count :]
    codebook = np.zeros(count, np.int64)
    keys = phones["key"][:, 0].astype(np.int64)
    keys[: len(names)] = np.arange(len(names))
    codebook[states_of[phones["states"]]] = keys[:, None]
    inside = phones[len(names) :]
    contexts = _keys(inside["place"], inside["key"])
    order = np.argsort(contexts, kind="stable")
    sequences = inside["states"][order]
    stays, leaves = _transitions(folder / "transition_matrices")
    weights = raw.reshape(STREAMS, _DENSITIES, count)
    return Acoustics(
        names,
        means,
        precisions,
        constants,
        weights,
        stays,
        leaves,
        states_of,
        contexts[order],
        sequences,
        codebook,
    )


def _keys(places: npt.NDArray[Any], phones: npt.NDArray[Any]) -> npt.NDArray[np.int64]:
    """One number for a place in the word, a phone, and its neighbours."""
    wide = phones.astype(np.int64)
    return ((places.astype(np.int64) * 256 + wide[:, 0]) * 256 + wide[:, 1]) * 256 + wide[:, 2]


def _body(path: Path) -> tuple[bytes, int]:
    data = path.read_bytes()
    return data, data.index(b"endhdr\n") + len(b"endhdr\n") + 4


def _gaussians(path: Path) -> Floats:
    data, at = _body(path)
    phones, streams, densities, width = struct.unpack_from("<4i", data, at)
    at += 12 + 4 * streams + 4
    found = np.frombuffer(data, "<f4", phones * streams * densities * width, at)
    return found.reshape(phones, streams, densities, width)


def _transitions(path: Path) -> tuple[Floats, Floats]:
    data, at = _body(path)
    phones, rows, columns = struct.unpack_from("<3i", data, at)
    found = np.frombuffer(data, "<f4", phones * rows * columns, at + 16).reshape(phones, rows, columns)
    found = found / found.sum(-1, keepdims=True)
    stays = np.stack([found[:, at, at] for at in range(rows)], 1)
    leaves = np.stack([found[:, at, at + 1] for at in range(rows)], 1)
    return np.log(stays).astype(np.float32), np.log(leaves).astype(np.float32)


def _definition(
    data: bytes,
) -> tuple[tuple[str, ...], npt.NDArray[np.void], npt.NDArray[np.uint16], int]:
    """Names of phones, all phones in context, the states of each sequence, and how many states there are."""
    if data[:4] != b"BMDF":
        raise ValueError("no model definition")
    at = 12 + struct.unpack_from("<i", data, 8)[0]
    plain, phones, emitting, _, states, _, sequences, _, tree, _ = struct.unpack_from("<10i", data, at)
    at += 40
    names = data[at:].split(b"\0", plain)[:plain]
    at += -(-(sum(map(len, names)) + plain) // 4) * 4 + 8 * tree
    found = np.frombuffer(data, _PHONE, phones, at)
    at += _PHONE.itemsize * phones + 4
    rows = np.frombuffer(data, "<u2", sequences * emitting, at).reshape(sequences, emitting)
    return tuple(name.decode("ascii") for name in names), found, rows, states
