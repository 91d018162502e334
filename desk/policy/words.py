"""The rules of a policy and what a change would do, in words. No Qt."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from desk.policy.draft import HOSPITAL, Draft, Place
from desk.policy.parts import Choice, Groups, Number, PartLine, Values, lines_of
from desk.policy.typed import WrongNumber, number
from desk.queue.reasons import because_words
from desk.queue_heads import head_row
from desk.words import Pill, Priority, Row, Tone, priority_words
from shared.services.policies import PreviewRow, QueuePreview
from shared.services.values import Department, QueueEntry
from shared.text import text


def places_of(departments: Sequence[Department]) -> tuple[Place, ...]:
    """The hospital, then each area with its queues."""
    found = [HOSPITAL]
    for area in sorted({department.area for department in departments}):
        found.append(Place("area", area))
        found += [Place("queue", d.code) for d in departments if d.area == area]
    return tuple(found)


def place_name(place: Place, departments: Sequence[Department], language: str) -> str:
    match place.scope:
        case "hospital":
            return text("desk.policy.hospital", language)
        case "area":
            return text("desk.policy.area", language, area=place.name)
    return next((d.named(language) for d in departments if d.code == place.name), place.name)


def above_words(place: Place, departments: Sequence[Department], language: str) -> str:
    """Where a rule comes from that is not set at the place."""
    match place.scope:
        case "hospital":
            return text("desk.policy.usual", language)
        case "area":
            above = text("desk.policy.hospital", language)
        case _:
            area = next((d.area for d in departments if d.code == place.name), "")
            above = text("desk.policy.area", language, area=area)
    return text("desk.policy.inherited", language, above=above)


def back_words(place: Place, language: str) -> str:
    """What the button says that gives up a rule of the place's own."""
    if place == HOSPITAL:
        return text("desk.policy.inherit_usual", language)
    return text("desk.policy.inherit", language)


def place_row(place: Place, draft: Draft, departments: Sequence[Department], language: str) -> Row:
    """A place in the list: how many rules it sets itself, how many changes wait there."""
    own, changed = len(draft.saved), len(draft.changes)
    if changed:
        detail = text("desk.policy.changes", language, n=changed)
    elif own:
        detail = text("desk.policy.own_rules", language, n=own)
    elif place == HOSPITAL:
        detail = text("desk.policy.all_usual", language)
    else:
        detail = text("desk.policy.all_inherited", language)
    title = place_name(place, departments, language)
    right = str(changed or own or "")
    tone: Tone = "amber" if changed else "brand"
    return Row(key_of(place), title, detail, right=right, right_tone=tone)


def key_of(place: Place) -> str:
    return f"{place.scope}:{place.name}"


def number_words(part: Number, value: str, language: str) -> tuple[str, str]:
    """What is said before and after the field; the plural follows what is typed."""
    n = int(value) if value.strip().isdecimal() else 0
    words = text(f"desk.policy.number.{part.words}", language, n=n)
    before, _, after = words.partition(str(n))
    return before.strip(), after.strip()


def line_title(line: PartLine, language: str) -> str:
    return text(f"desk.policy.line.{line.title}", language, n=line.n) if line.title else ""


def option_words(part: Choice, option: str, language: str) -> str:
    return text(f"desk.policy.option.{part.words}.{option}", language)


def group_words(group: str, language: str) -> str:
    """A group of the hospital's own has no other name than its code."""
    known = {known.value for known in Priority}
    return priority_words(group, language) if group in known else group


def value_words(rule: str, values: Values, language: str) -> str:
    """The whole rule as one who may only read sees it."""
    lines = []
    for line in lines_of(rule, values):
        said = [_part_words(part, values, language) for part in line.parts]
        title = line_title(line, language)
        words = text("desk.policy.and", language).join(word for word in said if word)
        lines.append(text("desk.policy.titled", language, title=title, words=words) if title
                     else words)  # fmt: skip
    return "\n".join(lines)


def wrong_words(wrong: WrongNumber, language: str) -> str:
    return text("desk.policy.wrong_number", language, low=wrong.low, high=wrong.high)


def moved_words(previews: Sequence[QueuePreview], language: str) -> Pill:
    """How many would stand elsewhere in all."""
    moved = sum(preview.moved for preview in previews)
    if not moved:
        return Pill(text("desk.policy.nobody_moves", language), "plain")
    return Pill(text("desk.policy.moved", language, n=moved), "amber")


def preview_rows(
    previews: Sequence[QueuePreview], everybody: bool, now: datetime, language: str
) -> tuple[Row, ...]:
    """Each queue with those who move, or with everybody, in the new order."""
    rows = []
    for preview in previews:
        moved = (moved_words([preview], language),)
        rows.append(head_row(preview.department, len(preview.rows), language, moved))
        rows += [
            _preview_row(row, now, language)
            for row in preview.rows
            if everybody or row.before != row.after
        ]
    return tuple(rows)


def _preview_row(row: PreviewRow, now: datetime, language: str) -> Row:
    stays = row.before == row.after
    entry = QueueEntry(row.ticket, row.masked, row.masked, row.because)
    return Row(
        row.ticket.id,
        f"{row.ticket.label}  {row.masked}",
        because_words(entry, now, language),
        right=str(row.after) if stays else f"{row.before} → {row.after}",
        right_tone="green" if row.after < row.before else "amber",
        dim=stays,
    )


def _part_words(part: Number | Choice | Groups, values: Mapping[str, str], language: str) -> str:
    match part:
        case Choice():
            return option_words(part, values[part.name], language)
        case Groups():
            groups = [group for group in values[part.name].split(",") if group]
            named = [group_words(group, language) for group in groups]
            return " › ".join(named) or text("desk.policy.no_groups", language)
    if not part.asked(values):
        return ""
    try:
        n = number(part, values[part.name])
    except WrongNumber:
        n = None
    if n is None:
        return text(f"desk.policy.number.{part.words}.none", language) if part.optional else ""
    return text(f"desk.policy.number.{part.words}", language, n=n)
