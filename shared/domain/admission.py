"""May this patient have a number now? The rules of check-in (queue-rules: check_in.*)."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from shared.domain.errors import Refused
from shared.domain.policy import Policy
from shared.domain.ticket import TicketClass


@dataclass(frozen=True)
class BookedVisit:
    """What admission needs of an appointment; times carry the hospital's zone."""

    day: str
    slot_start: datetime
    slot_end: datetime
    session_ends: datetime
    cancelled: bool


def admit_appointment(
    booked: BookedVisit, now: datetime, policy: Policy, *, at_desk: bool = False
) -> TicketClass:
    """The class in which the appointment joins its queue.

    Raises Refused: clinic_cancelled, wrong_day, too_early (with the time to come back), too_late
    (not at the desk, and not where the policy's after_session is off).
    """
    if booked.cancelled:
        raise Refused("clinic_cancelled")
    if booked.day != now.date().isoformat():
        raise Refused("wrong_day", day=booked.day)
    early_minutes = policy.check_in.early_minutes
    if early_minutes != "any":
        opens = booked.slot_start - timedelta(minutes=early_minutes)
        if now < opens:
            raise Refused("too_early", time=f"{opens:%H:%M}")
    if now >= booked.session_ends and policy.after_session and not at_desk:
        raise Refused("too_late", time=f"{booked.session_ends:%H:%M}")
    if now > booked.slot_end + timedelta(minutes=policy.check_in.late_grace_minutes):
        return TicketClass.LATE
    return TicketClass.APPOINTMENT


@dataclass(frozen=True)
class Session:
    """A department's (or doctor's) clinic session that is open or still to come today."""

    name: str
    starts: datetime
    ends: datetime
    quota: int


def admit_walk_in(sessions: list[Session], taken: dict[str, int], now: datetime) -> Session:
    """The session a walk-in joins: one that runs and has a place, else the next one.

    `taken` counts booked places and walk-in numbers by session name. Raises Refused:
    no_clinic (none today), session_over, queue_full.
    """
    if not sessions:
        raise Refused("no_clinic")
    open_sessions = sorted((s for s in sessions if now < s.ends), key=lambda s: s.starts)
    if not open_sessions:
        raise Refused("session_over")
    running = [s for s in open_sessions if s.starts <= now] or open_sessions[:1]
    for session in running:
        if taken.get(session.name, 0) < session.quota:
            return session
    raise Refused("queue_full")
