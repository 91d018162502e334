"""停诊 at the desk: everybody booked is on the list of people to tell, until each is settled."""

from typing import Any

from shared.services import clinics
from tests.desk.booking_desk import ALT, CTRL, SUPERVISOR, SURGERY, BookingDesk, K
from tests.desk.pages import GUIDE, NURSE

CARDS = ("80000030", "80000031", "80000032")
OF_THE_MORNING = 5  # booked with P08 in the demo
EVERYBODY = OF_THE_MORNING + len(CARDS)


async def to_the_clinic(desk: BookingDesk) -> None:
    """The session of P08 this morning is the chosen one of the week."""
    desk.press(K.Key_F6)
    week = desk.page.week
    await desk.until(lambda: week.departments.rows)
    while week.departments.current_key != SURGERY:
        desk.press(K.Key_Down)
    desk.press(K.Key_Return)
    await desk.until(lambda: week.table.chosen)
    for _ in range(12):
        if (week.table.chosen.practitioner, week.table.chosen.session) == ("P08", "morning"):
            return
        desk.press(K.Key_Down)
    raise AssertionError("the clinic is not in the week")


def open_now(desk: BookingDesk) -> list[Any]:
    return [one for one in desk.ask(clinics.to_tell) if one.state == "open"]


async def stop_elsewhere(desk: BookingDesk) -> None:
    """Another desk cancels the clinic; this one looks at the list."""
    for card in CARDS:
        desk.book(card, "10:00")
    clinic = desk.clinic()
    desk.do(clinics.cancel_clinic, schedule_id=clinic.schedule_id, reason="手术")
    desk.press(K.Key_F7)
    await desk.until(lambda: len(desk.page.tell.people.rows) == EVERYBODY, "all of them")


