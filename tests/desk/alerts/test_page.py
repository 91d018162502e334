"""The desk is told of long waits and finds everybody who missed a call."""

from typing import Any

from shared.services import calling, check_in, handoffs
from shared.services.patients import identify
from shared.services.stamp import new_stamp
from shared.store.tables import schedule
from tests.desk.conftest import Guide
from tests.desk.supervising import ALT, K


def write(guide: Guide, act: Any, **values: Any) -> Any:
    now = guide.program.clock.now()
    return guide.program.store.write(act, new_stamp("main", now, "D2", "1002"), **values)


def give_number(guide: Guide, card: str, department: str, **values: Any) -> Any:
    store, now = guide.program.store, guide.program.clock.now()
    patient = store.read(identify, site="main", now=now, scan=card)
    return write(
        guide, check_in.take_walk_in, patient_id=patient.id, department=department, **values
    ).ticket


def over(guide: Guide) -> list[str]:
    return [row.title[:4] for row in guide.window.side.alerts.over.people.rows]


def missed(guide: Guide) -> list[str]:
    return [row.title[:4] for row in guide.window.side.alerts.missed.people.rows]


def test_the_header_counts_long_waits_and_turns_red_for_a_response_time(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        chip = guide.find("counts.alerts")
        give_number(guide, "80000030", "03.04")
        await guide.quiet()
        assert chip.pill.tone == "plain"
        guide.program.clock.move(minutes=31)
        guide.window.on_tick()
        await guide.until(lambda: chip.pill.tone == "amber")
        assert chip.pill.words.endswith("1")
        give_number(guide, "80000031", "03.01", triage_level=2)
        guide.program.clock.move(minutes=11)
        guide.window.on_tick()
        await guide.until(lambda: chip.pill.tone == "red")
        chip.click()
        await guide.until(lambda: over(guide) == ["B001", "A001"], "the most urgent first")
        assert guide.find("alerts.over.people").hasFocus()

    tell(story)


def test_enter_on_an_alert_shows_the_room_on_its_floor(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await guide.walk_in("80000030")
        ticket = give_number(guide, "80000042", "12.05")
        guide.program.clock.move(minutes=40)
        guide.window.on_tick()
        guide.press(K.Key_5, ALT)
        await guide.until(lambda: len(over(guide)) == 2)
        guide.find("alerts.over.people").choose(ticket.id)
        guide.press(K.Key_Return)
        await guide.quiet()
        assert guide.find("queue.table").hasFocus()
        assert guide.window.panel.table.chosen == ticket.id
        assert guide.window.rooms.chosen.department.code == "12.05"

    tell(story)


def test_an_alert_leads_to_the_patient_where_no_room_is_on_duty(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        ticket = give_number(guide, "80000030", "03.04")
        guide.program.clock.move(minutes=40)
        guide.program.store.write(
            lambda tx: tx.execute(schedule.update().values(state="cancelled")) and None
        )
        guide.window.on_tick()
        guide.press(K.Key_5, ALT)
        await guide.until(lambda: over(guide) == ["A001"])
        await guide.until(lambda: not guide.window.rooms.shown, "no room is on duty")
        guide.press(K.Key_Down)
        guide.press(K.Key_Return)
        panel = guide.window.reception.panel
        await guide.until(
            lambda: panel.at_the_desk and panel.at_the_desk.patient.id == ticket.patient_id
        )

    tell(story)


def test_the_missed_of_the_whole_hospital_are_called_back_from_one_list(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        rooms = {"03.04": "201", "12.05": "303"}
        for card, department in (("80000030", "03.04"), ("80000042", "12.05")):
            give_number(guide, card, department)
            called = write(guide, calling.call_next, room=rooms[department])
            guide.program.clock.move(minutes=3)
            write(guide, calling.miss, ticket_id=called.id)
        guide.find("counts.missed").click()
        await guide.until(lambda: missed(guide) == ["A001", "F001"], str(missed(guide)))
        guide.find("alerts.missed.people").setFocus()
        guide.press(K.Key_Down)
        guide.press(K.Key_Down)
        guide.press(K.Key_Return)
        await guide.until(lambda: guide.rows() == [("F001", "missed")])
        guide.press(K.Key_F12)
        await guide.until(lambda: guide.rows() == [("F001", "waiting")])
        guide.press(K.Key_5, ALT)
        await guide.until(lambda: missed(guide) == ["A001"])

    tell(story)


def test_enter_on_a_late_handoff_leads_to_it(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        store, now = guide.program.store, guide.program.clock.now()
        patient = store.read(identify, site="main", now=now, scan="80000030")
        sent = write(guide, handoffs.send, patient_id=patient.id, from_floor="1F", to_floor="3F")
        guide.program.clock.move(minutes=6)
        guide.window.on_tick()
        chip = guide.find("counts.alerts")
        await guide.until(lambda: chip.pill.words.endswith("1"), "counted in the header")
        chip.click()
        people = guide.find("alerts.over.people")
        await guide.until(lambda: [row.key for row in people.rows] == [sent.id])
        chosen: list[str] = []
        guide.window.side.alerts.handoff_chosen.connect(chosen.append)
        people.choose(sent.id)
        guide.press(K.Key_Return)
        assert chosen == [sent.id]

    tell(story)
