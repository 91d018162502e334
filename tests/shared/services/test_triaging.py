"""Triage with a number at its end: advice, decision, reason; the rotation and its ledger."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from shared.domain.errors import Refused
from shared.domain.ticket import State
from shared.domain.triage.reading import Person
from shared.domain.triage.vitals import Vitals
from shared.services import calling, rotation, triage_record, triaging
from shared.services.alerts import alerts_now
from shared.services.staffing import pause
from shared.services.triage_files import our_knowledge
from shared.services.undoing import undo
from shared.store import journal, triages

SWOLLEN = "右下牙痛三天，今早脸肿，发热"
CARDS = ("80000030", "80000031", "80000026", "80000027", "80000036", "80000037")


@pytest.fixture
def suggester(lobby):
    return lobby.ask(triaging.hospital_suggester, knowledge=our_knowledge())


def advised(suggester, said=SWOLLEN, age=34, **vitals):
    return triaging.advise(suggester, said, Person(age, "M"), Vitals(**vitals))


def triage(lobby, card, advice, department="12.05", **more):
    patient = lobby.patient(card)
    return lobby.do(
        triaging.triage,
        patient_id=patient.id,
        advice=advice,
        department=department,
        knowledge=our_knowledge(),
        **more,
    )


def kept(lobby, ticket):
    return lobby.store.read(lambda tx: triages.of_ticket(tx, ticket.id))


def test_a_swollen_face_with_fever_is_advised_to_oral_surgery_and_level_three(suggester):
    advice = advised(suggester, temp=38.4, hr=104, spo2=98, sbp=128, pain=5)
    assert advice.first == "12.05"
    assert advice.graded.level == 3


def test_what_was_advised_and_what_was_decided_are_kept_with_the_ticket(lobby, suggester):
    advice = advised(suggester, temp=38.4, hr=104, pain=5)
    given = triage(lobby, CARDS[0], advice).given
    assert (given.ticket.label, given.ticket.triage_level) == ("F001", advice.graded.level)
    (row,) = kept(lobby, given.ticket)
    assert (row.department, row.suggested_level, row.level) == ("12.05", 3, 3)
    assert row.complaint == SWOLLEN
    assert '"temp": 38.4' in row.vitals


def test_a_department_against_the_advice_wants_one_reason(lobby, suggester):
    advice = advised(suggester)
    with pytest.raises(Refused) as refused:
        triage(lobby, CARDS[0], advice, "12.01")
    assert (refused.value.key, refused.value.values["field"]) == ("no_reason", "triage_reason")
    given = triage(lobby, CARDS[0], advice, "12.01", reason="熟悉的医生").given
    assert kept(lobby, given.ticket)[0].reason == "熟悉的医生"


def test_a_less_urgent_level_wants_a_reason_and_a_more_urgent_one_none(lobby, suggester):
    advice = advised(suggester, temp=38.4, hr=104, pain=5)
    with pytest.raises(Refused, match="no_reason"):
        triage(lobby, CARDS[0], advice, level=4)
    assert triage(lobby, CARDS[0], advice, level=2).given.ticket.triage_level == 2


def test_the_same_command_twice_is_one_triage(lobby, suggester):
    advice, stamp = advised(suggester), lobby.stamp()
    patient = lobby.patient(CARDS[0])
    asked = {
        "patient_id": patient.id,
        "advice": advice,
        "department": "12.05",
        "knowledge": our_knowledge(),
    }
    first = lobby.store.write(triaging.triage, stamp, **asked).given.ticket
    assert lobby.store.write(triaging.triage, stamp, **asked).given.ticket == first
    assert len(kept(lobby, first)) == 1


def test_the_journal_says_what_was_advised_and_holds_no_complaint(lobby, suggester):
    given = triage(lobby, CARDS[0], advised(suggester)).given

    def rows(tx):
        return journal.of_ticket(tx, given.ticket.id)

    (row,) = [row for row in lobby.store.read(rows) if row.act == "triage"]
    assert row.facts["advised"] == "12.05"
    assert "脸肿" not in str(row.facts)


def test_who_waits_is_looked_at_again_and_moves_up(lobby, suggester):
    triage(lobby, CARDS[0], advised(suggester))
    worse = triage(lobby, CARDS[1], advised(suggester)).given.ticket
    assert lobby.labels("303") == ["F001", "F002"]
    advice = advised(suggester, "喘不上气", spo2=88)
    again = lobby.do(triaging.triage_again, ticket_id=worse.id, advice=advice, level=2)
    assert again.triage_level == 2
    assert lobby.labels("303") == ["F002", "F001"]
    assert [row.level for row in kept(lobby, worse)] == [2, worse.triage_level]
    lobby.do(undo)
    assert lobby.labels("303") == ["F001", "F002"]


def test_looking_again_never_lowers_without_a_reason(lobby, suggester):
    ticket = triage(lobby, CARDS[0], advised(suggester, temp=38.4, hr=104)).given.ticket
    calm = advised(suggester, "好多了")
    with pytest.raises(Refused, match="no_reason"):
        lobby.do(triaging.triage_again, ticket_id=ticket.id, advice=calm, level=4)
    lower = lobby.do(
        triaging.triage_again, ticket_id=ticket.id, advice=calm, level=4, reason="退烧了"
    )
    assert lower.triage_level == 4


def test_a_response_time_that_ran_out_alerts_until_somebody_looks_again(lobby, suggester):
    ticket = triage(lobby, CARDS[0], advised(suggester), level=2).given.ticket
    lobby.now += timedelta(minutes=12)
    (alert,) = lobby.ask(alerts_now)
    assert (alert.kind, alert.ticket.id, alert.limit) == ("response", ticket.id, 10)
    last = lobby.ask(triage_record.last_look, ticket_id=ticket.id)
    assert (last.complaint, last.ticket.triage_level) == (SWOLLEN, 2)
    lobby.do(triaging.triage_again, ticket_id=ticket.id, advice=advised(suggester), level=2)
    assert lobby.ask(alerts_now) == ()
    lobby.now += timedelta(minutes=12)
    (alert,) = lobby.ask(alerts_now)
    assert alert.kind == "response", "and again after as long"


def test_of_a_number_without_triage_what_was_said_is_known(lobby):
    ticket = lobby.walk_in(CARDS[0], complaint="头晕")
    last = lobby.ask(triage_record.last_look, ticket_id=ticket.id)
    assert (last.complaint, last.vitals, last.at) == ("头晕", Vitals(), None)
    with pytest.raises(Refused, match="no_ticket"):
        lobby.ask(triage_record.last_look, ticket_id="nobody")


def away(lobby, doctor, minutes=30):
    until = lobby.now + timedelta(minutes=minutes)
    lobby.do(pause, practitioner=doctor, until=until, reason="手术")


def ledger(lobby):
    rows = lobby.store.read(triages.ledger, "main", "12.05")
    return [json.loads(row.entry) for row in rows]


def test_a_named_doctor_who_is_away_is_asked_about_and_each_answer_is_kept(lobby, suggester):
    lobby.set_policy("queue", "12.05", rotation="on")
    first, second = doctors(lobby, 2, suggester)
    away(lobby, first)
    asked = {"department": "12.05", "knowledge": our_knowledge(), "named": first}
    turn = lobby.ask(rotation.turn_now, patient_id=lobby.patient(CARDS[2]).id, **asked)
    assert turn.of_named.asks
    assert turn.names[first]
    with pytest.raises(Refused, match="rotation_ask"):
        triage(lobby, CARDS[2], advised(suggester), practitioner=first)
    waits = triage(lobby, CARDS[2], advised(suggester), practitioner=first, answer="wait")
    assert waits.given.ticket.practitioner == first
    agreed = triage(lobby, CARDS[3], advised(suggester), practitioner=first, answer="next")
    assert agreed.given.ticket.practitioner == second
    assert [entry["exception"] for entry in ledger(lobby)[2:]] == ["named", "named_elsewhere"]


def test_a_patient_at_a_kiosk_cannot_be_asked_and_gets_any_doctor(lobby, suggester):
    lobby.set_policy("queue", "12.05", rotation="on")
    (first,) = doctors(lobby, 1, suggester)
    away(lobby, first)
    stamp = replace(lobby.stamp("K1"), role="patient")
    given = lobby.store.write(
        triaging.triage, stamp, patient_id=lobby.patient(CARDS[1]).id, department="12.05",
        advice=advised(suggester), knowledge=our_knowledge(), practitioner=first,
    )  # fmt: skip
    assert given.given.ticket.practitioner == first
    assert given.turn.entry is None


def doctors(lobby, count, suggester, **more):
    return [
        triage(lobby, card, advised(suggester), **more).given.ticket.practitioner
        for card in CARDS[:count]
    ]


def test_where_a_department_does_not_rotate_any_doctor_may_call(lobby, suggester):
    assert doctors(lobby, 2, suggester) == [None, None]


def test_first_visits_go_round(lobby, suggester):
    lobby.set_policy("queue", "12.05", rotation="on")
    given = doctors(lobby, 4, suggester)
    assert None not in given
    assert given[:2] == given[2:]
    assert given[0] != given[1]


def test_a_doctor_away_at_the_turn_is_skipped(lobby, suggester):
    lobby.set_policy("queue", "12.05", rotation="on")
    first, second = doctors(lobby, 2, suggester)
    lobby.do(pause, practitioner=first, until=lobby.now + timedelta(minutes=30), reason="手术")
    turn = lobby.ask(
        rotation.turn_now,
        department="12.05",
        patient_id=lobby.patient(CARDS[2]).id,
        knowledge=our_knowledge(),
    )
    assert turn.decision.practitioner == second
    assert any(reason.startswith(f"skipped:{first}") for reason in turn.decision.because)


def test_a_number_taken_back_gives_the_turn_back(lobby, suggester):
    lobby.set_policy("queue", "12.05", rotation="on")
    first = triage(lobby, CARDS[0], advised(suggester)).given.ticket
    lobby.do(undo)
    second = triage(lobby, CARDS[1], advised(suggester)).given.ticket
    assert second.practitioner == first.practitioner


def test_a_return_visit_goes_to_the_doctor_who_saw_the_patient_last_and_asks_where_they_are_away(
    lobby, suggester
):
    lobby.set_policy("queue", "12.05", rotation="on")
    seen = triage(lobby, CARDS[0], advised(suggester)).given.ticket
    room = "303" if seen.practitioner == lobby.room("303").practitioner else "304"
    lobby.see_next(room)
    lobby.do(calling.finish, ticket_id=seen.id)
    lobby.now += timedelta(days=1)
    patient = lobby.patient(CARDS[0])
    last = lobby.store.read(lambda tx: triages.last_doctor(tx, "main", patient.id, "12.05"))
    assert last == seen.practitioner
    asked = {"department": "12.05", "patient_id": patient.id, "knowledge": our_knowledge()}
    turn = lobby.ask(rotation.turn_now, **asked)
    assert turn.decision.asks, "nobody has a clinic on the day after: rebook or both agree"
    assert f"responsible_away:{last}:off" in turn.decision.because
    assert turn.names[last]


def test_the_hospital_learns_from_what_people_decided(lobby, suggester):
    triage(lobby, CARDS[0], advised(suggester), "12.01", reason="试一下")
    today = lobby.now.date()
    learned = lobby.ask(triage_record.confirmed, first=today, last=today)
    assert [(one.text, one.label) for one in learned] == [(SWOLLEN, "12.01")]


def test_only_a_waiting_ticket_is_looked_at_again(lobby, suggester):
    ticket = triage(lobby, CARDS[0], advised(suggester)).given.ticket
    room = lobby.see_next("303")
    assert room.state is State.IN_SERVICE
    with pytest.raises(Refused, match="wrong_state"):
        lobby.do(triaging.triage_again, ticket_id=ticket.id, advice=advised(suggester), level=3)
