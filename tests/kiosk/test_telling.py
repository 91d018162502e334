"""A patient without an appointment says what is wrong: to a department, or to staff at once."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from kiosk.session import Session, Slip, State
from kiosk.window import KioskWindow
from kiosk.wording import whole_words
from shared.domain.triage.menu import Told
from shared.services import helping
from shared.store import triages
from shared.text import text
from shared.ui.program import Program
from tests.kiosk.test_window import button, enter, press, said, settled, tickets, until, window

__all__ = ["window"]

Drive = Callable[[Coroutine[Any, Any, Any]], Any]


async def say(window: KioskWindow, part: str, complaint: str) -> None:
    press(window, "home.walk_in")
    await until(window, State.PARTS)
    press(window, f"part.{part}", f"complaint.{complaint}")


async def answer(window: KioskWindow, *names: str) -> None:
    for name in names:
        await until(window, State.ASKED)
        at = len(window.session.told.answers)
        press(window, f"answer.{name}")
        await settled(lambda at=at: len(window.session.told.answers) > at or not window._work.busy)
        await settled(lambda: not window._work.busy)


async def identify(window: KioskWindow) -> None:
    await until(window, State.IDENTIFY)
    press(window, "identify.phone")
    enter(window, "19905550002")
    enter(window, "19480305")


def calls(program: Program) -> tuple[Any, ...]:
    site, now = program.settings.hospital.site, program.clock.now()
    return program.store.read(helping.open_help_calls, site=site, now=now)


def test_a_walk_in_says_what_is_wrong_and_takes_a_number(
    window: KioskWindow, program: Program, drive: Drive
) -> None:
    async def visit() -> None:
        await say(window, "mouth", "toothache")
        await answer(window, "tooth-none", "tooth-kind-cold")
        await identify(window)
        await until(window, State.SUGGESTED)
        press(window, "suggested.12.01")
        assert window.session.state is State.CONFIRM
        press(window, "confirm.yes")
        await until(window, State.DONE)
        await settled(lambda: window.session.slip is Slip.PRINTED)

    drive(visit())
    ticket = window.session.ticket
    assert ticket is not None
    assert ticket.queue == "12.01"
    assert ticket.triage_level == 4
    (kept,) = program.store.read(lambda tx: triages.of_ticket(tx, ticket.id))
    assert (kept.department, kept.complaint) == ("12.01", "牙痛，遇冷痛，夜里痛")
    assert calls(program) == ()


def test_the_second_department_needs_no_reason(window: KioskWindow, drive: Drive) -> None:
    async def visit() -> None:
        await say(window, "mouth", "toothache")
        await answer(window, "tooth-none", "tooth-kind-cold")
        await identify(window)
        await until(window, State.SUGGESTED)
        press(window, "suggested.others", "departments.02", "doctors.any", "confirm.yes")
        await until(window, State.DONE)

    drive(visit())
    assert window.session.ticket is not None
    assert window.session.ticket.queue == "02"


def test_a_most_urgent_red_flag_stops_the_flow_and_calls_the_desk(
    window: KioskWindow, program: Program, drive: Drive
) -> None:
    async def visit() -> None:
        await say(window, "chest", "chest-tight")
        await answer(window, "heart-sweat")
        await until(window, State.STAFF)
        await settled(lambda: bool(calls(program)))

    drive(visit())
    assert said(window, "staff.title") == whole_words(text("kiosk.staff.now"))
    assert calls(program)[0].about == ("EMR-24",)
    names = {each.objectName() for each in window.findChildren(type(button(window, "staff.help")))}
    assert not names & {"staff.go_on", "footer.back"}
    assert tickets(program) == 0
    for _ in range(60):
        window.on_second()
    assert window.session.state is State.STAFF
    for _ in range(60):
        window.on_second()
    assert window.session == Session()


def test_a_level_three_flag_calls_the_desk_and_may_go_on_with_its_level(
    window: KioskWindow, program: Program, drive: Drive
) -> None:
    async def visit() -> None:
        await say(window, "chest", "chest-pain")
        await until(window, State.STAFF)
        assert said(window, "staff.title") == whole_words(text("kiosk.staff.soon"))
        await settled(lambda: bool(calls(program)))
        press(window, "staff.go_on")
        await answer(window, "heart-none", "since-days")
        await identify(window)
        await until(window, State.SUGGESTED)
        press(window, "suggested.03.04", "confirm.yes")
        await until(window, State.DONE)

    drive(visit())
    assert [call.about for call in calls(program)] == [("EMR-52",)]
    ticket = window.session.ticket
    assert ticket is not None
    assert ticket.triage_level == 3


def test_age_makes_a_red_flag_once_it_is_known(window: KioskWindow, drive: Drive) -> None:
    """消化 for most; belly pain over 65 is a level three (the patient was born in 1948)."""

    async def visit() -> None:
        await say(window, "belly", "belly-pain")
        await answer(window, "belly-none", "since-today")
        await identify(window)
        await until(window, State.STAFF)
        press(window, "staff.go_on")

    drive(visit())
    assert window.session.state is State.SUGGESTED


def test_letters_find_a_complaint(window: KioskWindow, drive: Drive) -> None:
    async def visit() -> None:
        press(window, "home.walk_in")
        await until(window, State.PARTS)
        press(window, "parts.letters", "keypad.T", "keypad.T")
        assert said(window, "letters.field") == "T T"
        press(window, "keypad.X", "keypad.erase", "complaint.headache")
        await until(window, State.ASKED)

    drive(visit())
    assert window.session.told.complaint.name == "头痛"


def test_going_back_takes_an_answer_back(window: KioskWindow, drive: Drive) -> None:
    async def visit() -> None:
        await say(window, "mouth", "toothache")
        await answer(window, "tooth-none", "tooth-kind-cold")
        await until(window, State.IDENTIFY)
        press(window, "footer.back")
        assert [one.id for one in window.session.told.answers] == ["tooth-none"]
        press(window, "footer.back")
        assert window.session.told.answers == ()
        press(window, "footer.back")
        await asyncio.sleep(0)

    drive(visit())
    assert window.session.state is State.COMPLAINTS
    assert window.session.told == Told()
