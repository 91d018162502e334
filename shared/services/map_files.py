"""A hospital's map on disk: an IMDF folder or zip, one GeoJSON file, or an OpenStreetMap extract,
with `wayfinding.json` beside it. Sizes are looked at before anything is read."""

import io
import json
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from shared.domain.errors import UserFacingError
from shared.wayfinding.imdf import read_imdf
from shared.wayfinding.osm import read_osm
from shared.wayfinding.plan import Plan

LIMIT = 32 * 1024 * 1024  # bytes, unpacked and together; a big hospital's map has about four
MEGABYTE = 1024 * 1024
SIDECAR = "wayfinding.json"
ZIP = b"PK"
# What zipfile raises of a damaged, encrypted or oddly packed archive.
BROKEN = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError)
GEOJSON = (".geojson", ".json")
OSM = ".osm"
ONE_DATE = (1980, 1, 1, 0, 0, 0)  # of every file in a packed map, so that equal maps pack equal


def read_map(path: Path) -> Plan:
    """The plan of a map file or folder. UserFacingError: map_missing, map_too_large(limit),
    map_broken_zip, map_not_json(file), map_not_utf8(file), map_not_xml, map_not_a_map,
    map_no_levels, map_no_spaces, map_sidecar(field)."""
    return _read(contents(path))


def read_map_bytes(content: bytes, name: str) -> Plan:
    """The same of a file's content. A zip is told by how it begins, whatever it is called (a
    packed folder or .osm file keeps its own name); `name` tells the rest by its ending."""
    if len(content) > LIMIT:
        raise UserFacingError("map_too_large", limit=LIMIT // MEGABYTE)
    if content.startswith(ZIP) or PurePosixPath(name).suffix.casefold() == ".zip":
        return _read(_unzipped(io.BytesIO(content)))
    return _read({PurePosixPath(name).name: content})


def packed(path: Path) -> bytes:
    """The map's files as one zip, the same bytes for the same files. Errors as `read_map`."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in sorted(contents(path).items()):
            entry = zipfile.ZipInfo(name, ONE_DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return out.getvalue()


def contents(path: Path) -> dict[str, bytes]:
    """The map's files by bare name. Errors as `read_map` up to map_broken_zip."""
    try:
        return _contents(path)
    except OSError as wrong:  # no right to read it, a disk pulled out
        raise UserFacingError("map_missing") from wrong


def _contents(path: Path) -> dict[str, bytes]:
    if path.is_dir():
        files = sorted(file for file in path.iterdir() if file.suffix.casefold() in (*GEOJSON, OSM))
    elif path.is_file():
        if path.suffix.casefold() == ".zip":
            _check(path.stat().st_size)
            with path.open("rb") as file:
                return _unzipped(file)
        files = [path, *_beside(path)]
    else:
        raise UserFacingError("map_missing")
    _check(sum(file.stat().st_size for file in files))
    names = [SIDECAR if file.name.endswith(SIDECAR) else file.name for file in files]
    return {name: file.read_bytes() for name, file in zip(names, files, strict=True)}


def _beside(path: Path) -> list[Path]:
    """The sidecar of a single file: its own, else the folder's."""
    options = (path.with_name(f"{path.stem}.{SIDECAR}"), path.with_name(SIDECAR))
    return [option for option in options if option.is_file() and option != path][:1]


def _check(size: int) -> None:
    if size > LIMIT:
        raise UserFacingError("map_too_large", limit=LIMIT // MEGABYTE)


def _unzipped(file: io.BufferedIOBase | io.BufferedReader) -> dict[str, bytes]:
    """The map files of a zip, wherever in it they lie. A zip that unpacks to more than LIMIT is
    refused by what it says of itself, and again by what comes out of it."""
    found: dict[str, bytes] = {}
    left = LIMIT
    try:
        with zipfile.ZipFile(file) as archive:
            for entry in sorted(archive.infolist(), key=_depth):
                name = PurePosixPath(entry.filename)
                if name.suffix.casefold() not in (*GEOJSON, OSM) or "__MACOSX" in name.parts:
                    continue
                if name.name in found:
                    continue  # a second map in the same zip
                _check(entry.file_size + LIMIT - left)
                with archive.open(entry) as unpacked:
                    content = unpacked.read(left + 1)
                left -= len(content)
                _check(LIMIT - left)
                found[name.name] = content
    except BROKEN as broken:
        raise UserFacingError("map_broken_zip") from broken
    return found


def _depth(entry: zipfile.ZipInfo) -> tuple[int, str]:
    return entry.filename.count("/"), entry.filename


def _read(files: Mapping[str, bytes]) -> Plan:
    sidecar = _parsed(SIDECAR, files[SIDECAR]) if SIDECAR in files else None
    for name, content in files.items():
        if name.casefold().endswith(OSM):
            return read_osm(content, sidecar)
    features = {
        PurePosixPath(name).stem: _parsed(name, content)
        for name, content in files.items()
        if name != SIDECAR
    }
    if not features:
        raise UserFacingError("map_not_a_map")
    return read_imdf(features, sidecar)


def _parsed(name: str, content: bytes) -> object:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as wrong:
        raise UserFacingError("map_not_utf8", file=name) from wrong
    try:
        parsed: object = json.loads(text)
    except (ValueError, RecursionError) as wrong:
        raise UserFacingError("map_not_json", file=name) from wrong
    return parsed
