"""Who is it: identified at a kiosk, written down and changed at the desk; on both stores."""

from dataclasses import replace

import pytest
from sqlalchemy import text

from shared.domain.errors import Refused
from shared.services.patients import (
    NewPatient,
    change_patient,
    find_by_phone,
    identify,
    likely_duplicates,
    patient,
    register,
    reveal,
)
from shared.services.stamp import new_stamp
from shared.store import appointments, journal
from tests.shared.domain.test_identity import with_check_digit
from tests.shared.services.lobby import SITE

ID_NUMBER = "999999199204180031"  # of 王晓明, card 80000001
PHONE = "19905550001"
ZHAO = NewPatient("赵敏", "F", "1990-01-01", phone="13800001111")


def at_desk(lobby, service, role="guide", **asked):
    """Done by somebody at the desk, not by a program."""
    lobby.stamp()
    stamp = new_stamp(SITE, lobby.now, "D1", "1001", role)
    return lobby.store.write(service, stamp, **asked)


def acts_on(lobby, patient_id):
    """The journal of a patient's record, oldest first: (act, facts)."""
    with lobby.store.reading() as tx:
        rows = tx.execute(
            text(
                "SELECT act, detail, reason FROM journal WHERE patient_id = :id"
                " AND ticket_id IS NULL ORDER BY seq"
            ),
            {"id": patient_id},
        )
        return [tuple(row) for row in rows]


@pytest.mark.parametrize("scan", ["80000001", "DM00001", " 80000001\r", ID_NUMBER])
def test_a_card_is_known_however_it_is_scanned(lobby, scan):
    assert lobby.ask(identify, scan=scan).name == "王晓明"


def test_slip_and_appointment_code_lead_to_the_patient(lobby):
    known = lobby.patient()
    ticket = lobby.check_in().ticket
    code = lobby.store.read(lambda tx: appointments.by_id(tx, ticket.appointment_id)).code
    for scan in (f"DZ:{ticket.id}", code):
        assert lobby.ask(identify, scan=scan).id == known.id


def test_a_scanned_number_that_cannot_be_one_says_why(lobby):
    with pytest.raises(Refused, match="id_bad_check_digit"):
        lobby.ask(identify, scan="999999199204180032")


def test_phone_and_birth_date_must_both_fit(lobby):
    found = lobby.ask(find_by_phone, phone="199 0555 0001", birth_date="19920418")
    assert found.id == lobby.patient().id
    with pytest.raises(Refused, match="not_found"):
        lobby.ask(find_by_phone, phone=PHONE, birth_date="19920419")


def test_two_people_with_one_phone_and_birthday_are_asked_to_the_desk(lobby):
    for name in ("张一", "张二"):
        twin = NewPatient(name, "F", "2016-01-01", phone="13800002222")
        lobby.do(register, patient=twin)
    with pytest.raises(Refused, match="ask_at_desk"):
        lobby.ask(find_by_phone, phone="13800002222", birth_date="20160101")


def test_a_new_patient_gets_a_card_and_a_number(lobby):
    new = replace(ZHAO, name="新来·的人", needs=("hearing", "wheelchair"), language="ug",
                  allergies="青霉素")  # fmt: skip
    known = lobby.do(register, patient=new)
    assert known.card_no == "90000001"
    assert (known.masked_phone, known.masked_id) == ("138****1111", "")
    assert known.needs == ("wheelchair", "hearing")
    assert (known.language, known.allergies) == ("ug", "青霉素")
    assert lobby.walk_in(known.card_no).first_visit


def test_a_card_number_from_a_file_does_not_stop_registration(lobby):
    for name, card in (("甲", "90000001"), ("丙", "90000002")):
        lobby.do(register, patient=NewPatient(name, "M", "1990-01-01", card_no=card))
    third = lobby.do(register, patient=NewPatient("乙", "M", "1990-01-01"))
    assert third.card_no == "90000003"


def test_the_number_tells_birth_date_sex_and_kind(lobby):
    number = with_check_digit("81000019880214003")
    known = lobby.do(register, patient=NewPatient("陈港", "", "", id_number=number))
    assert (known.birth_date, known.sex, known.id_kind) == ("1988-02-14", "M", "permit")
    assert known.masked_id == f"810***********{number[-4:]}"


def test_a_passport_is_kept_in_upper_case(lobby):
    new = NewPatient("Anna Petrova", "F", "1985-02-03", id_number=" c01x 00t47", id_kind="passport")
    known = lobby.do(register, patient=new)
    assert known.id_kind == "passport"
    assert lobby.ask(identify, scan="C01X00T47").id == known.id


