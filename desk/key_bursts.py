"""A scanner that types at the desk: keys faster than any hand, up to Enter, are a scan, wherever
the focus is, and leave nothing behind in the field that had it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from shared.devices.scanner import KeyboardScanner
from shared.devices.wedge import WedgeScanner
from shared.ui.inputs import ENTER
from shared.ui.key_places import placed

FASTEST_HAND_SECONDS = 0.05
SHORTEST = 6
NO_TEXT = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class KeyBursts(QObject):
    """Sees every key of the window that `part` is in before it is typed. In the `own` fields a scan
    is typed as it is.

    The pace is told by the time the keyboard gave each key, not by when we came to see it.
    """

    def __init__(self, part: QWidget, scanner: KeyboardScanner, own: tuple[QLineEdit, ...]) -> None:
        super().__init__(part)
        self._part = part
        self._scanner = scanner
        self._own = own
        self._wedge = WedgeScanner(FASTEST_HAND_SECONDS)
        self._keys = 0
        self._last = 0.0
        self._line: QLineEdit | None = None
        self._before = ("", 0)

    def start(self) -> None:
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)

    def stop(self) -> None:
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def _typed(self, event: QKeyEvent) -> bool:
        """Whether the key is a scan's, and goes no further."""
        at = event.timestamp() / 1000
        focus = QApplication.focusWidget()
        if not at or event.isAutoRepeat() or event.modifiers() & NO_TEXT or focus in self._own:
            self._keys = 0
            return False
        fast = 0 <= at - self._last <= FASTEST_HAND_SECONDS
        self._last = at
        if event.key() in ENTER:
            return self._ended(at) if fast and self._keys >= SHORTEST else False
        if not event.text().isprintable() or not event.text():
            return False
        if not fast or not self._keys:
            self._begin(focus)
        self._keys += 1
        self._wedge.feed(event.text(), at, placed(event))
        return self._keys > 1 and focus is not self._line

    def _begin(self, focus: QWidget | None) -> None:
        self._keys = 0
        self._wedge.forget()
        self._line = focus if isinstance(focus, QLineEdit) else None
        if self._line is not None:
            self._before = (self._line.text(), self._line.cursorPosition())

    def _ended(self, at: float) -> bool:
        scan = self._wedge.feed("\n", at)
        self._keys = 0
        if scan is None:
            return False
        if self._line is not None:
            self._line.setText(self._before[0])
            self._line.setCursorPosition(self._before[1])
        self._scanner.scanned(scan)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and watched is QApplication.focusWidget()
            and isinstance(watched, QWidget)
            and watched.window() is self._part.window()
        ):
            return self._typed(event)
        return False
