"""The whole clinic day through the real services: on SQLite in one process, on PostgreSQL in four;
with DAOZHEN_EVERY_DAY the other way round as well."""

import json
import os

import pytest

from shared.cli import main
from tests.conftest import SHARED

DAY = SHARED / "data" / "day"


@pytest.fixture(autouse=True)
def _needs_the_day():
    if not DAY.is_dir():
        if os.environ.get("CI"):
            pytest.fail("the clinic day's files must be there in CI")
        pytest.skip("needs the clinic day beside the project (../shared/data/day)")


def run_day(url, workers, capsys):
    assert main(["store", "init", url]) == 0
    assert main(["load", str(DAY), "--store", url]) == 0
    capsys.readouterr()
    arrivals = str(DAY / "arrivals.csv")
    code = main(["replay", arrivals, "--store", url, "--workers", str(workers), "--json"])
    outcome = json.loads(capsys.readouterr().out)
    assert code == 0
    assert main(["store", "check", url]) == 0
    capsys.readouterr()
    return outcome


def test_nine_hundred_arrivals_all_end_and_every_run_agrees(tmp_path, new_postgres, capsys):
    alone = [run_day(f"sqlite:///{tmp_path}/one.db", 1, capsys)]
    together = [run_day(new_postgres(), 4, capsys)]
    if os.environ.get("DAOZHEN_EVERY_DAY"):
        alone.append(run_day(new_postgres(), 1, capsys))
        together.append(run_day(f"sqlite:///{tmp_path}/four.db", 4, capsys))
    runs = alone + together
    for run in runs:
        assert run["arrivals"] == 900
        assert run["completed"] + run["no_show"] + run["refused"] == 900
        assert run["lost"] == run["duplicates"] == 0
        assert run["issued"] == runs[0]["issued"]
        assert sum(run["issued"].values()) == run["checked_in"]
        assert run["no_show"] == 10
        assert run["waits"]["all"]["n"] == sum(run["overtaken"].values())
    assert 0 < runs[0]["wait_minutes"]["p50"] < runs[0]["wait_minutes"]["p90"]
    for run in alone:  # what four do within one step has no order by the clock
        assert run["most_overtaken"] <= run["bound"] == 8
        assert run["over_bound"] == 0
        assert run["idle_room_minutes"]["somebody_waiting"] == 0
    for queue, told in runs[0]["range_held"].items():
        print(f"{queue:6} {told['held']:6.1%} of {told['n']} waits as told")  # noqa: T201
    for run in runs:
        assert run["range_held"]["all"]["n"] > 500
        assert 0.75 <= run["range_held"]["all"]["held"] <= 0.90
    waits = runs[0]["waits"]
    assert waits["priority"]["p50"] < waits["walk_in"]["p50"]
    assert waits["return"]["p50"] < waits["walk_in"]["p50"]