@pytest.mark.parametrize(
    ("changes", "key", "field"),
    [
        ({"name": "王😀"}, "name_emoji", "name"),
        ({"name": "王" * 200}, "name_too_long", "name"),
        ({"birth_date": "2030-01-01"}, "birth_date_future", "birth_date"),
        ({"sex": ""}, "bad_sex", "sex"),
        ({"phone": "12"}, "bad_phone", "phone"),
        ({"guardian": "李4"}, "name_characters", "guardian"),
        ({"guardian_phone": "x"}, "bad_phone", "guardian_phone"),
        ({"id_number": "110101199001011234"}, "id_bad_check_digit", "id_number"),
        ({"id_number": "999999199204180031"}, "birth_date_differs", "birth_date"),
        ({"id_number": "999999199204180031", "birth_date": ""}, "sex_differs", "sex"),
        ({"id_number": "110105491231002"}, "id_15_digits", "id_number"),
        ({"card_no": "80000001"}, "duplicate_card", "card_no"),
        ({"card_no": "卡"}, "bad_card", "card_no"),
        ({"allergies": "x" * 501}, "words_too_long", "allergies"),
        ({"needs": ("helicopter",)}, "needs_unknown", "needs"),
        ({"language": "Klingon"}, "language_unknown", "language"),
    ],
)
def test_bad_input_is_refused_by_its_field(lobby, changes, key, field):
    with pytest.raises(Refused, match=key) as refused:
        lobby.do(register, patient=replace(ZHAO, **changes))
    assert refused.value.values["field"] == field


def test_the_same_identity_number_is_not_registered_twice(lobby):
    known = lobby.patient()
    with pytest.raises(Refused, match="duplicate_identity") as refused:
        lobby.do(register, patient=NewPatient("另一个", "M", "", ID_NUMBER))
    assert refused.value.values["patient_id"] == known.id


def test_asked_twice_a_patient_is_registered_once(lobby):
    stamp = lobby.stamp()
    first = lobby.store.write(register, stamp, patient=ZHAO)
    assert lobby.store.write(register, stamp, patient=ZHAO) == first


def test_a_child_at_the_desk_comes_with_somebody(lobby):
    child = NewPatient("小明", "M", "2018-06-01")
    with pytest.raises(Refused, match="guardian_missing"):
        at_desk(lobby, register, patient=child)
    known = at_desk(lobby, register, patient=replace(child, guardian="王妈妈"))
    assert known.guardian == "王妈妈"
    assert lobby.do(register, patient=replace(child, name="小红")).guardian == ""  # from a file


@pytest.mark.parametrize(
    ("changes", "because"),
    [
        ({"id_number": ID_NUMBER}, "identity"),
        ({"name": "王 晓明", "birth_date": "19920418"}, "name_birth"),
        ({"phone": PHONE, "birth_date": "1992.04.18"}, "phone_birth"),
        ({"name": "王晓明", "phone": PHONE}, "name_phone"),
        ({"name": "汪小鸣", "birth_date": "19920418", "sex": "M"}, "sound_birth"),
    ],
)
def test_who_may_be_registered_already_is_shown_with_what_they_share(lobby, changes, because):
    new = replace(NewPatient("某人", "F", "1970-01-01"), **changes)
    (likely,) = lobby.ask(likely_duplicates, patient=new)
    assert (likely.patient.name, likely.because) == ("王晓明", because)


def test_the_surest_reason_comes_first_and_unreadable_fields_are_passed_over(lobby):
    new = NewPatient("王晓明", "M", "1992-04-18", "99999", PHONE)
    (likely,) = lobby.ask(likely_duplicates, patient=new)
    assert likely.because == "name_birth"
    assert lobby.ask(likely_duplicates, patient=NewPatient("", "", "", "", "")) == ()


def test_a_likely_duplicate_is_registered_only_after_somebody_has_seen_it(lobby):
    again = NewPatient("王晓明", "M", "1992-04-18")
    with pytest.raises(Refused, match="likely_duplicate") as refused:
        at_desk(lobby, register, patient=again)
    seen = refused.value.values["patient_ids"]
    assert seen == [lobby.patient().id]
    other = at_desk(lobby, register, patient=again, despite=tuple(seen))
    assert other.id not in seen
    (act, detail, _), *_ = acts_on(lobby, other.id)
    assert (act, detail) == ("register", f'{{"despite": [{seen[0]}]}}')


def test_a_changed_patient_is_found_by_the_new_name_and_phone(lobby):
    known = lobby.patient()
    changes = {"name": "王小鹏", "phone": "13811112222", "needs": "hearing;sight"}
    changed = at_desk(lobby, change_patient, patient_id=known.id, changes=changes)
    assert (changed.name, changed.masked_phone) == ("王小鹏", "138****2222")
    assert changed.needs == ("hearing", "sight")
    assert lobby.ask(find_by_phone, phone="13811112222", birth_date="19920418").id == known.id
    same = NewPatient("王小鹏", "M", "1992-04-18")
    assert [one.because for one in lobby.ask(likely_duplicates, patient=same)] == ["name_birth"]


def test_the_journal_says_which_fields_changed_and_not_what_is_in_them(lobby):
    known = lobby.patient()
    changes = {"name": "王小鹏", "phone": "13811112222", "sex": "M", "allergies": "花生"}
    at_desk(lobby, change_patient, patient_id=known.id, changes=changes)
    assert acts_on(lobby, known.id) == [
        ("change_patient", '{"changed": ["allergies", "name", "phone"]}', None)
    ]


