"""The unit of work: everything done through it is committed together, or nothing is."""

from __future__ import annotations

from functools import cached_property

from storage.backlog import Backlog
from storage.due import DueQueue
from storage.incoming import Intake
from storage.lanes import Lanes
from storage.outgoing import OutgoingQueue
from storage.records import Records
from storage.returning import Returning
from storage.seats import Seats
from storage.session import Session
from storage.voice_notes import VoiceQueue


class UnitOfWork:
    """Implements journal.ports.Unit; the queues are for the bot."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def records(self, patient_id: int) -> Records:
        """Everything of one patient, and of nobody else."""
        return Records(self._session, patient_id)

    @cached_property
    def intake(self) -> Intake:
        """Raw updates."""
        return Intake(self._session)

    @cached_property
    def outgoing(self) -> OutgoingQueue:
        """Messages to be sent, of all patients."""
        return OutgoingQueue(self._session)

    @cached_property
    def returning(self) -> Returning:
        """What comes back with a backup."""
        return Returning(self._session)

    @cached_property
    def voice(self) -> VoiceQueue:
        """Voice notes of all patients."""
        return VoiceQueue(self._session)

    @cached_property
    def due(self) -> DueQueue:
        """Schedules of all patients that have fallen due."""
        return DueQueue(self._session)

    @cached_property
    def backlog(self) -> Backlog:
        """Slots of all patients that are claimed and not shown yet."""
        return Backlog(self._session)

    @cached_property
    def lanes(self) -> Lanes:
        """Who works for a patient just now."""
        return Lanes(self._session)

    @cached_property
    def seats(self) -> Seats:
        """What only one process does at a time."""
        return Seats(self._session)
