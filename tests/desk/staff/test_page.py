"""An administrator keeps the list by keys; everybody else changes their own PIN."""

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desk.messages import Message
from desk.session import DeskSession
from desk.staff.view import StaffPage
from shared.services.pins import verified
from shared.services.signing_in import asked
from shared.services.staff import members
from shared.services.values import StaffMember

ADMIN, GUIDE = StaffMember("9101", "高远", "admin"), StaffMember("1001", "周敏", "guide")
PIN = "2468"
K = Qt.Key
CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


class Office:
    """The page of the staff alone, and who sits before it."""

    def __init__(self, page: StaffPage, session: DeskSession) -> None:
        self.page = page
        self.session = session
        self.said: list[Message] = []
        session.said.connect(self.said.append)

    def sit_down(self, member: StaffMember) -> None:
        self.session.staff = member
        self.page.redraw()
        self.page.reload()
        self.page.take_focus()

    def press(
        self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.page, key, held)

    def type(self, words: str) -> None:
        """As an input method commits it, or as keys."""
        field: Any = QApplication.focusWidget()
        if words.isascii():
            QTest.keyClicks(field, words)
        else:
            field.insert(words)

    def fill(self, **words: str) -> None:
        for name, typed in words.items():
            line = self.page.form.lines.get(name) or self.page.pin_form.lines[name]
            line.setFocus()
            line.selectAll()
            self.type(typed)

    def shown(self, name: str) -> str:
        found = self.page.findChild(QLabel, name)
        assert found is not None, name
        return found.text() if found.isVisible() else ""

    async def until(self, holds: Callable[[], Any]) -> None:
        for _ in range(400):
            if holds():
                return
            await asyncio.sleep(0.02)
        raise AssertionError(f"did not happen; said {self.said}")

    async def hears(self, key: str) -> None:
        await self.until(lambda: any(message.key == key for message in self.said))
        self.said.clear()

    def stored(self, code: str) -> Any:
        program = self.session.program
        now = program.clock.now()
        found = program.store.read(members, site="main", now=now)
        return next((one for one in found if one.code == code), None)

    def has_pin(self, code: str, pin: str) -> bool:
        program = self.session.program
        now = program.clock.now()
        challenge = program.store.read(asked, site="main", now=now, who=code)
        return verified(challenge.pin_hash, pin)


@pytest.fixture
def office(program: Any) -> Iterator[Office]:
    session = DeskSession(program)
    session.language = "en"
    hall = QWidget()
    hall.resize(1320, 760)
    page = StaffPage(session)
    page.setParent(hall)
    page.resize(hall.size())
    page.speak()
    hall.show()
    hall.activateWindow()
    made = Office(page, session)
    yield made
    session.stop()
    page.stop()
    hall.close()
    hall.deleteLater()


async def open_list(office: Office) -> None:
    office.sit_down(ADMIN)
    await office.until(lambda: len(office.page.people.rows) == 4)


def test_a_new_colleague_by_keys_alone(office: Office, drive: Any) -> None:
    async def story() -> None:
        await open_list(office)
        office.press(K.Key_N, CTRL)
        office.type("2001")
        office.press(K.Key_Tab)
        office.type("王芳")
        office.press(K.Key_Tab)
        office.press(K.Key_Right)
        office.press(K.Key_Space)
        office.press(K.Key_Tab)
        office.type("BG2001")
        office.press(K.Key_Return)  # as the reader of badges ends
        assert office.page.form.lines["pin"].hasFocus()
        office.type("8026")
        office.press(K.Key_Return)
        await office.hears("desk.staff.added")
        added = office.stored("2001")
        assert (added.name, added.role, added.badge) == ("王芳", "nurse", "BG2001")
        assert office.has_pin("2001", "8026")
        await office.until(lambda: office.page.people.current_key == "2001")
        assert office.page.form.lines["pin"].text() == ""

    drive(story())


def test_what_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost(
    office: Office, drive: Any
) -> None:
    async def story() -> None:
        await open_list(office)
        office.press(K.Key_N, CTRL)
        office.fill(code="1001", name="王芳", pin="1234")
        office.page.form.roles.buttons["guide"].click()
        office.page.on_save()
        await office.until(lambda: office.shown("staff.pin.trouble"))
        assert office.shown("staff.pin.trouble").startswith("This PIN is too easy")
        assert office.page.form.lines["pin"].hasFocus()
        office.fill(pin="8026")
        office.press(K.Key_Return)
        await office.until(lambda: office.shown("staff.code.trouble"))
        assert office.shown("staff.pin.trouble") == ""
        assert [line.text() for line in office.page.form.lines.values()] == [
            "1001", "王芳", "", "8026",
        ]  # fmt: skip
        assert office.stored("1001").name == "周敏"

    drive(story())


def test_somebody_gets_another_role_and_a_new_pin_in_one_act(office: Office, drive: Any) -> None:
    async def story() -> None:
        await open_list(office)
        office.page.people.choose_first()
        office.press(K.Key_Down)
        assert office.page.people.current_key == "1002"
        office.press(K.Key_Return)
        assert office.page.form.lines["name"].hasFocus()
        office.page.form.roles.buttons["supervisor"].click()
        office.fill(pin="8026")
        office.press(K.Key_Return)
        await office.hears("desk.staff.saved")
        assert office.stored("1002").role == "supervisor"
        assert office.has_pin("1002", "8026")
        office.press(K.Key_Escape)
        assert office.page.back_out()
        assert office.page.people.hasFocus()
        assert not office.page.back_out()

    drive(story())


