"""The plain tables of triage: levels, limits, exams and what must come before what; and the checks
that every table shares."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path

from shared.domain.errors import UserFacingError
from shared.domain.triage.exams import Exam, ExamRule
from shared.domain.triage.levels import Level, Limit
from shared.services.hospital_files import read_rows
from shared.services.triage_rows import ExamLine, ExamRuleLine, LevelLine, LimitLine

FIRST_LINE = 2  # below the names of the columns


def read_levels(path: Path) -> tuple[Level, ...]:
    rows = read_rows(path, LevelLine)
    check_once(path, "level", [(row.level,) for row in rows])
    if [row.level for row in rows] != list(range(1, len(rows) + 1)):
        raise UserFacingError("triage_levels", file=path.name)
    return tuple(Level(**row.model_dump()) for row in rows)


def read_limits(path: Path, levels: Sequence[Level]) -> tuple[Limit, ...]:
    limits = []
    for line, row in enumerate(read_rows(path, LimitLine), start=FIRST_LINE):
        check_known(path, line, "level", [row.level], {one.level for one in levels})
        low, high = check_ages(path, line, row.age_min, row.age_max)
        bounds = (row.below, row.at_most, row.at_least, row.above)
        if bool(row.value) == any(bound is not None for bound in bounds):
            raise UserFacingError("triage_bound", file=path.name, line=line)
        limits.append(
            Limit(**row.model_dump(exclude={"age_min", "age_max"}), age_min=low, age_max=high)
        )
    return tuple(limits)


def read_exams(path: Path) -> dict[str, Exam]:
    rows = read_rows(path, ExamLine)
    check_once(path, "code", [(row.code,) for row in rows])
    return {
        row.code: Exam(
            code=row.code, name=row.name, name_hant=row.name_hant, name_en=row.name_en,
            department=row.department, minutes=row.minutes, conditions=frozenset(row.conditions),
            why={"zh-Hans": row.why, "zh-Hant": row.why_hant, "en": row.why_en},
            mind={"zh-Hans": row.mind, "zh-Hant": row.mind_hant, "en": row.mind_en},
        )
        for row in rows
    }  # fmt: skip


def read_exam_rules(path: Path, exams: Mapping[str, Exam]) -> tuple[ExamRule, ...]:
    rows = read_rows(path, ExamRuleLine)
    check_once(path, "id", [(row.id,) for row in rows])
    names = {*exams, *(name for exam in exams.values() for name in exam.conditions)}
    for line, row in enumerate(rows, start=FIRST_LINE):
        check_known(path, line, "first", [row.first], names)
        check_known(path, line, "then", [row.then], names)
    return tuple(
        ExamRule(
            row.id, row.first, row.then, row.gap_minutes,
            {"zh-Hans": row.say, "zh-Hant": row.say_hant, "en": row.say_en}, row.source,
        )
        for row in rows
    )  # fmt: skip


def check_known(
    path: Path, line: int, column: str, said: Iterable[object], known: Collection[object]
) -> None:
    """Raises UserFacingError("csv_unknown") for the first that is not there."""
    for one in said:
        if one not in known:
            raise UserFacingError("csv_unknown", file=path.name, line=line, column=column, code=one)


def check_ages(path: Path, line: int, low: float | None, high: float | None) -> tuple[float, float]:
    """Both bounds; all ages where none is given."""
    ages = (0 if low is None else low), (150 if high is None else high)
    if ages[0] > ages[1]:
        raise UserFacingError("csv_value", file=path.name, line=line, column="age_max")
    return ages


def check_once(path: Path, column: str, keys: Sequence[tuple[object, ...]]) -> None:
    """Raises UserFacingError("triage_twice") for a key that stood in a line before."""
    lines: dict[tuple[object, ...], int] = {}
    for line, key in enumerate(keys, start=FIRST_LINE):
        before = lines.setdefault(key, line)
        if before != line:
            raise UserFacingError(
                "triage_twice", file=path.name, line=line, word=key[0], before=before
            )
