"""The same day under several policies, side by side, so that a hospital can choose its rules."""

import os
import tempfile
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

from sqlalchemy import Connection

from shared.replay.day import Asked, Rules, Run, ask, run
from shared.services.hospital_files import DepartmentRow, HospitalFiles, RosterRow
from shared.services.loading import load_hospital
from shared.services.policy_file import read_policy
from shared.settings import Settings
from shared.store import hospital, schedules, schema
from shared.store.key_sources import source_of


def compare(
    store_url: str,
    arrivals: Path,
    policies: Sequence[Path],
    *,
    settings: Settings,
    workers: int,
    day: date | None,
) -> list[Run]:
    """Run the day once under each policy file, each on a store of its own that is thrown away.

    Departments, doctors and sessions are those of the hospital's store, which is only read.
    Raises as `replay`, but a store in use will do.
    """
    rules = [read_policy(path) for path in policies]
    store = schema.open_store(store_url, source_of(settings))
    try:
        asked = ask(store, arrivals, settings, workers, day)
        files = store.read(_hospital_part, asked)
    finally:
        store.close()
    with (
        tempfile.TemporaryDirectory(prefix="daozhen-") as folder,
        ThreadPoolExecutor(os.cpu_count() or 1) as pool,
    ):
        urls = [f"sqlite:///{Path(folder) / f'{number}.db'}" for number in range(len(policies))]
        for url in urls:  # one after the other: migrations do not like company
            schema.init(url, source_of(settings))
        runs = [
            pool.submit(_run_apart, url, asked, files, own, name)
            for url, own, name in zip(urls, rules, _names(policies), strict=True)
        ]
        return [one.result() for one in runs]


def _run_apart(url: str, asked: Asked, files: HospitalFiles, rules: Rules, name: str) -> Run:
    store = schema.open_store(url, source_of(asked.settings))
    try:
        store.write(load_hospital, asked.stamp(), files=files)
        return run(store, url, asked, rules, name)
    finally:
        store.close()


def _names(policies: Sequence[Path]) -> list[str]:
    """The files' names; the whole path where two are called alike."""
    stems = Counter(path.stem for path in policies)
    return [path.stem if stems[path.stem] == 1 else str(path) for path in policies]


def _hospital_part(tx: Connection, asked: Asked) -> HospitalFiles:
    """The hospital's departments, and its doctors and sessions of the day."""
    zone = asked.settings.hospital.zone
    return HospitalFiles(
        departments=[
            DepartmentRow(
                code=row.code,
                name=row.name,
                name_hant=row.name_hant,
                name_en=row.name_en,
                floor=row.floor,
                area=row.area,
                ticket_prefix=row.prefix,
            )
            for row in hospital.departments(tx, asked.site)
        ],
        roster=[
            RosterRow(
                practitioner_code=row.practitioner,
                name=row.doctor_name,
                title=row.doctor_title,
                department_code=row.department,
                room=row.room,
                date=asked.day,
                session=row.session,
                starts=row.starts.astimezone(zone).time(),
                ends=row.ends.astimezone(zone).time(),
                slot_minutes=row.slot_minutes,
                quota=row.quota,
            )
            for row in schedules.active(tx, asked.site, asked.day.isoformat())
        ],
        patients=[],
        appointments=[],
        staff=[],
    )
