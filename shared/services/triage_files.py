"""A hospital's triage files, read and checked: departments, words, lexicon, rules, levels, exams,
settings. Whatever is wrong is named by file and line, and nothing of it is used.

The files are CSV so that a spreadsheet can edit them; resources/triage holds ours.
"""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from shared.domain.errors import UserFacingError
from shared.domain.triage.departments import Catalogue, Department, catalogue
from shared.domain.triage.knowledge import Knowledge
from shared.domain.triage.ledger import RotationPolicy
from shared.domain.triage.levels import Level
from shared.domain.triage.lexicon import Entry, lexicon
from shared.domain.triage.reading import BREAK, fold_word
from shared.domain.triage.rules import Element, Of, Rule
from shared.domain.triage.vocabulary import PAIR, Group, Kind, pair, vocabulary
from shared.services.hospital_files import read_rows
from shared.services.triage_rows import (
    DepartmentLine,
    GroupLine,
    LexiconLine,
    RuleLine,
    VariantLine,
)
from shared.services.triage_tables import (
    FIRST_LINE,
    check_ages,
    check_known,
    check_once,
    read_exam_rules,
    read_exams,
    read_levels,
    read_limits,
)
from shared.text import RESOURCES

OURS = RESOURCES / "triage"


class _Rotation(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    named_uses_turn: bool = False
    joining: str = Field(default="last", pattern="^(last|own_place|next)$")
    undo: str = Field(default="gives_back", pattern="^(gives_back|keeps)$")


class _Settings(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    children_up_to: float = Field(default=14, ge=0, le=18)
    rotation: _Rotation = _Rotation()


@cache
def our_knowledge() -> Knowledge:
    """The files that come with the program, read once."""
    return read_knowledge(OURS)


def read_knowledge(folder: Path, rest: Path | None = None) -> Knowledge:
    """A file that is not in `folder` is taken from `rest`.

    Raises UserFacingError naming file and line: csv_* as `read_rows`, triage_twice,
    triage_condition, triage_bound, triage_setting; csv_unknown for a department, a level, a part,
    a sign or a set that is not there."""

    def table(name: str) -> Path:
        path = folder / name
        return path if rest is None or path.exists() else rest / name

    known = _departments(table("departments.csv"))
    groups = _Groups(table("words.csv"))
    variants = {row.written: row.read for row in read_rows(table("variants.csv"), VariantLine)}
    levels = read_levels(table("levels.csv"))
    entries, hiding, folded = _lexicon(table("lexicon.csv"), known, groups, variants)
    rules = _rules(table("rules.csv"), known, groups, variants, levels)
    loose = {e.word for r in rules for e in _elements(r) if e.of is Of.WORD}
    words = {folded[w] for e in entries for w in (e.term, *e.synonyms) if PAIR not in w}
    settings = _settings(table("settings.toml"))
    exams = read_exams(table("exams.csv"))
    return Knowledge(
        catalogue=known,
        vocabulary=vocabulary(variants, groups.groups, words - hiding, hiding, loose),
        lexicon=lexicon(entries, folded),
        rules=rules,
        levels=levels,
        limits=read_limits(table("limits.csv"), levels),
        exams=exams,
        exam_rules=read_exam_rules(table("exam_rules.csv"), exams),
        children_up_to=settings.children_up_to,
        rotation=RotationPolicy(**settings.rotation.model_dump()),
    )


def _departments(path: Path) -> Catalogue:
    rows = read_rows(path, DepartmentLine)
    check_once(path, "code", [(row.code,) for row in rows])
    codes = {row.code for row in rows}
    for line, row in enumerate(rows, start=FIRST_LINE):
        parents = [row.parent] if row.parent else []
        for column, some in (
            ("parent", parents), ("nearest", row.nearest), ("children", row.children),
            ("near", row.near),
        ):  # fmt: skip
            check_known(path, line, column, some, codes)
    return catalogue(Department(**row.model_dump()) for row in rows)


class _Groups:
    """words.csv; and which parts, signs and sets there are."""

    def __init__(self, path: Path) -> None:
        rows = read_rows(path, GroupLine)
        check_once(path, "name", [(row.name, row.kind) for row in rows])
        names = {kind: {row.name for row in rows if row.kind is kind} for kind in Kind}
        self.names: Mapping[Kind, set[str]] = names
        for line, row in enumerate(rows, start=FIRST_LINE):
            check_known(path, line, "of", [row.of] if row.of else [], names[row.kind])
            for word in row.words:
                if PAIR in word:
                    self.check_pair(path, line, "words", word)
        self.groups = [Group(row.name, row.kind, row.of, row.words) for row in rows]

    def check_pair(self, path: Path, line: int, column: str, word: str) -> None:
        one = pair(word)
        check_known(path, line, column, [one.part] if one.part else [], self.names[Kind.PART])
        check_known(path, line, column, [one.sign] if one.sign else [], self.names[Kind.SIGN])


def _lexicon(
    path: Path, known: Catalogue, groups: _Groups, variants: Mapping[str, str]
) -> tuple[list[Entry], set[str], dict[str, str]]:
    """The entries, the folded words that are no complaint, and every word as it is read."""
    entries: list[Entry] = []
    hiding: set[str] = set()
    folded: dict[str, str] = {}
    places: dict[tuple[str, str, float, float], int] = {}
    for line, row in enumerate(read_rows(path, LexiconLine), start=FIRST_LINE):
        check_known(path, line, "departments", row.departments, known.departments.keys())
        low, high = check_ages(path, line, row.age_min, row.age_max)
        for word in dict.fromkeys((row.term, *row.synonyms)):
            if PAIR in word:
                groups.check_pair(path, line, "term", word)
                read = word
            else:
                read = folded.setdefault(word, _readable(path, line, word, variants))
            before = places.setdefault((read, row.sex, low, high), line)
            if before != line:
                raise UserFacingError(
                    "triage_twice", file=path.name, line=line, word=word, before=before
                )
            if not row.departments:
                hiding.add(read)
        entries.append(Entry(row.term, dict(row.departments), row.synonyms, low, high, row.sex))
    return entries, hiding, folded


def _rules(
    path: Path,
    known: Catalogue,
    groups: _Groups,
    variants: Mapping[str, str],
    levels: Sequence[Level],
) -> tuple[Rule, ...]:
    rows = read_rows(path, RuleLine)
    check_once(path, "id", [(row.id,) for row in rows])
    rules = []
    for line, row in enumerate(rows, start=FIRST_LINE):
        check_known(path, line, "departments", row.departments, known.departments.keys())
        check_known(
            path, line, "level", [row.level] if row.level else [], {one.level for one in levels}
        )
        low, high = check_ages(path, line, row.age_min, row.age_max)

        def element(word: str, column: str, line: int = line) -> Element:
            if PAIR in word:
                groups.check_pair(path, line, column, word)
                return Element(Of.PAIR, pair=pair(word))
            if word.startswith("[") and word.endswith("]"):
                check_known(path, line, column, [word[1:-1]], groups.names[Kind.SET])
                return Element(Of.SET, word[1:-1])
            return Element(Of.WORD, _readable(path, line, word, variants))

        all_of = [
            tuple(element(w.strip(), "words") for w in group.split("|") if w.strip())
            for group in row.words.split("+")
        ]
        if not all(all_of):
            raise UserFacingError("triage_condition", file=path.name, line=line)
        rules.append(
            Rule(
                **row.model_dump(exclude={"words", "without", "age_min", "age_max"}),
                all_of=tuple(all_of),
                without=tuple(element(word, "without") for word in row.without),
                age_min=low,
                age_max=high,
            )
        )
    return tuple(rules)


def _elements(rule: Rule) -> Iterable[Element]:
    for group in rule.all_of:
        yield from group
    yield from rule.without


def _settings(path: Path) -> _Settings:
    try:
        text = path.read_text(encoding="utf-8")
        return _Settings.model_validate(tomllib.loads(text))
    except OSError as error:
        raise UserFacingError("csv_missing", file=str(path)) from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UserFacingError("policy_not_toml", file=path.name, problem=str(error)) from error
    except ValidationError as error:
        name = ".".join(str(part) for part in error.errors()[0]["loc"])
        line = _line_of(text, name)
        raise UserFacingError("triage_setting", file=path.name, line=line, name=name) from error


def _line_of(text: str, name: str) -> int:
    key = name.rpartition(".")[2]
    for number, line in enumerate(text.splitlines(), start=1):
        if line.split("=")[0].strip() == key or line.strip() == f"[{key}]":
            return number
    return 1


def _readable(path: Path, line: int, word: str, variants: Mapping[str, str]) -> str:
    read = fold_word(word, variants)
    if not read or BREAK in read:
        raise UserFacingError("triage_word", file=path.name, line=line, word=word)
    return read
