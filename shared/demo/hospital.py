"""The demo hospital: invented people in resources/demo, on a morning that has just begun."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from shared.clock import SystemClock
from shared.domain.ticket import State
from shared.services.calling import call_next, start
from shared.services.check_in import check_in, take_walk_in
from shared.services.hospital_files import read_hospital
from shared.services.hospital_map import put_map
from shared.services.loading import load_hospital
from shared.services.loading_map import STORED
from shared.services.map_files import packed
from shared.services.patients import identify
from shared.services.policies import set_policy
from shared.services.stamp import Stamp, new_stamp
from shared.services.views import visit_today
from shared.settings import Settings
from shared.store import schema
from shared.store.engine import Store
from shared.store.key_sources import source_of
from shared.text import RESOURCES

OPENING = (8, 42)
DAYS_PLANNED = 7
CARD = "80000001"
DEPARTMENT = "12.05"
WALK_IN_CARD = "80000030"
STAFF_CODE, STAFF_PIN = "1001", "2468"
_CHECKED_IN = ("80000005", "80000007", "80000008", "80000009", "80000011", "80000012",
               "80000014", "80000016", "80000017", "80000019", "80000021", "80000025")  # fmt: skip
_WALKED_IN = (("80000026", "12.05"), ("80000027", "12.05"), ("80000028", "03.04"),
              ("80000029", "02"), ("80000031", "12.01"), ("80000042", "03.02"))  # fmt: skip
_SEEN_FIRST = ("201", "301", "303")


def demo_clock(zone: ZoneInfo) -> SystemClock:
    """A clock that begins at OPENING today and runs."""
    real = SystemClock(zone).now()
    opening = real.replace(hour=OPENING[0], minute=OPENING[1], second=0, microsecond=0)
    return SystemClock(zone, shift=opening - real)


def make_demo_store(path: Path, settings: Settings, now: datetime) -> str:
    """A new SQLite store with the demo hospital loaded; returns its URL."""
    url = f"sqlite:///{path}"
    source = source_of(settings)
    schema.init(url, source)
    store = schema.open_store(url, source)
    try:
        load_demo(store, settings, now)
    finally:
        store.close()
    return url


def load_demo(store: Store, settings: Settings, now: datetime) -> None:
    """Write the demo hospital and its map into an empty store. Its people keep the PIN that the
    demo tells."""
    stamp = new_stamp(settings.hospital.site, now, "setup", "demo")
    store.write(load_hospital, stamp, files=read_hospital(RESOURCES / "demo"), own_pins=True)
    stamp = new_stamp(settings.hospital.site, now, "setup", "demo")
    store.write(put_map, stamp, content=_packed_map(), name=STORED)


@cache
def _packed_map() -> bytes:
    return packed(RESOURCES / "demo" / "map")


@dataclass
class _Visitor:
    """Hands out stamps a little apart, so that the morning has an order."""

    site: str
    now: datetime

    def stamp(self, terminal: str) -> Stamp:
        self.now += timedelta(seconds=40)
        return new_stamp(self.site, self.now, terminal, "patient")


def department_name(language: str) -> str:
    """What DEPARTMENT is called."""
    rows = read_hospital(RESOURCES / "demo").departments
    row = next(row for row in rows if row.code == DEPARTMENT)
    return {"zh-Hant": row.name_hant, "en": row.name_en}.get(language, row.name)


def _plan_week(store: Store, settings: Settings, now: datetime) -> None:
    """The same sessions on the days to come, so that there is something to book."""
    files = read_hospital(RESOURCES / "demo")
    days = [now.date() + timedelta(days=ahead) for ahead in range(1, DAYS_PLANNED)]
    roster = [row.model_copy(update={"date": day}) for day in days for row in files.roster]
    planned = replace(files, roster=roster, patients=[], appointments=[], staff=[])
    stamp = new_stamp(settings.hospital.site, now, "setup", "demo")
    store.write(load_hospital, stamp, files=planned)


def begin_morning(store: Store, settings: Settings, now: datetime) -> None:
    """A lobby in which people already wait and the first ones are in their rooms."""
    site = settings.hospital.site
    _plan_week(store, settings, now - timedelta(minutes=26))
    visitor = _Visitor(site, now - timedelta(minutes=25))
    any_time = {"check_in": {"early_minutes": "any"}}
    store.write(set_policy, visitor.stamp("setup"), scope="hospital", rules=any_time)
    for card in _CHECKED_IN:
        patient = store.read(identify, site=site, now=visitor.now, scan=card)
        visit = store.read(visit_today, site=site, now=visitor.now, patient_id=patient.id)
        store.write(
            check_in,
            visitor.stamp("K1"),
            appointment_id=visit.appointments[0].id,
        )
    store.write(set_policy, visitor.stamp("setup"), scope="hospital", rules={})
    for card, department in _WALKED_IN:
        patient = store.read(identify, site=site, now=visitor.now, scan=card)
        store.write(take_walk_in, visitor.stamp("D1"), patient_id=patient.id, department=department)
    for room in _SEEN_FIRST:
        called = store.write(call_next, visitor.stamp("setup"), room=room)
        if called is not None and called.state is State.CALLED:
            store.write(start, visitor.stamp("setup"), ticket_id=called.id)
