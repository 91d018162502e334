"""The ESC/POS commands that a slip needs, as the command reference spells them.

Source: "ESC/POS Command Reference", Seiko Epson; each name is the reference's.
"""

from collections.abc import Iterator

from shared.devices.raster import Dots

DLE, EOT, ESC, GS = b"\x10", b"\x04", b"\x1b", b"\x1d"

# NUL does nothing, and is a parameter where a command that broke off still waits for some.
NUL = b"\x00"
INITIALIZE = ESC + b"@"  # forgets the line begun, too
NO_AUTOMATIC_STATUS = GS + b"a\x00"  # GS a: nothing is sent unasked
PAPER_SENSOR_STATUS = GS + b"r\x01"  # GS r 1: answered in turn, after what was sent before it
FEED_AND_CUT = GS + b"VB\x00"  # GS V 66: the last row past the cutter, then cut
# DLE EOT: the printer, why it is offline, the roll of paper
REAL_TIME_STATUS = tuple(DLE + EOT + bytes((n,)) for n in (1, 2, 4))
ROWS_A_BAND = 120
LONGEST_COMMAND = 12
BEGIN = NUL * LONGEST_COMMAND + INITIALIZE  # whatever was begun is over
SAME_ANSWERS = 3  # one byte may be noise; three that are equal are not


def process_id(name: bytes) -> bytes:
    """GS ( H, function 48: the printer answers with these four characters (0x20 to 0x7E) when
    all before it is printed."""
    return GS + b"(H\x06\x0000" + name


def bands(dots: Dots) -> Iterator[bytes]:
    """GS v 0: the picture in bands; a connection that breaks leaves at most one of them open."""
    width = dots.shape[1]
    for top in range(0, len(dots), ROWS_A_BAND):
        band = dots[top : top + ROWS_A_BAND]
        sizes = width.to_bytes(2, "little") + len(band).to_bytes(2, "little")
        yield GS + b"v0\x00" + sizes + band.tobytes()


def whole_slip(dots: Dots) -> bytes:
    """A slip as a file that may be sent to a printer as it is."""
    return INITIALIZE + b"".join(bands(dots)) + FEED_AND_CUT


def rest_of_a_band(width: int) -> bytes:
    """What ends a command that was broken off, wherever that was: white rows, or nothing."""
    return NUL * (width // 8 * ROWS_A_BAND)


def hello(name: bytes) -> bytes:
    """The printer begins anew and says that it hears. One that knows no process ID takes its
    letters for text; it is made to forget them before they are a line."""
    ask = NO_AUTOMATIC_STATUS + process_id(name) + INITIALIZE
    return BEGIN + ask + PAPER_SENSOR_STATUS * SAME_ANSWERS
