"""Two guides press keys on the same ticket: one act is done, the other becomes a sentence."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt

from desk.window import DeskWindow
from shared.services.values import StaffMember
from shared.ui.program import Program
from tests.desk.conftest import Guide

K = Qt.Key


@pytest.fixture
def other(program: Any, window: DeskWindow) -> Iterator[DeskWindow]:
    """The desk across the hall. It hears no news: its list is as old as its last look."""
    desk = program.settings.desk.model_copy(update={"terminal": "D2"})
    settings = program.settings.model_copy(update={"desk": desk})
    there = Program(program.store, program.clock, settings, program.tasks, program.feed)
    opened = DeskWindow(there, None)
    yield opened
    opened.stop()
    opened.close()
    opened.deleteLater()


async def look_at_the_queue(guide: Guide, other: DeskWindow) -> None:
    other.on_signed_in(StaffMember("1002", "陈洁", "nurse"))
    await guide.until(lambda: len(other.panel.table.rows) == len(guide.rows()))
    await guide.quiet()


async def hears(guide: Guide, other: DeskWindow, key: str) -> None:
    await guide.until(lambda: other.strip.message is not None, "the other desk is told")
    message = other.strip.message
    assert message is not None
    assert (message.kind, message.key) == ("refused", key)
    assert message.sentence("en").endswith(".")
    assert message.advice("en")


def test_the_second_to_call_next_is_told_who_was_called(tell: Any, other: DeskWindow) -> None:
    async def story(guide: Guide) -> None:
        await guide.wait_in_line("80000030", "80000031")
        await look_at_the_queue(guide, other)
        guide.press(K.Key_F8)
        await guide.until(lambda: guide.rows()[0] == ("A001", "called"))
        other.panel.keys.call_next.click()
        await hears(guide, other, "desk.error.room_has_called")

    tell(story)


@pytest.mark.parametrize("key", ["cancel", "move_row", "transfer", "call_this"])
def test_a_ticket_another_desk_just_took_is_a_sentence_and_nothing_typed_is_lost(
    tell: Any, other: DeskWindow, key: str
) -> None:
    async def story(guide: Guide) -> None:
        await guide.wait_in_line("80000030", "80000031")
        await look_at_the_queue(guide, other)
        panel = other.panel
        panel.table.choose(panel.table.rows[0].ticket.id)
        if key == "call_this":
            other.rooms.choose("202")
            panel.table.choose(panel.table.rows[0].ticket.id)
        getattr(panel.keys, key).click()
        box = panel.question
        if key == "transfer":
            await guide.until(lambda: box.departments.rows)
            box.departments.choose_first()
            box.departments.setCurrentIndex(box.departments.model().index(1, 0))
        box.first.setText("")
        box.reason.setText("患者要求")
        guide.press(K.Key_F8)
        await guide.until(lambda: guide.rows()[0] == ("A001", "called"))
        box.confirm.click()
        await hears(guide, other, "error.wrong_state")
        assert box.asked is not None
        assert box.reason.text() == "患者要求"
        assert guide.rows()[0] == ("A001", "called"), "the first desk's act stands"

    tell(story)


def test_a_place_before_a_ticket_that_was_called_meanwhile_is_chosen_again(
    tell: Any, other: DeskWindow
) -> None:
    async def story(guide: Guide) -> None:
        await guide.wait_in_line("80000030", "80000031", "80000032")
        await look_at_the_queue(guide, other)
        panel = other.panel
        panel.table.choose(panel.table.rows[2].ticket.id)
        panel.keys.move_row.click()
        panel.question.first.setText("A001")
        panel.question.reason.setText("轮椅患者")
        guide.press(K.Key_F8)
        await guide.until(lambda: guide.rows()[0] == ("A001", "called"))
        panel.question.confirm.click()
        await hears(guide, other, "error.already_called")
        assert panel.question.reason.text() == "轮椅患者"

    tell(story)
