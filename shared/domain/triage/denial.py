"""What a patient says they do not have: 没有发热, 否认胸痛、气促, 不发烧, 咳嗽没有.

A denial holds for the words that follow at once, past a few fillers, and for those it enumerates.
It does not reach over other words: 没睡好头痛 is a headache. A denial word inside a known word
(睡不着, 吃不下) or in a question (有没有, 是不是) denies nothing.
"""

import re
from collections.abc import Sequence

from shared.domain.triage.reading import BREAK, LIST

_DENIALS = re.compile(
    "没有出现过?|没有过|没有|没出现过?|没得过|没见|没|并无|无|否认有?|未见|未出现|未曾|未|从未|从不|"
    "不伴有?|不存在|已?排除了?|已经不|不再|不会|不是|不太|不怎么|不|非"
)
_NOT_DENIALS = re.compile(
    "有没有|是不是|会不会|能不能|可不可以|要不要|好不好|痛不痛|有无|是否|不排除|不能排除|不只|不仅|"
    "不但|不光|不知道是|不清楚是|不止|不断|不停|不时|无时无刻|无故|无缘无故|无法|没法|没办法|不得不|"
    "不好|不见好|没好|没有好|未愈|不愈|没完|没停|不行|不能|不敢|不到|不足|不了解|不知|不明|没多久|"
    "不久|没几天|莫非|除非|非常|非得|未来|未婚|未成年|无线|不同|不过"
)
_FILLERS = re.compile(
    "(?:明显的?|什么|任何|其他的?|其它|特别的?|特殊的?|相关|再|有过?|过|出现|感到|感觉到?|觉得|怎么|"
    "那么|很|太|多|大|伴有?|发生|的|得过?|像|算|是)*"
)
_CONNECTORS = re.compile(
    f"(?:{LIST}|和|或者?|及|以及|与|跟|还有|也没有|也没|也不|都没有|并|/)?(?:也?没有|也?无|也?不)?"
)
_AFTER = re.compile(
    f"(?:的?(?:症状|现象|情况|感觉))?[都也]?(?:没有|没|无|消失了?|好了|正常|阴性|没问题)(?={BREAK}|$)"
)

_DENIAL_FIRST = re.compile("没有|没|无|不")

Span = tuple[int, int]


def whole_words(read: str, spans: Sequence[Span]) -> list[Span]:
    """Without words that begin with a denial and are cut short: in 没有呼吸困难 nobody says
    没有呼吸."""
    furthest: dict[int, int] = {}
    for start, end in spans:
        furthest[start] = max(end, furthest.get(start, 0))
    out = []
    for start, end in spans:
        denial = _DENIAL_FIRST.match(read, start, end)
        if denial is None or furthest.get(denial.end(), 0) <= end:
            out.append((start, end))
    return out


def denied(read: str, known: Sequence[Span]) -> set[Span]:
    """Those of the `known` words of a folded complaint that it denies.

    `known` are all places of words that mean something, also one inside the other. A denial whose
    first or last character a longer word holds is part of that word.
    """
    by_start: dict[int, list[Span]] = {}
    for span in known:
        by_start.setdefault(span[0], []).append(span)
    out: set[Span] = set()
    silent = [match.span() for match in _NOT_DENIALS.finditer(read)]
    holding: dict[int, list[Span]] = {}
    for span in (*known, *silent):
        for place in range(*span) if span[1] - span[0] > 1 else ():
            holding.setdefault(place, []).append(span)
    for match in _DENIALS.finditer(read):
        start, end = match.span()
        around = (*holding.get(start, ()), *holding.get(end - 1, ()))
        if all(span == (start, end) for span in around):
            out |= _chain(read, end, by_start)
    return out | _before(read, known)


def _chain(read: str, start: int, by_start: dict[int, list[Span]]) -> set[Span]:
    out: set[Span] = set()
    filler = _FILLERS.match(read, start)
    place = _next(filler.end() if filler else start, start, by_start)
    while place is not None:
        longest = max(by_start[place], key=lambda span: span[1])
        inner = (s for p in range(*longest) for s in by_start.get(p, ()))
        out |= {s for s in inner if _within(s, longest)}
        joined = _CONNECTORS.match(read, longest[1])
        end = joined.end() if joined else longest[1]
        filler = _FILLERS.match(read, end)
        place = _next(filler.end() if filler else end, end, by_start)
    return out


def _next(after_fillers: int, before: int, by_start: dict[int, list[Span]]) -> int | None:
    """Where the denied word starts: fillers may be the beginning of a word (大便干, 多尿)."""
    for place in range(before, after_fillers + 1):
        if place in by_start:
            return place
    return None


def _before(read: str, known: Sequence[Span]) -> set[Span]:
    """咳嗽没有, 发烧和咳嗽都没有: denied by what comes after them."""
    by_end: dict[int, list[Span]] = {}
    for span in known:
        by_end.setdefault(span[1], []).append(span)
    out: set[Span] = set()
    for end in by_end:
        after = _AFTER.match(read, end)
        if after is None:
            continue
        place: int | None = end
        everything = "都" in after[0]
        while place is not None:
            longest = min(by_end[place], key=lambda span: span[0])
            inner = (s for p in range(longest[0], end + 1) for s in by_end.get(p, ()))
            out |= {s for s in inner if _within(s, longest)}
            place = _previous(read, longest[0], by_end) if everything else None
    return out


def _previous(read: str, start: int, by_end: dict[int, list[Span]]) -> int | None:
    for length in (0, 1):
        joined = read[start - length : start]
        if (not joined or joined in f"{LIST}和跟与") and start - length in by_end:
            return start - length
    return None


def _within(inner: Span, outer: Span) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]
