"""A doctor at the window of room 203, over a real store."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shared.domain.errors import StoreProblem
from shared.services import calling
from shared.services.stamp import new_stamp
from shared.store import journal
from shared.text import text
from tests.desk.room.conftest import DOCTOR, ROOM, Doctor

CTRL = Qt.KeyboardModifier.ControlModifier
K = Qt.Key


def test_one_button_leads_a_doctor_through_two_patients(tell: Any) -> None:
    async def story(doctor: Doctor) -> None:
        await doctor.waiting(2)
        step = doctor.window.step
        for words, label, state in (
            ("call_next", "B001", "called"),
            ("start", "B001", "in_service"),
            ("done_call_next", "B002", "called"),
            ("start", "B002", "in_service"),
            ("finish", "", "free"),
        ):
            room = "room" if words == "done_call_next" else "queue"
            assert step.words == text(f"desk.{room}.{words}")
            await doctor.click_step()
            await doctor.sees(label, state)
        assert not step.isEnabled(), "nobody waits any more"

    tell(story)


def test_the_keys_of_the_desk_work_here_too(tell: Any) -> None:
    async def story(doctor: Doctor) -> None:
        await doctor.waiting(3)
        for key, label, state in (
            (K.Key_F8, "B001", "called"),
            (K.Key_F7, "B001", "called"),
            (K.Key_F6, "B001", "in_service"),
            (K.Key_F10, "", "free"),
            (K.Key_F8, "B002", "called"),
            (K.Key_F6, "B002", "in_service"),
            (K.Key_F4, "", "free"),
        ):
            doctor.press(key)
            await doctor.sees(label, state)
        assert [entry.ticket.label for entry in doctor.window.view.away] == ["B002"]

    tell(story)


def test_who_does_not_come_is_missed_and_counted(tell: Any) -> None:
    async def story(doctor: Doctor) -> None:
        await doctor.waiting(1)
        doctor.press(K.Key_F8)
        await doctor.sees("B001", "called")
        doctor.program.clock.move(minutes=2)
        doctor.press(K.Key_F5)
        await doctor.sees("", "free")
        assert doctor.find("room.missed").words == text("desk.counts.missed", n=1)

    tell(story)


def test_the_second_click_of_a_double_click_does_not_say_that_the_patient_came_in(
    tell: Any,
) -> None:
    async def story(doctor: Doctor) -> None:
        await doctor.waiting(2)
        await doctor.click_step()
        await doctor.until(lambda: doctor.window.step.key == "F6", "the button says came in")
        QTest.mouseClick(doctor.window.step, Qt.MouseButton.LeftButton)
        await doctor.sees("B001", "called")

    tell(story)


def test_calling_the_next_while_one_has_not_come_says_what_to_do(tell: Any) -> None:
    async def story(doctor: Doctor) -> None:
        await doctor.waiting(2)
        doctor.press(K.Key_F8)
        await doctor.sees("B001", "called")
        doctor.press(K.Key_F8)
        said = await doctor.said("desk.error.room_has_called")
        assert "B001" in doctor.find("room.sentence").text()
        assert "F6" in said.advice("en")
        doctor.press(K.Key_F6)
        await doctor.said("desk.room.done")

    tell(story)


def test_undo_takes_back_the_rooms_own_last_act_and_whom_it_had_finished(tell: Any) -> None:
    async def story(doctor: Doctor) -> None:
        await doctor.waiting(2)
        for key in (K.Key_F8, K.Key_F6, K.Key_F8):
            doctor.press(key)
            await doctor.quiet()
        await doctor.sees("B002", "called")
        doctor.walk_in()
        doctor.press(K.Key_Z, CTRL)
        await doctor.sees("B001", "in_service")
        assert [entry.ticket.label for entry in doctor.window.view.waiting] == ["B002", "B003"]
        await doctor.said("desk.room.undone")

    tell(story)


def test_the_acts_are_the_doctors_on_duty_at_the_rooms_own_terminal(tell: Any) -> None:
    async def story(doctor: Doctor) -> None:
        await doctor.waiting(1)
        doctor.press(K.Key_F8)
        await doctor.sees("B001", "called")
        day = doctor.program.clock.now().date().isoformat()
        rows = doctor.program.store.read(journal.of_terminal, "main", day, f"R{ROOM}")
        row = next(iter(rows))
        assert (row.act, row.by) == ("call", DOCTOR)

    tell(story)


def test_no_name_is_ever_shown_in_full(tell: Any) -> None:
    async def story(doctor: Doctor) -> None:
        await doctor.waiting(4)
        for key in (K.Key_F8, K.Key_F6, K.Key_F8):
            doctor.press(key)
            await doctor.quiet()
        view = doctor.window.view
        names = [entry.patient_name for entry in (*view.calling, *view.waiting)]
        said = doctor.words()
        assert view.calling[0].masked in said
        assert not [name for name in names if name in said]

    tell(story)


@pytest.mark.parametrize("room", ["299"])
def test_a_room_where_nobody_works_today_says_so_and_goes_on_listening(
    tell: Any, room: str
) -> None:
    async def story(doctor: Doctor) -> None:
        assert text("desk.room.closed", room=room) == doctor.find("room.closed").text()
        assert doctor.find("room.closed").isVisible()
        assert not doctor.window.step.isEnabled()
        doctor.press(K.Key_F8)
        move_a_doctor_to(doctor, room)
        await doctor.until(lambda: doctor.window.view, "the roster has the room now")
        assert not doctor.find("room.closed").isVisible()

    tell(story)


def move_a_doctor_to(doctor: Doctor, room: str) -> None:
    from shared.store.tables import schedule

    values = schedule.update().where(schedule.c.practitioner == DOCTOR).values(room=room)
    doctor.program.store.write(lambda tx: tx.execute(values) and None)
    doctor.window.on_tick()


def test_an_act_at_the_desk_is_seen_at_once(tell: Any) -> None:
    async def story(doctor: Doctor) -> None:
        await doctor.waiting(1)
        stamp = new_stamp("main", doctor.program.clock.now(), "D1", "1001")
        doctor.program.store.write(calling.call_next, stamp, room=ROOM)
        await doctor.sees("B001", "called")
        assert doctor.window.step.key == "F6"

    tell(story)


def test_a_lost_race_is_said_and_the_window_shows_how_it_is(tell: Any) -> None:
    async def story(doctor: Doctor) -> None:
        await doctor.waiting(1)
        doctor.press(K.Key_F8)
        await doctor.sees("B001", "called")
        doctor.program.clock.move(minutes=2)
        stamp = new_stamp("main", doctor.program.clock.now(), "D1", "1001")
        called = doctor.window.view.calling[0].ticket.id
        doctor.program.store.write(calling.start, stamp, ticket_id=called)
        doctor.press(K.Key_F5)
        await doctor.said("error.wrong_state")
        await doctor.sees("B001", "in_service")

    tell(story)


def test_an_outage_is_said_until_it_is_over(tell: Any) -> None:
    async def story(doctor: Doctor) -> None:
        await doctor.waiting(1)
        store: Any = doctor.program.store

        async def away(*_: Any, **__: Any) -> None:
            raise StoreProblem("store_away")

        store.run_write = away
        doctor.press(K.Key_F8)
        await doctor.said("error.store_away")
        doctor.program.feed.store_lost.emit()
        assert doctor.window.message.message.key == "desk.room.store_lost"
        assert doctor.find("room.store").words == text("desk.store.away")
        del store.run_write
        doctor.program.feed.store_back.emit()
        assert doctor.window.message.message is None
        assert doctor.find("room.store").words == text("desk.store.here")
        doctor.press(K.Key_F8)
        await doctor.sees("B001", "called")

    tell(story)


def test_the_window_stays_above_the_hospitals_own_program(tell: Any) -> None:
    async def story(doctor: Doctor) -> None:
        assert doctor.window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint

    tell(story)
