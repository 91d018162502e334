"""The head of a queue in a list of people. No Qt."""

from desk.words import Pill, Row
from shared.services.values import Department
from shared.text import text

HEAD = "queue:"


def head_row(
    department: Department, people: int, language: str, pills: tuple[Pill, ...] = ()
) -> Row:
    """The queue's name and how many it has."""
    right = text("desk.people", language, n=people)
    return Row(f"{HEAD}{department.code}", department.named(language), pills=pills, right=right)


def is_head(row: Row) -> bool:
    return row.key.startswith(HEAD)
