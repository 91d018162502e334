"""A patient numbered for another floor: that floor is told in one line, beside the next patient."""

from typing import Any

import pytest
from PySide6.QtCore import Qt

from desk.reception.send_strip import Going, needs_shown, offered
from shared.services.floors import Sending, handoffs
from shared.services.patients import change_patient, identify
from shared.services.stamp import new_stamp
from tests.desk.conftest import Guide
from tests.desk.samples import HEART, patient

K = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
THIRD, SECOND = "12.05", "03.04"


def sending(**changes: Any) -> Sending:
    values: dict[str, Any] = {
        "ticket_id": "t1",
        "label": "F001",
        "department": HEART,
        "to_floor": "3F",
        "needs": (),
        "floors": ("1F", "3F"),
        "open": None,
    }
    return Sending(**{**values, **changes})


def test_nobody_is_told_of_a_patient_who_stays_or_of_whom_they_know() -> None:
    assert offered(patient(), sending(to_floor="")) is None
    assert offered(patient(), sending(open=object())) is None
    assert offered(patient(), sending()) == Going(patient(), sending())


@pytest.mark.parametrize(
    ("needs", "shown"),
    [((), ("wheelchair",)), (("sight", "interpreter"), ("wheelchair", "sight", "interpreter"))],
)
def test_the_wheelchair_is_always_at_hand_and_else_what_the_record_says(needs, shown) -> None:
    going = offered(patient(), sending(needs=needs))
    assert going is not None
    assert going.needs == needs, "filled in"
    assert needs_shown(going) == shown


def sent(guide: Guide) -> list[tuple[str, str, str, tuple[str, ...]]]:
    now = guide.program.clock.now()
    found = guide.program.store.read(handoffs, site="main", now=now)
    return [(one.label, one.to_floor, one.clothing, one.needs) for one in found]


def test_the_other_floor_is_told_with_what_the_record_says(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        store, now = guide.program.store, guide.program.clock.now()
        who = store.read(identify, site="main", now=now, scan="80000030")
        stamp = new_stamp("main", now, "D2", "1001", "guide")
        store.write(change_patient, stamp, patient_id=who.id, changes={"needs": "hearing"})
        await guide.walk_in("80000030", THIRD)
        strip = guide.window.reception.send
        await guide.until(strip.isVisible, "the desk is on 2F, the number for 3F")
        assert guide.find("search").hasFocus(), "the next patient comes first"
        assert guide.find("send.send").key == "Alt+S"
        guide.press(K.Key_S, ALT)
        assert guide.find("send.clothing").hasFocus()
        assert guide.find("send.send").key == "Enter"
        assert guide.find("send.need.hearing").isChecked()
        guide.find("send.need.wheelchair").click()
        guide.find("send.clothing").setFocus()
        guide.type("蓝色外套")
        guide.press(K.Key_Return)
        await guide.said("desk.send.sent")
        assert sent(guide) == [("F001", "3F", "蓝色外套", ("wheelchair", "hearing"))]
        await guide.until(guide.find("search").hasFocus, "back to the search")
        assert not strip.isVisible()

    tell(story)


def test_a_patient_who_stays_on_this_floor_is_sent_nowhere(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await guide.walk_in("80000030", SECOND)
        await guide.quiet()
        assert not guide.window.reception.send.isVisible()

    tell(story)


def test_the_next_patient_is_served_while_one_waits_to_be_sent(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        strip = guide.window.reception.send
        await guide.walk_in("80000030", THIRD)
        await guide.until(strip.isVisible)
        await guide.walk_in("80000031", THIRD)
        await guide.until(lambda: strip.going.sending.label == "F002", "the newest first")
        guide.press(K.Key_S, ALT)
        guide.press(K.Key_Escape)
        assert strip.going.sending.label == "F001", "nobody is told of F002; F001 is there still"
        guide.press(K.Key_S, ALT)
        guide.press(K.Key_Return)
        await guide.said("desk.send.sent")
        assert [label for label, *_ in sent(guide)] == ["F001"]

    tell(story)
