"""The wire to a thermal printer: a network port, a serial line, USB.

`address` is the site file's: tcp:10.0.0.9:9100, serial:/dev/ttyUSB0 (serial:COM3), usb:04b8:0e15.
"""

import logging
import socket
from contextlib import suppress
from typing import Any, Protocol

CONNECT_SECONDS = 3.0
SEND_SECONDS = 8.0
LEAST_SECONDS = 0.001
MANY = 4096

log = logging.getLogger(__name__)


class Link(Protocol):
    """Each call raises OSError where the printer is not there any more."""

    def send(self, data: bytes) -> None:
        """Returns when the system has all of it. Raises OSError after some seconds too."""

    def receive(self, seconds: float) -> bytes:
        """What has come by now, or comes first within `seconds`; nothing: b"" ."""

    def close(self) -> None:
        """Never raises."""


def open_link(address: str, baud: int) -> Link:
    """Raises OSError where nothing is there, ValueError where `address` is none."""
    kind, _, where = address.partition(":")
    match kind:
        case "tcp":
            host, _, port = where.rpartition(":")
            return TcpLink(host.strip("[]"), int(port))
        case "serial":
            return SerialLink(where, baud)
        case "usb":
            vendor, _, product = where.partition(":")
            return UsbLink(int(vendor, 16), int(product, 16))
        case _:
            raise ValueError(f"no address of a printer: {address}")


class TcpLink:
    def __init__(self, host: str, port: int) -> None:
        self._socket = socket.create_connection((host, port), CONNECT_SECONDS)
        self._socket.settimeout(SEND_SECONDS)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def send(self, data: bytes) -> None:
        self._socket.sendall(data)

    def receive(self, seconds: float) -> bytes:
        self._socket.settimeout(max(seconds, LEAST_SECONDS))
        try:
            data = self._socket.recv(MANY)
        except TimeoutError:
            return b""
        finally:
            self._socket.settimeout(SEND_SECONDS)
        if not data:
            raise ConnectionResetError("the printer closed the connection")
        return data

    def close(self) -> None:
        with suppress(OSError):
            self._socket.close()


class SerialLink:
    def __init__(self, port: str, baud: int) -> None:
        import serial

        # SerialException is an OSError.
        self._port = serial.Serial(port, baud, write_timeout=SEND_SECONDS + MANY * 20 / baud)

    def send(self, data: bytes) -> None:
        for begin in range(0, len(data), MANY):
            self._port.write(data[begin : begin + MANY])

    def receive(self, seconds: float) -> bytes:
        self._port.timeout = seconds
        first: bytes = self._port.read(1)
        if not first:
            return b""
        rest: bytes = self._port.read(self._port.in_waiting)
        return first + rest

    def close(self) -> None:
        with suppress(OSError):
            self._port.close()


class UsbLink:
    """A printer on the bulk pipes of its first interface; python-escpos frees it from the
    system's own driver."""

    def __init__(self, vendor: int, product: int) -> None:
        import usb.core
        from escpos.exceptions import Error
        from escpos.printer import Usb

        self._usb = Usb(vendor, product)
        try:
            self._usb.open()
        except (Error, usb.core.NoBackendError) as error:
            raise ConnectionError(f"no printer at usb:{vendor:04x}:{product:04x}") from error
        self._late: type[OSError] = usb.core.USBTimeoutError
        device = self._usb.device
        self._out, self._in = _pipes(device)

    def send(self, data: bytes) -> None:
        for begin in range(0, len(data), MANY):
            self._out.write(data[begin : begin + MANY], int(SEND_SECONDS * 1000))

    def receive(self, seconds: float) -> bytes:
        if self._in is None:
            return b""
        try:
            return bytes(self._in.read(self._in.wMaxPacketSize, max(1, int(seconds * 1000))))
        except self._late:
            return b""

    def close(self) -> None:
        try:
            self._usb.close()
        except OSError:
            log.debug("the printer was unplugged before it was closed")


def _pipes(device: Any) -> tuple[Any, Any]:
    """Where data goes in, and where answers come out or None. Raises ConnectionError."""
    from usb import util

    ways: dict[int, Any] = {}
    for pipe in device.get_active_configuration()[(0, 0)]:
        if util.endpoint_type(pipe.bmAttributes) == util.ENDPOINT_TYPE_BULK:
            ways.setdefault(util.endpoint_direction(pipe.bEndpointAddress), pipe)
    if util.ENDPOINT_OUT not in ways:
        raise ConnectionError("the USB device takes no data")
    return ways[util.ENDPOINT_OUT], ways.get(util.ENDPOINT_IN)
