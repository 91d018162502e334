"""Two hundred patients, five kinds of paper, two widths, three languages: everything is on it."""

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import zxingcpp

from shared.domain.masking import masked_name
from shared.slips.card_label import CardLabel, card_label_layout, card_label_pdf
from shared.slips.exam_part import ExamPart
from shared.slips.exam_slip import ExamSlip, exam_slip_layout, exam_slip_pdf
from shared.slips.fonts import without_glyph
from shared.slips.layout import Layout, TextPiece
from shared.slips.note_slip import NoteSlip, note_slip_layout, note_slip_pdf
from shared.slips.queue_slip import QueueSlip, queue_slip_pdf, slip_layout
from shared.slips.stationery import Stationery, ours
from shared.slips.way_slip import WaySlip, way_slip_layout, way_slip_pdf
from shared.text import LANGUAGES, text
from tests.shared.slips.pdf import hold_whole, words_of
from tests.shared.slips.test_queue_slip import picture_of
from tests.shared.slips.test_way_slip import random_way

NOW = datetime(2026, 11, 22, 9, 31, tzinfo=ZoneInfo("Asia/Shanghai"))
PATIENTS = range(200)
READ = range(0, 200, 6)  # whose paper is printed and read back as well

SURNAMES = "王李张刘陈杨黄赵吴周翟仇查解单盖区朴覃乜亓邝冼佴"
GIVEN = "伟芳娜敏静丽强磊军洋艳勇杰娟涛明超秀霞平刚桂英晨曦梓涵懿赟堃犇淼垚喆曌"
RARE = (
    "𠮷野家",
    "䶮飞翯",
    "王𬱖",
    "李䶄",
    "赵㛃",
    "丁𬭎",
    "陈𬀩",
    "张犇犇",
    "司馬懿",
    "諸葛亮",
    "欧阳娜娜",
)
MINORITY = (
    "阿依古丽·买买提", "阿卜杜热合曼·阿卜杜拉·麦麦提明", "扎西·བཀྲ་ཤིས", "ئايگۈل مەمەت", "ᠪᠠᠲᠤ",
    "迪丽热巴·迪力木拉提", "玛合沙提·沙肯", "朴성민", "韦·僮",
)  # fmt: skip
LATIN = (
    "John Fitzgerald Smith-Featherstonehaugh", "Nguyễn Thị Minh Khai", "Zoë Łukaszewicz", "Ana",
    "Wolfeschlegelsteinhausenbergerdorff", "O’Connor-Søndergaard, María José", "Ő Ű",
)  # fmt: skip
EXAM_NAMES = (
    "胸片", "腹部超声（肝胆胰脾）", "Pelvic ultrasound through the belly", "盆腔超聲（經腹）",
    "Electroencephalographymonitoring", "空腹抽血",
)  # fmt: skip
WHERE = (
    "检验科 · 2F · 步行约 1 分钟", "Endoscopy · 3F · about 2 min walk", "医技楼二层东侧 B 超登记处",
    "",
)  # fmt: skip
SAYS = (
    "检查前不吃不喝牛奶", "Drink 500–1000 ml an hour before and do not pass water",
    "抽血后按压 5 分钟；后面没有别的空腹检查再吃早饭", "ECG before endoscopy", "",
)  # fmt: skip
DEPARTMENTS = (
    "心血管内科",
    "口腔颌面外科及口腔种植与牙周病联合门诊第二诊区",
    "Oral and Maxillofacial Surgery",
)
ADVICE = (
    "扫码看路线与排队",
    "Come back after your exam with this slip.",
    "過號請到導診台或自助機重新報到",
)


@dataclass(frozen=True)
class Paper:
    """A slip, how it is laid out and printed, and what its codes say."""

    slip: Any
    lay_out: Callable[[Any, Stationery], Layout]
    printed: Callable[[Any, Stationery], bytes]
    qr: str
    bars: str = ""


def name_of(chance: random.Random) -> str:
    kind = chance.random()
    if kind < 0.4:
        return chance.choice(SURNAMES) + "".join(chance.choices(GIVEN, k=chance.randint(1, 3)))
    return chance.choice(RARE if kind < 0.6 else MINORITY if kind < 0.8 else LATIN)


def ticket_id(chance: random.Random) -> str:
    digits = f"{chance.getrandbits(128):032x}"
    return f"DZ:{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


