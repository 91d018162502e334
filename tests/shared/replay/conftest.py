import shutil
from pathlib import Path

import pytest

from shared.replay import compare
from shared.settings import Settings
from tests.shared.replay.small_day import USUAL, SmallDay


@pytest.fixture
def small_day(tmp_path, sqlite_url, capsys):
    day = SmallDay(tmp_path, sqlite_url, capsys)
    day.load()
    return day


@pytest.fixture(scope="session")
def two_runs(tmp_path_factory, sqlite_template):
    """The usual small day under the default rules and under a tight bound."""
    folder = tmp_path_factory.mktemp("two-runs")
    shutil.copy(sqlite_template, folder / "day.db")
    day = SmallDay(folder, f"sqlite:///{folder}/day.db")
    day.load()
    rules = [Path(day.policy("现在")), Path(day.policy("tight", "max_overtaken = 1"))]
    arrivals = day.arrivals(USUAL)
    return compare(day.url, arrivals, rules, settings=Settings(), workers=1, day=None)
