"""The first screen: what do you need?"""

from datetime import datetime

from PySide6.QtWidgets import QGridLayout, QSizePolicy

from kiosk.journey import Choice, Event
from kiosk.look import AMBER_INK, MAIN, PLAIN, Look
from kiosk.screens.screen import Screen
from kiosk.wording import whole_words
from shared.text import text


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
        cards = (
            (
                "home.check_in",
                text("kiosk.home.check_in", language),
                text("kiosk.home.check_in.more", language),
                Event.CHECK_IN,
                "check-in",
            ),
            (
                "home.walk_in",
                text("kiosk.home.walk_in", language),
                text("kiosk.home.walk_in.more", language),
                Event.WALK_IN,
                "person",
            ),
            (
                "home.come_back",
                text("kiosk.home.come_back", language),
                text("kiosk.home.come_back.more", language),
                Event.COME_BACK,
                "come-back",
            ),
            (
                "home.place",
                text("kiosk.home.place", language),
                text("kiosk.home.place.more" + ("" if look.prints else ".no_slip"), language),
                Event.PLACE,
                "queue",
            ),
        )
        grid = QGridLayout()
        grid.setSpacing(look.px(20 if look.tight else 28))
        for at, (name, title, more, event, icon) in enumerate(cards):
            main = at == 0
            card = self.card(
                name,
                title,
                () if look.bare else (more,),
                Choice(event),
                MAIN if main else PLAIN,
                icon=icon,
                size=(56 if look.tight else 76) if main else (46 if look.tight else 58),
                tile=(112 if look.tight else 176) if main else (96 if look.tight else 132),
                padding=46 if look.tight else 52,
            )
            card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
            grid.addWidget(card, at, 0)
            grid.setRowStretch(at, 4 if main else 3)
        self.pressed.addLayout(grid)
