"""To emergency (转急诊): levels Ⅰ and Ⅱ, with a number where emergency has a queue."""

from datetime import timedelta

import pytest

from shared.domain.errors import Refused
from shared.domain.triage.reading import Person
from shared.domain.triage.vitals import Vitals
from shared.services import emergency, triaging
from shared.services.triage_files import our_knowledge
from shared.services.undoing import undo
from shared.store import journal, triages
from tests.shared.services.emergencies import open_emergency

CHEST = "胸口压着痛，出汗"
CARD = "80000030"
WHY = "转急诊"


@pytest.fixture
def advice(lobby):
    suggester = lobby.ask(triaging.hospital_suggester, knowledge=our_knowledge())
    return triaging.advise(suggester, CHEST, Person(60, "M"), Vitals(hr=110))


def send(lobby, advice, *, level=2, stamp=None, ticket=None):
    return lobby.store.write(
        emergency.to_emergency,
        stamp or lobby.stamp(),
        patient_id=lobby.patient(CARD).id,
        advice=advice,
        level=level,
        knowledge=our_knowledge(),
        reason=WHY,
        ticket_id=ticket.id if ticket else None,
    ).ticket


def noted(lobby):
    """Journal rows of those who were led there without a number."""
    day = lobby.now.date().isoformat()
    rows = lobby.store.read(lambda tx: list(journal.of_terminal(tx, "main", day, "D1")))
    return [row for row in rows if row.act == emergency.ACT]


def test_level_two_gets_a_number_of_emergency_whatever_was_advised(lobby, advice):
    open_emergency(lobby.store, lobby.now)
    ticket = send(lobby, advice)
    assert (ticket.queue, ticket.label, ticket.triage_level) == ("20", "Z001", 2)
    (row,) = lobby.store.read(triages.of_ticket, ticket.id)
    assert (row.department, row.level, row.reason) == ("20", 2, WHY)
    assert noted(lobby) == []


def test_pressed_twice_it_is_one_number(lobby, advice):
    open_emergency(lobby.store, lobby.now)
    stamp = lobby.stamp()
    assert send(lobby, advice, stamp=stamp) == send(lobby, advice, stamp=stamp)


def test_a_session_that_is_over_turns_nobody_away(lobby, advice):
    open_emergency(lobby.store, lobby.now, until=lobby.now + timedelta(minutes=1))
    assert send(lobby, advice).label == "Z001"


def test_whoever_waits_elsewhere_is_moved_with_the_new_level_and_one_key_takes_it_back(
    lobby, advice
):
    open_emergency(lobby.store, lobby.now)
    waiting = lobby.walk_in(CARD, "03.04")
    moved = send(lobby, advice, level=1, ticket=waiting)
    assert (moved.queue, moved.triage_level, moved.joined) == ("20", 1, waiting.joined)
    (row,) = lobby.store.read(triages.of_ticket, moved.id)
    assert row.level == 1
    with pytest.raises(Refused, match="already_in_queue"):
        send(lobby, advice, ticket=moved)
    lobby.do(undo)
    (live,) = lobby.visit(CARD).tickets
    assert (live.ticket.id, live.ticket.triage_level) == (waiting.id, None)


def test_without_an_emergency_department_it_is_journalled_once_and_no_number_given(lobby, advice):
    stamp = lobby.stamp()
    assert send(lobby, advice, stamp=stamp) is None
    assert send(lobby, advice, stamp=stamp) is None
    (row,) = noted(lobby)
    assert row.facts["level"] == 2
    assert row.patient_id == lobby.patient(CARD).id
    assert CHEST not in str(row.facts), "the journal holds no complaint"
    assert lobby.visit(CARD).tickets == ()


def test_a_calm_level_is_not_sent(lobby, advice):
    with pytest.raises(Refused, match="not_emergency"):
        send(lobby, advice, level=3)
