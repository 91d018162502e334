"""A hospital's own triage tables: what is wrong is named by file and line, and nothing is used."""

import shutil
from pathlib import Path

import pytest

from shared.domain.errors import UserFacingError
from shared.services.triage_files import OURS, read_knowledge
from shared.text import LANGUAGES, catalogue, text


@pytest.fixture
def folder(tmp_path):
    return Path(shutil.copytree(OURS, tmp_path / "triage"))


def line_with(path: Path, word: str) -> int:
    lines = path.read_text(encoding="utf-8").splitlines()
    return next(n for n, line in enumerate(lines, start=1) if line.startswith(word))


def replace(path: Path, old: str, new: str) -> None:
    said = path.read_text(encoding="utf-8")
    assert old in said
    path.write_text(said.replace(old, new, 1), encoding="utf-8")


def append(path: Path, line: str) -> int:
    with path.open("a", encoding="utf-8") as file:
        file.write(line + "\n")
    return len(path.read_text(encoding="utf-8").splitlines())


def refused(folder: Path) -> UserFacingError:
    with pytest.raises(UserFacingError) as error:
        read_knowledge(folder)
    for language in LANGUAGES:
        key = f"error.{error.value.key}"
        assert {key, f"{key}.do"} <= catalogue(language).keys()
        assert "{" not in text(key, language, **error.value.values)
    return error.value


def test_our_own_tables_are_sound_and_wide(folder):
    known = read_knowledge(folder)
    assert known.lexicon.size >= 2500
    assert len(known.levels) == 4
    assert all(rule.source and rule.say_hant and rule.say_en for rule in known.rules)


@pytest.mark.parametrize(
    ("file", "line", "key", "named"),
    [
        ("rules.csv", "X-01,牙痛,,,,,,99.99,,说,說,say,来源", "csv_unknown", {"code": "99.99"}),
        ("rules.csv", "X-01,[无组],,,,,,12.01,,说,說,say,源", "csv_unknown", {"code": "无组"}),
        ("rules.csv", "X-01,牙…飞,,,,,,12.01,,说,說,say,来源", "csv_unknown", {"code": "飞"}),
        ("rules.csv", "X-01,牙痛 + ,,,,,,12.01,,说,說,say,来源", "triage_condition", {}),
        ("rules.csv", "X-01,牙痛,,,,,,12.01,7,说,說,say,来源", "csv_unknown", {"code": 7}),
        ("rules.csv", "EMR-01,牙痛,,,,,,12.01,,说,說,say,来源", "triage_twice", {"word": "EMR-01"}),
        ("rules.csv", "X-1,痛,,many,,,,12.01,,说,說,say,源", "csv_value", {"column": "days_min"}),
        ("rules.csv", "X-1,痛,,,60,20,,12.01,,说,說,say,源", "csv_value", {"column": "age_max"}),
        ("lexicon.csv", "新词,99:3,,,,", "csv_unknown", {"code": "99"}),
        ("lexicon.csv", "新词,12.01:much,,,,", "csv_value", {"column": "departments"}),
        ("lexicon.csv", "新词,12.01:-3,,,,", "csv_value", {"column": "departments"}),
        ("lexicon.csv", "洗牙,12.01:3,,,,", "triage_twice", {"word": "洗牙"}),
        ("lexicon.csv", "新词,12.01:3,,,,X", "csv_value", {"column": "sex"}),
        ("lexicon.csv", "新，词,12.01:3,,,,", "triage_word", {"word": "新，词"}),
        ("words.csv", "牙,part,,牙", "triage_twice", {"word": "牙"}),
        ("words.csv", "新组,party,,词", "csv_value", {"column": "kind"}),
        ("words.csv", "新组,part,没有,词", "csv_unknown", {"code": "没有"}),
        ("limits.csv", "hr,2,,,,,,,,x", "triage_bound", {}),
        ("limits.csv", "hr,9,,,,150,,,,x", "csv_unknown", {"code": 9}),
        ("limits.csv", "mood,2,,,,1,,,,x", "csv_value", {"column": "indicator"}),
        ("departments.csv", "12.01,x,x,x,,no,,,,", "triage_twice", {"word": "12.01"}),
        ("departments.csv", "98,x,x,x,,no,,77,,", "csv_unknown", {"code": "77"}),
        ("exam_rules.csv", "EX-99,nothing,ecg,0,说,說,say,x", "csv_unknown", {"code": "nothing"}),
    ],
)  # fmt: skip
def test_a_wrong_line_is_named(folder, file, line, key, named):
    number = append(folder / file, line)
    error = refused(folder)
    assert error.key == key
    assert error.values["file"] == file
    assert error.values["line"] == number
    assert named.items() <= error.values.items()


