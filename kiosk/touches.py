"""Every touch of a window, wherever in it and whatever became of it."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

TOUCHES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.KeyPress})


class Touches(QObject):
    """`missed` is a touch that hit no button: a press that nothing took comes to the window."""

    touched = Signal()
    missed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def start(self) -> None:
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)

    def stop(self) -> None:
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in TOUCHES and isinstance(watched, QWidget):
            if watched is self._window and kind is QEvent.Type.MouseButtonPress:
                self.missed.emit()
            elif watched.window() is self._window:
                self.touched.emit()
        return False
