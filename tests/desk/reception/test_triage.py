"""Triage inside the walk-in, in a real window: advice as the guide types, her own decision, why."""

import asyncio
from typing import Any

from PySide6.QtCore import Qt

from desk.window import SMALLEST, USUAL
from shared.services.policies import set_policy
from shared.services.stamp import new_stamp
from shared.store import triages
from shared.text import LANGUAGES
from tests.desk.conftest import Guide
from tests.desk.reception.test_reception_layout import DRAWN
from tests.desk.test_layout import cut_in

K = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SWOLLEN = "右下牙痛三天，今早脸肿，发热"


async def complains(guide: Guide, words: str = SWOLLEN) -> Any:
    await guide.bring("80000030")
    form = guide.window.reception.panel.walk_in
    await guide.until(lambda: guide.window.reception.panel.advises, "the words are read")
    guide.press(K.Key_Z, ALT)
    guide.type(words)
    return form


def kept(guide: Guide) -> Any:
    today = guide.program.clock.now().date().isoformat()
    return guide.program.store.read(lambda tx: triages.between(tx, "main", today, today))


def test_the_advice_comes_as_she_types_and_the_first_department_is_chosen(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        form = await complains(guide)
        assert form.walk_in.department == "12.05"
        assert [row.key for row in form.departments.rows[:2]] == ["12.05", "12.01"]
        assert "Ⅲ级" in form.triage.line.words
        assert form.complaint.hasFocus(), "she goes on typing"
        form.complaint.clear()
        assert form.walk_in.department == "", "nothing said, nothing advised"
        assert not form.triage.isVisible()

    tell(story)


def test_a_department_she_chose_herself_stays_whatever_is_advised(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await guide.bring("80000030")
        form = guide.window.reception.panel.walk_in
        guide.press(K.Key_Down)
        chosen = form.walk_in.department
        guide.press(K.Key_Z, ALT)
        guide.type(SWOLLEN)
        await guide.until(lambda: form.triage.advice, "advised")
        assert form.walk_in.department == chosen
        assert form.departments.current_key == chosen

    tell(story)


def test_against_the_advice_asks_one_reason_and_loses_nothing(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        form = await complains(guide)
        form.departments.setFocus()
        guide.press(K.Key_Down)
        assert form.walk_in.department == "12.01"
        guide.press(K.Key_Return)
        assert form.why.isVisible()
        guide.press(K.Key_Escape)
        assert not form.why.open
        assert (form.complaint.text(), form.walk_in.department) == (SWOLLEN, "12.01")
        form.departments.setFocus()
        guide.press(K.Key_Return)
        guide.type("1")
        guide.press(K.Key_Return)
        await guide.said("desk.reception.issued")
        (row,) = kept(guide)
        assert (row.department, row.reason, row.complaint) == ("12.01", "患者要求", SWOLLEN)
        assert not form.why.open
        assert form.complaint.text() == ""

    tell(story)


def test_a_less_urgent_level_asks_why_and_a_more_urgent_one_does_not(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        form = await complains(guide)
        guide.press(K.Key_4, CTRL)
        guide.press(K.Key_Return)
        assert form.why.isVisible()
        guide.press(K.Key_Escape)
        form.complaint.setFocus()
        guide.press(K.Key_2, CTRL)
        assert "急诊" in form.triage.line.words
        guide.press(K.Key_Return)
        await guide.said("desk.reception.issued")
        (row,) = kept(guide)
        assert (row.suggested_level, row.level, row.reason) == (3, 2, "")

    tell(story)


def test_a_figure_that_cannot_be_is_said_at_its_field_and_holds_the_number_back(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        form = await complains(guide)
        guide.press(K.Key_V, ALT)
        guide.type("384")
        guide.press(K.Key_Return)
        assert guide.find("reception.vital.temp").property("wrong")
        assert guide.find("reception.vital.temp").hasFocus()
        assert "384" in guide.find("reception.vitals.trouble").text()
        await guide.quiet()
        assert kept(guide) == []
        assert (form.complaint.text(), form.triage.vitals.words["temp"]) == (SWOLLEN, "384")

    tell(story)


def test_figures_raise_the_level_once_they_are_whole(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        form = await complains(guide, "想洗牙")
        assert form.triage.advice.graded.level == 4
        guide.press(K.Key_V, ALT)
        guide.find("reception.vital.spo2").setFocus()
        guide.type("8")
        assert form.triage.advice.graded.level == 4, "the first figure of 88 is no level"
        guide.type("8")
        guide.press(K.Key_Tab)
        assert form.triage.advice.graded.level < 3
        guide.press(K.Key_V, ALT)
        assert not form.triage.vitals.isVisible()
        assert form.complaint.hasFocus()
        assert form.triage.advice.vitals.spo2 == 88, "folded away, still counted"

    tell(story)


def test_without_a_complaint_a_number_is_given_as_ever(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await guide.bring("80000030")
        guide.press(K.Key_Down)
        guide.press(K.Key_Return)
        await guide.said("desk.reception.issued")
        assert kept(guide) == []

    tell(story)


def test_where_the_department_rotates_the_list_and_the_message_say_whose_turn_it_is(
    tell: Any,
) -> None:
    async def story(guide: Guide) -> None:
        stamp = new_stamp("main", guide.program.clock.now(), "D2", "1001", "supervisor")
        rules = {"rotation": "on"}
        guide.program.store.write(set_policy, stamp, scope="queue", name="12.05", rules=rules)
        form = await complains(guide)
        await guide.until(lambda: "轮到" in form.doctors.rows[0].title, "whose turn it is")
        assert "按轮序" in form.doctors.rows[0].detail
        assert all("今日初诊 0" in row.detail for row in form.doctors.rows[1:])
        guide.press(K.Key_Return)
        said = await guide.said("desk.reception.issued_to")
        assert said.values["label"] == "F001"
        assert said.values["doctor"]

    tell(story)


def test_another_patient_begins_with_nothing_of_the_one_before(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        form = await complains(guide)
        guide.press(K.Key_V, ALT)
        guide.type("38.4")
        guide.press(K.Key_2, CTRL)
        await guide.bring("80000031")
        assert form.triage.vitals.words["temp"] == ""
        assert (form.triage.advice, form.triage.level) == (None, None)
        assert form.walk_in.department == ""

    tell(story)


def test_nothing_of_it_is_cut_in_any_language_at_the_smallest_size(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        window, problems = guide.window, []
        form = await complains(guide)

        async def look_at(what: str) -> None:
            for language in LANGUAGES:
                window.session.speak(language)
                for size in (USUAL, SMALLEST):
                    window.resize(*size)
                    await asyncio.sleep(DRAWN)
                    cut = cut_in(window.reception)
                    problems.extend(f"{what} {language} {size[0]}: {words}" for words in cut)
            assert (window.width(), window.height()) == SMALLEST, f"{what} needs a larger window"

        await look_at("advised")
        guide.press(K.Key_V, ALT)
        figures = {"temp": "38.4", "hr": "104", "bp": "82/128", "spo2": "98", "pain": "7"}
        for name, typed in figures.items():
            form.triage.vitals.lines[name].setText(typed)
        form.triage.on_finished()
        await look_at("measured, with pressures swapped")
        form.triage.vitals.lines["bp"].setText("128/82")
        guide.press(K.Key_4, CTRL)
        await look_at("a level of her own")
        guide.press(K.Key_Return)
        assert form.why.isVisible()
        await look_at("why")
        assert not problems, "\n".join(dict.fromkeys(problems))

    tell(story)
