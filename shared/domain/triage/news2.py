"""NEWS2, the National Early Warning Score of the Royal College of Physicians (London 2017).

Reproduced with acknowledgement, as its licence asks. For adults from 16, not in pregnancy. The
published figures leave gaps between whole numbers; a figure in a gap gets the score of the side
it has passed: temperature 39.05 scores as ≥ 39.1.
"""

from dataclasses import dataclass
from typing import Literal

from shared.domain.triage.vitals import Vitals

YOUNGEST = 16
Response = Literal["routine", "low", "urgent", "emergency"]
NEEDED = ("rr", "spo2", "sbp", "hr", "temp")


@dataclass(frozen=True)
class News2:
    """`parts`: the score of each sign by name."""

    score: int
    response: Response
    parts: dict[str, int]


def news2(vitals: Vitals, age: float | None, *, pregnant: bool = False) -> News2 | None:
    """None where the score does not apply or a sign of it is missing."""
    alert = _alertness(vitals)
    if age is None or age < YOUNGEST or pregnant or alert is None:
        return None
    rr, spo2, sbp, hr, temp = (getattr(vitals, name) for name in NEEDED)
    if rr is None or spo2 is None or sbp is None or hr is None or temp is None:
        return None
    parts = {
        "rr": _at_most(rr, ((8, 3), (11, 1), (20, 0)), 2 if rr < 25 else 3),
        "spo2": _saturation(spo2, vitals),
        "oxygen": 2 if vitals.on_oxygen else 0,
        "sbp": _at_most(sbp, ((90, 3), (100, 2), (110, 1)), 0 if sbp < 220 else 3),
        "hr": _at_most(hr, ((40, 3), (50, 1), (90, 0), (110, 1)), 2 if hr < 131 else 3),
        "acvpu": alert,
        "temp": _at_most(temp, ((35.0, 3), (36.0, 1), (38.0, 0), (39.0, 1)), 2),
    }
    score = sum(parts.values())
    return News2(score, response(score, single_three=3 in parts.values()), parts)


def response(score: int, *, single_three: bool) -> Response:
    """0 routine, 1–4 low, 5–6 or any single 3 urgent, ≥ 7 emergency."""
    if score >= 7:
        return "emergency"
    if score >= 5 or single_three:
        return "urgent"
    return "low" if score else "routine"


def _saturation(spo2: float, vitals: Vitals) -> int:
    """Scale 2: on room air everything from 88 % scores 0, above 92 % too."""
    if vitals.spo2_scale == 1:
        return _at_most(spo2, ((91, 3), (93, 2), (95, 1)), 0)
    low = _at_most(spo2, ((83, 3), (85, 2), (87, 1)), 0)
    if low or not vitals.on_oxygen:
        return low
    return _at_most(spo2, ((92, 0), (94, 1), (96, 2)), 3)


def _alertness(vitals: Vitals) -> int | None:
    """New confusion and everything below alert score 3; a GCS of 15 is alert."""
    if vitals.acvpu is not None:
        return 0 if vitals.acvpu == "A" else 3
    if vitals.gcs is not None:
        return 0 if vitals.gcs == 15 else 3
    return None


def _at_most(value: float, steps: tuple[tuple[float, int], ...], beyond: int) -> int:
    for limit, score in steps:
        if value <= limit:
            return score
    return beyond
