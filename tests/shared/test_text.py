"""Every sentence exists in three languages, and no sentence stands in the code."""

import ast
import re
from pathlib import Path
from string import Formatter

import pytest

from shared.text import LANGUAGES, RESOURCES, catalogue, text

ROOT = Path(__file__).resolve().parents[2]
SOURCES = [
    path for room in ("kiosk", "desk", "shared") for path in sorted((ROOT / room).rglob("*.py"))
]


def strings(path: Path) -> list[tuple[int, str]]:
    """String literals of a module that are not docstrings."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    docs = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    return [
        (node.lineno, node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs
    ]


def fields(form: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(form) if name}


def test_the_three_languages_have_the_same_keys():
    keys = {language: set(catalogue(language)) for language in LANGUAGES}
    for language in LANGUAGES[1:]:
        assert keys[language] == keys[LANGUAGES[0]]


def test_no_translation_is_empty_and_placeholders_agree():
    for key, forms in catalogue(LANGUAGES[0]).items():
        wanted = set().union(*(fields(form) for form in forms))
        for language in LANGUAGES:
            translated = catalogue(language)[key]
            assert all(form.strip() for form in translated), (key, language)
            assert set().union(*(fields(form) for form in translated)) <= wanted | {
                "n",
                "month_name",
            }, key


def test_every_key_in_the_code_has_its_text():
    known = catalogue(LANGUAGES[0])
    asked = {
        (path.relative_to(ROOT).as_posix(), key)
        for path in SOURCES
        for key in re.findall(r'\btext\(\s*"([a-z0-9_.]+)"', path.read_text(encoding="utf-8"))
    }
    assert len(asked) > 50
    assert not {(path, key) for path, key in asked if key not in known}


def test_every_built_key_has_texts_under_its_beginning():
    known = catalogue(LANGUAGES[0])
    begun = {
        (path.relative_to(ROOT).as_posix(), beginning)
        for path in SOURCES
        for beginning in re.findall(
            r'\btext\(\s*f"([a-z0-9_.]+)\{', path.read_text(encoding="utf-8")
        )
    }
    assert not {
        (path, start) for path, start in begun if not any(k.startswith(start) for k in known)
    }


def test_every_refusal_in_the_code_has_a_sentence_and_a_way_out():
    known = catalogue(LANGUAGES[0])
    raised = {
        key
        for path in SOURCES
        for key in re.findall(
            r'(?:Refused|StoreProblem|UserFacingError|PrinterProblem)\(\s*"([a-z_]+)"',
            path.read_text(encoding="utf-8"),
        )
    }
    assert len(raised) > 40
    assert not {key for key in raised if f"error.{key}" not in known}
    assert not {key for key in raised if f"error.{key}.do" not in known}


def test_no_chinese_stands_in_the_code_outside_the_texts():
    allowed = {  # they read Chinese, speak it, look for its glyphs, or make up Chinese people
        "shared/settings.py", "shared/domain/masking.py", "shared/domain/name_reading.py",
        "shared/domain/free_text.py", "shared/domain/identity.py", "shared/domain/search_words.py",
        "shared/services/hospital_files.py", "shared/cli/triage_input.py",
        "shared/bench/finding.py", "shared/bench/people.py", "shared/bench/triage.py",
        "shared/wayfinding/categories.py", "shared/wayfinding/linter.py",
        "shared/wayfinding/room_numbers.py", "shared/domain/spoken.py",
        "shared/devices/speaking.py", "shared/devices/voices.py", "shared/ui/self_test.py",
        *(f"shared/domain/triage/{name}.py" for name in (
            "denial", "departments", "grading", "hearing", "reading", "suggestion",
        )),
    }  # fmt: skip
    found = [
        f"{path.relative_to(ROOT)}:{line}: {value}"
        for path in SOURCES
        if path.relative_to(ROOT).as_posix() not in allowed
        for line, value in strings(path)
        if re.search(r"[\u3400-\u9fff]", value)
    ]
    assert not found


def test_no_label_or_button_is_given_a_literal():
    pattern = re.compile(r'(?:setText|setPlaceholderText|setWindowTitle|setToolTip)\(\s*"[^"\\]+"')
    found = [
        f"{path.relative_to(ROOT)}: {match.group()}"
        for path in SOURCES
        for match in pattern.finditer(path.read_text(encoding="utf-8"))
    ]
    assert not found


@pytest.mark.parametrize(("n", "said"), [(1, "1 person"), (4, "4 people")])
def test_english_counts_in_singular_and_plural(n, said):
    assert text("slip.people", "en", n=n) == said


def test_the_files_are_qt_linguist_files():
    for path in (RESOURCES / "translations").glob("*.ts"):
        head = path.read_text(encoding="utf-8")[:200]
        assert "<!DOCTYPE TS>" in head, path.name
