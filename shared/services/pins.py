"""PINs as argon2id hashes. Slow on purpose: never on the GUI thread, never in a transaction."""

from dataclasses import dataclass, field
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from shared.domain.errors import Refused
from shared.domain.identity import plain
from shared.domain.sign_in import read_pin

# Of a word that nobody knows: verified where there is nobody, so that this takes as long.
NOBODYS_HASH = (
    "$argon2id$v=19$m=19456,t=2,p=1$sMHyD2KSHLxprlItRbPyLQ$"
    "LI2gf4CaZ+tB277Ze3OOhAS/JYVhZ67mRO08313L5hs"
)


@cache
def hasher() -> PasswordHasher:
    return PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)  # OWASP minimum


@dataclass(frozen=True)
class SealedPin:
    """A new PIN that was found good, ready to be stored."""

    hash: str = field(repr=False)


def seal_pin(untrusted: str, code: str = "", before: str = "") -> SealedPin:
    """A new PIN of somebody with this code, `before` the one they typed as their present one.

    Raises Refused: bad_pin, weak_pin, pin_as_before.
    """
    if before and plain(untrusted) == plain(before):
        raise Refused("pin_as_before", field="pin")
    return SealedPin(hasher().hash(read_pin(untrusted, code)))


def verified(pin_hash: str, untrusted_pin: str) -> bool:
    """One argon2 verification, whatever the answer."""
    try:
        return hasher().verify(pin_hash, plain(untrusted_pin))
    except (VerificationError, InvalidHashError):
        return False
