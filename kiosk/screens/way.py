"""The way there: the plan as one faces it, the steps, and what to take along."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout

from kiosk.building import Building, page_of, told
from kiosk.look import GAP, MAIN, MARGIN, OUTLINE, SOFT_INK, WARN, Look
from kiosk.pages import Pages
from kiosk.plan_view import PlanView
from kiosk.plan_words import Shown
from kiosk.screens.find import step_free_button
from kiosk.screens.screen import Screen
from kiosk.screens.step_row import StepRow
from kiosk.session import Choice, Event, Session, Slip
from kiosk.wording import floor_words, going_words, help_words
from shared.services.the_way import Way
from shared.services.values import TicketPlace
from shared.text import text
from shared.ui.theme import INK
from shared.ui.widgets import BigButton, IconTile, Panel, Words
from shared.wayfinding.directions import Step
from shared.wayfinding.plan import Category
from shared.wayfinding.route import NoWay, Why

PLAN_HEIGHTS = (560, 440, 330, 260)
HOLD_MS = 1100  # a step's picture stands this long before the next one comes


class WayScreen(Screen):
    """Step by step by itself the first time; a step that is touched stays."""

    SPLIT = (7, 5)

    def __init__(self, look: Look, building: Building, session: Session, way: Way) -> None:
        super().__init__(look)
        language = look.language
        assert session.going is not None
        way = told(building, way, language)
        self._building, self._way, self._steps = building, way, way.steps
        floor = floor_words(building.ways.floor(way.target.level), language)
        words = going_words(session.going, building, language)
        title = text("kiosk.way.title", language, place=words)
        minutes = text("kiosk.way.minutes", language, n=way.minutes)
        metres = text("kiosk.way.metres", language, n=round(way.route.metres))
        self._add_title(title, f"{floor} · {minutes} · {metres}")
        self._plan = PlanView(look, building, look.px(PLAN_HEIGHTS[look.level]))
        self.said.addWidget(self._plan, 1)
        self._rows = [self._row(at, step) for at, step in enumerate(self._steps)]
        self._pages = Pages(self._rows, look)
        self.pressed.addWidget(self._pages, 1)
        self._add_buttons(session)
        outer = self.layout()
        assert isinstance(outer, QBoxLayout)
        if not look.wide and not look.low:  # what is to spare is the plan's
            outer.setStretch(0, 1)
            outer.setStretch(1, 0)
        self._plays = look.moves and not look.still
        self._alone = session.going.step is None
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(HOLD_MS)
        self._next.timeout.connect(self.on_next_due)
        self._plan.moving.finished.connect(self.on_drawn)
        self._at = min(session.going.step or 0, len(self._steps) - 1)
        self._show(self._at, moving=False)

    def _add_title(self, title: str, more: str) -> None:
        """In one line where both have room."""
        look = self.look
        large = Words(title, look.font(48 if look.bare else 60), INK, bold=True)
        small = Words(more, look.font(36), SOFT_INK)
        line = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        line.setSpacing(look.px(8))
        width = look.width - 2 * look.px(MARGIN)
        if look.wide:
            width = width * self.SPLIT[0] // sum(self.SPLIT) - look.px(56)
        need = sum(each.fontMetrics().horizontalAdvance(each.text()) for each in (large, small))
        if need + look.px(48) < width:
            line.setDirection(QBoxLayout.Direction.LeftToRight)
            small.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(large)
        line.addWidget(small)
        self.said.addLayout(line)

    def _row(self, at: int, step: Step) -> StepRow:
        look = self.look
        row = StepRow(
            f"way.step.{at}",
            str(at + 1),
            step.text,
            Choice(Event.STEP, at),
            pixels=look.font(36 if look.tight else 40),
            padding=look.px(20),
        )
        row.setMinimumHeight(look.px(104))
        row.chosen.connect(self.chose)
        return row

    def _add_buttons(self, session: Session) -> None:
        look, language = self.look, self.look.language
        line = QHBoxLayout()
        line.setSpacing(look.px(GAP + 8))
        short = not look.wide
        need = step_free_button(self, "way.step_free", session.step_free, short=short)
        if look.wide:
            self.pressed.addWidget(need)
        else:
            line.addWidget(need, 5)
        if look.prints:
            going, slip = session.going, session.slip
            ticket = going.to if going and isinstance(going.to, TicketPlace) else None
            if ticket is not None and slip is Slip.PRINTED:
                slip = Slip.NONE  # its slip came out before this screen
            words = text(f"kiosk.way.print.{slip}", language)
            choice = Choice(Event.PRINT_WAY, ticket)
            line.addWidget(self._small("way.print", words, choice, "print"), 3)
        words = text("kiosk.way.phone", language)
        choice = Choice(Event.TO_PHONE, language)
        line.addWidget(self._small("way.phone", words, choice, "phone"), 3)
        if look.moves:
            words = (
                text("kiosk.way.play", language)
                if look.still
                else text("kiosk.way.still", language)
            )
            icon = "play" if look.still else "pause"
            still = BigButton(
                "way.still",
                words,
                Choice(Event.STILL),
                OUTLINE,
                pixels=look.font(44),
                height=look.px(112),
                icon=icon,
                icon_only=True,
            )
            still.setFixedWidth(look.px(112))
            still.chosen.connect(self.chose)
            line.addWidget(still)
        self.pressed.addLayout(line)

    def _small(self, name: str, words: str, choice: Choice, icon: str) -> BigButton:
        return self.button(name, words, choice, icon=icon, height=112, size=38)

    def _show(self, at: int, *, moving: bool) -> None:
        self._at = at
        step = self._steps[at]
        page = page_of(self._building, self._way, at)
        named = frozenset(one.landmark for one in self._steps if one.landmark)
        self._plan.show_page(Shown(page, self._way.target, named), moving=moving)
        for row_at, row in enumerate(self._rows):
            row.set_current(row_at == at)
        self._pages.show_card(at)
        if moving and (len(page.strong) < 2 or step.first > step.last):
            self.on_drawn()

    def on_drawn(self) -> None:
        if self._plays and self._alone:
            self._next.start()

    def on_next_due(self) -> None:
        """The next step; after the last the first one again, and there it stays."""
        if self._at + 1 < len(self._steps):
            self._show(self._at + 1, moving=True)
        else:
            self._alone = False
            self._show(0, moving=False)

    def showEvent(self, event: QShowEvent) -> None:
        if self._plays:
            self._show(self._at, moving=True)


class NoWayScreen(Screen):
    """There is none, said as it is: whom to ask, and how to get there."""

    def __init__(self, look: Look, building: Building, session: Session, none: NoWay) -> None:
        super().__init__(look)
        language = look.language
        assert session.going is not None
        place = going_words(session.going, building, language)
        tile = IconTile("warning", look.px(120 if look.tight else 220), WARN.fill, WARN.icon, 0.6)
        self.said.addWidget(tile)
        tile.setVisible(not look.bare)
        sentence = self.say(
            text(f"kiosk.way.none.{none.why}", language, place=place),
            52 if look.bare else 66,
            INK,
            bold=True,
        )
        sentence.setObjectName("way.none")
        panel = Panel(WARN, look.px(32), look.pad(40))
        panel.box.addWidget(
            Words(help_words(session.going, building, language), look.font(46), WARN.ink, bold=True)
        )
        self.said.addWidget(panel)
        self.centre()
        if look.wide:
            self.pressed.addStretch(1)
        self.pressed.addWidget(
            self.button(
                "way.help",
                text("kiosk.sorry.help", language),
                Choice(Event.HELP),
                MAIN,
                icon="help",
                height=160,
            )
        )
        if session.going.desk is not None:
            self.pressed.addWidget(
                self.button(
                    "way.help_desk",
                    text("kiosk.way.to_help_desk", language),
                    Choice(Event.GO_TO, Category.HELP_DESK),
                    icon="pin",
                )
            )
        if none.why is Why.NO_STEP_FREE:
            self.pressed.addWidget(step_free_button(self, "way.step_free", session.step_free))
        if look.low:
            self.pressed.addStretch(1)
