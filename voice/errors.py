"""Errors of the ears apart from a note's own (journal.heard.HearingError): one line for the operator each.

VoiceError
├── MissingError   the backend that was asked for is not installed, or its model is not there
├── GoneError      a worker died, or was stopped for taking too long
└── ClosedError    a mistake of the caller: the ears are closed
"""


class VoiceError(Exception):
    """The root."""


class MissingError(VoiceError):
    """The backend cannot be used: the line says what to do."""


class GoneError(VoiceError):
    """A worker is not there any more."""


class ClosedError(VoiceError):
    """The ears are closed."""
