"""What a thermal printer makes of our bytes is the slip, dot for dot, and its code reads."""

from datetime import datetime
from io import BytesIO
from zoneinfo import ZoneInfo

import numpy as np
import pypdfium2
import pytest
import zxingcpp
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from shared.devices.escpos_commands import whole_slip
from shared.devices.raster import DOTS, dots_of, without_real_time
from shared.slips.queue_slip import QueueSlip, queue_slip_pdf
from tests.shared.devices.escpos_machine import Machine, pieces_of

MM = 72 / 25.4
SLIP = QueueSlip(
    "zh-Hans", "市第一人民医院", "A017", "口腔科", "3 楼", (("前面", "4 位"),), ("扫码",),
    "DZ:A017", datetime(2026, 11, 22, 9, 31, tzinfo=ZoneInfo("Asia/Shanghai")),
)  # fmt: skip


def picture(rows: list[bytes]) -> Image.Image:
    """The paper as it looks: black where the head was hot."""
    width = len(rows[0]) * 8
    return Image.frombytes("1", (width, len(rows)), b"".join(rows), "raw", "1;I").convert("L")


def on_paper(printed: Image.Image) -> Image.Image:
    """With the white edge that the head cannot reach."""
    paper = Image.new("L", (printed.width + 64, printed.height), 255)
    paper.paste(printed, (32, 0))
    return paper


def drawn(pdf: bytes) -> Image.Image:
    """The page as PDFium draws it, at the printer's 8 dots a millimetre."""
    return pypdfium2.PdfDocument(pdf)[0].render(scale=203 / 72, grayscale=True).to_pil()


def page(width_mm: float, height_mm: float, *boxes: tuple[float, float, float, float]) -> bytes:
    """A page with black boxes: left, bottom, width, height in mm."""
    paper = BytesIO()
    canvas = Canvas(paper, pagesize=(width_mm * MM, height_mm * MM))
    for left, bottom, width, height in boxes:
        canvas.rect(left * MM, bottom * MM, width * MM, height * MM, stroke=0, fill=1)
    canvas.save()
    return paper.getvalue()


def test_the_paper_shows_the_slip_dot_for_dot_and_its_code_reads() -> None:
    pdf = queue_slip_pdf(SLIP)
    (piece,) = pieces_of(whole_slip(dots_of(pdf, DOTS[80])))
    printed, wanted = picture(piece), drawn(pdf)
    left = (wanted.width - DOTS[80]) // 2
    wanted = wanted.crop((left, 0, left + DOTS[80], wanted.height))
    assert printed.size == wanted.size
    shade = np.asarray(wanted)
    clear = (shade < 100) | (shade > 200)  # the grey rim of a letter may fall either way
    assert clear.mean() > 0.95
    dark, other = np.asarray(printed) < 128, (np.asarray(printed) < 128) != (shade < 128)
    assert dark[other & clear].all()  # a dot more, where a picture would spell a command
    assert (other & clear).sum() < 30
    assert [code.text for code in zxingcpp.read_barcodes(on_paper(printed))] == ["DZ:A017"]


@pytest.mark.parametrize("paper_mm", [80, 58])
def test_a_page_keeps_its_size_and_its_middle(paper_mm: int) -> None:
    pdf = page(paper_mm, 20, (paper_mm / 2 - 10, 5, 20, 10))
    (piece,) = pieces_of(whole_slip(dots_of(pdf, DOTS[paper_mm])), DOTS[paper_mm] // 8)
    dark = np.asarray(picture(piece)) < 128
    rows, columns = np.nonzero(dark.any(axis=1))[0], np.nonzero(dark.any(axis=0))[0]
    assert dark.shape == (pytest.approx(20 * 203 / 25.4, abs=1), DOTS[paper_mm])
    assert len(rows) == pytest.approx(10 * 203 / 25.4, abs=1.5)
    assert len(columns) == pytest.approx(20 * 203 / 25.4, abs=1.5)
    assert (columns[0] + columns[-1]) / 2 == pytest.approx(DOTS[paper_mm] / 2, abs=1.5)


def test_what_is_wider_than_the_head_is_made_smaller_and_not_cut() -> None:
    pdf = page(80, 20, (1, 5, 5, 10), (74, 5, 5, 10))
    (piece,) = pieces_of(whole_slip(dots_of(pdf, DOTS[58])), DOTS[58] // 8)
    dark = np.asarray(picture(piece)) < 128
    columns = np.nonzero(dark.any(axis=0))[0]
    assert 0 < columns[0] < 10
    assert DOTS[58] - 10 < columns[-1] < DOTS[58] - 1
    assert dark.shape[0] == pytest.approx(20 * 203 / 25.4 * 48 / 80, abs=2)


def test_a_page_narrower_than_the_head_stands_in_the_middle() -> None:
    dots = np.unpackbits(dots_of(page(40, 10, (0, 0, 40, 10)), DOTS[80]), axis=1)
    columns = np.nonzero(dots.any(axis=0))[0]
    assert (columns[0] + columns[-1]) / 2 == pytest.approx(DOTS[80] / 2, abs=1.5)


def test_several_pages_are_one_strip() -> None:
    paper = BytesIO()
    canvas = Canvas(paper, pagesize=(80 * MM, 10 * MM))
    for left in (10, 40):
        canvas.rect(left * MM, 2 * MM, 5 * MM, 5 * MM, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    dots = dots_of(paper.getvalue(), DOTS[80])
    assert len(dots) == pytest.approx(20 * 203 / 25.4, abs=2)


def test_no_picture_opens_the_drawer_or_asks_the_printer_something() -> None:
    """ESC/POS looks for real-time commands in pictures too."""
    spelt = np.frombuffer(b"\x10\x14\x01\x00\x05" + b"\x10\x04\x01" + bytes(64), np.uint8)
    dots = without_real_time(np.vstack([spelt, spelt]))
    heard: list[bytes] = []
    machine = Machine(heard.append)
    machine.feed(whole_slip(dots))
    assert (heard, machine.opened_drawer) == ([], 0)
    (piece,) = machine.pieces
    changed = np.bitwise_xor(np.frombuffer(b"".join(piece), np.uint8).reshape(2, -1), spelt)
    assert np.unpackbits(changed).sum() == 4
    machine.feed(whole_slip(np.vstack([spelt, spelt])))
    assert machine.opened_drawer == 2
    assert len(heard) == 2
