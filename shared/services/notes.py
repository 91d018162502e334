"""Notes in a patient's file: what the next colleague should know."""

from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Any

from sqlalchemy import Connection

from shared.domain.errors import Refused
from shared.domain.free_text import read_words
from shared.domain.roles import Right
from shared.services.noting import note
from shared.services.permission import require
from shared.services.stamp import Stamp
from shared.store import journal, patient_notes, patients


@dataclass(frozen=True)
class FiledNote:
    """Words that a member of staff left in a patient's file; `at` in the hospital's zone,
    `by_name` the code of whom the staff list does not have."""

    id: int
    at: datetime
    by_name: str
    words: str


def add_note(tx: Connection, stamp: Stamp, *, patient_id: int, words: str) -> FiledNote:
    """Raises Refused: not_allowed, note_empty, not_found, and what `read_words` raises (field
    "words")."""
    require(stamp, Right.WRITE_NOTE)
    written = read_words(words, "words")
    if not written:
        raise Refused("note_empty", field="words")
    kept = patients.kept(tx, patient_id)
    if patients.row_of(tx, kept) is None:
        raise Refused("not_found")
    done = journal.of_command(tx, stamp.site, stamp.id)
    if done is not None:
        return filed_note(patient_notes.get(tx, done.facts["note_id"]), stamp.now.tzinfo)
    note_id = patient_notes.add(tx, stamp.site, kept, stamp.now, stamp.by, written)
    note(tx, stamp, "add_note", patient_id=kept, detail={"note_id": note_id})
    return filed_note(patient_notes.get(tx, note_id), stamp.now.tzinfo)


def filed_note(row: Any, zone: tzinfo | None) -> FiledNote:
    return FiledNote(row.id, row.at.astimezone(zone), row.by_name or row.by, row.words)
