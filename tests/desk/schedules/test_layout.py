"""The roster in three languages, at the usual size and at the smallest: nothing is cut."""

from typing import Any

from shared.services import clinics, staffing
from shared.text import LANGUAGES
from tests.desk.booking_desk import CTRL, BookingDesk, K, at
from tests.desk.pages import GUIDE, SIZE, SMALLEST
from tests.desk.schedules.test_page import FORM, choose
from tests.desk.test_layout import cut_in


def test_nothing_is_cut_in_any_language_at_either_size(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        problems: list[str] = []

        async def look_at(state: str) -> None:
            for size in (SIZE, SMALLEST):
                desk.window.resize(*size)
                for language in LANGUAGES:
                    desk.session.speak(language)
                    await desk.quiet()
                    assert (desk.window.width(), desk.window.height()) == size, state
                    cut = cut_in(desk.window)
                    problems.extend(f"{state} {language} {size[0]}: {words}" for words in cut)
            desk.session.speak(LANGUAGES[0])

        desk.do(staffing.pause, practitioner="P03", until=at("10:00"), reason="手术")
        desk.do(clinics.doctor_left, schedule_id=desk.clinic("P04").schedule_id)
        desk.do(clinics.cancel_clinic, schedule_id=desk.clinic("P01").schedule_id, reason="外出")
        choose(desk, "P02")
        await look_at("sheet")
        desk.press(K.Key_F8)
        await look_at("pausing")
        desk.press(K.Key_Escape)
        desk.press(K.Key_F11)
        await look_at("cancelling")
        desk.press(K.Key_Escape)
        desk.press(K.Key_F9)
        await desk.said("desk.schedules.said.left")
        await look_at("left, undo offered")
        choose(desk)
        desk.press(K.Key_Return)
        await look_at("form")
        desk.fill(f"{FORM}.room", "309")
        await look_at("form, people to tell")
        desk.fill(f"{FORM}.quota", "1")
        desk.press(K.Key_Return)
        await desk.said("error.quota_below_booked")
        desk.page.form._area.verticalScrollBar().setValue(999)
        await look_at("form refused")
        desk.press(K.Key_Escape)
        desk.press(K.Key_N, CTRL)
        desk.type("P")
        await look_at("new session")
        desk.press(K.Key_Escape)
        desk.press(K.Key_Escape)
        desk.press(K.Key_D, CTRL)
        await look_at("new doctor")
        desk.type("P08")
        desk.press(K.Key_Return)
        await desk.said("error.bad_name")
        await look_at("new doctor refused")
        desk.press(K.Key_Escape)
        desk.sit_down(GUIDE)
        await look_at("read only")
        assert not problems, "\n".join(dict.fromkeys(problems))

    tell(story)
