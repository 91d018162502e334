"""The map in a hospital's folder: read and proven before anything is written."""

from pathlib import Path

from shared.services.hospital_map import MapFile, map_file_of
from shared.services.map_files import packed, read_map_bytes

NAMES = ("map", "map.zip", "map.osm", "map.geojson")
STORED = "map.zip"


def read_hospital_map(folder: Path) -> MapFile | None:
    """`map/` (IMDF), `map.zip`, `map.osm` or `map.geojson` of the folder, packed as it is stored;
    None where there is none. Raises UserFacingError as `map_files.read_map`."""
    path = next((folder / name for name in NAMES if (folder / name).exists()), None)
    if path is None:
        return None
    content = packed(path)
    read_map_bytes(content, STORED)
    return map_file_of(content, STORED)
