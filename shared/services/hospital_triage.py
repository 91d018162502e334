"""The triage of this hospital: its own tables and model where the site file names some, else ours.

A program says once, at its start, what its site file has (`use`); everything that triages asks
`in_use`. What cannot be read never stops a program: ours stands in for it, and `troubles` says so.
"""

import difflib
import logging
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from threading import Lock

from shared.domain.errors import UserFacingError
from shared.domain.triage.knowledge import Knowledge
from shared.domain.triage.menu import Menu
from shared.domain.triage.model import LinearModel
from shared.services.complaint_menu import FILE as MENU_FILE
from shared.services.complaint_menu import our_menu, read_menu
from shared.services.triage_files import OURS, our_knowledge, read_knowledge
from shared.services.triage_training import load_model
from shared.settings import TriageSection

log = logging.getLogger(__name__)

TABLES = frozenset(path.name for path in OURS.iterdir() if path.suffix in (".csv", ".toml"))


@dataclass(frozen=True)
class HospitalTriage:
    """`troubles`: what the site file names and could not be used, each a sentence."""

    knowledge: Knowledge
    menu: Menu
    model: LinearModel | None = None
    troubles: tuple[UserFacingError, ...] = ()


_lock = Lock()
_section = TriageSection()


def use(section: TriageSection) -> None:
    """What the site file says; nothing is read yet."""
    global _section
    _section = section


def in_use() -> HospitalTriage:
    """This program's triage, read once (some tenths of a second: ask on a worker thread)."""
    with _lock:
        return hospital_triage(_section)


@lru_cache(maxsize=2)
def hospital_triage(section: TriageSection) -> HospitalTriage:
    """Tables and model as the site file names them; what is wrong with one leaves the other."""
    troubles: list[UserFacingError] = []
    knowledge, menu, model = our_knowledge(), our_menu(), None
    if section.tables:
        try:
            knowledge, menu = read_tables(Path(section.tables))
        except UserFacingError as error:
            troubles.append(UserFacingError("triage_tables_unused", problem=error))
    if section.model:
        try:
            model = load_model(Path(section.model))
        except UserFacingError as error:
            troubles.append(UserFacingError("triage_model_unused", problem=error))
    for trouble in troubles:
        log.warning("the hospital's own triage is not used: %s", trouble.values["problem"])
    return HospitalTriage(knowledge, menu, model, tuple(troubles))


def read_tables(folder: Path) -> tuple[Knowledge, Menu]:
    """The tables in a hospital's folder; a table that is not there is ours.

    Raises UserFacingError: triage_no_tables (no folder, or none of our tables in it),
    triage_strange_table (a file that no table is called); and as `read_knowledge`, `read_menu`.
    """
    try:
        here = {path.name for path in folder.iterdir() if path.suffix in (".csv", ".toml")}
    except OSError as error:
        raise UserFacingError("triage_no_tables", folder=str(folder)) from error
    for name in sorted(here - TABLES):
        nearest = difflib.get_close_matches(name, sorted(TABLES), n=1, cutoff=0.0)[0]
        raise UserFacingError("triage_strange_table", file=name, nearest=nearest)
    if not here:
        raise UserFacingError("triage_no_tables", folder=str(folder))
    menu = read_menu(folder / MENU_FILE) if MENU_FILE in here else our_menu()
    return read_knowledge(folder, OURS), menu
