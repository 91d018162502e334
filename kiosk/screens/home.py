"""The first screen: what do you need?"""

from datetime import datetime

from PySide6.QtWidgets import QGridLayout, QSizePolicy

from kiosk.look import AMBER_INK, MAIN, PLAIN, Look
from kiosk.screens.screen import Screen
from kiosk.session import Choice, Event
from kiosk.wording import whole_words
from shared.text import text
from shared.ui.widgets import ChoiceCard


def greeting(now: datetime, language: str) -> str:
    """By the hour (field-guide: The patient, 1)."""
    if now.hour < 12:
        return text("kiosk.home.morning", language)
    if now.hour < 18:
        return text("kiosk.home.afternoon", language)
    return text("kiosk.home.evening", language)


class HomeScreen(Screen):
    def __init__(self, look: Look, now: datetime) -> None:
        super().__init__(look)
        language = look.language
        gap = "" if language != "en" else " "
        gap = gap if look.large else "\n"
        asked = whole_words(text("kiosk.home.title", language))
        self.title(greeting(now, language) + gap + asked)
        self.say(text("kiosk.home.hint", language))
        if look.hint:
            self.say(look.hint, 38, AMBER_INK, bold=True)
        if look.wide and not look.low:
            self.said.insertStretch(0, 1)
        self.settle()
        grid = QGridLayout()
        grid.setSpacing(look.px(20 if look.tight else 28))
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._card("check_in", Event.CHECK_IN, "check-in", main=True), 0, 0, 1, 2)
        grid.addWidget(self._card("walk_in", Event.WALK_IN, "person"), 1, 0, 1, 2)
        if look.finds:
            grid.addWidget(self._card("find", Event.FIND, "pin"), 2, 0, 1, 2)
            grid.addWidget(self._card("come_back", Event.COME_BACK, short=True), 3, 0)
            grid.addWidget(self._card("place", Event.PLACE), 3, 1)
        else:
            grid.addWidget(self._card("come_back", Event.COME_BACK, "come-back"), 2, 0, 1, 2)
            grid.addWidget(self._card("place", Event.PLACE, "queue"), 3, 0, 1, 2)
        for at in range(4):
            grid.setRowStretch(at, 4 if at == 0 else 3)
        self.pressed.addLayout(grid)

    def _card(
        self, key: str, event: Event, icon: str = "", *, main: bool = False, short: bool = False
    ) -> ChoiceCard:
        look = self.look
        name = f"kiosk.home.{key}"
        more = f"{name}.more"
        if event is Event.PLACE and not look.prints:
            more = f"{name}.more.no_slip"
        size = (56 if look.tight else 76) if main else (46 if look.tight else 58)
        card = self.card(
            f"home.{key}",
            text(f"{name}.short" if short else name, look.language),
            () if look.bare else (text(more, look.language),),
            Choice(event),
            MAIN if main else PLAIN,
            icon=icon,
            size=size if icon else 46,
            tile=(112 if look.tight else 176) if main else (96 if look.tight else 132),
            padding=30 if not icon else 46 if look.tight else 52,
        )
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        return card
