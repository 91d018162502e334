"""Whoever looks for a place is shown the way; whoever took a number, the way to where it waits."""

from collections.abc import Callable, Coroutine
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton

from kiosk import leading, map_room
from kiosk.plan_view import PlanView
from kiosk.session import Choice, Event, Session, Slip, State
from kiosk.window import KioskWindow
from shared.domain.errors import UserFacingError
from shared.services import hospital_map
from shared.services.stamp import new_stamp
from shared.services.the_way import Way
from shared.text import text
from shared.ui.program import Program
from shared.wayfinding.plan import Category
from shared.wayfinding.route import NoWay, Profile, Why
from tests.kiosk.lobby import place_named
from tests.kiosk.test_window import check_in, press, said, settled, tickets, until, window

__all__ = ["window"]

Drive = Callable[[Coroutine[Any, Any, Any]], Any]


def names(window: KioskWindow) -> set[str]:
    shown = window.findChildren(QAbstractButton)
    return {each.objectName() for each in shown if each.isVisibleTo(window)}


async def opened(window: KioskWindow) -> None:
    await settled(lambda: "home.find" in names(window), "no map")


async def find(window: KioskWindow) -> None:
    await opened(window)
    press(window, "home.find")
    await until(window, State.FIND)


def way_of(window: KioskWindow) -> Way:
    going = window.session.going
    assert going is not None
    assert isinstance(going.way, Way)
    return going.way


def put_map(program: Program, content: bytes) -> None:
    settings, now = program.settings, program.clock.now()
    stamp = new_stamp(settings.hospital.site, now, "D1", "1001", "admin")
    program.store.write(hospital_map.put_map, stamp, content=content, name="map.zip")


def test_the_nearest_toilet_is_one_touch_away(window: KioskWindow, drive: Drive) -> None:
    async def visit() -> None:
        await find(window)
        press(window, "find.toilet")
        await until(window, State.WAY)

    drive(visit())
    assert way_of(window).target.category in (Category.TOILET, Category.TOILET_ACCESSIBLE)
    press(window, "footer.back")
    assert window.session.state is State.FIND
    press(window, "footer.home")
    assert window.session == Session()


def test_letters_find_a_clinic_and_a_touched_step_shows_its_floor(
    window: KioskWindow, drive: Drive
) -> None:
    async def visit() -> None:
        await find(window)
        press(window, "find.letters", "keypad.Y", "keypad.K")
        press(window, f"place.{place_named('眼科')}")
        await until(window, State.WAY)

    drive(visit())
    target = way_of(window).target
    assert target.id == place_named("眼科")
    last = len(way_of(window).steps) - 1
    window.on_chose(Choice(Event.STEP, last))
    (plan,) = window.findChildren(PlanView)
    assert plan._shown is not None
    assert plan._shown.page.level == target.level


def test_who_needs_a_lift_says_so_once(window: KioskWindow, drive: Drive) -> None:
    async def visit() -> None:
        await find(window)
        press(window, "find.step_free", "find.imaging")
        await until(window, State.WAY)
        assert way_of(window).route.profile is Profile.STEP_FREE
        press(window, "way.step_free")
        await settled(lambda: not window.session.step_free)

    drive(visit())
    assert way_of(window).route.profile is Profile.NORMAL


