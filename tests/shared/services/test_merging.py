"""Two records of one person made one and apart again; on both stores."""

import pytest
from sqlalchemy import text

from shared.domain.errors import Refused
from shared.services import calling
from shared.services.cards import issue_card
from shared.services.check_in import take_walk_in
from shared.services.handoffs import handoffs, send
from shared.services.merging import merge, unmerge
from shared.services.notes import add_note
from shared.services.patient_file import patient_file
from shared.services.patient_search import search
from shared.services.patients import (
    NewPatient,
    change_patient,
    find_by_phone,
    identify,
    patient,
    register,
)
from shared.services.views import visit_today
from shared.store import tickets
from tests.shared.services.test_patients import acts_on, at_desk

TWICE = "重复建档"
AGAIN = NewPatient("王小明", "M", "1992-04-18", phone="13800009999", card_no="77770001")


def second_record(lobby, new=AGAIN):
    return lobby.do(register, patient=new)


def owners(lobby):
    """Which record each row belongs to, and what every record holds."""
    with lobby.store.reading() as tx:
        rows = {
            table: [
                tuple(row) for row in tx.execute(text(f"SELECT {key}, patient_id FROM {table}"))
            ]
            for table, key in (
                ("ticket", "id"),
                ("appointment", "id"),
                ("patient_note", "id"),
                ("handoff", "id"),
                ("former_card", "card_no"),
            )
        }
        people = tx.execute(
            text(
                "SELECT id, merged_into, id_kind, guardian, allergies, language, needs FROM patient"
            )
        )
        return {name: sorted(found) for name, found in rows.items()} | {
            "people": sorted(tuple(row) for row in people)
        }


def test_everything_of_a_record_is_moved_and_whoever_looks_for_it_finds_the_other(lobby):
    keep, drop = lobby.patient(), second_record(lobby)
    ticket = lobby.walk_in("77770001", department="03.04")
    at_desk(lobby, add_note, patient_id=drop.id, words="怕针")
    sent = at_desk(lobby, send, patient_id=drop.id, from_floor="1F", to_floor="3F")
    assert at_desk(lobby, merge, keep=keep.id, drop=drop.id, reason=TWICE).id == keep.id
    for found in (
        lobby.ask(identify, scan="77770001"),
        lobby.ask(identify, scan=drop.patient_no),
        lobby.ask(identify, scan=f"DZ:{ticket.id}"),
        lobby.ask(find_by_phone, phone="13800009999", birth_date="19920418"),
        lobby.ask(search, words="王小明")[0].patient,
        lobby.ask(search, words="9999")[0].patient,
        lobby.ask(search, words=ticket.label)[0].patient,
        lobby.ask(patient, patient_id=drop.id),
    ):
        assert found.id == keep.id
    file = lobby.ask(patient_file, patient_id=drop.id)
    assert [visit.label for visit in file.visits] == [ticket.label]
    assert [note.words for note in file.notes] == ["怕针"]
    assert [one.id for one in file.merged] == [drop.id]
    assert [one.patient_id for one in lobby.ask(handoffs) if one.id == sent.id] == [keep.id]
    assert [place.ticket.id for place in lobby.ask(visit_today, patient_id=drop.id).tickets] == [
        ticket.id
    ]


def test_a_merged_record_comes_up_once_in_a_search(lobby):
    keep, drop = lobby.patient(), second_record(lobby)
    at_desk(lobby, merge, keep=keep.id, drop=drop.id, reason=TWICE)
    found = lobby.ask(search, words="wangxiaoming")
    assert [one.patient.id for one in found].count(keep.id) == 1
    assert drop.id not in [one.patient.id for one in found]


def test_apart_again_each_has_exactly_what_was_its_own(lobby):
    number = "999999194803050041"
    keep = second_record(lobby, NewPatient("李桂兰", "F", "1948-03-05", card_no="77770002"))
    drop = lobby.ask(identify, scan=number)
    for card in ("77770002", drop.card_no):
        lobby.walk_in(card, department="03.04" if card == "77770002" else "12.05")
        at_desk(lobby, add_note, patient_id=lobby.patient(card).id, words=card)
    before = owners(lobby)
    at_desk(lobby, merge, keep=keep.id, drop=drop.id, reason=TWICE)
    assert lobby.ask(identify, scan=number).id == keep.id
    assert lobby.ask(patient, patient_id=keep.id).masked_id == drop.masked_id
    assert owners(lobby) != before
    assert at_desk(lobby, unmerge, patient_id=drop.id) == drop
    assert owners(lobby) == before
    assert lobby.ask(patient, patient_id=keep.id) == keep
    assert lobby.ask(identify, scan=number).id == drop.id


