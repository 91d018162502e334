"""A hospital tries other rules on its own day before it switches them on."""

import json

import pytest

from shared.domain.policy import Policy, merged
from shared.services.policy_file import read_policy
from shared.store import policies, schema, tickets
from shared.text import RESOURCES, text
from tests.shared.replay.small_day import USUAL, arrivals, booked
from tests.shared.replay.test_page import read_pdf


def documents(said):
    return json.loads(said.out)["policies"]


def the_store(day, query, *arguments):
    store = schema.open_store(day.url)
    try:
        return store.read(query, *arguments)
    finally:
        store.close()


def test_the_example_policy_shows_every_default():
    (part,) = read_policy(RESOURCES / "policy.example.toml")
    assert merged(part.rules) == Policy()
    assert set(part.rules) == set(Policy.model_fields)
    for name, field in Policy.model_fields.items():
        shown = part.rules[name]
        if isinstance(shown, dict) and hasattr(field.default, "model_fields_set"):
            assert set(shown) in (set(type(field.default).model_fields), {"interval"})


def test_one_day_answers_with_waits_overtaking_and_idle_rooms(small_day):
    code, said = small_day.replay(USUAL, "--json")
    found = json.loads(said.out)
    assert code == 0
    assert found["policy"] is None
    assert (found["arrivals"], found["completed"], found["no_show"]) == (12, 11, 1)
    assert found["refused"] == found["lost"] == found["duplicates"] == 0
    waits = found["waits"]
    assert waits["late"]["n"] == waits["return"]["n"] == 1
    assert waits["missed"]["n"] == 3
    assert waits["appointment"]["n"] == 2
    assert waits["all"]["n"] == sum(w["n"] for kind, w in waits.items() if kind != "all") == 16
    assert waits["priority"] == {"n": 0, "p50": None, "p90": None, "max": None}
    assert found["most_overtaken"] <= found["bound"] == 8
    assert found["over_bound"] == 0
    assert sum(found["overtaken"].values()) == 16
    assert found["idle_room_minutes"]["somebody_waiting"] == 0
    assert found["idle_room_minutes"]["total"] > 480


def test_two_policies_stand_side_by_side_and_the_hospitals_store_is_only_read(small_day):
    rules = [small_day.policy("now"), small_day.policy("mixed", 'appointments = "mixed"')]
    options = [part for path in rules for part in ("--policy", path)]
    code, said = small_day.replay(USUAL, *options, "--json")
    now, mixed = documents(said)
    assert code == 0
    assert (now["policy"], mixed["policy"]) == ("now", "mixed")
    assert now["arrivals"] == mixed["arrivals"] == 12
    assert now["waits"] != mixed["waits"]
    assert the_store(small_day, tickets.count_states, "main", "2026-11-23") == {}
    assert the_store(small_day, policies.all_rules, "main") == {}


def test_a_policy_on_the_store_itself_replaces_the_rules_it_had(small_day):
    small_day.policy("policy", "room_row = 5\n[area.2F]\nroom_row = 4")
    assert small_day.run("load", str(small_day.folder), "--store", small_day.url)[0] == 0
    path = small_day.policy("tight", "max_overtaken = 3")
    _, said = small_day.replay(USUAL, "--policy", path, "--json")
    found = json.loads(said.out)
    assert (found["policy"], found["bound"]) == ("tight", 3)
    assert the_store(small_day, policies.all_rules, "main") == {
        ("hospital", ""): '{"max_overtaken": 3}'
    }


def test_where_a_miss_ends_the_number_the_patient_goes_home(small_day):
    path = small_day.policy("strict", 'missed = ["void"]\n[call]\nmiss_after_seconds = 150')
    _, said = small_day.replay(USUAL, "--policy", path, "--json")
    found = json.loads(said.out)
    assert (found["completed"], found["no_show"], found["lost"]) == (10, 2, 0)
    assert found["waits"]["missed"]["n"] == 0


def test_who_comes_before_the_afternoon_is_called_when_it_begins(small_day):
    rows = [*arrivals("08:05"), *booked("13:10", "13:30")]
    _, said = small_day.replay(rows, "--json")
    found = json.loads(said.out)
    assert found["completed"] == 2
    assert found["waits"]["appointment"]["max"] <= 20


def test_a_late_patient_whom_the_kiosk_sends_away_gets_a_number_at_the_desk(small_day):
    _, said = small_day.replay(booked("12:05", "11:30"), "--json")
    found = json.loads(said.out)
    assert (found["completed"], found["refused"]) == (1, 0)
    assert found["waits"]["late"]["n"] == 1


@pytest.mark.parametrize(
    ("rules", "said"),
    [
        ('apointments = "mixed"', "apointments"),
        ("max_overtaken = -1", "max_overtaken"),
        ('[queue."99"]\nroom_row = 1', "99"),
    ],
)
def test_rules_that_cannot_be_are_named_and_nothing_is_run(small_day, rules, said):
    path = small_day.policy("wrong", rules)
    for options in (["--policy", path], ["--policy", path, "--policy", small_day.policy("now")]):
        code, heard = small_day.replay(USUAL, *options, "--lang", "en")
        assert code == 1
        assert said in heard.err
    assert the_store(small_day, tickets.count_states, "main", "2026-11-23") == {}


def test_no_more_policies_than_the_page_holds(small_day):
    options = [part for n in range(5) for part in ("--policy", small_day.policy(f"p{n}"))]
    code, heard = small_day.replay(USUAL, *options, "--lang", "en")
    assert code == 1
    assert "At most 4" in heard.err


def test_one_day_under_the_stores_own_rules_has_a_page_too(small_day):
    target = small_day.folder / "rules.pdf"
    assert small_day.replay(USUAL, "--lang", "en", "--pdf", str(target))[0] == 0
    assert text("cli.replay.own_rules", "en") in read_pdf(target)[1]


def test_a_page_that_cannot_be_written_is_said_after_the_table(small_day):
    target = small_day.folder / "nowhere" / "rules.pdf"
    code, heard = small_day.replay(USUAL, "--lang", "en", "--pdf", str(target))
    assert code == 1
    assert "cannot be written" in heard.err
    assert "walk-in" in heard.out


def test_a_store_that_fails_in_the_middle_of_the_day_is_said_in_a_sentence(small_day):
    store = schema.open_store(small_day.url)
    store.write(lambda tx: tx.exec_driver_sql("DROP TABLE consultation"))
    store.close()
    code, heard = small_day.replay(USUAL, "--lang", "en")
    assert code == 1
    assert len(heard.err.strip().splitlines()) == 2