def test_no_step_free_way_is_said_and_the_help_desk_named(
    window: KioskWindow, drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask = leading.way_to

    def none_but_to_the_desk(building: Any, to: Any, now: Any, *, step_free: bool) -> Any:
        if step_free and to is not Category.HELP_DESK:
            return NoWay("K1", "x", Profile.STEP_FREE, Why.NO_STEP_FREE)
        return ask(building, to, now, step_free=step_free)

    monkeypatch.setattr(leading, "way_to", none_but_to_the_desk)

    async def visit() -> None:
        await find(window)
        press(window, "find.step_free", "find.lab")
        await until(window, State.WAY)
        place = text("kiosk.category.lab", "zh-Hans")
        sentence = text("kiosk.way.none.no_step_free", "zh-Hans", place=place)
        assert said(window, "way.none") == sentence
        assert window.session.going is not None
        assert window.session.going.desk is not None
        press(window, "way.help_desk")
        await settled(lambda: isinstance(window.session.going.way, Way))

    drive(visit())
    assert way_of(window).target.category is Category.HELP_DESK


def test_a_way_is_printed_and_read_by_a_phone(
    window: KioskWindow, drive: Drive, tmp_path: Any
) -> None:
    async def visit() -> None:
        await find(window)
        press(window, "find.pharmacy")
        await until(window, State.WAY)
        press(window, "way.print")
        await settled(lambda: window.session.slip in (Slip.PRINTED, Slip.FAILED))
        press(window, "way.phone")
        await until(window, State.WAY_PHONE)
        before = window.session.going.code
        press(window, "footer.language.en")
        await settled(lambda: window.session.going.code != before)
        press(window, "phone.back")

    drive(visit())
    assert window.session.slip is Slip.PRINTED
    assert window.session.state is State.WAY
    assert len(list((tmp_path / "slips").glob("*.pdf"))) == 1


def test_a_number_comes_with_its_walk_and_its_way(
    window: KioskWindow, program: Program, drive: Drive
) -> None:
    async def visit() -> None:
        await opened(window)
        await check_in(window)
        assert window.session.ticket.walk_seconds > 0
        press(window, "done.way")
        await until(window, State.WAY)
        press(window, "footer.back")

    drive(visit())
    assert window.session.state is State.DONE
    assert window.session.slip is Slip.PRINTED
    assert window.session.ticket.queue in way_of(window).target.departments


def test_where_am_i_in_the_queue_shows_the_way_too(window: KioskWindow, drive: Drive) -> None:
    async def visit() -> None:
        await opened(window)
        await check_in(window)
        press(window, "done.finish", "home.place", "identify.card")
        press(window, *(f"keypad.{digit}" for digit in "80000002"), "keypad.enter")
        await until(window, State.PLACE)
        press(window, "place.way.0")
        await until(window, State.WAY)

    drive(visit())
    assert way_of(window).steps


@pytest.mark.parametrize("content", [b"no map at all", b"PK\x03\x04 broken"])
def test_an_unusable_map_hides_its_card_and_check_in_goes_on(
    window: KioskWindow, program: Program, drive: Drive, content: bytes
) -> None:
    async def visit() -> None:
        await opened(window)
        put_map(program, content)
        window._map.look()
        await settled(lambda: "home.find" not in names(window), "the card is still there")
        await check_in(window)

    drive(visit())
    assert tickets(program) == 1
    assert "done.way" not in names(window)


def test_a_way_that_breaks_never_stops_a_check_in(
    window: KioskWindow, program: Program, drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: Any, **__: Any) -> None:
        raise RuntimeError("a hole in the map")

    async def visit() -> None:
        await opened(window)
        monkeypatch.setattr(leading, "way_to", broken)
        monkeypatch.setattr(window._map.building.ways, "walk_seconds", broken)
        await check_in(window)

    drive(visit())
    assert tickets(program) == 1


def test_a_place_the_map_does_not_have_is_said_in_words(window: KioskWindow, drive: Drive) -> None:
    async def visit() -> None:
        await find(window)
        window.on_chose(Choice(Event.GO_TO, "nowhere"))
        await until(window, State.SORRY)

    drive(visit())
    assert said(window, "sorry.sentence") == text("error.way_unknown", "zh-Hans")


def test_looking_for_a_place_goes_on_while_the_store_is_away(
    window: KioskWindow, drive: Drive
) -> None:
    async def visit() -> None:
        await find(window)
        window.on_store_lost()
        press(window, "find.lift")
        await until(window, State.WAY)
        press(window, "footer.home")

    drive(visit())
    assert window.session.state is State.STORE_AWAY


def test_the_way_is_drawn_step_by_step_until_it_is_stopped(
    window: KioskWindow, drive: Drive
) -> None:
    async def visit() -> None:
        await find(window)
        press(window, "find.imaging")
        await until(window, State.WAY)

    drive(visit())
    (plan,) = window.findChildren(PlanView)
    assert plan.moving.state() is plan.moving.State.Running
    press(window, "way.still")
    plan = window.findChildren(PlanView)[-1]
    assert plan.moving.state() is plan.moving.State.Stopped


def test_a_map_that_does_not_know_this_kiosk_is_as_none(
    program: Program, drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[bool] = []
    room = map_room.MapRoom(program, lambda: told.append(True))
    monkeypatch.setattr(map_room, "built", lambda file, terminal: None)

    async def look() -> None:
        room.look()
        await settled(lambda: room._digest is not None and not room._looking)

    drive(look())
    assert room.building is None


def test_who_has_no_map_is_told_so() -> None:
    with pytest.raises(UserFacingError, match="way_unknown"):
        leading.lead(Session(), "x", None, step_free=False).send(None)  # type: ignore[arg-type]
