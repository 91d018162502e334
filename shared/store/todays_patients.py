"""SQL of who is here or expected today."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, bindparam, literal, select, text, union, union_all

from shared.store.tables import LIVE_STATES, appointment, ticket

_here = select(ticket.c.patient_id).where(
    ticket.c.site == bindparam("site"), ticket.c.day == bindparam("day"), text(LIVE_STATES)
)
_expected = select(appointment.c.patient_id).where(
    appointment.c.site == bindparam("site"),
    appointment.c.day == bindparam("day"),
    appointment.c.state == "booked",
)
# Each patient once, as a table that other queries begin with.
CROWD: Any = union(_here, _expected).subquery("crowd")

_why = literal("appointment"), literal("ticket")
_everybody = union_all(
    _expected.add_columns(_why[0], appointment.c.site), _here.add_columns(_why[1], ticket.c.site)
)
# Without the site, by which SQLite would rather go through the whole day.
_some = union_all(
    select(appointment.c.patient_id, _why[0], appointment.c.site).where(
        appointment.c.patient_id.in_(bindparam("ids", expanding=True)),
        appointment.c.day == bindparam("day"),
        appointment.c.state == "booked",
    ),
    select(ticket.c.patient_id, _why[1], ticket.c.site).where(
        ticket.c.patient_id.in_(bindparam("ids", expanding=True)),
        ticket.c.day == bindparam("day"),
        text(LIVE_STATES),
    ),
)
FEW = 50


def today(tx: Connection, site: str, day: str, ids: Iterable[int]) -> dict[int, str]:
    """Who has a live "ticket", else an "appointment", on a day: some patients, and with more than
    FEW asked for rather all who have than one after the other."""
    asked = sorted(set(ids))
    if not asked:
        return {}
    if len(asked) > FEW:
        rows = tx.execute(_everybody, {"site": site, "day": day}).all()
    else:
        rows = tx.execute(_some, {"ids": asked, "day": day}).all()
    found: dict[int, str] = {}
    for patient_id, why, of_site in rows:
        if of_site == site and found.get(patient_id) != "ticket":  # whoever has both is here
            found[patient_id] = why
    return found
