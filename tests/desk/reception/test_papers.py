"""The exam guide and the note, written and printed by keys at reception."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from desk.reception.exam_order import exam_letters, found_exams, order_rows, read_exams
from shared.services.patients import identify
from shared.store import patients
from shared.ui.program import Program
from tests.conftest import MORNING
from tests.desk.conftest import Guide
from tests.shared.slips.pdf import words_of

K = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


def printed(folder: Path, kind: str) -> list[str]:
    return [words_of(path.read_bytes()) for path in (folder / "slips").glob(f"*{kind}-*.pdf")]


async def add(guide: Guide, *typed: str) -> None:
    for words in typed:
        before = len(guide.find("exams.order").rows)
        guide.type(words)
        guide.press(K.Key_Return)
        await guide.until(lambda before=before: len(guide.find("exams.order").rows) > before, words)


def test_exams_typed_in_any_order_are_printed_in_the_order_they_must_have(
    tell: Any, tmp_path: Path
) -> None:
    async def story(guide: Guide) -> None:
        await guide.bring("80000030")
        guide.press(K.Key_X, ALT)
        assert guide.find("exams.typed").hasFocus()
        await add(guide, "胃镜", "xdt", "kongfuchouxue")
        order = guide.find("exams.order").rows
        assert [row.key for row in order] == ["blood-fasting", "ecg", "gastroscopy"]
        assert "内镜前先做心电图" in order[-1].detail
        guide.press(K.Key_P, ALT)
        await guide.said("desk.paper.exams.printed")
        (words,) = printed(tmp_path, "exams")
        assert 0 < words.index("空腹抽血") < words.index("心电图") < words.index("胃镜")
        assert "内镜前先做心电图" in words
        assert not guide.find("exams.typed").isVisible(), "the walk-in is back"

    tell(story)


def test_an_exam_nobody_knows_is_refused_at_its_field_and_stays_there(
    tell: Any, tmp_path: Path
) -> None:
    async def story(guide: Guide) -> None:
        await guide.bring("80000030")
        guide.press(K.Key_X, ALT)
        line, trouble = guide.find("exams.typed"), guide.find("exams.trouble")
        guide.press(K.Key_P, ALT)
        assert trouble.isVisible(), "no exam, no guide"
        await guide.quiet()
        guide.type("脑地形图")
        guide.press(K.Key_Return)
        await guide.until(lambda: "脑地形图" in trouble.text())
        assert line.property("wrong")
        guide.press(K.Key_P, ALT)
        assert (line.text(), trouble.isVisible()) == ("脑地形图", True)
        line.selectAll()
        await add(guide, "胸片")
        assert not trouble.isVisible()
        guide.type("胸片")
        guide.press(K.Key_Return)
        assert trouble.isVisible(), "once is enough"
        line.selectAll()
        guide.press(K.Key_Delete)
        guide.press(K.Key_Delete)
        await guide.until(lambda: guide.find("exams.order").rows == ())
        assert printed(tmp_path, "exams") == []

    tell(story)


def test_who_has_eaten_is_told_which_exam_is_not_today(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await guide.bring("80000030")
        guide.press(K.Key_X, ALT)
        await add(guide, "胃镜", "胸片")
        order = guide.find("exams.order")
        guide.press(K.Key_A, ALT)
        await guide.until(lambda: order.rows[0].dim)
        assert [row.key for row in order.rows] == ["gastroscopy", "xray-chest"]
        assert guide.find("exams.not_today").words == "1 项今天不能做"
        guide.press(K.Key_A, ALT)
        await guide.until(lambda: not order.rows[0].dim)
        assert not guide.find("exams.not_today").isVisible()

    tell(story)


def test_the_guide_speaks_the_patients_language(
    program: Program, tell: Any, tmp_path: Path
) -> None:
    async def story(guide: Guide) -> None:
        await guide.bring("80000030")
        guide.press(K.Key_X, ALT)
        await add(guide, "胸片")
        guide.press(K.Key_P, ALT)
        await guide.said("desk.paper.exams.printed")
        (words,) = printed(tmp_path, "exams")
        assert "ChestX-ray" in words

    def speaks_english(tx: Any) -> None:
        who = identify(tx, site="main", now=program.clock.now(), scan="80000030")
        patients.change(tx, patients.row_of(tx, who.id), {"language": "en"})

    program.store.write(speaks_english)
    tell(story)


def test_a_note_is_printed_with_the_patients_number(tell: Any, tmp_path: Path) -> None:
    async def story(guide: Guide) -> None:
        await guide.walk_in("80000030")
        await guide.bring("80000030")
        guide.press(K.Key_M, ALT)
        guide.type("先到二楼缴费")
        guide.press(K.Key_Return)
        await guide.said("desk.paper.note.printed")
        (words,) = printed(tmp_path, "note")
        assert "先到二楼缴费" in words
        assert "A001" in words
        guide.press(K.Key_M, ALT)
        assert guide.find("note.words").text() == "", "the next note is another one"

    tell(story)


def test_a_note_that_says_nothing_or_too_much_is_refused_at_its_field(
    tell: Any, tmp_path: Path
) -> None:
    async def story(guide: Guide) -> None:
        await guide.bring("80000030")
        guide.press(K.Key_M, ALT)
        line, trouble = guide.find("note.words"), guide.find("note.trouble")
        guide.press(K.Key_Return)
        assert trouble.isVisible()
        guide.type("请回电 13912345678")
        assert not trouble.isVisible(), "she is writing"
        guide.press(K.Key_Return)
        assert (trouble.isVisible(), line.text()) == (True, "请回电 13912345678")
        await guide.quiet()
        assert printed(tmp_path, "note") == []

    tell(story)


def test_papers_leave_the_walk_in_as_it_was_and_keep_what_is_typed_for_this_patient(
    tell: Any,
) -> None:
    async def story(guide: Guide) -> None:
        await guide.bring("80000030")
        panel = guide.window.reception.panel
        guide.press(K.Key_Z, ALT)
        guide.type("牙痛")
        guide.press(K.Key_M, ALT)
        guide.type("先到二楼")
        guide.press(K.Key_X, ALT)
        guide.type("胸")
        guide.press(K.Key_Escape)
        assert guide.find("reception.complaint").hasFocus()
        assert panel.walk_in.walk_in.complaint == "牙痛"
        guide.press(K.Key_M, ALT)
        assert guide.find("note.words").text() == "先到二楼"
        first = panel.at_the_desk.patient.id
        await guide.bring("80000031")
        await guide.until(lambda: panel.at_the_desk.patient.id != first)
        assert not guide.find("note.words").isVisible()
        assert (guide.find("note.words").text(), guide.find("exams.typed").text()) == ("", "")

    tell(story)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("胃镜", "gastroscopy"), ("wj", "gastroscopy"), ("weij", "gastroscopy"),
        ("胃鏡", "gastroscopy"), ("Gastro", "gastroscopy"), ("x-ray", "xray-chest"),
        ("阴道", "us-vaginal"), ("CT 平扫", "ct-plain"), ("mri", "mri"), ("ncg", "urine"),
    ],
)  # fmt: skip
def test_an_exam_is_found_as_a_guide_types_it(typed: str, code: str) -> None:
    exams = read_exams((), eaten=False).knowledge.exams.values()
    assert found_exams(typed, exams, exam_letters(exams))[0].code == code


def test_nothing_is_found_by_nothing_or_by_a_stranger_word() -> None:
    read = read_exams((), eaten=False)
    for typed in ("", " ", "脑地形图", "qqq"):
        assert found_exams(typed, read.knowledge.exams.values(), read.letters) == ()


def test_what_must_be_drunk_first_stands_beside_the_exam() -> None:
    read = read_exams(("urine", "us-pelvis"), eaten=False)
    rows = order_rows(read.plan, read.knowledge, MORNING, "zh-Hans")
    assert [row.key for row in rows] == ["us-pelvis", "urine"]
    assert "500–1000" in rows[0].detail
    assert rows[0].pills == (), "that says it"
    assert "留尿" in rows[1].detail
