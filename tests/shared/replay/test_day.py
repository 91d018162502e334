"""The whole clinic day through the real services, on both stores, in one process and in four."""

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


def test_nine_hundred_arrivals_all_end_and_four_runs_agree(tmp_path, new_postgres, capsys):
    runs = [
        run_day(f"sqlite:///{tmp_path}/one.db", 1, capsys),
        run_day(f"sqlite:///{tmp_path}/four.db", 4, capsys),
        run_day(new_postgres(), 1, capsys),
        run_day(new_postgres(), 4, capsys),
    ]
    for run in runs:
        assert run["arrivals"] == 900
        assert run["completed"] + run["no_show"] + run["refused"] == 900
        assert run["lost"] == run["duplicates"] == 0
        assert run["issued"] == runs[0]["issued"]
        assert sum(run["issued"].values()) == run["checked_in"]
        assert run["no_show"] == 10
    assert 0 < runs[0]["wait_minutes"]["p50"] < runs[0]["wait_minutes"]["p90"]
