"""What stops Pacenote, as one tree; every error is one clear line for the operator.

PacenoteError
├── SettingsError   a setting is wrong: nothing was started
└── StartError      the settings are fine, the world is not: token refused, port in use, folder not writable
"""


class PacenoteError(Exception):
    """The root. The text is the line that the operator reads: no secret, and no word of a patient."""

    exit_code = 1


class SettingsError(PacenoteError):
    """A setting that cannot be used."""

    exit_code = 2


class StartError(PacenoteError):
    """Something outside that keeps Pacenote from starting, or from going on."""
