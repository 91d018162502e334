"""The rules of a policy as the parts of a form: what is chosen, what is counted. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass

Values = dict[str, str]

SECTIONS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("check_in", ("check_in", "after_session")),
    (
        "order",
        ("order_by", "appointments", "priority", "late", "returns", "missed", "triage",
         "interval_scope", "max_overtaken"),
    ),
    ("calling", ("room_row", "call")),
    ("alerts", ("alerts",)),
    ("booking", ("no_show", "rotation")),
)  # fmt: skip
RULES = tuple(rule for _, rules in SECTIONS for rule in rules)
LEVELS = ("1", "2", "3", "4")
MISS_OPTIONS = ("interval", "back", "session_end", "void")


@dataclass(frozen=True)
class Number:
    """A field for a whole number. `words` names the sentence around it; `when` is the choice and
    the options under which it is asked at all; an optional one may stay empty."""

    name: str
    words: str
    low: int
    high: int
    when: tuple[str, tuple[str, ...]] | None = None
    optional: bool = False

    def asked(self, values: Mapping[str, str]) -> bool:
        return self.when is None or values[self.when[0]] in self.when[1]


@dataclass(frozen=True)
class Choice:
    """One of several; `words` names the texts of the options."""

    name: str
    options: tuple[str, ...]
    words: str


@dataclass(frozen=True)
class Groups:
    """Priority groups in the order in which they were chosen."""

    name: str


Part = Number | Choice | Groups


@dataclass(frozen=True)
class PartLine:
    """Parts side by side; `title` names the words before them, `n` counts in it."""

    parts: tuple[Part, ...]
    title: str = ""
    n: int = 0


def lines_of(rule: str, values: Mapping[str, str]) -> tuple[PartLine, ...]:
    """What the form asks for a rule; only `missed` has as many lines as it has values."""
    return _missed(int(values["misses"])) if rule == "missed" else _LINES[rule]


def numbers_of(rule: str, values: Mapping[str, str]) -> tuple[Number, ...]:
    """The numbers that count under the present choices."""
    parts = (part for line in lines_of(rule, values) for part in line.parts)
    return tuple(p for p in parts if isinstance(p, Number) and p.asked(values))


def _missed(misses: int) -> tuple[PartLine, ...]:
    def line(miss: int) -> PartLine:
        rule = Choice(f"miss:{miss}", MISS_OPTIONS, "missed")
        asked = (
            Number(f"every:{miss}", "every", 1, 1000, (rule.name, ("interval",))),
            Number(f"back:{miss}", "back", 1, 1000, (rule.name, ("back",))),
        )
        title = "missed_from" if miss == misses else "missed"
        return PartLine((rule, *asked), title, miss)

    return tuple(line(miss) for miss in range(1, misses + 1))


def _yes_no(rule: str) -> Choice:
    return Choice(rule, ("yes", "no"), rule)


_LINES: dict[str, tuple[PartLine, ...]] = {
    "check_in": (
        PartLine(
            (
                Choice("early", ("minutes", "any"), "early"),
                Number("early_minutes", "early", 0, 1440, ("early", ("minutes",))),
            ),
            "early",
        ),
        PartLine((Number("late_grace", "grace", 0, 1440),), "grace"),
    ),
    "after_session": (PartLine((_yes_no("after_session"),)),),
    "order_by": (PartLine((Choice("order_by", ("check_in", "registration"), "order_by"),)),),
    "appointments": (
        PartLine(
            (
                Choice("appointments", ("slot", "first", "mixed", "ratio"), "appointments"),
                Number("booked", "booked", 1, 1000, ("appointments", ("ratio",))),
                Number("walk_ins", "walk_ins", 1, 1000, ("appointments", ("ratio",))),
            )
        ),
    ),
    "priority": (
        PartLine((Groups("groups"),), "groups"),
        PartLine(
            (
                Choice("rule", ("interval", "first"), "priority"),
                Number("every", "every", 1, 1000, ("rule", ("interval",))),
            ),
            "priority",
        ),
    ),
    "late": (
        PartLine(
            (
                Choice("rule", ("interval", "normal", "slot_end", "session_end"), "late"),
                Number("every", "every", 1, 1000, ("rule", ("interval",))),
            )
        ),
    ),
    "returns": (PartLine((Number("every", "every", 1, 1000), _yes_no("adaptive"))),),
    "triage": (PartLine((_yes_no("triage"),)),),
    "interval_scope": (
        PartLine((Choice("interval_scope", ("queue", "practitioner"), "interval_scope"),)),
    ),
    "max_overtaken": (
        PartLine(
            (
                Choice("limit", ("limited", "off"), "max_overtaken"),
                Number("passed", "passed", 0, 1000, ("limit", ("limited",))),
            )
        ),
    ),
    "room_row": (PartLine((Number("row", "row", 0, 20),)),),
    "call": (
        PartLine((Number("repeat", "repeat", 1, 5), Number("miss_after", "miss_after", 0, 3600))),
    ),
    "alerts": (
        PartLine((Number("long_wait", "long_wait", 1, 1000),), "long_wait"),
        PartLine(
            tuple(Number(f"level:{n}", f"level{n}", 0, 1000, optional=True) for n in LEVELS),
            "response",
        ),
        PartLine((Number("handoff", "handoff", 1, 1000),), "handoff"),
    ),
    "rotation": (PartLine((Choice("rotation", ("off", "on"), "rotation"),)),),
    "no_show": (
        PartLine(
            (
                Choice("no_show", ("off", "block"), "no_show"),
                Number("most", "no_shows", 1, 100, ("no_show", ("block",))),
                Number("within", "within_days", 1, 1000, ("no_show", ("block",))),
                Number("block", "block_days", 1, 1000, ("no_show", ("block",))),
            )
        ),
    ),
}  # fmt: skip
