"""What the triage commands are asked, checked field by field, and their answers as documents."""

from dataclasses import asdict, fields
from typing import Annotated, Any, Literal, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from shared.domain.errors import UserFacingError
from shared.domain.triage.grading import grade
from shared.domain.triage.knowledge import Knowledge
from shared.domain.triage.ledger import EntryKind, LedgerEntry, RotationPolicy
from shared.domain.triage.reading import Person
from shared.domain.triage.rotation import (
    DoctorState,
    RotaDoctor,
    RotaVisit,
    assign,
    undo,
)
from shared.domain.triage.scoring import Suggester
from shared.domain.triage.suggestion import suggest
from shared.domain.triage.vitals import Vitals

STATES = {
    "clinic": "in_clinic", "available": "in_clinic", "free": "in_clinic", "出诊": "in_clinic",
    "consultation": "in_consultation", "busy": "in_consultation", "接诊中": "in_consultation",
    "surgery": "in_surgery", "手术中": "in_surgery", "on_break": "break", "休息": "break",
    "away": "off", "left": "off", "离开": "off", "停诊": "off",
}  # fmt: skip
SEXES = {"男": "M", "女": "F", "m": "M", "f": "F", "male": "M", "female": "F", "": None}


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid")


class _Open(BaseModel):
    """May hold more than we read: a hospital system's own fields."""

    model_config = ConfigDict(extra="ignore")


def _sex(value: Any) -> Any:
    return SEXES.get(value.strip().lower(), value) if isinstance(value, str) else value


