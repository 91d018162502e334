"""The day's figures in words."""

import pytest

from shared.services.figure_words import (
    COLUMNS,
    MOST_DOCTORS,
    column_words,
    day_report_of,
    lines_of,
    load_title,
    loads_of,
)
from shared.services.statistics import DayFigures
from shared.text import LANGUAGES
from tests.desk.samples import HEART, NOW
from tests.shared.services.figures import CHILD, DAY, row


def test_the_hospital_stands_first_and_each_department_over_its_doctors() -> None:
    lines = lines_of(DAY, "en")
    assert [(line.kind, line.title) for line in lines] == [
        ("whole", "Whole hospital"),
        ("department", "Cardiology"),
        ("doctor", "陈志远"),
        ("doctor", "=cmd|' /C calc'!A0"),
        ("department", "Paediatrics"),
        ("doctor", "No doctor on roster"),
    ]
    assert len({line.key for line in lines}) == len(lines)


def test_people_are_whole_and_minutes_have_a_tenth() -> None:
    _, _, chen, *_ = lines_of(DAY, "en")
    assert chen.cells == ("3", "4", "7", "1", "6", "2", "0", "12.5", "–")


def test_the_busiest_doctor_is_one_bar_over_all_departments() -> None:
    rows = (*DAY.rows, row(CHILD, "P01", "陈志远", 5, 0), row(CHILD, "P09", "李", 0, 0))
    day = DayFigures(DAY.day, rows, DAY.departments, DAY.by_hour, DAY.totals)
    loads = loads_of(day, "zh-Hans")
    assert [(load.name, load.first, load.returning) for load in loads] == [
        ("陈志远", 8, 4), ("=cmd|' /C calc'!A0", 2, 1), ("无排班医生", 1, 0),
    ]  # fmt: skip
    assert load_title(loads, "en") == "Patients seen, by doctor"


def test_no_more_doctors_than_a_plot_can_show() -> None:
    rows = tuple(row(HEART, f"P{n}", f"医生{n}", n, 0) for n in range(1, 20))
    loads = loads_of(DayFigures(DAY.day, rows, (), (), DAY.totals), "en")
    assert (len(loads), loads[0].total) == (MOST_DOCTORS, 19)
    assert load_title(loads, "en") == "The 12 busiest doctors"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_report_has_words_for_everything(language: str) -> None:
    report = day_report_of(DAY, "H", language, now=NOW)
    assert len(report.columns) == len(COLUMNS) == len(column_words(language))
    said = (*report.columns, report.load_title, report.printed, report.day)
    assert not any("slip." in words for words in said)
    assert report.day.startswith("2026-11-23 ")
