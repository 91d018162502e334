"""A field that shows a sealed value masked: typing replaces it, emptying it takes it away."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QMouseEvent

from desk.controls import Line
from desk.reception.registration import is_masked


class MaskedLine(Line):
    """A mask is chosen as a whole whenever the field is entered: nobody types into the middle."""

    _clicked_into = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if is_masked(self.text()):
            self.selectAll()
            self._clicked_into = event.reason() is Qt.FocusReason.MouseFocusReason

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._clicked_into:
            self._clicked_into = False
            self.selectAll()