def some(chance: random.Random, said: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(chance.sample(said, chance.randint(0, len(said))))


def queue_paper(chance: random.Random, language: str, name: str) -> Paper:
    said = partial(text, language=language)
    code = ticket_id(chance)
    slip = QueueSlip(
        language, "市第一人民医院", chance.choice(("A017", "K7-012", "WWW999")),
        chance.choice(DEPARTMENTS), "3 楼东区候诊 · 2012 号诊室 · 李医生",
        {
            "name": (said("slip.name"), f"{masked_name(name)}  {said('slip.first_visit')}"),
            "checked_in": (said("slip.checked_in"), "2026-11-22 09:31"),
            "wait": (said("slip.wait"), said("slip.wait_range", low=5, high=30, clock="09:36")),
        },
        some(chance, ADVICE), code, NOW, chance.random() < 0.3,
        random_way(chance) if chance.random() < 0.3 else None,
    )  # fmt: skip
    return Paper(slip, slip_layout, queue_slip_pdf, code)


def exam_paper(chance: random.Random, language: str, name: str) -> Paper:
    said = partial(text, language=language)
    code = chance.choice((ticket_id(chance), ""))
    exams = tuple(
        ExamPart(
            chance.choice(EXAM_NAMES),
            said("slip.exam.about", time="10:05"),
            chance.choice(WHERE),
            tuple(said(f"slip.exam.before.{one}") for one in some(chance, ("drink", "eat"))),
            chance.choice(SAYS),
            some(chance, SAYS),
        )
        for _ in range(chance.randint(0, 7))
    )  # fmt: skip
    reasons = some(chance, ("eaten", "closes", "rules_contradict"))
    slip = ExamSlip(
        language, "First People's Hospital", "A017",
        said("slip.exam.summary", n=len(exams), end="11:05"),
        {
            "name": (said("slip.name"), masked_name(name)),
            "day": (said("slip.exam.day"), "2026-11-22"),
        },
        exams,
        tuple(said(f"slip.exam.impossible.{one}", name="胃镜") for one in reasons),
        some(chance, ADVICE), code, NOW, chance.random() < 0.3,
    )  # fmt: skip
    return Paper(slip, exam_slip_layout, exam_slip_pdf, code)


def way_paper(chance: random.Random, language: str, name: str) -> Paper:
    way = random_way(chance)
    phone = "\n".join(way.steps)
    slip = WaySlip(
        language, "市第一人民医院", chance.choice(("检验科", "Otorhinolaryngology waiting area")),
        "3F · 约 2 分钟 · 50 米", way, some(chance, ADVICE), phone, NOW, chance.random() < 0.3,
    )  # fmt: skip
    return Paper(slip, way_slip_layout, way_slip_pdf, phone)


def card_paper(chance: random.Random, language: str, name: str) -> Paper:
    said = partial(text, language=language)
    card = chance.choice(
        ("200000000017", f"{chance.randrange(10**9):012d}", f"DZ{chance.randrange(10**6):06d}")
    )
    born = date(1930, 1, 1) + timedelta(days=chance.randrange(34000))
    slip = CardLabel(
        language, "市第一人民医院", name, card, "P00000017",
        {
            "name": (said("slip.front.name"), name),
            "sex": (said("slip.front.sex"), said(f"slip.front.sex.{chance.choice('MF')}")),
            "birth_date": (said("slip.front.birth_date"), born.isoformat()),
            "patient_no": (said("slip.front.patient_no"), "P00000017"),
        },
        some(chance, ADVICE), NOW, chance.random() < 0.3,
    )  # fmt: skip
    return Paper(slip, card_label_layout, card_label_pdf, card, card)


def note_paper(chance: random.Random, language: str, name: str) -> Paper:
    said = partial(text, language=language)
    code = ticket_id(chance)
    slip = NoteSlip(
        language, "市第一人民医院", chance.choice(("A017", "")), chance.choice(DEPARTMENTS),
        {"name": (said("slip.name"), masked_name(name)), "by": (said("slip.note.by"), "陈护士")},
        tuple(chance.choices((*SAYS[:-1], name), k=chance.randint(1, 4))),
        some(chance, ADVICE), code, NOW, chance.random() < 0.3,
    )  # fmt: skip
    return Paper(slip, note_slip_layout, note_slip_pdf, code)


PAPERS: tuple[Callable[[random.Random, str, str], Paper], ...] = (
    queue_paper, exam_paper, way_paper, card_paper, note_paper,
)  # fmt: skip


def paper_of(patient: int) -> tuple[Paper, Stationery]:
    """Every kind, on both widths, in all languages."""
    chance = random.Random(patient)
    make = PAPERS[patient % len(PAPERS)]
    stationery = ours((80, 58)[patient // 7 % 2])
    return make(chance, LANGUAGES[patient % len(LANGUAGES)], name_of(chance)), stationery


@pytest.mark.parametrize("patient", PATIENTS)
def test_nothing_is_cut_and_nothing_overlaps(patient: int) -> None:
    paper, stationery = paper_of(patient)
    hold_whole(paper.lay_out(paper.slip, stationery))


@pytest.mark.parametrize("patient", READ)
def test_a_scanner_reads_the_codes_and_a_person_every_word(patient: int) -> None:
    paper, stationery = paper_of(patient)
    pdf = paper.printed(paper.slip, stationery)
    read = words_of(pdf)
    for piece in paper.lay_out(paper.slip, stationery).pieces:
        if isinstance(piece, TextPiece):
            assert "".join(piece.text.split()) in read
    codes = zxingcpp.read_barcodes(picture_of(pdf))
    found = {code.format.name: code.text for code in codes}
    wanted = {"QRCode": paper.qr, "Code128": paper.bars}
    assert found == {form: said for form, said in wanted.items() if said}


def test_the_two_hundred_are_of_every_kind_width_and_language() -> None:
    seen = {
        (type(paper.slip), stationery.roll.width_mm, paper.slip.language)
        for paper, stationery in map(paper_of, PATIENTS)
    }
    assert len(seen) == len(PAPERS) * 2 * len(LANGUAGES)
    printed = {(type(paper.slip), on.roll.width_mm) for paper, on in map(paper_of, READ)}
    assert len(printed) == len(PAPERS) * 2


def test_a_rare_character_is_a_mark_that_can_be_seen_and_a_line_in_the_log(
    caplog: pytest.LogCaptureFixture,
) -> None:
    lacking = [name for name in (*RARE, *MINORITY) if without_glyph(name)]
    assert lacking
    for name in lacking:
        caplog.clear()
        paper = card_paper(random.Random(1), "zh-Hans", name)
        said = [
            p.text for p in paper.lay_out(paper.slip, ours()).pieces if isinstance(p, TextPiece)
        ]
        marks = len([one for one in name if one in without_glyph(name)])
        assert any(line.count("〓") == marks for line in said)
        assert "have no glyph" in caplog.text
        assert not set(without_glyph(name)) & set(caplog.text)


def test_a_second_print_of_any_kind_says_so_with_its_time() -> None:
    for make in PAPERS:
        for language in LANGUAGES:
            paper = make(random.Random(2), language, "王小明")
            mark = text("slip.reprint", language, time="2026-11-22 09:31")
            for width in (80, 58):
                again = paper.lay_out(replace(paper.slip, reprint=True), ours(width))
                assert mark in [p.text for p in again.pieces if isinstance(p, TextPiece)]
                first = paper.lay_out(replace(paper.slip, reprint=False), ours(width))
                assert mark not in [p.text for p in first.pieces if isinstance(p, TextPiece)]


def test_a_card_number_too_long_for_bars_stands_in_letters_with_its_qr_code(
    caplog: pytest.LogCaptureFixture,
) -> None:
    label = card_paper(random.Random(3), "en", "Ana").slip
    long = replace(label, card_no="ABCDEFGHIJKLMNOPQRSTUVWXYZ012345", reprint=False)
    codes = zxingcpp.read_barcodes(picture_of(card_label_pdf(long, ours(58))))
    assert [code.text for code in codes] == [long.card_no]
    assert long.card_no in words_of(card_label_pdf(long, ours(58)))
    assert "too long for a bar code" in caplog.text
    assert long.card_no not in caplog.text


def test_the_codes_carry_nothing_about_the_person() -> None:
    for patient in PATIENTS:
        paper, _ = paper_of(patient)
        if not isinstance(paper.slip, WaySlip):
            assert paper.qr in (
                "",
                getattr(paper.slip, "qr", None),
                getattr(paper.slip, "card_no", None),
            )
            assert paper.qr.isascii()
