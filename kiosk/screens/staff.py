"""A red flag was said: wait for staff, in words on the screen and aloud."""

from kiosk.journey import may_go_on
from kiosk.look import BAD, LEVELS, MAIN, RED_INK, WARN, Look
from kiosk.screens.screen import Screen
from kiosk.session import Choice, Event, Session
from kiosk.wording import told_words, whole_words
from shared.text import text
from shared.ui.theme import INK
from shared.ui.widgets import IconTile, Panel, Words


class StaffScreen(Screen):
    """Nothing of what the rules suspect is told to a frightened patient: what they said, and what
    to do. The desk reads the rule."""

    def __init__(self, look: Look, session: Session) -> None:
        super().__init__(look)
        language = look.language
        may_wait = may_go_on(session)
        tone = WARN if may_wait else BAD
        tile = IconTile("warning", look.px(120 if look.tight else 220), tone.fill, tone.icon, 0.6)
        self.said.addWidget(tile)
        tile.setVisible(not look.bare)
        title = (
            text("kiosk.staff.soon", language) if may_wait else text("kiosk.staff.now", language)
        )
        advice = (
            text("kiosk.staff.soon.do", language)
            if may_wait
            else text("kiosk.staff.now.do", language)
        )
        size = 60 if look.level == LEVELS - 1 else 84
        said = self.say(whole_words(title), size, INK if may_wait else RED_INK, bold=True)
        said.setObjectName("staff.title")
        panel = Panel(tone, look.px(32), look.pad(44))
        panel.box.addWidget(Words(advice, look.font(40 if look.bare else 48), tone.ink, bold=True))
        self.said.addWidget(panel)
        if not look.bare:
            self.say(text("kiosk.asked.you_said", language, told=told_words(session, language)), 40)
        self.centre()
        if look.wide:
            self.pressed.addStretch(1)
        self.pressed.addWidget(
            self.button(
                "staff.help",
                text("kiosk.sorry.help", language),
                Choice(Event.HELP),
                icon="help",
                height=160,
            )
        )
        if may_wait:
            self.pressed.addWidget(
                self.button(
                    "staff.go_on",
                    text("kiosk.staff.go_on", language),
                    Choice(Event.GO_ON),
                    MAIN,
                    height=160,
                )
            )
        if look.low:
            self.pressed.addStretch(1)
