"""Cards issued and replaced, notes in a patient's file; on both stores."""

import pytest

from shared.domain.errors import Refused
from shared.services.cards import issue_card
from shared.services.merging import merge
from shared.services.notes import add_note
from shared.services.patient_file import patient_file
from shared.services.patient_search import search
from shared.services.patients import NewPatient, identify, register
from tests.shared.services.test_patients import acts_on, at_desk

LOST = "丢失"


def test_a_lost_card_is_replaced_and_the_old_one_says_so(lobby):
    known = lobby.patient()
    changed = at_desk(lobby, issue_card, patient_id=known.id, reason=LOST)
    assert changed.card_no == "90000001"
    assert lobby.ask(identify, scan="90000001").id == known.id
    with pytest.raises(Refused, match="card_replaced"):
        lobby.ask(identify, scan="80000001")
    assert acts_on(lobby, known.id) == [("issue_card", "{}", LOST)]


def test_the_guide_finds_who_shows_an_old_card_and_sees_that_it_is_one(lobby):
    known = lobby.patient()
    at_desk(lobby, issue_card, patient_id=known.id, reason=LOST)
    (found,) = lobby.ask(search, words="80000001")
    assert (found.patient.id, found.former_card) == (known.id, True)


def test_the_file_keeps_former_cards_those_of_a_merged_record_too(lobby):
    known, twin = lobby.patient(), lobby.patient("80000002")
    at_desk(lobby, issue_card, patient_id=known.id, reason=LOST)
    at_desk(lobby, issue_card, patient_id=twin.id, reason="")
    at_desk(lobby, merge, role="supervisor", keep=known.id, drop=twin.id, reason="同一人")
    cards = lobby.ask(patient_file, patient_id=known.id).former_cards
    assert [(card.number, card.reason) for card in cards] == [("80000002", ""), ("80000001", LOST)]
    assert cards[0].replaced.date() == lobby.now.date()


def test_a_card_of_a_given_number_is_issued(lobby):
    known = lobby.patient()
    changed = at_desk(lobby, issue_card, patient_id=known.id, card_no=" ab-12345 ", reason="")
    assert changed.card_no == "AB-12345"


@pytest.mark.parametrize(
    ("card", "key"),
    [
        ("80000002", "duplicate_card"),
        ("80000001", "duplicate_card"),
        ("DM00002", "duplicate_card"),
        ("x", "bad_card"),
    ],
)
def test_a_card_that_cannot_be_given_is_refused_by_its_field(lobby, card, key):
    known = lobby.patient()
    with pytest.raises(Refused, match=key) as refused:
        at_desk(lobby, issue_card, patient_id=known.id, card_no=card, reason=LOST)
    assert refused.value.values["field"] == "card_no"


def test_a_former_card_is_nobodys_again(lobby):
    at_desk(lobby, issue_card, patient_id=lobby.patient().id, reason=LOST)
    new = NewPatient("甲", "M", "1990-01-01", card_no="80000001")
    with pytest.raises(Refused, match="card_replaced"):
        lobby.do(register, patient=new)


def test_asked_twice_one_card_is_issued(lobby):
    stamp, known = lobby.stamp(), lobby.patient()
    first = lobby.store.write(issue_card, stamp, patient_id=known.id, reason=LOST)
    assert lobby.store.write(issue_card, stamp, patient_id=known.id, reason=LOST) == first


def test_a_note_says_who_wrote_it(lobby):
    known = lobby.patient()
    written = at_desk(
        lobby, add_note, role="nurse", patient_id=known.id, words=" 听力不好，\n请大声 "
    )
    assert written.words == "听力不好， 请大声"
    assert written.by_name == "导医小陈" or written.by_name
    assert lobby.ask(patient_file, patient_id=known.id).notes == (written,)
    (act, detail, _) = acts_on(lobby, known.id)[0]
    assert (act, detail) == ("add_note", f'{{"note_id": {written.id}}}')


@pytest.mark.parametrize(("words", "key"), [(" \n", "note_empty"), ("长" * 501, "words_too_long")])
def test_an_empty_or_endless_note_is_refused_by_its_field(lobby, words, key):
    with pytest.raises(Refused, match=key) as refused:
        at_desk(lobby, add_note, patient_id=lobby.patient().id, words=words)
    assert refused.value.values["field"] == "words"


def test_asked_twice_one_note_is_written(lobby):
    stamp, known = lobby.stamp(), lobby.patient()
    first = lobby.store.write(add_note, stamp, patient_id=known.id, words="一次")
    assert lobby.store.write(add_note, stamp, patient_id=known.id, words="一次") == first
    assert len(lobby.ask(patient_file, patient_id=known.id).notes) == 1
