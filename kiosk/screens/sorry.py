"""It cannot be done now: why, and what to do. And the screen while the store is away."""

from PySide6.QtCore import Qt

from kiosk.look import AMBER_INK, LEVELS, MAIN, WARN, Look
from kiosk.screens.screen import Screen
from kiosk.session import Choice, Event, Trouble
from kiosk.wording import trouble_words
from shared.text import text
from shared.ui.theme import INK
from shared.ui.widgets import IconTile, Panel, Words


class SorryScreen(Screen):
    def __init__(self, look: Look, trouble: Trouble, may_retry: bool) -> None:
        super().__init__(look)
        language = look.language
        sentence, advice = trouble_words(trouble, language)
        tile = IconTile("warning", look.px(120 if look.tight else 220), WARN.fill, WARN.icon, 0.6)
        self.said.addWidget(tile)
        tile.setVisible(not look.bare)
        title = self.say(sentence, 56 if look.level == LEVELS - 1 else 76, INK, bold=True)
        title.setObjectName("sorry.sentence")
        panel = Panel(WARN, look.px(32), look.pad(40))
        panel.box.addWidget(Words(advice, look.font(46), AMBER_INK, bold=True))
        self.said.addWidget(panel)
        self.centre()
        if look.wide:
            self.pressed.addStretch(1)
        if may_retry:
            again = self.button(
                "sorry.again",
                text("kiosk.sorry.again", language),
                Choice(Event.BACK),
                MAIN,
                icon="back",
                height=160,
            )
            self.pressed.addWidget(again)
        self.row(
            self.button(
                "sorry.help",
                text("kiosk.sorry.help", language),
                Choice(Event.HELP),
                icon="help",
                height=160,
            ),
            self.button(
                "sorry.home",
                text("kiosk.sorry.home", language),
                Choice(Event.GO_HOME),
                icon="home",
                height=160,
            ),
        )
        if look.low:
            self.pressed.addStretch(1)


class StoreAwayScreen(Screen):
    """Nothing to press: it recovers by itself."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        language = look.language
        middle = Qt.AlignmentFlag.AlignHCenter
        panel = Panel(WARN, look.px(40), look.pad(64))
        panel.box.setSpacing(look.pad(36))
        tile = IconTile("no-link", look.px(120 if look.bare else 200), WARN.tile, WARN.icon, 0.6)
        panel.box.addWidget(tile)
        panel.box.setAlignment(tile, middle)
        title = text("kiosk.store_away.title", language)
        panel.box.addWidget(Words(title, look.font(60), AMBER_INK, bold=True, align=middle))
        more = text("kiosk.store_away.more", language)
        panel.box.addWidget(Words(more, look.font(44), INK, align=middle))
        self.said.addStretch(1)
        self.said.addWidget(panel)
        self.said.addStretch(1)
        self.controls.hide()
