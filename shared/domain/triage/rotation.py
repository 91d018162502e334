"""Which doctor: first visits go round, with the exceptions of a dental clinic's written policy of
2016 (triage: Which doctor, clauses 1–6). State in, decision with its reasons and new entry out.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from shared.domain.errors import UserFacingError
from shared.domain.triage.ledger import (
    EntryKind,
    LedgerEntry,
    RotationPolicy,
    Standing,
    standing,
)


class DoctorState(StrEnum):
    IN_CLINIC = "in_clinic"
    IN_CONSULTATION = "in_consultation"
    IN_SURGERY = "in_surgery"
    BREAK = "break"
    OFF = "off"

    @property
    def here(self) -> bool:
        """With a patient is here: the next one waits at the door."""
        return self in (DoctorState.IN_CLINIC, DoctorState.IN_CONSULTATION)


@dataclass(frozen=True)
class RotaDoctor:
    """`until`: when the state ends, as a clock time (HH:MM). `queue`: who waits. `joined`: came in
    the middle of the day."""

    code: str
    state: DoctorState
    until: str | None = None
    queue: int = 0
    specialities: tuple[str, ...] = ()
    joined: bool = False


@dataclass(frozen=True)
class RotaVisit:
    """`named`: whom the patient asks for; asking is the guide's duty, None is "nobody". `waits`:
    the patient will wait for the doctor who is away. `consents`: patient and doctor both agree to
    the next in rotation. `referred_by`: who sends the patient on."""

    first: bool
    named: str | None = None
    speciality: str | None = None
    responsible: str | None = None
    referred_by: str | None = None
    waits: bool = False
    consents: bool = False


@dataclass(frozen=True)
class Decision:
    """No `practitioner`: a person must decide, `options` says between what. `entry` is what the
    ledger gets, None where nothing was decided."""

    practitioner: str | None
    because: tuple[str, ...]
    entry: LedgerEntry | None = None
    options: tuple[str, ...] = ()

    @property
    def asks(self) -> bool:
        """The patient wants a doctor who is away, and has not said what then."""
        return "ask" in self.because


def assign(
    policy: RotationPolicy,
    doctors: Sequence[RotaDoctor],
    ledger: Sequence[LedgerEntry],
    visit: RotaVisit,
    now: str | None = None,
) -> Decision:
    """The doctor for a visit; `doctors` in the order of the rotation. With `now` (HH:MM) a doctor
    whose time is over is back. Raises UserFacingError("rotation_no_doctor") for a code that is not
    among them."""
    rota = _Rota(policy, [_back(doctor, now) for doctor in doctors], ledger)
    for code in (policy.duty_doctor, visit.named, visit.responsible, visit.referred_by):
        if code is not None:
            rota.doctor(code)
    duty = rota.doctor(policy.duty_doctor) if policy.duty_doctor else None
    if duty is not None and duty.state.here:
        return rota.given(duty, "duty", ("duty_hours",), exception="duty")
    if visit.referred_by is not None:
        return rota.referred(visit, visit.referred_by)
    if visit.named is not None:
        return rota.named(visit, rota.doctor(visit.named))
    if not visit.first and visit.responsible is not None:
        return rota.returning(visit, rota.doctor(visit.responsible))
    if visit.speciality is not None:
        return rota.special(visit.speciality)
    because = ("first_visit",) if visit.first else ("return_visit", "no_responsible")
    return rota.next_turn(because)


def undo(ledger: Sequence[LedgerEntry], number: int) -> LedgerEntry:
    """The entry that takes entry `number` (from 1) back, once; else raises UserFacingError
    ("rotation_nothing_to_undo")."""
    undone = {entry.undoes for entry in ledger}
    if not 1 <= number <= len(ledger) or number in undone or ledger[number - 1].kind == "undo":
        raise UserFacingError("rotation_nothing_to_undo", number=number)
    return LedgerEntry("undo", ledger[number - 1].practitioner, undoes=number)


def _back(doctor: RotaDoctor, now: str | None) -> RotaDoctor:
    if now is None or doctor.until is None or doctor.state.here or doctor.until > now:
        return doctor
    return replace(doctor, state=DoctorState.IN_CLINIC, until=None)


class _Rota:
    """One question: the doctors in the order of turns, and where the ledger stands."""

    def __init__(
        self,
        policy: RotationPolicy,
        doctors: Sequence[RotaDoctor],
        ledger: Sequence[LedgerEntry],
    ) -> None:
        self._policy = policy
        self._doctors = list(doctors)
        if policy.joining != "own_place":
            self._doctors.sort(key=lambda doctor: doctor.joined)
        self._known = {doctor.code: doctor for doctor in self._doctors}
        self._order = [doctor.code for doctor in self._doctors]
        self._ledger = ledger
        self._now: Standing = standing(ledger, self._order, policy)

    def doctor(self, code: str) -> RotaDoctor:
        if code not in self._known:
            raise UserFacingError("rotation_no_doctor", code=code)
        return self._known[code]

    def given(
        self,
        doctor: RotaDoctor,
        kind: EntryKind,
        because: tuple[str, ...],
        *,
        turn: str | None = None,
        ahead: bool = False,
        exception: str = "",
    ) -> Decision:
        """Outside the rotation."""
        entry = LedgerEntry(kind, doctor.code, turn=turn, ahead=ahead, exception=exception)
        return Decision(doctor.code, (*because, f"queue:{doctor.queue}"), entry)

    def next_turn(self, because: tuple[str, ...], exception: str = "") -> Decision:
        """Clause 1 and 5: the next in order; who is away is skipped and gets nothing for it."""
        first = self._owed() or self._joiner()
        if first is not None:
            doctor, reason = first
            repaid = reason == "turn_given_back"
            entry = LedgerEntry(
                "rotation", doctor.code, ahead=not repaid, repaid=repaid, exception=exception
            )
            return Decision(doctor.code, (*because, reason, f"queue:{doctor.queue}"), entry)
        skipped: list[str] = []
        spent: list[str] = []
        reasons: list[str] = []
        ahead = self._now.ahead.copy()
        coming = self._coming()
        rounds = 1 + max((count for count in ahead.values()), default=0)
        for code in coming * max(1, rounds):
            doctor = self._known[code]
            if not doctor.state.here:
                if code not in skipped:
                    skipped.append(code)
                    reasons.append(_away("skipped", doctor))
            elif ahead[code] > 0:
                ahead[code] -= 1
                spent.append(code)
                reasons.append(f"turn_used_ahead:{code}")
            else:
                entry = LedgerEntry(
                    "rotation",
                    code,
                    turn=code,
                    skipped=tuple(skipped),
                    spent=tuple(spent),
                    exception=exception or ("skipped" if skipped else ""),
                )
                said = (*because, *reasons, f"turn:{code}", f"queue:{doctor.queue}")
                return Decision(code, said, entry)
        return Decision(
            None, (*because, *reasons, "nobody_here"), options=(*self._soonest(), "rebook")
        )

    def named(self, visit: RotaVisit, doctor: RotaDoctor) -> Decision:
        """Clause 3: who is named is taken, also if there is a wait; away: the wait if the patient
        takes it, else another day, else the next in rotation if both agree."""
        said: tuple[str, ...] = (f"named:{doctor.code}",)
        uses = self._policy.named_uses_turn and visit.first
        now = uses and self._next_is(doctor.code)
        turn, ahead = (doctor.code if now else None), uses and not now
        if uses:
            said += ("named_uses_turn",)
        if doctor.state.here:
            if doctor.state is DoctorState.IN_CONSULTATION:
                said += ("in_consultation",)
            return self.given(doctor, "named", said, turn=turn, ahead=ahead, exception="named")
        said = (f"named:{doctor.code}", _away("named_away", doctor))
        if visit.waits:
            return self.given(
                doctor, "named", (*said, "patient_waits"), turn=turn, ahead=ahead, exception="named"
            )
        if visit.consents:
            return self.next_turn((*said, "both_consent"), exception="named_elsewhere")
        return self._ask(said, doctor)

    def returning(self, visit: RotaVisit, doctor: RotaDoctor) -> Decision:
        """Clause 2: back to the responsible doctor; away: another day, or with both consents the
        next in rotation."""
        said: tuple[str, ...] = ("return_visit", f"responsible:{doctor.code}")
        if doctor.state.here:
            return self.given(doctor, "return", said)
        said += (_away("responsible_away", doctor),)
        if visit.waits:
            return self.given(doctor, "return", (*said, "patient_waits"), exception="waits")
        if visit.consents:
            return self.next_turn((*said, "both_consent"), exception="return_elsewhere")
        return self._ask(said, doctor)

    def referred(self, visit: RotaVisit, referrer: str) -> Decision:
        """Clause 4: the referrer's turn is used up, now if it was not before; the receiver keeps
        his own."""
        others = [d for d in self._doctors if d.code != referrer and d.state.here]
        if visit.named is not None:
            others = [d for d in others if d.code == visit.named]
        elif visit.speciality is not None:
            others = [d for d in others if visit.speciality in d.specialities]
        said = (f"referred_by:{referrer}", "referrer_turn_used", "receiver_keeps_turn")
        if not others:
            return Decision(None, (*said, "nobody_here"), options=("rebook",))
        doctor = min(others, key=lambda d: (d.queue, self._order.index(d.code)))
        turn = referrer if self._next_is(referrer) else None
        return self.given(doctor, "referred", said, turn=turn, exception="referred")

    def special(self, speciality: str) -> Decision:
        """Clause 6: to a doctor of the speciality, and no turn is used."""
        able = [d for d in self._doctors if speciality in d.specialities]
        here = [d for d in able if d.state.here]
        said = (f"speciality:{speciality}",)
        if here:
            doctor = min(here, key=lambda d: (d.queue, self._order.index(d.code)))
            return self.given(doctor, "speciality", (*said, "no_turn_used"), exception="speciality")
        away = tuple(_away("away", doctor) for doctor in able) or ("no_such_doctor",)
        waits = tuple(_wait(d) for d in sorted(able, key=lambda d: d.until or "99") if d.until)
        return Decision(None, (*said, *away), options=(*waits, "rebook"))

    def _ask(self, said: tuple[str, ...], doctor: RotaDoctor) -> Decision:
        wait = (_wait(doctor),) if doctor.until else ()
        following = self.next_turn(()).practitioner
        instead = (f"next_in_rotation:{following}:both_consent",) if following else ()
        return Decision(None, (*said, "ask"), options=(*wait, "rebook", *instead))

    def _coming(self) -> list[str]:
        """All codes, the next turn first."""
        if self._now.last is None:
            return list(self._order)
        place = self._order.index(self._now.last) + 1
        return self._order[place:] + self._order[:place]

    def _next_is(self, code: str) -> bool:
        """It is this doctor's turn now: everybody before him is away or has had it."""
        for other in self._coming():
            if other == code:
                return True
            if self._known[other].state.here and self._now.ahead[other] <= 0:
                return False
        return False

    def _owed(self) -> tuple[RotaDoctor, str] | None:
        owed = (self._known[code] for code in self._now.owed if code in self._known)
        return next(((doctor, "turn_given_back") for doctor in owed if doctor.state.here), None)

    def _joiner(self) -> tuple[RotaDoctor, str] | None:
        if self._policy.joining != "next":
            return None
        had = {entry.practitioner for entry in self._ledger if entry.kind == "rotation"}
        new = (d for d in self._doctors if d.joined and d.state.here and d.code not in had)
        return next(((doctor, f"joined:{doctor.code}") for doctor in new), None)

    def _soonest(self) -> tuple[str, ...]:
        back = [d for d in self._doctors if not d.state.here and d.until]
        return (_wait(min(back, key=lambda d: d.until or "")),) if back else ()


def _away(what: str, doctor: RotaDoctor) -> str:
    until = f":{doctor.until}" if doctor.until else ""
    return f"{what}:{doctor.code}:{doctor.state}{until}"


def _wait(doctor: RotaDoctor) -> str:
    return f"wait:{doctor.code}:{doctor.until}"
