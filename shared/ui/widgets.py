"""Widgets for fingers: wrapped words, rounded panels, big buttons, cards, a keypad, pages.

Sizes are pixels, chosen by the caller; colours are a Tone. None takes the keyboard focus, for
a scanner that types ends each scan with Enter, which would press the button in focus.
"""

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from shared.ui.theme import FONT_FAMILY, LINE, icon_pixmap


@dataclass(frozen=True)
class Tone:
    """Colours that go together: ground, edge, text, second text, icon ground, icon."""

    fill: str
    edge: str
    ink: str
    ink_2: str
    tile: str
    icon: str


CLOSED = Tone("#E9EAE6", LINE, "#3A4D52", "#3A4D52", LINE, "#3A4D52")


@cache
def _pixmap(name: str, color: str, size: int) -> QPixmap:
    return icon_pixmap(name, color, size)


def font_of(pixels: int, bold: bool = False) -> QFont:
    font = QFont(FONT_FAMILY)
    font.setPixelSize(pixels)
    font.setBold(bold)
    return font


class Words(QLabel):
    """Text that wraps and never means markup."""

    def __init__(
        self,
        words: str,
        pixels: int,
        color: str,
        *,
        bold: bool = False,
        wrap: bool = True,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font_of(pixels, bold))
        self.setWordWrap(wrap)
        self.setAlignment(align | Qt.AlignmentFlag.AlignVCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setForegroundRole(QPalette.ColorRole.WindowText)
        self.set_color(color)
        self.setText(words)

    def set_color(self, color: str) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, QColor(color))
        self.setPalette(palette)


class IconTile(QWidget):
    """An icon on a rounded ground."""

    def __init__(self, name: str, size: int, ground: str, color: str, part: float = 0.5) -> None:
        super().__init__()
        self._ground = ground
        self._icon = _pixmap(name, color, max(1, round(size * part)))
        self.setFixedSize(size, size)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._ground))
        painter.drawRoundedRect(QRectF(self.rect()), self.width() / 5, self.width() / 5)
        left = (self.width() - self._icon.width()) / 2
        painter.drawPixmap(QPointF(left, left), self._icon)


def paint_rounded(widget: QWidget, fill: str, edge: str, radius: int, line: int) -> None:
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(edge), line))
    painter.setBrush(QColor(fill))
    half = line / 2
    painter.drawRoundedRect(
        QRectF(widget.rect()).adjusted(half, half, -half, -half), radius, radius
    )


class Panel(QWidget):
    """A rounded ground for other widgets; lay them out in `self.box`."""

    def __init__(
        self, tone: Tone, radius: int, padding: int, box: QBoxLayout | None = None
    ) -> None:
        super().__init__()
        self.tone = tone
        self._radius = radius
        self.box: QBoxLayout = QVBoxLayout() if box is None else box
        self.box.setContentsMargins(padding, padding, padding, padding)
        self.setLayout(self.box)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_rounded(self, self.tone.fill, self.tone.edge, self._radius, 2)