def test_one_key_sends_somebody_away_and_the_same_key_lets_them_back(
    office: Office, drive: Any
) -> None:
    async def story() -> None:
        await open_list(office)
        office.page.people.choose_first()
        office.press(K.Key_D, CTRL)
        await office.hears("desk.staff.deactivated")
        assert not office.stored("1001").active
        await office.until(lambda: office.page.form.toggle.words == "Let back in")
        assert office.page.people.current_key == "1001"
        office.press(K.Key_D, CTRL)
        await office.hears("desk.staff.reactivated")
        assert office.stored("1001").active

    drive(story())


def test_the_last_administrator_is_told_so_and_stays(office: Office, drive: Any) -> None:
    async def story() -> None:
        await open_list(office)
        office.page.people.choose("9101")
        office.page.on_chosen("9101")
        office.press(K.Key_D, CTRL)
        await office.until(lambda: office.shown("staff.trouble"))
        assert office.shown("staff.trouble").startswith("This is the last administrator")
        office.page.form.roles.buttons["guide"].click()
        office.page.on_save()
        await office.until(lambda: office.shown("staff.role.trouble"))
        assert office.stored("9101").role == "admin"

    drive(story())


def test_what_is_typed_about_one_is_kept_while_another_is_looked_at(
    office: Office, drive: Any
) -> None:
    async def story() -> None:
        await open_list(office)
        office.page.people.choose_first()
        office.page.form.take_focus()
        office.fill(name="周晓敏", pin="8026")
        office.page.people.setFocus()
        office.press(K.Key_Down)
        assert office.page.form.lines["name"].text() == "陈洁"
        office.press(K.Key_Up)
        assert office.page.form.lines["name"].text() == "周晓敏"
        office.sit_down(StaffMember("1002", "陈洁", "nurse"))
        office.sit_down(ADMIN)
        assert office.page.form.lines["name"].text() == "周晓敏"
        assert office.page.form.lines["pin"].text() == "", "a PIN does not wait for anybody"
        office.page.form.discard.click()
        assert office.page.form.lines["name"].text() == "周敏"

    drive(story())


@pytest.mark.parametrize("role", ["guide", "nurse", "doctor", "supervisor"])
def test_others_see_no_list_and_may_change_their_own_pin(
    office: Office, drive: Any, role: str
) -> None:
    async def story() -> None:
        office.sit_down(StaffMember("1001", "周敏", role))
        await asyncio.sleep(0.2)
        assert not office.page.people.isVisible()
        assert not office.page.form.isVisible()
        assert office.page.people.rows == (), "nor is it loaded"
        assert office.shown("staff.may_not").startswith("Administrators keep the list")
        assert office.page.pin_form.lines["old_pin"].hasFocus()
        for words in (PIN, "8026", "8026"):
            office.type(words)
            office.press(K.Key_Return)
        await office.hears("desk.staff.pin_changed")
        assert office.has_pin("1001", "8026")
        assert {line.text() for line in office.page.pin_form.lines.values()} == {""}

    drive(story())


@pytest.mark.parametrize(
    ("old", "new", "again", "field", "words"),
    [
        ("1357", "8026", "8026", "old_pin", "Staff code or PIN is wrong"),
        (PIN, "1111", "1111", "new_pin", "This PIN is too easy"),
        (PIN, "1001", "1001", "new_pin", "This PIN is too easy"),
        (PIN, "80", "80", "new_pin", "A PIN has 4 to 12 digits"),
        (PIN, "8026", "8062", "same_pin", "The two new PINs differ"),
    ],
)
def test_a_pin_that_is_refused_is_said_at_its_line(
    office: Office, drive: Any, old: str, new: str, again: str, field: str, words: str
) -> None:
    async def story() -> None:
        office.sit_down(GUIDE)
        office.fill(old_pin=old, new_pin=new, same_pin=again)
        office.press(K.Key_Return)
        await office.until(lambda: office.shown(f"staff.own.{field}.trouble"))
        assert office.shown(f"staff.own.{field}.trouble").startswith(words)
        assert office.page.pin_form.lines[field].hasFocus()
        assert office.has_pin("1001", PIN)

    drive(story())


def test_a_stranger_at_an_open_desk_does_not_guess_the_pin_there(
    office: Office, drive: Any
) -> None:
    async def story() -> None:
        office.sit_down(GUIDE)
        for times in range(1, 6):
            office.fill(old_pin="1357", new_pin="8026", same_pin="8026")
            office.press(K.Key_Return)
            await office.until(lambda: not office.page.pin_form._busy)
            said = office.shown("staff.own.old_pin.trouble")
            assert said.startswith("Too many" if times == 5 else "Staff code"), times
        office.fill(old_pin=PIN)
        office.press(K.Key_Return)
        await office.until(lambda: not office.page.pin_form._busy)
        assert office.shown("staff.own.old_pin.trouble").startswith("Too many")
        assert not [message for message in office.said if message.kind == "done"]

    drive(story())
