"""Identity numbers and phones sealed in the store, and an index that finds them exactly.

Sealed: AES-256-GCM, a fresh nonce each, bound to the patient number and the field, so that no
sealed value fits anywhere else. Index: HMAC-SHA-256. The keys of both come from the store's key
(HKDF-SHA-256); without it a dump tells neither.
"""

import base64
import binascii
import hmac
import os
from hashlib import sha256

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from sqlalchemy import Connection

from shared.domain.errors import StoreProblem
from shared.store import key_row

KEY_BYTES = 32
NONCE_BYTES = 12
_SEALS, _MADE_SURE = "seals", "made sure of the seals"
_NAMED, _HELD = 1, 2


class Seals:
    """What one key of KEY_BYTES seals, opens and finds again."""

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(_derived(key, b"seal"))
        self._index_key = _derived(key, b"index")
        self.fingerprint = _derived(key, b"fingerprint").hex()

    def seal(self, plain: str, patient_no: str, field: str) -> str:
        """ "" stays ""."""
        if not plain:
            return ""
        nonce = os.urandom(NONCE_BYTES)
        sealed = self._cipher.encrypt(nonce, plain.encode(), _about(patient_no, field))
        return base64.b64encode(nonce + sealed).decode()

    def open(self, sealed: str, patient_no: str, field: str) -> str:
        """Raises StoreProblem("store_wrong_key") where this key did not seal it."""
        if not sealed:
            return ""
        try:
            raw = base64.b64decode(sealed, validate=True)
            nonce, rest = raw[:NONCE_BYTES], raw[NONCE_BYTES:]
            return self._cipher.decrypt(nonce, rest, _about(patient_no, field)).decode()
        except (InvalidTag, binascii.Error, ValueError):
            raise StoreProblem("store_wrong_key") from None

    def index(self, plain: str) -> str:
        """The same for the same words, and nothing to anybody without the key."""
        if not plain:
            return ""
        return hmac.new(self._index_key, plain.encode(), sha256).hexdigest()[:32]


class TransactionSeals:
    """The seals a store was opened with, in one transaction.

    Somebody may have sealed the store anew since. So before the first value is sealed, and before
    the first is looked up, the store is asked once whether it still names this key; what was
    sealed stays under it until the transaction ends. All raise StoreProblem("store_key_changed")
    where it does not, "store_rekeying" while that is going on.
    """

    def __init__(self, tx: Connection) -> None:
        seals: Seals | None = tx.info[_SEALS]
        if seals is None:
            raise StoreProblem("store_no_key", where="")
        self._tx, self._seals = tx, seals

    def seal(self, plain: str, patient_no: str, field: str) -> str:
        if plain:
            self._make_sure(_HELD)
        return self._seals.seal(plain, patient_no, field)

    def open(self, sealed: str, patient_no: str, field: str) -> str:
        """Raises StoreProblem("store_wrong_key") where the store's key did not seal it."""
        try:
            return self._seals.open(sealed, patient_no, field)
        except StoreProblem:
            self._make_sure(_NAMED)
            raise

    def index(self, plain: str) -> str:
        if plain:
            self._make_sure(_NAMED)
        return self._seals.index(plain)

    def _make_sure(self, how: int) -> None:
        if self._tx.info[_MADE_SURE] >= how:
            return
        named = key_row.held(self._tx) if how == _HELD else key_row.named(self._tx)
        if named is None:
            raise StoreProblem("store_rekeying")
        if named.fingerprint != self._seals.fingerprint:
            raise StoreProblem("store_key_changed")
        self._tx.info[_MADE_SURE] = how


def hand_over(tx: Connection, seals: Seals | None) -> None:
    """Called as each transaction begins: what `seals_of` will find in it."""
    tx.info[_SEALS], tx.info[_MADE_SURE] = seals, 0


def seals_of(tx: Connection) -> TransactionSeals:
    """The seals that this store was opened with. Raises StoreProblem("store_no_key")."""
    return TransactionSeals(tx)


def _about(patient_no: str, field: str) -> bytes:
    return f"{patient_no}/{field}".encode()


def _derived(key: bytes, use: bytes) -> bytes:
    return HKDF(SHA256(), KEY_BYTES, salt=None, info=b"daozhen " + use).derive(key)
