"""What a scanner gave, as far as it can be a scan at all. Whose it is, the services say."""

import re

SHORTEST = 4
LONGEST = 256
_SYMBOLOGY = re.compile(r"^\][A-Za-z][0-9A-Za-z]")  # AIM: some scanners say what they read first
_SLIP = "DZ:"  # a keyboard's caps lock turns it round


def scan_of(untrusted: str) -> str | None:
    """The printable characters of a scan, trimmed; None where they are too few or too many."""
    scan = "".join(c for c in untrusted if c.isprintable()).strip()
    scan = _SYMBOLOGY.sub("", scan)
    if scan[: len(_SLIP)].upper() == _SLIP:
        scan = _SLIP + scan[len(_SLIP) :]
    return scan if SHORTEST <= len(scan) <= LONGEST else None
