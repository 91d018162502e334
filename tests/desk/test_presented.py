"""Cards and scans at the desk, in a real window: who it is, who is new, and never anybody else."""

from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from sqlalchemy import func, select

from desk.window import DeskWindow
from shared.devices.card_reader import DummyReader
from shared.devices.identity_card import CardProblem, IdentityCard
from shared.devices.scanner import DummyScanner
from shared.services.patients import NewPatient, register
from shared.services.stamp import new_stamp
from shared.store.tables import patient
from tests.desk.conftest import Guide

K = Qt.Key
NEW = IdentityCard("赵小红", "F", "1949-12-31", "11010519491231002X")
OTHER = IdentityCard("欧阳建国", "M", "1990-01-01", "110105199001010010")


class Counter:
    """What lies on the desk: a reader and a scanner that a test moves."""

    def __init__(self, window: DeskWindow) -> None:
        self._inputs = window.inputs
        self._inputs.stop()
        self.reader, self.scanner = DummyReader(), DummyScanner()
        self._inputs.reader, self._inputs.scanner = self.reader, self.scanner
        self._inputs.start()

    def put_on(self, what: IdentityCard | CardProblem) -> None:
        self.reader.put_on(what)

    def scan(self, words: str) -> None:
        self.scanner.scan(words)


def registered(guide: Guide) -> int:
    def count(tx: Any) -> int:
        return int(tx.execute(select(func.count()).select_from(patient)).scalar_one())

    return guide.program.store.read(count)


def type_as_a_scanner(words: str, step: int = 8, start: int = 1000) -> None:
    """Keys with the times that a keyboard gives them, in milliseconds, and Enter."""
    for place, character in enumerate(words + "\r"):
        key = K.Key_Return if character == "\r" else 0
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, character)
        event.setTimestamp(start + place * step)
        focus = QApplication.focusWidget()
        assert focus is not None
        QApplication.sendEvent(focus, event)


def shown(guide: Guide, *fields: str) -> list[str]:
    return [guide.find(f"form.{field}").text() for field in fields]


async def until_filled(guide: Guide, card: IdentityCard) -> None:
    reception = guide.window.reception
    await guide.until(lambda: reception.over.currentWidget() is reception.form, "the form")
    await guide.until(lambda: shown(guide, "id_number") == [card.id_number], "filled in")


def test_somebody_new_is_written_down_from_the_card_and_registered_with_enter(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        counter, before = Counter(guide.window), registered(guide)
        guide.window.show_page("queue")
        counter.put_on(NEW)
        await until_filled(guide, NEW)
        assert shown(guide, "name", "birth_date") == [NEW.name, NEW.birth_date]
        assert guide.find("form.sex.female").isChecked()
        assert guide.find("form.phone").hasFocus()
        await guide.quiet()
        assert registered(guide) == before
        guide.press(K.Key_Return)
        await guide.until(lambda: registered(guide) == before + 1, "registered")
        panel = guide.window.reception.panel
        await guide.until(lambda: panel.at_the_desk, "before the guide")
        counter.put_on(NEW)
        await guide.quiet()
        assert registered(guide) == before + 1

    tell(story)


def test_the_card_of_somebody_known_opens_who_it_is(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        counter, program = Counter(guide.window), guide.program
        stamp = new_stamp(
            program.settings.hospital.site, program.clock.now(), "test", "test", "system"
        )
        wanted = NewPatient(
            name=OTHER.name, sex="M", birth_date=OTHER.birth_date, id_number=OTHER.id_number
        )
        known = program.store.write(register, stamp, patient=wanted)
        counter.put_on(OTHER)
        reception = guide.window.reception
        await guide.until(
            lambda: (
                reception.panel.at_the_desk and reception.panel.at_the_desk.patient.id == known.id
            ),
            "the card's own patient",
        )
        assert reception.over.currentWidget() is not reception.form
        assert OTHER.id_number not in guide.window.top.search.text()

    tell(story)


def test_another_card_on_a_form_that_is_written_leaves_nothing_of_the_first(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        counter = Counter(guide.window)
        counter.put_on(NEW)
        await until_filled(guide, NEW)
        guide.type("13900001111")
        counter.put_on(NEW)
        assert shown(guide, "phone") == ["13900001111"]
        counter.put_on(OTHER)
        await until_filled(guide, OTHER)
        assert shown(guide, "name", "phone") == [OTHER.name, ""]

    tell(story)


def test_a_name_that_the_card_cannot_write_is_asked_of_the_guide(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        counter = Counter(guide.window)
        counter.put_on(IdentityCard("", NEW.sex, NEW.birth_date, NEW.id_number))
        await until_filled(guide, NEW)
        assert guide.find("form.name").hasFocus()

    tell(story)


def test_nobody_is_read_while_nobody_is_signed_in(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        counter = Counter(guide.window)
        guide.window.on_lock()
        counter.put_on(NEW)
        counter.scan("80000001")
        await guide.quiet()
        assert shown(guide, "id_number") == [""]
        assert guide.window.top.search.text() == ""

    tell(story)


def test_a_card_that_was_not_read_is_said(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        said: list[Any] = []
        guide.window.session.said.connect(said.append)
        counter = Counter(guide.window)
        counter.put_on(CardProblem("card_again"))
        assert [message.key for message in said] == ["error.card_again"]

    tell(story)


def test_a_scan_opens_who_it_is_wherever_the_guide_was(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        counter = Counter(guide.window)
        guide.window.show_page("queue")
        counter.scan("80000001")
        panel = guide.window.reception.panel
        await guide.until(lambda: panel.at_the_desk, "before the guide")
        assert panel.at_the_desk.patient.card_no == "80000001"

    tell(story)


def test_a_new_visit_card_is_scanned_into_its_field(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        counter = Counter(guide.window)
        guide.press(K.Key_F3)
        guide.find("form.card_no").setFocus()
        counter.scan("95550001")
        assert shown(guide, "card_no") == ["95550001"]
        assert guide.window.top.search.text() == ""

    tell(story)


def test_a_scanner_that_types_is_heard_in_any_field_and_leaves_nothing_there(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        before = registered(guide)
        guide.press(K.Key_F3)
        guide.find("form.phone").setFocus()
        guide.type("139")
        type_as_a_scanner("80000001")
        panel = guide.window.reception.panel
        await guide.until(lambda: panel.at_the_desk, "before the guide")
        assert shown(guide, "phone") == ["139"]
        guide.window.reception.on_new_patient()
        guide.find("form.card_no").setFocus()
        type_as_a_scanner("95550001", start=9000)
        assert shown(guide, "card_no", "phone") == ["95550001", "139"]
        guide.find("form.sex.male").setFocus()
        type_as_a_scanner("12121212", start=20_000)
        assert shown(guide, "card_no", "phone") == ["95550001", "139"]
        assert registered(guide) == before

    tell(story)


def test_what_a_hand_types_is_no_scan(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        guide.press(K.Key_F3)
        guide.find("form.phone").setFocus()
        type_as_a_scanner("13900001111", step=90)
        assert shown(guide, "phone") == ["13900001111"]
        assert guide.window.top.search.text() == ""

    tell(story)
