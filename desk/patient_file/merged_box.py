"""Records that are part of this one, each to be taken apart again."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk import look
from desk.controls import KeyButton, OneLine, label, set_ink
from shared.services.values import Patient
from shared.text import text
from shared.ui import theme


class MergedBox(QWidget):
    """`unmerge_asked` with the id of the record that was merged away."""

    unmerge_asked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._rows: dict[int, tuple[QWidget, KeyButton]] = {}
        self._title = label("file.merged.title", bold=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._title)
        self.hide()

    def show_merged(self, merged: tuple[Patient, ...], allowed: bool, language: str) -> None:
        if tuple(self._rows) != tuple(patient.id for patient in merged):
            self._rebuild(merged)
        self._title.setText(text("desk.file.merged", language))
        for _, button in self._rows.values():
            button.say(text("desk.file.unmerge", language))
            button.setEnabled(allowed)
        self.setVisible(bool(merged))

    def on_pressed(self) -> None:
        for patient_id, (_, button) in self._rows.items():
            if button is self.sender():
                self.unmerge_asked.emit(patient_id)

    def _rebuild(self, merged: tuple[Patient, ...]) -> None:
        for old, _ in self._rows.values():
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = {}
        for patient in merged:
            holder, name = QWidget(), OneLine("", look.SMALL)
            name.setText(f"{patient.patient_no} · {patient.name}")
            set_ink(name, theme.INK_2)
            button = KeyButton(f"file.unmerge.{patient.id}", "small")
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(name, 1)
            row.addWidget(button)
            button.clicked.connect(self.on_pressed)
            self._rows[patient.id] = (holder, button)
            self._column.addWidget(holder)
