"""A nurse upstairs receives whom the lobby sends, by keys alone."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk.floors.view import FloorsPage
from shared.services import handoffs
from shared.services.patients import identify
from shared.text import LANGUAGES
from tests.desk.pages import NURSE, Alone
from tests.desk.test_layout import cut_in

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def floor(program: Any) -> Iterator[Alone]:
    """The page of 3F."""
    desk = program.settings.desk.model_copy(update={"floor": "3F"})
    program.settings = program.settings.model_copy(update={"desk": desk})
    alone = Alone(program, FloorsPage, NURSE)
    yield alone
    alone.close()


def send(floor: Alone, card: str, *, start: str = "1F", to: str = "3F", **more: Any) -> Any:
    now = floor.program.clock.now()
    patient = floor.program.store.read(identify, site="main", now=now, scan=card)
    sent = floor.do(handoffs.send, patient_id=patient.id, from_floor=start, to_floor=to, **more)
    floor.program.clock.move(seconds=30)
    return sent


def coming(floor: Alone) -> list[tuple[str, str]]:
    return [(row.key, row.pills[0].words) for row in floor.page.coming.people.rows]


def sent(floor: Alone) -> list[tuple[str, str]]:
    return [(row.key, row.pills[0].words) for row in floor.page.sent.people.rows]


def state(floor: Alone, handoff_id: str) -> str:
    now = floor.program.clock.now()
    day = floor.program.store.read(handoffs.handoffs, site="main", now=now)
    return next(str(one.state) for one in day if one.id == handoff_id)


def test_who_is_sent_appears_by_themselves_and_two_keys_receive_and_seat(
    floor: Alone, drive: Any
) -> None:
    async def story() -> None:
        await floor.until(lambda: floor.find("floors.coming.people").hasFocus())
        one = send(floor, "80000001", clothing="蓝色外套", needs=("wheelchair",))
        await floor.until(lambda: coming(floor) == [(one.id, "在路上")], "no key was pressed")
        await floor.until(lambda: floor.page.coming.people.current_key == one.id)
        assert floor.find("floors.next").words == "接到"
        floor.press(K.Key_Return)
        await floor.said("desk.floors.done_receive")
        assert coming(floor) == [(one.id, "已接到")]
        assert floor.find("floors.next").words == "就座"
        floor.press(K.Key_Return)
        await floor.said("desk.floors.done_seated")
        assert coming(floor) == [(one.id, "已就座")]
        await floor.quiet()
        assert state(floor, one.id) == "closed"
        assert not floor.find("floors.next").isEnabled()

    drive(story())


def test_the_one_chosen_is_shown_with_needs_clothing_and_what_happened(
    floor: Alone, drive: Any
) -> None:
    async def story() -> None:
        one = send(floor, "80000001", clothing="蓝色外套", needs=("wheelchair", "hearing"))
        await floor.until(lambda: floor.page.coming.people.current_key == one.id)
        words = [label.text() for label in floor.page.side.findChildren(type(floor.page.side._who))
                 if label.isVisible()]  # fmt: skip
        said = "\n".join(words)
        for wanted in ("王*明", "轮椅、听力不便", "蓝色外套", "1F", "3F", "周敏 送出"):
            assert wanted in said, (wanted, said)
        assert "王晓明" not in said

    drive(story())


def test_after_one_is_seated_the_next_one_stands_under_the_same_key(
    floor: Alone, drive: Any
) -> None:
    async def story() -> None:
        first, second = send(floor, "80000001"), send(floor, "80000002")
        await floor.until(lambda: len(coming(floor)) == 2)
        floor.find("floors.coming.people").choose_first()
        floor.press(K.Key_Return)
        await floor.said("desk.floors.done_receive")
        await floor.quiet()
        assert floor.page.coming.people.current_key == first.id, "and not whoever moved up"
        floor.press(K.Key_Return)
        await floor.said("desk.floors.done_seated")
        assert floor.page.coming.people.current_key == second.id
        await floor.quiet()
        assert (state(floor, first.id), state(floor, second.id)) == ("closed", "sent")

    drive(story())


def test_keys_for_who_does_not_come_and_who_went_elsewhere(floor: Alone, drive: Any) -> None:
    async def story() -> None:
        one, two = send(floor, "80000001"), send(floor, "80000002")
        await floor.until(lambda: len(coming(floor)) == 2)
        floor.find("floors.coming.people").choose_first()
        floor.press(K.Key_F5)
        await floor.said("desk.floors.done_did_not_come")
        floor.press(K.Key_F4)
        await floor.said("desk.floors.done_went_elsewhere")
        assert dict(coming(floor)) == {one.id: "没有来", two.id: "去了别处"}

    drive(story())


def test_ctrl_z_takes_back_the_last_step(floor: Alone, drive: Any) -> None:
    async def story() -> None:
        one = send(floor, "80000001")
        await floor.until(lambda: floor.page.coming.people.current_key == one.id)
        assert not floor.find("floors.undo").isEnabled()
        floor.press(K.Key_Return)
        await floor.said("desk.floors.done_receive")
        floor.press(K.Key_Z, CTRL)
        await floor.said("desk.floors.undone_received")
        await floor.until(lambda: coming(floor) == [(one.id, "在路上")])
        floor.press(K.Key_F5)
        await floor.said("desk.floors.done_did_not_come")
        floor.press(K.Key_Z, CTRL)
        await floor.said("desk.floors.undone_closed")
        await floor.until(lambda: coming(floor) == [(one.id, "在路上")])

    drive(story())


def test_who_is_late_is_red_and_counted(floor: Alone, drive: Any) -> None:
    async def story() -> None:
        send(floor, "80000001")
        await floor.until(lambda: len(coming(floor)) == 1)
        floor.program.clock.move(minutes=6)
        floor.page.reload()
        await floor.until(lambda: coming(floor)[0][1] == "6 分钟无人接", str(coming(floor)))
        assert floor.page.coming.count._pill.tone == "red"
        floor.press(K.Key_Return)
        await floor.said("desk.floors.done_receive")
        await floor.until(lambda: floor.page.coming.count._pill.tone == "brand")

    drive(story())


def test_another_floor_was_first_and_says_so(floor: Alone, drive: Any) -> None:
    async def story() -> None:
        one = send(floor, "80000001")
        await floor.until(lambda: floor.page.coming.people.current_key == one.id)
        floor.program.feed.changed.disconnect(floor.on_changed)
        floor.do(handoffs.receive, handoff_id=one.id, by="1001")
        floor.press(K.Key_Return)
        told = await floor.said("error.handoff_taken")
        assert "周敏" in told.sentence("zh-Hans")
        await floor.until(lambda: coming(floor) == [(one.id, "已接到")], "the list is read anew")
        floor.program.feed.changed.connect(floor.on_changed)

    drive(story())


def test_what_this_floor_sent_can_be_withdrawn_by_del(floor: Alone, drive: Any) -> None:
    async def story() -> None:
        one = send(floor, "80000001", start="3F", to="1F")
        await floor.until(lambda: sent(floor) == [(one.id, "在路上")])
        assert coming(floor) == []
        while QApplication.focusWidget() is not floor.find("floors.sent.people"):
            floor.press(K.Key_Tab)
        floor.press(K.Key_Down)
        assert floor.find("floors.withdraw").isEnabled()
        assert not floor.find("floors.next").isEnabled(), "another floor receives them"
        assert "F5" in floor.find("floors.absent").accessibleName()
        floor.press(K.Key_Delete)
        await floor.said("desk.floors.done_withdrawn")
        await floor.until(lambda: sent(floor) == [(one.id, "已撤回")])

    drive(story())


def test_another_floor_or_all_can_be_looked_at_and_esc_leads_home(floor: Alone, drive: Any) -> None:
    async def story() -> None:
        up, down = send(floor, "80000001"), send(floor, "80000002", start="3F", to="2F")
        await floor.until(lambda: len(coming(floor)) == 1)
        assert floor.find("floors.floor.3F").isChecked()
        floor.find("floors.floor.2F").click()
        assert coming(floor) == [(down.id, "在路上")]
        floor.find("floors.floor.all").click()
        assert dict(coming(floor)) == {up.id: "在路上", down.id: "在路上"}
        assert floor.page.back_out()
        assert coming(floor) == [(up.id, "在路上")]
        assert not floor.page.back_out()
        floor.page.choose(down.id)
        assert floor.find("floors.floor.2F").isChecked()
        assert floor.page.coming.people.current_key == down.id

    drive(story())


def test_a_handoff_that_another_page_names_is_shown_once_it_is_read(
    floor: Alone, drive: Any
) -> None:
    async def story() -> None:
        send(floor, "80000001")
        there = send(floor, "80000002", start="3F", to="2F")
        floor.page.choose(there.id)
        await floor.until(lambda: floor.page.coming.people.current_key == there.id)
        assert floor.find("floors.floor.2F").isChecked()
        floor.press(K.Key_Return)
        await floor.said("desk.floors.done_receive")
        assert state(floor, there.id) == "received"

    drive(story())


def test_a_chosen_row_outlives_every_reload(floor: Alone, drive: Any) -> None:
    async def story() -> None:
        first, second = send(floor, "80000001"), send(floor, "80000002")
        await floor.until(lambda: len(coming(floor)) == 2)
        floor.find("floors.coming.people").choose_first()
        floor.press(K.Key_Down)
        assert floor.page.coming.people.current_key == second.id
        floor.do(handoffs.receive, handoff_id=first.id)
        await floor.until(lambda: coming(floor)[0][0] == second.id, "the other one moved down")
        assert floor.page.coming.people.current_key == second.id
        floor.press(K.Key_Return)
        await floor.said("desk.floors.done_receive")
        assert state(floor, second.id) == "received"

    drive(story())


def test_nothing_is_cut_in_any_language_at_either_size(floor: Alone, drive: Any) -> None:
    async def story() -> None:
        send(
            floor, "80000001", clothing="灰色毛衣，红色围巾，戴一顶黑色帽子", needs=("wheelchair",)
        )
        late = send(floor, "80000003", start="3F", to="2F")
        floor.do(handoffs.close, handoff_id=late.id, outcome="went_elsewhere")
        floor.program.clock.move(minutes=9)
        floor.page.reload()
        await floor.until(lambda: len(coming(floor)) == 1)
        problems = []
        for language in LANGUAGES:
            floor.session.speak(language)
            for size in ((1320, 760), (1160, 660)):
                floor.window.resize(*size)
                for name in ("3F", "all"):
                    floor.find(f"floors.floor.{name}").click()
                    floor.page.take_focus()
                    await floor.quiet()
                    found = cut_in(floor.window)  # type: ignore[arg-type]
                    problems += [f"{language} {size} {name}: {one}" for one in found]
        assert not problems, "\n".join(problems)

    drive(story())
