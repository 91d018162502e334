"""Identity numbers and phones sealed in the store, and an index that finds them exactly.

Sealed: AES-256-GCM, a fresh nonce each, bound to the patient number and the field, so that no
sealed value fits anywhere else. Index: HMAC-SHA-256. The keys of both come from the store's key
(HKDF-SHA-256); without it a dump tells neither.
"""

import base64
import hmac
import os
from hashlib import sha256

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from sqlalchemy import Connection

from shared.domain.errors import StoreProblem

KEY_BYTES = 32
NONCE_BYTES = 12


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
        raw = base64.b64decode(sealed)
        nonce, rest = raw[:NONCE_BYTES], raw[NONCE_BYTES:]
        try:
            return self._cipher.decrypt(nonce, rest, _about(patient_no, field)).decode()
        except InvalidTag:
            raise StoreProblem("store_wrong_key") from None

    def index(self, plain: str) -> str:
        """The same for the same words, and nothing to anybody without the key."""
        if not plain:
            return ""
        return hmac.new(self._index_key, plain.encode(), sha256).hexdigest()[:32]


def seals_of(tx: Connection) -> Seals:
    """The seals that this store was opened with."""
    seals: Seals = tx.info["seals"]
    return seals


def _about(patient_no: str, field: str) -> bytes:
    return f"{patient_no}/{field}".encode()


def _derived(key: bytes, use: bytes) -> bytes:
    return HKDF(SHA256(), KEY_BYTES, salt=None, info=b"daozhen " + use).derive(key)
