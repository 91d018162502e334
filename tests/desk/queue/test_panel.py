"""The rarer acts on a queue, by keys alone, over a real store; Ctrl+Z takes each of them back."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from shared.services import staffing
from shared.services.stamp import new_stamp
from shared.store import journal
from shared.text import LANGUAGES
from tests.desk.conftest import Guide

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
K = Qt.Key
ONE, TWO, THREE = "80000030", "80000031", "80000032"


def waits(guide: Guide) -> list[str]:
    return [label for label, state in guide.rows() if state == "waiting"]


async def take_back(guide: Guide, key: str = "desk.queue.undone") -> Any:
    await guide.quiet()
    guide.press(K.Key_Z, CTRL)
    return await guide.said(key)


def why(guide: Guide) -> list[str]:
    """The reasons in the journal, newest last."""

    def reasons(tx: Any) -> list[str]:
        return [row.reason for row in journal.of_terminal(tx, "main", "2026-11-23", "D1")][::-1]

    return guide.program.store.read(reasons)


def test_one_key_holds_a_patient_back_and_the_same_key_lets_them_wait_again(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await guide.wait_in_line(ONE, TWO)
        guide.choose("A001")
        guide.press(K.Key_F11)
        await guide.until(lambda: guide.rows() == [("A002", "waiting"), ("A001", "held")])
        await guide.quiet()
        guide.press(K.Key_F8)
        await guide.until(lambda: guide.rows() == [("A002", "called"), ("A001", "held")])
        assert guide.find("queue.hold").words == "恢复候诊", "the key says what it does next"
        guide.press(K.Key_F11)
        await guide.until(lambda: guide.rows() == [("A002", "called"), ("A001", "waiting")])
        await take_back(guide)
        await guide.until(lambda: guide.rows() == [("A002", "called"), ("A001", "held")])

    tell(story)


def test_a_patient_is_called_out_of_turn_for_a_reason(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await guide.wait_in_line(ONE, TWO, THREE)
        guide.choose("A003")
        guide.press(K.Key_F8, SHIFT)
        assert guide.find("queue.reason").hasFocus()
        guide.press(K.Key_Return)
        await guide.quiet()
        assert waits(guide) == ["A001", "A002", "A003"], "no reason, no call"
        guide.type("胸痛加重")
        guide.press(K.Key_Return)
        await guide.until(lambda: guide.rows()[0] == ("A003", "called"))
        assert not guide.find("queue.question").isVisible()
        assert why(guide)[-1] == "胸痛加重"
        await take_back(guide)
        await guide.until(lambda: waits(guide) == ["A001", "A002", "A003"])

    tell(story)


def test_a_patient_is_moved_up_place_by_place_with_the_arrows(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await guide.wait_in_line(ONE, TWO, THREE)
        guide.choose("A003")
        guide.press(K.Key_M, CTRL)
        assert "A002" in guide.find("queue.question_title").text()
        guide.press(K.Key_Up, CTRL)
        assert "A001" in guide.find("queue.question_title").text()
        guide.type("轮椅患者")
        guide.press(K.Key_Return)
        await guide.said("desk.queue.moved")
        await guide.until(lambda: waits(guide) == ["A003", "A001", "A002"])
        assert "人工调整" in guide.window.panel.table.rows[0].because
        await take_back(guide)
        await guide.until(lambda: waits(guide) == ["A001", "A002", "A003"])

    tell(story)


def test_a_patient_is_moved_before_a_typed_number_or_to_the_end(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await guide.wait_in_line(ONE, TWO, THREE)
        guide.choose("A001")
        guide.press(K.Key_M, CTRL)
        guide.type("患者要求")
        number = guide.find("queue.ask_first")
        number.setFocus()
        number.selectAll()
        guide.type("99")
        guide.press(K.Key_Return)
        await guide.quiet()
        assert waits(guide) == ["A001", "A002", "A003"], "there is no number 99"
        assert guide.find("queue.reason").text() == "患者要求"
        number.selectAll()
        guide.type("3")
        guide.press(K.Key_Return)
        await guide.until(lambda: waits(guide) == ["A002", "A001", "A003"])
        await guide.quiet()
        guide.press(K.Key_M, CTRL)
        for _ in range(4):
            guide.press(K.Key_Down, CTRL)
        guide.type("患者要求")
        guide.press(K.Key_Return)
        await guide.said("desk.queue.moved_last")
        await guide.until(lambda: waits(guide) == ["A002", "A003", "A001"])

    tell(story)


def test_a_transfer_to_another_queue_gives_a_new_number_and_prints_its_slip(
    tell: Any, tmp_path: Path
) -> None:
    async def story(guide: Guide) -> None:
        await guide.wait_in_line(ONE, TWO)
        guide.choose("A001")
        guide.press(K.Key_T, CTRL)
        departments = guide.find("queue.ask_departments")
        await guide.until(lambda: departments.rows, "the departments are there")
        guide.press(K.Key_Down)
        guide.press(K.Key_Down)
        guide.press(K.Key_Return)
        assert guide.find("queue.reason").hasFocus(), "a department is chosen; now why"
        guide.type("咳嗽为主")
        guide.press(K.Key_Return)
        said = await guide.said("desk.queue.transferred")
        assert (said.values["label"], said.values["new"]) == ("A001", "B001")
        await guide.until(lambda: list((tmp_path / "slips").glob("*B001*")), "the slip of B001")
        await guide.until(lambda: guide.rows() == [("A002", "waiting")])
        undone = await take_back(guide, "desk.queue.transfer_undone")
        assert (undone.values["label"], undone.values["gone"]) == ("A001", "B001")
        await guide.until(lambda: waits(guide) == ["A001", "A002"])

    tell(story)


def test_a_transfer_to_another_doctor_keeps_the_number_and_prints_nothing(
    tell: Any, tmp_path: Path
) -> None:
    async def story(guide: Guide) -> None:
        await guide.wait_in_line(ONE)
        guide.choose("A001")
        guide.press(K.Key_T, CTRL)
        await guide.until(lambda: guide.find("queue.ask_departments").rows)
        guide.press(K.Key_Down)
        doctors = guide.find("queue.ask_doctors")
        doctors.setFocus()
        guide.press(K.Key_Down)
        guide.press(K.Key_Down)
        guide.press(K.Key_Return)
        guide.type("患者指定")
        guide.press(K.Key_Return)
        said = await guide.said("desk.queue.reassigned")
        assert said.values["label"] == "A001"
        await guide.until(lambda: guide.rows() == [], "it waits for the doctor next door")
        assert not list((tmp_path / "slips").glob("*"))
        await take_back(guide)
        await guide.until(lambda: waits(guide) == ["A001"])

    tell(story)


def test_a_transfer_that_changes_nothing_is_refused_and_nothing_typed_is_lost(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await guide.wait_in_line(ONE)
        guide.choose("A001")
        guide.press(K.Key_T, CTRL)
        await guide.until(lambda: guide.find("queue.ask_departments").rows)
        guide.press(K.Key_Down)
        guide.press(K.Key_Return)
        guide.type("患者指定")
        guide.press(K.Key_Return)
        await guide.said("error.nothing_changes")
        await guide.quiet()
        assert guide.find("queue.reason").text() == "患者指定"
        assert guide.find("queue.ask_departments").current_key == "03.04"
        guide.press(K.Key_Escape)
        assert not guide.find("queue.question").isVisible()

    tell(story)


def test_a_doctor_pauses_for_the_minutes_typed_and_resumes_by_the_same_key(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await guide.wait_in_line(ONE)
        guide.press(K.Key_B, CTRL)
        assert guide.find("queue.ask_first").hasFocus()
        assert guide.find("queue.pause.open").isChecked(), "until resumed, where nothing is said"
        guide.type("15")
        assert guide.find("queue.pause.15").isChecked()
        guide.press(K.Key_Return)
        said = await guide.said("desk.queue.has_paused_until")
        assert said.values["time"] == "08:57"
        await guide.until(lambda: guide.find("queue.paused").words == "暂停叫号至 08:57")
        await guide.quiet()
        guide.press(K.Key_F8)
        await guide.said("error.doctor_paused")
        guide.press(K.Key_B, CTRL)
        await guide.said("desk.queue.has_resumed")
        await guide.until(lambda: not guide.find("queue.paused").words)
        await take_back(guide, "desk.queue.undone_other")
        await guide.until(lambda: guide.find("queue.paused").words, "paused as before")
        await take_back(guide, "desk.queue.undone_other")
        await guide.until(lambda: not guide.find("queue.paused").words)

    tell(story)


def test_a_time_that_is_over_or_no_time_is_said_and_stays_as_typed(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        guide.press(K.Key_B, CTRL)
        guide.type("8:15")
        guide.press(K.Key_Return)
        await guide.said("error.past_time")
        field = guide.find("queue.ask_first")
        assert field.text() == "8:15"
        field.selectAll()
        guide.type("soon")
        guide.press(K.Key_Return)
        await guide.quiet()
        assert field.property("wrong")
        assert not guide.find("queue.paused").words

    tell(story)


def test_a_room_calls_for_a_further_queue_until_it_is_taken_away(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await guide.wait_in_line(ONE)
        await guide.until(lambda: guide.window.rooms.chosen.room == "201")
        guide.press(K.Key_J, CTRL)
        departments = guide.find("queue.ask_departments")
        await guide.until(lambda: departments.rows)
        guide.press(K.Key_Down)
        guide.press(K.Key_Return)
        await guide.said("desk.queue.serves_also")
        await guide.until(lambda: departments.rows[0].pills, "it is marked, and the list stays")
        await guide.wait_in_line(TWO, department=departments.rows[0].key)
        assert sorted(waits(guide)) == ["A001", "B001"]
        await take_back(guide, "desk.queue.undone_other")
        await guide.until(lambda: waits(guide) == ["A001"])
        await guide.until(lambda: not departments.rows[0].pills)

    tell(story)


@pytest.mark.parametrize("language", LANGUAGES)
def test_taking_back_what_was_done_to_no_ticket_is_said_in_words(tell: Any, language: str) -> None:
    async def story(guide: Guide) -> None:
        guide.window.session.speak(language)
        guide.press(K.Key_B, CTRL)
        guide.press(K.Key_Return)
        await guide.said("desk.queue.has_paused")
        said = await take_back(guide, "desk.queue.undone_other")
        assert "pause" not in said.sentence(language), "the act's name, not its code"
        assert "desk." not in said.sentence(language)

    tell(story)


def test_a_notice_is_taken_back_by_the_same_key_on_its_own_page(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        guide.press(K.Key_6, ALT)
        page = guide.window.side.notices
        guide.type("Room 202: back at 10:00")
        guide.press(K.Key_Return)
        await guide.until(lambda: page._rows)
        await take_back(guide, "desk.queue.undone_other")
        await guide.until(lambda: not page._rows, "the boards show it no more")

    tell(story)


def test_escape_leaves_a_question_and_the_focus_goes_back_to_where_it_was(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await guide.wait_in_line(ONE)
        guide.press(K.Key_F2)
        guide.choose("A001")
        guide.press(K.Key_Delete)
        await guide.quiet()
        assert not guide.find("queue.question").isVisible(), "Del in a field deletes a letter"
        guide.press(K.Key_M, CTRL)
        guide.type("等")
        guide.press(K.Key_Escape)
        assert not guide.find("queue.question").isVisible()
        assert guide.find("search").hasFocus()
        assert waits(guide) == ["A001"]

    tell(story)


def test_calling_goes_on_while_a_question_is_open(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await guide.wait_in_line(ONE, TWO, THREE)
        guide.choose("A003")
        guide.press(K.Key_T, CTRL)
        await guide.until(lambda: guide.find("queue.ask_departments").rows)
        guide.press(K.Key_F8)
        await guide.until(lambda: guide.rows()[0] == ("A001", "called"))
        assert guide.find("queue.question").isVisible()
        assert "A003" in guide.find("queue.question_title").text()

    tell(story)


def test_the_rare_keys_work_where_they_are_not_shown(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await guide.wait_in_line(ONE)
        assert not guide.find("queue.hold").isVisible(), "beside reception there is no room"
        guide.press(K.Key_F1)
        assert guide.find("queue.hold").isVisible()
        guide.press(K.Key_F1)
        guide.choose("A001")
        guide.press(K.Key_F11)
        await guide.until(lambda: guide.rows() == [("A001", "held")])
        guide.press(K.Key_2, ALT)
        await guide.until(lambda: guide.find("queue.hold").isVisible(), "here there is room")

    tell(story)


def test_a_held_patient_at_the_desk_waits_again_with_one_enter(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await guide.wait_in_line(ONE)
        guide.choose("A001")
        guide.press(K.Key_F11)
        await guide.until(lambda: guide.rows() == [("A001", "held")])
        await guide.bring("A001")
        assert guide.find("reception.release.A001").hasFocus()
        guide.press(K.Key_Return)
        await guide.until(lambda: guide.rows() == [("A001", "waiting")])

    tell(story)


def test_those_at_the_door_stand_first_and_leave_it_when_the_doctor_pauses(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await guide.wait_in_line(ONE, TWO, THREE)
        guide.press(K.Key_F8)
        await guide.until(lambda: guide.rows()[0] == ("A001", "called"))
        rows = guide.window.panel.table.rows
        assert [row.pills[0].words for row in rows[1:]] == ["门口", "门口"]
        stamp = new_stamp("main", guide.program.clock.now(), "D2", "1002")
        guide.program.store.write(staffing.pause, stamp, practitioner="P01", until=None)
        await guide.until(
            lambda: guide.window.panel.table.rows[1].pills[0].words == "候诊", "back in line"
        )

    tell(story)
