"""The same slip over a serial line and over USB's pipes."""

import os
import threading
from types import SimpleNamespace

import pytest

from shared.devices.escpos import EscposPrinter
from shared.devices.escpos_link import SerialLink, _pipes, open_link
from shared.devices.health import Health
from tests.shared.devices.escpos_machine import Machine
from tests.shared.devices.test_escpos import CALM, SHORT, rows_of, small_slip

pty = pytest.importorskip("pty")  # not on Windows


class SerialPrinter:
    """A printer at the other end of a pseudo-terminal."""

    def __init__(self) -> None:
        self._master, self._slave = pty.openpty()
        self.port = os.ttyname(self._slave)
        self.machine = Machine(lambda answer: os.write(self._master, answer) and None)
        self._thread = threading.Thread(target=self._serve, name="serial printer")

    def __enter__(self) -> "SerialPrinter":
        self._thread.start()
        return self

    def _serve(self) -> None:
        while data := os.read(self._master, 4096):
            self.machine.feed(data)
            if data.endswith(b"unplugged"):
                return

    def __exit__(self, *_error: object) -> None:
        os.write(self._slave, b"unplugged")
        self._thread.join()
        os.close(self._master)
        os.close(self._slave)


def test_slips_over_a_serial_line() -> None:
    with SerialPrinter() as printer:
        link = open_link(f"serial:{printer.port}", 115200)
        thermal = EscposPrinter(lambda: link, "counter", keep=True, patience=CALM)
        thermal.take("A017", small_slip(17))
        assert thermal.health() is Health.READY
        printer.machine.no_paper = True
        assert thermal.health() is Health.NO_PAPER
        printer.machine.no_paper = False
        thermal.take("A018", small_slip(18))
        link.close()
    slips = [b"".join(piece) for piece in printer.machine.pieces]
    assert slips == [rows_of(17), rows_of(18)]


def test_a_serial_line_that_is_not_there_is_a_missing_printer() -> None:
    thermal = EscposPrinter(lambda: open_link("serial:/dev/nowhere", 9600), "x", patience=SHORT)
    assert thermal.health() is Health.MISSING


def test_a_usb_cable_pulled_out_and_put_in_again_needs_nobody() -> None:
    with SerialPrinter() as printer:
        links = [SerialLink(printer.port, 115200), SerialLink(printer.port, 115200)]
        opened = iter(links)
        thermal = EscposPrinter(lambda: next(opened), "usb", keep=True, patience=CALM)
        thermal.take("A017", small_slip(17))
        links[0].close()
        thermal.take("A018", small_slip(18))
        links[1].close()
    assert len(printer.machine.pieces) == 2


def test_no_usb_printer_is_a_missing_printer() -> None:
    thermal = EscposPrinter(lambda: open_link("usb:0001:0001", 9600), "x", patience=SHORT)
    assert thermal.health() is Health.MISSING


def test_the_pipes_of_a_usb_printer_are_found_by_what_they_are() -> None:
    """Every maker numbers them otherwise."""
    status = SimpleNamespace(bmAttributes=3, bEndpointAddress=0x81)
    out = SimpleNamespace(bmAttributes=2, bEndpointAddress=0x03)
    back = SimpleNamespace(bmAttributes=2, bEndpointAddress=0x84)

    def device(*pipes: SimpleNamespace) -> SimpleNamespace:
        return SimpleNamespace(get_active_configuration=lambda: {(0, 0): pipes})

    assert _pipes(device(status, back, out)) == (out, back)
    assert _pipes(device(out)) == (out, None)
    with pytest.raises(ConnectionError):
        _pipes(device(status))


def test_an_address_of_no_kind_is_a_mistake_of_the_program() -> None:
    with pytest.raises(ValueError, match="no address"):
        open_link("lpt:1", 9600)
