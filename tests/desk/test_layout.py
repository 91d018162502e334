"""Every page in three languages at 1440x900: no label, button or pill is cut."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from desk import look
from desk.controls import KeyButton, Line, OneLine, PillLabel
from desk.rail import RailButton
from desk.window import DeskWindow
from shared.demo.hospital import begin_morning
from shared.domain.errors import Refused
from shared.services import helping
from shared.services.stamp import new_stamp
from shared.text import LANGUAGES
from tests.desk.conftest import Guide

K = Qt.Key


def cut_in(window: DeskWindow) -> list[str]:
    """What is visible and does not have the room its words need."""
    cut = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or (lacks := _lacks(widget)) is None:
            continue
        needed, given, words = lacks
        outside = not window.rect().contains(
            widget.mapTo(window, widget.rect().topLeft())
        ) or not window.rect().contains(widget.mapTo(window, widget.rect().bottomRight()))
        if needed > given + 1 or outside:
            cut.append(f"{widget.objectName()} {words!r} needs {needed:.0f}, has {given}")
    return cut


def _lacks(widget: QWidget) -> tuple[float, float, str] | None:
    match widget:
        case KeyButton():
            return widget.sizeHint().width(), widget.width() + 1, widget.words
        case RailButton():
            return widget.words_width, widget.width() - 8, widget.text()
        case PillLabel():
            return look.pill_width(widget.words), widget.width() + 1, widget.words
        case Line() if not widget.text():
            words = widget.placeholderText()
            room = widget.width() - 28 - (28 if widget.objectName() == "search" else 0)
            return look.text_width(words, widget.font()), room, words
        case OneLine():
            return look.text_width(widget.text(), widget.font()), widget.width(), widget.text()
        case QLabel() if widget.wordWrap():
            needed = widget.heightForWidth(widget.width())
            return needed, widget.height(), widget.text()
        case QLabel():
            return look.text_width(widget.text(), widget.font()), widget.width(), widget.text()
    return None


@pytest.fixture
def lobby(program: Any) -> Any:
    """People wait, a kiosk calls for help."""
    begin_morning(program.store, program.settings, program.clock.now())
    stamp = new_stamp("main", program.clock.now(), "K1", "patient")
    program.store.write(helping.ask_for_help, stamp, place="门诊大厅")
    return program


def test_nothing_is_cut_on_any_page_in_any_language(lobby: Any, tell: Any, tmp_path: Path) -> None:
    async def story(guide: Guide) -> None:
        window = guide.window
        assert (window.width(), window.height()) == (1440, 900)
        problems = []

        async def look_at(page: str) -> None:
            for language in LANGUAGES:
                window.session.speak(language)
                await guide.quiet()
                problems.extend(f"{page} {language}: {words}" for words in cut_in(window))

        async def look_at_questions(page: str) -> None:
            """Each rare key, pressed for the first who waits."""
            table = window.panel.table
            table.choose(next(row.ticket.id for row in table.rows if row.ticket.state == "waiting"))
            for button in window.panel.keys.rare:
                if button.isEnabled() and button is not window.panel.keys.hold:
                    button.click()
                    await guide.quiet()
                    guide.press(K.Key_Down)
                    await look_at(f"{page} {button.objectName()}")
                    window.on_escape()

        await guide.quiet()
        await look_at("empty")
        guide.search("nobody like this")
        await look_at("not found")
        await guide.bring("lgl")
        guide.find("reception.departments").setFocus()
        guide.press(K.Key_Down)
        await look_at("patient")
        window.reception.panel.on_refused(Refused("queue_full"))
        await look_at("refused")
        guide.press(K.Key_F3)
        window.reception.form.on_refused(Refused("birth_date_differs", field="birth_date"))
        await look_at("form")
        window.reception.form.left.emit()
        window.panel.keys.more.click()
        await look_at("all keys")
        await look_at_questions("reception")
        window.panel.keys.more.click()
        window.show_page("queue")
        await look_at("queue")
        guide.press(K.Key_F8)
        await guide.quiet()
        guide.press(K.Key_F8)
        await look_at("called")
        await look_at_questions("queue")
        guide.find("queue.floor.all").click()
        await look_at("all floors")
        window.show_page("notices")
        window.side.notices._refused(Refused("empty_notice"))
        await look_at("notices")
        window.on_store_lost()
        await look_at("store lost")
        window.on_lock()
        await look_at("locked")
        assert not problems, "\n".join(dict.fromkeys(problems))

    tell(story)


def test_the_words_of_the_desk_stand_out_from_their_ground() -> None:
    grounds = [*look.TONES.values(), *((ground, "#FFFFFF") for ground in ("#0A6670", "#B3263E"))]
    for ground, ink in grounds:
        assert contrast(ground, ink) >= 4.5, (ground, ink)


def contrast(one: str, other: str) -> float:
    """WCAG 2.2 contrast of two colours."""

    def light(colour: str) -> float:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    bright, dark = sorted((light(one), light(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)
