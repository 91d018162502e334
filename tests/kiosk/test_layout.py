"""Every screen, language, size and mode: nothing cut, nothing small, nothing out of reach."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QTextLayout
from PySide6.QtWidgets import QAbstractButton, QWidget

from kiosk import look as looks
from kiosk.look import Look, Manner, look_of
from kiosk.screens.home import greeting
from kiosk.session import Session, Slip, State
from kiosk.stage import Stage
from kiosk.wording import WORD_JOINER
from shared.settings import KioskSection, Settings
from shared.text import LANGUAGES, catalogue, text
from shared.ui.theme import PAPER
from shared.ui.widgets import CLOSED, Tone, Words
from tests.kiosk.lobby import NOW, sessions, ways

SIZES = ((1080, 1920), (1920, 1080), (540, 960))
MODES = ((False, False), (True, False), (False, True), (True, True))


@pytest.fixture
def stage(loop: Any) -> Iterator[Stage]:
    made = Stage(Settings())
    made.show()
    yield made
    made.close()
    made.deleteLater()


def place_on(stage: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(stage, QPoint(0, 0)), widget.size())


def cut_words(stage: Stage) -> Iterator[str]:
    for label in stage.findChildren(Words):
        if not label.isVisibleTo(stage) or not label.text():
            continue
        flags = Qt.TextFlag.TextWordWrap if label.wordWrap() else Qt.TextFlag.TextSingleLine
        room = QRect(0, 0, label.width(), 1 << 20)
        need = label.fontMetrics().boundingRect(room, flags, label.text())
        if need.width() > label.width() or need.height() > label.height():
            yield f"cut: {label.text()} needs {need.size()} has {label.size()}"
        if not stage.rect().contains(place_on(stage, label)):
            yield f"off the screen: {label.text()}"


def bad_targets(stage: Stage, look: Look) -> Iterator[str]:
    buttons = [b for b in stage.findChildren(QAbstractButton) if b.isVisibleTo(stage)]
    places = [place_on(stage, button) for button in buttons]
    smallest, gap = int(looks.SMALLEST_TARGET * look.scale), int(looks.GAP * look.scale) - 1
    names = [button.objectName() for button in buttons]
    assert len(set(names)) == len(names)
    for at, (button, place) in enumerate(zip(buttons, places, strict=True)):
        if min(place.width(), place.height()) < smallest:
            yield f"small: {button.objectName()} {place.size()}"
        if not stage.rect().contains(place):
            yield f"off the screen: {button.objectName()}"
        if not button.accessibleName() or not button.objectName():
            yield f"nameless: {button.objectName()} {button.accessibleName()}"
        if look.low and place.top() < look.height - look.band:
            yield f"out of reach: {button.objectName()}"
        around = place.adjusted(-gap, -gap, gap, gap)
        for other, other_place in zip(buttons[:at], places[:at], strict=True):
            if around.intersects(other_place):
                yield f"too near: {button.objectName()} {other.objectName()}"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_nothing_is_cut_small_or_out_of_reach(
    stage: Stage, size: tuple[int, int], language: Any
) -> None:
    kiosk = KioskSection(full_screen=size != (540, 960))
    stage.resize(*size)
    problems = []
    for large, low in MODES:
        look = look_of(kiosk, Manner(language, large, low), *size, hint="", finds=True, speaks=True)
        for session in sessions():
            stage.show_session(session, look, NOW, help_called=session.state is not State.HOME)
            banner = text("kiosk.help_coming", language) if large else ""
            stage.tell(NOW, 20, banner, well=True)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            found = (*cut_words(stage), *bad_targets(stage, look))
            problems += [f"{session.state} {large=} {low=}: {problem}" for problem in found]
    assert not problems


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES[:2], ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_way_is_shown_uncut_and_in_reach(
    stage: Stage, size: tuple[int, int], language: Any
) -> None:
    stage.resize(*size)
    problems = []
    for large, low in MODES:
        look = look_of(
            KioskSection(), Manner(language, large, low), *size, hint="", finds=True, speaks=True
        )
        for session in ways():
            stage.show_session(session, look, NOW, help_called=False)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            found = (*cut_words(stage), *bad_targets(stage, look))
            problems += [f"{session.state} {large=} {low=}: {problem}" for problem in found]
    assert not problems


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_without_a_printer_nothing_is_cut_either(
    stage: Stage, size: tuple[int, int], language: Any
) -> None:
    kiosk = KioskSection(full_screen=size != (540, 960))
    stage.resize(*size)
    problems = []
    shown = (State.HOME, State.DONE, State.PLACE)
    for large, low in MODES:
        look = look_of(
            kiosk, Manner(language, large, low), *size, hint="", prints=False, speaks=True
        )
        for session in (each for each in sessions() if each.state in shown):
            session = replace(session, slip=Slip.NONE)
            stage.show_session(session, look, NOW, help_called=False)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            found = (*cut_words(stage), *bad_targets(stage, look))
            problems += [f"{session.state} {large=} {low=}: {problem}" for problem in found]
    assert not problems


def lines_of(label: Words) -> list[str]:
    """The lines a label's words are drawn in."""
    lines = []
    for paragraph in label.text().split("\n"):
        layout = QTextLayout(paragraph, label.font())
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(label.width())
            lines.append(paragraph[line.textStart() : line.textStart() + line.textLength()])
        layout.endLayout()
    return [line.replace(WORD_JOINER, "").strip() for line in lines]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("hour", [8, 14, 19])
