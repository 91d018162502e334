"""SQL of the notes in patients' files."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, select

from shared.store.tables import patient_note, staff

_NOTES = select(patient_note, staff.c.name.label("by_name")).outerjoin(
    staff, (staff.c.site == patient_note.c.site) & (staff.c.code == patient_note.c.by)
)


def add(tx: Connection, site: str, patient_id: int, at: datetime, by: str, words: str) -> int:
    row = {"site": site, "patient_id": patient_id, "at": at, "by": by, "words": words}
    key = tx.execute(insert(patient_note).values(row)).inserted_primary_key
    assert key is not None
    return int(key[0])


def get(tx: Connection, note_id: int) -> Row[Any]:
    return tx.execute(_NOTES.where(patient_note.c.id == note_id)).one()


def of_patient(tx: Connection, patient_id: int) -> list[Row[Any]]:
    """Newest first."""
    query = _NOTES.where(patient_note.c.patient_id == patient_id)
    return list(tx.execute(query.order_by(patient_note.c.at.desc(), patient_note.c.id.desc())))
