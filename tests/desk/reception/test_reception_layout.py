"""Reception's screens and the patient's file in three languages, at the usual size and at the
smallest: no label, button or pill is cut."""

import asyncio
from typing import Any

from PySide6.QtCore import Qt

from desk.reception.fields_scroll import FieldsScroll
from desk.window import SMALLEST, USUAL
from shared.domain.errors import Refused
from shared.services.new_patient import NewPatient
from shared.services.patients import change_patient, identify, register
from shared.services.stamp import new_stamp
from shared.text import LANGUAGES
from tests.desk.conftest import Guide
from tests.desk.test_layout import cut_in

K = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
DRAWN = 0.05  # seconds for the window to lay itself out


def prepare(guide: Guide) -> None:
    """A patient with everything a record can say, registered twice."""
    store, now = guide.program.store, guide.program.clock.now()

    def stamp() -> Any:
        return new_stamp("main", now, "D2", "1001", "guide")

    known = store.read(identify, site="main", now=now, scan="80000002")
    changes = {"allergies": "青霉素、头孢类", "needs": "wheelchair;hearing", "language": "yue"}
    store.write(change_patient, stamp(), patient_id=known.id, changes=changes)
    twin = NewPatient(known.name, known.sex, known.birth_date, phone="13912345678")
    store.write(register, stamp(), patient=twin, despite=(known.id,))


def test_nothing_is_cut_on_reception_or_in_the_file(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        window, problems = guide.window, []
        prepare(guide)

        async def look_at(page: str) -> None:
            for language in LANGUAGES:
                window.session.speak(language)
                for size in (USUAL, SMALLEST):
                    window.resize(*size)
                    await asyncio.sleep(DRAWN)
                    cut = cut_in(window.reception)
                    problems.extend(f"{page} {language} {size[0]}: {words}" for words in cut)
            assert (window.width(), window.height()) == SMALLEST, f"{page} needs a larger window"

        guide.press(K.Key_F3)
        form = window.reception.form
        await look_at("form")
        for name, words in (("name", "李桂兰"), ("birth_date", "20200305"), ("phone", "199055")):
            form.fields.lines[name].setText(words)
        form.on_refused(Refused("guardian_missing", field="guardian", n=14))
        await look_at("a child's form, refused")
        form.fields.lines["birth_date"].setText("19480305")
        form.fields.lines["phone"].setText("13912345678")
        await guide.until(form.likely.isVisible)
        form.on_refused(Refused("bad_sex", field="sex"))
        await look_at("the form, registered already")
        scroll = form.findChild(FieldsScroll)
        assert scroll.verticalScrollBar().maximum() == 0, "even now nothing has to be scrolled"
        await guide.bring("lgl")
        await look_at("a patient with an appointment")
        guide.press(K.Key_X, ALT)
        guide.type("脑地形图")
        guide.find("exams.print").click()
        await look_at("the exam guide, an exam refused")
        guide.press(K.Key_M, ALT)
        guide.press(K.Key_Return)
        await look_at("a note, refused")
        guide.press(K.Key_Escape)
        guide.press(K.Key_E, ALT)
        await look_at("the data to be changed")
        window.reception.edit.fields.reveals["id_number"].button.click()
        await guide.quiet()
        await look_at("a number in the open")
        guide.press(K.Key_Escape)
        guide.press(K.Key_F, ALT)
        await guide.until(lambda: window.reception.file.file)
        await look_at("the file")
        guide.press(K.Key_C, ALT)
        guide.find("card.confirm").click()
        window.reception.file.card.on_refused(Refused("duplicate_card", field="card_no"))
        await look_at("a new card, refused")
        guide.press(K.Key_Escape)
        guide.press(K.Key_M, ALT)
        await guide.until(lambda: guide.find("merge.people").rows)
        await look_at("another record is looked for")
        guide.press(K.Key_Down)
        guide.press(K.Key_Return)
        guide.press(K.Key_Return)
        await look_at("two records side by side")
        guide.type("重复建档")
        guide.press(K.Key_Return)
        await guide.until(lambda: window.reception.file.file and window.reception.file.file.merged)
        await look_at("two records in one")
        guide.press(K.Key_Escape)
        await guide.walk_in("80000030", "12.05")
        await guide.until(window.reception.send.isVisible)
        await look_at("sent to another floor")
        assert not problems, "\n".join(dict.fromkeys(problems))

    tell(story)
