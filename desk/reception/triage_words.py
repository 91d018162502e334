"""Triage at the desk without a screen: figures as they are typed, and the advice as the guide
reads it: departments with why, the level with why, whose turn it is."""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import replace

from desk.words import Row
from shared.domain.errors import UserFacingError
from shared.domain.triage.grading import Graded
from shared.domain.triage.levels import Level
from shared.domain.triage.rules import Rule
from shared.domain.triage.suggestion import Suggested
from shared.domain.triage.vitals import Vitals, check
from shared.services.emergency import EMERGENCY_LEVEL
from shared.services.triaging import Advice
from shared.services.values import DepartmentToday
from shared.text import text

PRESSURE = "bp"  # both pressures in one field: 128/82
FIELDS = ("temp", "hr", PRESSURE, "spo2", "pain", "rr")
FIELD_OF = {"sbp": PRESSURE, "dbp": PRESSURE}
FIGURES = {1: "Ⅰ", 2: "Ⅱ", 3: "Ⅲ", 4: "Ⅳ"}
MOST_QUOTED = 3
MOST_REASONS = 3


def read_vitals(typed: Mapping[str, str]) -> tuple[Vitals, dict[str, UserFacingError]]:
    """The figures that can be, and what is wrong by field: what is wrong is not used."""
    values: dict[str, float] = {}
    wrong: dict[str, UserFacingError] = {}
    for field in FIELDS:
        try:
            values |= _figures(field, typed.get(field, ""))
        except UserFacingError as error:
            wrong[field] = error
    return Vitals(**values), wrong  # type: ignore[arg-type]


def typed_vitals(vitals: Vitals) -> dict[str, str]:
    """The figures as they are typed."""
    values = {name: getattr(vitals, name, None) for name in FIELDS}
    shown = {name: f"{value:g}" for name, value in values.items() if value is not None}
    pressures = [f"{one:g}" for one in (vitals.sbp, vitals.dbp) if one is not None]
    return shown | ({PRESSURE: "/".join(pressures)} if pressures else {})


def _figures(field: str, typed: str) -> dict[str, float]:
    """Full width as an input method writes it; raises UserFacingError."""
    plain = unicodedata.normalize("NFKC", typed).replace("。", ".").replace(" ", "")
    plain = plain.rstrip("%℃°C/")
    if not plain:
        return {}
    names = ("sbp", "dbp") if field == PRESSURE else (field,)
    parts = plain.split("/")
    if len(parts) > len(names) or not all(_is_figure(part) for part in parts):
        raise UserFacingError("vital_unreadable", name=field)
    figures = dict(zip(names, (float(part) for part in parts), strict=False))
    check(Vitals(**figures), None)  # type: ignore[arg-type]
    return figures


def _is_figure(part: str) -> bool:
    whole, _, rest = part.partition(".")
    return whole.isdecimal() and (not rest or rest.isdecimal())


def vital_trouble(error: UserFacingError, language: str) -> str:
    """What cannot be, with the name that stands over the field."""
    values = dict(error.values)
    if "name" in values:
        values["name"] = text(f"desk.vital.{values['name']}", language)
    return text(f"desk.vital.{error.key}", language, **values)


def marks(graded: Graded) -> dict[str, int]:
    """The most urgent level that each field's figure gives."""
    found: dict[str, int] = {}
    for reason in graded.because:
        if "vital" in reason:
            name = str(reason["vital"])
            field, level = FIELD_OF.get(name, name), int(str(reason["level"]))
            found[field] = min(level, found.get(field, level))
    return found


def level_name(levels: Iterable[Level], level: int, language: str) -> str:
    one = next(one for one in levels if one.level == level)
    return {"en": one.name_en, "zh-Hant": one.name_hant}.get(language, one.name)


def level_words(advice: Advice, levels: Iterable[Level], chosen: int | None, language: str) -> str:
    """The level that holds, how soon, and that it is an emergency; what was advised, where the
    guide has decided otherwise."""
    known = tuple(levels)
    level = chosen or advice.graded.level
    advised = level == advice.graded.level
    one = next(one for one in known if one.level == level)
    soon = "desk.triage.within" if one.minutes else "desk.triage.at_once"
    parts = [
        text(
            "desk.triage.advised" if advised else "desk.triage.changed",
            language,
            level=level_name(known, level, language) if advised else FIGURES[level],
            advised=FIGURES[advice.graded.level],
        ),
        text("desk.triage.emergency", language) if level <= EMERGENCY_LEVEL else "",
        text(soon, language, n=one.minutes),
    ]
    return " · ".join(part for part in parts if part)


