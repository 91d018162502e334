"""`daozhen triage …`: the JSON of triage.md, batches, and plain sentences for what is wrong."""

import csv
import io
import json
import os

import pytest

from shared.cli import main
from tests.conftest import SHARED
from tests.shared.cli.command import Command

DAY = SHARED / "data" / "day"

COMMAND = Command("triage")
run, answer = COMMAND.run, COMMAND.answer


@pytest.fixture
def stdin(monkeypatch):
    def given(document):
        words = document if isinstance(document, str) else json.dumps(document, ensure_ascii=False)
        monkeypatch.setattr("sys.stdin", io.StringIO(words))

    return given


def write_lines(path, *documents):
    lines = [d if isinstance(d, str) else json.dumps(d, ensure_ascii=False) for d in documents]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_suggest_answers_as_triage_md_says(capsys):
    told = answer(capsys, "suggest", "右下牙痛三天，脸肿", "--age", "34", "--sex", "M")
    assert told["suggestions"][0] == {
        "department_code": "12.05",
        "department": "口腔颌面外科",
        "score": 0.78,
        "because": [{"rule": "DEN-07"}, {"words": ["脸肿"]}],
    }
    assert len(told["suggestions"]) == 3
    assert told["red_flags"] == [{"id": "DEN-07", "level": 3, "text": "面部肿胀：间隙感染可能"}]


def test_suggest_speaks_to_a_person_in_their_language(capsys):
    code, said = run(capsys, "suggest", "右下牙痛三天，脸肿", "--lang", "zh-Hans")
    assert code == 0
    assert "建议，由导诊员/护士确认" in said.out
    assert "DEN-07" in said.out
    code, said = run(capsys, "suggest", "右下牙痛三天，脸肿", "--lang", "en")
    assert "guide or nurse" in said.out


def test_a_batch_is_answered_line_by_line(capsys, tmp_path):
    path = write_lines(
        tmp_path / "asked.jsonl",
        {"id": "a", "text": "牙龈出血", "age": 30, "sex": "女"},
        {"id": 7, "text": "发烧", "age": 4, "sex": None, "expected": "07"},
        {"text": "😀"},
    )
    code, said = run(capsys, "suggest", "--batch", path, "--json")
    told = [json.loads(line) for line in said.out.splitlines()]
    assert code == 0
    assert [one.get("id") for one in told] == ["a", 7, None]
    assert told[0]["suggestions"][0]["department_code"] == "12.02"
    assert told[1]["suggestions"][0]["department_code"] == "07"
    assert told[2]["suggestions"] == []


def test_a_bad_line_of_a_batch_is_answered_with_its_sentence_and_the_others_go_on(capsys, tmp_path):
    path = write_lines(tmp_path / "a.jsonl", "not json", {"id": 2}, {"id": 3, "text": "牙龈出血"})
    code, said = run(capsys, "suggest", "--batch", path, "--lang", "en")
    told = [json.loads(line) for line in said.out.splitlines()]
    assert code == 1
    assert [one.get("error", {}).get("key") for one in told] == [
        "triage_not_json", "triage_input", None,
    ]  # fmt: skip
    assert "2 lines were refused" in said.err


def test_the_hospitals_departments_limit_the_answer(capsys, tmp_path):
    path = tmp_path / "departments.csv"
    path.write_text("code,name\n12,口腔科\n16.00,肝病科\n03.02,消化内科\n", encoding="utf-8")
    told = answer(capsys, "suggest", "牙龈出血", "--departments", path)
    assert told["suggestions"][0]["department"] == "口腔科"
    told = answer(capsys, "suggest", "乙肝小三阳", "--departments", path)
    assert told["suggestions"][0]["department_code"] == "16.00"


@pytest.mark.parametrize("said", ["牙疼" * 2500, "😭牙疼😭", "牙疼!!!???"])
def test_long_complaints_and_emoji_are_read(capsys, said):
    told = answer(capsys, "suggest", said)
    assert told["suggestions"][0]["department_code"] == "12.01"
    assert told.get("cut", False) is (len(said) > 500)


def test_marks_alone_are_not_understood(capsys):
    assert answer(capsys, "suggest", "。。。！！") == {"suggestions": [], "red_flags": []}


def test_own_tables_with_an_unknown_department_are_refused_with_the_line(capsys, tmp_path):
    import shutil

    from shared.services.triage_files import OURS

    folder = shutil.copytree(OURS, tmp_path / "triage")
    rules = folder / "rules.csv"
    rules.write_text(
        rules.read_text(encoding="utf-8") + "OWN-1,牙痛,,,,,,77.07,,说,說,say,x\n", encoding="utf-8"
    )
    code, said = run(capsys, "suggest", "牙痛", "--files", folder, "--lang", "en")
    line = len(rules.read_text(encoding="utf-8").splitlines())
    assert code == 1
    assert f"rules.csv, line {line}" in said.err
    assert "77.07" in said.err


