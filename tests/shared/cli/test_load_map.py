"""`daozhen load` and the map: it comes along, or says why not and stops nothing else."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from shared.cli import main
from shared.services.check_in import take_walk_in
from shared.services.hospital_map import map_digest
from shared.services.stamp import new_stamp
from shared.store import schema
from shared.store.engine import Store
from shared.text import RESOURCES
from tests.conftest import MORNING
from tests.shared.slips.pdf import words_of


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The demo hospital's files without its map."""
    for path in (RESOURCES / "demo").glob("*.csv"):
        shutil.copyfile(path, tmp_path / path.name)
    return tmp_path


def load(folder: Path, url: str) -> int:
    return main(["load", str(folder), "--store", url, "--json", "--lang", "en"])


def digest(url: str) -> str | None:
    store = schema.open_store(url)
    try:
        return store.read(map_digest, site="main", now=MORNING)
    finally:
        store.close()


def test_a_hospital_with_a_map_brings_it(capsys: Any, sqlite_url: str, folder: Path) -> None:
    shutil.copytree(RESOURCES / "demo" / "map", folder / "map")
    assert load(folder, sqlite_url) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["departments"] == 9
    assert answer["map"] == digest(sqlite_url) is not None


def test_a_hospital_without_a_map_is_loaded_without(
    capsys: Any, sqlite_url: str, folder: Path
) -> None:
    assert load(folder, sqlite_url) == 0
    assert json.loads(capsys.readouterr().out)["map"] is None


def test_a_broken_map_is_named_and_the_old_one_and_all_other_files_stand(
    capsys: Any, sqlite_url: str, folder: Path
) -> None:
    shutil.copytree(RESOURCES / "demo" / "map", folder / "map")
    load(folder, sqlite_url)
    before = digest(sqlite_url)
    (folder / "map" / "unit.geojson").write_text("{cut o", encoding="utf-8")
    capsys.readouterr()
    assert load(folder, sqlite_url) == 1
    said = capsys.readouterr()
    assert json.loads(said.out)["departments"] == 9
    assert "unit.geojson" in said.err
    assert "not the map" in said.err
    assert "Traceback" not in said.err
    assert digest(sqlite_url) == before


def test_the_slip_of_a_ticket_shows_the_way_from_the_terminal_that_gave_it(
    demo_store: Store, sqlite_demo_url: str, tmp_path: Path
) -> None:
    ways = {}
    for number, terminal in enumerate(("K1", "K99"), start=1):
        stamp = new_stamp("main", MORNING, terminal, "patient")
        demo_store.write(take_walk_in, stamp, patient_id=number, department="12.05")
        paper = tmp_path / f"{terminal}.pdf"
        asked = ["slip", f"F00{number}", "--day", "2026-11-23", "--pdf", str(paper)]
        assert main([*asked, "--store", sqlite_demo_url, "--lang", "en"]) == 0
        ways[terminal] = words_of(paper.read_bytes())
    assert "Howtogetthere" in ways["K1"]
    assert "Howtogetthere" not in ways["K99"]
