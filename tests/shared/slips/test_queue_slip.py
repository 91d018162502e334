"""A slip is read by patients, by our own scanners and by printers without Chinese fonts."""

import logging
import random
from dataclasses import replace
from datetime import datetime
from itertools import combinations
from zoneinfo import ZoneInfo

import pypdfium2
import pytest
import zxingcpp

from shared.domain.masking import masked_name
from shared.slips.layout import ROLL_80, Dashes, Frame, Layout, TextPiece
from shared.slips.queue_slip import QueueSlip, queue_slip_pdf, slip_layout
from shared.text import LANGUAGES, text

NOW = datetime(2026, 11, 22, 9, 31, tzinfo=ZoneInfo("Asia/Shanghai"))
QR = "DZ:0b8f1f0e-9d0a-4c57-9f0b-1d1f3c1a2b3c"
SLIP = QueueSlip(
    language="zh-Hans",
    hospital="市第一人民医院",
    label="A017",
    department="口腔颌面外科",
    place="3 楼东区候诊 · 3 号诊室 · 李医生",
    facts={
        "name": ("姓名", "王*明　初诊"),
        "checked_in": ("签到", "2026-11-22 08:58"),
        "ahead": ("前面", "4 位"),
    },
    advice=("扫码看路线与排队", "过号请到分诊台或自助机重新签到", "检查后凭此票回诊签到"),
    qr=QR,
    printed_at=NOW,
)

NAMES = (
    "王小明", "欧阳娜娜", "阿依古丽·买买提", "阿卜杜热合曼·阿卜杜拉·麦麦提明", "𠮷野家", "䶮飞翯",
    "John Fitzgerald Smith-Featherstonehaugh", "Nguyễn Thị Minh Khai", "扎西·བཀྲ་ཤིས", "李", "司馬懿",
)  # fmt: skip
DEPARTMENTS = (
    "心血管内科", "口腔颌面外科及口腔种植与牙周病联合门诊第二诊区", "儿科", "Obstetrics",
    "Oral and Maxillofacial Surgery and Dentistry Joint Department", "耳鼻咽喉頭頸外科",
    "Otorhinolaryngologyheadandnecksurgeryoutpatientdepartment",
)  # fmt: skip
PLACES = (
    "3 楼东区候诊", "二层西侧走廊尽头（B 区）候诊 · 2012 号诊室 · 买买提医生", "3F East",
    "Third floor, east wing, waiting area B, beside the lifts · Room 305 · Dr Muhammadjan",
)  # fmt: skip
VALUES = ("4 位", "09:20 – 09:30", "上午 08:00–08:30，二期门诊楼东侧第二候诊区按到达顺序", "none")
ADVICE = (
    "扫码看路线与排队", "Come back after your exam with this slip.",
    "直走 40 步经过药房 → 右转乘 2 号电梯到 3 楼 → 左转东区候诊",
    "Missed your number? Check in again at the desk or at any kiosk; two others go before you.",
)  # fmt: skip


def random_slip(seed: int) -> QueueSlip:
    chance = random.Random(seed)
    return replace(
        SLIP,
        language=chance.choice(LANGUAGES),
        label=chance.choice(("A017", "K7-012", "WWW999", "B1")),
        department=chance.choice(DEPARTMENTS),
        place=chance.choice(PLACES),
        facts={
            "name": (chance.choice(("姓名", "Name")), masked_name(chance.choice(NAMES))),
            "slot": ("Appointment time and session", chance.choice(VALUES)),
            **{
                name: (chance.choice(("签到", "Checked in")), chance.choice(VALUES))
                for name in ("checked_in", "ahead", "wait")
            },
        },
        advice=tuple(chance.sample(ADVICE, chance.randint(0, 4))),
        qr=chance.choice((QR, QR, "", "DZ:A", "https://example.org/way?" + "x" * 120)),
        reprint=chance.random() < 0.3,
    )


def words(layout: Layout) -> list[str]:
    return [piece.text for piece in layout.pieces if isinstance(piece, TextPiece)]


def picture_of(pdf: bytes):
    return pypdfium2.PdfDocument(pdf)[0].render(scale=203 / 72).to_pil()


def text_of(pdf: bytes) -> str:
    page = pypdfium2.PdfDocument(pdf)[0]
    return "".join(page.get_textpage().get_text_range().split())


def test_the_code_on_the_paper_is_read_back_at_printer_resolution():
    found = zxingcpp.read_barcodes(picture_of(queue_slip_pdf(SLIP)))
    assert [code.text for code in found] == [QR]