def test_grade_answers_as_triage_md_says(capsys, stdin):
    stdin({"id": "p1", "age": 44, "complaint": "头有点晕", "vitals": {
        "hr": 104, "rr": 18, "sbp": 128, "spo2": 98, "temp": 38.4, "gcs": 15, "acvpu": "A",
        "pain": 5, "on_oxygen": False, "spo2_scale": 1, "glucose": None, "potassium": None,
    }})  # fmt: skip
    told = answer(capsys, "grade")
    assert told["id"] == "p1"
    assert told["level"] == 3
    assert {"vital": "hr", "value": 104.0, "limit": "≥100", "level": 3} in told["because"]
    assert (told["news2"]["score"], told["news2"]["response"]) == (2, "low")
    assert told["missing"] == []


def test_grade_names_what_is_missing_and_asks_the_nurse_about_a_child(capsys, stdin):
    stdin({"age": 4, "complaint": "发烧", "vitals": {"hr": 130}})
    told = answer(capsys, "grade")
    assert told["level"] == 4
    assert told["news2"] is None
    assert "spo2" in told["missing"]
    assert {"ask_nurse": "no_limits_for_age", "vitals": ["hr", "sbp"]} in told["because"]


@pytest.mark.parametrize(
    ("asked", "named"),
    [
        ({"vitals": {"hr": 900}}, "hr"), ({"vitals": {"temp": 384}}, "temp"),
        ({"vitals": {"spo2": 101}}, "spo2"), ({"vitals": {"gcs": 2}}, "gcs"),
        ({"age": -1}, "age"), ({"vitals": {"heart": 70}}, "vitals.heart"),
        ({"vitals": {"hr": "fast"}}, "vitals.hr"), ({"vitals": {"acvpu": "Z"}}, "vitals.acvpu"),
        ({"vitals": {"sbp": 80, "dbp": 120}}, "dbp"), ("[1,", "JSON"), ("[]", "{}"),
    ],
)  # fmt: skip
def test_grade_refuses_what_cannot_be_by_name(capsys, stdin, asked, named):
    stdin(asked)
    code, said = run(capsys, "grade", "--json", "--lang", "en")
    assert code == 1
    assert named in said.err
    assert said.out == ""


def test_a_refusal_never_repeats_the_complaint(capsys, stdin):
    stdin({"complaint": ["我叫王晓明"], "vitals": {}})
    code, said = run(capsys, "grade", "--json", "--lang", "en")
    assert code == 1
    assert "王晓明" not in said.err + said.out


def test_grade_takes_a_batch_from_a_file_or_from_stdin(capsys, stdin, tmp_path):
    lines = [
        {"id": 1, "age": 70, "complaint": "肚子有点痛", "vitals": {}},
        {"id": 2, "vitals": {"hr": 900}},
    ]
    path = write_lines(tmp_path / "a.jsonl", *lines)
    code, from_file = run(capsys, "grade", "--batch", path, "--json")
    stdin(path.read_text(encoding="utf-8"))
    again, from_stdin = run(capsys, "grade", "--json")
    told = [json.loads(line) for line in from_file.out.splitlines()]
    assert code == again == 1
    assert from_stdin.out == from_file.out
    assert told[0]["level"] == 3
    assert told[1]["error"]["name"] == "hr"


ROTA = {
    "policy": {},
    "doctors": [
        {"code": "D001", "state": "in_surgery", "until": "10:00", "queue": 1, "specialities": []},
        {"code": "D002", "state": "in_clinic", "until": None, "queue": 3, "specialities": []},
        {"code": "D003", "state": "busy", "until": None, "queue": 2, "specialities": ["ortho"]},
    ],
    "ledger": [],
    "visit": {"first": True, "named": None, "speciality": None, "responsible": None},
}


def test_assign_answers_as_triage_md_says(capsys, stdin):
    stdin(ROTA)
    told = answer(capsys, "assign")
    assert told == {
        "practitioner": "D002",
        "because": ["first_visit", "skipped:D001:in_surgery:10:00", "turn:D002", "queue:3"],
        "ledger_entry": {
            "kind": "rotation", "practitioner": "D002", "turn": "D002", "skipped": ["D001"],
            "exception": "skipped",
        },
    }  # fmt: skip


