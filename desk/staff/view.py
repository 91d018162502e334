"""The page of the staff: the list at the left, one of them and one's own PIN beside it."""

import asyncio
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk import look
from desk.controls import Card, KeyButton, PillLabel, Rule, label
from desk.messages import done
from desk.row_list import RowList
from desk.session import DeskSession
from desk.staff.member_form import MemberForm
from desk.staff.model import NEW, Typed, may_edit, rights_words, seal, staff_rows, typed_of
from desk.staff.pin_form import PinForm
from shared.domain.errors import StoreProblem, UserFacingError
from shared.services import staff
from shared.services.staff import Member
from shared.text import text
from shared.ui import theme

SIDE_WIDTH = 560


class StaffPage(QWidget):
    """Administrators keep the list; everybody changes their own PIN here. What is typed about a
    colleague is kept until it is saved or discarded."""

    def __init__(self, session: DeskSession) -> None:
        super().__init__()
        self._session = session
        self._members: tuple[Member, ...] = ()
        self._drafts: dict[str, Typed] = {}
        self._code = NEW
        self._owner = ""
        self._refused: tuple[str, UserFacingError] | None = None
        self._list_title = label(pixels=look.TITLE, bold=True)
        self._count = PillLabel("staff.count")
        self.new = KeyButton("staff.new", "small", "Ctrl+N")
        self.people = RowList("staff.people")
        self._me = label("staff.me", pixels=look.TITLE, bold=True)
        self._rights = label("staff.rights", wrap=True)
        self._may_not = label("staff.may_not", ink=theme.INK_2, wrap=True)
        self._list_card = Card("staff.list", padding=0, spacing=0)
        self._may_not_card = Card("staff.may_not_card", spacing=12)
        self.form = MemberForm()
        self.pin_form = PinForm(session)
        self._loader = session.loader("staff", self._load, self._show, self)
        self._lay_out()
        self.people.row_chosen.connect(self.on_chosen)
        self.people.row_confirmed.connect(self.on_confirmed)
        self.new.clicked.connect(self.on_new)
        self.form.typed.connect(self.on_typed)
        self.form.save_asked.connect(self.on_save)
        self.form.discard.clicked.connect(self.on_discard)
        self.form.toggle.clicked.connect(self.on_toggle)

    def reload(self) -> None:
        if self._may:
            self._loader.ask()

    def stop(self) -> None:
        self._loader.stop()

    def take_focus(self) -> None:
        if self._may:
            self.people.setFocus()
        else:
            self.pin_form.take_focus()

    def speak(self) -> None:
        language = self._session.language
        self._list_title.setText(text("desk.staff.list", language))
        self.people.setAccessibleName(text("desk.staff.list", language))
        self.people.say_when_empty(text("desk.staff.none", language))
        self._may_not.setText(text("desk.staff.may_not", language))
        self.new.say(text("desk.staff.new", language))
        self.form.speak(language)
        self.pin_form.speak()
        self.redraw()

    def redraw(self) -> None:
        language, member = self._session.language, self._session.staff
        now, may = self._session.program.clock.now(), self._may
        code = member.code if member else ""
        if code != self._owner:
            self._owner = code
            self._forget_pins()
        for part in (self._list_card, self.form):
            part.setVisible(may)
        self._may_not_card.setVisible(not may)
        if member is not None:
            role = text(f"desk.role.{member.role}", language)
            values = {"name": member.name, "code": member.code, "role": role}
            self._me.setText(text("desk.staff.signed_in_as", language, **values))
            self._rights.setText("\n\n".join(rights_words(member.role, language)))
        self.people.set_rows(staff_rows(self._members, self._drafts, code, now, language))
        self.people.choose(self._code)
        self._count.say(
            text("desk.staff.count", language, n=sum(one.active for one in self._members))
        )
        self._show_form()
        self.pin_form.redraw()

    def back_out(self) -> bool:
        """Esc: from what is typed back to the list; it stays typed."""
        inside = QApplication.focusWidget()
        if inside is None or not self._may:
            return False
        if not (self.form.isAncestorOf(inside) or self.pin_form.isAncestorOf(inside)):
            return False
        self.people.setFocus()
        return True

    def on_chosen(self, code: str) -> None:
        self._code = code
        self._refused = None
        self._show_form()

    def on_confirmed(self, _code: str) -> None:
        self.form.take_focus()

    def on_new(self) -> None:
        self.on_chosen(NEW)
        self.people.choose(NEW)
        self.form.take_focus()

    def on_typed(self, typed: Typed) -> None:
        self._drafts[self._code] = typed
        self._refused = None
        self.redraw()

    def on_discard(self) -> None:
        self._drafts.pop(self._code, None)
        self._refused = None
        self.redraw()
        self.form.take_focus()

    def on_toggle(self) -> None:
        """Deactivated, and by the same key back again: nobody asks "are you sure"."""
        member = self._member(self._code)
        if member is None:
            return
        service = staff.deactivate if member.active else staff.reactivate
        key = "desk.staff.deactivated" if member.active else "desk.staff.reactivated"
        code = self._code

        def toggled(now: Member) -> None:
            self._say(key, now)
            self._reload_now()

        def refused(error: UserFacingError) -> None:
            self._on_refused(code, error)

        self._session.act(f"staff:{code}", service, toggled, refused, code=code)

    def on_save(self) -> None:
        if self._typed == self._saved or not self._may:
            return
        self._session.program.tasks.spawn(
            self._save(self._code, self._typed), "desk-save-staff", self._session.on_bug
        )

    async def _save(self, code: str, typed: Typed) -> None:
        """A PIN is hashed before anything is written, and not in the writing transaction."""
        try:
            pin = await asyncio.to_thread(seal, code, typed)
        except UserFacingError as error:
            self._on_refused(code, error)
            return

        def saved(member: Member) -> None:
            if self._drafts.get(code) == typed:  # what was typed since is a draft still
                del self._drafts[code]
            if self._code == code:
                self._code = member.code
            self._refused = None
            self._say("desk.staff.added" if code == NEW else "desk.staff.saved", member)
            self._reload_now()

        def refused(error: UserFacingError) -> None:
            self._on_refused(code, error)

        self._session.act(
            f"staff:{code}", staff.add_member if code == NEW else staff.change_member,
            saved, refused, code=code or typed.code, name=typed.name, role=typed.role,
            badge=typed.badge, pin=pin,
        )  # fmt: skip

    @property
    def _may(self) -> bool:
        return may_edit(self._session.staff)

    @property
    def _saved(self) -> Typed:
        return typed_of(self._member(self._code))

    @property
    def _typed(self) -> Typed:
        return self._drafts.get(self._code, self._saved)

    def _member(self, code: str) -> Member | None:
        return next((one for one in self._members if one.code == code), None)

    def _say(self, key: str, member: Member) -> None:
        self._session.say(done(key, code=member.code, name=member.name))

    def _on_refused(self, code: str, error: UserFacingError) -> None:
        self._refused = code, error
        if isinstance(error, StoreProblem):
            self._session.on_error(error)
        self.redraw()
        field = str(error.values.get("field", ""))
        if field and code == self._code:
            self.form.take_focus(field)

    def _forget_pins(self) -> None:
        for code, typed in list(self._drafts.items()):
            self._drafts[code] = Typed(typed.code, typed.name, typed.role, typed.badge)

    def _show_form(self) -> None:
        language, member = self._session.language, self._member(self._code)
        active = member is not None and member.active
        self.form.show_typed(self._code, self._typed, self._saved, active, language)
        refused = self._refused if self._refused and self._refused[0] == self._code else None
        self.form.show_trouble(refused[1] if refused else None, language)

    def _reload_now(self) -> None:
        self.redraw()
        self._loader.ask_now()

    async def _load(self) -> Any:
        return await self._session.ask(staff.members)

    def _show(self, members: tuple[Member, ...]) -> None:
        self._members = members
        self.redraw()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 12, 10)
        head.setSpacing(10)
        head.addWidget(self._list_title)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self.new)
        body = QVBoxLayout()
        body.setContentsMargins(1, 0, 1, 10)
        body.addWidget(self.people)
        self._list_card.column.addLayout(head)
        self._list_card.column.addWidget(Rule())
        self._list_card.column.addLayout(body, 1)
        self._may_not_card.column.addWidget(self._me)
        self._may_not_card.column.addWidget(Rule())
        self._may_not_card.column.addWidget(self._rights)
        self._may_not_card.column.addWidget(self._may_not)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.GAP)
        column.addWidget(self.form)
        column.addWidget(self.pin_form)
        column.addStretch(1)
        side = QScrollArea()
        side.setFixedWidth(SIDE_WIDTH)
        side.setWidgetResizable(True)
        side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side.setWidget(inside)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.GAP)
        row.addWidget(self._list_card, 1)
        row.addWidget(self._may_not_card, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(side)
