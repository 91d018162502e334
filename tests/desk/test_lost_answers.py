"""The store does what it was asked and its answer is lost: what the same key means after that."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt

from shared.domain.errors import StoreProblem
from shared.services import calling
from shared.services.stamp import new_stamp
from tests.desk.conftest import Guide

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
K = Qt.Key


def lose_the_next_answer(guide: Guide) -> None:
    store: Any = guide.program.store

    async def committed_and_lost(service: Any, *args: Any, **values: Any) -> None:
        del store.run_write
        await store.run_write(service, *args, **values)
        raise StoreProblem("store_away")

    store.run_write = committed_and_lost


async def press_and_lose(guide: Guide, key: Qt.Key, *held: Any) -> None:
    """The act is done, its answer is lost, and the lists are loaded anew."""
    lose_the_next_answer(guide)
    guide.press(key, *held)
    await guide.said("error.store_away")
    await guide.quiet()


async def two_wait(guide: Guide) -> None:
    await guide.walk_in("80000030")
    await guide.walk_in("80000031")
    await guide.until(lambda: guide.rows() == [("A001", "waiting"), ("A002", "waiting")])


async def post_and_lose(guide: Guide) -> None:
    guide.press(K.Key_6, ALT)
    lose_the_next_answer(guide)
    guide.type("202 诊室 10:00 恢复接诊")
    guide.press(K.Key_Return)
    await guide.until(lambda: guide.find("notices.trouble").isVisible())
    await guide.until(lambda: len(guide.window.side.notices._rows) == 1, "it is seen in the list")
    await guide.quiet()


def elsewhere(guide: Guide, service: Callable[..., Any], ticket_id: str) -> None:
    stamp = new_stamp("main", guide.program.clock.now(), "D2", "1002")
    guide.program.store.write(service, stamp, ticket_id=ticket_id)


def test_the_next_is_called_after_the_one_whose_call_was_lost_came_in(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await two_wait(guide)
        await press_and_lose(guide, K.Key_F8)
        guide.press(K.Key_F6)
        await guide.until(lambda: guide.rows()[0] == ("A001", "in_service"))
        await guide.quiet()
        guide.press(K.Key_F8)
        await guide.until(lambda: guide.rows() == [("A002", "called")], "A001 done, A002 called")

    tell(story)


def test_the_next_is_called_after_the_one_whose_call_was_lost_was_served_elsewhere(
    tell: Any,
) -> None:
    async def story(guide: Guide) -> None:
        await two_wait(guide)
        await press_and_lose(guide, K.Key_F8)
        called = guide.window.panel.table.rows[0].ticket.id
        elsewhere(guide, calling.start, called)
        elsewhere(guide, calling.finish, called)
        await guide.until(lambda: guide.rows() == [("A002", "waiting")])
        guide.press(K.Key_F8)
        await guide.until(lambda: guide.rows() == [("A002", "called")])

    tell(story)


def test_undo_after_a_lost_undo_that_is_seen_takes_back_the_act_before(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await two_wait(guide)
        for key, state in ((K.Key_F8, "called"), (K.Key_F6, "in_service")):
            guide.press(key)
            await guide.until(lambda state=state: guide.rows()[0] == ("A001", state))
            await guide.quiet()
        await press_and_lose(guide, K.Key_Z, CTRL)
        assert guide.rows()[0] == ("A001", "called")
        guide.press(K.Key_Z, CTRL)
        await guide.until(lambda: guide.rows()[0] == ("A001", "waiting"))

    tell(story)


def test_a_notice_withdrawn_after_its_lost_posting_can_be_posted_again(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await post_and_lose(guide)
        page = guide.window.side.notices
        (first,) = page._rows
        guide.find(f"notices.withdraw.{first}").click()
        await guide.until(lambda: not page._rows)
        page.words.setFocus()
        guide.press(K.Key_Return)
        await guide.until(lambda: page._rows, "posted once more")
        assert first not in page._rows

    tell(story)


def test_what_is_still_in_the_form_is_done_once_however_fresh_the_list(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await post_and_lose(guide)
        page = guide.window.side.notices
        page.words.setFocus()
        guide.press(K.Key_Return)
        await guide.said("desk.notices.posted")
        await guide.quiet()
        assert len(page._rows) == 1

    tell(story)
