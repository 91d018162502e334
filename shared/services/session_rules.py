"""May a doctor's session stand like this? Nobody is in two places, no room has two doctors."""

from typing import Any

from sqlalchemy import Connection

from shared.domain.errors import Refused
from shared.store import schedules


def refuse_overlap(tx: Connection, session: Any) -> None:
    """`session` is a schedule's row, or what is to become one (id None). Only active sessions
    stand in its way. Raises Refused: session_overlaps, room_overlaps."""
    for other in schedules.active(tx, session.site, session.day):
        if other.id == session.id or other.starts >= session.ends or session.starts >= other.ends:
            continue
        if other.practitioner == session.practitioner:
            raise Refused(
                "session_overlaps", field="starts", doctor=other.doctor_name, room=other.room
            )
        if other.room == session.room:
            raise Refused("room_overlaps", field="room", doctor=other.doctor_name, room=other.room)
