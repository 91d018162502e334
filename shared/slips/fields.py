"""What a slip can say: the fields of each kind, and the words of one slip in its language."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from shared.slips.exam_part import ExamPart
from shared.slips.way_part import WayPart


class Kind(StrEnum):
    """Named as the template's file."""

    QUEUE = "queue"
    EXAMS = "exams"
    WAY = "way"
    CARD = "card"
    NOTE = "note"


@dataclass(frozen=True)
class Known:
    """The fields that a kind of slip has, by how they are shown. `needed`: without these it would
    not be such a slip."""

    line: tuple[str, ...]
    fact: tuple[str, ...] = ()
    paragraphs: tuple[str, ...] = ()
    code: tuple[str, ...] = ()
    bars: tuple[str, ...] = ()
    blocks: tuple[str, ...] = ()
    needed: tuple[tuple[str, str], ...] = ()

    def of(self, show: str) -> tuple[str, ...]:
        return {
            "line": self.line, "fact": self.fact, "paragraphs": self.paragraphs,
            "code": self.code, "bars": self.bars,
        }.get(show, ())  # fmt: skip


ALWAYS = ("hospital", "kind", "printed")
KNOWN: Mapping[Kind, Known] = {
    Kind.QUEUE: Known(
        line=(*ALWAYS, "label", "department", "place"),
        fact=("name", "checked_in", "slot", "ahead", "wait"),
        paragraphs=("advice",),
        code=("ticket",),
        blocks=("way",),
        needed=(("line", "label"),),
    ),
    Kind.EXAMS: Known(
        line=(*ALWAYS, "label", "summary"),
        fact=("name", "day", "start", "end"),
        paragraphs=("advice", "impossible"),
        code=("ticket",),
        blocks=("exams",),
        needed=(("exams", ""), ("paragraphs", "impossible")),
    ),
    Kind.WAY: Known(
        line=(*ALWAYS, "target", "place"),
        paragraphs=("advice",),
        code=("phone",),
        blocks=("way",),
        needed=(("line", "target"), ("way", "")),
    ),
    Kind.CARD: Known(
        line=(*ALWAYS, "name", "card", "patient_no"),
        fact=("name", "sex", "birth_date", "patient_no", "card", "issued"),
        paragraphs=("advice",),
        code=("card",),
        bars=("card",),
        needed=(("bars", "card"),),
    ),
    Kind.NOTE: Known(
        line=(*ALWAYS, "label", "department"),
        fact=("name", "by"),
        paragraphs=("words", "advice"),
        code=("ticket",),
        needed=(("paragraphs", "words"),),
    ),
}


@dataclass(frozen=True)
class Fields:
    """The words of one slip. What is empty or not there is left out, with the dashes above it.
    `facts` are a label and a value; `codes` what a scanner or a phone reads; `reprint` the mark
    of a second print, "" for a first one."""

    kind: Kind
    language: str
    title: str
    line: Mapping[str, str]
    fact: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    paragraphs: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    codes: Mapping[str, str] = field(default_factory=dict)
    way: WayPart | None = None
    exams: tuple[ExamPart, ...] = ()
    reprint: str = ""
