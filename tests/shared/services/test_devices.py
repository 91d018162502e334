"""Terminals say how their devices are; a desk knows where somebody has to go."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from shared.devices.health import DeviceState, Health, Kind
from shared.services import devices
from shared.services.alerts import alerts_now
from shared.services.devices import DeviceAlert, TerminalDevices, device_alerts
from shared.services.stamp import new_stamp
from shared.store.tables import journal
from tests.conftest import MORNING
from tests.shared.services.lobby import SITE, Lobby


class Terminals(Lobby):
    def says(self, terminal: str, program: str = "kiosk", **healths: Health) -> Any:
        """Names are kinds in capitals: PRINTER=Health.READY."""
        states = [
            DeviceState(Kind[kind], f"{kind.lower()}-1", health, self.now)
            for kind, health in healths.items()
        ]
        stamp = new_stamp(SITE, self.now, terminal, program)
        return self.store.write(devices.report, stamp, program=program, states=states)

    def passes(self, **time: float) -> None:
        self.now += timedelta(**time)

    def known(self) -> tuple[TerminalDevices, ...]:
        return self.ask(devices.devices)

    def one(self) -> TerminalDevices:
        (found,) = self.known()
        return found

    def alerts(self) -> tuple[DeviceAlert, ...]:
        return device_alerts(self.known(), self.now)


@pytest.fixture
def lobby(store: Any) -> Terminals:
    return Terminals(store)


def test_a_desk_sees_every_terminal_with_its_devices(lobby: Terminals) -> None:
    lobby.says("K2", READER=Health.OFF, PRINTER=Health.READY)
    lobby.says("B1", "board", VOICE=Health.READY)
    board, kiosk = lobby.known()
    assert (board.terminal, board.program, board.seen, board.late) == (
        "B1",
        "board",
        MORNING,
        False,
    )
    assert [(one.kind, one.health) for one in kiosk.states] == [
        (Kind.PRINTER, Health.READY),
        (Kind.READER, Health.OFF),
    ]


def test_paper_has_been_out_since_it_ran_out_though_the_kiosk_was_restarted(
    lobby: Terminals,
) -> None:
    lobby.says("K2", PRINTER=Health.NO_PAPER)
    lobby.passes(minutes=10)
    (kept,) = lobby.says("K2", PRINTER=Health.NO_PAPER)
    assert kept.since == MORNING
    assert lobby.one().states[0].since == MORNING
    lobby.passes(minutes=1)
    lobby.says("K2", PRINTER=Health.READY)
    assert lobby.one().states[0].since == lobby.now


def test_the_same_news_within_a_minute_is_not_written_again(lobby: Terminals) -> None:
    lobby.says("K2", PRINTER=Health.READY)
    lobby.passes(seconds=59)
    lobby.says("K2", PRINTER=Health.READY)
    assert lobby.one().seen == MORNING
    lobby.passes(seconds=1)
    lobby.says("K2", PRINTER=Health.READY)
    assert lobby.one().seen == lobby.now
    lobby.passes(seconds=5)
    lobby.says("K2", PRINTER=Health.COVER_OPEN)
    assert lobby.one().seen == lobby.now


def test_nothing_of_it_is_in_the_journal_that_wakes_the_boards(lobby: Terminals) -> None:
    def rows() -> int:
        return int(
            lobby.store.read(lambda tx: tx.scalar(select(func.count()).select_from(journal)))
        )

    before = rows()
    lobby.says("K2", PRINTER=Health.NO_PAPER)
    assert rows() == before


def test_a_terminal_that_missed_three_reports_is_silent_and_forgotten_after_two_weeks(
    lobby: Terminals,
) -> None:
    lobby.says("K2", PRINTER=Health.READY, READER=Health.OFF)
    lobby.passes(minutes=3)
    assert not lobby.one().late
    lobby.passes(seconds=1)
    assert lobby.one().late
    assert [state.health for state in lobby.one().states] == [Health.SILENT, Health.OFF]
    lobby.passes(days=14)
    assert lobby.known() == ()


def test_somebody_is_sent_where_hands_are_needed_the_longest_first_low_paper_last(
    lobby: Terminals,
) -> None:
    lobby.says("K3", PRINTER=Health.PAPER_LOW, SCANNER=Health.SILENT)
    lobby.passes(minutes=1)
    lobby.says("K2", PRINTER=Health.NO_PAPER, VOICE=Health.READY)
    lobby.passes(minutes=1)
    lobby.says("K1", PRINTER=Health.READY, READER=Health.MISSING)
    told = [(one.terminal, one.state.health if one.state else None) for one in lobby.alerts()]
    assert told == [
        ("K2", Health.NO_PAPER),
        ("K1", Health.MISSING),
        ("K3", Health.PAPER_LOW),
    ]
    assert [one.urgent for one in lobby.alerts()] == [True, True, False]


def test_a_kiosk_or_board_that_says_nothing_is_looked_after_a_desk_that_is_off_is_not(
    lobby: Terminals,
) -> None:
    lobby.says("K1", PRINTER=Health.NO_PAPER)
    lobby.says("B1", "board", VOICE=Health.OFF)
    lobby.says("D2", "desk", PRINTER=Health.NO_PAPER)
    lobby.passes(minutes=4)
    told = [(one.terminal, one.state, one.since) for one in lobby.alerts()]
    assert told == [("B1", None, MORNING), ("K1", None, MORNING)]
    lobby.passes(days=1)
    assert lobby.alerts() == (), "what is off the whole day is off on purpose"


def test_the_desk_hears_of_devices_after_people_in_danger_and_before_long_waits(
    demo: Any,
) -> None:
    lobby = Terminals(demo)
    lobby.walk_in("80000030", "03.04")
    lobby.walk_in("80000031", "03.01", triage_level=2)
    lobby.passes(minutes=40)
    lobby.says("K2", PRINTER=Health.NO_PAPER, SCANNER=Health.READY)
    lobby.says("K3", PRINTER=Health.PAPER_LOW)
    kinds = [
        str(one.state.health) if isinstance(one, DeviceAlert) and one.state else one.kind
        for one in lobby.ask(alerts_now)
    ]
    assert kinds == ["response", "no_paper", "long_wait", "paper_low"]
