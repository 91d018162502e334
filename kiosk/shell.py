"""What stands around every screen: header, footer, and the veil while the kiosk works."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import get_args

from PySide6.QtCore import QLocale, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.look import (
    AMBER_INK,
    DARK,
    DEEP,
    GAP,
    GOOD,
    GREEN_INK,
    MARGIN,
    OUTLINE,
    PLAIN,
    SMALLEST_TARGET,
    SOFT_INK,
    WARN,
    Look,
    Manner,
)
from kiosk.session import Choice, Event
from shared.settings import Language, Settings
from shared.text import text
from shared.ui.theme import CARD, INK, LINE, PAPER
from shared.ui.widgets import BigButton, Tone, Words

LOCALES = {"zh-Hans": "zh_CN", "zh-Hant": "zh_TW", "en": "en_GB"}


class Header(QWidget):
    """Where we are, or what is being said; what time it is, or how long until home."""

    def __init__(self, look: Look, settings: Settings) -> None:
        super().__init__()
        self._look = look
        kiosk = settings.kiosk
        place = {"zh-Hant": kiosk.place_hant, "en": kiosk.place_en}.get(look.language, kiosk.place)
        self._where = f"{settings.hospital.named(look.language)} · {place}"
        self.setFixedHeight(look.header)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(MARGIN), 0, look.px(MARGIN), 0)
        row.setSpacing(look.px(32))
        self._left = Words("", look.font(34), DEEP, bold=True)
        self._left.setObjectName("header.where")
        self._right = Words("", look.font(34), SOFT_INK, align=Qt.AlignmentFlag.AlignRight)
        self._right.setObjectName("header.time")
        row.addWidget(self._left, 3)
        row.addWidget(self._right, 2)

    def show_now(self, now: datetime, seconds_left: int | None, banner: str, well: bool) -> None:
        """`seconds_left` counts down to home; `banner` takes the place of the hospital's name."""
        self._left.setText(banner or self._where)
        self._left.set_color((GREEN_INK if well else AMBER_INK) if banner else DEEP)
        if seconds_left is not None:
            words = text("kiosk.countdown", self._look.language, n=seconds_left)
        else:
            words = time_words(now, self._look.language)
        self._right.setText(words)
        self._right.set_color(SOFT_INK if seconds_left is None else AMBER_INK)


def time_words(now: datetime, language: str) -> str:
    """Date, weekday and time as they are written in the language."""
    locale = QLocale(LOCALES[language])
    date = locale.toString(now.date(), text("kiosk.date_format", language))  # type: ignore[call-overload]
    return f"{date}  {now:%H:%M}"


