"""How long until the kiosk forgets the person before it. No Qt."""

from dataclasses import dataclass

COUNTDOWN_SECONDS = 20
BUG_SECONDS = 12
WAY_SECONDS = 60  # a way takes longer to read, and to be told, than a question
STAFF_SECONDS = 120  # who waits here for staff is not sent away by the countdown


@dataclass
class Idle:
    """Counts whole seconds without a touch; the last 20 are shown."""

    seconds: int
    left: int = 0

    def __post_init__(self) -> None:
        self.touch()

    def touch(self) -> None:
        """One touch gives the whole time again."""
        self.left = self.seconds

    def shorten(self, seconds: int) -> None:
        self.left = min(self.left, seconds)

    def lengthen(self, seconds: int) -> None:
        self.left = max(self.left, seconds)

    def second(self) -> bool:
        """A second went by; whether it was the last."""
        self.left = max(0, self.left - 1)
        return self.left == 0

    @property
    def shown(self) -> int | None:
        return self.left if self.left <= COUNTDOWN_SECONDS else None
