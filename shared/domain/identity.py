"""Identity numbers, phones, names and scans: untrusted until they pass here."""

import re
import unicodedata
from datetime import date

from stdnum.exceptions import ValidationError
from stdnum.iso7064 import mod_11_2

from shared.domain.errors import Refused

MAX_NAME = 60
MAX_SCAN = 256
SLIP_CODE = re.compile(r"DZ:([0-9a-fA-F-]{36})")
_CARD = re.compile(r"[0-9A-Z-]{4,32}")


def plain(untrusted: str) -> str:
    """Full-width letters and digits made half-width, control characters dropped, trimmed."""
    normal = unicodedata.normalize("NFKC", untrusted)
    kept = "".join(c if not unicodedata.category(c).startswith("C") else " " for c in normal)
    return " ".join(kept.split())


def read_identity_number(untrusted: str) -> str:
    """An 18-digit resident identity number or permit (81/82/83…), checked: GB 11643 MOD 11-2
    and its date of birth; the region is not checked. Raises Refused("bad_identity_number")."""
    number = plain(untrusted).replace(" ", "").upper()
    if not re.fullmatch(r"[1-9]\d{16}[\dX]", number):
        raise Refused("bad_identity_number", field="id_number")
    try:
        mod_11_2.validate(number)
        date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except (ValidationError, ValueError) as error:
        raise Refused("bad_identity_number", field="id_number") from error
    return number


def looks_like_identity_number(scan: str) -> bool:
    return re.fullmatch(r"\d{17}[\dXx]", scan) is not None


def birth_date_of(identity_number: str) -> str:
    return f"{identity_number[6:10]}-{identity_number[10:12]}-{identity_number[12:14]}"


def sex_of(identity_number: str) -> str:
    return "M" if int(identity_number[16]) % 2 else "F"


def read_birth_date(untrusted: str, today: date) -> str:
    """ "1948-03-05" or "19480305", not in the future. Raises Refused("bad_birth_date")."""
    digits = re.sub(r"[-/.年月日 ]", "", plain(untrusted))
    if not re.fullmatch(r"\d{8}", digits, re.ASCII):
        raise Refused("bad_birth_date", field="birth_date")
    try:
        born = date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    except ValueError as error:
        raise Refused("bad_birth_date", field="birth_date") from error
    if not date(1880, 1, 1) <= born <= today:
        raise Refused("bad_birth_date", field="birth_date")
    return born.isoformat()


def read_phone(untrusted: str) -> str:
    """Digits of a phone, 7 to 15, +86 dropped. Raises Refused("bad_phone")."""
    digits = re.sub(r"[ ()-]", "", plain(untrusted))
    digits = re.sub(r"^(\+|00)?86(?=1\d{10}$)", "", digits).removeprefix("+")
    if not re.fullmatch(r"\d{7,15}", digits, re.ASCII):
        raise Refused("bad_phone", field="phone")
    return digits


def read_name(untrusted: str) -> str:
    """A person's name: letters of any script, · . ' - and spaces, at most MAX_NAME.

    Raises Refused("bad_name")."""
    name = plain(untrusted)
    allowed = all(unicodedata.category(c)[0] in "LM" or c in "·•・ .'’-〇○" for c in name)
    if not name or len(name) > MAX_NAME or not allowed:
        raise Refused("bad_name", field="name")
    return name


def read_card(untrusted: str) -> str:
    """A visit card's number. Raises Refused("bad_card")."""
    card = plain(untrusted).upper()
    if not _CARD.fullmatch(card):
        raise Refused("bad_card", field="card_no")
    return card


def read_scan(untrusted: str) -> str:
    """What a scanner or keypad gave, fit to be looked up. Raises Refused("unreadable_scan")."""
    if len(untrusted) > MAX_SCAN:
        raise Refused("unreadable_scan")
    scan = plain(untrusted)
    if SLIP_CODE.fullmatch(scan):
        return scan
    if not _CARD.fullmatch(scan.upper()):
        raise Refused("unreadable_scan")
    return scan.upper()


def age_on(birth_date: str, today: date) -> int:
    """Full years."""
    born = date.fromisoformat(birth_date)
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))
