"""Terminals and their devices in words."""

from datetime import timedelta
from typing import Any

from desk.devices.model import count_tone, device_lines, in_order, seen_words, terminal_rows
from shared.devices.health import DeviceState, Health, Kind
from shared.services.devices import TerminalDevices
from shared.text import LANGUAGES
from tests.desk.samples import NOW, ago


def state(kind: Kind, health: Health, since: int = 5) -> DeviceState:
    return DeviceState(kind, f"{kind}-1", health, ago(since))


def terminal(
    name: str, *states: DeviceState, program: str = "kiosk", seen: int = 0, late: bool = False
) -> TerminalDevices:
    return TerminalDevices(name, program, ago(seen), late, states)


WELL = state(Kind.PRINTER, Health.READY)
EMPTY = state(Kind.PRINTER, Health.NO_PAPER)
LOW = state(Kind.PRINTER, Health.PAPER_LOW)


def rows(*known: TerminalDevices, language: str = "en") -> Any:
    return terminal_rows(in_order(known, "D1", NOW), "D1", NOW, language)


def test_where_hands_are_needed_comes_first_and_this_desk_last() -> None:
    known = (
        terminal("D1", WELL, program="desk"),
        terminal("B1", WELL, program="board"),
        terminal("K1", WELL),
        terminal("K2", LOW),
        terminal("K3", EMPTY),
        terminal("K4", seen=9, late=True),
    )
    assert [row.key.split()[0] for row in rows(*known)] == ["K4", "K3", "K2", "K1", "B1", "D1"]


def test_a_row_says_what_is_wrong_and_what_the_terminal_has() -> None:
    scanner = state(Kind.SCANNER, Health.MISSING)
    off = state(Kind.READER, Health.OFF)
    (row,) = rows(terminal("K3", EMPTY, scanner, off, seen=2))
    assert row.title == "K3  Kiosk"
    assert [(pill.words, pill.tone) for pill in row.pills] == [
        ("Printer: Out of paper", "red"),
        ("Scanner: Not connected", "red"),
    ]
    assert row.detail == "Printer Out of paper · Scanner Not connected"
    assert row.right == "2 min"
    (chinese,) = rows(terminal("K3", EMPTY), language="zh-Hans")
    assert chinese.pills[0].words == "打印机缺纸"


def test_this_desk_is_marked_and_one_not_heard_is_dim() -> None:
    own, gone = sorted(
        rows(
            terminal("D1", WELL, program="desk"),
            terminal("D2", state(Kind.PRINTER, Health.SILENT), program="desk", seen=30, late=True),
        ),
        key=lambda row: row.key,
    )
    assert [pill.words for pill in own.pills] == ["All well", "This desk"]
    assert ([(pill.words, pill.tone) for pill in gone.pills], gone.dim) == (
        [("Not heard", "plain")],
        True,
    )


def test_the_count_is_red_where_somebody_has_to_go() -> None:
    assert count_tone([terminal("K1", WELL)], NOW) == "brand"
    assert count_tone([terminal("K1", LOW)], NOW) == "amber"
    assert count_tone([terminal("K1", LOW), terminal("K2", EMPTY)], NOW) == "red"


def test_a_device_has_its_name_since_when_and_what_to_do() -> None:
    printer, reader = device_lines(terminal("K1", EMPTY, state(Kind.READER, Health.OFF)), NOW, "en")
    assert (printer.kind, printer.pill.words, printer.name) == (
        "Printer",
        "Out of paper",
        "printer-1",
    )
    assert printer.since == f"since {ago(5):%H:%M}"
    assert printer.advice.startswith("Put in a paper roll")
    assert (reader.pill.words, reader.since, reader.advice) == ("None", "", "")


def test_of_a_terminal_that_is_not_heard_no_device_says_what_to_do() -> None:
    one = terminal("K1", state(Kind.PRINTER, Health.SILENT), seen=9, late=True)
    (printer,) = device_lines(one, NOW, "en")
    assert (printer.pill.words, printer.since, printer.advice) == ("Unknown", "", "")


def test_when_it_was_heard_is_relative_then_the_hour_then_the_day() -> None:
    one = terminal("K1", WELL)
    later = [timedelta(seconds=20), timedelta(minutes=5), timedelta(hours=3), timedelta(days=2)]
    said = [seen_words(one, NOW + passed, "en") for passed in later]
    assert said == ["now", "5 min", f"{NOW:%H:%M}", f"{NOW:%m-%d %H:%M}"]


def test_every_state_of_every_device_has_words_in_every_language() -> None:
    for language in LANGUAGES:
        for health in Health:
            one = terminal("K1", *(state(kind, health) for kind in Kind))
            said = [row.spoken for row in rows(one, language=language)]
            for line in device_lines(one, NOW, language):
                said += [line.kind, line.pill.words, line.since, line.advice]
            assert not any("device" in words and "." in words for words in said if language != "en")
            assert not any(words.startswith(("device.", "desk.")) for words in said)
