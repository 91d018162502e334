"""A guide at the desk, keyboard only, over a real store."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt

from desk.notices.view import NoticesPage
from shared.devices.printers import DummyPrinter, PrinterDoubt, PrinterProblem
from shared.services import calling, check_in, helping
from shared.services.policies import set_policy
from shared.services.stamp import new_stamp
from shared.text import text
from tests.desk.conftest import Guide

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
K = Qt.Key


def test_a_wrong_pin_is_said_and_nothing_is_shown(guide: Guide, drive: Any) -> None:
    async def story() -> None:
        await guide.until(lambda: guide.find("sign_in.code").hasFocus())
        guide.type("1001")
        guide.press(K.Key_Return)
        guide.type("0000")
        guide.press(K.Key_Return)
        await guide.until(lambda: guide.find("sign_in.trouble").isVisible())
        assert text("error.wrong_pin", "zh-Hans") in guide.find("sign_in.trouble").text()
        assert guide.window.session.staff is None
        assert not guide.find("search").isVisible()

    drive(story())


def test_the_hint_of_the_demo_is_on_the_sign_in_page(guide: Guide, drive: Any) -> None:
    guide.window.hint = "1001 / 2468"
    assert guide.find("sign_in.hint").text() == "1001 / 2468"
    drive(guide.quiet())


def test_a_new_patient_is_registered_and_numbered_by_keys_alone(tell: Any, tmp_path: Path) -> None:
    async def story(guide: Guide) -> None:
        guide.press(K.Key_F3)
        assert guide.find("form.name").hasFocus()
        guide.type("赵小红")
        guide.press(K.Key_Tab)
        guide.type("999999199204180031")
        assert guide.find("form.birth_date").text() == "1992-04-18"
        assert guide.find("form.sex.male").isChecked()
        guide.press(K.Key_Return)
        await guide.until(lambda: guide.find("form.id_number.trouble").isVisible())
        assert guide.find("form.name").text() == "赵小红"
        assert guide.find("form.id_number").hasFocus()
        guide.press(K.Key_A, CTRL)
        guide.type(valid_identity_number("99999919400305006"))
        guide.press(K.Key_Return)
        departments = guide.find("reception.departments")
        await guide.until(departments.hasFocus, "the departments have the focus")
        assert guide.window.reception.panel.at_the_desk.patient.name == "赵小红"
        assert guide.find("reception.priority.elderly").isChecked()
        guide.press(K.Key_Down)
        guide.press(K.Key_Return)
        said = await guide.said("desk.reception.issued")
        assert said.values["label"] == "A001"
        await guide.until(lambda: list((tmp_path / "slips").glob("*.pdf")), "the slip is printed")
        await guide.until(lambda: guide.rows() == [("A001", "waiting")], "the list shows it")

    tell(story)


def valid_identity_number(first: str) -> str:
    from stdnum.iso7064 import mod_11_2

    return first + mod_11_2.calc_check_digit(first)


def test_a_patient_is_called_again_started_done_and_undone(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await guide.walk_in("80000030")
        await guide.until(lambda: guide.rows() == [("A001", "waiting")])
        for key, states in (
            (K.Key_F8, [("A001", "called")]),
            (K.Key_F7, [("A001", "called")]),
            (K.Key_F6, [("A001", "in_service")]),
            (K.Key_F10, []),
        ):
            guide.press(key)
            await guide.until(lambda states=states: guide.rows() == states, f"{key} {states}")
            await guide.quiet()
        guide.press(K.Key_Z, CTRL)
        await guide.said("desk.queue.undone")
        await guide.until(lambda: guide.rows() == [("A001", "in_service")])
        guide.press(K.Key_F4)
        await guide.until(lambda: guide.rows() == [("A001", "away")])

    tell(story)


def test_two_quick_calls_call_one_patient(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await guide.walk_in("80000030")
        await guide.walk_in("80000031")
        await guide.until(lambda: len(guide.rows()) == 2)
        guide.press(K.Key_F8)
        guide.press(K.Key_F8)
        await guide.until(lambda: guide.rows()[0] == ("A001", "called"))
        await guide.quiet()
        assert guide.rows() == [("A001", "called"), ("A002", "waiting")]
        assert guide.window.panel.table.rows[0].ticket.calls == 1

    tell(story)


def test_a_call_while_one_has_not_come_says_what_to_do(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await guide.walk_in("80000030")
        await guide.walk_in("80000031")
        await guide.until(lambda: len(guide.rows()) == 2)
        guide.press(K.Key_F8)
        await guide.said("desk.queue.called")
        await guide.quiet()
        guide.press(K.Key_F8)
        said = await guide.said("desk.error.room_has_called")
        assert "A001" in guide.find("strip.sentence").text()
        assert "F6" in said.advice("en")

    tell(story)


def test_a_missed_patient_comes_back_from_the_list_and_from_reception(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await guide.wait_in_line("80000030")
        guide.press(K.Key_F8)
        await guide.until(lambda: guide.rows() == [("A001", "called")])
        guide.press(K.Key_F5)
        await guide.said("error.too_soon_to_miss")
        guide.program.clock.move(seconds=60)
        guide.press(K.Key_F5)
        await guide.until(lambda: guide.rows() == [("A001", "missed")])
        assert not guide.find("queue.come_back").isEnabled()
        table = guide.find("queue.table")
        table.setFocus()
        guide.press(K.Key_Down)
        guide.press(K.Key_F12)
        await guide.until(lambda: guide.rows() == [("A001", "waiting")])
        await guide.quiet()
        guide.press(K.Key_F8)
        await guide.until(lambda: guide.rows() == [("A001", "called")])
        await guide.quiet()
        guide.program.clock.move(seconds=60)
        guide.press(K.Key_F5)
        await guide.until(lambda: guide.rows() == [("A001", "missed")])
        await guide.bring("A001")
        assert guide.find("reception.come_back.A001").hasFocus()
        guide.press(K.Key_Return)
        await guide.said("desk.reception.waits_again")

    tell(story)


def test_an_appointment_is_checked_in_with_two_enters(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await guide.bring("lgl")
        assert guide.window.reception.panel.at_the_desk.patient.name == "李桂兰"
        guide.press(K.Key_Return)
        await guide.said("desk.reception.issued")
        search = guide.find("search")
        await guide.until(search.hasFocus, "ready for the next patient")
        await guide.quiet()
        assert search.selectedText() == "lgl", "the next name is typed over this one"

    tell(story)


def test_a_second_number_in_one_department_is_the_first_one(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await guide.walk_in("80000030")
        await guide.bring("80000030")
        guide.find("reception.departments").setFocus()
        guide.press(K.Key_Down)
        guide.press(K.Key_Return)
        said = await guide.said("desk.reception.has")
        assert said.values["label"] == "A001"

    tell(story)


def test_what_is_typed_and_chosen_outlives_a_reload(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await guide.bring("80000030")
        guide.find("reception.departments").setFocus()
        guide.press(K.Key_Down)
        guide.press(K.Key_Down)
        form = guide.window.reception.panel.walk_in
        form.complaint.setFocus()
        guide.type("toothache")
        walk_in = form.walk_in
        write_elsewhere(guide, "80000031")
        await guide.until(lambda: guide.rows() == [("A001", "waiting")], "the feed woke the desk")
        assert form.walk_in == walk_in
        assert form.complaint.text() == "toothache"
        assert form.complaint.hasFocus()
        assert form.departments.current_key == walk_in.department == "03.01"

    tell(story)


def write_elsewhere(guide: Guide, card: str) -> None:
    """Another desk gives a number."""
    from shared.services.patients import identify

    store, now = guide.program.store, guide.program.clock.now()
    patient = store.read(identify, site="main", now=now, scan=card)
    stamp = new_stamp("main", now, "D2", "1002")
    store.write(check_in.take_walk_in, stamp, patient_id=patient.id, department="03.04")


def test_a_number_is_cancelled_with_a_reason_typed_in_place(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await guide.walk_in("80000030")
        await guide.until(lambda: guide.rows())
        guide.find("queue.table").setFocus()
        guide.press(K.Key_Down)
        guide.press(K.Key_Delete)
        assert guide.find("queue.reason").hasFocus()
        guide.press(K.Key_Return)
        assert guide.rows() == [("A001", "waiting")], "no reason, no cancelling"
        guide.type("患者离开")
        guide.press(K.Key_Return)
        await guide.until(lambda: guide.rows() == [])
        guide.find("queue.table").setFocus()
        guide.press(K.Key_Z, CTRL)
        await guide.until(lambda: guide.rows() == [("A001", "waiting")])

    tell(story)


def test_a_lost_race_is_said_and_the_list_is_new(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await guide.walk_in("80000030")
        await guide.until(lambda: guide.rows())
        guide.press(K.Key_F8)
        called = await guide.until(
            lambda: [r.ticket for r in guide.window.panel.table.rows if r.ticket.state == "called"]
        )
        await guide.quiet()
        stamp = new_stamp("main", guide.program.clock.now(), "D2", "1002")
        guide.program.store.write(calling.start, stamp, ticket_id=called[0].id)
        guide.press(K.Key_F5)
        await guide.said("error.wrong_state")
        await guide.until(lambda: guide.rows() == [("A001", "in_service")])

    tell(story)


def test_a_printer_that_fails_leaves_the_number_and_offers_a_reprint(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        queue = guide.window.slips._queue
        printer = queue._printer

        class Broken(DummyPrinter):
            def take(self, name: str, pdf: bytes) -> None:
                raise PrinterProblem("printer_refused", name="")

        queue._printer = Broken()
        await guide.bring("80000030")
        guide.find("reception.departments").setFocus()
        guide.press(K.Key_Down)
        guide.press(K.Key_Return)
        said = await guide.said("desk.slip.failed")
        assert "A001" in said.sentence("en")
        assert "Ctrl+P" in said.advice("en")
        queue._printer = printer
        guide.press(K.Key_P, CTRL)
        await guide.said("desk.slip.reprinted")
        assert queue.waiting == 0

    tell(story)


def test_a_slip_of_which_nobody_knows_is_asked_for_once_and_not_printed_by_itself(
    tell: Any, tmp_path: Path
) -> None:
    async def story(guide: Guide) -> None:
        queue = guide.window.slips._queue
        queue._printer = DummyPrinter(PrinterDoubt("printer_doubt", name=""))
        queue.add("2026-11-23-A017", b"%PDF-1.4\n%%EOF\n")
        guide.window.slips.try_again()
        said = await guide.said("desk.slip.doubtful")
        assert "A017" in said.sentence("en")
        assert "Ctrl+P" in said.advice("en")
        assert (queue.doubtful, queue.waiting, queue._printer.taken) == ([], 0, [])

    tell(story)


def test_a_store_that_is_away_is_said_in_words(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        guide.program.feed.store_lost.emit()
        assert guide.find("store_state").words == text("desk.store.away", "zh-Hans")
        assert guide.find("strip.sentence").text() == text("desk.store.lost", "zh-Hans")
        guide.program.feed.store_back.emit()
        assert guide.find("store_state").words == text("desk.store.here", "zh-Hans")

    tell(story)


def test_locking_keeps_the_work_and_shows_nobody(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        guide.press(K.Key_F3)
        guide.type("赵小红")
        guide.press(K.Key_L, CTRL)
        assert guide.window.session.staff is None
        assert not guide.find("form.name").isVisible()
        guide.press(K.Key_F8)
        await guide.until(lambda: guide.find("sign_in.pin").hasFocus())
        guide.type("2468")
        guide.press(K.Key_Return)
        await guide.until(lambda: guide.window.session.staff)
        assert guide.find("form.name").isVisible()
        assert guide.find("form.name").text() == "赵小红"

    tell(story)


def test_a_call_for_help_is_shown_and_answered(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        stamp = new_stamp("main", guide.program.clock.now(), "K7", "patient")
        guide.program.store.write(helping.ask_for_help, stamp, place="门诊大厅")
        await guide.until(lambda: guide.find("strip.answer").isVisible(), "the call is shown")
        assert "K7" in guide.find("strip.help").text()
        guide.press(K.Key_F9)
        await guide.said("desk.help.answered")
        await guide.until(lambda: not guide.find("strip.answer").isVisible())

    tell(story)


def test_a_red_flag_comes_before_other_calls_and_says_what_it_is(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        for terminal, about in (("K7", ("EMR-24", "EMR-52")), ("K8", ())):
            stamp = new_stamp("main", guide.program.clock.now(), terminal, "patient")
            write = guide.program.store.write
            write(helping.ask_for_help, stamp, place="门诊大厅", about=about)
        shown = guide.find("strip.help")
        await guide.until(lambda: "K7" in shown.text() and "1" in shown.text(), shown.text())
        await guide.until(lambda: "心源性胸痛可能" in shown.text(), shown.text())
        assert shown.autoFillBackground()
        guide.press(K.Key_F9)
        await guide.said("desk.help.answered")
        await guide.until(lambda: "K8" in shown.text())
        assert not shown.autoFillBackground()

    tell(story)


def test_a_notice_is_posted_and_withdrawn(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        guide.press(K.Key_6, ALT)
        page: NoticesPage = guide.window.side.notices
        assert page.words.hasFocus()
        guide.press(K.Key_Return)
        await guide.until(lambda: guide.find("notices.trouble").isVisible())
        guide.type("202 诊室 10:00 恢复接诊")
        guide.press(K.Key_Return)
        await guide.until(lambda: page._rows)
        number = next(iter(page._rows))
        assert page.words.text() == ""
        guide.find(f"notices.withdraw.{number}").click()
        await guide.until(lambda: not page._rows)

    tell(story)


def test_a_check_in_too_early_says_from_when(tell: Any, program: Any) -> None:
    stamp = new_stamp("main", program.clock.now(), "setup", "9001")
    not_before = {"check_in": {"early_minutes": 0}}
    program.store.write(set_policy, stamp, scope="hospital", rules=not_before)

    async def story(guide: Guide) -> None:
        await guide.bring("lgl")
        shown = guide.window.reception.panel.visits._rows[0]
        assert "09:00" in shown._detail.text()
        assert shown.line.act == ""

    tell(story)


def test_the_language_changes_at_once_and_keeps_what_is_typed(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        guide.press(K.Key_F3)
        guide.type("Ann Lee")
        guide.find("language.en").click()
        assert guide.find("queue.call_next").text() == "Call next"
        assert guide.find("form.name").text() == "Ann Lee"
        guide.find("language.zh-Hant").click()
        assert guide.find("queue.call_next").text() == "叫下一位"

    tell(story)


def test_with_nothing_to_undo_the_desk_says_so(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        guide.press(K.Key_Z, CTRL)
        await guide.said("error.nothing_to_undo")

    tell(story)


def test_the_arrow_leads_from_the_search_into_the_arrivals(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await guide.walk_in("80000030")
        guide.find("search").setText("")
        await guide.until(lambda: guide.window.reception.people.rows)
        guide.press(K.Key_F2)
        guide.press(K.Key_Down)
        assert guide.find("reception.people").hasFocus()
        await guide.quiet()
        guide.press(K.Key_Return)
        await guide.until(lambda: guide.find("reception.departments").hasFocus())

    tell(story)


def test_a_card_with_no_patient_says_so_and_opens_a_form_with_what_was_typed(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        guide.press(K.Key_F2)
        guide.type("13912345678")
        guide.press(K.Key_Return)
        await guide.until(lambda: guide.find("reception.nobody").isVisible())
        await guide.quiet()
        guide.press(K.Key_F3)
        assert guide.find("form.phone").text() == "13912345678"
        assert guide.find("form.name").hasFocus()
        guide.press(K.Key_Escape)
        assert not guide.find("form.name").isVisible()

    tell(story)


def test_a_slip_is_scanned_and_its_patient_shown(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await guide.walk_in("80000030")
        await guide.until(lambda: guide.rows())
        ticket = guide.window.panel.table.rows[0].ticket
        await guide.bring(f"DZ:{ticket.id}")
        assert guide.window.reception.panel.at_the_desk.patient.id == ticket.patient_id

    tell(story)


def test_two_acts_in_haste_are_both_done(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await guide.walk_in("80000030")
        await guide.walk_in("80000031")
        await guide.until(lambda: len(guide.rows()) == 2)
        guide.press(K.Key_F8)
        await guide.until(lambda: guide.rows()[0] == ("A001", "called"))
        guide.press(K.Key_F6)
        guide.press(K.Key_F8)
        await guide.until(lambda: guide.rows() == [("A002", "called")], "in, done, and the next")

    tell(story)
