"""Who is it? Scan, or choose what to type. The panel is green while a card reader is ready."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy

from kiosk.look import AMBER_INK, CALM, GOOD, GREEN_INK, SOFT_INK, Look
from kiosk.screens.screen import Screen
from kiosk.session import Choice, Event
from shared.text import text
from shared.ui.theme import INK
from shared.ui.widgets import IconTile, Panel, Words


class IdentifyScreen(Screen):
    def __init__(self, look: Look) -> None:
        super().__init__(look)
        language = look.language
        self.title(text("kiosk.identify.title", language))
        if look.hint:
            self.say(look.hint, 38, AMBER_INK, bold=True)
        tone = GOOD if look.reads else CALM
        panel = Panel(tone, look.px(32), look.pad(40))
        panel.box.setSpacing(look.px(12))
        icon = "id-card" if look.reads else "scan"
        tile = IconTile(icon, look.px(120 if look.tight else 200), tone.tile, tone.icon, 0.6)
        panel.box.addWidget(tile)
        panel.box.setAlignment(tile, Qt.AlignmentFlag.AlignHCenter)
        tile.setVisible(not look.bare)
        middle = Qt.AlignmentFlag.AlignHCenter
        scan = Words(
            text("kiosk.identify.reader" if look.reads else "kiosk.identify.scan", language),
            look.font(46),
            GREEN_INK if look.reads else INK,
            bold=True,
            align=middle,
        )
        more = Words(
            text("kiosk.identify.scan.more", language), look.font(36), SOFT_INK, align=middle
        )
        panel.box.addWidget(scan)
        panel.box.addWidget(more)
        self.said.addWidget(panel)
        self.settle()
        self.pressed.addWidget(
            Words(text("kiosk.identify.or", language), look.font(40), SOFT_INK, bold=True)
        )
        ways = (
            (
                "identify.card",
                text("kiosk.identify.card", language),
                text("kiosk.identify.card.more", language),
                Event.BY_CARD,
                "card",
            ),
            (
                "identify.id_number",
                text("kiosk.identify.id_number", language),
                text("kiosk.identify.id_number.more", language),
                Event.BY_ID_NUMBER,
                "id-card",
            ),
            (
                "identify.phone",
                text("kiosk.identify.phone", language),
                text("kiosk.identify.phone.more", language),
                Event.BY_PHONE,
                "phone",
            ),
        )
        for name, title, more_words, event, icon in ways:
            card = self.card(
                name,
                title,
                () if look.bare else (more_words,),
                Choice(event),
                icon=icon,
                size=52,
                padding=40,
            )
            card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
            self.pressed.addWidget(card, 1)
