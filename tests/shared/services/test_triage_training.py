"""The hospital's own model: trained on confirmed triages, measured before it is switched on."""

import csv

import pytest

from shared.domain.errors import UserFacingError
from shared.services.triage_files import our_knowledge
from shared.services.triage_training import (
    Case,
    evaluate,
    load_model,
    read_cases,
    save_model,
    train,
)

# Words no lexicon has, so that what is learnt is the model's.
ODD = {"10": "呱", "11": "喵", "12.02": "咩"}


def cases(each=12):
    return [
        Case(f"{sound * 2}{'上下左右前后里外东西南北'[n % 12]}{n}", label)
        for label, sound in ODD.items()
        for n in range(each)
    ]


def test_a_model_learns_what_the_rules_do_not_know():
    model, measured = train(cases(), our_knowledge())
    assert measured.together.rows == 6
    assert measured.together.top1 > measured.rules_alone.top1
    assert set(model.labels) == set(ODD)


def test_held_out_texts_were_not_learnt_and_copies_stay_on_one_side():
    twice = [*cases(10), *cases(10)]
    _, measured = train(twice, our_knowledge())
    assert measured.together.rows % 2 == 0


def test_a_saved_model_judges_as_before(tmp_path):
    model, _ = train(cases(), our_knowledge())
    save_model(model, tmp_path / "model.json")
    again = load_model(tmp_path / "model.json")
    assert again.judge("呱呱上") == model.judge("呱呱上")
    assert evaluate(again, cases(), our_knowledge()) == evaluate(model, cases(), our_knowledge())


def test_two_departments_are_enough():
    two = [case for case in cases() if case.label != "12.02"]
    model, measured = train(two, our_knowledge())
    assert measured.model_alone.top1 == 1.0
    judged = model.judge("呱呱").shares
    assert judged["10"] > 0.5
    assert sum(judged.values()) == pytest.approx(1)


def test_one_department_or_too_few_rows_are_refused():
    with pytest.raises(UserFacingError, match="triage_one_class"):
        train([case for case in cases() if case.label == "10"], our_knowledge())
    with pytest.raises(UserFacingError, match="triage_few_rows"):
        train(cases()[10:14], our_knowledge())


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not json",
        b"{}",
        b'{"format":"other","labels":["a","b"],"bias":[0,0],"trust":1,"rows":{}}',
        b'{"format":"daozhen-triage-1","labels":["a","b"],"bias":[0,0],"trust":1,'
        b'"rows":{"x":[1,[1]]}}',
    ],
)
def test_a_file_that_is_no_model_is_refused(tmp_path, content):
    (tmp_path / "model.json").write_bytes(content)
    with pytest.raises(UserFacingError, match="triage_bad_model"):
        load_model(tmp_path / "model.json")


def test_a_table_with_other_columns_is_named(tmp_path):
    path = tmp_path / "rows.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["主诉", "科室"], ["牙疼", "12.01"], ["", "12.02"]])
    assert read_cases(path, "主诉", "科室") == [Case("牙疼", "12.01")]
    with pytest.raises(UserFacingError, match="csv_column"):
        read_cases(path, "text", "科室")
