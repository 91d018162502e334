"""What is sealed in a patient's record stands in no free words about them; on both stores."""

import pytest
from sqlalchemy import func, select

from shared.domain.errors import Refused
from shared.services import booking, calling, handoffs, merging, patients, placing, triaging
from shared.services.cards import issue_card
from shared.services.check_in import take_walk_in
from shared.services.notes import add_note
from shared.services.saying import advice
from shared.services.triage_files import our_knowledge
from shared.store.tables import journal
from tests.shared.services.test_patients import at_desk

PHONE, NUMBER = "请打 138 1234 5678", "身份证 11010519491231002X"
DEPARTMENT = "12.05"


def test_wherever_a_desk_takes_words_about_a_patient_numbers_are_refused_at_their_field(lobby):
    known, other = lobby.patient(), lobby.patient("80000002")
    ticket = lobby.walk_in("80000003").id
    new = patients.NewPatient("甲", "M", "1990-01-01", allergies=PHONE)
    told = lobby.ask(advice, complaint=PHONE)
    triage = {"department": DEPARTMENT, "knowledge": our_knowledge(), "patient_id": known.id}
    sent = {"patient_id": known.id, "from_floor": "1F", "to_floor": "2F"}
    cases = [
        ("allergies", patients.register, {"patient": new}),
        ("allergies", patients.change_patient, {"patient_id": known.id,
                                                "changes": {"allergies": NUMBER}}),
        ("reason", patients.change_patient, {"patient_id": known.id, "changes": {},
                                             "reason": PHONE}),
        ("words", add_note, {"patient_id": known.id, "words": NUMBER}),
        ("reason", issue_card, {"patient_id": known.id, "reason": PHONE}),
        ("reason", merging.merge, {"keep": known.id, "drop": other.id, "reason": PHONE}),
        ("reason", patients.reveal, {"patient_id": known.id, "field": "phone", "reason": NUMBER}),
        ("reason", calling.cancel, {"ticket_id": ticket, "reason": PHONE}),
        ("reason", calling.call_named, {"ticket_id": ticket, "room": "201", "reason": PHONE}),
        ("reason", placing.move_before, {"ticket_id": ticket, "before": None, "reason": NUMBER}),
        ("reason", placing.transfer, {"ticket_id": ticket, "department": "02", "reason": PHONE}),
        ("reason", booking.cancel, {"appointment_id": 1, "reason": PHONE}),
        ("complaint", take_walk_in, {"patient_id": known.id, "department": DEPARTMENT,
                                     "complaint": NUMBER}),
        ("add_on", take_walk_in, {"patient_id": known.id, "department": DEPARTMENT,
                                  "add_on": PHONE}),
        ("complaint", triaging.triage, {**triage, "advice": told, "reason": "本人要求"}),
        ("triage_reason", triaging.triage, {**triage, "advice": told, "reason": PHONE}),
        ("clothing", handoffs.send, {**sent, "clothing": PHONE}),
    ]  # fmt: skip
    before = journal_rows(lobby)
    for field, service, asked in cases:
        with pytest.raises(Refused, match="_in_words") as refused:
            at_desk(lobby, service, role="supervisor", **asked)
        assert refused.value.values == {"field": field}, service.__name__
    assert journal_rows(lobby) == before


def journal_rows(lobby):
    return lobby.store.read(lambda tx: tx.execute(select(func.count(journal.c.seq))).scalar_one())
