"""The label of a visit card: its number as a bar code, as a QR code and in letters.

The name stands whole: it is stuck on the patient's own card. The codes hold the card's number and
nothing else.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from shared.slips.fields import Fields, Kind
from shared.slips.layout import Layout
from shared.slips.stationery import Stationery, slip_pdf, slip_pieces
from shared.slips.words import always, reprint_mark
from shared.text import text


@dataclass(frozen=True)
class CardLabel:
    """What it says, in its language; `facts` labels and values by name (slips/fields.py)."""

    language: str
    hospital: str
    name: str
    card_no: str
    patient_no: str
    facts: Mapping[str, tuple[str, str]]
    advice: tuple[str, ...]
    printed_at: datetime
    reprint: bool = False


def card_label_pdf(label: CardLabel, stationery: Stationery | None = None) -> bytes:
    """The label as a PDF of one page, as long as it needs; the same label gives the same bytes."""
    return slip_pdf(_fields(label), stationery)


def card_label_layout(label: CardLabel, stationery: Stationery | None = None) -> Layout:
    """Every piece of the label with its place on the paper."""
    return slip_pieces(_fields(label), stationery)


def _fields(label: CardLabel) -> Fields:
    kind = text("slip.card.kind", label.language)
    return Fields(
        kind=Kind.CARD,
        language=label.language,
        title=label.patient_no,
        line={
            **always(label.hospital, kind, label.printed_at, label.language),
            "name": label.name,
            "card": label.card_no,
            "patient_no": label.patient_no,
        },
        fact=label.facts,
        paragraphs={"advice": label.advice},
        codes={"card": label.card_no},
        reprint=reprint_mark(label.reprint, label.printed_at, label.language),
    )
