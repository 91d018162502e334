"""Controls of the desk: buttons that show their key, pills, cards, fields, labels."""

from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QShortcut,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desk import look
from desk.words import Pill, Tone
from shared.ui import theme

Kind = Literal["main", "plain", "quiet", "small", "choice", "dark", "danger"]
LOW = ("small", "choice", "dark")
ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EnterButton(QAbstractButton):
    """Enter presses it as Space does; a key held down presses it once."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER_KEYS and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)


class KeyButton(EnterButton):
    """A button that says which key presses it. `shortcut` False only shows the key: somebody
    else listens for it. One with a shortcut never takes the focus: disabled by its own act it would
    hand it on, and the next Enter would press its neighbour. A "choice" stays down."""

    def __init__(
        self, name: str, kind: Kind = "plain", key: str = "", *, shortcut: bool = True
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.kind = kind
        self.key = key
        self.setCheckable(kind == "choice")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        if key and shortcut:
            self.listen_in(self)

    def listen_in(self, place: QWidget) -> None:
        """Its key works while `place` is seen, though the button itself may not be."""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._shortcut = QShortcut(QKeySequence(self.key), place, self.click)
        self._shortcut.setAutoRepeat(False)

    def say(self, words: str) -> None:
        """The words, in the language of now."""
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(f"{words} {self.key}".strip())
        self.updateGeometry()
        self.update()

    @property
    def words(self) -> str:
        return self.text().replace("&&", "&")

    @property
    def _gap(self) -> int:
        return 9 if self.words else 0

    def sizeHint(self) -> QSize:
        width = look.text_width(self.words, look.font(bold=True)) + 24
        if self.key:
            width += self._gap + look.text_width(self.key, look.font(look.SMALL))
        return QSize(int(width) + 2, 34 if self.kind in LOW else 40)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill, edge, ink, hint = self._colours()
        line = 2 if self.hasFocus() else 1
        look.paint_panel(painter, QRectF(self.rect()), fill, edge, 8, line)
        if self.hasFocus() and self.kind in ("main", "danger"):
            inner = QRectF(self.rect()).adjusted(3, 3, -3, -3)
            look.paint_panel(painter, inner, fill, theme.CARD, 6, 1.5)
        bold, small = look.font(bold=True), look.font(look.SMALL)
        width = look.text_width(self.words, bold)
        hint_width = look.text_width(self.key, small)
        total = width + (self._gap + hint_width if self.key else 0)
        left, middle = (self.width() - total) / 2, self.height() / 2
        look.paint_words(painter, QPointF(left, middle), self.words, bold, ink, width + 1)
        if self.key:
            at = QPointF(left + width + self._gap, middle)
            look.paint_words(painter, at, self.key, small, hint, hint_width + 1)

    def _colours(self) -> tuple[str, str, str, str]:
        """Ground, edge, words, key."""
        if not self.isEnabled():
            return theme.PAPER, theme.LINE, "#75868A", "#75868A"
        focus = theme.INK if self.hasFocus() else ""
        down = self.isDown() or self.underMouse()
        match self.kind:
            case "main":
                return (
                    ("#08545C" if down else theme.BRAND),
                    focus or theme.BRAND,
                    "#FFFFFF",
                    "#DDF0EF",
                )
            case "danger":
                return ("#8F1D31" if down else theme.RED), focus or theme.RED, "#FFFFFF", "#FBE7EA"
            case "dark":
                return ("#24464D" if down else "#17343A"), "#8FB3B6", "#FFFFFF", "#CFE0E0"
            case "quiet":
                return (theme.BRAND_2 if down else "transparent"), focus, theme.BRAND, theme.INK_2
            case "choice" if self.isChecked():
                return theme.BRAND_2, focus or theme.BRAND, theme.BRAND, theme.BRAND
            case "small":
                ground = theme.BRAND_2 if down else theme.CARD
                return ground, focus or look.FIELD_EDGE, theme.INK, theme.INK_2
            case "choice":
                return theme.CARD, focus or look.FIELD_EDGE, theme.INK, theme.INK_2
            case _:
                ground = theme.BRAND_2 if down else theme.CARD
                return ground, focus or theme.BRAND, theme.BRAND, theme.INK_2


class PillLabel(QWidget):
    """A pill in a layout."""

    def __init__(self, name: str = "", tone: Tone = "brand") -> None:
        super().__init__()
        self.setObjectName(name)
        self._pill = Pill("", tone)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def say(self, words: str, tone: Tone | None = None) -> None:
        self._pill = Pill(words, tone or self._pill.tone)
        self.setAccessibleName(words)
        if self.parent() is not None:  # shown without one, it would be a window of its own
            self.setVisible(bool(words))
        self.updateGeometry()
        self.update()

    @property
    def words(self) -> str:
        return self._pill.words

    def sizeHint(self) -> QSize:
        return QSize(int(look.pill_width(self._pill.words)) + 1, look.PILL_HEIGHT + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look.paint_pill(painter, 0, self.height() / 2, self._pill.words, self._pill.tone)


class Card(QFrame):
    """A white rounded ground; lay out in `self.column`."""

    def __init__(self, name: str = "", padding: int = 16, spacing: int = 10) -> None:
        super().__init__()
        self.setObjectName(name)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(padding, padding, padding, padding)
        self.column.setSpacing(spacing)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look.paint_panel(painter, QRectF(self.rect()), theme.CARD, theme.LINE, 10)


class Ground(QWidget):
    """A plain ground of one colour."""

    def __init__(self, color: str, name: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self._color = QColor(color)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._color)


class Rule(QWidget):
    """A thin line between two parts."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(theme.LINE))


class Line(QLineEdit):
    """A field: no menu, no drops; Ctrl+Z is the desk's undo when there is no typing to undo."""

    def __init__(self, name: str, longest: int = 64) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setMaxLength(longest)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)

    def mark_wrong(self, wrong: bool) -> None:
        self.setProperty("wrong", wrong)
        self.style().unpolish(self)
        self.style().polish(self)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
            and not self.isUndoAvailable()
        ):
            event.ignore()
            return True
        return super().event(event)


class OneLine(QLabel):
    """Words of any length on one line; where there is no room they end in an ellipsis."""

    def __init__(self, name: str, pixels: int = look.BODY, *, bold: bool = False) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(look.font(pixels, bold=bold))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ink = self.palette().color(QPalette.ColorRole.WindowText).name()
        at = QPointF(0, self.height() / 2)
        look.paint_words(painter, at, self.text(), self.font(), ink, self.width())


def label(
    name: str = "",
    pixels: int = look.BODY,
    *,
    bold: bool = False,
    ink: str = theme.INK,
    wrap: bool = False,
) -> QLabel:
    """Words that are never markup."""
    made = QLabel()
    made.setObjectName(name)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(look.font(pixels, bold=bold))
    made.setWordWrap(wrap)
    set_ink(made, ink)
    return made


def set_ink(of: QLabel, ink: str) -> None:
    palette = of.palette()
    palette.setColor(QPalette.ColorRole.WindowText, QColor(ink))
    of.setPalette(palette)
