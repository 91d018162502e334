"""Reading a slip's template: every mistake is named with its file, its line and its key."""

import difflib
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from PIL import Image
from pydantic import BaseModel, ValidationError
from reportlab.lib.utils import ImageReader

from shared.domain.errors import UserFacingError
from shared.slips.fields import ALWAYS, KNOWN, Kind, Known
from shared.slips.template import (
    SHOWS,
    AnyPart,
    Bars,
    Code,
    DashedLine,
    Exams,
    Fact,
    Line,
    Logo,
    Paragraphs,
    Reprint,
    Template,
    Text,
    WaySteps,
    placeholders_of,
)

LARGEST_FILE = 64 * 1024
LARGEST_LOGO = 4 * 1024 * 1024
MOST_PIXELS = 40_000_000
DOTS_A_MM = 8
MODELS: dict[str, type[BaseModel]] = {
    "line": Line, "text": Text, "fact": Fact, "paragraphs": Paragraphs, "dashes": DashedLine,
    "reprint": Reprint, "logo": Logo, "way": WaySteps, "exams": Exams, "code": Code, "bars": Bars,
}  # fmt: skip

Place = tuple[str | int, ...]


def read_template(path: Path, kind: Kind) -> Template:
    """Raises UserFacingError: slip_unreadable, slip_not_toml, slip_unknown_key, slip_missing_key,
    slip_unknown_word, slip_bad_value, slip_needs, slip_logo."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise UserFacingError("slip_unreadable", file=path.name)
        untrusted = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise UserFacingError("slip_unreadable", file=path.name) from error
    try:
        values = tomllib.loads(untrusted)
    except tomllib.TOMLDecodeError as error:
        raise UserFacingError("slip_not_toml", file=path.name, problem=str(error)) from error
    where = _Where(path, untrusted)
    try:
        template = Template.model_validate(values)
    except ValidationError as error:
        raise _first_problem(where, values, error) from error
    for index, part in enumerate(template.part):
        _check_words(where, ("part", index), part, KNOWN[kind])
    _check_needed(where, template, KNOWN[kind])
    return template.with_pictures(
        {
            part.file: _picture(where, ("part", index, "file"), part)
            for index, part in enumerate(template.part)
            if isinstance(part, Logo)
        }
    )


def unknown_files(folder: Path) -> Iterable[UserFacingError]:
    """Templates by names that no slip has: a mistyped one would change nothing, and nobody told."""
    known = [f"{kind}.toml" for kind in Kind]
    for path in sorted(folder.glob("*.toml")):
        if path.name not in known:
            near = _nearest(path.name, known)
            yield UserFacingError("slip_unknown_file", file=path.name, nearest=near)


class _Where:
    """A template's file, and where in it a key stands."""

    def __init__(self, path: Path, untrusted: str) -> None:
        self.path = path
        self._lines = untrusted.splitlines()

    def problem(self, key: str, place: Place, **values: object) -> UserFacingError:
        line = self._line(place)
        return UserFacingError(key, file=self.path.name, line=line, **values)

    def _line(self, place: Place) -> int:
        """The first line of what stands at `place`, or of what it should stand in. TOML readers
        forget lines, so this one is asked at which line the key comes into being."""
        while place:
            after = 0
            for number in range(1, len(self._lines) + 1):
                try:
                    values = tomllib.loads("\n".join(self._lines[:number]))
                except tomllib.TOMLDecodeError:
                    continue  # within a value of several lines
                if _has(values, place):
                    return self._first_with_words(after, number)
                after = number
            place = place[:-1]
        return 1

    def _first_with_words(self, after: int, last: int) -> int:
        spoken = (
            number
            for number in range(after + 1, last + 1)
            if self._lines[number - 1].split("#")[0].strip()
        )
        return next(spoken, last)


def _has(values: Any, place: Place) -> bool:
    for step in place:
        if isinstance(step, int):
            if not isinstance(values, list) or step >= len(values):
                return False
        elif not isinstance(values, dict) or step not in values:
            return False
        values = values[step]
    return True


