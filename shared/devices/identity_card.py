"""The text of an identity card's chip: 256 bytes, UTF-16LE, fields of fixed length.

Four kinds share the chip and differ in their fields; a letter at a fixed place tells them apart.
Address, nation, authority and photo are not read: nothing here needs them.
"""

import re
from dataclasses import dataclass, field
from datetime import date

from shared.domain import identity
from shared.domain.errors import Refused, UserFacingError

TEXT_BYTES = 256
_KIND = slice(248, 250)
_SEXES = {"1": "M", "2": "F"}


class CardProblem(UserFacingError):
    """A card that was not read: card_again (taken away too soon, or damaged on the way),
    card_unknown (a kind that is not known here, or what it says cannot be)."""


@dataclass(frozen=True)
class IdentityCard:
    """`name` is "" where it cannot be written here, `sex` "M", "F" or ""; `birth_date`
    "1948-03-05". Nothing of it is shown by its repr."""

    name: str = field(repr=False)
    sex: str = field(repr=False)
    birth_date: str = field(repr=False)
    id_number: str = field(repr=False)


@dataclass(frozen=True)
class _Layout:
    """Where the fields are; `names` in the order in which they are asked, each a run of parts."""

    names: tuple[tuple[slice, ...], ...]
    sex: slice
    birth_date: slice
    id_number: slice
    fifteen: bool = False  # a number of three letters and twelve digits


_RESIDENT = _Layout(((slice(0, 30),),), slice(30, 32), slice(36, 52), slice(122, 158))
_FOREIGN_2023 = _Layout(
    ((slice(0, 30),), (slice(52, 122), slice(220, 242))),
    slice(30, 32), slice(36, 52), slice(122, 158),
)  # fmt: skip
_FOREIGN_2017 = _Layout(
    ((slice(158, 188),), (slice(0, 120),)),
    slice(120, 122), slice(220, 236), slice(122, 152), fifteen=True,
)  # fmt: skip
# "" the resident identity card (GA/T 490), J the residence permit of Hong Kong, Macao and Taiwan
# residents, I and Y the permanent residence card of foreigners of 2017 and of 2023.
_LAYOUTS = {"": _RESIDENT, "J": _RESIDENT, "I": _FOREIGN_2017, "Y": _FOREIGN_2023}


def card_of(untrusted_text: bytes) -> IdentityCard:
    """Raises CardProblem: card_again (not 256 bytes), card_unknown."""
    if len(untrusted_text) != TEXT_BYTES:
        raise CardProblem("card_again")
    layout = _LAYOUTS.get(_words(untrusted_text, _KIND))
    if layout is None:
        raise CardProblem("card_unknown")
    return _card(untrusted_text, layout)


def _card(untrusted: bytes, layout: _Layout) -> IdentityCard:
    untrusted_number = _words(untrusted, layout.id_number)
    try:
        birth_date = identity.read_birth_date(_words(untrusted, layout.birth_date), date.max)
        number = _number(untrusted_number, layout)
    except Refused as refused:
        raise CardProblem("card_unknown") from refused
    if not layout.fifteen and identity.birth_date_of(number) != birth_date:
        raise CardProblem("card_unknown")
    sex = _SEXES.get(_words(untrusted, layout.sex), "")
    return IdentityCard(_name(untrusted, layout), sex, birth_date, number)


def _number(untrusted_number: str, layout: _Layout) -> str:
    if not layout.fifteen:
        return identity.read_identity_number(untrusted_number)
    if not re.fullmatch(r"[A-Z]{3}\d{12}", untrusted_number, re.ASCII):
        raise Refused("passport_bad", field="id_number")
    return identity.read_passport(untrusted_number)


def _name(untrusted: bytes, layout: _Layout) -> str:
    """The first of its names that can be written here; the guide types one that cannot."""
    for parts in layout.names:
        try:
            return identity.read_name("".join(_raw(untrusted, part) for part in parts))
        except Refused:
            continue
    return ""


def _words(untrusted: bytes, part: slice) -> str:
    return _raw(untrusted, part).strip()


def _raw(untrusted: bytes, part: slice) -> str:
    return untrusted[part].decode("utf-16-le", errors="replace").replace("\0", " ")
