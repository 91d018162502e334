"""The exams of today as they are typed and shown: found by name or letters, and in their order."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from desk.words import Pill, Row
from shared.domain.name_reading import folded, reading
from shared.domain.triage.exams import Body, Exam, ExamPlan, Order, Step, sequence
from shared.domain.triage.knowledge import Knowledge
from shared.services.hospital_triage import in_use
from shared.text import text

MOST_FOUND = 5
# What a guide must know of an exam at a glance, and the act before it that says so already.
SAID = {"fasting": "", "dry": "", "full_bladder": "drink", "after_meal": "eat"}
NO_FIT = 9


def exam_name(exam: Exam, language: str) -> str:
    return {"en": exam.name_en, "zh-Hant": exam.name_hant}.get(language, exam.name)


def exam_letters(exams: Iterable[Exam]) -> dict[str, tuple[str, ...]]:
    """By code, how each is typed by ear; slow the first time (a dictionary is read)."""
    return {exam.code: reading(exam.name) for exam in exams}


def found_exams(
    typed: str, exams: Iterable[Exam], letters: Mapping[str, tuple[str, ...]]
) -> tuple[Exam, ...]:
    """The best fit first: by code or name in any language, by pinyin, initials, or what is
    within the name."""
    words = folded(typed)
    if not words:
        return ()
    fits = [(_fit(words, one, letters.get(one.code, ())), len(one.name), one) for one in exams]
    found = [fit for fit in fits if fit[0] < NO_FIT]
    return tuple(one for _, _, one in sorted(found, key=lambda fit: fit[:2]))[:MOST_FOUND]


def ordered(codes: Iterable[str], knowledge: Knowledge, *, eaten: bool) -> ExamPlan:
    """The order of the exams with these codes from now on."""
    exams = (knowledge.exams[code] for code in codes if code in knowledge.exams)
    orders = [Order(exam, exam.department) for exam in exams]
    body = Body(fasted=not eaten)
    return sequence(orders, knowledge.exam_rules, lambda *_: 0.0, start="", body=body)


@dataclass(frozen=True)
class ExamsRead:
    """What the hospital says of exams, and the order of those `codes`."""

    codes: tuple[str, ...]
    knowledge: Knowledge
    letters: Mapping[str, tuple[str, ...]]
    plan: ExamPlan


def read_exams(codes: tuple[str, ...], eaten: bool) -> ExamsRead:
    """Some tenths of a second the first time, when the hospital's tables are read: on a worker
    thread."""
    knowledge = in_use().knowledge
    letters = exam_letters(knowledge.exams.values())
    return ExamsRead(codes, knowledge, letters, ordered(codes, knowledge, eaten=eaten))


def order_rows(
    plan: ExamPlan, knowledge: Knowledge, now: datetime, language: str
) -> tuple[Row, ...]:
    """A row an exam: when, what must come first and why; before them those that cannot be today."""
    why = {rule.id: rule.say[language] for rule in knowledge.exam_rules}
    rows = [
        Row(
            key=step.order.exam.code,
            title=f"{number}  {exam_name(step.order.exam, language)}",
            detail=_first(step, why, language),
            pills=tuple(
                Pill(text(f"desk.exams.{one}", language), "amber")
                for one, act in SAID.items()
                if one in step.order.exam.conditions and act not in step.before
            ),
            right=f"{now + timedelta(minutes=step.start):%H:%M}",
        )
        for number, step in enumerate(plan.steps, start=1)
    ]
    return (*(_impossible(order, reason, language) for order, reason in plan.impossible), *rows)


def _first(step: Step, why: Mapping[str, str], language: str) -> str:
    """What to do before it and which exam it waits for; else what to mind."""
    said = [text(f"slip.exam.before.{one}", language) for one in step.before]
    said += [why[one] for one in step.because if one in why]
    return " · ".join(said) or step.order.exam.mind[language]


def _impossible(order: Order, reason: str, language: str) -> Row:
    name = exam_name(order.exam, language)
    return Row(
        key=order.exam.code,
        title=name,
        detail=text(f"desk.exams.impossible.{reason}", language),
        pills=(Pill(text("desk.exams.not_today", language), "red"),),
        dim=True,
    )


def _fit(typed: str, exam: Exam, letters: Iterable[str]) -> int:
    """0 is the exam itself; NO_FIT is another one."""
    names = {folded(name) for name in (exam.name, exam.name_hant, exam.name_en, exam.code)}
    spelled = {*letters, *_from_each_word(exam.name_en)}
    if typed in names:
        return 0
    for fit, fits in enumerate(
        (
            typed in spelled,
            any(name.startswith(typed) for name in names),
            any(word.startswith(typed) for word in spelled),
            any(typed in word for word in (*names, *spelled)) and len(typed) > 1,
        ),
        start=1,
    ):
        if fits:
            return fit
    return NO_FIT


def _from_each_word(name: str) -> set[str]:
    words = [folded(word) for word in name.split()]
    return {"".join(words[at:]) for at in range(len(words))}
