"""The day's figures on paper, in three languages, on as many pages as they need."""

import random
from itertools import pairwise

import pytest

from shared.services.figure_words import day_report_of
from shared.slips.day_report import DayReport, ReportLine, day_report, report_pages
from shared.slips.fonts import MISSING_MARK
from shared.slips.sheet import MARGIN, Picture, Words
from shared.text import LANGUAGES, text
from tests.desk.samples import NOW
from tests.shared.services.figures import DAY
from tests.shared.slips.pdf import outside, overlapping, sizes_of, words_of

HOSPITALS = {"zh-Hans": "市第一人民医院", "zh-Hant": "市第一人民醫院", "en": "First Hospital"}


def report(language="en"):
    return day_report_of(DAY, HOSPITALS[language], language, now=NOW)


def big_report(seed: int) -> DayReport:
    chance = random.Random(seed)
    language = chance.choice(LANGUAGES)
    names = ("陈志远", "Oral and Maxillofacial Surgery and Dentistry Joint Department",
             "阿卜杜热合曼·阿卜杜拉·麦麦提明", "李", "𠮷野家")  # fmt: skip
    lines = [ReportLine("whole", "全院", ("12345",) * 9)]
    for _ in range(chance.randint(0, 30)):
        lines.append(ReportLine("department", chance.choice(names), ("999",) * 9))
        lines += [
            ReportLine("doctor", chance.choice(names), ("99",) * 7 + ("123.4", "–"))
            for _ in range(chance.randint(0, 9))
        ]
    hours = tuple((hour, chance.randint(0, 900), chance.randint(0, 900))
                  for hour in range(chance.randint(0, 24)))  # fmt: skip
    loads = tuple(
        (chance.choice(names), chance.randint(0, 300), chance.randint(0, 99))
        for _ in range(chance.randint(0, 12))
    )
    columns = day_report_of(DAY, "", language, now=NOW).columns
    return DayReport(
        language, "A Hospital with a Long Name " * chance.randint(1, 6), "2026-11-23 周一",
        "制表 2026-11-23 17:40", columns, tuple(lines), hours, "各医生接诊量（人）", loads,
    )  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_figure_and_name_is_on_one_sheet(language):
    made = report(language)
    pdf = day_report(made)
    said = words_of(pdf)
    assert sizes_of(pdf) == [(595, 842)]
    for words in (made.hospital, made.day, made.load_title, *made.columns,
                  *(line.title for line in made.lines),
                  *(cell for line in made.lines for cell in line.cells)):  # fmt: skip
        assert "".join(words.split()) in said, words
    for key in ("title", "hours", "arrived", "seen", "note"):
        assert "".join(text(f"slip.report.{key}", language).split()) in said, key
    assert "3+4=7" in said, "the figures at a doctor's bar"
    assert MISSING_MARK not in said
    assert "slip." not in said


def test_the_same_report_gives_the_same_file():
    assert day_report(report()) == day_report(report())


@pytest.mark.parametrize("seed", range(20))
def test_nothing_leaves_the_paper_or_stands_on_something_else(seed):
    made = big_report(seed)
    pages = report_pages(made)
    assert len(sizes_of(day_report(made))) == len(pages)
    for number, page in enumerate(pages, start=1):
        assert not outside(page, MARGIN)
        assert not overlapping(page)
        foot = text("slip.report.page", made.language, page=number, pages=len(pages))
        assert [piece for piece in page if isinstance(piece, Words) and piece.text == foot]
        pictures = [piece.box for piece in page if isinstance(piece, Picture)]
        for one, other in pairwise(pictures):
            assert not one.overlaps(other)


@pytest.mark.parametrize("seed", range(6))
def test_no_line_of_a_long_table_is_lost_and_none_stands_alone_under_its_department(seed):
    made = big_report(seed)
    rows = [
        piece.text
        for page in report_pages(made)
        for piece in page
        if isinstance(piece, Words) and piece.x in (MARGIN + 4, MARGIN + 14)
    ]
    assert len([words for words in rows if words != made.columns[0]]) >= len(made.lines)
    for page in report_pages(made)[:-1]:
        lines = sorted(
            (piece for piece in page if isinstance(piece, Words) and piece.x == MARGIN + 4),
            key=lambda piece: piece.baseline,
        )
        below = [
            piece
            for piece in page
            if isinstance(piece, Words) and lines and piece.baseline > lines[-1].baseline + 1
        ]
        assert not lines or not lines[-1].bold or below


def test_a_day_without_anybody_says_so():
    empty = DayReport("en", "H", "2026-11-23", "Made", ("First",) * 9, (), (), "Load", ())
    said = words_of(day_report(empty))
    assert "".join(text("slip.report.nothing", "en").split()) in said