def _state(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    plain = value.strip().lower().replace(" ", "_")
    return STATES.get(plain, plain)


def _clock(value: Any) -> Any:
    """09:30, or a moment that holds it."""
    if not isinstance(value, str):
        return value
    time = value.partition("T")[2] or value
    return time[:5].rjust(5, "0") if time[1:2] != ":" else f"0{time[:4]}"


def _both(value: Any) -> Any:
    if isinstance(value, dict):
        return bool(value.get("patient")) and bool(value.get("doctor"))
    return True if value == "both" else value


Age = float | None  # the domain names what is possible
Sex = Annotated[Literal["M", "F"] | None, BeforeValidator(_sex)]
Code = Annotated[str, Field(min_length=1, max_length=40)]
Clock = Annotated[Annotated[str, Field(pattern=r"^\d\d:\d\d$")] | None, BeforeValidator(_clock)]
Figure = Annotated[float, Field(strict=False, allow_inf_nan=False)] | None


class Described(_Open):
    """One complaint."""

    text: str
    age: Age = None
    sex: Sex = None


class _Vitals(_Part):
    hr: Figure = None
    rr: Figure = None
    sbp: Figure = None
    dbp: Figure = None
    spo2: Figure = None
    temp: Figure = None
    gcs: Figure = None
    acvpu: Annotated[
        Literal["A", "C", "V", "P", "U"] | None,
        BeforeValidator(lambda value: value.upper() if isinstance(value, str) else value),
    ] = None
    pain: Figure = None
    on_oxygen: bool | None = None
    spo2_scale: Literal[1, 2] | None = 1
    glucose: Figure = None
    potassium: Figure = None


class Asked(_Open):
    """One patient to grade."""

    age: Age = None
    sex: Sex = None
    pregnant: bool = False
    complaint: str | None = ""
    vitals: _Vitals = _Vitals()


class _Doctor(_Open):
    code: Code
    state: Annotated[DoctorState, BeforeValidator(_state)]
    until: Clock = None
    queue: Annotated[int, Field(ge=0)] = 0
    specialities: tuple[str, ...] | None = None
    joined: bool = False


class _Policy(_Part):
    named_uses_turn: bool | None = None
    joining: Literal["last", "own_place", "next"] | None = None
    undo: Literal["gives_back", "keeps"] | None = None
    duty_doctor: Code | None = None


class _Entry(_Open):
    """As `ledger_entry` answers; of another's ledger the practitioner is enough."""

    kind: EntryKind | None = None
    practitioner: Code
    turn: Code | None = None
    ahead: bool = False
    repaid: bool = False
    skipped: tuple[str, ...] = ()
    spent: tuple[str, ...] = ()
    undoes: int | None = None
    exception: str = ""
    first: bool = True
    named: str | None = None


class _Visit(_Open):
    first: bool = True
    named: Code | None
    speciality: Code | None = None
    responsible: Code | None = None
    referred_by: Code | None = None
    referred_from: Code | None = None
    waits: bool = False
    consents: Annotated[bool, BeforeValidator(_both)] = False


class Rota(_Open):
    """A visit to give a doctor, or `undo`: the number of the ledger's entry to take back."""

    policy: _Policy = _Policy()
    doctors: list[_Doctor] = []
    ledger: list[_Entry] = []
    visit: _Visit | None = None
    undo: int | None = None
    now: Clock = None


P = TypeVar("P", bound=BaseModel)


def parsed(untrusted: Any, kind: type[P]) -> P:
    """Raises UserFacingError("triage_input") naming the field; its cause would carry what a
    patient said into a log, and is left out."""
    try:
        return kind.model_validate(untrusted)
    except ValidationError as error:
        problem = error.errors(include_input=False)[0]
    name = ".".join(str(part) for part in problem["loc"]) or "{}"
    if name == "visit.named":
        raise UserFacingError("rotation_named_not_asked")
    raise UserFacingError("triage_input", name=name, problem=problem["msg"])


def suggestion_of(asked: Described, by: Suggester, language: str) -> dict[str, Any]:
    told = suggest(asked.text, Person(asked.age, asked.sex), by)
    say = {"zh-Hant": "say_hant", "en": "say_en"}.get(language, "say")
    document: dict[str, Any] = {
        "suggestions": [
            {
                "department_code": one.code,
                "department": one.name,
                "score": one.score,
                "because": [dict(reason) for reason in one.because],
            }
            for one in told.suggestions
        ],
        "red_flags": [
            {"id": one.rule.id, "level": one.rule.level, "text": getattr(one.rule, say)}
            for one in told.red_flags
        ],
    }
    return document | ({"cut": True} if told.cut else {})


def grade_of(asked: Asked, knowledge: Knowledge) -> dict[str, Any]:
    given = {k: v for k, v in asked.vitals.model_dump().items() if v is not None}
    graded = grade(
        asked.complaint or "",
        Person(asked.age, asked.sex),
        Vitals(**given),
        knowledge,
        pregnant=asked.pregnant,
    )
    because = [dict(reason) for reason in graded.because]
    if graded.unlimited:
        because.append({"ask_nurse": "no_limits_for_age", "vitals": list(graded.unlimited)})
    return {
        "level": graded.level,
        "because": because,
        "news2": asdict(graded.news2) if graded.news2 else None,
        "missing": list(graded.missing),
    }


def decision_of(asked: Rota, ours: RotationPolicy) -> dict[str, Any]:
    set_ = {k: v for k, v in asked.policy.model_dump().items() if v is not None}
    policy = RotationPolicy(**(asdict(ours) | set_))
    ledger = [_entry(one) for one in asked.ledger]
    if asked.undo is not None:
        entry = undo(ledger, asked.undo)
        because = [f"undo:{asked.undo}", f"turn_{policy.undo}"]
        return {"practitioner": None, "because": because, "ledger_entry": _told(entry)}
    if asked.visit is None:
        raise UserFacingError("triage_input", name="visit", problem="required")
    seen: set[str] = set()
    for place, doctor in enumerate(asked.doctors):
        if doctor.code in seen:
            name = f"doctors.{place}.code"
            raise UserFacingError("triage_input", name=name, problem=f"{doctor.code} twice")
        seen.add(doctor.code)
    doctors = [
        RotaDoctor(d.code, d.state, d.until, d.queue, d.specialities or (), d.joined)
        for d in asked.doctors
    ]
    given = asked.visit.model_dump(exclude={"referred_from", "referred_by"})
    referred_by = asked.visit.referred_by or asked.visit.referred_from
    decision = assign(
        policy, doctors, ledger, RotaVisit(**given, referred_by=referred_by), asked.now
    )
    document: dict[str, Any] = {
        "practitioner": decision.practitioner,
        "because": list(decision.because),
        "ledger_entry": _told(decision.entry) if decision.entry else None,
    }
    return document | ({"options": list(decision.options)} if decision.options else {})


def _entry(given: _Entry) -> LedgerEntry:
    kind, turn = given.kind, given.turn
    if kind is None:
        kind = "named" if given.named else "rotation" if given.first else "return"
        turn = turn or (given.practitioner if kind == "rotation" else None)
    values = given.model_dump(include={one.name for one in fields(LedgerEntry)})
    return LedgerEntry(**(values | {"kind": kind, "turn": turn}))


def _told(entry: LedgerEntry) -> dict[str, Any]:
    """Without what is as always."""
    kept = {
        one.name: getattr(entry, one.name)
        for one in fields(entry)
        if one.name in ("kind", "practitioner", "turn") or getattr(entry, one.name) != one.default
    }
    return {name: list(v) if isinstance(v, tuple) else v for name, v in kept.items()}
