"""Booking by keys: a slot, an extra number, who may not, and the same one taken back."""

from typing import Any

from shared.services import closing, policies
from tests.desk.booking_desk import (
    ALT,
    CTRL,
    HEART,
    SUPERVISOR,
    SURGERY,
    TODAY,
    TOMORROW,
    BookingDesk,
    K,
)

CARD = "80000030"


async def bring(desk: BookingDesk, card: str = CARD, department: str = SURGERY) -> None:
    """Reception asks for an appointment, and the department is chosen by keys."""
    desk.page.book_for(desk.patient(card))
    week = desk.page.week
    await desk.until(lambda: week.departments.rows, "the departments are there")
    if week.table.chosen is None or week.table.chosen.department.code != department:
        week.departments.setFocus()
        while week.departments.current_key != department:
            desk.press(K.Key_Down)
        desk.press(K.Key_Return)
    await desk.until(
        lambda: week.table.chosen and week.table.chosen.department.code == department, "its week"
    )


async def go_to(
    desk: BookingDesk, clock: str, doctor: str = "孙志强", session: str = "morning"
) -> None:
    """To that doctor's session of today and into its slots, by the arrows alone."""
    week = desk.page.week
    for _ in range(12):
        chosen = week.table.chosen
        if (chosen.doctor_name, chosen.session) == (doctor, session):
            break
        desk.press(K.Key_Down)
    else:
        raise AssertionError(f"{doctor} is not in the week")
    desk.press(K.Key_Return)
    assert desk.focused == "appointments.slots"
    for _ in range(12):
        if week.card.slots.current_key[11:16] == clock:
            return
        desk.press(K.Key_Down if week.card.slots.current_key[11:16] < clock else K.Key_Up)
    raise AssertionError(f"there is no slot at {clock}")


async def block(desk: BookingDesk) -> None:
    """Who missed one appointment in ninety days books nothing for thirty."""
    desk.program.clock.move(days=-2)
    clinic = desk.add_clinic(day="2026-11-21")
    desk.book(CARD, clinic=clinic)
    desk.program.clock.move(days=1)
    desk.do(closing.end_day, day="2026-11-21")
    desk.program.clock.move(days=1)
    rule = {"no_show": {"most": 1, "within_days": 90, "block_days": 30}}
    desk.do(policies.set_policy, scope="hospital", rules=rule)


