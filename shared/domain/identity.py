"""Identity numbers, phones, names and scans: untrusted until they pass here.

Every refusal names its own reason and the `field` it stands by.
"""

import re
import unicodedata
from datetime import date

from stdnum.iso7064 import mod_11_2

from shared.domain.errors import Refused

MAX_NAME = 60
MAX_SCAN = 256
EARLIEST_BIRTH = date(1880, 1, 1)
GUARDIAN_BELOW = 14  # years; a child comes with somebody
NEEDS = ("wheelchair", "hearing", "sight", "interpreter", "stretcher")
NO_ALLERGIES = "none"
SLIP_CODE = re.compile(r"DZ:([0-9a-fA-F-]{36})")
TEST_REGION = "999999"  # no region and no country has it: invented people of files and tests
_CARD = re.compile(r"[0-9A-Z-]{4,32}")
_PASSPORT = re.compile(r"(?=.*\d)[0-9A-Z]{5,20}")
_NUMBER = re.compile(r"\d{17}[\dX]", re.ASCII)
_X = str.maketrans({"×": "X", "*": "X"})  # how keypads without an X write the last place
_DOTS = re.compile(r" ?[·•・‧∙⋅] ?")
_HAN = r"[\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
_BETWEEN_HAN = re.compile(rf"(?<={_HAN})[ .。](?={_HAN})")


def slip_code(ticket_id: str) -> str:
    """What the code on a ticket's slip says: the ticket, and nothing of the person."""
    return f"DZ:{ticket_id}"


def plain(untrusted: str) -> str:
    """Full-width letters and digits made half-width, control characters dropped, trimmed."""
    return one_line(unicodedata.normalize("NFKC", untrusted))


def one_line(untrusted: str) -> str:
    """Control characters dropped, trimmed; every other sign stays as it was written."""
    return " ".join("".join(map(_visible, untrusted)).split())


def read_identity(untrusted: str, kind: str, today: date | None = None) -> tuple[str, str]:
    """A document's number and its kind: "resident", "permit", "passport", or ("", "") for none.

    What was said of the kind gives way to what the number itself tells. Raises Refused as
    `read_identity_number` and `read_passport`, and id_not_passport (18 digits are no passport).
    """
    number = _document(untrusted)
    if not number:
        return "", ""
    numeric = re.fullmatch(r"\d{14,17}[\dX]", number, re.ASCII) is not None
    if kind == "passport" and numeric:
        raise Refused("id_not_passport", field="id_number")
    if kind == "passport" or (not kind and re.match(r"[A-Z]", number)):
        return read_passport(untrusted), "passport"
    number = read_identity_number(number, today)
    return number, kind_of(number)


def read_identity_number(untrusted: str, today: date | None = None) -> str:
    """An 18-digit identity number: of a resident, a permit of a resident from Hong Kong, Macao
    or Taiwan (81, 82, 83), or a foreigner's permanent residence (9). GB 11643: its date of
    birth, not after `today` where that is told, and its check digit by ISO 7064 MOD 11-2.

    The region is only a hint. Raises Refused: id_15_digits, id_bad_characters, id_bad_length,
    id_impossible_region, id_impossible_date, id_future_date, id_bad_check_digit.
    """
    number = _document(untrusted)
    if re.fullmatch(r"\d{15}", number, re.ASCII):
        raise Refused("id_15_digits", field="id_number")
    if not re.fullmatch(r"\d*[\dX]", number, re.ASCII):
        raise Refused("id_bad_characters", field="id_number")
    if len(number) != 18:
        raise Refused("id_bad_length", field="id_number", n=len(number))
    if number[0] == "0":
        raise Refused("id_impossible_region", field="id_number")
    try:
        born = date.fromisoformat(birth_date_of(number))
    except ValueError:
        raise Refused("id_impossible_date", field="id_number") from None
    if born < EARLIEST_BIRTH:
        raise Refused("id_impossible_date", field="id_number")
    if today is not None and born > today:
        raise Refused("id_future_date", field="id_number")
    if not mod_11_2.is_valid(number):
        raise Refused("id_bad_check_digit", field="id_number")
    return number


def read_passport(untrusted: str) -> str:
    """A passport's or travel permit's number, upper case; not one behind a mask (E*****678).
    Raises Refused("passport_bad")."""
    number = _document(untrusted)
    if "*" in untrusted or not _PASSPORT.fullmatch(number):
        raise Refused("passport_bad", field="id_number")
    return number


def kind_of(identity_number: str) -> str:
    """ "permit" for people from Hong Kong, Macao, Taiwan and foreigners who live here."""
    foreign = identity_number[0] == "9" and not identity_number.startswith(TEST_REGION)
    return "permit" if foreign or identity_number[:2] in ("81", "82", "83") else "resident"


