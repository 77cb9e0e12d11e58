"""A speaker: how one voice and its microphone sound on average, learned over notes; numbers, never audio."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from voice.cepstra import KEPT, Floats

#: A note weighs as its frames; what was heard before weighs at most as three seconds.
_MOST_BEFORE = 300.0


@dataclass(slots=True)
class Speaker:
    """The running mean of one speaker's cepstra, and the frames behind it. Loudness is each note's own."""

    sums: tuple[float, ...] = (0.0,) * KEPT
    frames: float = 0.0

    def mean(self, rows: Floats) -> Floats:
        """What is subtracted from these rows: their own mean, drawn to the speaker's."""
        own = rows.mean(axis=0)
        if not self.frames:
            return np.asarray(own, np.float32)
        before = min(self.frames, _MOST_BEFORE)
        mixed = (own * len(rows) + np.array(self.sums) / self.frames * before) / (len(rows) + before)
        mixed[0] = own[0]
        return np.asarray(mixed, np.float32)

    def learn(self, rows: Floats) -> None:
        """Add a note. Older ones fade, so that a new microphone is learned too."""
        fade = min(1.0, 4 * _MOST_BEFORE / (self.frames + 1))
        self.sums = tuple(float(one) for one in np.array(self.sums) * fade + rows.sum(axis=0))
        self.frames = self.frames * fade + len(rows)
