"""`daozhen queue order`: the JSON of queue-rules."""

import io
import json

import pytest

from shared.cli import main


def ask(capsys, monkeypatch, scenario, *arguments):
    words = scenario if isinstance(scenario, str) else json.dumps(scenario)
    monkeypatch.setattr("sys.stdin", io.StringIO(words))
    code = main(["queue", "order", "--lang", "en", *arguments])
    said = capsys.readouterr()
    return code, said


def ticket(number, at, **more):
    moment = f"2026-11-23T{at}:00+08:00"
    return {
        "number": number, "class": "walk_in", "checked_in": moment, "joined": moment,
        "slot_start": None, "slot_end": None, "practitioner": None, "priority": None,
        "triage_level": None, "misses": 0, "first_visit": True, **more,
    }  # fmt: skip


def test_a_scenario_is_answered_in_order_with_reasons(capsys, monkeypatch):
    scenario = {
        "now": "2026-11-23T09:10:00+08:00",
        "policy": {},
        "served": [
            {"number": "A013", "class": "walk_in", "started": "2026-11-23T09:00:00+08:00"}
        ],
        "tickets": [
            ticket("A014", "08:14"), ticket("A015", "08:15"), ticket("A016", "08:16"),
            ticket("A002", "09:05", **{"class": "return"}),
        ],
    }  # fmt: skip
    code, said = ask(capsys, monkeypatch, scenario, "--json")
    assert code == 0
    assert json.loads(said.out)["order"] == [
        {"number": "A014", "because": ["class:walk_in"]},
        {"number": "A015", "because": ["class:walk_in"]},
        {"number": "A002", "because": ["class:return", "interval:2", "after:A015"]},
        {"number": "A016", "because": ["class:walk_in"]},
    ]


@pytest.mark.parametrize(
    ("scenario", "word"),
    [
        ("not json", "not JSON"),
        ({"tickets": [{"number": "A1"}]}, "tickets.0.class"),
        ({"tickets": [], "polcy": {}}, "polcy"),
        ({"policy": {"max_overtaken": "many"}}, "policy.max_overtaken"),
        ({"tickets": [ticket("A1", "09:00"), ticket("A1", "09:01")]}, "tickets.1.number"),
        ({"tickets": [ticket("A1", "09:00") | {"joined": "yesterday"}]}, "tickets.0.joined"),
    ],
)
def test_a_bad_scenario_names_the_field(capsys, monkeypatch, scenario, word):
    code, said = ask(capsys, monkeypatch, scenario, "--json")
    assert code == 1
    assert word in said.err
    assert said.out == ""


def test_two_thousand_tickets_are_ordered(capsys, monkeypatch):
    tickets = [ticket(f"A{n}", f"{8 + n // 1000:02d}:{n % 60:02d}") for n in range(2000)]
    code, said = ask(capsys, monkeypatch, {"tickets": tickets}, "--json")
    assert code == 0
    assert len(json.loads(said.out)["order"]) == 2000
