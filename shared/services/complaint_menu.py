"""resources/triage/kiosk.csv: what a patient can touch at a kiosk to say what is wrong, read and
checked. Whatever is wrong is named by file and line, and nothing of it is used."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from shared.domain.errors import UserFacingError
from shared.domain.triage.menu import MOST_QUESTIONS, Answer, Complaint, Menu, Part, Question
from shared.services.hospital_files import Row, Word, read_rows
from shared.services.triage_files import OURS
from shared.services.triage_rows import Codes
from shared.services.triage_tables import FIRST_LINE

FILE = "kiosk.csv"
_Letters = Annotated[str, Field(pattern=r"^[a-z]{1,12}$")]


def _split(value: object) -> object:
    return tuple(one for one in value.split("|") if one) if isinstance(value, str) else value


class MenuLine(Row):
    """`of`: the parts of a complaint, the question of an answer."""

    kind: Literal["part", "complaint", "question", "answer"]
    id: Annotated[str, Field(pattern=r"^[a-z0-9-]{1,40}$")]
    of: Codes
    name: Word
    name_hant: Word
    name_en: Word
    initials: Annotated[tuple[_Letters, ...], BeforeValidator(_split)]
    asks: Annotated[Codes, Field(max_length=MOST_QUESTIONS)]
    words: str


@cache
def our_menu() -> Menu:
    """The file that comes with the program, read once."""
    return read_menu(OURS / FILE)


def read_menu(path: Path) -> Menu:
    """Raises UserFacingError naming file and line: csv_* as `read_rows`, triage_twice;
    csv_unknown for a part or a question that is not there; csv_value for a complaint without
    words, initials or a part, a question without answers, or one with two that say nothing."""
    rows = list(enumerate(read_rows(path, MenuLine), start=FIRST_LINE))
    ids = {kind: {row.id for _, row in rows if row.kind == kind} for kind in ("part", "question")}
    before: dict[tuple[str, str], int] = {}
    answers: dict[str, list[Answer]] = {one: [] for one in ids["question"]}
    for line, row in rows:
        first = before.setdefault((row.kind, row.id), line)
        if first != line:
            raise UserFacingError(
                "triage_twice", file=path.name, line=line, word=row.id, before=first
            )
        if row.kind == "complaint":
            _known(path, line, "of", row.of, ids["part"])
            _known(path, line, "asks", row.asks, ids["question"])
            for column in ("of", "words", "initials"):
                if not getattr(row, column):
                    raise _wrong(path, line, column)
        elif row.kind == "answer":
            _known(path, line, "of", row.of, ids["question"])
            if len(row.of) != 1:
                raise _wrong(path, line, "of")
            others = answers[row.of[0]]
            if not row.words and not all(one.words for one in others):
                raise _wrong(path, line, "words")
            others.append(Answer(row.id, row.name, row.name_hant, row.name_en, row.words))
    for line, row in rows:
        if row.kind == "question" and not answers[row.id]:
            raise _wrong(path, line, "id")
    return Menu(
        parts=tuple(Part(*_names(row)) for _, row in rows if row.kind == "part"),
        complaints=tuple(
            Complaint(*_names(row), row.words, row.of, row.initials, row.asks)
            for _, row in rows
            if row.kind == "complaint"
        ),
        questions={
            row.id: Question(*_names(row), tuple(answers[row.id]))
            for _, row in rows
            if row.kind == "question"
        },
    )


def _names(row: MenuLine) -> tuple[str, str, str, str]:
    return row.id, row.name, row.name_hant, row.name_en


def _known(path: Path, line: int, column: str, said: Iterable[str], known: set[str]) -> None:
    for one in said:
        if one not in known:
            raise UserFacingError("csv_unknown", file=path.name, line=line, column=column, code=one)


def _wrong(path: Path, line: int, column: str) -> UserFacingError:
    return UserFacingError("csv_value", file=path.name, line=line, column=column)
