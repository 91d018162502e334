"""Where the demo building stands, what it is called, and the ids of what is in it.

The site is invented: it lies in the water of Hangzhou Bay, where no hospital stands.
"""

import tomllib
from typing import Any
from uuid import UUID, uuid5

import shapely

from shared.text import RESOURCES
from shared.wayfinding.projection import Projection

SITE = Projection(121.9, 30.45)
FAMILY = UUID("5b0c2c34-7f0e-5a53-9f3d-0d6f5a1c2e10")
_NAMED = tomllib.loads((RESOURCES / "demo/building/site.toml").read_text(encoding="utf-8"))
HOSPITAL: dict[str, str] = _NAMED["hospital"]
BUILDING: dict[str, str] = _NAMED["building"]
ADDRESS: dict[str, str] = _NAMED["address"]
ROOM_ALIAS: str = _NAMED["room_alias"]
PLATE = shapely.box(0, 0, 90, 41)
GROUNDS = shapely.box(-40, -50, 130, 90)
MILLIMETRE = 8  # decimals of a degree
Json = dict[str, Any]


def feature_id(*of: str) -> str:
    """The UUID of what the tables call `of`: feature_id("2F", "lab") is the laboratory."""
    return str(uuid5(FAMILY, "/".join(of)))
