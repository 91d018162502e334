"""What slips are printed on: the templates of this hospital, and how wide its paper is.

A template that is broken never stops a slip: ours takes its place, the log says so once, and
`problems` holds a sentence for the desk.
"""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from shared.domain.errors import UserFacingError
from shared.slips.compose import layout_of
from shared.slips.fields import Fields, Kind
from shared.slips.layout import ROLL_80, ROLLS, Layout, Roll
from shared.slips.roll import roll_pdf
from shared.slips.template import Template
from shared.slips.template_file import read_template, unknown_files
from shared.text import RESOURCES

OUR_FOLDER = RESOURCES / "slips"

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Stationery:
    templates: Mapping[Kind, Template]
    roll: Roll
    problems: tuple[UserFacingError, ...] = ()


@cache
def stationery_for(folder: str, width_mm: int = ROLL_80.width_mm) -> Stationery:
    """The hospital's templates in `folder`, ours where it has none or a broken one; "" is ours.
    `width_mm` is 80 or 58. Read once in a program: a change is seen at its next start."""
    own, problems = read_folder(Path(folder)) if folder else ({}, ())
    for problem in problems:
        log.error("our own slip template is used: %s", problem)
    return Stationery({**_ours(), **own}, ROLLS[width_mm], problems)


def read_folder(folder: Path) -> tuple[dict[Kind, Template], tuple[UserFacingError, ...]]:
    """Every sound template of a folder, and what is wrong with the others and with it."""
    if not folder.is_dir():
        return {}, (UserFacingError("slip_folder", folder=str(folder)),)
    found: dict[Kind, Template] = {}
    problems: list[UserFacingError] = list(unknown_files(folder))
    for kind in Kind:
        path = folder / f"{kind}.toml"
        if not path.exists():
            continue
        try:
            found[kind] = read_template(path, kind)
        except UserFacingError as problem:
            problems.append(problem)
    return found, tuple(problems)


@cache
def ours(width_mm: int = ROLL_80.width_mm) -> Stationery:
    """Our own templates."""
    return Stationery(_ours(), ROLLS[width_mm])


def slip_pdf(fields: Fields, stationery: Stationery | None) -> bytes:
    return roll_pdf(fields.title, lambda: slip_pieces(fields, stationery))


def slip_pieces(fields: Fields, stationery: Stationery | None) -> Layout:
    chosen = stationery or ours()
    return layout_of(chosen.templates[fields.kind], fields, chosen.roll)


@cache
def _ours() -> Mapping[Kind, Template]:
    return {kind: read_template(OUR_FOLDER / f"{kind}.toml", kind) for kind in Kind}