def test_what_came_after_the_merge_stays_where_it_came(lobby):
    keep, drop = lobby.patient(), second_record(lobby)
    at_desk(lobby, merge, keep=keep.id, drop=drop.id, reason=TWICE)
    ticket = lobby.walk_in("77770001", department="03.04")
    at_desk(lobby, unmerge, patient_id=drop.id)
    assert lobby.store.read(tickets.get, ticket.id).patient_id == keep.id


def test_a_number_asked_for_a_record_merged_meanwhile_goes_to_the_other_one(lobby):
    keep, drop = lobby.patient(), second_record(lobby)
    at_desk(lobby, merge, keep=keep.id, drop=drop.id, reason=TWICE)
    given = lobby.do(take_walk_in, patient_id=drop.id, department="03.04")
    assert given.ticket.patient_id == keep.id
    assert lobby.do(take_walk_in, patient_id=keep.id, department="03.04").again


def test_one_who_waits_twice_in_a_queue_gives_up_a_number_first(lobby):
    keep, drop = lobby.patient(), second_record(lobby)
    lobby.walk_in("80000001", department="03.04")
    second = lobby.walk_in("77770001", department="03.04")
    with pytest.raises(Refused, match="both_wait") as refused:
        at_desk(lobby, merge, keep=keep.id, drop=drop.id, reason=TWICE)
    assert refused.value.values["label"] == second.label
    lobby.do(calling.cancel, ticket_id=second.id, reason="重复")
    at_desk(lobby, merge, keep=keep.id, drop=drop.id, reason=TWICE)
    assert lobby.store.read(tickets.get, second.id).patient_id == keep.id


def test_a_number_of_another_queue_does_not_stand_in_the_way_and_is_called(lobby):
    keep, drop = lobby.patient(), second_record(lobby)
    lobby.walk_in("80000001", department="03.04")
    other = lobby.walk_in("77770001")
    at_desk(lobby, merge, keep=keep.id, drop=drop.id, reason=TWICE)
    assert lobby.call_next("303").id == other.id


def test_what_is_not_known_yet_is_taken_over_and_nothing_of_allergies_is_lost(lobby):
    keep = second_record(lobby, NewPatient("赵一", "F", "1990-01-01", allergies="花生",
                                           needs=("sight",)))  # fmt: skip
    drop = second_record(lobby, NewPatient("赵一", "F", "1990-01-01", phone="13811110000",
                                           guardian="赵妈", guardian_phone="13811112222",
                                           allergies="青霉素", language="yue",
                                           needs=("wheelchair", "sight")))  # fmt: skip
    both = at_desk(lobby, merge, keep=keep.id, drop=drop.id, reason=TWICE)
    assert both.allergies == "花生；青霉素"
    assert both.needs == ("wheelchair", "sight")
    assert (both.guardian, both.language) == ("赵妈", "yue")
    assert (both.masked_phone, both.masked_guardian_phone) == ("138****0000", "138****2222")
    at_desk(lobby, unmerge, patient_id=drop.id)
    assert lobby.ask(patient, patient_id=keep.id) == keep
    assert lobby.ask(patient, patient_id=drop.id) == drop


def test_what_was_changed_since_is_not_taken_back(lobby):
    keep = second_record(lobby, NewPatient("赵一", "F", "1990-01-01"))
    drop = second_record(lobby, NewPatient("赵一", "F", "1990-01-01", phone="13811110000"))
    at_desk(lobby, merge, keep=keep.id, drop=drop.id, reason=TWICE)
    at_desk(lobby, change_patient, patient_id=drop.id, changes={"phone": "13822223333"})
    at_desk(lobby, unmerge, patient_id=drop.id)
    assert lobby.ask(patient, patient_id=keep.id).masked_phone == "138****3333"
    assert lobby.ask(patient, patient_id=drop.id).masked_phone == "138****0000"


