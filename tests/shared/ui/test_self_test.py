"""The self-test says of each part whether it works, and what to do where it does not."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from shared.devices.health import Health, Kind
from shared.domain.errors import StoreProblem
from shared.settings import Settings
from shared.store.engine import Store
from shared.text import LANGUAGES
from shared.ui import self_test
from shared.ui.self_test import Outcome, Result
from tests.conftest import MORNING


def results_of(
    store: Callable[[], Store | None] = lambda: None,
    devices: dict[Kind, Health] | None = None,
    terminal: str = "K1",
    **sections: Any,
) -> dict[str, Result]:
    askers = {kind: (lambda health=health: health) for kind, health in (devices or {}).items()}
    tasks = self_test.tasks(
        Settings.model_validate(sections), terminal, store, askers, lambda: MORNING
    )
    return {one.task: one for one in self_test.run(tasks)}


def test_a_machine_on_its_own_passes_and_says_what_it_has_not() -> None:
    told = results_of()
    assert [str(task) for task in told] == [
        "store", "fonts", "translations", "slips", "printer", "scanner", "reader", "voice", "map",
        "triage",
    ]  # fmt: skip
    assert self_test.passed(told.values())
    off = {task for task, one in told.items() if one.outcome is Outcome.OFF}
    assert off == {"store", "printer", "scanner", "reader", "voice", "map"}


def test_each_state_of_a_device_has_its_outcome_words_and_way_out() -> None:
    outcomes = {
        Health.READY: Outcome.OK,
        Health.OFF: Outcome.OFF,
        Health.SILENT: Outcome.ATTENTION,
        Health.PAPER_LOW: Outcome.ATTENTION,
    }
    for health in Health:
        for kind, one in results_of(devices=dict.fromkeys(Kind, health)).items():
            if kind not in list(Kind):
                continue
            assert one.outcome is outcomes.get(health, Outcome.FAILED), (kind, health)
            for language in LANGUAGES:
                said = (one.name(language), one.sentence(language))
                assert not any(words.startswith("device.") for words in said)
                todo = one.outcome in (Outcome.ATTENTION, Outcome.FAILED)
                assert bool(one.advice(language)) == todo, (kind, health)


def test_a_store_with_its_hospital_and_map_is_read(demo_store: Store) -> None:
    told = results_of(lambda: demo_store)
    assert told["store"].sentence("en") == "Can be read: 9 departments"
    assert told["map"].outcome is Outcome.OK
    assert told["map"].sentence("en").startswith("4 floors, ")
    lost = results_of(lambda: demo_store, terminal="K77")["map"]
    assert lost.outcome is Outcome.ATTENTION
    assert "K77" in lost.sentence("en")


def test_a_store_that_is_away_is_said_once_with_its_own_way_out() -> None:
    def away() -> Store:
        raise StoreProblem("store_away")

    told = results_of(away)
    assert not self_test.passed(told.values())
    assert told["store"].sentence("en") == "The store cannot be reached."
    assert told["store"].advice("en").startswith("Check the network")
    assert told["map"].outcome is Outcome.ATTENTION


def test_triage_tables_that_cannot_be_used_are_named(tmp_path: Path) -> None:
    (tmp_path / "lexikon.csv").write_text("", encoding="utf-8")
    told = results_of(triage={"tables": str(tmp_path)})["triage"]
    assert told.outcome is Outcome.FAILED
    assert "lexikon.csv" in told.sentence("en")
    assert told.advice("en")


def test_slip_templates_that_cannot_be_used_are_named(tmp_path: Path) -> None:
    told = results_of(slips={"folder": str(tmp_path / "nowhere")})["slips"]
    assert told.outcome is Outcome.FAILED
    assert told.advice("en")


def test_a_bug_in_one_task_stops_no_other(caplog: pytest.LogCaptureFixture) -> None:
    def broken() -> Result:
        raise RuntimeError("a bug")

    well = Result("fonts", Outcome.OK, "device.test.fonts_ok")
    tasks = (self_test.Task("voice", broken), self_test.Task("fonts", lambda: well))
    bug, after = self_test.run(tasks)
    assert (bug.task, bug.outcome, bug.key) == ("voice", Outcome.FAILED, "device.test.bug")
    assert after is well
    assert "a bug in the self-test of voice" in caplog.text
