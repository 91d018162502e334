"""Who may do what: every right, every role, the real services on real stores."""

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import time, timedelta
from typing import Any

import pytest

import shared.services
from shared.demo.hospital import load_demo
from shared.domain.errors import Refused
from shared.domain.roles import MAY, ROLES, Right, may
from shared.services import (
    booking,
    calling,
    cards,
    check_in,
    clinics,
    closing,
    devices,
    emergency,
    handoffs,
    helping,
    hospital_map,
    merging,
    notes,
    patients,
    placing,
    policies,
    rekeying,
    rosters,
    saying,
    signing_in,
    staff,
    staffing,
    triaging,
    undoing,
)
from shared.services.patients import NewPatient
from shared.services.pins import seal_pin
from shared.services.stamp import Stamp, new_stamp
from shared.settings import Settings
from shared.store import schedules, schema
from shared.store.engine import Store
from shared.store.tables import metadata
from tests.conftest import MORNING, create_database, database_url
from tests.shared.services.lobby import SITE, Lobby

# Every writing service and the right it asks for first.
ASKS = {
    check_in.check_in: Right.CHECK_IN,
    check_in.take_walk_in: Right.CHECK_IN,
    check_in.come_back: Right.CHECK_IN,
    helping.ask_for_help: Right.ASK_HELP,
    helping.answer_help: Right.ANSWER_HELP,
    helping.post_notice: Right.POST_NOTICE,
    helping.withdraw_notice: Right.POST_NOTICE,
    saying.take_number: Right.CHECK_IN,
    emergency.to_emergency: Right.ADD_ON,
    triaging.triage: Right.CHECK_IN,
    triaging.triage_again: Right.MOVE,
    calling.call_next: Right.CALL,
    calling.call_again: Right.CALL,
    calling.start: Right.CALL,
    calling.miss: Right.CALL,
    calling.send_to_exam: Right.CALL,
    calling.finish: Right.CALL,
    calling.call_named: Right.MOVE,
    calling.cancel: Right.MOVE,
    placing.hold: Right.MOVE,
    placing.release: Right.MOVE,
    placing.move_before: Right.MOVE,
    placing.transfer: Right.MOVE,
    staffing.pause: Right.DOCTOR_STATE,
    staffing.resume: Right.DOCTOR_STATE,
    staffing.serve_also: Right.DOCTOR_STATE,
    clinics.doctor_left: Right.DOCTOR_STATE,
    clinics.doctor_back: Right.DOCTOR_STATE,
    undoing.undo: Right.UNDO,
    patients.register: Right.REGISTER,
    patients.change_patient: Right.REGISTER,
    cards.issue_card: Right.REGISTER,
    patients.reveal: Right.REVEAL,
    merging.merge: Right.MERGE,
    merging.unmerge: Right.MERGE,
    notes.add_note: Right.WRITE_NOTE,
    booking.book: Right.BOOK,
    booking.change: Right.BOOK,
    booking.take_change_back: Right.BOOK,
    booking.cancel: Right.BOOK,
    booking.restore: Right.BOOK,
    clinics.set_told: Right.BOOK,
    clinics.cancel_clinic: Right.CANCEL_CLINIC,
    clinics.restore_clinic: Right.CANCEL_CLINIC,
    rosters.put_clinic: Right.EDIT_ROSTER,
    rosters.put_practitioner: Right.EDIT_ROSTER,
    policies.set_policy: Right.SET_POLICY,
    closing.end_day: Right.END_DAY,
    closing.close_day: Right.END_DAY,
    handoffs.send: Right.HAND_OFF,
    handoffs.receive: Right.HAND_OFF,
    handoffs.close: Right.HAND_OFF,
    handoffs.take_back: Right.HAND_OFF,
    signing_in.change_pin: Right.CHANGE_PIN,
    rekeying.rekey: Right.REKEY,
    staff.add_member: Right.EDIT_STAFF,
    staff.change_member: Right.EDIT_STAFF,
    staff.deactivate: Right.EDIT_STAFF,
    staff.reactivate: Right.EDIT_STAFF,
    hospital_map.put_map: Right.EDIT_STAFF,
    devices.report: Right.REPORT_DEVICES,
    rekeying.rekey: Right.REKEY,
}
# Nobody is known yet; a file is loaded by the command line; parts of other services.
WITHOUT = {
    "signing_in.sign_in",
    "signing_in.first_pin",
    "loading.load_hospital",
    "acts.carried_out",
}
# Asked for beside the first one, or of those who only look.
FURTHER = {Right.ADD_ON, Right.UNBLOCK, Right.READ_FILE, Right.STATISTICS}


