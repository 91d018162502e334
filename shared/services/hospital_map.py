"""The hospital's map in the store: put there by an administrator, read by whoever shows ways."""

import hashlib
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from shared.domain.roles import Right
from shared.services.noting import note
from shared.services.permission import require
from shared.services.stamp import Stamp
from shared.store import maps


@dataclass(frozen=True)
class MapFile:
    """A map as it is stored: `content` is one file, `name` (`map.zip`) says of which kind;
    `digest` is the SHA-256 of the content."""

    name: str
    content: bytes
    digest: str


def map_file_of(content: bytes, name: str) -> MapFile:
    return MapFile(name, content, hashlib.sha256(content).hexdigest())


def put_map(tx: Connection, stamp: Stamp, *, content: bytes, name: str) -> MapFile:
    """The map that holds from now on; nothing is written where it is the one that held. It is not
    read here: whoever puts it has read it first (`loading_map`), outside of the transaction."""
    require(stamp, Right.EDIT_STAFF)
    file = map_file_of(content, name)
    if maps.digest(tx, stamp.site) == file.digest:
        return file
    maps.put(
        tx,
        site=stamp.site,
        name=file.name,
        content=file.content,
        digest=file.digest,
        loaded=stamp.now,
    )
    note(tx, stamp, "put_map", detail={"name": file.name, "digest": file.digest})
    return file


def map_digest(tx: Connection, *, site: str, now: datetime) -> str | None:
    """What tells whether a map read earlier is still the one that holds; None: there is none."""
    return maps.digest(tx, site)


def map_file(tx: Connection, *, site: str, now: datetime) -> MapFile | None:
    """The map itself."""
    row = maps.whole(tx, site)
    return MapFile(row.name, bytes(row.content), row.digest) if row else None
