"""Degrees to metres and back, exact enough within a hospital's grounds."""

from dataclasses import dataclass
from math import cos, radians, sin, sqrt
from typing import Any

import numpy as np
import shapely

# WGS 84 (EPSG:4326): half the large axis in metres and the first eccentricity squared.
AXIS, ECCENTRICITY = 6378137.0, 0.00669437999014


@dataclass(frozen=True)
class Projection:
    """The plane that touches the ellipsoid at `longitude`, `latitude` (degrees). Within 2 km of
    the origin a distance is wrong by less than a millimetre a metre."""

    longitude: float
    latitude: float

    @property
    def _metres_a_degree(self) -> tuple[float, float]:
        bent = 1 - ECCENTRICITY * sin(radians(self.latitude)) ** 2
        east = AXIS / sqrt(bent) * cos(radians(self.latitude))
        north = AXIS * (1 - ECCENTRICITY) / bent**1.5
        return radians(east), radians(north)

    def metres(self, longitude: float, latitude: float) -> tuple[float, float]:
        """Metres east and north of the origin."""
        east, north = self._metres_a_degree
        return (longitude - self.longitude) * east, (latitude - self.latitude) * north

    def degrees(self, x: float, y: float) -> tuple[float, float]:
        """Longitude and latitude."""
        east, north = self._metres_a_degree
        return self.longitude + x / east, self.latitude + y / north

    def in_metres(self, shape: Any) -> Any:
        """A shapely geometry in degrees, in metres."""
        east, north = self._metres_a_degree
        origin = np.array([self.longitude, self.latitude])
        return shapely.transform(shape, lambda xy: (xy - origin) * (east, north))