def test_the_entry_given_back_moves_the_rotation_on(capsys, stdin):
    ledger, seen = [], []
    for _ in range(4):
        stdin(ROTA | {"ledger": ledger})
        told = answer(capsys, "assign")
        seen.append(told["practitioner"])
        ledger.append(told["ledger_entry"])
    assert seen == ["D002", "D003", "D002", "D003"]


def test_a_ledger_of_another_system_needs_only_the_practitioner(capsys, stdin):
    stdin(ROTA | {"ledger": [{"practitioner": "D002"}]})
    assert answer(capsys, "assign")["practitioner"] == "D003"
    stdin(ROTA | {"ledger": [{"practitioner": "D002", "first": False}]})
    assert answer(capsys, "assign")["practitioner"] == "D002"


def test_an_assignment_is_taken_back(capsys, stdin):
    entry = {"kind": "rotation", "practitioner": "D002", "turn": "D002"}
    stdin(ROTA | {"ledger": [entry], "undo": 1})
    undone = answer(capsys, "assign")["ledger_entry"]
    stdin(ROTA | {"ledger": [entry, undone]})
    assert answer(capsys, "assign")["practitioner"] == "D002"


def test_what_a_person_must_decide_comes_with_options(capsys, stdin):
    stdin(ROTA | {"visit": ROTA["visit"] | {"named": "D001"}})
    told = answer(capsys, "assign")
    assert told["practitioner"] is None
    assert told["options"] == ["wait:D001:10:00", "rebook", "next_in_rotation:D002:both_consent"]


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"visit": {"first": True}}, "visit.named"),
        ({"visit": ROTA["visit"] | {"named": "D099"}}, "D099"),
        ({"doctors": [{"code": "D1", "state": "asleep"}]}, "doctors.0.state"),
        ({"doctors": [ROTA["doctors"][1], ROTA["doctors"][1]]}, "doctors.1.code"),
        ({"policy": {"joining": "sometime"}}, "policy.joining"),
        ({"undo": 5}, "5"),
    ],
)
def test_a_bad_rotation_names_what_is_wrong(capsys, stdin, change, named):
    stdin(ROTA | change)
    code, said = run(capsys, "assign", "--json", "--lang", "en")
    assert code == 1
    assert named in said.err


def test_a_model_trained_on_half_of_the_day_beats_the_rules_on_the_other_half(capsys, tmp_path):
    if not DAY.is_dir():
        if os.environ.get("CI"):
            pytest.fail("the clinic day's files must be there in CI")
        pytest.skip("needs ../shared/data/day")
    with (DAY / "arrivals.csv").open(encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    for half in (0, 1):
        with (tmp_path / f"{half}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]))
            writer.writeheader()
            writer.writerows(rows[half::2])
    columns = ("--text", "complaint", "--label", "department_code")
    here = ("--departments", DAY / "departments.csv")
    model = tmp_path / "model.json"
    trained = answer(capsys, "train", tmp_path / "0.csv", *columns, *here, "--out", model)
    assert {"top1", "top3", "macro_f1", "rows"} <= trained.keys()
    told = answer(capsys, "evaluate", model, tmp_path / "1.csv", *columns, *here)
    assert told["rows"] == 450
    assert told["rules_alone"]["top1"] >= 0.85
    assert told["top1"] > told["rules_alone"]["top1"]
    assert told["top3"] >= 0.95
    suggested = answer(capsys, "suggest", "智齿发炎", *here, "--model", model)
    assert suggested["suggestions"][0]["department_code"] == "12.05"


@pytest.mark.parametrize(
    ("rows", "word"),
    [
        ([["text", "department"], *[["牙疼", "12.01"]] * 20], "one department"),
        ([["text", "department"], ["牙疼", "12.01"], ["咳嗽", "03.01"]], "Only 2"),
        ([["words", "department"], ["牙疼", "12.01"]], '"text"'),
    ],
)
def test_training_data_that_teach_nothing_are_refused(capsys, tmp_path, rows, word):
    path = tmp_path / "rows.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    code, said = run(capsys, "train", path, "--out", tmp_path / "m.json", "--lang", "en")
    assert code == 1
    assert word in said.err
    assert not (tmp_path / "m.json").exists()


def test_a_model_that_is_none_is_refused(capsys, tmp_path):
    (tmp_path / "m.json").write_text("{}", encoding="utf-8")
    code, said = run(capsys, "suggest", "牙疼", "--model", tmp_path / "m.json", "--lang", "en")
    assert code == 1
    assert "m.json" in said.err


def test_asking_nothing_is_wrong_usage(capsys):
    with pytest.raises(SystemExit) as stopped:
        main(["triage", "suggest"])
    assert stopped.value.code == 2
    capsys.readouterr()
