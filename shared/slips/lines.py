"""Text into lines by measured width, for Chinese and Latin alike."""

import re
from collections.abc import Callable
from dataclasses import dataclass

NOT_AT_START = "，。、；：！？）】》」』…·•・,.;:!?)]}%"
DOT = " · "
NOT_AT_END = "（【《「『([{"
# A word that may not be broken: Latin letters and digits together, or one Chinese character.
WORD = re.compile(r"[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]+|\s+|.")


# How wide a text is in letters of a size, in one font; any unit of length.
Measure = Callable[[str, float], float]


@dataclass(frozen=True)
class Fitted:
    """Lines and the size of letters at which each is no wider than asked."""

    lines: tuple[str, ...]
    size: float


def wrapped(text: str, size: float, width: float, measure: Measure) -> tuple[str, ...]:
    """`text` in lines no wider than `width`; a word wider than that is broken."""
    lines: list[str] = []
    line = ""
    for unit in _units(text):
        if measure((line + unit).rstrip(), size) <= width:
            line += unit
            continue
        if line.strip():
            lines.append(line.strip())
        *full, line = _broken(unit.lstrip(), size, width, measure)
        lines += full
    if line.strip():
        lines.append(line.strip())
    return tuple(lines)


def balanced(text: str, size: float, width: float, measure: Measure) -> tuple[str, ...]:
    """Like `wrapped`, but narrower where that keeps a last line from holding a word alone."""
    lines = wrapped(text, size, width, measure)
    for share in (0.95, 0.9, 0.85, 0.8, 0.75):
        if len(lines) < 2 or measure(lines[-1], size) > width / 3:
            break
        narrower = wrapped(text, size, share * width, measure)
        if len(narrower) > len(lines):
            break
        lines = narrower
    return lines


def fitted(text: str, size: float, width: float, smallest: float, measure: Measure) -> Fitted:
    """`text` on one line, in letters no smaller than `smallest`; else wrapped at that size."""
    needed = measure(text, size)
    if needed <= width:
        return Fitted((text,) if text else (), size)
    if size * width / needed >= smallest:
        return Fitted((text,), size * width / needed)
    lines = _between_dots(text, smallest, width, measure)
    return Fitted(lines or balanced(text, smallest, width, measure), smallest)


def _between_dots(text: str, size: float, width: float, measure: Measure) -> tuple[str, ...]:
    """Lines that end at the dots between floor, room and doctor; none where one is too long."""
    first, *others = text.split(DOT)
    lines = [first]
    for piece in others:
        if measure(f"{lines[-1]}{DOT}{piece}", size) <= width:
            lines[-1] += f"{DOT}{piece}"
        else:
            lines[-1] += DOT.rstrip()
            lines.append(piece)
    fits = all(measure(line, size) <= width for line in lines)
    return tuple(lines) if others and fits else ()


def _units(text: str) -> list[str]:
    """Pieces between which a line may end: closing punctuation stays with what it closes."""
    units: list[str] = []
    for word in WORD.findall(text):
        joins_left = units and word[0] in NOT_AT_START
        joins_right = units and units[-1][-1] in NOT_AT_END
        if joins_left and units[-1].isspace() and len(units) > 1:
            units[-2:] = [units[-2] + units[-1]]
        if joins_left or joins_right:
            units[-1] += word
        else:
            units.append(word)
    return units


def _broken(unit: str, size: float, width: float, measure: Measure) -> list[str]:
    pieces = [""]
    for character in unit:
        if pieces[-1] and measure(pieces[-1] + character, size) > width:
            pieces.append("")
        pieces[-1] += character
    return pieces
