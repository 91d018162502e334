"""The page in three languages, at the usual size and at the smallest: nothing is cut."""

from typing import Any

from shared.services import clinics
from shared.text import LANGUAGES
from tests.desk.appointments.test_booking import bring, go_to
from tests.desk.booking_desk import SUPERVISOR, BookingDesk, K
from tests.desk.pages import NURSE, SIZE, SMALLEST
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

        desk.sit_down(SUPERVISOR)
        for card in ("80000030", "80000031"):
            desk.book(card, "10:00")
        desk.fill_slot("10:00")
        await look_at("list")
        desk.press(K.Key_F10)
        await look_at("cancelling")
        desk.type("1")
        desk.press(K.Key_Return)
        await desk.said("desk.appointments.said.cancelled")
        await look_at("cancelled, undo offered")
        desk.find("appointments.date").setFocus()
        desk.type("xyz")
        desk.press(K.Key_Return)
        await look_at("no such day")
        desk.press(K.Key_Escape)
        desk.press(K.Key_F6)
        await look_at("week")
        await bring(desk, "80000033")
        await go_to(desk, "10:00")
        desk.press(K.Key_Return)
        await look_at("extra number")
        desk.press(K.Key_Escape)
        desk.press(K.Key_F11)
        await look_at("cancelling a clinic")
        desk.type("1")
        desk.press(K.Key_Return)
        await desk.said("desk.clinic.said.stopped")
        await look_at("clinic cancelled")
        desk.press(K.Key_Return)
        await desk.said("error.clinic_is_cancelled")
        await look_at("refused")
        desk.press(K.Key_F7)
        await look_at("to tell")
        desk.press(K.Key_F12)
        await look_at("number shown")
        desk.press(K.Key_F9)
        await look_at("rebooking")
        desk.press(K.Key_Escape)
        desk.sit_down(NURSE)
        await look_at("read only")
        desk.do(clinics.restore_clinic, schedule_id=desk.clinic().schedule_id)
        await look_at("restored")
        assert not problems, "\n".join(dict.fromkeys(problems))

    tell(story)


def test_every_word_follows_the_language(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        desk.session.speak("en")
        assert desk.find("appointments.tab.day").words == "Day list"
        assert desk.page.day.people.rows[0].pills[0].words == "Booked"
        assert desk.page.day.departments.rows[0].title == "All"
        await bring(desk)
        assert desk.find("appointments.hand.words").text().startswith("Booking for")
        assert "AM" in desk.find("appointments.session.title").text()
        desk.session.speak("zh-Hant")
        assert desk.find("appointments.tab.day").words == "名單"
        assert desk.find("appointments.hand.words").text().startswith("正在為")

    tell(story)
