"""Runs of a day side by side as rows of words, for the terminal and for the printed page."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from unicodedata import east_asian_width

from shared.replay.day import Run
from shared.replay.report import KINDS, Spread
from shared.text import text

NOTHING = "–"
IDLE = ("somebody_waiting", "at_other_doors", "total")


@dataclass(frozen=True)
class Row:
    """A label and one cell a run; a heading has no cells."""

    label: str
    cells: tuple[str, ...] = ()

    @property
    def heading(self) -> bool:
        return not self.cells


def policy_name(run: Run, language: str) -> str:
    return run.policy or text("cli.replay.own_rules", language)


def rows_of(runs: Sequence[Run], language: str) -> list[Row]:
    """Everything but the policies' names: waits, overtaking, idle rooms, people."""
    say = partial(text, language=language)
    rows = [Row(say("cli.replay.waits"))]
    rows += [
        Row(
            text(f"cli.replay.kind.{kind}", language),
            tuple(_spread(run.report.waits[kind]) for run in runs),
        )
        for kind in KINDS
    ]
    rows.append(Row(say("cli.replay.overtaking")))
    rows.append(_row(say("cli.replay.most_overtaken"), runs, _most_overtaken))
    rows.append(_row(say("cli.replay.over_bound"), runs, lambda run: str(run.report.over_bound)))
    rows.append(Row(say("cli.replay.idle")))
    for name in IDLE:
        label = text(f"cli.replay.idle.{name}", language)
        minutes = [vars(run.report.idle)[name] for run in runs]
        rows.append(Row(label, tuple(f"{value:.0f}" for value in minutes)))
    rows.append(Row(say("cli.replay.people")))
    rows.append(_row(say("cli.replay.outcome"), runs, _outcome))
    rows.append(_row(say("cli.replay.last_out"), runs, _last_out))
    return rows


def lines_of(runs: Sequence[Run], language: str) -> list[str]:
    """The table for a terminal, columns aligned; a Chinese character is two columns wide."""
    rows = [Row("", tuple(policy_name(run, language) for run in runs)), *rows_of(runs, language)]
    labels = max(_columns(row.label) for row in rows if not row.heading) + 2
    widths = [max(_columns(row.cells[at]) for row in rows if row.cells) for at in range(len(runs))]
    lines = []
    for row in rows:
        if row.heading:
            lines += ["", row.label]
            continue
        cells = (_blank(cell, width) + cell for cell, width in zip(row.cells, widths, strict=True))
        label = f"  {row.label}"
        lines.append(label + _blank(label, labels + 2) + "   ".join(cells))
    return lines


def _row(label: str, runs: Sequence[Run], cell: Callable[[Run], str]) -> Row:
    return Row(label, tuple(cell(run) for run in runs))


def _spread(spread: Spread) -> str:
    if spread.p50 is None:
        return NOTHING
    return f"{spread.p50:.0f} / {spread.p90:.0f} / {spread.max:.0f} ({spread.n})"


def _most_overtaken(run: Run) -> str:
    bound = NOTHING if run.bound is None else run.bound
    return f"{run.report.worst} / {bound}"


def _outcome(run: Run) -> str:
    return " / ".join(str(run.counts[name]) for name in ("completed", "no_show", "refused"))


def _last_out(run: Run) -> str:
    return f"{run.report.last_out:%H:%M}" if run.report.last_out else NOTHING


def _blank(words: str, width: int) -> str:
    return " " * (width - _columns(words))


def _columns(words: str) -> int:
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in words)
