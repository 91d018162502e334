"""The route slip: the way to a place, for whoever asked a kiosk; nothing about a person."""

from dataclasses import dataclass
from datetime import datetime

from shared.slips.fields import Fields, Kind
from shared.slips.layout import Layout
from shared.slips.stationery import Stationery, slip_pdf, slip_pieces
from shared.slips.way_part import WayPart
from shared.slips.words import always, reprint_mark
from shared.text import text


@dataclass(frozen=True)
class WaySlip:
    """What it says, in its language: `place` under the target's name ("3F · about 2 min"), `phone`
    the words that the code gives to a phone, "" for no code."""

    language: str
    hospital: str
    target: str
    place: str
    way: WayPart
    advice: tuple[str, ...]
    phone: str
    printed_at: datetime
    reprint: bool = False


def way_slip_pdf(slip: WaySlip, stationery: Stationery | None = None) -> bytes:
    """The slip as a PDF of one page, as long as it needs; the same slip gives the same bytes."""
    return slip_pdf(_fields(slip), stationery)


def way_slip_layout(slip: WaySlip, stationery: Stationery | None = None) -> Layout:
    """Every piece of the slip with its place on the paper."""
    return slip_pieces(_fields(slip), stationery)


def _fields(slip: WaySlip) -> Fields:
    kind = text("slip.way.kind", slip.language)
    return Fields(
        kind=Kind.WAY,
        language=slip.language,
        title=slip.target,
        line={
            **always(slip.hospital, kind, slip.printed_at, slip.language),
            "target": slip.target,
            "place": slip.place,
        },
        paragraphs={"advice": slip.advice},
        codes={"phone": slip.phone},
        way=slip.way,
        reprint=reprint_mark(slip.reprint, slip.printed_at, slip.language),
    )
