"""A guide sees the day in figures and takes them away as files, by keys."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from desk.statistics.view import StatisticsPage
from shared.services import calling, check_in
from shared.services.patients import identify
from shared.text import LANGUAGES, text
from tests.desk.pages import GUIDE, NURSE, Alone
from tests.desk.test_layout import cut_in
from tests.shared.services.figures import DAY

K = Qt.Key
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(program: Any) -> Iterator[Alone]:
    alone = Alone(program, StatisticsPage, GUIDE)
    yield alone
    alone.close()


def see(desk: Alone, card: str, department: str, room: str) -> None:
    """Somebody takes a number and comes in."""
    now = desk.program.clock.now()
    patient = desk.program.store.read(identify, site="main", now=now, scan=card)
    desk.do(check_in.take_walk_in, patient_id=patient.id, department=department)
    desk.program.clock.move(minutes=10)
    called = desk.do(calling.call_next, room=room)
    desk.do(calling.start, ticket_id=called.id)


def cells(desk: Alone, title: str) -> tuple[str, ...]:
    return next(line.cells for line in desk.page.table.lines if line.title == title)


def folder(desk: Alone) -> Path:
    return Path(desk.program.settings.desk.printer.folder)


def test_the_table_counts_today_and_follows_what_happens(desk: Alone, drive: Any) -> None:
    async def story() -> None:
        await desk.until(lambda: desk.page.table.lines, "the figures are there")
        assert desk.find("statistics.table").hasFocus()
        assert cells(desk, "全院")[:3] == ("0", "0", "0")
        assert desk.find("statistics.nothing").isVisible()
        see(desk, "80000030", "03.04", "201")
        await desk.until(lambda: cells(desk, "全院")[:3] == ("1", "0", "1"))
        assert cells(desk, "心血管内科")[4:8] == ("1", "0", "0", "10.0")
        assert cells(desk, "陈志远")[0] == "1"
        assert not desk.find("statistics.nothing").isVisible()

    drive(story())


def test_before_the_first_figures_it_says_that_they_are_being_read(desk: Alone) -> None:
    assert desk.page.table.lines == ()
    assert desk.find("statistics.nothing").text() == text("desk.statistics.loading", "zh-Hans")


def test_another_day_by_key_and_back(desk: Alone, drive: Any) -> None:
    async def story() -> None:
        see(desk, "80000030", "03.04", "201")
        await desk.until(lambda: desk.page.table.lines and cells(desk, "全院")[2] == "1")
        desk.press(K.Key_Left, ALT)
        await desk.until(lambda: cells(desk, "全院")[2] == "0", "the day before")
        desk.press(K.Key_Right, ALT)
        await desk.until(lambda: cells(desk, "全院")[2] == "1")
        desk.program.clock.move(hours=24)
        desk.page.reload()
        await desk.until(lambda: cells(desk, "全院")[2] == "0", "a new day has begun")
        desk.press(K.Key_Left, ALT)
        await desk.until(lambda: cells(desk, "全院")[2] == "1")

    drive(story())


def test_both_files_go_where_the_page_says(desk: Alone, drive: Any) -> None:
    async def story() -> None:
        see(desk, "80000030", "03.04", "201")
        await desk.until(lambda: desk.page.table.lines and cells(desk, "全院")[2] == "1")
        desk.press(K.Key_E, CTRL)
        said = await desk.said("desk.statistics.saved")
        path = folder(desk) / "daozhen-2026-11-23.csv"
        assert said.values["file"] == str(path)
        assert "陈志远" in path.read_text(encoding="utf-8-sig")
        assert str(path) in desk.find("statistics.where").text()
        desk.heard.clear()
        desk.press(K.Key_P, CTRL)
        said = await desk.said("desk.statistics.saved")
        path = folder(desk) / "daozhen-2026-11-23.pdf"
        assert said.values["file"] == str(path)
        assert path.read_bytes().startswith(b"%PDF")
        assert desk.find("statistics.csv").isEnabled()

    drive(story())


def test_a_folder_that_cannot_be_written_is_a_sentence_and_the_keys_go_on(
    desk: Alone, drive: Any
) -> None:
    async def story() -> None:
        folder(desk).parent.mkdir(parents=True, exist_ok=True)
        folder(desk).write_text("not a folder")
        await desk.until(lambda: desk.page.table.lines)
        desk.press(K.Key_E, CTRL)
        await desk.said("error.cannot_write")
        assert desk.find("statistics.csv").isEnabled()
        assert not desk.find("statistics.where").isVisible()

    drive(story())


def test_a_nurse_reads_who_may_see_the_figures(program: Any, drive: Any) -> None:
    alone = Alone(program, StatisticsPage, NURSE)

    async def story() -> None:
        await alone.quiet()
        assert alone.find("statistics.may_not").isVisible()
        assert not alone.find("statistics.table").isVisible()
        assert alone.page.table.lines == ()
        alone.press(K.Key_E, CTRL)
        await alone.quiet()
        assert not folder(alone).exists()
        alone.session.staff = GUIDE
        alone.page.redraw()
        alone.page.reload()
        await alone.until(lambda: alone.page.table.lines, "a guide sits down")

    drive(story())
    alone.close()


def test_the_plots_show_the_hours_and_the_doctors_and_take_no_key(desk: Alone, drive: Any) -> None:
    async def story() -> None:
        await desk.until(lambda: desk.page.table.lines)
        desk.page._show(DAY)
        hours, load = desk.find("statistics.hours"), desk.find("statistics.load")
        ticks = hours.item.getAxis("bottom")._tickLevels
        assert [label for _, label in ticks[0]] == ["8", "9", "10"]
        names = [label for _, label in load.item.getAxis("left")._tickLevels[0]]
        assert names[0] == "陈志远"
        assert len(names) == 3
        for plot in (hours, load):
            assert plot.focusPolicy() is Qt.FocusPolicy.NoFocus
            assert plot.accessibleName()
        before = len(load.item.items)
        desk.page.redraw()
        desk.session.speak("en")
        assert len(load.item.items) == before, "drawn anew, not on top"

    drive(story())


def test_nothing_is_cut_in_any_language_at_either_size(desk: Alone, drive: Any) -> None:
    async def story() -> None:
        await desk.until(lambda: desk.page.table.lines)
        desk.press(K.Key_E, CTRL)
        await desk.said("desk.statistics.saved")
        desk.page._show(DAY)
        problems = []
        for language in LANGUAGES:
            desk.session.speak(language)
            for size in ((1320, 760), (1160, 660)):
                desk.window.resize(*size)
                await desk.quiet()
                found = cut_in(desk.window)  # type: ignore[arg-type]
                problems += [f"{language} {size}: {one}" for one in found]
                table = desk.page.table
                wide = sum(table.columnWidth(column) for column in range(10))
                if wide != table.viewport().width():
                    problems.append(f"{language} {size}: columns {wide}")
        assert not problems, "\n".join(problems)
        assert text("slip.report.note", "en") == desk.find("statistics.note").text()

    drive(story())


def test_a_desk_starts_without_the_plots_library() -> None:
    code = "import sys, desk.statistics.view; sys.exit('pyqtgraph' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
