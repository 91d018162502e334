"""`daozhen triage suggest / grade / assign / train / evaluate`: triage.md's JSON.

A batch is one JSON document a line in, one a line out; a line that is refused is answered with
its sentence, and the command then ends with 1.
"""

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from shared.cli import Call
from shared.cli.triage_input import (
    Asked,
    Described,
    Rota,
    decision_of,
    grade_of,
    parsed,
    suggestion_of,
)
from shared.domain.errors import UserFacingError
from shared.domain.triage.departments import Place, offer
from shared.domain.triage.knowledge import Knowledge
from shared.domain.triage.model import LinearModel
from shared.domain.triage.scoring import suggester
from shared.services.hospital_files import Row, Word, read_rows
from shared.services.hospital_triage import read_tables
from shared.services.triage_files import our_knowledge
from shared.services.triage_training import (
    evaluate,
    load_model,
    read_cases,
    save_model,
    shown,
    train,
)
from shared.text import DEFAULT_LANGUAGE, text

Answer = Callable[[Any], dict[str, Any]]


class _Department(Row):
    code: Word
    name: Word


def run_suggest(call: Call) -> int:
    """Raises UserFacingError: csv_*, triage_*."""
    knowledge = knowledge_of(call)
    by = suggester(knowledge, offer(knowledge.catalogue, _places(call)), _model(call))

    def answer(untrusted: Any) -> dict[str, Any]:
        return suggestion_of(parsed(untrusted, Described), by, _language(call))

    if call.options.batch:
        return _batch(call, answer)
    options = call.options
    document = answer({"text": options.text, "age": options.age, "sex": options.sex})
    if call.options.json:
        call.answer(document)
        return 0
    for flag in document["red_flags"]:
        call.say("cli.triage.red_flag", level=flag["level"], text=flag["text"], id=flag["id"])
    for one in document["suggestions"]:
        call.say(
            "cli.triage.suggestion",
            code=one["department_code"],
            name=one["department"],
            score=f"{one['score']:.2f}",
            because=_words(one["because"]),
        )
    call.say("cli.triage.confirm" if document["suggestions"] else "cli.triage.nothing")
    return 0


def run_grade(call: Call) -> int:
    """Raises UserFacingError: vital_impossible, pressures_swapped, triage_input."""
    knowledge = knowledge_of(call)

    def answer(untrusted: Any) -> dict[str, Any]:
        return grade_of(parsed(untrusted, Asked), knowledge)

    return _asked(call, answer, "cli.triage.level")


def run_assign(call: Call) -> int:
    """Raises UserFacingError: rotation_no_doctor, rotation_named_not_asked, triage_input."""
    knowledge = knowledge_of(call)

    def answer(untrusted: Any) -> dict[str, Any]:
        return decision_of(parsed(untrusted, Rota), knowledge.rotation)

    return _asked(call, answer, "cli.triage.assigned")


def run_train(call: Call) -> int:
    """Raises UserFacingError: csv_*, triage_one_class, triage_few_rows, triage_no_trainer."""
    options = call.options
    cases = read_cases(options.data, options.text_column, options.label_column)
    model, measured = train(cases, knowledge_of(call), _places(call))
    save_model(model, options.out)
    document = {**shown(measured), "trained_on": len(cases), "departments": len(model.labels)}
    return _measured(call, document, "cli.triage.trained", file=str(options.out))


def run_evaluate(call: Call) -> int:
    """Raises UserFacingError: csv_*, triage_bad_model, triage_few_rows."""
    options = call.options
    cases = read_cases(options.data, options.text_column, options.label_column)
    measured = evaluate(load_model(options.model), cases, knowledge_of(call), _places(call))
    return _measured(call, dict(shown(measured)), "cli.triage.evaluated", file=str(options.model))


def _measured(call: Call, document: dict[str, Any], key: str, *, file: str) -> int:
    shares = {name: f"{document[name]:.1%}" for name in ("top1", "top3")}
    rules = f"{document['rules_alone']['top1']:.1%}"
    call.say(
        key, file=file, rows=document["rows"], rules=rules, f1=f"{document['macro_f1']:.3f}",
        **shares,
    )  # fmt: skip
    call.answer(document)
    return 0


def knowledge_of(call: Call) -> Knowledge:
    """The tables of --files, else of the site file, else ours. What is wrong with them is refused:
    nobody stands before this program and waits."""
    folder = call.options.files or call.settings.triage.tables
    return read_tables(Path(folder))[0] if folder else our_knowledge()


def _model(call: Call) -> LinearModel | None:
    """That of --model, else of the site file."""
    path = call.options.model or call.settings.triage.model
    return load_model(Path(path)) if path else None


def _places(call: Call) -> list[Place] | None:
    if not call.options.departments:
        return None
    rows = read_rows(call.options.departments, _Department)
    return [Place(row.code, row.name) for row in rows]


def _language(call: Call) -> str:
    """JSON speaks the hospital's language unless another is asked for."""
    return call.options.lang or DEFAULT_LANGUAGE if call.options.json else call.language


def _asked(call: Call, answer: Answer, key: str) -> int:
    """One document from stdin, several lines of them, or a batch."""
    if call.options.batch:
        return _batch(call, answer)
    untrusted_text = sys.stdin.read()
    try:
        untrusted = json.loads(untrusted_text)
    except json.JSONDecodeError as error:
        lines = [line for line in untrusted_text.splitlines() if line.strip()]
        if len(lines) < 2 or (error.lineno == 1 and error.msg != "Extra data"):
            raise UserFacingError("triage_not_json", line=error.lineno) from error
        return _lines(call, enumerate(untrusted_text.splitlines(), start=1), answer)
    document = _named(untrusted) | answer(untrusted)
    if call.options.json:
        call.answer(document)
    else:
        chosen = document.get("level") or document.get("practitioner") or "—"
        call.say(key, chosen=chosen, because=_words(document["because"]))
    return 0


def _batch(call: Call, answer: Answer) -> int:
    path: Path = call.options.batch
    try:
        untrusted = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise UserFacingError("csv_missing", file=str(path)) from error
    except (OSError, UnicodeDecodeError) as error:
        raise UserFacingError("triage_unreadable", file=path.name) from error
    return _lines(call, enumerate(untrusted.splitlines(), start=1), answer)


def _lines(call: Call, lines: Iterator[tuple[int, str]], answer: Answer) -> int:
    refused = 0
    for number, line in lines:
        if not line.strip():
            continue
        untrusted: Any = None
        try:
            try:
                untrusted = json.loads(line)
            except json.JSONDecodeError as error:
                raise UserFacingError("triage_not_json", line=number) from error
            document = answer(untrusted)
        except UserFacingError as error:
            refused += 1
            said = text(f"error.{error.key}", _language(call), **error.values)
            document = {"error": {"key": error.key, "text": said, **error.values}}
        print(json.dumps(_named(untrusted) | document, ensure_ascii=False))
    if refused:
        print(text("cli.triage.refused_lines", call.language, n=refused), file=sys.stderr)
    return 1 if refused else 0


def _named(untrusted: Any) -> dict[str, Any]:
    """The id of what was asked, to be given back with the answer."""
    known = isinstance(untrusted, dict) and "id" in untrusted
    return {"id": untrusted["id"]} if known else {}


def _words(because: list[Any]) -> str:
    """Reasons on one line."""
    said = []
    for reason in because:
        if isinstance(reason, dict):
            values = [v if isinstance(v, list) else [v] for v in reason.values()]
            said.append(" ".join(str(one) for some in values for one in some))
        else:
            said.append(str(reason))
    return "; ".join(said)