def test_a_phone_is_taken_away_and_the_journal_says_so(lobby):
    known = lobby.patient()
    changed = at_desk(lobby, change_patient, patient_id=known.id, changes={"phone": " "})
    assert (changed.masked_phone, changed.masked_id) == ("", known.masked_id)
    with pytest.raises(Refused, match="not_found"):
        lobby.ask(find_by_phone, phone="19905550001", birth_date=known.birth_date)
    assert acts_on(lobby, known.id) == [
        ("change_patient", '{"changed": ["phone"], "emptied": ["phone"]}', None)
    ]


def test_an_identity_number_is_taken_away_only_for_a_reason(lobby):
    known, changes = lobby.patient(), {"id_number": ""}
    with pytest.raises(Refused, match="no_reason") as refused:
        at_desk(lobby, change_patient, patient_id=known.id, changes=changes)
    assert refused.value.values == {"field": "reason"}
    at_desk(lobby, change_patient, patient_id=known.id, changes=changes, reason="是他哥哥的证件")
    (act, detail, why) = acts_on(lobby, known.id)[0]
    assert (act, why) == ("change_patient", "是他哥哥的证件")
    assert detail == '{"changed": ["id_kind", "id_number"], "emptied": ["id_number"]}'
    owner = NewPatient("王晓东", "", "", id_number=ID_NUMBER, phone="13811112222")
    assert at_desk(lobby, register, patient=owner).id != known.id


def test_nothing_changed_leaves_no_trace(lobby):
    known = lobby.patient()
    same = {"name": "王晓明", "phone": "199-0555-0001", "needs": ""}
    assert at_desk(lobby, change_patient, patient_id=known.id, changes=same) == known
    assert acts_on(lobby, known.id) == []


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({"sex": "F"}, "sex_differs"),
        ({"birth_date": "1992-04-19"}, "birth_date_differs"),
        ({"id_number": "999999194803050041"}, "birth_date_differs"),
        ({"name": ""}, "name_empty"),
        ({"phone": "1"}, "bad_phone"),
    ],
)
def test_a_change_has_to_fit_what_is_known(lobby, changes, key):
    with pytest.raises(Refused, match=key):
        at_desk(lobby, change_patient, patient_id=lobby.patient().id, changes=changes)


def test_nobody_is_given_the_identity_number_of_somebody_else(lobby):
    other = lobby.do(register, patient=NewPatient("甲", "M", "1992-04-18"))
    with pytest.raises(Refused, match="duplicate_identity"):
        at_desk(lobby, change_patient, patient_id=other.id, changes={"id_number": ID_NUMBER})


def test_what_is_sealed_is_shown_masked_and_revealed_with_a_journal_row(lobby):
    known = lobby.patient()
    assert known.masked_phone == "199****0001"
    assert known.masked_id == "999***********0031"
    assert at_desk(lobby, reveal, patient_id=known.id, field="phone", reason="回访") == PHONE
    assert at_desk(lobby, reveal, patient_id=known.id, field="id_number") == ID_NUMBER
    assert at_desk(lobby, reveal, patient_id=known.id, field="guardian_phone") == ""
    assert acts_on(lobby, known.id) == [
        ("reveal", '{"field": "phone"}', "回访"),
        ("reveal", '{"field": "id_number"}', None),
    ]


@pytest.mark.parametrize("role", ["nurse", "doctor", "patient"])
def test_who_may_not_look_behind_the_mask(lobby, role):
    known = lobby.patient()
    with pytest.raises(Refused, match="not_allowed"):
        at_desk(lobby, reveal, role, patient_id=known.id, field="phone")
    assert acts_on(lobby, known.id) == []


def test_asked_twice_it_is_one_look(lobby):
    stamp, known = lobby.stamp(), lobby.patient()
    for _ in range(2):
        assert lobby.store.write(reveal, stamp, patient_id=known.id, field="phone") == PHONE
    assert len(acts_on(lobby, known.id)) == 1


def test_the_journal_holds_no_name_number_or_phone(lobby):
    number = with_check_digit("99999919900101016")
    secret = NewPatient("欧阳小芬", "F", "", number, "13866667777", allergies="芒果")
    secret = replace(secret, guardian="司马大山", guardian_phone="13899990000")
    known = at_desk(lobby, register, patient=secret)
    at_desk(lobby, change_patient, patient_id=known.id, changes={"phone": "13855556666"})
    at_desk(lobby, reveal, patient_id=known.id, field="id_number")
    with lobby.store.reading() as tx:
        written = "".join(str(tuple(row)) for row in tx.execute(text("SELECT * FROM journal")))
    for words in (
        "欧阳",
        "司马",
        "芒果",
        secret.id_number,
        "13866667777",
        "13855556666",
        "13899990000",
    ):
        assert words not in written


def test_a_row_of_the_journal_is_found_by_patient_and_act(lobby):
    known = lobby.do(register, patient=ZHAO)
    found = lobby.store.read(journal.last_of_patient, known.id, "register")
    assert found is not None
    assert found.patient_id == known.id
    assert lobby.ask(patient, patient_id=known.id) == known
