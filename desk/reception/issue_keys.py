"""The keys under a walk-in: the number, the slip once more, and to emergency where it is urgent."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk.controls import KeyButton
from shared.text import text


class IssueKeys(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.issue = KeyButton("reception.issue", "main", "Enter", shortcut=False)
        self.reprint = KeyButton("reception.reprint", "plain", "Ctrl+P", shortcut=False)
        self.reprint.listen_in(self)
        self.emergency = KeyButton("reception.emergency", "danger", "Alt+J")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self.issue, self.reprint):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.emergency)
        self.emergency.hide()

    def show_urgent(self, urgent: bool) -> None:
        self.emergency.setVisible(urgent)
        self.reprint.setVisible(not urgent)  # there is no room for three; its key still works

    def speak(self, language: str, *, add_on: bool) -> None:
        key = "desk.reception.issue_add_on" if add_on else "desk.reception.issue"
        self.issue.say(text(key, language))
        self.reprint.say(text("desk.reception.reprint", language))
        self.emergency.say(text("desk.emergency.send", language))