def test_every_word_is_in_the_pdf_as_text():
    read = text_of(queue_slip_pdf(SLIP))
    for words in (
        SLIP.hospital, text("slip.kind"), SLIP.label, SLIP.department, SLIP.place,
        *(cell for fact in SLIP.facts.values() for cell in fact), *SLIP.advice,
    ):  # fmt: skip
        assert "".join(words.split()) in read


def test_the_fonts_are_in_the_file():
    pdf = queue_slip_pdf(SLIP)
    assert pdf.count(b"/FontFile2") >= 2
    assert b"NotoSansSC" in pdf
    assert len(pdf) < 200_000


def test_the_paper_is_80_mm_wide_and_as_long_as_its_words():
    short = pypdfium2.PdfDocument(queue_slip_pdf(replace(SLIP, facts={}, advice=())))[0]
    long = pypdfium2.PdfDocument(queue_slip_pdf(SLIP))[0]
    assert short.get_width() == pytest.approx(80 / 25.4 * 72, abs=0.01)
    assert short.get_height() < long.get_height() < 420


def test_the_number_is_the_largest_thing():
    layout = slip_layout(SLIP)
    number = next(p for p in layout.pieces if isinstance(p, TextPiece) and p.text == SLIP.label)
    assert number.size == 60
    others = [p.size for p in layout.pieces if isinstance(p, TextPiece) and p is not number]
    assert number.size > 3 * max(others)


def test_a_reprint_says_so_with_its_time():
    assert "补打 2026-11-22 09:31" in words(slip_layout(replace(SLIP, reprint=True)))
    assert not any("补打" in line for line in words(slip_layout(SLIP)))


def test_the_same_slip_twice_gives_the_same_file():
    assert queue_slip_pdf(SLIP) == queue_slip_pdf(SLIP)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_slip_speaks_the_language_of_its_patient(language: str):
    assert text("slip.kind", language) in words(slip_layout(replace(SLIP, language=language)))


@pytest.mark.parametrize("seed", range(60))
def test_nothing_is_cut_and_nothing_overlaps(seed: int):
    slip = random_slip(seed)
    layout = slip_layout(slip)
    pieces = [piece for piece in layout.pieces if not isinstance(piece, Frame)]
    for piece in pieces:
        box = piece.box
        assert box.left >= ROLL_80.margin - 0.01, piece
        assert box.right <= ROLL_80.right + 0.01, piece
        assert 0 <= box.top < box.bottom <= layout.height, piece
    for one, other in combinations(pieces, 2):
        assert not one.box.overlaps(other.box), (one, other)
    if slip.qr:
        code = next(piece for piece in pieces if not isinstance(piece, TextPiece | Dashes))
        assert code.quiet.left >= 0
        assert code.quiet.right <= ROLL_80.paper
        assert code.quiet.bottom <= layout.height
        for piece in pieces:
            assert piece is code or not piece.box.overlaps(code.quiet), piece


@pytest.mark.parametrize("seed", range(0, 60, 5))
def test_a_random_slip_keeps_every_character_and_its_code(seed: int):
    slip = random_slip(seed)
    pdf = queue_slip_pdf(slip)
    read = text_of(pdf)
    for words in (slip.department, slip.label, slip.place, *slip.advice):
        assert not set("".join(words.split())) - set(read)
    found = [code.text for code in zxingcpp.read_barcodes(picture_of(pdf))]
    assert found == ([slip.qr] if slip.qr else [])


def test_a_character_without_a_glyph_prints_as_a_mark_and_the_log_keeps_the_secret(caplog):
    with caplog.at_level(logging.WARNING):
        layout = slip_layout(replace(SLIP, facts={"name": ("姓名", "𠮷*明")}))
    assert "〓*明" in words(layout)
    assert "1 character(s)" in caplog.text
    assert "𠮷" not in caplog.text
    assert "明" not in caplog.text


def test_a_code_that_is_not_ascii_is_refused():
    with pytest.raises(ValueError, match="ASCII"):
        queue_slip_pdf(replace(SLIP, qr="导诊"))


def test_slips_made_on_several_threads_at_once_are_all_whole():
    from concurrent.futures import ThreadPoolExecutor

    slips = [replace(SLIP, label=f"B{number:03d}", qr=f"DZ:{number}") for number in range(16)]
    with ThreadPoolExecutor(8) as pool:
        pdfs = list(pool.map(queue_slip_pdf, slips))
    assert pdfs == [queue_slip_pdf(slip) for slip in slips]
