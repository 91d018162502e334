"""The front page of a record: whole name, masked numbers, and no silent empty box."""

import logging
import random
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
import zxingcpp

from shared.domain.identity import NO_ALLERGIES
from shared.slips.fonts import MISSING_MARK
from shared.slips.front_page import (
    HAND,
    FrontPageContent,
    age_words,
    front_page,
    front_page_pieces,
)
from shared.slips.sheet import MARGIN, RED, Words
from shared.text import LANGUAGES, text
from tests.shared.slips.pdf import framed, outside, overlapping, picture_of, sizes_of, words_of

PAGE = FrontPageContent(
    hospital="市第一人民医院",
    patient_no="N0000123",
    card_no="80000001",
    name="王晓明",
    sex="M",
    birth_date="1992-04-18",
    id_kind="resident",
    id_number="999999********0031",
    phone="199****0001",
    guardian="",
    guardian_phone="",
    allergies="青霉素",
    language="zh-Hans",
    needs=("wheelchair",),
    day="2026-11-23",
    first_visit=True,
    department="口腔颌面外科",
    doctor="孙志强",
    label="F001",
    printed=datetime(2026, 11, 23, 8, 42, tzinfo=ZoneInfo("Asia/Shanghai")),
)
LONG_NAMES = (
    "阿卜杜热合曼·阿卜杜拉·麦麦提明·吐尔逊·依明江·阿不都热依木·买买提·阿卜杜热合曼·阿卜杜拉江"[:60],
    "Muhammadjan Abdurahman Featherstonehaugh-Cholmondeley Smith"[:60],
    "欧" * 60,
    "W" * 60,
    "䶮",
)


def letters(pieces, words):
    return [piece for piece in pieces if isinstance(piece, Words) and piece.text == words]


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_known_is_on_the_page_in_the_readers_language(language):
    said = words_of(front_page(PAGE, language))
    for words in (PAGE.hospital, PAGE.patient_no, PAGE.name, PAGE.birth_date, PAGE.id_number,
                  PAGE.phone, PAGE.allergies, PAGE.day, PAGE.department, PAGE.doctor, PAGE.label,
                  PAGE.card_no, "2026-11-2308:42"):  # fmt: skip
        assert words in said, words
    for key in ("title", "confidential", "sex.M", "visit.first", "id.resident", "signature",
                "complaint", "history", "diagnosis"):  # fmt: skip
        assert "".join(text(f"slip.front.{key}", language).split()) in said, key
    assert "".join(text("slip.need.wheelchair", language).split()) in said
    assert "slip." not in said


def test_the_page_is_one_sheet_a4_with_our_fonts_inside():
    pdf = front_page(PAGE, "zh-Hans")
    assert sizes_of(pdf) == [(595, 842)]
    assert b"NotoSansSC-Regular" in pdf
    assert b"NotoSansSC-Bold" in pdf


def test_both_codes_are_the_visit_card_to_any_scanner():
    for card in ("80000001", "AB-12", "A1B2C3D4E5F6G7H8J9K0L1M2N3P4Q5R6"):
        found = zxingcpp.read_barcodes(picture_of(front_page(replace(PAGE, card_no=card), "en")))
        assert {code.text for code in found} == {card}
        assert len({code.format for code in found}) == 2, "bars and QR"


def test_a_card_that_no_code_can_say_is_left_without_one():
    pdf = front_page(replace(PAGE, card_no="卡 7"), "en")
    assert zxingcpp.read_barcodes(picture_of(pdf)) == []


def test_an_allergy_is_red_and_bold_and_none_is_not():
    pieces = front_page_pieces(PAGE, "zh-Hans")
    (allergy,) = letters(pieces, "青霉素")
    assert (allergy.bold, allergy.colour) == (True, RED)
    (none,) = letters(front_page_pieces(replace(PAGE, allergies=NO_ALLERGIES), "zh-Hans"), "无")
    assert (none.bold, none.colour == RED) == (False, False)
    (unknown,) = letters(front_page_pieces(replace(PAGE, allergies=" "), "zh-Hans"), "未询问")
    assert unknown.colour != RED


def test_the_same_content_gives_the_same_page():
    assert front_page(PAGE, "en") == front_page(PAGE, "en")


