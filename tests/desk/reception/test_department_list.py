from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desk.departments import department_rows
from desk.reception.department_list import DepartmentList, found_by, letters
from shared.services.values import Department, DepartmentToday

K = Qt.Key
NAMES = (
    ("03.04", "心血管内科", "Cardiology"),
    ("03.01", "呼吸内科", "Respiratory Medicine"),
    ("12.05", "口腔颌面外科", "Oral Surgery"),
    ("07", "儿科", "Paediatrics"),
)
TODAY = tuple(
    DepartmentToday(Department(code, name, name, english, "2F", "2F", "A"), 0, None, None, ())
    for code, name, english in NAMES
)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("x", "03.04"), ("xxg", "03.04"), ("hx", "03.01"), ("huxi", "03.01"), ("kq", "12.05"),
        ("os", "12.05"), ("card", "03.04"), ("ek", "07"), ("p", "07"), ("zz", ""),
    ],
)  # fmt: skip
def test_a_department_is_found_by_initials_pinyin_or_its_english_name(typed, code):
    assert found_by(typed, letters(TODAY), [name[0] for name in NAMES]) == code


@pytest.fixture
def shown(loop: Any) -> Any:
    made = DepartmentList("departments")
    made.set_rows(department_rows(TODAY, "zh-Hans"))
    made.letters = letters(TODAY)
    made.show()
    made.setFocus()
    yield made
    made.close()
    made.deleteLater()


def test_letters_lead_there_and_an_arrow_begins_anew(shown: Any) -> None:
    heard: list[str] = []
    shown.row_chosen.connect(heard.append)
    QTest.keyClicks(shown, "kq")
    assert heard == ["12.05"]
    QTest.keyClick(shown, K.Key_Up)
    QTest.keyClicks(shown, "e")
    assert shown.current_key == "07"
    QTest.keyClicks(shown, "x")
    assert shown.current_key == "03.04", "a letter that leads nowhere further begins a new word"
    QTest.keyClicks(shown, "zzz")
    assert shown.current_key == "03.04"
