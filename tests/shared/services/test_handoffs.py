"""A patient goes to another floor: told, received, seated, and never lost between two."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from shared.domain.errors import Refused
from shared.services import handoffs
from shared.services.alerts import LateHandoff, alerts_now
from shared.services.closing import close_day, open_days
from shared.services.floors import floors, open_handoffs, sending
from shared.services.stamp import new_stamp
from shared.services.undoing import undo
from shared.store import handoffs as stored
from shared.store.tables import journal, patient
from tests.shared.services.lobby import SITE


def send(lobby, card="80000001", to_floor="3F", **more):
    patient_id = lobby.patient(card).id
    return lobby.do(
        handoffs.send, patient_id=patient_id, from_floor="1F", to_floor=to_floor, **more
    )


def refused(lobby, act, **values):
    with pytest.raises(Refused) as caught:
        lobby.do(act, **values)
    return caught.value


def of_day(lobby):
    return lobby.ask(handoffs.handoffs)


def states(lobby):
    return [one.state for one in of_day(lobby)]


def by(lobby, code, terminal="D2", role="nurse"):
    lobby.now += timedelta(seconds=1)
    return new_stamp(SITE, lobby.now, terminal, code, role)


def test_the_floor_reads_who_comes_by_masked_name_number_and_needs(lobby):
    ticket = lobby.walk_in("80000001", "12.05")
    send(
        lobby,
        ticket_id=ticket.id,
        clothing="  蓝色，\n外套\x00 ",
        needs=("interpreter", "wheelchair"),
    )
    (one,) = of_day(lobby)
    assert (one.masked, one.sex, one.age, one.label) == ("王*明", "M", 34, ticket.label)
    assert (one.from_floor, one.to_floor, one.department.code) == ("1F", "3F", "12.05")
    assert (one.clothing, one.needs) == ("蓝色， 外套", ("wheelchair", "interpreter"))
    assert (one.state, one.sent_by_name, one.sent) == ("sent", "周敏", lobby.now)


def test_a_ticket_says_the_floor_and_the_record_says_the_needs(lobby):
    ticket = lobby.walk_in("80000001", "12.05")
    lobby.store.write(
        lambda tx: (
            tx.execute(
                update(patient)
                .where(patient.c.id == ticket.patient_id)
                .values(needs="wheelchair hearing")
            )
            and None
        )
    )
    known = lobby.ask(sending, patient_id=ticket.patient_id, from_floor="1F")
    assert (known.ticket_id, known.label, known.to_floor) == (ticket.id, ticket.label, "3F")
    assert (known.needs, known.floors, known.open) == (
        ("wheelchair", "hearing"), ("2F", "3F"), None,
    )  # fmt: skip
    sent = send(lobby, to_floor="", ticket_id=ticket.id)
    assert (sent.to_floor, sent.needs) == ("3F", ("wheelchair", "hearing"))
    assert lobby.ask(sending, patient_id=ticket.patient_id, from_floor="1F").open == sent
    assert send(lobby, needs=()).needs == (), "walks today"


def test_somebody_without_a_number_is_sent_too(lobby):
    known = lobby.ask(sending, patient_id=lobby.patient().id, from_floor="2F")
    assert (known.ticket_id, known.to_floor, known.floors) == (None, "", ("1F", "3F"))
    sent = send(lobby)
    assert (sent.label, sent.department) == ("", None)


def test_received_then_seated(lobby):
    sent = send(lobby)
    received = lobby.do(handoffs.receive, handoff_id=sent.id)
    assert (received.state, received.received, received.received_by_name) == (
        "received", lobby.now, "周敏",
    )  # fmt: skip
    closed = lobby.do(handoffs.close, handoff_id=sent.id)
    assert (closed.state, closed.outcome, closed.closed) == ("closed", "seated", lobby.now)
    assert lobby.ask(open_handoffs) == ()


@pytest.mark.parametrize("outcome", ["did_not_come", "went_elsewhere"])
def test_who_never_arrives_is_closed_with_the_reason(lobby, outcome):
    sent = send(lobby)
    closed = lobby.do(handoffs.close, handoff_id=sent.id, outcome=outcome)
    assert (closed.state, closed.received, closed.outcome) == ("closed", None, outcome)


def test_two_floors_receive_at_once_and_the_first_keeps_the_patient(lobby):
    sent = send(lobby)
    stamps = [by(lobby, "1002", "D2"), by(lobby, "1001", "D3")]

    def receive(stamp):
        try:
            return lobby.store.write(handoffs.receive, stamp, handoff_id=sent.id)
        except Refused as refusal:
            return refusal

    with ThreadPoolExecutor(2) as both:
        answers = list(both.map(receive, stamps))
    (kept,) = [one for one in answers if not isinstance(one, Refused)]
    (told,) = [one for one in answers if isinstance(one, Refused)]
    assert kept.state == "received"
    assert told.key == "handoff_taken"
    assert told.values["by"] == kept.received_by_name
    assert told.values["time"] == f"{kept.received:%H:%M}"


def test_a_step_asked_twice_is_done_once_and_answered_twice(lobby):
    stamp = lobby.stamp()
    values = {"patient_id": lobby.patient().id, "from_floor": "1F", "to_floor": "3F"}
    first = lobby.store.write(handoffs.send, stamp, **values)
    again = lobby.store.write(handoffs.send, stamp, **values)
    assert first == again
    assert len(of_day(lobby)) == 1
    stamp = lobby.stamp()
    first = lobby.store.write(handoffs.receive, stamp, handoff_id=first.id)
    assert lobby.store.write(handoffs.receive, stamp, handoff_id=first.id) == first


def test_two_sends_of_one_patient_at_once_leave_one_open(lobby):
    patient_id = lobby.patient().id
    stamps = [replace(by(lobby, "1001", f"D{n}"), role="guide") for n in range(4)]

    def one(stamp):
        return lobby.store.write(
            handoffs.send, stamp, patient_id=patient_id, from_floor="1F", to_floor="2F"
        )

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(one, stamps))
    assert sorted(states(lobby)) == ["sent", "withdrawn", "withdrawn", "withdrawn"]


def test_a_second_handoff_takes_the_first_ones_place_and_undo_brings_it_back(lobby):
    first = send(lobby, to_floor="2F")
    lobby.do(handoffs.receive, handoff_id=first.id)
    second = send(lobby, to_floor="3F")
    assert states(lobby) == ["withdrawn", "sent"]
    assert refused(lobby, handoffs.close, handoff_id=first.id).key == "handoff_withdrawn"
    lobby.do(handoffs.take_back, handoff_id=second.id)
    assert states(lobby) == ["received", "withdrawn"]


def test_undo_goes_back_step_by_step(lobby):
    sent = send(lobby)
    lobby.do(handoffs.receive, handoff_id=sent.id)
    lobby.do(handoffs.close, handoff_id=sent.id)
    back = lobby.do(handoffs.take_back, handoff_id=sent.id)
    assert (back.state, back.outcome, back.closed) == ("received", "", None)
    back = lobby.do(handoffs.take_back, handoff_id=sent.id)
    assert (back.state, back.received, back.received_by_name) == ("sent", None, "")
    assert lobby.do(handoffs.take_back, handoff_id=sent.id).state == "withdrawn"
    assert refused(lobby, handoffs.take_back, handoff_id=sent.id).key == "handoff_withdrawn"


def test_who_did_not_come_is_expected_again_after_undo(lobby):
    sent = send(lobby)
    lobby.do(handoffs.close, handoff_id=sent.id, outcome="did_not_come")
    assert lobby.do(handoffs.take_back, handoff_id=sent.id).state == "sent"


def test_a_closed_handoff_is_not_opened_beside_a_newer_one(lobby):
    first = send(lobby, to_floor="2F")
    lobby.do(handoffs.close, handoff_id=first.id, outcome="went_elsewhere")
    send(lobby, to_floor="3F")
    assert refused(lobby, handoffs.take_back, handoff_id=first.id).key == "handoff_again"
    assert states(lobby) == ["closed", "sent"]


def test_the_desks_undo_key_takes_back_a_handoff_like_any_other_act(lobby):
    sent = send(lobby)
    lobby.do(handoffs.receive, handoff_id=sent.id)
    assert lobby.do(undo).act == "receive_handoff"
    assert states(lobby) == ["sent"]
    assert lobby.do(undo).act == "hand_off"
    assert states(lobby) == ["withdrawn"]
    assert refused(lobby, undo).key == "nothing_to_undo"


def test_the_undo_key_passes_over_what_the_floors_page_took_back(lobby):
    first, second = send(lobby), send(lobby, "80000002")
    lobby.do(handoffs.take_back, handoff_id=second.id)
    lobby.do(undo)
    assert states(lobby) == ["withdrawn", "withdrawn"]
    assert first.id != second.id


def test_the_undo_key_leaves_what_another_floor_has_gone_on_with(lobby):
    sent = send(lobby)
    lobby.store.write(handoffs.receive, by(lobby, "1002"), handoff_id=sent.id)
    assert refused(lobby, undo).key == "undo_too_late"
    assert states(lobby) == ["received"]


def test_what_is_closed_says_who_closed_it_and_when(lobby):
    sent = send(lobby)
    lobby.store.write(handoffs.close, by(lobby, "1002"), handoff_id=sent.id)
    time = f"{lobby.now:%H:%M}"
    for act in (handoffs.receive, handoffs.close):
        told = refused(lobby, act, handoff_id=sent.id)
        assert (told.key, told.values) == ("handoff_closed", {"by": "陈洁", "time": time})


@pytest.mark.parametrize(
    ("values", "key"),
    [
        ({"to_floor": "9F"}, "no_floor"),
        ({"to_floor": ""}, "no_floor"),
        ({"to_floor": "1F"}, "same_floor"),
        ({"clothing": "蓝" * 41}, "clothing_too_long"),
        ({"needs": ("a lift",)}, "needs_unknown"),
        ({"ticket_id": "00000000-0000-0000-0000-000000000000"}, "no_ticket"),
    ],
)
def test_a_bad_handoff_is_a_sentence_and_sends_nobody(lobby, values, key):
    patient_id = lobby.patient().id
    told = refused(
        lobby, handoffs.send, **{"patient_id": patient_id, "from_floor": "1F", "to_floor": "3F"}
        | values
    )  # fmt: skip
    assert told.key == key
    assert of_day(lobby) == ()


def test_somebody_elses_number_does_not_go_with_a_patient(lobby):
    ticket = lobby.walk_in("80000002", "12.05")
    told = refused(
        lobby, handoffs.send, patient_id=lobby.patient().id, ticket_id=ticket.id,
        from_floor="1F", to_floor="3F",
    )  # fmt: skip
    assert told.key == "no_ticket"


def test_the_days_end_closes_who_is_still_on_the_way_or_not_seated(lobby):
    on_the_way, received = send(lobby), send(lobby, "80000002")
    lobby.do(handoffs.receive, handoff_id=received.id)
    seated = send(lobby, "80000003")
    lobby.do(handoffs.close, handoff_id=seated.id)
    stamp = lobby.stamp()
    for _ in range(2):
        assert lobby.store.write(close_day, stamp).handoffs == 2
    assert {one.id: one.outcome for one in of_day(lobby)} == {
        on_the_way.id: "day_ended",
        received.id: "day_ended",
        seated.id: "seated",
    }
    query = select(journal.c.patient_id, journal.c.reason, journal.c.detail).where(
        journal.c.act == "close_handoff", journal.c.at == stamp.now
    )
    rows = lobby.store.read(lambda tx: tx.execute(query).all())
    assert {row.patient_id for row in rows} == {on_the_way.patient_id, received.patient_id}
    assert all('"outcome": "day_ended"' in row.detail for row in rows)
    assert refused(lobby, handoffs.receive, handoff_id=on_the_way.id).key == "handoff_closed"


def test_a_day_with_nothing_but_an_open_handoff_is_not_over(lobby):
    send(lobby)
    day = lobby.now.date().isoformat()
    lobby.now += timedelta(days=1)
    assert lobby.ask(open_days) == (day,)
    assert lobby.do(close_day, day=day).handoffs == 1
    assert lobby.ask(open_days) == ()


def test_yesterdays_handoff_is_over(lobby):
    sent = send(lobby)
    lobby.now += timedelta(days=1)
    assert refused(lobby, handoffs.receive, handoff_id=sent.id).key == "no_handoff"
    assert of_day(lobby) == ()
    send(lobby)
    assert states(lobby) == ["sent"]


@pytest.mark.parametrize("act", ["send", "receive", "close", "take_back"])
def test_a_doctor_and_a_kiosk_hand_nobody_over(lobby, act):
    sent = send(lobby)
    values = {"handoff_id": sent.id}
    if act == "send":
        values = {"patient_id": sent.patient_id, "from_floor": "1F", "to_floor": "2F"}
    for role in ("doctor", "patient"):
        with pytest.raises(Refused, match="not_allowed"):
            lobby.store.write(getattr(handoffs, act), by(lobby, "P01", "R1", role), **values)
    assert states(lobby) == ["sent"]


def test_nobody_receives_within_the_policys_minutes_and_the_desk_is_told(lobby):
    sent = send(lobby)
    lobby.now = sent.sent + timedelta(minutes=5)
    assert not of_day(lobby)[0].late
    lobby.now += timedelta(seconds=1)
    assert of_day(lobby)[0].late
    (alert,) = lobby.ask(alerts_now)
    assert isinstance(alert, LateHandoff)
    assert (alert.handoff.id, alert.minutes, alert.limit) == (sent.id, 6, 5)
    lobby.do(handoffs.receive, handoff_id=sent.id)
    assert not of_day(lobby)[0].late
    assert lobby.ask(alerts_now) == ()


def test_a_queue_may_have_its_own_minutes(lobby):
    lobby.set_policy("queue", "12.05", alerts={"handoff_minutes": 20})
    ticket = lobby.walk_in("80000001", "12.05")
    send(lobby, ticket_id=ticket.id)
    send(lobby, "80000002")
    lobby.now += timedelta(minutes=10)
    assert [one.late for one in of_day(lobby)] == [False, True]


def test_who_is_lost_between_floors_stands_after_response_times_and_before_long_waits(lobby):
    lobby.walk_in("80000030", "03.04")
    send(lobby, "80000002")
    lobby.walk_in("80000031", "03.01", triage_level=2)
    lobby.now += timedelta(minutes=40)
    kinds = [getattr(alert, "kind", "handoff") for alert in lobby.ask(alerts_now)]
    assert kinds == ["response", "handoff", "long_wait"]


def test_every_step_is_one_journal_row_without_a_word_about_the_patient(lobby):
    first = send(lobby, clothing="王晓明的蓝色外套")
    lobby.do(handoffs.receive, handoff_id=first.id)
    second = send(lobby, clothing="蓝")
    lobby.do(handoffs.take_back, handoff_id=second.id)
    rows = lobby.store.read(
        lambda tx: tx.execute(
            select(journal).where(journal.c.act.contains("hand")).order_by(journal.c.seq)
        ).all()
    )
    assert [row.act for row in rows] == [
        "hand_off", "receive_handoff", "replace_handoff", "hand_off", "restore_handoff",
        "take_back_handoff",
    ]  # fmt: skip
    assert {row.by for row in rows} == {"1001"}
    assert {row.patient_id for row in rows} == {first.patient_id}
    assert not any("王" in row.detail or "蓝" in row.detail for row in rows)


def test_the_days_list_is_read_by_its_day(lobby):
    def plan(tx):
        query = stored._of_day.params(site="main", day="2026-11-23")
        words = str(query.compile(dialect=tx.dialect, compile_kwargs={"literal_binds": True}))
        if tx.dialect.name == "sqlite":
            return str(tx.exec_driver_sql("EXPLAIN QUERY PLAN " + words).all())
        tx.exec_driver_sql("SET LOCAL enable_seqscan = off")
        return str(tx.exec_driver_sql("EXPLAIN " + words).all())

    assert "handoff_day" in lobby.store.read(plan)


def test_the_floors_stand_from_the_ground_up(lobby):
    assert lobby.ask(floors) == ("1F", "2F", "3F")