def test_a_patient_of_reception_is_booked_by_keys_alone(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        served: list[int] = []
        desk.page.patient_served.connect(served.append)
        await bring(desk)
        patient = desk.patient(CARD)
        assert patient.masked in desk.find("appointments.hand.words").text()
        assert patient.name not in desk.find("appointments.hand.words").text()
        await go_to(desk, "10:30")
        desk.press(K.Key_Return)
        said = await desk.said("desk.appointments.said.booked")
        (booked,) = desk.booked(CARD)
        assert f"{booked.slot_start:%H:%M}" == "10:30"
        assert said.values["code"] == booked.code
        assert said.values["person"] == patient.masked
        assert not desk.find("appointments.hand").isVisible(), "ready for the next"
        assert served == [patient.id]

    tell(story)


def test_the_department_last_used_is_shown_for_the_next_patient(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        await bring(desk)
        desk.press(K.Key_Escape)
        await bring(desk, "80000031")
        assert desk.focused == "appointments.week"
        assert desk.page.week.table.chosen.department.code == SURGERY

    tell(story)


def test_one_key_takes_the_booking_back(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        await bring(desk)
        await go_to(desk, "10:00")
        desk.press(K.Key_Return)
        await desk.said("desk.appointments.said.booked")
        assert desk.find("appointments.undo").isVisible()
        desk.press(K.Key_Z, CTRL)
        await desk.said("desk.appointments.booking_undone")
        assert not desk.booked(CARD)
        assert desk.booked(CARD, state="cancelled")
        assert not desk.find("appointments.undo").isVisible()

    tell(story)


def test_a_full_slot_asks_why_there_is_an_extra_number(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        desk.fill_slot("10:00")
        await bring(desk)
        await go_to(desk, "10:00")
        desk.press(K.Key_Return)
        assert desk.focused == "appointments.why.reason"
        desk.press(K.Key_Return)
        assert desk.find("appointments.why.reason").property("wrong"), "a reason is needed"
        assert not desk.booked(CARD)
        desk.type("2")
        assert desk.find("appointments.why.reason").text() == "病情需要", "a figure is its word"
        desk.press(K.Key_Return)
        await desk.said("desk.appointments.said.booked")
        (booked,) = desk.booked(CARD)
        assert booked.add_on
        assert booked.reason == "病情需要"

    tell(story)


def test_esc_leaves_the_question_then_the_slots_then_the_patient(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        desk.fill_slot("10:00")
        await bring(desk)
        await go_to(desk, "10:00")
        desk.press(K.Key_Return)
        desk.press(K.Key_Escape)
        assert not desk.page.week.card.box.open
        assert desk.focused == "appointments.slots"
        desk.press(K.Key_Escape)
        assert desk.focused == "appointments.week"
        assert desk.find("appointments.hand").isVisible()
        desk.press(K.Key_Escape)
        assert not desk.find("appointments.hand").isVisible()
        assert not desk.page.back_out(), "nothing is left to leave"

    tell(story)


def test_a_slot_taken_by_another_desk_meanwhile_asks_for_the_reason(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        await bring(desk)
        await go_to(desk, "10:00")
        desk.program.feed.changed.disconnect(desk.on_changed)  # the news has not come yet
        desk.fill_slot("10:00")
        desk.press(K.Key_Return)
        desk.program.feed.changed.connect(desk.on_changed)
        await desk.until(lambda: desk.page.week.card.box.open, "the reason is asked")
        assert "10:00" in desk.find("appointments.why.trouble").text()
        desk.type("1")
        desk.press(K.Key_Return)
        await desk.said("desk.appointments.said.booked")
        assert desk.booked(CARD)[0].add_on

    tell(story)


def test_a_slot_that_is_over_and_a_second_one_are_sentences_beside_the_slots(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        desk.program.clock.move(hours=1)
        desk.book(CARD, "11:00")
        await bring(desk)
        await go_to(desk, "08:30")
        desk.press(K.Key_Return)
        await desk.said("error.slot_past")
        assert desk.find("appointments.session.trouble").isVisible()
        desk.press(K.Key_End)
        desk.press(K.Key_Return)
        await desk.said("error.booked_already")
        assert len(desk.booked(CARD)) == 1
        assert desk.find("appointments.hand").isVisible(), "the patient is still at hand"

    tell(story)


def test_nobody_at_hand_is_said_and_books_nobody(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        desk.press(K.Key_F6)
        week = desk.page.week
        await desk.until(lambda: week.departments.rows)
        desk.press(K.Key_Return)
        await desk.until(lambda: week.table.chosen)
        desk.press(K.Key_Return)
        desk.press(K.Key_Return)
        await desk.quiet()
        assert desk.find("appointments.session.trouble").isVisible()
        assert not desk.heard

    tell(story)


def test_no_shows_block_a_guide_and_a_supervisor_says_why_not(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        await block(desk)
        await bring(desk)
        await go_to(desk, "10:00")
        desk.press(K.Key_Return)
        said = await desk.said("error.blocked_no_show")
        assert said.values["until"] in desk.find("appointments.session.trouble").text()
        assert not desk.page.week.card.box.open
        assert not desk.booked(CARD)
        desk.sit_down(SUPERVISOR)
        desk.press(K.Key_Return)
        await desk.until(lambda: desk.page.week.card.box.open, "why all the same")
        desk.type("1")
        desk.press(K.Key_Return)
        await desk.said("desk.appointments.said.booked")
        assert desk.booked(CARD)

    tell(story)


def test_the_arrows_pass_over_days_without_a_session(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        desk.add_clinic("P01", "2026-11-26")
        await bring(desk, department=HEART)
        table = desk.page.week.table
        while table.chosen.practitioner != "P01":
            desk.press(K.Key_Down)
        assert table.chosen.day == TODAY
        desk.press(K.Key_Right)
        assert table.chosen.day == "2026-11-26"
        desk.press(K.Key_Right)
        assert table.chosen.day == "2026-11-26", "the last one"
        desk.press(K.Key_Left)
        assert table.chosen.day == TODAY

    tell(story)


def test_the_week_goes_on_by_seven_days_and_to_a_day_that_is_typed(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        desk.add_clinic(day="2026-12-02")
        await bring(desk)
        table = desk.page.week.table
        desk.press(K.Key_Right, ALT)
        await desk.until(lambda: table.chosen is not None and table.chosen.day == "2026-12-02")
        desk.press(K.Key_F4)
        desk.type("1123")
        desk.press(K.Key_Return)
        await desk.until(lambda: table.chosen is not None and table.chosen.day == TODAY)
        assert desk.focused == "appointments.week"
        assert TOMORROW in {day.isoformat() for day in table.week.days}

    tell(story)
