"""The first line of every writing service: may whoever asks do this at all?"""

from sqlalchemy import Connection

from shared.domain.errors import Refused
from shared.domain.roles import Right, may
from shared.services.stamp import Stamp
from shared.store import schedules


def require(stamp: Stamp, right: Right) -> None:
    """Raises Refused: not_allowed (a supervisor may), not_allowed_admin (only an administrator)."""
    if not may(stamp.role, right):
        raise Refused("not_allowed" if may("supervisor", right) else "not_allowed_admin")


def require_own_room(tx: Connection, stamp: Stamp, room: str | None) -> None:
    """A doctor calls and finishes in the room where the roster has them today, and nowhere else.

    Raises Refused("not_own_room").
    """
    if stamp.role != "doctor" or room is None:
        return
    shifts = schedules.active(tx, stamp.site, stamp.day, room=room)
    if stamp.by not in {shift.practitioner for shift in shifts}:
        raise Refused("not_own_room", room=room)
