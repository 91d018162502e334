"""Vital signs as measured: what is possible at all, and what is missing.

Units: hr and rr per minute, sbp and dbp mmHg, spo2 %, temp ℃ (axillary), glucose and potassium
mmol/L, pain 0–10.
"""

from dataclasses import dataclass, fields
from typing import Literal

from shared.domain.errors import UserFacingError

# Outside these nobody lives, or no device measures; such a figure is a slip of the hand.
POSSIBLE: dict[str, tuple[float, float]] = {
    "age": (0, 130),
    "hr": (0, 350),
    "rr": (0, 120),
    "sbp": (0, 320),
    "dbp": (0, 220),
    "spo2": (0, 100),
    "temp": (20, 45),
    "gcs": (3, 15),
    "pain": (0, 10),
    "glucose": (0, 110),
    "potassium": (0.5, 15),
}
Acvpu = Literal["A", "C", "V", "P", "U"]
WANTED = ("hr", "rr", "sbp", "spo2", "temp", "gcs", "acvpu", "pain")


@dataclass(frozen=True)
class Vitals:
    """None: not measured. `spo2_scale` 2 is for patients whose target is 88–92 %."""

    hr: float | None = None
    rr: float | None = None
    sbp: float | None = None
    dbp: float | None = None
    spo2: float | None = None
    temp: float | None = None
    gcs: float | None = None
    acvpu: Acvpu | None = None
    pain: float | None = None
    on_oxygen: bool | None = None
    spo2_scale: Literal[1, 2] = 1
    glucose: float | None = None
    potassium: float | None = None

    @property
    def missing(self) -> tuple[str, ...]:
        """What both tables would want; blood values are taken only where there is a reason."""
        return tuple(name for name in WANTED if getattr(self, name) is None)


def check(vitals: Vitals, age: float | None) -> None:
    """Raises UserFacingError("vital_impossible") naming the figure and what is possible."""
    values = {one.name: getattr(vitals, one.name) for one in fields(vitals)} | {"age": age}
    for name, (least, most) in POSSIBLE.items():
        value = values[name]
        if value is not None and not least <= value <= most:
            raise _impossible(name, value)
    if vitals.gcs is not None and vitals.gcs != int(vitals.gcs):
        raise _impossible("gcs", vitals.gcs)
    if vitals.sbp is not None and vitals.dbp is not None and vitals.dbp > vitals.sbp:
        raise UserFacingError("pressures_swapped", sbp=f"{vitals.sbp:g}", dbp=f"{vitals.dbp:g}")


def _impossible(name: str, value: float) -> UserFacingError:
    least, most = POSSIBLE[name]
    return UserFacingError(
        "vital_impossible", name=name, value=f"{value:g}", least=f"{least:g}", most=f"{most:g}"
    )
