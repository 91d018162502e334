"""The keys that try this desk's own devices."""

from PySide6.QtWidgets import QHBoxLayout

from desk import look
from desk.controls import Card, KeyButton, label
from desk.devices.own import OwnDevices
from shared.text import text


class OwnCard(Card):
    """What its keys try acts on this desk alone."""

    def __init__(self, own: OwnDevices) -> None:
        super().__init__("devices.own")
        self._own = own
        self._title = label("devices.own.title", look.TITLE, bold=True)
        self.sample = KeyButton("devices.print", "plain", "F5")
        self.voice = KeyButton("devices.speak", "plain", "F6")
        self.check = KeyButton("devices.check", "plain", "F7")
        keys = QHBoxLayout()
        keys.setSpacing(8)
        for button in (self.sample, self.voice, self.check):
            keys.addWidget(button, 1)
        self.sample.clicked.connect(own.print_sample)
        self.voice.clicked.connect(own.speak_sample)
        self.column.addWidget(self._title)
        self.column.addLayout(keys)

    def speak(self, language: str) -> None:
        self._title.setText(text("desk.devices.own", language, terminal=self._own.terminal))
        self.sample.say(text("desk.devices.print", language))
        self.voice.say(text("desk.devices.speak", language))
        self.check.say(text("desk.devices.check", language))

    def redraw(self) -> None:
        """A key for what this desk has not stays grey."""
        self.sample.setEnabled(self._own.prints)
        self.voice.setEnabled(self._own.voice is not None and not self._own.speaking)
        self.check.setEnabled(not self._own.checking)
