"""SQL of the hospital's map."""

from datetime import datetime

from sqlalchemy import Connection, Row, bindparam, select

from shared.store import hospital
from shared.store.tables import hospital_map

_DIGEST = select(hospital_map.c.digest).where(hospital_map.c.site == bindparam("site"))
_WHOLE = select(hospital_map).where(hospital_map.c.site == bindparam("site"))


def put(
    tx: Connection, *, site: str, name: str, content: bytes, digest: str, loaded: datetime
) -> None:
    """In the place of the one there was."""
    row = {"site": site, "name": name, "content": content, "digest": digest, "loaded": loaded}
    hospital.put(tx, hospital_map, [row], ["site"])


def digest(tx: Connection, site: str) -> str | None:
    return tx.execute(_DIGEST, {"site": site}).scalar_one_or_none()


def whole(tx: Connection, site: str) -> "Row[tuple[str, str, bytes, str, datetime]] | None":
    """The row with the map's content; some hundred kilobytes."""
    return tx.execute(_WHOLE, {"site": site}).one_or_none()