class Allowed(Exception):
    """It was done; nothing of it is to stay."""


@dataclass
class Scene:
    """A lobby in which every act has somebody to be done to. It never changes."""

    lobby: Lobby
    waiting: str
    behind: str
    called: str
    help_id: int
    before: list[list[tuple[Any, ...]]]

    def patient(self, card: str) -> int:
        return self.lobby.patient(card).id

    def schedule(self, practitioner: str) -> Any:
        day = self.lobby.now.date().isoformat()
        rows = self.lobby.store.read(schedules.active, SITE, day)
        return next(r for r in reversed(rows) if r.practitioner == practitioner)


# The doctor whose room it is, the service, and what it is asked.
Example = tuple[str, Callable[..., Any], dict[str, Any]]
EXAMPLES: dict[Right, Callable[[Scene], Example]] = {
    Right.CHECK_IN: lambda s: (
        "P09",
        check_in.take_walk_in,
        {"patient_id": s.patient("80000040"), "department": "12.05"},
    ),
    Right.ADD_ON: lambda s: (
        "P09",
        check_in.take_walk_in,
        {"patient_id": s.patient("80000040"), "department": "12.05", "add_on": "老患者"},
    ),
    Right.ASK_HELP: lambda s: ("P09", helping.ask_for_help, {"place": "门诊大厅"}),
    Right.ANSWER_HELP: lambda s: ("P09", helping.answer_help, {"help_id": s.help_id}),
    Right.POST_NOTICE: lambda s: ("P09", helping.post_notice, {"text": "电梯检修"}),
    Right.CALL: lambda s: ("P08", calling.call_next, {"room": "303"}),
    Right.MOVE: lambda s: (
        "P09",
        placing.move_before,
        {"ticket_id": s.behind, "before": s.waiting, "reason": "孕妇"},
    ),
    Right.DOCTOR_STATE: lambda s: ("P09", staffing.pause, {"practitioner": "P08", "until": None}),
    Right.UNDO: lambda s: ("P09", undoing.undo, {}),
    Right.REGISTER: lambda s: (
        "P09",
        patients.register,
        {"patient": NewPatient("王芳", "F", "1990-03-07")},
    ),
    Right.REVEAL: lambda s: (
        "P09",
        patients.reveal,
        {"patient_id": s.patient("80000001"), "field": "phone"},
    ),
    Right.MERGE: lambda s: (
        "P09",
        merging.merge,
        {"keep": s.patient("80000050"), "drop": s.patient("80000051"), "reason": "重复建档"},
    ),
    Right.WRITE_NOTE: lambda s: (
        "P09",
        notes.add_note,
        {"patient_id": s.patient("80000001"), "words": "听力不好"},
    ),
    Right.BOOK: lambda s: (
        "P09",
        booking.book,
        {
            "patient_id": s.patient("80000040"),
            "schedule_id": s.schedule("P13").id,
            "slot_start": s.schedule("P13").starts.astimezone(MORNING.tzinfo),
        },
    ),
    Right.CANCEL_CLINIC: lambda s: (
        "P09",
        clinics.cancel_clinic,
        {"schedule_id": s.schedule("P13").id, "reason": "手术"},
    ),
    Right.EDIT_ROSTER: lambda s: (
        "P09",
        rosters.put_clinic,
        {
            "schedule_id": None,
            "day": "2026-11-24",
            "session": "morning",
            "practitioner": "P13",
            "department": "07",
            "room": "103",
            "starts": time(8),
            "ends": time(12),
            "slot_minutes": 30,
            "quota": 16,
        },
    ),
    Right.SET_POLICY: lambda s: (
        "P09",
        policies.set_policy,
        {"scope": "hospital", "rules": {"room_row": 3}},
    ),
    Right.END_DAY: lambda s: ("P09", closing.close_day, {}),
    Right.HAND_OFF: lambda s: (
        "P09",
        handoffs.send,
        {"patient_id": s.patient("80000050"), "from_floor": "1F", "to_floor": "3F"},
    ),
    Right.EDIT_STAFF: lambda s: ("P09", staff.deactivate, {"code": "1002"}),
}


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def scene(request: pytest.FixtureRequest, tmp_path_factory: Any) -> Iterator[Scene]:
    url = f"sqlite:///{tmp_path_factory.mktemp('roles') / 'day.db'}"
    if request.param == "postgresql":
        server = request.getfixturevalue("postgres_url")
        create_database(server, "roles", request.getfixturevalue("postgres_template"))
        url = database_url(server, "roles")
    else:
        schema.init(url)
    store = schema.open_store(url)
    load_demo(store, Settings(), MORNING)
    lobby = Lobby(store)
    lobby.set_policy(room_row=0)
    lobby.walk_in("80000036")
    called = lobby.call_next("304", terminal="D5")
    waiting, behind = lobby.walk_in("80000030"), lobby.walk_in("80000031")
    asked = lobby.do(helping.ask_for_help, place="门诊大厅")
    yield Scene(lobby, waiting.id, behind.id, called.id, asked.id, everything(store))
    store.close()