def level_reasons(advice: Advice, language: str) -> str:
    """Figures beyond a limit; a red flag's rule says its reason itself (`flags`). That there is
    neither is a reason too."""
    graded = advice.graded
    beyond = [reason for reason in graded.because if "vital" in reason]
    parts = [_beyond(reason, language) for reason in beyond[:MOST_REASONS]]
    if not graded.because:
        parts.append(text("desk.triage.no_sign", language))
    if graded.news2 is not None:
        parts.append(f"NEWS2 {graded.news2.score}")
    measured = [name for name in graded.unlimited if getattr(advice.vitals, name, None) is not None]
    if measured:
        names = text("desk.comma", language).join(
            text(f"desk.vital.{FIELD_OF.get(name, name)}", language) for name in measured
        )
        parts.append(text("desk.triage.unlimited", language, names=names))
    return " · ".join(parts)


def _beyond(reason: Mapping[str, object], language: str) -> str:
    name, value = str(reason["vital"]), reason["value"]
    shown = f"{value:g}" if isinstance(value, int | float) else str(value)
    return f"{text(f'desk.vital.{name}', language)} {shown} ({reason['limit']})"


def flags(advice: Advice, language: str) -> tuple[str, ...]:
    """The sentence of each red flag's rule with its id, the most urgent first."""
    rules = {fired.rule.id: fired.rule for fired in advice.graded.red_flags}
    return tuple(f"{_said(rule, language)} ({rule.id})" for rule in rules.values())


def _said(rule: Rule, language: str) -> str:
    return {"en": rule.say_en, "zh-Hant": rule.say_hant}.get(language, rule.say)


def suggested_first(
    rows: Iterable[Row],
    advice: Advice | None,
    departments: Iterable[DepartmentToday],
    language: str,
) -> tuple[Row, ...]:
    """The departments the program would choose with why, then all the others as they were."""
    known = {row.key: row for row in rows}
    if advice is None:
        return tuple(known.values())
    names = {today.department.code: today.department.named(language) for today in departments}
    told = []
    for one in advice.suggestion.suggestions:
        row = known.pop(one.code, None)
        if row is not None:
            why = because_words(one, names, language)
            detail = " · ".join(part for part in (why, row.detail) if part)
            told.append(replace(row, detail=detail, bar=one.score))
    return (*told, *known.values())


def department_why(
    advice: Advice, code: str, departments: Iterable[DepartmentToday], language: str
) -> str:
    """In full, why one department is advised; "" where it is not."""
    names = {today.department.code: today.department.named(language) for today in departments}
    told = (one for one in advice.suggestion.suggestions if one.code == code)
    one = next(told, None)
    if one is None:
        return ""
    why = because_words(one, names, language)
    return text("desk.triage.department", language, name=names.get(code, one.name), why=why)


def decision_words(
    advice: Advice,
    code: str,
    level: int,
    departments: Iterable[DepartmentToday],
    language: str,
) -> str:
    """What was advised beside what is decided, as far as they differ."""
    names = {today.department.code: today.department.named(language) for today in departments}
    pairs = [
        (names.get(advice.first, advice.first), names.get(code, code)),
        (
            text("desk.file.level", language, level=FIGURES[advice.graded.level]),
            text("desk.file.level", language, level=FIGURES[level]),
        ),
    ]
    different = [pair for pair in pairs if pair[0] != pair[1] and pair[0]]
    advised, decided = (" · ".join(pair[side] for pair in different) for side in (0, 1))
    return text("desk.triage.decision", language, advised=advised, decided=decided)


def because_words(one: Suggested, names: Mapping[str, str], language: str) -> str:
    """The patient's words first: they are what the guide has just heard."""
    quoted, rules, others = [], [], []
    for reason in one.because:
        if "words" in reason:
            quoted.append(_quoted(reason["words"], language))
        elif "rule" in reason:
            rules.append(text("desk.triage.rule", language, id=reason["rule"]))
        elif "model" in reason:
            others.append(
                text("desk.triage.model", language, words=_quoted(reason["model"], language))
            )
        elif "near" in reason:
            name = names.get(str(reason["near"]), str(reason["near"]))
            others.append(text("desk.triage.near", language, name=name))
        elif "child" in reason:
            others.append(text("desk.triage.child", language))
        else:
            others.append(text("desk.triage.general", language))
    return " · ".join(part for part in (*quoted, *rules, *others) if part.strip())


def _quoted(words: object, language: str) -> str:
    if not isinstance(words, list | tuple):
        return ""
    return " ".join(text("desk.quoted", language, words=word) for word in words[:MOST_QUOTED])
