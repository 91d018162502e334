"""Policies side by side, in the terminal and on paper, in three languages."""

import unicodedata

import pypdfium2
import pytest

from shared.replay.page import page_pdf
from shared.replay.table import lines_of
from shared.slips.fonts import MISSING_MARK
from shared.text import LANGUAGES, text

HOSPITALS = {"zh-Hans": "市第一人民医院", "zh-Hant": "市第一人民醫院", "en": "First Hospital"}


def columns(line):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line)


def read_pdf(pdf):
    """The only page's size in points and its words."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        (page,) = list(document)
        words = page.get_textpage()
        found = page.get_size(), words.get_text_range()
        words.close()
        page.close()
        return found
    finally:
        document.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_terminals_table_has_a_column_a_policy_and_the_columns_align(two_runs, language):
    lines = lines_of(two_runs, language)
    head = lines[0]
    assert head.split() == ["现在", "tight"]
    rows = [line for line in lines[1:] if line.startswith("  ")]
    assert len(rows) == 14
    assert {columns(line) for line in rows} == {columns(head)}
    assert any(line.endswith(" / 1") for line in rows)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_one_sheet_with_our_font_inside_and_no_missing_glyph(two_runs, language):
    pdf = page_pdf(two_runs, HOSPITALS[language], language)
    size, words = read_pdf(pdf)
    assert (round(size[0]), round(size[1])) == (595, 842)
    for shown in (HOSPITALS[language], "2026-11-23", "现在", "tight"):
        assert shown in words
    assert text("cli.replay.page.title", language) in words
    assert MISSING_MARK not in words
    assert "…" not in words, "nothing on the page is cut"
    assert b"NotoSansSC-Regular" in pdf


def test_the_same_runs_give_the_same_page(two_runs):
    assert page_pdf(two_runs, "H", "en") == page_pdf(two_runs, "H", "en")


def test_four_policies_with_long_names_still_fit_one_sheet(two_runs):
    pdf = page_pdf([*two_runs, *two_runs], "A Hospital with a Long Name " * 6, "en")
    assert "tight" in read_pdf(pdf)[1]
