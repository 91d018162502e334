"""The page of a floor: who is coming here, whom this floor has sent, and the one chosen."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk import look
from desk.controls import KeyButton
from desk.floors.model import (
    ALL_FLOORS,
    Lists,
    coming_rows,
    lists_of,
    next_step,
    sent_rows,
    who,
)
from desk.floors.section import Section
from desk.floors.side import HandoffSide
from desk.messages import done
from desk.session import DeskSession
from desk.undo import LastAct, Undo
from shared.domain.errors import UserFacingError
from shared.domain.handoff import HandoffState, Outcome
from shared.services import handoffs
from shared.services.floors import floors
from shared.services.handoffs import Handoff
from shared.text import text


class FloorsPage(QWidget):
    """Its own floor is the desk's; another, or all, can be looked at. Enter receives whoever is
    chosen among those coming, then seats them."""

    def __init__(self, session: DeskSession) -> None:
        super().__init__()
        self._session = session
        self._own = session.program.settings.desk.floor
        self._floor = self._own
        self._known: tuple[str, ...] = ()
        self._all: tuple[Handoff, ...] = ()
        self._chosen = ""
        self._wanted = ""
        self._last = LastAct(session, self)
        self._buttons: dict[str, KeyButton] = {}
        self._floor_row = QHBoxLayout()
        self.coming = Section("floors.coming", with_hint=True)
        self.sent = Section("floors.sent")
        self.side = HandoffSide()
        self._loader = session.loader("floors", self._load, self._show, self)
        self._lay_out()
        self._connect()
        self._show_floors()

    def reload(self) -> None:
        self._loader.ask()

    def stop(self) -> None:
        self._loader.stop()

    def take_focus(self) -> None:
        """Into the list, at whoever has been on the way longest."""
        people = self.coming.people
        people.setFocus()
        if not people.current_key:
            people.choose_first()

    def speak(self) -> None:
        language, floor = self._session.language, self._floor
        for section, name in ((self.coming, "coming"), (self.sent, "sent")):
            everywhere = floor == ALL_FLOORS
            key = f"desk.floors.{name}_all" if everywhere else f"desk.floors.{name}"
            empty = {"coming": "nobody_coming", "sent": "nobody_sent"}[name]
            if everywhere and name == "sent":
                empty = "nobody_closed"
            section.speak(
                text(key, language, floor=floor),
                text("desk.floors.coming_hint", language),
                text(f"desk.floors.{empty}", language),
            )
        self._show_floors()
        self.redraw()

    def redraw(self) -> None:
        language, now = self._session.language, self._session.program.clock.now()
        lists = self._lists
        self.coming.people.set_rows(coming_rows(lists.coming, now, language))
        self.sent.people.set_rows(sent_rows(lists.sent, now, language))
        self.coming.count.say(str(len(lists.open)), "red" if lists.late else "brand")
        self.sent.count.say(str(len(lists.sent)))
        self.side.show_handoff(
            lists.find(self._chosen), self._floor, now, language, can_undo=self._last.there
        )

    def back_out(self) -> bool:
        """Esc: back to the desk's own floor. True where another was shown."""
        if self._floor == self._own:
            return False
        self.show_floor(self._own)
        self.take_focus()
        return True

    def choose(self, handoff_id: str) -> None:
        """Show that one on the floor where it is expected, at the latest once they are read
        anew."""
        one = next((found for found in self._all if found.id == handoff_id), None)
        self._wanted = "" if one else handoff_id
        self.coming.people.setFocus()
        if one is None:
            self.reload()
            return
        if one not in self._lists.coming:
            self.show_floor(one.to_floor)
        self._chosen = handoff_id
        self.sent.people.choose("")
        self.coming.people.choose(handoff_id)
        self.redraw()

    def show_floor(self, floor: str) -> None:
        self._floor, self._chosen = floor, ""
        for section in (self.coming, self.sent):
            section.people.choose("")
        self.speak()

    def on_floor(self) -> None:
        floor = next(f for f, button in self._buttons.items() if button is self.sender())
        self.show_floor(floor)

    def on_coming_chosen(self, handoff_id: str) -> None:
        self._chosen = handoff_id
        self.sent.people.choose("")
        self.redraw()

    def on_sent_chosen(self, handoff_id: str) -> None:
        self._chosen = handoff_id
        self.coming.people.choose("")
        self.redraw()

    def on_next(self) -> None:
        """Enter among those coming: received, then seated; only where they are expected."""
        one = next((one for one in self._lists.coming if one.id == self._chosen), None)
        match next_step(one):
            case "receive":
                self._act(handoffs.receive, "receive", "undone_received")
            case "seat":
                self._close(Outcome.SEATED)

    def on_absent(self) -> None:
        self._close(Outcome.DID_NOT_COME)

    def on_elsewhere(self) -> None:
        self._close(Outcome.WENT_ELSEWHERE)

    def on_withdraw(self) -> None:
        one = self._lists.find(self._chosen)
        if one is not None and one.state is HandoffState.SENT:
            self._act(handoffs.take_back, "withdrawn", "")

    def on_undo(self) -> None:
        """Ctrl+Z: the last step taken here."""
        self._last.undo()

    @property
    def _lists(self) -> Lists:
        return lists_of(self._all, self._floor)

    def _close(self, outcome: Outcome) -> None:
        one = self._lists.find(self._chosen)
        if next_step(one) is not None:
            self._act(handoffs.close, str(outcome), "undone_closed", outcome=outcome)

    def _act(self, service: Callable[..., Handoff], said: str, undone: str, **values: Any) -> None:
        """One step of the chosen one; `undone` is what is said once it is taken back, "" where
        nothing takes it back."""
        chosen = self._chosen

        def acted(now: Handoff) -> None:
            words = who(now, self._session.language)
            undo = Undo(
                chosen,
                handoffs.take_back,
                {"handoff_id": chosen},
                done(f"desk.floors.{undone}", who=words),
            )
            self._last.keep(undo if undone else None)
            self._put(now)
            self._session.say(done(f"desk.floors.done_{said}", who=words))

        def refused(error: UserFacingError) -> None:
            self._session.on_error(error)
            self.reload()

        self._session.act(f"handoff:{chosen}", service, acted, refused, handoff_id=chosen, **values)

    def _put(self, changed: Handoff) -> None:
        """Shown at once. Who is closed makes room for the next one at the same place."""
        before = [one.id for one in self._lists.open]
        self._all = tuple(changed if one.id == changed.id else one for one in self._all)
        left = self._lists.open
        if changed.id in before and left and not changed.open:
            self._chosen = left[min(before.index(changed.id), len(left) - 1)].id
        self.redraw()
        if self.coming.people.current_key:
            self.coming.people.choose(self._chosen)
        self.reload()

    async def _load(self) -> Any:
        known = await self._session.ask(floors)
        return known, await self._session.ask(handoffs.handoffs)

    def _show(self, answer: tuple[tuple[str, ...], tuple[Handoff, ...]]) -> None:
        self._known, self._all = answer
        self._show_floors()
        self.redraw()
        if self._wanted:
            wanted, self._wanted = self._wanted, ""
            if any(one.id == wanted for one in self._all):
                self.choose(wanted)
        people = self.coming.people
        if people.hasFocus() and not people.current_key and not self._chosen:
            people.choose_first()

    def _show_floors(self) -> None:
        """The desk's own floor first, then the others from the ground up, then all."""
        language = self._session.language
        wanted = (self._own, *(f for f in self._known if f != self._own), ALL_FLOORS)
        if tuple(self._buttons) != wanted:
            for old in self._buttons.values():
                old.hide()
                old.deleteLater()
            self._buttons = {f: KeyButton(f"floors.floor.{f or 'all'}", "choice") for f in wanted}
            for place, button in enumerate(self._buttons.values()):
                self._floor_row.insertWidget(place, button)
                button.clicked.connect(self.on_floor)
        for floor, button in self._buttons.items():
            words = text("desk.floors.all", language) if floor == ALL_FLOORS else floor
            mine = text("desk.floors.mine", language, floor=floor)
            button.say(mine if floor == self._own else words)
            button.setChecked(floor == self._floor)

    def _connect(self) -> None:
        self._last.changed.connect(self.redraw)
        self.coming.people.row_chosen.connect(self.on_coming_chosen)
        self.sent.people.row_chosen.connect(self.on_sent_chosen)
        self.coming.people.row_confirmed.connect(self.on_next)
        for button, slot in (
            (self.side.next, self.on_next),
            (self.side.absent, self.on_absent),
            (self.side.elsewhere, self.on_elsewhere),
            (self.side.withdraw, self.on_withdraw),
            (self.side.undo, self.on_undo),
        ):
            button.clicked.connect(slot)

    def _lay_out(self) -> None:
        self._floor_row.setSpacing(6)
        self._floor_row.addStretch(1)
        lists = QVBoxLayout()
        lists.setSpacing(look.GAP)
        lists.addLayout(self._floor_row)
        lists.addWidget(self.coming, 3)
        lists.addWidget(self.sent, 2)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.GAP)
        row.addLayout(lists, 1)
        row.addWidget(self.side)