def looks_like_identity_number(scan: str) -> bool:
    return _NUMBER.fullmatch(scan.upper()) is not None


def birth_date_of(identity_number: str) -> str:
    return f"{identity_number[6:10]}-{identity_number[10:12]}-{identity_number[12:14]}"


def sex_of(identity_number: str) -> str:
    return "M" if int(identity_number[16]) % 2 else "F"


def read_birth_date(untrusted: str, today: date) -> str:
    """ "1948-03-05" or "19480305". Raises Refused: bad_birth_date (no date), birth_date_impossible,
    birth_date_future, birth_date_too_early."""
    digits = re.sub(r"[-/.年月日 ]", "", plain(untrusted))
    if not re.fullmatch(r"\d{8}", digits, re.ASCII):
        raise Refused("bad_birth_date", field="birth_date")
    try:
        born = date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    except ValueError:
        raise Refused("birth_date_impossible", field="birth_date") from None
    if born > today:
        raise Refused("birth_date_future", field="birth_date")
    if born < EARLIEST_BIRTH:
        raise Refused("birth_date_too_early", field="birth_date")
    return born.isoformat()


def read_phone(untrusted: str, field: str = "phone") -> str:
    """Digits of a phone, 7 to 15, +86 dropped. Raises Refused("bad_phone")."""
    digits = re.sub(r"[ ()-]", "", plain(untrusted))
    digits = re.sub(r"^(\+|00)?86(?=1\d{10}$)", "", digits).removeprefix("+")
    if not re.fullmatch(r"\d{7,15}", digits, re.ASCII):
        raise Refused("bad_phone", field=field)
    return digits


def read_name(untrusted: str, field: str = "name") -> str:
    """A person's name: letters of any script, rare characters too, · . ' - and spaces, at most
    MAX_NAME; every kind of dot in a minority name is ·, and no space stands in a Chinese one.

    Raises Refused: name_empty, name_too_long, name_emoji, name_characters.
    """
    if any(_is_emoji(c) for c in untrusted):
        raise Refused("name_emoji", field=field)
    if any(_is_control(c) and not c.isspace() for c in untrusted):
        raise Refused("name_characters", field=field)
    name = _BETWEEN_HAN.sub(_joined, _DOTS.sub("·", plain(untrusted)))
    if not name:
        raise Refused("name_empty", field=field)
    if len(name) > MAX_NAME:
        raise Refused("name_too_long", field=field, n=MAX_NAME)
    if not all(_is_letter(c) or c in "· .'’-" for c in name) or not any(map(_is_letter, name)):
        raise Refused("name_characters", field=field)
    return name


def read_language(untrusted: str) -> str:
    """A language tag as "zh-Hant", "yue", "en"; "" for none. Raises Refused("language_unknown")."""
    tag = plain(untrusted)
    if tag and (len(tag) > 8 or not re.fullmatch(r"[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?", tag)):
        raise Refused("language_unknown", field="language")
    return tag


def read_needs(untrusted: tuple[str, ...]) -> tuple[str, ...]:
    """Some of NEEDS, each once, in their order. Raises Refused("needs_unknown")."""
    wanted = {plain(need) for need in untrusted} - {""}
    if not wanted <= set(NEEDS):
        raise Refused("needs_unknown", field="needs")
    return tuple(need for need in NEEDS if need in wanted)


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


def _document(untrusted: str) -> str:
    """A document's number as pasted or typed: no spaces, lines or hyphens in it, upper case."""
    return re.sub(r"[ \-‐-―_]", "", plain(untrusted)).upper().translate(_X)


def _is_rare(c: str) -> bool:
    """Planes 2 and 3 hold Chinese characters only, newer ones than this Python knows."""
    return 0x20000 <= ord(c) <= 0x3FFFD


def _visible(c: str) -> str:
    """Joiners and marks of direction go; lines, tabs and what cannot be drawn become a space."""
    if unicodedata.category(c) == "Cf":
        return ""
    return " " if _is_control(c) else c


def _is_control(c: str) -> bool:
    return unicodedata.category(c) in ("Cc", "Cn", "Co", "Cs") and not _is_rare(c)


def _is_emoji(c: str) -> bool:
    return 0x1F000 <= ord(c) <= 0x1FAFF or (unicodedata.category(c) == "So" and c != "○")


def _is_letter(c: str) -> bool:
    return unicodedata.category(c)[0] in "LM" or _is_rare(c) or c in "〇○"


def _joined(match: re.Match[str]) -> str:
    """A full stop between two Chinese characters stands for the dot of a minority name."""
    return "" if match.group() == " " else "·"
