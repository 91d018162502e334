"""Room numbers out of the names that files give rooms."""

import re

NUMBER = re.compile(
    r"(?<![\w.])([A-Za-zА-я]{0,2}-?\d{2,5}[A-Za-zА-я]?)(?![\w.])|(\d{3,5})(?=[诊診室号號])"
)


def number_in(*texts: str) -> str:
    """The first room number in texts: "106", "A-203", "215b", "101诊室"; "" without one."""
    for text in texts:
        match = NUMBER.search(text)
        if match:
            return match.group(1) or match.group(2)
    return ""