def test_the_first_question_breaks_between_words_only(
    stage: Stage, size: tuple[int, int], language: Any, hour: int
) -> None:
    stage.resize(*size)
    now = NOW.replace(hour=hour)
    said = (greeting(now, language) + "|" + text("kiosk.home.title", language)).replace(" ", "|")
    words = {word for word in said.split("|") if word}
    for large, low in MODES:
        look = look_of(KioskSection(), Manner(language, large, low), *size, hint="")
        stage.show_session(Session(), look, now, help_called=False)
        title = max(stage.findChildren(Words), key=lambda label: label.font().pixelSize())
        left = words.copy()
        for line in lines_of(title):
            inside = {word for word in left if word in line}
            assert sum(map(len, inside)) == len(line.replace(" ", "")), (line, large, low)
            left -= inside
        assert not left


def test_one_filled_button_a_screen(stage: Stage) -> None:
    stage.resize(1080, 1920)
    for session in (*sessions(), *ways()):
        stage.show_session(session, Look(), NOW, help_called=False)
        filled = [
            button
            for button in stage.findChildren(QAbstractButton)
            if getattr(button, "tone", None) == looks.MAIN and button.isVisibleTo(stage)
        ]
        several = session.state is State.PLACE
        assert len(filled) <= 1 or several, session.state


@pytest.mark.parametrize("size", SIZES[:2], ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_sound_is_turned_off_in_one_place(stage: Stage, size: tuple[int, int]) -> None:
    stage.resize(*size)
    for language in LANGUAGES:
        places = set()
        for session in list(sessions())[::3]:
            look = look_of(KioskSection(), Manner(language), *size, hint="", speaks=True)
            stage.show_session(session, look, NOW, help_called=False)
            sound = stage.findChild(QAbstractButton, "footer.sound")
            assert isinstance(sound, QAbstractButton)
            places.add(place_on(stage, sound).getRect())
        assert len(places) == 1


def test_a_closed_store_screen_has_only_the_footer(stage: Stage) -> None:
    stage.resize(1080, 1920)
    stage.show_session(Session(State.STORE_AWAY), Look(), NOW, help_called=False)
    visible = [b for b in stage.findChildren(QAbstractButton) if b.isVisibleTo(stage)]
    assert {button.objectName().split(".")[0] for button in visible} == {"footer"}


def luminance(color: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    ink = QColor(color)
    return (
        0.2126 * linear(ink.redF()) + 0.7152 * linear(ink.greenF()) + 0.0722 * linear(ink.blueF())
    )


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


TONES = [value for value in vars(looks).values() if isinstance(value, Tone)] + [CLOSED]


@pytest.mark.parametrize("tone", TONES)
def test_words_stand_out_seven_to_one(tone: Tone) -> None:
    assert contrast(tone.ink, tone.fill) >= 7
    assert contrast(tone.ink_2, tone.fill) >= 7
    assert contrast(tone.icon, tone.tile) >= 3


@pytest.mark.parametrize(
    "ink", [looks.DEEP, looks.SOFT_INK, looks.AMBER_INK, looks.GREEN_INK, looks.RED_INK]
)
def test_words_on_paper_stand_out_seven_to_one(ink: str) -> None:
    assert contrast(ink, PAPER) >= 7


def test_every_text_has_the_same_placeholders_in_each_language() -> None:
    shapes = []
    for language in LANGUAGES:
        mine = {key: forms for key, forms in catalogue(language).items() if key[:6] == "kiosk."}
        shapes.append(
            {key: set(re.findall(r"{\w+}", "".join(forms))) for key, forms in mine.items()}
        )
    assert shapes[0] == shapes[1] == shapes[2]


def test_every_page_is_uncut_and_the_last_one_is_reached(stage: Stage) -> None:
    stage.resize(1920, 1080)
    look = look_of(KioskSection(), Manner("en", large=True), 1920, 1080, hint="")
    session = next(each for each in sessions() if each.state is State.DEPARTMENTS)
    stage.show_session(session, look, NOW, help_called=False)
    seen = set()
    for _ in range(20):
        assert not [*cut_words(stage), *bad_targets(stage, look)]
        shown = [b for b in stage.findChildren(QAbstractButton) if b.isVisibleTo(stage)]
        seen |= {b.objectName() for b in shown if b.objectName().startswith("departments.")}
        (turner,) = [b for b in shown if b.objectName() == "pages.next"]
        if not turner.isEnabled():
            break
        turner.click()
    assert seen == {f"departments.D{at}" for at in range(10)}


def test_three_hundred_screens_leave_nothing_behind(stage: Stage) -> None:
    stage.resize(1080, 1920)
    drawn = list(sessions())
    counts = []
    for at in range(300):
        stage.show_session(drawn[at % 3], Look(), NOW, help_called=False)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if at % 3 == 0:
            counts.append(len(stage.findChildren(QWidget)) + len(stage._attic.children()))
    assert len(set(counts)) == 1
