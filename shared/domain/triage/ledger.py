"""The rotation ledger: what happened in order, and whose turn that leaves.

Nothing is changed or removed in it; an undo is an entry of its own.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

EntryKind = Literal["rotation", "duty", "named", "return", "speciality", "referred", "undo"]


@dataclass(frozen=True)
class RotationPolicy:
    """The settings where the policy of 2016 is silent.

    `named_uses_turn`: a visit to a named doctor counts as that doctor's turn, now or the next.
    `joining`: a doctor who comes in the middle of the day stands last, at their own place in the
    list, or has the next turn at once instead of the one at the end. `undo`: an assignment taken
    back gives the turn back, or keeps it used. `duty_doctor` takes everybody while it is set.
    """

    named_uses_turn: bool = False
    joining: Literal["last", "own_place", "next"] = "last"
    undo: Literal["gives_back", "keeps"] = "gives_back"
    duty_doctor: str | None = None


@dataclass(frozen=True)
class LedgerEntry:
    """`turn`: whose turn it used now (None: nobody's). `ahead`: the practitioner's next turn is
    used by it. `skipped`: away at their turn; `spent`: passed over because their turn was used
    ahead; `repaid`: a turn that an undo gave back. `undoes` is the number of an entry, from 1.
    `exception`: why it was not plain rotation, "" where it was."""

    kind: EntryKind
    practitioner: str
    turn: str | None = None
    ahead: bool = False
    repaid: bool = False
    skipped: tuple[str, ...] = ()
    spent: tuple[str, ...] = ()
    undoes: int | None = None
    exception: str = ""


@dataclass
class Standing:
    """Who had the last turn, whose turns are used ahead, to whom one is owed."""

    last: str | None = None
    ahead: Counter[str] = field(default_factory=Counter)
    owed: list[str] = field(default_factory=list)


def standing(
    ledger: Sequence[LedgerEntry], order: Sequence[str], policy: RotationPolicy
) -> Standing:
    """What the ledger leaves for doctors in this order. A last turn of one who is no longer in
    the order counts for the last before him who is."""
    now = Standing()
    turns: list[tuple[int, str]] = []
    for number, entry in enumerate(ledger, start=1):
        if entry.kind == "undo":
            if policy.undo == "gives_back" and entry.undoes is not None:
                _give_back(ledger, entry.undoes, turns, now)
            continue
        if entry.turn is not None:
            turns.append((number, entry.turn))
        if entry.ahead:
            now.ahead[entry.practitioner] += 1
        if entry.repaid and entry.practitioner in now.owed:
            now.owed.remove(entry.practitioner)
        for code in entry.spent:
            now.ahead[code] -= 1
    now.last = next((code for _, code in reversed(turns) if code in order), None)
    return now


def _give_back(
    ledger: Sequence[LedgerEntry], number: int, turns: list[tuple[int, str]], now: Standing
) -> None:
    """The last turn is simply free again; an earlier one is owed."""
    undone = ledger[number - 1]
    if undone.ahead:
        now.ahead[undone.practitioner] -= 1
    if undone.repaid:
        now.owed.append(undone.practitioner)
    if undone.turn is None or (number, undone.turn) not in turns:
        return
    if turns[-1][0] != number:
        now.owed.append(undone.turn)
        return
    turns.pop()
    for code in undone.spent:
        now.ahead[code] += 1