def test_a_supervisor_cancels_a_clinic_and_is_told_how_many_to_call(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        desk.sit_down(SUPERVISOR)
        desk.book("80000030", "10:00")
        await to_the_clinic(desk)
        desk.press(K.Key_F11)
        assert desk.focused == "appointments.why.reason"
        desk.press(K.Key_Return)
        assert desk.clinic().state == "active", "no reason, no cancelling"
        desk.type("3")
        desk.press(K.Key_Return)
        said = await desk.said("desk.clinic.said.stopped")
        assert desk.clinic().state == "cancelled"
        assert said.values["n"] == len(open_now(desk)) == OF_THE_MORNING + 1
        await desk.until(lambda: "6" in desk.find("appointments.tab.tell").words)
        await desk.until(lambda: desk.find("appointments.session.state").words == "停诊")
        assert desk.find("appointments.session.reason").text() == "急诊手术"

    tell(story)


def test_one_key_takes_it_back_and_nobody_is_to_be_told(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        desk.sit_down(SUPERVISOR)
        await to_the_clinic(desk)
        desk.press(K.Key_F11)
        desk.type("1")
        desk.press(K.Key_Return)
        await desk.said("desk.clinic.said.stopped")
        desk.press(K.Key_Z, CTRL)
        await desk.said("desk.clinic.said.restored")
        assert desk.clinic().state == "active"
        assert not open_now(desk)
        await desk.until(lambda: desk.find("appointments.tab.tell").words == "需通知")

    tell(story)


def test_the_same_key_restores_a_clinic_another_desk_cancelled(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        desk.sit_down(SUPERVISOR)
        await to_the_clinic(desk)
        desk.do(clinics.cancel_clinic, schedule_id=desk.clinic().schedule_id, reason="手术")
        await desk.until(lambda: desk.find("appointments.session.state").words == "停诊")
        desk.press(K.Key_F11)
        await desk.said("desk.clinic.said.restored")
        assert desk.clinic().state == "active"

    tell(story)


def test_a_guide_sees_who_may_cancel_a_clinic(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        await to_the_clinic(desk)
        assert not desk.find("appointments.stop").isEnabled()
        assert desk.find("appointments.stop.may_not").isVisible()
        desk.press(K.Key_F11)
        assert not desk.page.week.card.box.open
        assert desk.clinic().state == "active"

    tell(story)


def test_nobody_is_booked_into_a_cancelled_clinic(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        desk.do(clinics.cancel_clinic, schedule_id=desk.clinic().schedule_id, reason="手术")
        desk.page.book_for(desk.patient("80000030"))
        await to_the_clinic(desk)
        desk.press(K.Key_Return)
        desk.press(K.Key_Return)
        await desk.said("error.clinic_is_cancelled")
        assert not desk.booked("80000030")

    tell(story)


def test_each_of_them_is_told_rebooked_or_gives_up(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        await stop_elsewhere(desk)
        people = desk.page.tell.people
        first, second, third = (row.title for row in people.rows[:3])
        assert people.current_key == people.rows[0].key
        desk.press(K.Key_F8)
        await desk.said("desk.tell.said.told")
        await desk.until(lambda: first not in [row.title for row in people.rows])
        assert second in desk.find("tell.name").text(), "on to the next"
        desk.fill("tell.words", "已在外院就诊")
        desk.press(K.Key_F10)
        await desk.said("desk.tell.said.given_up")
        await desk.until(lambda: second not in [row.title for row in people.rows])
        assert third in desk.find("tell.name").text()
        people.setFocus()
        desk.press(K.Key_F9)
        week = desk.page.week
        await desk.until(lambda: week.table.chosen and desk.find("appointments.hand").isVisible())
        while week.table.chosen.practitioner != "P09":
            desk.press(K.Key_Down)
        desk.press(K.Key_Return)
        desk.press(K.Key_Return)
        await desk.said("desk.appointments.said.changed")
        assert desk.page.tell.isVisible(), "back to the list"
        await desk.until(lambda: len(people.rows) == EVERYBODY - 3)
        assert "5" in desk.find("appointments.tab.tell").words
        states = [one.state for one in desk.ask(clinics.to_tell, all_states=True)]
        settled = sorted(state for state in states if state != "open")
        assert settled == ["given_up", "rebooked", "told"]
        assert len(states) == EVERYBODY, "nobody is lost"

    tell(story)


def test_what_was_noted_is_taken_back_by_one_key(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        await stop_elsewhere(desk)
        first = desk.page.tell.card.one.appointment
        desk.press(K.Key_F10)
        await desk.said("desk.tell.said.given_up")
        assert len(open_now(desk)) == EVERYBODY - 1
        desk.press(K.Key_Z, CTRL)
        await desk.said("desk.tell.undone")
        assert len(open_now(desk)) == EVERYBODY, "nobody is lost"
        await desk.until(lambda: len(desk.page.tell.people.rows) == EVERYBODY)
        desk.press(K.Key_Home)
        desk.press(K.Key_F8)
        await desk.said("desk.tell.said.told")
        assert len(open_now(desk)) == EVERYBODY - 1
        desk.press(K.Key_Z, CTRL)
        await desk.until(lambda: len(open_now(desk)) == EVERYBODY)
        assert first.id in {one.appointment.id for one in open_now(desk)}

    tell(story)


def test_those_settled_are_shown_when_asked_for_and_told_again(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        await stop_elsewhere(desk)
        name = desk.page.tell.people.rows[0].title
        desk.fill("tell.words", "无人接听，已发短信")
        desk.press(K.Key_Return)
        await desk.said("desk.tell.said.told")
        desk.press(K.Key_A, ALT)

        def told() -> Any:
            rows = desk.page.tell.people.rows
            return next((r for r in rows if r.title == name and r.pills[0].words == "已通知"), None)

        row = await desk.until(told, "the one who was told is shown")
        assert "无人接听，已发短信" in row.detail
        desk.page.tell.people.choose(row.key)
        desk.page.tell.redraw()
        desk.press(K.Key_F11)
        await desk.said("desk.tell.said.open")
        assert len(open_now(desk)) == EVERYBODY

    tell(story)


def test_a_number_is_masked_until_it_is_asked_for_and_hidden_with_the_next(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        await stop_elsewhere(desk)
        shown = desk.find("tell.phone")
        assert "*" in shown.text()
        desk.press(K.Key_F12)
        await desk.until(lambda: "*" not in shown.text(), "the number is shown")
        assert shown.text().startswith("1990555")
        assert not desk.find("tell.reveal").isVisible()
        desk.press(K.Key_Down)
        assert "*" in shown.text()
        desk.press(K.Key_Up)
        assert "*" in shown.text(), "it is asked for anew"
        desk.press(K.Key_F12)
        await desk.until(lambda: "*" not in shown.text())
        desk.press(K.Key_F5)
        desk.press(K.Key_F7)
        assert "*" in shown.text()

    tell(story)


def test_a_nurse_sees_the_list_and_no_number(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        await stop_elsewhere(desk)
        desk.sit_down(NURSE)
        desk.press(K.Key_F12)
        desk.press(K.Key_F8)
        await desk.quiet()
        assert "*" in desk.find("tell.phone").text()
        assert len(open_now(desk)) == EVERYBODY
        assert desk.find("appointments.read_only").isVisible()
        desk.sit_down(GUIDE)
        assert desk.find("tell.set.told").isEnabled()

    tell(story)
