"""The day's list: who is booked, changing, cancelling with one key to take it back."""

from typing import Any

from shared.services import check_in
from tests.desk.booking_desk import (
    ALT,
    CTRL,
    SURGERY,
    TOMORROW,
    BookingDesk,
    K,
)
from tests.desk.pages import NURSE

FIRST = "80000021"  # 08:00 with P06: the first of the day
LATER = "80000018"  # 09:00 with P07


def times(desk: BookingDesk) -> list[str]:
    return [row.right for row in desk.page.day.people.rows]


def choose(desk: BookingDesk, card: str) -> None:
    """The patient's row, by the arrows."""
    people, patient = desk.page.day.people, desk.patient(card)
    for _ in range(len(people.rows)):
        if people.current_key and patient.name in desk.find("appointments.chosen.name").text():
            return
        desk.press(K.Key_Down)
    raise AssertionError(f"{card} is not in the list")


def test_the_list_is_in_the_order_of_the_clock_and_opens_the_patient(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        asked: list[int] = []
        desk.page.patient_asked.connect(asked.append)
        assert len(times(desk)) == 24
        assert times(desk) == sorted(times(desk))
        assert desk.focused == "appointments.people"
        desk.press(K.Key_Home)
        choose(desk, FIRST)
        desk.press(K.Key_Return)
        assert asked == [desk.patient(FIRST).id]

    tell(story)


def test_the_list_can_be_of_one_department(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        departments = desk.page.day.departments
        departments.setFocus()
        while departments.current_key != SURGERY:
            desk.press(K.Key_Down)
        rows = desk.page.day.people.rows
        assert rows
        assert all("口腔颌面外科" in row.detail for row in rows)
        assert desk.find("appointments.count").words == str(len(rows))
        desk.press(K.Key_Return)
        assert desk.focused == "appointments.people"

    tell(story)


def test_another_day_by_keys_by_typing_and_back(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        desk.book("80000030", "09:30", desk.add_clinic())
        desk.press(K.Key_Right, ALT)
        await desk.until(lambda: times(desk) == ["09:30"])
        desk.press(K.Key_Left, ALT)
        await desk.until(lambda: len(times(desk)) == 24)
        desk.press(K.Key_F4)
        desk.type("明天")
        desk.press(K.Key_Return)
        await desk.until(lambda: times(desk) == ["09:30"])
        assert desk.focused == "appointments.people"
        desk.press(K.Key_T, ALT)
        await desk.until(lambda: len(times(desk)) == 24)

    tell(story)


def test_a_day_nobody_can_read_is_said_at_the_field_and_stays_typed(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        desk.press(K.Key_F4)
        desk.type("1340")
        desk.press(K.Key_Return)
        assert desk.find("appointments.date").text() == "1340"
        assert desk.find("appointments.date").property("wrong")
        assert desk.find("appointments.day").text() == "看不懂这个日期"
        desk.press(K.Key_Escape)
        assert desk.find("appointments.date").text() == ""
        assert "今天" in desk.find("appointments.day").text()
        assert len(times(desk)) == 24

    tell(story)


def test_an_appointment_is_cancelled_with_a_ready_word_and_restored_by_one_key(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        choose(desk, FIRST)
        desk.press(K.Key_F10)
        assert desk.focused == "appointments.cancel_why.reason"
        desk.type("2")
        desk.press(K.Key_Return)
        said = await desk.said("desk.appointments.said.cancelled")
        assert said.values["person"] == desk.patient(FIRST).masked
        (cancelled,) = desk.booked(FIRST, state="cancelled")
        assert cancelled.reason == "时间不便"
        await desk.until(lambda: desk.find("appointments.restore").isVisible())
        desk.press(K.Key_Z, CTRL)
        await desk.said("desk.appointments.said.restored")
        assert desk.booked(FIRST)
        await desk.until(lambda: desk.find("appointments.cancel").isVisible())

    tell(story)


def test_a_cancelled_one_is_restored_with_its_key_later(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        booked = desk.booked(FIRST)[0]
        from shared.services import booking

        desk.do(booking.cancel, appointment_id=booked.id, reason="出差")
        await desk.until(lambda: desk.page.day.people.rows[0].dim)
        choose(desk, FIRST)
        desk.press(K.Key_F10)
        await desk.said("desk.appointments.said.restored")
        assert desk.booked(FIRST)

    tell(story)


def test_a_place_given_away_meanwhile_cannot_be_taken_back(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        clinic = desk.add_clinic(quota=8)
        desk.book("80000030", "09:00", clinic)
        desk.press(K.Key_Right, ALT)
        await desk.until(lambda: times(desk) == ["09:00"])
        desk.press(K.Key_F10)
        desk.type("1")
        desk.press(K.Key_Return)
        await desk.said("desk.appointments.said.cancelled")
        desk.book("80000031", "09:00", clinic)
        desk.press(K.Key_Z, CTRL)
        await desk.said("error.slot_full")
        assert not desk.booked("80000030", TOMORROW)

    tell(story)


def test_esc_leaves_the_question_and_nothing_is_cancelled(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        choose(desk, FIRST)
        desk.press(K.Key_F10)
        desk.type("1")
        desk.press(K.Key_Escape)
        assert not desk.page.day.card.box.open
        assert desk.focused == "appointments.people"
        assert desk.booked(FIRST)

    tell(story)


def test_an_appointment_is_moved_to_another_slot_and_back(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        code = desk.booked(LATER)[0].code
        choose(desk, LATER)
        desk.press(K.Key_F9)
        week = desk.page.week
        await desk.until(lambda: week.table.chosen, "the week of its department")
        assert "09:00" in desk.find("appointments.hand.words").text()
        while week.table.chosen.practitioner != "P06":
            desk.press(K.Key_Down)
        desk.press(K.Key_Return)
        while "10:00" not in week.card.slots.current_key:
            desk.press(K.Key_Down)
        desk.press(K.Key_Return)
        said = await desk.said("desk.appointments.said.changed")
        (moved,) = desk.booked(LATER)
        assert (moved.practitioner, f"{moved.slot_start:%H:%M}") == ("P06", "10:00")
        assert moved.code == code == said.values["code"]
        assert desk.page.day.isVisible(), "back in the list"
        await desk.until(lambda: "李文博" in desk.find("appointments.fact.2").text())
        desk.press(K.Key_Z, CTRL)
        await desk.said("desk.appointments.change_undone")
        (back,) = desk.booked(LATER)
        assert (back.practitioner, f"{back.slot_start:%H:%M}") == ("P07", "09:00")

    tell(story)


def test_a_change_given_up_goes_back_to_the_list(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        choose(desk, FIRST)
        desk.press(K.Key_F9)
        await desk.until(lambda: desk.page.week.table.chosen)
        desk.press(K.Key_Escape)
        assert desk.page.day.isVisible()
        assert desk.focused == "appointments.people"
        assert not desk.find("appointments.hand").isVisible()

    tell(story)


def test_who_has_checked_in_is_shown_so_at_once_and_cannot_be_cancelled(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        booked = desk.booked(FIRST)[0]
        choose(desk, FIRST)
        desk.do(check_in.check_in, appointment_id=booked.id, at_desk=True)
        await desk.until(lambda: desk.find("appointments.chosen.pill.0").words == "已签到")
        assert not desk.find("appointments.cancel").isVisible()
        desk.press(K.Key_F10)
        assert not desk.page.day.card.box.open

    tell(story)


def test_a_nurse_reads_and_is_told_who_may_change(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        choose(desk, FIRST)
        desk.sit_down(NURSE)
        assert desk.find("appointments.read_only").isVisible()
        assert not desk.find("appointments.cancel").isEnabled()
        desk.press(K.Key_F10)
        desk.press(K.Key_F9)
        assert not desk.page.day.card.box.open
        assert desk.page.day.isVisible()

    tell(story)
