"""What stands on a card's label and on a note; in whose language a slip is."""

from shared.services.check_in import take_walk_in
from shared.services.patients import patient
from shared.services.slip_content import card_label_of, note_slip_of, slip_language
from shared.services.stamp import new_stamp
from shared.services.views import place_of
from shared.slips.card_label import card_label_layout
from shared.slips.note_slip import note_slip_layout
from shared.store.engine import Store
from tests.conftest import MORNING
from tests.shared.services.test_the_way import PLACE
from tests.shared.slips.pdf import hold_whole


def test_the_label_of_a_card_says_whose_it_is_and_its_codes_only_its_number(demo: Store) -> None:
    who = demo.read(patient, site="main", now=MORNING, patient_id=1)
    label = card_label_of(who, "市第一人民医院", "zh-Hans", now=MORNING)
    assert (label.name, label.card_no, label.patient_no) == (who.name, who.card_no, who.patient_no)
    assert label.facts["issued"] == ("发卡日期", "2026-11-23")
    hold_whole(card_label_layout(label))


def test_a_note_is_what_was_written_with_the_number_it_belongs_to() -> None:
    words = "先到 2 楼检验科抽血\n\n  然后回来  \n"
    note = note_slip_of(words, "医院", "zh-Hans", now=MORNING, by="陈护士", place=PLACE)
    assert note.words == ("先到 2 楼检验科抽血", "然后回来")
    assert (note.label, note.qr) == (PLACE.ticket.label, f"DZ:{PLACE.ticket.id}")
    assert note.facts["by"] == ("导诊台", "陈护士")
    hold_whole(note_slip_layout(note))
    alone = note_slip_of(words, "医院", "en", now=MORNING)
    assert (alone.label, alone.qr, alone.facts) == ("", "", {})


def test_a_patients_paper_is_in_their_language_where_we_print_it(demo: Store) -> None:
    stamp = new_stamp("main", MORNING, "K9", "patient")
    taken = demo.write(take_walk_in, stamp, patient_id=1, department="12.05")
    place = demo.read(place_of, site="main", now=MORNING, ticket_id=taken.ticket.id)
    who = demo.read(patient, site="main", now=MORNING, patient_id=1)
    assert place.spoken == who.language
    assert slip_language("en", "zh-Hans") == "en"
    assert slip_language("ug", "zh-Hans") == "zh-Hans"
    assert slip_language("", "zh-Hant") == "zh-Hant"
