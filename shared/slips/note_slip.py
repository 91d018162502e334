"""A note of the desk to a patient: what to do next, in the desk's own words."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from shared.slips.fields import Fields, Kind
from shared.slips.layout import Layout
from shared.slips.stationery import Stationery, slip_pdf, slip_pieces
from shared.slips.words import always, reprint_mark
from shared.text import text


@dataclass(frozen=True)
class NoteSlip:
    """What it says, in its language; `words` are paragraphs as they were written; `qr` a ticket's,
    "" for no code; `label` and `department` "" where the patient has no number."""

    language: str
    hospital: str
    label: str
    department: str
    facts: Mapping[str, tuple[str, str]]
    words: tuple[str, ...]
    advice: tuple[str, ...]
    qr: str
    printed_at: datetime
    reprint: bool = False


def note_slip_pdf(slip: NoteSlip, stationery: Stationery | None = None) -> bytes:
    """The slip as a PDF of one page, as long as it needs; the same slip gives the same bytes."""
    return slip_pdf(_fields(slip), stationery)


def note_slip_layout(slip: NoteSlip, stationery: Stationery | None = None) -> Layout:
    """Every piece of the slip with its place on the paper."""
    return slip_pieces(_fields(slip), stationery)


def _fields(slip: NoteSlip) -> Fields:
    kind = text("slip.note.kind", slip.language)
    return Fields(
        kind=Kind.NOTE,
        language=slip.language,
        title=slip.label or kind,
        line={
            **always(slip.hospital, kind, slip.printed_at, slip.language),
            "label": slip.label,
            "department": slip.department,
        },
        fact=slip.facts,
        paragraphs={"words": slip.words, "advice": slip.advice},
        codes={"ticket": slip.qr},
        reprint=reprint_mark(slip.reprint, slip.printed_at, slip.language),
    )
