"""The exam guide: today's exams in their order, how to come prepared, and where they are."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from shared.slips.exam_part import ExamPart
from shared.slips.fields import Fields, Kind
from shared.slips.layout import Layout
from shared.slips.stationery import Stationery, slip_pdf, slip_pieces
from shared.slips.words import always, reprint_mark
from shared.text import text


@dataclass(frozen=True)
class ExamSlip:
    """What it says, in its language. `impossible`: a sentence for each exam that cannot be done
    today; `facts` labels and values by name (slips/fields.py); `qr` a ticket's, "" for no code;
    `label` its number, "" for none."""

    language: str
    hospital: str
    label: str
    summary: str
    facts: Mapping[str, tuple[str, str]]
    exams: tuple[ExamPart, ...]
    impossible: tuple[str, ...]
    advice: tuple[str, ...]
    qr: str
    printed_at: datetime
    reprint: bool = False


def exam_slip_pdf(slip: ExamSlip, stationery: Stationery | None = None) -> bytes:
    """The slip as a PDF of one page, as long as it needs; the same slip gives the same bytes."""
    return slip_pdf(_fields(slip), stationery)


def exam_slip_layout(slip: ExamSlip, stationery: Stationery | None = None) -> Layout:
    """Every piece of the slip with its place on the paper."""
    return slip_pieces(_fields(slip), stationery)


def _fields(slip: ExamSlip) -> Fields:
    kind = text("slip.exam.kind", slip.language)
    return Fields(
        kind=Kind.EXAMS,
        language=slip.language,
        title=slip.label or kind,
        line={
            **always(slip.hospital, kind, slip.printed_at, slip.language),
            "label": slip.label,
            "summary": slip.summary,
        },
        fact=slip.facts,
        paragraphs={"advice": slip.advice, "impossible": slip.impossible},
        codes={"ticket": slip.qr},
        exams=slip.exams,
        reprint=reprint_mark(slip.reprint, slip.printed_at, slip.language),
    )