def stamped(scene: Scene, role: str, doctor: str = "P09") -> Stamp:
    by = {"doctor": doctor, "patient": "patient"}.get(role, "1001")
    return new_stamp(SITE, scene.lobby.now + timedelta(seconds=5), "D5", by, role)


def everything(store: Store) -> list[list[tuple[Any, ...]]]:
    def read(tx: Any) -> list[list[tuple[Any, ...]]]:
        return [
            sorted((tuple(row) for row in tx.execute(table.select())), key=repr)
            for table in metadata.sorted_tables
        ]

    return store.read(read)


def attempt(scene: Scene, stamp: Stamp, service: Callable[..., Any], asked: dict[str, Any]) -> None:
    """Do it and take it back. Raises Allowed, or what the service raises."""

    def once(tx: Any) -> None:
        service(tx, stamp, **asked)
        raise Allowed

    scene.lobby.store.write(once)


def test_every_writing_service_is_known_here_with_its_right() -> None:
    found = {}
    for module in pkgutil.iter_modules(shared.services.__path__):
        room = importlib.import_module(f"shared.services.{module.name}")
        for name, service in vars(room).items():
            if name.startswith("_") or getattr(service, "__module__", "") != room.__name__:
                continue
            if not inspect.isfunction(service):
                continue
            kinds = [p.kind for p in inspect.signature(service).parameters.values()]
            names = list(inspect.signature(service).parameters)
            if names[:2] == ["tx", "stamp"] and all(
                kind is inspect.Parameter.KEYWORD_ONLY for kind in kinds[2:]
            ):
                found[f"{module.name}.{name}"] = service
    for name in WITHOUT:
        del found[name]
    assert set(found.values()) == set(ASKS), sorted(
        name for name, service in found.items() if service not in ASKS
    )
    assert {*ASKS.values(), *FURTHER} == set(Right)


MAY_NOT = [
    pytest.param(role, service, id=f"{role or 'nobody'}-{service.__name__}")
    for service, right in ASKS.items()
    for role in (*MAY, "gardener", "")
    if not may(role, right)
]


@pytest.mark.parametrize(("role", "service"), MAY_NOT)
def test_who_may_not_is_refused_before_anything_is_read_or_changed(
    scene: Scene, role: str, service: Any
) -> None:
    right = ASKS[service]
    nothing = {
        name: None
        for name, parameter in inspect.signature(service).parameters.items()
        if parameter.kind is inspect.Parameter.KEYWORD_ONLY
        and parameter.default is inspect.Parameter.empty
    }
    key = "not_allowed" if may("supervisor", right) else "not_allowed_admin"
    with pytest.raises(Refused) as refusal:
        attempt(scene, stamped(scene, role), service, nothing)
    assert refusal.value.key == key
    assert everything(scene.lobby.store) == scene.before