def test_three_records_of_one_person_come_apart_in_any_order(lobby):
    people = [
        second_record(lobby, NewPatient(name, "F", "1948-03-05", card_no=f"7777100{n}"))
        for n, name in enumerate(("李一", "李二"))
    ]
    first = lobby.ask(identify, scan="80000002")
    for one, department in zip((first, *people), ("12.05", "03.04", "03.02"), strict=True):
        lobby.walk_in(one.card_no, department=department)
    before = owners(lobby)
    second, third = people
    at_desk(lobby, merge, keep=second.id, drop=first.id, reason="")
    at_desk(lobby, merge, keep=third.id, drop=second.id, reason="")
    for one in (first, second, third):
        assert lobby.ask(identify, scan=one.card_no).id == third.id
    assert lobby.ask(identify, scan="999999194803050041").id == third.id
    merged = lobby.ask(patient_file, patient_id=third.id).merged
    assert {one.id for one in merged} == {first.id, second.id}
    at_desk(lobby, unmerge, patient_id=first.id)
    assert lobby.ask(identify, scan="999999194803050041").id == first.id
    assert lobby.ask(identify, scan=second.card_no).id == third.id
    at_desk(lobby, unmerge, patient_id=second.id)
    assert owners(lobby) == before


def test_a_former_card_of_a_merged_record_is_still_told(lobby):
    keep, drop = lobby.patient(), second_record(lobby)
    at_desk(lobby, issue_card, patient_id=drop.id, reason="丢失")
    at_desk(lobby, merge, keep=keep.id, drop=drop.id, reason=TWICE)
    with pytest.raises(Refused, match="card_replaced"):
        lobby.ask(identify, scan="77770001")
    (found,) = lobby.ask(search, words="77770001")
    assert (found.patient.id, found.former_card) == (keep.id, True)


def test_a_record_is_not_merged_with_itself_or_with_nobody(lobby):
    keep, drop = lobby.patient(), second_record(lobby)
    with pytest.raises(Refused, match="same_patient"):
        at_desk(lobby, merge, keep=keep.id, drop=keep.id, reason=TWICE)
    with pytest.raises(Refused, match="not_found"):
        at_desk(lobby, merge, keep=keep.id, drop=987654, reason=TWICE)
    with pytest.raises(Refused, match="not_merged"):
        at_desk(lobby, unmerge, patient_id=drop.id)
    at_desk(lobby, merge, keep=keep.id, drop=drop.id, reason=TWICE)
    with pytest.raises(Refused, match="same_patient"):
        at_desk(lobby, merge, keep=drop.id, drop=keep.id, reason=TWICE)


def test_asked_twice_it_is_one_merge(lobby):
    keep, drop, stamp = lobby.patient(), second_record(lobby), lobby.stamp()
    for _ in range(2):
        both = lobby.store.write(merge, stamp, keep=keep.id, drop=drop.id, reason=TWICE)
        assert both.id == keep.id
    assert [act for act, *_ in acts_on(lobby, drop.id)] == ["register", "merge"]


def test_a_nurse_merges_nothing(lobby):
    keep, drop = lobby.patient(), second_record(lobby)
    with pytest.raises(Refused, match="not_allowed"):
        at_desk(lobby, merge, role="nurse", keep=keep.id, drop=drop.id, reason=TWICE)


def test_the_file_has_every_visit_newest_first_and_who_saw_the_patient(lobby):
    lobby.check_in()
    ticket = lobby.see_next("303")
    lobby.do(calling.finish, ticket_id=ticket.id)
    seen = lobby.store.read(tickets.get, ticket.id)
    later = lobby.walk_in("80000001", department="03.04", complaint="头晕")
    file = lobby.ask(patient_file, patient_id=seen.patient_id)
    assert [visit.label for visit in file.visits] == [later.label, seen.label]
    assert [visit.state for visit in file.visits] == ["waiting", "done"]
    assert file.visits[0].complaint == "头晕"
    assert file.visits[1].doctor_name
    assert (file.no_shows, file.blocked_until) == (0, None)
