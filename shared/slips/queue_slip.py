"""The queue slip: the number, where to go, and a code to come back."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from shared.slips.fields import Fields, Kind
from shared.slips.layout import Layout
from shared.slips.stationery import Stationery, slip_pdf, slip_pieces
from shared.slips.way_part import WayPart
from shared.slips.words import always, reprint_mark
from shared.text import text


@dataclass(frozen=True)
class QueueSlip:
    """What a slip says, in its language; `facts` are labels and values by the names that
    slips/fields.py knows; `qr` is ASCII, "" for no code; `way` None where nobody knows it."""

    language: str
    hospital: str
    label: str
    department: str
    place: str
    facts: Mapping[str, tuple[str, str]]
    advice: tuple[str, ...]
    qr: str
    printed_at: datetime
    reprint: bool = False
    way: WayPart | None = None


def queue_slip_pdf(slip: QueueSlip, stationery: Stationery | None = None) -> bytes:
    """The slip as a PDF of one page, as long as it needs; the same slip gives the same bytes.
    On our own templates and 80 mm paper where no stationery is given."""
    return slip_pdf(_fields(slip), stationery)


def slip_layout(slip: QueueSlip, stationery: Stationery | None = None) -> Layout:
    """Every piece of the slip with its place on the paper."""
    return slip_pieces(_fields(slip), stationery)


def _fields(slip: QueueSlip) -> Fields:
    return Fields(
        kind=Kind.QUEUE,
        language=slip.language,
        title=slip.label,
        line={
            **always(slip.hospital, text("slip.kind", slip.language), slip.printed_at,
                     slip.language),
            "label": slip.label,
            "department": slip.department,
            "place": slip.place,
        },
        fact=slip.facts,
        paragraphs={"advice": slip.advice},
        codes={"ticket": slip.qr},
        way=slip.way,
        reprint=reprint_mark(slip.reprint, slip.printed_at, slip.language),
    )  # fmt: skip
