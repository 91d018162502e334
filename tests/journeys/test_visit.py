"""Whole visits through the real windows, as a patient and a guide would make them."""

from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desk.program import open_window as open_desk
from kiosk.program import open_window as open_kiosk
from shared.demo import hands
from shared.demo.hospital import CARD, STAFF_CODE, STAFF_PIN, department_name
from shared.domain.ticket import State, TicketClass
from shared.services import calling
from shared.services.check_in import take_walk_in
from shared.services.patients import identify
from shared.services.stamp import new_stamp
from shared.store import schema, tickets

SITE = "main"


class Lobby:
    """A kiosk and a desk over one store, with hands."""

    def __init__(self, program, slips: Path):
        self.program = program
        self.slips = slips
        self.kiosk = open_kiosk(program)
        self.desk = open_desk(program)
        for window, size in ((self.kiosk, (540, 960)), (self.desk, (1440, 900))):
            window.resize(*size)
            window.show()
            window.start()

    def close(self):
        for window in (self.kiosk, self.desk):
            window.stop()
            window.close()

    def ticket(self, card):
        patient = self.program.store.read(
            identify, site=SITE, now=self.program.clock.now(), scan=card
        )
        day = self.program.clock.now().date().isoformat()
        live = self.program.store.read(tickets.live_of_patient, SITE, patient.id, day)
        return live[0] if live else None

    def do(self, service, **arguments):
        stamp = new_stamp(SITE, self.program.clock.now(), "D9", "doctor")
        return self.program.store.write(service, stamp, **arguments)

    def scan(self, code):
        QTest.keyClicks(self.kiosk, code)
        QTest.keyClick(self.kiosk, Qt.Key.Key_Return)

    def codes_on_slips(self):
        found = []
        for path in sorted(self.slips.glob("*.pdf")):
            page = pypdfium2.PdfDocument(path)[0].render(scale=4).to_pil()
            found += [code.text for code in zxingcpp.read_barcodes(page)]
        return found


@pytest.fixture
def in_lobby(program, drive, tmp_path):
    """Runs a scene in a lobby; afterwards the store is sound."""

    def run(scene):
        async def whole():
            lobby = Lobby(program, tmp_path / "slips")
            try:
                await scene(lobby)
            finally:
                lobby.close()

        drive(whole())
        assert program.store.read(schema.check) == []

    return run


def test_a_scanned_card_leads_to_a_slip_whose_code_leads_back_to_the_ticket(in_lobby):
    async def scene(lobby):
        await hands.find(lobby.kiosk, "home.check_in")
        lobby.scan(CARD)
        await hands.press(lobby.kiosk, "choose.0", "confirm.yes", "done.finish")
        ticket = lobby.ticket(CARD)
        assert ticket.state is State.WAITING
        await hands.until(lambda: lobby.codes_on_slips() == [f"DZ:{ticket.id}"], "the slip")
        await hands.press(lobby.kiosk, "home.place")
        lobby.scan(f"DZ:{ticket.id}")
        await hands.find(lobby.kiosk, "place.reprint.0")

    in_lobby(scene)


def test_a_patient_back_from_an_exam_keeps_the_number(in_lobby):
    async def scene(lobby):
        patient = lobby.program.store.read(
            identify, site=SITE, now=lobby.program.clock.now(), scan="80000030"
        )
        given = lobby.do(take_walk_in, patient_id=patient.id, department="12.05").ticket
        lobby.do(calling.call_next, room="303")
        lobby.do(calling.start, ticket_id=given.id)
        lobby.do(calling.send_to_exam, ticket_id=given.id)
        await hands.press(lobby.kiosk, "home.come_back", "identify.card")
        await hands.tap_keys(lobby.kiosk, "80000030")
        await hands.press(lobby.kiosk, "choose.0", "confirm.yes", "done.finish")
        back = lobby.ticket("80000030")
        assert (back.id, back.ticket_class) == (given.id, TicketClass.RETURN)
        assert back.state is State.WAITING

    in_lobby(scene)


def test_help_asked_at_the_kiosk_is_answered_at_the_desk(in_lobby):
    async def scene(lobby):
        await sign_in(lobby)
        await hands.press(lobby.kiosk, "footer.help")
        await hands.find(lobby.desk, "strip.help")
        await hands.key(lobby.desk, Qt.Key.Key_F9)
        await hands.until(
            lambda: not any(w.isVisible() for w in lobby.desk.findChildren(object, "strip.help")),
            "the help call to be answered",
        )

    in_lobby(scene)


def test_a_patient_nobody_knows_is_registered_given_a_number_and_called(in_lobby):
    async def scene(lobby):
        await sign_in(lobby)
        await hands.key(lobby.desk, Qt.Key.Key_F3)
        await hands.write(lobby.desk, "form.name", "何念慈")
        await hands.press(lobby.desk, "form.sex.female")
        await hands.write(lobby.desk, "form.birth_date", "19560214")
        await hands.press(lobby.desk, "form.register")
        await hands.choose(lobby.desk, "reception.departments", department_name("zh-Hans"))
        await hands.press(lobby.desk, "reception.issue")
        await hands.until(lambda: lobby.ticket("90000001"), "the new number")
        await hands.press(lobby.desk, "rail.queue", "queue.floor.3F", "queue.room.303")
        await hands.press(lobby.desk, "queue.call_next")
        await hands.until(
            lambda: lobby.ticket("90000001").state is State.CALLED, "the call of the new patient"
        )

    in_lobby(scene)


async def sign_in(lobby):
    await hands.write(lobby.desk, "sign_in.code", STAFF_CODE)
    await hands.write(lobby.desk, "sign_in.pin", STAFF_PIN)
    await hands.press(lobby.desk, "sign_in.enter")
    await hands.find(lobby.desk, "reception.new")