@pytest.mark.parametrize("name", LONG_NAMES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_long_name_stands_whole_inside_its_box(name, language):
    page = replace(PAGE, name=name, guardian=name, doctor=name, department=name)
    pieces = front_page_pieces(page, language)
    assert not outside(pieces, MARGIN)
    assert not overlapping(pieces)
    assert "".join(name.split()) in words_of(front_page(page, language))
    boxes = framed(pieces)
    for line in (piece for piece in pieces if isinstance(piece, Words)):
        inside = [
            box.box
            for box in boxes
            if box.box.left <= line.x and box.box.top <= line.baseline <= box.box.bottom
            and line.x <= box.box.right
        ]  # fmt: skip
        assert all(line.box.right <= box.right + 0.1 for box in inside), line.text


@pytest.mark.parametrize("seed", range(24))
def test_nothing_leaves_the_paper_whatever_is_in_the_record(seed):
    chance = random.Random(seed)

    def some(most):
        alphabet = "王欧阳娜䶮𠮷·A b-9，。（）་བཀྲཤིས"
        return "".join(chance.choice(alphabet) for _ in range(chance.randint(0, most)))

    page = replace(
        PAGE,
        hospital=some(60),
        name=some(60) or "王",
        guardian=some(60),
        allergies=some(1200),
        department=some(40),
        doctor=some(60),
        patient_no=chance.choice(("N1", "DM00001", "A" * 24)),
        card_no=chance.choice(("1234", "9" * 32, "AB-" * 10)),
        birth_date=chance.choice(("2026-11-20", "2025-01-01", "1901-02-03")),
        language=chance.choice(("", "ug", "xx-unknown")),
        needs=("wheelchair", "hearing", "sight", "interpreter", "stretcher"),
        first_visit=chance.choice((True, False, None)),
    )
    language = chance.choice(LANGUAGES)
    pieces = front_page_pieces(page, language)
    assert not outside(pieces, MARGIN)
    assert not overlapping(pieces)
    assert sizes_of(front_page(page, language)) == [(595, 842)]
    hand = [letters(pieces, text(f"slip.front.{name}", language)) for name, _ in HAND]
    assert all(len(found) == 1 for found in hand), "there is room for the doctor's hand"
    tops = [found[0].baseline for found in hand]
    assert min(b - a for a, b in pairwise(tops)) > 30


def test_a_character_without_a_glyph_is_a_mark_and_its_number_and_never_an_empty_box(caplog):
    page = replace(PAGE, name="𠮷野䶮", guardian="扎西·བཀྲ་ཤིས")
    with caplog.at_level(logging.WARNING):
        said = words_of(front_page(page, "zh-Hans"))
    assert f"{MISSING_MARK}野䶮" in said
    assert "U+20BB7" in said
    assert "U+0F56" in said
    assert "手写" in said
    assert "𠮷" not in caplog.text


def test_a_name_with_every_glyph_has_no_such_line():
    for name in ("䶮", "阿依古丽·买买提", "Nguyễn Thị Minh Khai"):
        said = words_of(front_page(replace(PAGE, name=name), "zh-Hans"))
        assert MISSING_MARK not in said
        assert "U+" not in said


def test_a_record_too_long_for_the_page_says_that_it_goes_on():
    pieces = front_page_pieces(replace(PAGE, allergies="花生" * 800), "zh-Hans")
    assert letters(pieces, text("slip.front.more", "zh-Hans"))


@pytest.mark.parametrize(
    ("born", "words"),
    [
        ("2026-11-23", "0 days"), ("2026-11-22", "1 day"), ("2026-10-24", "30 days"),
        ("2026-10-23", "1 month"), ("2025-11-24", "11 months"), ("2025-11-23", "1 year"),
        ("2025-08-20", "1 year 3 months"), ("2023-11-24", "2 years 11 months"),
        ("2023-11-23", "3 years"), ("1992-11-24", "33 years"),
    ],
)  # fmt: skip
def test_an_age_is_in_years_and_a_childs_in_months_or_days(born, words):
    assert age_words(born, "2026-11-23", "en") == words


def test_ages_read_as_chinese():
    assert age_words("2025-08-20", "2026-11-23", "zh-Hans") == "1岁3个月"


def test_pages_made_on_several_threads_at_once_are_all_whole():
    pages = [replace(PAGE, patient_no=f"N{number:07d}") for number in range(8)]
    with ThreadPoolExecutor(4) as pool:
        pdfs = list(pool.map(lambda page: front_page(page, "zh-Hans"), pages))
    assert pdfs == [front_page(page, "zh-Hans") for page in pages]
