"""The window at its smallest, in three languages: nothing is cut, nothing lies over another."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desk.messages import BUG, Message, of_error
from desk.room.window import SMALLEST
from shared.domain.errors import Refused, StoreProblem
from shared.domain.ticket import Act
from shared.text import LANGUAGES
from tests.desk.room.conftest import Doctor
from tests.desk.test_layout import cut_in

K = Qt.Key
LONGEST = (
    BUG,
    of_error(Refused("room_has_called", label="A001")),
    of_error(Refused("undo_too_late", label="A001")),
    of_error(Refused("wrong_state", label="A001", state="done")),
    of_error(StoreProblem("store_away")),
    of_error(StoreProblem("store_full")),
    Message("trouble", "desk.room.store_lost", {}, "desk.room.store_lost.do"),
    Message("done", "desk.room.done_called", {"done": "A001", "label": "A002"}),
    Message("done", "desk.room.undone", {"act": Act.CALL, "label": "A002"}),
)


def overlaps(window: Any) -> list[str]:
    parts: list[QWidget] = [window.card, window.step, window.call_again, window.exam]
    parts.append(window.message)
    return [
        f"{one.objectName()} lies over {other.objectName()}"
        for place, one in enumerate(parts)
        for other in parts[place + 1 :]
        if one.geometry().intersects(other.geometry())
    ]


async def problems_of(doctor: Doctor, page: str) -> list[str]:
    window, found = doctor.window, []
    assert (window.width(), window.height()) == SMALLEST
    for language in LANGUAGES:
        window.session.speak(language)
        for message in LONGEST:
            window.session.say(message)
            await doctor.settled()
            problems = [*cut_in(window), *overlaps(window)]
            found += [f"{page} {language} {message.key}: {words}" for words in problems]
    return found


def test_nothing_is_cut_in_any_state_and_language(tell: Any) -> None:
    async def story(doctor: Doctor) -> None:
        problems = await problems_of(doctor, "nobody")
        doctor.walk_in(priority="elderly")
        await doctor.waiting(4, more=3)
        problems += await problems_of(doctor, "waiting")
        for page, key in (("called", K.Key_F8), ("inside", K.Key_F6)):
            doctor.press(key)
            await doctor.quiet()
            problems += await problems_of(doctor, page)
        assert not problems, "\n".join(dict.fromkeys(problems))

    tell(story)


@pytest.mark.parametrize("room", ["299"])
def test_nothing_is_cut_where_nobody_works(tell: Any, room: str) -> None:
    async def story(doctor: Doctor) -> None:
        problems = await problems_of(doctor, "closed")
        assert not problems, "\n".join(dict.fromkeys(problems))

    tell(story)


def test_the_buttons_stay_where_they_are_from_state_to_state(tell: Any) -> None:
    async def story(doctor: Doctor) -> None:
        window = doctor.window
        places = {window.step.geometry().getRect()}
        await doctor.waiting(3)
        for key in (K.Key_F8, K.Key_F6, K.Key_F8, K.Key_F8):
            doctor.press(key)
            await doctor.quiet()
            places.add(window.step.geometry().getRect())
        assert len(places) == 1

    tell(story)