class Footer(QWidget):
    """Language, large text, low mode, sound; back, home and the guide: always in the same place."""

    chose = Signal(object)
    manner_chosen = Signal(object)

    def __init__(self, look: Look, at_home: bool, may_go_back: bool, help_called: bool) -> None:
        super().__init__()
        self._look = look
        self.setFixedHeight(look.footer)
        language = look.language
        tools = QHBoxLayout()
        tools.setSpacing(look.px(GAP))
        for button in self._tools():
            button.chosen.connect(self.manner_chosen)
            tools.addWidget(button, button.sizeHint().width())
        ways = QHBoxLayout()
        ways.setSpacing(look.px(GAP))
        if at_home:
            ask = Words(
                text("kiosk.footer.ask", language),
                look.font(34),
                SOFT_INK,
                align=Qt.AlignmentFlag.AlignRight,
            )
            ways.addWidget(ask, 10)
        else:
            back = self._button(
                "footer.back",
                text("kiosk.footer.back", language),
                Choice(Event.BACK),
                OUTLINE,
                icon="back",
            )
            home = self._button(
                "footer.home",
                text("kiosk.footer.home", language),
                Choice(Event.GO_HOME),
                OUTLINE,
                icon="home",
            )
            back.chosen.connect(self.chose)
            home.chosen.connect(self.chose)
            if may_go_back:
                ways.addWidget(back, 5)
            else:
                back.deleteLater()
                ways.addStretch(5)
            ways.addWidget(home, 5)
        label = (
            text("kiosk.footer.help_called", language)
            if help_called
            else text("kiosk.footer.help", language)
        )
        guide = self._button(
            "footer.help",
            label,
            Choice(Event.HELP),
            GOOD if help_called else WARN,
            icon="check" if help_called else "help",
        )
        guide.chosen.connect(self.chose)
        ways.addWidget(guide, 8)
        outer = QHBoxLayout(self) if look.wide else QVBoxLayout(self)
        outer.setContentsMargins(look.px(MARGIN), look.px(16), look.px(MARGIN), look.px(16))
        outer.setSpacing(look.px(56 if look.wide else GAP))
        outer.addLayout(tools, 7 if look.wide and look.speaks else 6)
        outer.addLayout(ways, 6)

    def _tools(self) -> Iterator[BigButton]:
        """How the kiosk is to be. Each says what it sets; that of the sound, how it is now."""
        look, language = self._look, self._look.language
        manner = Manner(language, look.large, look.low, look.still, look.muted)
        for code in get_args(Language):
            yield self._button(
                f"footer.language.{code}",
                text("kiosk.own_name", code),
                replace(manner, language=code),
                _pressed(code == language),
            )
        yield self._button(
            "footer.large",
            text("kiosk.footer.large", language),
            replace(manner, large=not look.large),
            _pressed(look.large),
        )
        yield self._button(
            "footer.low",
            text("kiosk.footer.low", language),
            replace(manner, low=not look.low),
            _pressed(look.low),
            icon="wheelchair",
            icon_only=True,
        )
        if look.speaks:
            sound = "muted" if look.muted else "sound"
            button = self._button(
                "footer.sound",
                text(f"kiosk.footer.{sound}", language),
                replace(manner, muted=not look.muted),
                _pressed(look.muted),
                icon=sound,
            )
            button.setAccessibleName(text(f"kiosk.footer.{sound}.name", language))
            yield button

    def _button(
        self,
        name: str,
        label: str,
        value: object,
        tone: Tone,
        *,
        icon: str = "",
        icon_only: bool = False,
    ) -> BigButton:
        look = self._look
        return BigButton(
            name,
            label,
            value,
            tone,
            pixels=look.font(34),
            height=look.px(SMALLEST_TARGET),
            icon=icon,
            icon_only=icon_only,
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(CARD))
        painter.fillRect(0, 0, self.width(), 2, QColor(LINE))


def _pressed(on: bool) -> Tone:
    return DARK if on else PLAIN


class Veil(QWidget):
    """Covers the screen while work takes longer than a moment."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("busy")
        self._turn = 0
        self._timer = QTimer(self)
        self._timer.setInterval(60)
        self._timer.timeout.connect(self.on_turned)
        self._box = QVBoxLayout(self)
        self._words = Words("", 40, INK, bold=True, align=Qt.AlignmentFlag.AlignHCenter)
        self._box.addStretch(3)
        self._box.addWidget(self._words)
        self._box.addStretch(2)
        self.hide()

    def cover(self, look: Look) -> None:
        self._words.setText(text("kiosk.busy", look.language))
        font = self._words.font()
        font.setPixelSize(look.font(52))
        self._words.setFont(font)
        self.setGeometry(0, look.header, look.width, look.height - look.header - look.footer)
        self.raise_()
        self.show()
        self._timer.start()

    def uncover(self) -> None:
        self._timer.stop()
        self.hide()

    def on_turned(self) -> None:
        self._turn = (self._turn + 12) % 360
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(PAPER)
        ground.setAlpha(235)
        painter.fillRect(self.rect(), ground)
        size = min(self.width(), self.height()) / 6
        circle = QRectF(self.width() / 2 - size / 2, self.height() * 0.38 - size, size, size)
        for color, start, span in ((LINE, 0, 360), (DEEP, -self._turn, 90)):
            pen = QPen(QColor(color), size / 10)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(circle, start * 16, span * 16)
