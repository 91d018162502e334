"""An identity number or a phone in the open for a moment; the journal says who looked."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk import look
from desk.controls import label
from desk.reception.low_button import LowButton
from desk.session import DeskSession
from shared.domain.roles import Right, may
from shared.services import patients
from shared.text import text

SHOWN_MS = 20_000


class Reveal(QWidget):
    """Masked again after SHOWN_MS, when another patient comes, and when it goes out of sight."""

    def __init__(self, session: DeskSession, name: str, field: str, *, masked: bool) -> None:
        """`masked`: whether the hidden value is shown here too, and not elsewhere already."""
        super().__init__()
        self._session = session
        self._field = field
        self._shows_masked = masked
        self._patient_id = 0
        self._masked, self._open = "", ""
        pixels = look.BODY if masked else look.SMALL
        self._value = label(f"{name}.value", pixels, bold=not masked)
        self.button = LowButton(name, "small")
        self._fading = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._fading.timeout.connect(self.cover)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._value)
        row.addWidget(self.button)
        self.button.clicked.connect(self.on_pressed)

    @property
    def shown(self) -> str:
        return self._value.text()

    def show_for(self, patient_id: int, masked: str) -> None:
        """Whose number it is, and how it is shown as long as nobody asks."""
        if (patient_id, masked) != (self._patient_id, self._masked):
            self._patient_id, self._masked, self._open = patient_id, masked, ""
            self._fading.stop()
        self.redraw()

    def redraw(self) -> None:
        language, member = self._session.language, self._session.staff
        self.setVisible(bool(self._masked))
        self._value.setText(self._open or (self._masked if self._shows_masked else ""))
        self._value.setVisible(bool(self._value.text()))
        self.button.say(text("desk.reveal.hide" if self._open else "desk.reveal.show", language))
        allowed = member is not None and may(member.role, Right.REVEAL)
        self.button.setEnabled(allowed)
        self.button.setToolTip("" if allowed else text("desk.reveal.not_allowed", language))

    def cover(self) -> None:
        """Hidden again."""
        self._open = ""
        self._fading.stop()
        self.redraw()

    def stop(self) -> None:
        self._fading.stop()

    def on_pressed(self) -> None:
        if self._open:
            self.cover()
            return
        patient_id = self._patient_id

        def revealed(value: str) -> None:
            if patient_id == self._patient_id and self.isVisible() and value:
                self._open = value
                self._fading.start()
                self.redraw()

        self._session.act(
            f"reveal:{self._field}:{patient_id}", patients.reveal, revealed,
            patient_id=patient_id, field=self._field,
        )  # fmt: skip

    def hideEvent(self, event: QHideEvent) -> None:
        """Out of sight: locked, another page, another patient."""
        super().hideEvent(event)
        if self._open:
            self._fading.stop()
            self._open = ""
            self._value.setText("")
