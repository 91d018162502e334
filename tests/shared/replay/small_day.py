"""A day small enough to run in a second or two: one department, two rooms, a dozen people."""

import csv
from pathlib import Path
from typing import Any

from shared.cli import main

GIVEN_NAMES = "春夏秋冬梅兰竹菊东南西北"
DEPARTMENTS = [
    {"code": "03.04", "name": "心血管内科", "name_en": "Cardiology", "floor": "2F",
     "ticket_prefix": "A"},
]  # fmt: skip
ARRIVAL = {
    "at": "kiosk", "kind": "walk_in", "department_code": "03.04", "practitioner_code": "",
    "slot_start": "", "sex": "F", "birth_date": "1980-01-01", "id_number": "", "phone": "",
    "first_visit": "no", "flags": "", "complaint": "", "service_seconds": "300",
    "misses_calls": "0", "exam_minutes": "",
}  # fmt: skip


def shift(doctor, room, starts="08:00", ends="12:00", session="morning"):
    return {
        "practitioner_code": doctor, "name": f"医生{doctor}", "title": "主治医师",
        "department_code": "03.04", "room": room, "date": "2026-11-23", "session": session,
        "starts": starts, "ends": ends, "slot_minutes": "30", "quota": "40",
    }  # fmt: skip


def arrivals(*times, **more):
    """Somebody at each of the times."""
    return [ARRIVAL | {"arrive_at": f"{at}:00"} | more for at in times]


def booked(at, slot, doctor="D1", **more):
    values = {"kind": "appointment", "slot_start": slot, "practitioner_code": doctor}
    return arrivals(at, **(values | more))


USUAL = [
    *arrivals("07:50", "07:51", "07:52", "08:01", "08:02", "08:30"),
    *booked("07:55", "08:00"),
    *booked("07:56", "08:30", doctor="D2"),
    *booked("08:40", "08:00", doctor="D2"),
    *arrivals("07:53", exam_minutes="20"),
    *arrivals("07:54", misses_calls="1"),
    *arrivals("07:57", misses_calls="3"),
]


def write_rows(path: Path, rows):
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)


class SmallDay:
    """A loaded store and a day file beside it; `replay` answers (exit code, what was said)."""

    def __init__(self, folder: Path, url: str, capsys: Any = None) -> None:
        self.folder = folder
        self.url = url
        self._capsys = capsys

    def load(self):
        """Two rooms in the morning, one of them in the afternoon."""
        roster = [
            shift("D1", "201"),
            shift("D2", "202"),
            shift("D1", "201", "13:30", "17:30", "afternoon"),
        ]
        write_rows(self.folder / "departments.csv", DEPARTMENTS)
        write_rows(self.folder / "roster.csv", roster)
        assert self.run("load", str(self.folder), "--store", self.url)[0] == 0

    def policy(self, name, rules=""):
        path = self.folder / f"{name}.toml"
        path.write_text(rules, encoding="utf-8")
        return str(path)

    def arrivals(self, rows):
        """The file of a day on which these people come."""
        people = [
            row
            | {"patient_no": f"P{n:03}", "name": f"王{GIVEN_NAMES[n]}", "card_no": f"8000{n:04}"}
            for n, row in enumerate(sorted(rows, key=lambda row: row["arrive_at"]))
        ]
        write_rows(self.folder / "arrivals.csv", people)
        return self.folder / "arrivals.csv"

    def replay(self, rows, *options):
        return self.run("replay", str(self.arrivals(rows)), "--store", self.url, *options)

    def run(self, *arguments):
        code = main(list(arguments))
        return code, self._capsys.readouterr() if self._capsys else None
