"""The store's key is changed: everything sealed is opened with the old one, sealed with the new."""

from collections.abc import Callable

from sqlalchemy import Connection

from shared.domain.roles import Right
from shared.services.noting import note
from shared.services.permission import require
from shared.services.stamp import Stamp
from shared.store import key_row, sealed_rows
from shared.store.keys import Keys
from shared.store.sealing import Seals


def rekey(
    tx: Connection, stamp: Stamp, *, keys: Keys, told: Callable[[int, int], object]
) -> int | None:
    """Seal all patients' values with the current one of `keys`, all or none; `told` how many of
    how many are done. How many, or None where the store names that key already.

    Raises Refused("not_allowed_admin"), StoreProblem("store_wrong_key").
    """
    require(stamp, Right.REKEY)
    named = key_row.locked(tx)
    after = Seals(keys.current)
    if named.fingerprint == after.fingerprint:
        return None
    patients = sealed_rows.seal_anew(tx, keys.fitting(named.fingerprint), after, told)
    key_row.put(tx, after.fingerprint, wiped=named.wiped)
    note(tx, stamp, "rekey", detail={"patients": patients, "key": after.fingerprint[:8]})
    return patients