def _first_problem(
    where: _Where, values: dict[str, Any], error: ValidationError
) -> UserFacingError:
    problems = error.errors()  # of a mistyped key what stands there, not what is missing
    problem = next((one for one in problems if one["type"] == "extra_forbidden"), problems[0])
    place = _in_file(problem["loc"])
    name = str(place[-1]) if place else "part"
    match problem["type"]:
        case "extra_forbidden":
            return where.problem(
                "slip_unknown_key", place, name=name, nearest=_nearest(name, _keys(values, place))
            )
        case "union_tag_not_found":
            return where.problem("slip_missing_key", place, name="show")
        case "union_tag_invalid":
            said = str(problem["ctx"]["tag"])
            return where.problem(
                "slip_unknown_word", (*place, "show"), name="show", word=said,
                nearest=_nearest(said, SHOWS),
            )  # fmt: skip
        case "missing":
            return where.problem("slip_missing_key", place, name=name)
        case _:
            said = problem["msg"].removeprefix("Value error, ")
            return where.problem("slip_bad_value", place, name=name, problem=said)


def _in_file(loc: tuple[str | int, ...]) -> Place:
    """Without the tag that the parts' union puts after a part's number."""
    return loc if len(loc) < 3 or loc[2] not in SHOWS else (*loc[:2], *loc[3:])


def _keys(values: dict[str, Any], place: Place) -> list[str]:
    """What may stand beside a key."""
    if len(place) < 2 or not isinstance(place[1], int):
        return list(Template.model_fields)
    model = MODELS[values["part"][place[1]]["show"]]
    return [one.alias or name for name, one in model.model_fields.items() if name != "show"]


def _check_words(where: _Where, place: Place, part: AnyPart, known: Known) -> None:
    """Fields, advice and placeholders are those of this kind of slip."""

    def check(name: str, word: str, words: tuple[str, ...]) -> None:
        if word not in words:
            raise where.problem(
                "slip_unknown_word", (*place, name), name=name, word=word,
                nearest=_nearest(word, words),
            )  # fmt: skip

    match part:
        case Line() | Fact() | Paragraphs() | Code() | Bars():
            check("field", part.field, known.of(part.show))
            if isinstance(part, Code) and part.advice:
                check("advice", part.advice, known.paragraphs)
        case WaySteps() | Exams():
            check("show", part.show, known.blocks)
        case Text():
            for name, words in (("zh-Hans", part.zh_hans), ("zh-Hant", part.zh_hant),
                                ("en", part.en)):  # fmt: skip
                for placeholder in placeholders_of(words):
                    check(name, placeholder, known.line)
        case _:
            pass


def _check_needed(where: _Where, template: Template, known: Known) -> None:
    for show, field in (("reprint", ""), *known.needed):
        if not template.has(show, field):
            part = f'show = "{show}", field = "{field}"' if field else f'show = "{show}"'
            raise UserFacingError("slip_needs", file=where.path.name, part=part)


def _picture(where: _Where, place: Place, part: Logo) -> ImageReader:
    """Black and white in the dots that a thermal head has for its height."""
    path = where.path.parent / part.file
    try:
        if path.stat().st_size > LARGEST_LOGO:
            raise where.problem("slip_logo", place, logo=part.file)
        with Image.open(path, formats=("PNG", "JPEG")) as untrusted:
            if untrusted.width * untrusted.height > MOST_PIXELS:
                raise where.problem("slip_logo", place, logo=part.file)
            shown = untrusted.convert("RGBA")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise where.problem("slip_logo", place, logo=part.file) from error
    paper = Image.new("RGBA", shown.size, "white")
    paper.alpha_composite(shown)
    high = round(part.height_mm * DOTS_A_MM)
    wide = max(1, round(high * shown.width / shown.height))
    return ImageReader(paper.convert("L").resize((wide, high)).convert("1"))


def _nearest(word: str, known: Iterable[str]) -> str:
    return (difflib.get_close_matches(word, list(known), n=1, cutoff=0.0) or [ALWAYS[0]])[0]
