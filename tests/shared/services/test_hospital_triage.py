"""The hospital's own tables and model: used where they are sound, else ours, and said."""

import shutil
from pathlib import Path

import pytest

from shared.domain.triage.model import LinearModel
from shared.services import hospital_triage, saying
from shared.services.complaint_menu import our_menu
from shared.services.hospital_triage import in_use, read_tables, use
from shared.services.triage_files import OURS, our_knowledge
from shared.services.triage_training import save_model
from shared.settings import Settings, TriageSection, load_settings
from shared.text import LANGUAGES, catalogue, text

OWN_RULE = "OWN-1,哇哇叫,,,,,,11.01,2,快来,快來,Come now,本院\n"


@pytest.fixture(autouse=True)
def ours_afterwards():
    yield
    use(TriageSection())
    hospital_triage.hospital_triage.cache_clear()


@pytest.fixture
def rules(tmp_path) -> Path:
    """A folder with one table of the hospital's own: ours and a rule more."""
    folder = tmp_path / "triage"
    folder.mkdir()
    path = Path(shutil.copy(OURS / "rules.csv", folder / "rules.csv"))
    path.write_text(path.read_text(encoding="utf-8") + OWN_RULE, encoding="utf-8")
    return folder


def said(trouble) -> str:
    for language in LANGUAGES:
        assert {f"error.{trouble.key}", f"error.{trouble.key}.do"} <= catalogue(language).keys()
    return text(f"error.{trouble.key}", "en", **trouble.values)


def test_without_a_word_in_the_site_file_ours_are_used():
    triage = in_use()
    assert (triage.knowledge, triage.menu) == (our_knowledge(), our_menu())
    assert (triage.model, triage.troubles) == (None, ())


def test_the_site_file_names_tables_and_model(tmp_path, rules):
    save_model(
        LinearModel(("11.01", "12.01"), (0.0, 0.0), {"哇": (1.0, (2.0, -2.0))}), tmp_path / "m"
    )
    site = tmp_path / "site.toml"
    site.write_text(
        f'[triage]\ntables = "{rules.as_posix()}"\nmodel = "{(tmp_path / "m").as_posix()}"\n',
        encoding="utf-8",
    )
    use(load_settings(site).triage)
    triage = in_use()
    assert triage.troubles == ()
    assert any(rule.id == "OWN-1" for rule in triage.knowledge.rules)
    assert triage.knowledge.lexicon.size == our_knowledge().lexicon.size, "the rest is ours"
    assert triage.model is not None


def test_a_kiosk_is_told_by_them_too(lobby, rules):
    use(TriageSection(tables=str(rules)))
    advice = lobby.ask(saying.advice, complaint="哇哇叫")
    assert advice.graded.level == 2
    assert "OWN-1" in lobby.ask(saying.flags_said)


def test_what_is_broken_never_stops_anybody_and_is_said_by_file_and_line(tmp_path, rules):
    with (rules / "rules.csv").open("a", encoding="utf-8") as file:
        file.write("OWN-2,哇哇叫,,,,,,99.99,2,快来,快來,Come now,本院\n")
    line = len((rules / "rules.csv").read_text(encoding="utf-8").splitlines())
    (tmp_path / "m").write_text("{}", encoding="utf-8")
    use(TriageSection(tables=str(rules), model=str(tmp_path / "m")))
    triage = in_use()
    assert triage.knowledge == our_knowledge()
    assert [trouble.key for trouble in triage.troubles] == [
        "triage_tables_unused", "triage_model_unused",
    ]  # fmt: skip
    problem = triage.troubles[0].values["problem"]
    assert problem.values["line"] == line
    assert "99.99" in said(triage.troubles[0])


def test_a_broken_model_leaves_the_tables_and_a_missing_one_is_named(tmp_path, rules):
    use(TriageSection(tables=str(rules), model=str(tmp_path / "nothing.json")))
    triage = in_use()
    assert any(rule.id == "OWN-1" for rule in triage.knowledge.rules)
    (trouble,) = triage.troubles
    assert "nothing.json" in said(trouble)


@pytest.mark.parametrize("made", [None, "empty"])
def test_a_folder_without_a_table_is_none(tmp_path, made):
    folder = tmp_path / "own"
    if made:
        folder.mkdir()
    with pytest.raises(hospital_triage.UserFacingError, match="triage_no_tables") as refused:
        read_tables(folder)
    assert "own" in said(refused.value)


def test_a_table_with_a_strange_name_is_not_passed_over(rules):
    (rules / "rule.csv").write_text("id\n", encoding="utf-8")
    with pytest.raises(hospital_triage.UserFacingError, match="triage_strange_table") as refused:
        read_tables(rules)
    assert refused.value.values == {"file": "rule.csv", "nearest": "rules.csv"}
    assert "rule.csv" in said(refused.value)


def test_the_default_site_has_neither():
    assert Settings().triage == TriageSection()
