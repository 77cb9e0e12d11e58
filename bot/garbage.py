"""The collector of cycles: what it leaves alone, and how seldom it looks at the rest."""

import gc

#: New objects before the youngest are looked through, and how many such looks before the older ones are. A
#: tap makes thousands of objects that need no collector; by Python's own 700 each tap calls it often.
THRESHOLDS = (20_000, 20, 20)


def settle() -> None:
    """Everything that is loaded by now stays: it is never looked through again."""
    gc.freeze()
    gc.set_threshold(*THRESHOLDS)
    gc.enable()
