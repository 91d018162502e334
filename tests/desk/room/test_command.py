"""`daozhen desk --room 203`: which window is opened, and what is refused."""

from pathlib import Path
from typing import Any

import pytest

from desk.room.program import open_window
from shared.cli import main
from shared.ui.program import opener


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, Any]]:
    """The windows that a command would show, with their settings."""
    shown: list[tuple[str, Any]] = []

    def run_window(name: str, store: Any, settings: Any, *, windowed: bool) -> int:
        shown.append((name, settings))
        store.close()
        return 0

    monkeypatch.setattr("shared.ui.program.run_window", run_window)
    return shown


def test_the_option_opens_the_rooms_window_and_no_option_the_desk(
    opened: list[tuple[str, Any]], sqlite_url: str
) -> None:
    assert main(["desk", "--store", sqlite_url, "--room", "203"]) == 0
    assert main(["desk", "--store", sqlite_url]) == 0
    assert [(name, settings.desk.room) for name, settings in opened] == [
        ("room", "203"),
        ("desk", ""),
    ]
    assert opener("room") is open_window


def test_the_site_file_of_a_doctors_pc_may_name_the_room(
    opened: list[tuple[str, Any]], sqlite_url: str, tmp_path: Path
) -> None:
    site = tmp_path / "site.toml"
    site.write_text('[desk]\nroom = "301"\n', encoding="utf-8")
    assert main(["desk", "--store", sqlite_url, "--site", str(site)]) == 0
    assert [(name, settings.desk.room) for name, settings in opened] == [("room", "301")]


@pytest.mark.parametrize("room", ["", "x" * 33])
def test_a_room_that_cannot_be_one_is_wrong_usage(room: str, sqlite_url: str) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["desk", "--store", sqlite_url, "--room", room])
    assert ended.value.code == 2