@pytest.mark.parametrize("right", EXAMPLES, ids=str)
@pytest.mark.parametrize("role", MAY)
def test_each_role_does_what_it_may_and_nothing_else(scene: Scene, role: str, right: Right) -> None:
    doctor, service, asked = EXAMPLES[right](scene)
    if may(role, right):
        with pytest.raises(Allowed):
            attempt(scene, stamped(scene, role, doctor), service, asked)
    else:
        with pytest.raises(Refused, match="not_allowed"):
            attempt(scene, stamped(scene, role, doctor), service, asked)
    assert everything(scene.lobby.store) == scene.before


@pytest.mark.parametrize(
    ("act", "roles"),
    [
        (Right.CALL, "guide nurse doctor supervisor admin"),
        (Right.MOVE, "guide nurse supervisor admin"),
        (Right.HAND_OFF, "guide nurse supervisor admin"),
        (Right.READ_FILE, "guide nurse supervisor admin"),
        (Right.REGISTER, "guide supervisor admin"),
        (Right.REVEAL, "guide supervisor admin"),
        (Right.MERGE, "guide supervisor admin"),
        (Right.BOOK, "guide supervisor admin"),
        (Right.STATISTICS, "guide supervisor admin"),
        (Right.CANCEL_CLINIC, "supervisor admin"),
        (Right.EDIT_ROSTER, "supervisor admin"),
        (Right.SET_POLICY, "supervisor admin"),
        (Right.END_DAY, "supervisor admin"),
        (Right.UNBLOCK, "supervisor admin"),
        (Right.EDIT_STAFF, "admin"),
        (Right.REKEY, "admin"),
    ],
)
def test_the_roles_are_those_of_the_hospital(act: Right, roles: str) -> None:
    assert [role for role in ROLES if may(role, act)] == roles.split()


def test_a_kiosk_takes_no_number_beside_the_rules(scene: Scene) -> None:
    person, kiosk = scene.patient("80000040"), stamped(scene, "patient")
    for more in ({"add_on": "加号"}, {"priority": "military"}):
        asked = {"patient_id": person, "department": "12.05"} | more
        with pytest.raises(Refused, match="not_allowed"):
            attempt(scene, kiosk, check_in.take_walk_in, asked)
    booked = scene.lobby.visit("80000001").appointments[0].id
    with pytest.raises(Refused, match="not_allowed"):
        attempt(scene, kiosk, check_in.check_in, {"appointment_id": booked, "at_desk": True})
    with pytest.raises(Allowed):
        attempt(scene, kiosk, check_in.check_in, {"appointment_id": booked})


def test_a_doctor_acts_in_their_own_room_and_in_no_other(scene: Scene) -> None:
    own, other = stamped(scene, "doctor", "P09"), stamped(scene, "doctor", "P08")
    with pytest.raises(Refused, match="not_own_room"):
        attempt(scene, own, calling.call_next, {"room": "303"})
    for act in (calling.start, calling.call_again):
        with pytest.raises(Refused, match="not_own_room"):
            attempt(scene, other, act, {"ticket_id": scene.called})
        with pytest.raises(Allowed):
            attempt(scene, own, act, {"ticket_id": scene.called})
    with pytest.raises(Refused, match="not_own_room"):
        attempt(scene, other, undoing.undo, {})


def test_nobody_takes_back_what_they_may_not_do(scene: Scene) -> None:
    """A doctor at the desk's own terminal, where a guide has just given a number."""
    terminal = {"terminal": "D1"}
    with pytest.raises(Refused, match="not_allowed"):
        attempt(scene, replace(stamped(scene, "doctor"), **terminal), undoing.undo, {})
    with pytest.raises(Allowed):
        attempt(scene, replace(stamped(scene, "nurse"), **terminal), undoing.undo, {})


def test_ones_own_pin_is_everybodys_to_change(scene: Scene) -> None:
    new = seal_pin("8026")
    challenge = scene.lobby.ask(signing_in.asked, who="1001")
    for role in ("guide", "nurse", "supervisor", "admin"):
        asked = {"challenge": challenge, "right": True, "pin": new}
        with pytest.raises(Allowed):
            attempt(scene, stamped(scene, role), signing_in.change_pin, asked)
