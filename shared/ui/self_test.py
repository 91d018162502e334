"""The self-test of one machine: a list of tasks, each with a result that says what to do.

Nothing here touches a screen: the command line prints it, the desk lists it, a program that starts
logs what is wrong. Every task blocks, some for seconds: on a worker thread.
"""

import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from functools import partial

from shared.devices.health import Health, Kind
from shared.domain.errors import StoreProblem, UserFacingError
from shared.services.devices import NEEDS_HANDS
from shared.services.hospital_map import map_file
from shared.services.hospital_triage import hospital_triage
from shared.services.the_way import ways_of
from shared.services.views import departments_today
from shared.settings import Settings
from shared.slips.fonts import BOLD, REGULAR, font
from shared.slips.stationery import stationery_for
from shared.store.engine import Store
from shared.text import LANGUAGES, catalogue, text

PRINTED = "导诊導診号號请請，。：A0a"

log = logging.getLogger(__name__)


class Outcome(StrEnum):
    OK = "ok"
    OFF = "off"  # there is none, and the site file wants none
    ATTENTION = "attention"  # it works, or nobody knows; somebody should look
    FAILED = "failed"


@dataclass(frozen=True)
class Result:
    """`key` and `do_key` are texts; `do_key` "" where there is nothing to do."""

    task: str
    outcome: Outcome
    key: str
    values: Mapping[str, object] = field(default_factory=dict)
    do_key: str = ""

    def name(self, language: str) -> str:
        return text(f"device.task.{self.task}", language)

    def sentence(self, language: str) -> str:
        return text(self.key, language, **_in_words(self.values, language))

    def advice(self, language: str) -> str:
        if not self.do_key:
            return ""
        return text(self.do_key, language, **_in_words(self.values, language))


@dataclass(frozen=True)
class Task:
    name: str
    run: Callable[[], Result]


# The store that is to be tested; None where the machine names none. Raises StoreProblem.
OpenStore = Callable[[], Store | None]


def tasks(
    settings: Settings,
    terminal: str,
    open_store: OpenStore,
    devices: Mapping[Kind, Callable[[], Health]],
    now: Callable[[], datetime],
) -> tuple[Task, ...]:
    """In the order in which one thing needs the other. A device that is not in `devices` is off;
    asking one may take seconds."""
    site = settings.hospital.site
    return (
        Task("store", partial(_store, open_store, site, now)),
        Task("fonts", _fonts),
        Task("translations", _translations),
        Task("slips", partial(_slips, settings)),
        *(Task(kind, partial(_device, kind, devices.get(kind))) for kind in Kind),
        Task("map", partial(_map, open_store, site, terminal, now)),
        Task("triage", partial(_triage, settings)),
    )


def run(
    wanted: Iterable[Task], told: Callable[[Result], None] = lambda _result: None
) -> tuple[Result, ...]:
    """All of them, one after the other; a task that fails, even by a bug of ours, stops none.
    `told` hears each result as it comes, on this thread."""
    results = []
    for task in wanted:
        result = _run(task)
        results.append(result)
        told(result)
    return tuple(results)


def passed(results: Iterable[Result]) -> bool:
    return not any(result.outcome is Outcome.FAILED for result in results)


def log_results(results: Iterable[Result]) -> None:
    """What is not as it should be, for the hospital's IT; at the start of a program."""
    wrong = [one for one in results if one.outcome in (Outcome.FAILED, Outcome.ATTENTION)]
    for one in wrong:
        level = logging.ERROR if one.outcome is Outcome.FAILED else logging.INFO
        log.log(level, "self-test: %s: %s", one.task, one.sentence("en"))
    if not wrong:
        log.info("self-test: all is well")


def _run(task: Task) -> Result:
    try:
        return task.run()
    except UserFacingError as problem:
        key = f"error.{problem.key}"
        return Result(task.name, Outcome.FAILED, key, problem.values, f"{key}.do")
    except Exception:
        log.exception("a bug in the self-test of %s", task.name)
        return Result(task.name, Outcome.FAILED, "device.test.bug", {}, "device.test.bug.do")


