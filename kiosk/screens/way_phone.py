"""The way to take along on a phone: a code to read, with nothing of the person in it."""

from kiosk.look import MAIN, Look
from kiosk.screens.code import Code
from kiosk.screens.screen import Screen
from kiosk.session import Choice, Event
from kiosk.wording import whole_words
from shared.text import text

SIDES = (860, 760, 620, 520)


class WayPhoneScreen(Screen):
    def __init__(self, look: Look, modules: tuple[tuple[bool, ...], ...]) -> None:
        super().__init__(look)
        language = look.language
        if modules:
            self.title(whole_words(text("kiosk.phone.title", language)))
            self.say(text("kiosk.phone.more", language), 40)
        else:
            self.title(text("kiosk.phone.too_long", language))
            self.say(text("kiosk.phone.too_long.do", language), 40)
        code = Code("way.code", modules, look.px(SIDES[look.level]))
        if look.wide:
            self.settle()
            self.pressed.addWidget(code, 1)
        else:
            self.said.addWidget(code, 1)
            if not look.low:
                self.pressed.addStretch(1)
        self.row(
            self.button(
                "phone.back",
                text("kiosk.phone.back", language),
                Choice(Event.BACK),
                MAIN,
                icon="back",
            )
        )
        if look.low:
            self.pressed.addStretch(1)
