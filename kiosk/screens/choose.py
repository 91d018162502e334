"""Today's appointments and numbers of the patient: what each can be used for now."""

from PySide6.QtWidgets import QSizePolicy

from kiosk.journey import may_come_back
from kiosk.look import MAIN, PLAIN, Look
from kiosk.pages import Pages
from kiosk.screens.screen import Screen
from kiosk.session import Choice, Event, Trouble, Wish
from kiosk.wording import (
    doctor_words,
    floor_words,
    room_words,
    slot_words,
    ticket_line,
    trouble_words,
    where_words,
)
from shared.services.values import AppointmentToday, TicketPlace, VisitToday
from shared.text import text
from shared.ui.widgets import CLOSED, Tone, TouchButton


class ChooseScreen(Screen):
    def __init__(self, look: Look, visit: VisitToday, wish: Wish | None, day: str) -> None:
        super().__init__(look)
        language = look.language
        self._day = day
        self._made = 0
        held = {place.ticket.id for place in visit.tickets}
        appointments = [a for a in visit.appointments if not a.ticket or a.ticket.id not in held]
        ready = [a for a in appointments if a.refusal is None]
        closed = [a for a in appointments if a.refusal is not None]
        back = [t for t in visit.tickets if may_come_back(t.ticket)]
        others = [t for t in visit.tickets if not may_come_back(t.ticket)]
        shown: list[AppointmentToday | TicketPlace] = []
        for items in (back, ready) if wish is Wish.COME_BACK else (ready, back):
            shown.extend(items)
        shown += [*others, *closed]
        self._roomy = len(shown) <= 2 and not look.tight
        if not shown:
            self.title(text("kiosk.choose.nothing", language, name=visit.masked))
            self.say(text("kiosk.choose.nothing.more", language), 42)
        else:
            self.title(text("kiosk.choose.title", language, name=visit.masked))
            if not look.bare:
                self.say(text("kiosk.choose.more", language))
        self.settle()
        if shown:
            self.pressed.addWidget(Pages([self._card(item) for item in shown], look), 1)
        self.pressed.addWidget(self._walk_in(MAIN if not shown else PLAIN))
        if not shown:
            self.pressed.addWidget(
                self.card(
                    "choose.help",
                    text("kiosk.choose.help", language),
                    (text("kiosk.choose.help.more", language),),
                    Choice(Event.HELP),
                    icon="help",
                    size=56,
                    padding=48,
                    tile=150 if self._roomy else 84,
                )
            )
            for card in self.findChildren(TouchButton):
                card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
                card.setMaximumHeight(look.px(380))
            self.pressed.addStretch(0)

    def _walk_in(self, tone: Tone) -> TouchButton:
        language = self.look.language
        tight = self.look.tight
        return self.card(
            "choose.walk_in",
            text("kiosk.choose.walk_in", language),
            () if tight else (text("kiosk.choose.walk_in.more", language),),
            Choice(Event.WALK_IN),
            tone,
            icon="" if self.look.bare else "person",
            size=46 if tight else 56,
            tile=84 if tight else 150 if self._roomy else 112,
            padding=48 if self._roomy else 30,
        )

    def _card(self, item: AppointmentToday | TicketPlace) -> TouchButton:
        name = f"choose.{self._made}"
        self._made += 1
        if isinstance(item, TicketPlace):
            return self._ticket(name, item)
        return self._appointment(name, item)

    def _ticket(self, name: str, place: TicketPlace) -> TouchButton:
        language = self.look.language
        comes_back = may_come_back(place.ticket)
        return self.card(
            name,
            f"{place.ticket.label} · {place.department.named(language)}",
            (where_words(place, language), ticket_line(place, language)),
            Choice(Event.CHOSEN, place) if comes_back else Choice(Event.PLACE),
            icon="" if self.look.bare else "come-back" if comes_back else "queue",
            size=60 if self._roomy else 46,
            line_size=44 if self._roomy else 36,
            tile=150 if self._roomy else 112,
        )

    def _appointment(self, name: str, item: AppointmentToday) -> TouchButton:
        language = self.look.language
        when = slot_words(item.slot_start, item.slot_end)
        if item.day != self._day:
            when = f"{item.day} {when}"
        floor = floor_words(item.department.floor, language)
        where = f"{floor} · {room_words(item.room, language)}" if item.room else floor
        if item.refusal is not None:
            key, values = item.refusal
            state = trouble_words(Trouble(key, tuple(values.items())), language)[0]
        elif item.late:
            state = text("kiosk.choose.late", language)
        else:
            state = text("kiosk.choose.ready", language)
        open_now = item.refusal is None
        doctor = doctor_words(item.doctor_name, language)
        department = item.department.named(language)
        card = self.card(
            name,
            department if self._roomy else f"{department} · {doctor}",
            (doctor, when, where, state) if self._roomy else (f"{when} · {where}", state),
            Choice(Event.CHOSEN, item),
            PLAIN if open_now else CLOSED,
            icon="" if self.look.bare else "check-in" if open_now else "clock",
            size=60 if self._roomy else 46,
            line_size=44 if self._roomy else 36,
            tile=150 if self._roomy else 112,
        )
        card.setEnabled(open_now)
        return card
