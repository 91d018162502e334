"""A lobby for tests of the services: a store, a clock, and what people do there."""

from datetime import timedelta

from shared.services import calling
from shared.services.check_in import check_in, take_walk_in
from shared.services.patients import identify
from shared.services.policies import set_policy
from shared.services.rooms import room_views
from shared.services.stamp import Stamp, new_stamp
from shared.services.views import visit_today
from tests.conftest import MORNING

SITE = "main"


class Lobby:
    """A store and a clock; every act gets its own stamp."""

    def __init__(self, store):
        self.store = store
        self.now = MORNING

    def stamp(self, terminal="D1") -> Stamp:
        self.now += timedelta(seconds=1)
        return new_stamp(SITE, self.now, terminal, "1001")

    def do(self, service, **arguments):
        return self.store.write(service, self.stamp(), **arguments)

    def ask(self, query, **arguments):
        return self.store.read(query, site=SITE, now=self.now, **arguments)

    def miss(self, ticket, terminal="D1"):
        """Nobody is missed before a minute has passed."""
        self.now += timedelta(minutes=1)
        return self.store.write(calling.miss, self.stamp(terminal), ticket_id=ticket.id)

    def patient(self, card="80000001"):
        return self.ask(identify, scan=card)

    def visit(self, card="80000001"):
        return self.ask(visit_today, patient_id=self.patient(card).id)

    def check_in(self, card="80000001"):
        booked = self.visit(card).appointments[0]
        return self.do(check_in, appointment_id=booked.id)

    def walk_in(self, card, department="12.05", **more):
        patient = self.patient(card)
        return self.do(take_walk_in, patient_id=patient.id, department=department, **more).ticket

    def set_policy(self, scope="hospital", name="", **rules):
        self.do(set_policy, scope=scope, name=name, rules=rules)

    def room(self, number):
        return next(view for view in self.ask(room_views) if view.room == number)

    def labels(self, room):
        """Who waits for a room, in the order in which they will be called."""
        return [entry.ticket.label for entry in self.room(room).waiting]

    def call_next(self, room, terminal="D1"):
        return self.store.write(calling.call_next, self.stamp(terminal), room=room)

    def see_next(self, room):
        """The next patient is called and comes in."""
        ticket = self.call_next(room)
        return self.do(calling.start, ticket_id=ticket.id)
