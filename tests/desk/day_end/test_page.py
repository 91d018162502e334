"""A supervisor ends the day, and the days that nobody ended."""

from typing import Any

from shared.text import text
from tests.desk.conftest import Guide
from tests.desk.supervising import ALT, CTRL, SUPERVISOR, K, sign_in_as


async def open_day_end(guide: Guide) -> None:
    await sign_in_as(guide, SUPERVISOR)
    guide.press(K.Key_0, ALT)
    await guide.quiet()


def open_numbers(guide: Guide) -> list[str]:
    people = guide.window.side.day_end.people
    return [row.title[:4] for row in people.rows if not row.key.startswith("queue:")]


def test_the_day_is_ended_in_two_steps_and_says_what_it_did(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        for card in ("80000030", "80000031", "80000032"):
            await guide.walk_in(card)
        await open_day_end(guide)
        await guide.until(lambda: open_numbers(guide) == ["A001", "A002", "A003"])
        assert guide.find("day_end.unserved").text() == "3"
        assert guide.find("day_end.end").hasFocus()
        guide.press(K.Key_Return)
        assert "3" in guide.find("day_end.question").text()
        guide.press(K.Key_Return)
        assert not guide.find("day_end.confirm").isVisible(), "Enter twice leaves the day as it is"
        await guide.quiet()
        assert open_numbers(guide) == ["A001", "A002", "A003"]
        guide.press(K.Key_Return)
        guide.press(K.Key_Return, CTRL)
        await guide.said("error.clinic_runs")
        assert open_numbers(guide) == ["A001", "A002", "A003"], "the clinic still runs"
        guide.program.clock.move(hours=10)
        guide.find("day_end.end").click()
        guide.press(K.Key_Return, CTRL)
        said = await guide.said("desk.day_end.done")
        assert "3" in said.sentence("en")
        await guide.until(lambda: open_numbers(guide) == [], "nobody is left")
        assert "3" in guide.find("day_end.result").text()

    tell(story)


def test_esc_leaves_the_question(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await open_day_end(guide)
        guide.press(K.Key_Return)
        assert guide.find("day_end.confirm").isVisible()
        guide.press(K.Key_Escape)
        assert not guide.find("day_end.confirm").isVisible()
        assert guide.find("day_end.end").hasFocus()

    tell(story)


def test_a_guide_sees_who_is_left_and_cannot_end_the_day(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await guide.walk_in("80000030")
        guide.press(K.Key_0, ALT)
        await guide.until(lambda: open_numbers(guide) == ["A001"])
        assert not guide.find("day_end.end").isEnabled()
        assert guide.find("day_end.may_not").isVisible()
        guide.press(K.Key_Return, CTRL)
        await guide.quiet()
        assert open_numbers(guide) == ["A001"]

    tell(story)


def test_a_day_nobody_ended_is_said_and_ended_first(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await guide.walk_in("80000030")
        guide.program.clock.move(hours=24)
        await open_day_end(guide)
        await guide.until(lambda: guide.find("day_end.open_days").isVisible())
        assert open_numbers(guide) == [], "nobody came today"
        guide.find("day_end.day.2026-11-23").click()
        await guide.until(lambda: open_numbers(guide) == ["A001"])
        guide.find("day_end.end").click()
        guide.press(K.Key_Return, CTRL)
        said = await guide.said("desk.day_end.done")
        assert said.values["day"] == "11月23日"
        await guide.until(lambda: not guide.find("day_end.open_days").isVisible())
        assert guide.find("day_end.end").text() == text("desk.day_end.end_today", "zh-Hans")

    tell(story)