def _store(open_store: OpenStore, site: str, now: Callable[[], datetime]) -> Result:
    store = open_store()
    if store is None:
        return Result("store", Outcome.OFF, "device.test.store_off")
    known = store.read(departments_today, site=site, now=now())
    if not known:
        return _attention("store", "device.test.store_empty")
    return Result("store", Outcome.OK, "device.test.store_ok", {"n": len(known)})


def _fonts() -> Result:
    try:
        lacking = [
            name
            for name in (REGULAR, BOLD)
            if any(ord(character) not in font(name).face.charToGlyph for character in PRINTED)
        ]
    except Exception:  # reportlab has several of its own for a file that is none
        log.exception("a font cannot be read")
        lacking = [REGULAR, BOLD]
    if lacking:
        return _failed("fonts", "device.test.fonts_failed", names=", ".join(lacking))
    return Result("fonts", Outcome.OK, "device.test.fonts_ok")


def _translations() -> Result:
    keys = {language: set(catalogue(language)) for language in LANGUAGES}
    known = set().union(*keys.values())
    lacking = sum(len(known - of_one) for of_one in keys.values())
    if lacking:
        return _failed("translations", "device.test.translations_failed", n=lacking)
    values = {"n": len(known), "languages": len(LANGUAGES)}
    return Result("translations", Outcome.OK, "device.test.translations_ok", values)


def _slips(settings: Settings) -> Result:
    problems = stationery_for(settings.slips.folder).problems
    if problems:
        raise problems[0]
    own = settings.slips.folder
    return Result("slips", Outcome.OK, "device.test.slips_own" if own else "device.test.slips_ok")


def _device(kind: Kind, ask: Callable[[], Health] | None) -> Result:
    health = Health.OFF if ask is None else ask()
    match health:
        case Health.READY:
            return Result(kind, Outcome.OK, "device.test.ready")
        case Health.OFF:
            return Result(kind, Outcome.OFF, "device.test.none")
    outcome = Outcome.FAILED if health in NEEDS_HANDS else Outcome.ATTENTION
    return Result(kind, outcome, f"device.health.{health}", {}, advice_key(kind, health))


def advice_key(kind: Kind, health: Health) -> str:
    """The text of what to do about a device; "" where there is nothing to do."""
    if health in (Health.READY, Health.OFF):
        return ""
    key = f"device.do.{kind}.{health}"
    return key if key in catalogue(LANGUAGES[0]) else f"device.do.{health}"


def _map(open_store: OpenStore, site: str, terminal: str, now: Callable[[], datetime]) -> Result:
    try:
        store = open_store()
    except StoreProblem:  # said by the store's own task
        return _attention("map", "device.test.map_store")
    file = store.read(map_file, site=site, now=now()) if store is not None else None
    if file is None:
        return Result("map", Outcome.OFF, "device.test.map_off")
    plan = ways_of(file.content, file.name, file.digest).plan
    if not any(stand.terminal == terminal for stand in plan.stands):
        return _attention("map", "device.test.map_no_stand", terminal=terminal)
    values = {"levels": len(plan.levels), "places": len(plan.places)}
    return Result("map", Outcome.OK, "device.test.map_ok", values)


def _triage(settings: Settings) -> Result:
    found = hospital_triage(settings.triage)
    if found.troubles:
        raise found.troubles[0]
    own = settings.triage.tables or settings.triage.model
    values = {"n": len(found.knowledge.rules)}
    key = "device.test.triage_own" if own else "device.test.triage_ok"
    return Result("triage", Outcome.OK, key, values)


def _failed(task: str, key: str, **values: object) -> Result:
    return Result(task, Outcome.FAILED, key, values, f"{key}.do")


def _attention(task: str, key: str, **values: object) -> Result:
    return Result(task, Outcome.ATTENTION, key, values, f"{key}.do")


def _in_words(values: Mapping[str, object], language: str) -> dict[str, object]:
    """A problem within a problem is said as a sentence too."""
    return {
        name: text(f"error.{value.key}", language, **_in_words(value.values, language))
        if isinstance(value, UserFacingError)
        else value
        for name, value in values.items()
    }
