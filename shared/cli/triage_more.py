"""`daozhen triage export / exams`: what the hospital's own triages teach, and today's exams in
order."""

import csv
import io
import json
import sys
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field

from shared.cli import Call
from shared.cli.triage import knowledge_of
from shared.cli.triage_input import parsed
from shared.clock import SystemClock
from shared.domain.errors import UserFacingError
from shared.domain.triage.exams import Body, ExamPlan, Order, Step, Walk, sequence
from shared.domain.triage.knowledge import Knowledge
from shared.services.exam_content import exam_slip_of
from shared.services.map_files import read_map
from shared.services.the_way import Ways
from shared.services.triage_record import confirmed
from shared.slips.exam_slip import exam_slip_pdf
from shared.slips.stationery import stationery_for

YEAR = timedelta(days=365)
MOST_EXAMS = 40
_Minutes = Annotated[float, Field(ge=-1440, le=1440)]


def run_export(call: Call) -> int:
    """Training rows of confirmed triages, complaint and department and nothing else. Raises
    UserFacingError: cannot_write, triage_few_rows."""
    options, hospital = call.options, call.settings.hospital
    today = SystemClock(hospital.zone).now()
    last = options.to or today.date()
    first = options.since or last - YEAR
    store = call.open_store()
    try:
        found = store.read(confirmed, site=hospital.site, now=today, first=first, last=last)
    finally:
        store.close()
    if not found:
        raise UserFacingError("triage_few_rows", n=0, least=1)
    lines = io.StringIO()
    writer = csv.writer(lines, lineterminator="\n")
    writer.writerow(("text", "department"))
    writer.writerows((one.text, one.label) for one in found)
    try:
        options.out.write_text(lines.getvalue(), encoding="utf-8")
    except OSError as error:
        raise UserFacingError("cannot_write", file=str(options.out)) from error
    labels = len({one.label for one in found})
    file = str(options.out)
    call.say("cli.triage.exported", n=len(found), departments=labels, file=file)
    call.answer({"rows": len(found), "departments": labels, "file": file})
    return 0


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Exam(_Part):
    """`place` is where it is, a key of `walk`; else its department's own."""

    code: Annotated[str, Field(min_length=1, max_length=40)]
    place: str = ""
    wait: Annotated[float, Field(ge=0, le=1440)] = 0
    opens: Annotated[float, Field(ge=0, le=1440)] = 0
    closes: Annotated[float, Field(ge=0, le=1440)] | None = None


class _Body(_Part):
    fasted: bool = True
    drank: _Minutes | None = None
    ate: _Minutes | None = None


class Asked(_Part):
    """Today's exams by code, minutes from now; `walk`: minutes between places, either way."""

    id: Any = None
    exams: Annotated[list[_Exam], Field(min_length=1, max_length=MOST_EXAMS)]
    walk: dict[str, dict[str, Annotated[float, Field(ge=0, le=240)]]] = {}
    start: str = ""
    body: _Body = _Body()


def run_exams(call: Call) -> int:
    """Raises UserFacingError: triage_not_json, triage_input, triage_unknown_exam."""
    path: Path | None = call.options.file
    try:
        untrusted = path.read_text(encoding="utf-8-sig") if path else sys.stdin.read()
    except FileNotFoundError as error:
        raise UserFacingError("csv_missing", file=str(path)) from error
    except (OSError, UnicodeDecodeError) as error:
        raise UserFacingError("triage_unreadable", file=str(path)) from error
    try:
        asked = parsed(json.loads(untrusted), Asked)
    except json.JSONDecodeError as error:
        raise UserFacingError("triage_not_json", line=error.lineno) from error
    knowledge, language = knowledge_of(call), call.options.lang or call.language
    plan = sequenced(asked, knowledge)
    if call.options.pdf is not None:
        _write_guide(call, plan, knowledge, language)
    document = document_of(plan, asked, knowledge, language)
    if call.options.json:
        call.answer(document)
        return 0
    for number, step in enumerate(document["steps"], start=1):
        call.say(
            "cli.triage.exam", number=number, name=step["name"], start=round(step["start"]),
            end=round(step["end"]), mind=step["mind"],
        )  # fmt: skip
    for one in document["impossible"]:
        call.say(f"cli.triage.exam_{one['because']}", name=one["name"])
    return 0


def _write_guide(call: Call, plan: ExamPlan, knowledge: Knowledge, language: str) -> None:
    """The exam guide slip. Raises UserFacingError: cannot_write, map_*."""
    settings, options = call.settings, call.options
    slip = exam_slip_of(
        plan,
        knowledge,
        settings.hospital.named(language),
        language,
        now=SystemClock(settings.hospital.zone).now(),
        ways=Ways(read_map(options.map)) if options.map else None,
        terminal=options.start or "",
    )
    width_mm = options.width or settings.desk.printer.width_mm
    pdf = exam_slip_pdf(slip, stationery_for(settings.slips.folder, width_mm))
    try:
        options.pdf.write_bytes(pdf)
    except OSError as error:
        raise UserFacingError("cannot_write", file=str(options.pdf)) from error


def sequenced(asked: Asked, knowledge: Knowledge) -> ExamPlan:
    """The exams in their order. Raises UserFacingError("triage_unknown_exam")."""
    orders = [_order(one, knowledge) for one in asked.exams]
    body = Body(asked.body.fasted, asked.body.drank, asked.body.ate)
    return sequence(orders, knowledge.exam_rules, _walk(asked.walk), start=asked.start, body=body)


def document_of(
    plan: ExamPlan, asked: Asked, knowledge: Knowledge, language: str
) -> dict[str, Any]:
    """The plan as triage.md's `daozhen triage exams` answers it."""
    named = {} if asked.id is None else {"id": asked.id}
    return named | {
        "steps": [_step(step, knowledge, language) for step in plan.steps],
        "impossible": [
            {"code": order.exam.code, "name": _name(order, language), "because": reason}
            for order, reason in plan.impossible
        ],
        "minutes": round(plan.minutes, 1),
        "exact": plan.exact,
    }


def _order(one: _Exam, knowledge: Knowledge) -> Order:
    exam = knowledge.exams.get(one.code)
    if exam is None:
        raise UserFacingError("triage_unknown_exam", code=one.code)
    return Order(exam, one.place or exam.department, one.wait, one.opens, one.closes)


def _walk(minutes: Mapping[str, Mapping[str, float]]) -> Walk:
    """Unknown ways take no time; a way known in one direction is as long in the other."""

    def walk(start: str, end: str) -> float:
        there = minutes.get(start, {}).get(end)
        back = minutes.get(end, {}).get(start)
        return there if there is not None else back or 0.0

    return walk


def _step(step: Step, knowledge: Knowledge, language: str) -> dict[str, Any]:
    exam = step.order.exam
    said = {rule.id: rule.say[language] for rule in knowledge.exam_rules}
    return {
        "code": exam.code,
        "name": _name(step.order, language),
        "place": step.order.place,
        "arrive": round(step.arrive, 1),
        "start": round(step.start, 1),
        "end": round(step.end, 1),
        "before": list(step.before),
        "because": [
            {"rule": one, "text": said[one]} if one in said else {"condition": one}
            for one in step.because
        ],
        "why": exam.why[language],
        "mind": exam.mind[language],
    }


def _name(order: Order, language: str) -> str:
    exam = order.exam
    return {"en": exam.name_en, "zh-Hant": exam.name_hant}.get(language, exam.name)
