"""An emergency department with a clinic today, for the hospital of the tests that has none."""

from datetime import datetime, timedelta
from typing import Any

from shared.store import hospital
from shared.store.engine import Store
from shared.store.tables import department, practitioner, schedule


def open_emergency(store: Store, now: datetime, *, until: datetime | None = None) -> None:
    site = {"site": "main"}
    place = site | {
        "code": "20", "name": "急诊科", "name_hant": "急診科", "name_en": "Emergency",
        "floor": "1F", "area": "1F", "prefix": "Z",
    }  # fmt: skip
    doctor = site | {"code": "E01", "name": "高医生", "title": "", "department": "20"}
    clinic = site | {
        "day": now.date().isoformat(), "session": "全天", "practitioner": "E01",
        "department": "20", "room": "E1", "starts": now - timedelta(hours=1),
        "ends": until or now + timedelta(hours=8), "slot_minutes": 10, "quota": 99,
        "slot_quota": 0, "state": "active", "reason": "", "source": "test",
    }  # fmt: skip

    def put(tx: Any) -> None:
        hospital.put(tx, department, [place], ["site", "code"])
        hospital.put(tx, practitioner, [doctor], ["site", "code"])
        tx.execute(schedule.insert().values(clinic))

    store.write(put)
