"""`daozhen triage export / exams`, and the hospital's own tables from the site file."""

import csv
import io
import json
import shutil

import pytest

from shared.demo.hospital import load_demo
from shared.domain.triage.reading import Person
from shared.domain.triage.vitals import Vitals
from shared.services import triaging
from shared.services.patients import identify
from shared.services.stamp import new_stamp
from shared.services.triage_files import OURS, our_knowledge
from shared.settings import Settings
from shared.store import schema
from tests.conftest import MORNING
from tests.shared.cli.command import Command

COMMAND = Command("triage")
run, answer = COMMAND.run, COMMAND.answer


@pytest.fixture
def exams(capsys, monkeypatch):
    def ask(*codes, **more):
        orders = [one if isinstance(one, dict) else {"code": one} for one in codes]
        monkeypatch.setattr("sys.stdin", io.StringIO(json.dumps({"exams": orders, **more})))
        return answer(capsys, "exams", "--lang", "en")

    return ask


def test_exams_come_in_the_order_that_breaks_no_condition_each_with_why_and_what_to_mind(exams):
    told = exams("glucose-2h", "ecg", "blood-fasting", start="30")
    assert [step["code"] for step in told["steps"]] == ["blood-fasting", "ecg", "glucose-2h"]
    assert told["exact"]
    last = told["steps"][-1]
    assert {"rule": "EX-08", "text": last["because"][-1]["text"]} in last["because"]
    assert last["before"] == ["eat"]
    assert all(step["why"] and step["mind"] for step in told["steps"])
    assert told["minutes"] == last["end"]


def test_walking_and_waiting_count(exams):
    near = {"code": "ecg", "place": "A"}
    far = {"code": "xray-chest", "place": "B", "wait": 20}
    told = exams(near, far, walk={"here": {"A": 2, "B": 9}, "A": {"B": 5}}, start="here")
    assert [(step["code"], step["arrive"]) for step in told["steps"]] == [
        ("ecg", 2), ("xray-chest", 17),
    ]  # fmt: skip
    assert told["minutes"] == 17 + 20 + 5


def test_what_cannot_be_done_today_is_named(exams):
    told = exams("ecg", "blood-fasting", body={"fasted": False})
    assert [step["code"] for step in told["steps"]] == ["ecg"]
    assert told["impossible"] == [
        {"code": "blood-fasting", "name": "Fasting blood test", "because": "eaten"}
    ]


@pytest.mark.parametrize(
    ("document", "word"),
    [
        ('{"exams": [{"code": "tarot"}]}', '"tarot"'),
        ('{"exams": []}', '"exams"'),
        ('{"exams": [{"code": "ecg", "wait": -5}]}', '"exams.0.wait"'),
        ('{"exams": [{"code": "ecg"}], "bodie": {}}', '"bodie"'),
        ("{", "JSON"),
    ],
)
def test_a_wrong_order_is_named(capsys, tmp_path, document, word):
    (tmp_path / "order.json").write_text(document, encoding="utf-8")
    code, said = run(capsys, "exams", tmp_path / "order.json", "--lang", "en")
    assert code == 1
    assert word in said.err


def test_a_person_reads_the_order_in_their_language(capsys, tmp_path):
    (tmp_path / "order.json").write_text('{"exams": [{"code": "ecg"}]}', encoding="utf-8")
    code, said = run(capsys, "exams", tmp_path / "order.json", "--lang", "zh-Hans")
    assert code == 0
    assert said.out.startswith("1. 心电图")


@pytest.fixture
def store(tmp_path):
    """A store with two triages of today: its URL."""
    url = f"sqlite:///{tmp_path / 'day.db'}"
    schema.init(url)
    opened = schema.open_store(url)
    load_demo(opened, Settings(), MORNING)
    known = our_knowledge()
    by = opened.read(triaging.hospital_suggester, site="main", now=MORNING, knowledge=known)
    for card, said in (("80000030", "牙龈出血，电话0571-87654321"), ("80000031", "咳嗽三天，有痰")):
        patient = opened.read(identify, site="main", now=MORNING, scan=card)
        advice = triaging.advise(by, said, Person(40, "M"), Vitals())
        opened.write(
            triaging.triage, new_stamp("main", MORNING, "D1", "1001"), patient_id=patient.id,
            advice=advice, department=advice.first, knowledge=known,
        )  # fmt: skip
    opened.close()
    return url


def test_confirmed_triages_become_training_rows_and_tell_nothing_of_who_it_was(
    capsys, tmp_path, store
):
    out = tmp_path / "rows.csv"
    day = MORNING.date().isoformat()
    told = answer(capsys, "export", "--store", store, "--out", out, "--since", day, "--to", day)
    assert told == {"rows": 2, "departments": 2, "file": str(out)}
    with out.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {(row["text"], row["department"]) for row in rows} == {
        ("牙龈出血，电话…", "12.02"), ("咳嗽三天，有痰", "03.01"),
    }  # fmt: skip
    assert all(row.keys() == {"text", "department"} for row in rows)


def test_days_without_a_triage_are_refused_and_nothing_is_written(capsys, tmp_path, store):
    out = tmp_path / "rows.csv"
    code, said = run(capsys, "export", "--store", store, "--out", out, "--to", "2000-01-01")
    assert code == 1
    assert said.err
    assert not out.exists()


def test_the_site_files_tables_are_used_and_refused_where_they_are_wrong(capsys, tmp_path):
    folder = tmp_path / "own"
    folder.mkdir()
    rules = shutil.copy(OURS / "rules.csv", folder)
    with open(rules, "a", encoding="utf-8") as file:
        file.write("OWN-1,哇哇叫,,,,,,11.01,2,快来,快來,Come now,本院\n")
    site = tmp_path / "site.toml"
    site.write_text(f'[triage]\ntables = "{folder.as_posix()}"\n', encoding="utf-8")
    told = answer(capsys, "suggest", "哇哇叫", "--site", site)
    assert told["red_flags"][0]["id"] == "OWN-1"
    (folder / "ruls.csv").write_text("id\n", encoding="utf-8")
    code, said = run(capsys, "suggest", "哇哇叫", "--site", site, "--lang", "en")
    assert code == 1
    assert "rules.csv" in said.err
