"""The rows of a hospital's triage files, untrusted until they passed; a cell with several words
separates them with |, one with several departments with a space."""

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from shared.domain.triage.vocabulary import Kind
from shared.services.hospital_files import Row, Word, YesNo


def _words(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    return tuple(word.strip() for word in value.split("|") if word.strip())


def _codes(value: Any) -> Any:
    return tuple(value.split()) if isinstance(value, str) else value


def _weights(value: Any) -> Any:
    """03.02:3 04.01:1"""
    if not isinstance(value, str):
        return value
    return {code: weight for code, _, weight in (one.partition(":") for one in value.split())}


def _blank_is_default(value: Any) -> Any:
    return None if value == "" else value


Words = Annotated[tuple[str, ...], BeforeValidator(_words)]
Codes = Annotated[tuple[str, ...], BeforeValidator(_codes)]
Years = Annotated[Annotated[float, Field(ge=0, le=150)] | None, BeforeValidator(_blank_is_default)]
Bound = Annotated[float | None, BeforeValidator(_blank_is_default)]
LevelNumber = Annotated[int, Field(ge=1, le=9)]
Sex = Literal["", "F", "M"]


class DepartmentLine(Row):
    code: Word
    name: Word
    name_hant: Word
    name_en: Word
    parent: str
    usual: YesNo
    aliases: Words
    nearest: Codes
    children: Codes
    near: Codes


class VariantLine(Row):
    """A character, and the one it is read as."""

    written: Annotated[str, Field(min_length=1, max_length=1)]
    read: Annotated[str, Field(min_length=1, max_length=1)]


class GroupLine(Row):
    name: Word
    kind: Kind
    of: str
    words: Annotated[tuple[str, ...], BeforeValidator(_words), Field(min_length=1)]


class LexiconLine(Row):
    term: Word
    departments: Annotated[
        dict[str, Annotated[float, Field(gt=0, le=10)]], BeforeValidator(_weights)
    ]
    synonyms: Words
    age_min: Years
    age_max: Years
    sex: Sex


class RuleLine(Row):
    id: Annotated[str, Field(pattern=r"^[A-Z]{1,6}-\d{1,4}[A-Z]?$")]
    words: Word
    without: Words
    days_min: Years
    age_min: Years
    age_max: Years
    sex: Sex
    departments: Codes
    level: Annotated[LevelNumber | None, BeforeValidator(_blank_is_default)]
    say: Word
    say_hant: Word
    say_en: Word
    source: Word


class LevelLine(Row):
    level: LevelNumber
    name: Word
    name_hant: Word
    name_en: Word
    colour: Annotated[str, Field(pattern=r"^#[0-9a-fA-F]{6}$")]
    minutes: Annotated[int, Field(ge=0, le=1440)]


class LimitLine(Row):
    indicator: Literal[
        "hr", "rr", "sbp", "dbp", "spo2", "temp", "gcs", "acvpu", "pain", "glucose", "potassium"
    ]
    level: LevelNumber
    value: str
    below: Bound
    at_most: Bound
    at_least: Bound
    above: Bound
    age_min: Years
    age_max: Years
    source: Word


class ExamLine(Row):
    code: Word
    name: Word
    name_hant: Word
    name_en: Word
    department: Word
    minutes: Annotated[float, Field(gt=0, le=600)]
    conditions: Codes
    why: Word
    why_hant: Word
    why_en: Word
    mind: Word
    mind_hant: Word
    mind_en: Word


class ExamRuleLine(Row):
    id: Word
    first: Word
    then: Word
    gap_minutes: Annotated[float, Field(ge=0, le=1440)]
    say: Word
    say_hant: Word
    say_en: Word
    source: Word
