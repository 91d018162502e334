"""What the last act led to, for as long as it is worth reading."""

from PySide6.QtCore import QObject, QTimer, Signal

from desk.messages import Message
from desk.session import DeskSession

SHOWN_MS = 12_000


class LastMessage(QObject):
    """`changed` when there is another one, or none any more. A sentence that something was done
    fades; a refusal stays until the next act or Esc."""

    changed = Signal()

    def __init__(self, session: DeskSession, parent: QObject) -> None:
        super().__init__(parent)
        self.message: Message | None = None
        self._fading = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._fading.timeout.connect(self.forget)
        session.said.connect(self.on_said)

    def on_said(self, message: Message) -> None:
        self.message = message
        if message.kind == "done":
            self._fading.start()
        else:
            self._fading.stop()
        self.changed.emit()

    def forget(self) -> None:
        """It has been read, or is old."""
        self._fading.stop()
        self.message = None
        self.changed.emit()

    def forget_store_trouble(self) -> None:
        """The store answers again: what was said of its absence is no longer true."""
        if self.message is not None and "error.store_" in self.message.key:
            self.forget()

    def stop(self) -> None:
        self._fading.stop()
