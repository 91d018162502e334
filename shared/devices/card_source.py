"""An opened reader of identity cards, however it is spoken to."""

from typing import Protocol


class Damaged(Exception):
    """The reader answered, and what it said is not understood."""


class CardSource(Protocol):
    def find(self) -> bool:
        """Whether a card lies there. Raises DeviceLost, Damaged."""

    def read(self) -> bytes:
        """The untrusted text of the card that was found. Raises CardProblem("card_again"),
        DeviceLost."""

    def close(self) -> None: ...