class TouchButton(QAbstractButton):
    """A rounded button of any content that reports `value` when it is pressed."""

    chosen = Signal(object)

    def __init__(self, name: str, label: str, value: object, tone: Tone, radius: int) -> None:
        super().__init__()
        self.value = value
        self.tone = tone
        self._radius = radius
        self._line = max(2, radius // 10)
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.clicked.connect(self.on_clicked)

    def on_clicked(self) -> None:
        self.chosen.emit(self.value)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        hint = layout.sizeHint() if layout else QSize()
        return hint.expandedTo(self.minimumSize())

    def paintEvent(self, event: QPaintEvent) -> None:
        fill = QColor(self.tone.fill)
        if self.isDown():
            fill = fill.lighter(140) if fill.lightness() < 128 else fill.darker(112)
        paint_rounded(self, fill.name(), self.tone.edge, self._radius, self._line)


class BigButton(TouchButton):
    """An icon and a line of text; where the line is too long it wraps, without the icon.
    Closed, it is grey and cannot be pressed."""

    def __init__(
        self,
        name: str,
        label: str,
        value: object,
        tone: Tone,
        *,
        pixels: int,
        height: int,
        icon: str = "",
        icon_only: bool = False,
    ) -> None:
        super().__init__(name, label, value, tone, height // 5)
        self.setMinimumSize(height, height)
        self._open_tone = tone
        self._side = height // 6
        self._row = QHBoxLayout(self)
        self._row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._row.setContentsMargins(self._side, 0, self._side, 0)
        self._row.setSpacing(height // 8)
        size = max(pixels, height * 2 // 5) if icon_only else pixels
        self._tile = IconTile(icon, size, tone.fill, tone.icon, part=1.0) if icon else None
        self._words = Words(
            "" if icon_only else label,
            pixels,
            tone.ink,
            bold=True,
            wrap=False,
            align=Qt.AlignmentFlag.AlignHCenter,
        )
        self._row.addStretch(1)
        if self._tile is not None:
            self._row.addWidget(self._tile)
        if not icon_only:
            self._row.addWidget(self._words)
        self._row.addStretch(1)

    def set_open(self, is_open: bool) -> None:
        self.tone = self._open_tone if is_open else CLOSED
        self._words.set_color(self.tone.ink)
        self.setEnabled(is_open)
        self.update()

    def _line_width(self) -> int:
        icon = self._tile.width() + self._row.spacing() if self._tile is not None else 0
        return icon + self._words.fontMetrics().horizontalAdvance(self._words.text()) + 2

    def sizeHint(self) -> QSize:
        width = self._line_width() + 2 * self._side
        return QSize(width, self.minimumHeight()).expandedTo(self.minimumSize())

    def minimumSizeHint(self) -> QSize:
        return self.minimumSize()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        inner = width - 2 * self._side
        if self._line_width() <= inner:
            return self.minimumHeight()
        return max(self.minimumHeight(), needed_height(self._words, inner, wrap=True) + self._side)

    def resizeEvent(self, event: QResizeEvent) -> None:
        wraps = self._line_width() > self.width() - 2 * self._side
        self._words.setWordWrap(wraps)
        if self._tile is not None and self._words.text():
            self._tile.setVisible(not wraps)
        for at in (0, self._row.count() - 1):
            self._row.setStretch(at, 0 if wraps else 1)
        self._row.setStretchFactor(self._words, int(wraps))
        self._row.activate()  # what was hidden just now gives its room back at once


class ChoiceCard(TouchButton):
    """A title, lines under it, and an icon tile before them."""

    def __init__(
        self,
        name: str,
        title: str,
        lines: tuple[str, ...],
        value: object,
        tone: Tone,
        *,
        pixels: int,
        line_pixels: int,
        padding: int,
        radius: int,
        icon: str = "",
        tile: int = 0,
    ) -> None:
        super().__init__(name, "，".join((title, *lines)), value, tone, radius)
        row = QHBoxLayout(self)
        row.setContentsMargins(padding, padding * 2 // 3, padding, padding * 2 // 3)
        row.setSpacing(padding)
        if icon:
            row.addWidget(IconTile(icon, tile, tone.tile, tone.icon))
        column = QVBoxLayout()
        column.setSpacing(padding // 4)
        column.addStretch(1)
        column.addWidget(Words(title, pixels, tone.ink, bold=True))
        for line in lines:
            column.addWidget(Words(line, line_pixels, tone.ink_2))
        column.addStretch(1)
        row.addLayout(column, 1)


DIGITS = ("123", "456", "789", " 0<")
DIGITS_X = ("123", "456", "789", "X0<")


class Keypad(QWidget):
    """Our own keys: rows of characters, "<" rubs out, " " is no key."""

    typed = Signal(str)
    rubbed_out = Signal()

    def __init__(
        self, rows: tuple[str, ...], tone: Tone, pixels: int, gap: int, smallest: int, erase: str
    ) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(gap)
        for down, keys in enumerate(rows):
            for across, key in enumerate(keys):
                if key == " ":
                    continue
                name = "keypad.erase" if key == "<" else f"keypad.{key}"
                button = BigButton(
                    name,
                    erase if key == "<" else key,
                    key,
                    tone,
                    pixels=pixels,
                    height=smallest,
                    icon="erase" if key == "<" else "",
                    icon_only=key == "<",
                )
                button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
                button.chosen.connect(self.on_key)
                grid.addWidget(button, down, across)
        for across in range(max(len(keys) for keys in rows)):
            grid.setColumnStretch(across, 1)

    def on_key(self, key: object) -> None:
        if key == "<":
            self.rubbed_out.emit()
        else:
            self.typed.emit(str(key))


def needed_height(label: QLabel, width: int, *, wrap: bool) -> int:
    """How high `label` must be to show all its text `width` pixels wide."""
    flags = Qt.TextFlag.TextWordWrap if wrap else Qt.TextFlag.TextSingleLine
    bounds = QFontMetrics(label.font()).boundingRect(0, 0, width, 1 << 20, flags, label.text())
    return bounds.height()
