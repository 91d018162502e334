"""The keys of a store: the one to seal with, and those that may have sealed it before."""

import base64
import binascii
import os
from dataclasses import dataclass, field

from shared.domain.errors import StoreProblem
from shared.store.sealing import KEY_BYTES, Seals


@dataclass(frozen=True)
class Keys:
    """`current` is the one to seal with. Neither is ever shown."""

    current: bytes = field(repr=False)
    older: tuple[bytes, ...] = field(default=(), repr=False)

    def fitting(self, fingerprint: str) -> Seals:
        """The seals of the key with this fingerprint. Raises StoreProblem("store_wrong_key")."""
        for key in (self.current, *self.older):
            seals = Seals(key)
            if seals.fingerprint == fingerprint:
                return seals
        raise StoreProblem("store_wrong_key")

    def renewed(self) -> "Keys":
        """A new key to seal with; the ones so far are older ones now."""
        return Keys(new_key(), (self.current, *self.older))

    def also(self, older: tuple[bytes, ...]) -> "Keys":
        return Keys(self.current, self.older + older)

    def lines(self) -> str:
        """As a key file has them: base64, one a line, the one to seal with first."""
        return "".join(f"{written(key)}\n" for key in (self.current, *self.older))


def new_key() -> bytes:
    return os.urandom(KEY_BYTES)


def written(key: bytes) -> str:
    return base64.b64encode(key).decode()


def read_key(untrusted: str, where: str) -> bytes:
    """`where` names the file or setting in the sentence. Raises StoreProblem("store_bad_key")."""
    try:
        key = base64.b64decode(untrusted.strip(), validate=True)
    except (binascii.Error, ValueError):
        raise StoreProblem("store_bad_key", where=where) from None
    if len(key) != KEY_BYTES:
        raise StoreProblem("store_bad_key", where=where)
    return key


def read_lines(untrusted: str, where: str) -> Keys:
    """What `Keys.lines` wrote. Raises StoreProblem("store_bad_key")."""
    keys = [read_key(line, where) for line in untrusted.split()]
    if not keys:
        raise StoreProblem("store_bad_key", where=where)
    return Keys(keys[0], tuple(keys[1:]))