def test_a_term_twice_names_both_lines(folder):
    first = line_with(folder / "lexicon.csv", "洗牙")
    append(folder / "lexicon.csv", "洗牙,12.01:3,,,,")
    assert refused(folder).values["before"] == first


def test_levels_with_a_gap_are_refused(folder):
    replace(folder / "levels.csv", "\n4,", "\n6,")
    assert refused(folder).key == "triage_levels"


def test_a_hospital_may_have_five_levels(folder):
    append(folder / "levels.csv", "5,Ⅴ级 非急症,Ⅴ級 非急症,Level V,#607D8B,240")
    assert [level.level for level in read_knowledge(folder).levels] == [1, 2, 3, 4, 5]


@pytest.mark.parametrize(
    ("old", "new", "line_of", "name"),
    [
        ("children_up_to = 14", "children_up_to = 99", "children_up_to", "children_up_to"),
        ('joining = "last"', 'joining = "sometime"', "joining", "rotation.joining"),
        ("children_up_to = 14", "childern = 14", "childern", "childern"),
    ],
)
def test_a_wrong_setting_is_named_by_line(folder, old, new, line_of, name):
    path = folder / "settings.toml"
    replace(path, old, new)
    error = refused(folder)
    assert (error.key, error.values["name"]) == ("triage_setting", name)
    assert error.values["line"] == line_with(path, line_of)


def test_settings_that_are_no_toml_and_a_file_that_is_not_there_are_named(folder):
    (folder / "settings.toml").write_text("= 3", encoding="utf-8")
    assert refused(folder).key == "policy_not_toml"
    (folder / "settings.toml").unlink()
    assert refused(folder).key == "csv_missing"
    (folder / "rules.csv").unlink()
    assert "rules.csv" in refused(folder).values["file"]


def test_a_column_that_is_missing_is_named(folder):
    replace(folder / "lexicon.csv", "synonyms", "synonym")
    assert refused(folder).values == {
        "file": "lexicon.csv", "column": "synonyms", "found": "synonym",
    }  # fmt: skip


def test_a_hospitals_edit_counts(folder):
    from shared.domain.triage.departments import offer
    from shared.domain.triage.reading import Person
    from shared.domain.triage.scoring import suggester
    from shared.domain.triage.suggestion import suggest

    append(folder / "lexicon.csv", "哇哇病,10:5,哇哇症,,,")
    append(folder / "rules.csv", "OWN-1,呜呜病,,,,,,11.01,2,快来,快來,Come now,本院")
    replace(folder / "settings.toml", "children_up_to = 14", "children_up_to = 16")
    known = read_knowledge(folder)
    by = suggester(known, offer(known.catalogue, None))
    assert suggest("得了哇哇症", Person(40), by).suggestions[0].code == "10"
    told = suggest("得了呜呜病", Person(40), by)
    assert (told.suggestions[0].code, told.red_flags[0].rule.id) == ("11", "OWN-1")
    assert suggest("发烧", Person(16), by).suggestions[0].code == "07"


def test_a_spreadsheet_in_gb18030_is_read(folder):
    path = folder / "levels.csv"
    path.write_bytes(path.read_text(encoding="utf-8").encode("gb18030"))
    assert read_knowledge(folder).levels[0].name.startswith("Ⅰ级")
