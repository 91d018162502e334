"""Why there is a number though the session is full or over (加号); shown only where it is."""

from desk.controls import Line
from shared.text import text

LONGEST = 80


class AddOnLine(Line):
    """`closed`: why it is asked, None where it is not. What was written stays where a place comes
    free for a moment; it is not sent then."""

    def __init__(self) -> None:
        super().__init__("reception.add_on", LONGEST)
        self.closed: str | None = None

    @property
    def reason(self) -> str:
        return self.text() if self.closed else ""

    def lacks_reason(self) -> bool:
        lacking = self.closed is not None and not self.text().strip()
        self.mark_wrong(lacking)
        return lacking

    def show_closed(self, closed: str | None, language: str) -> None:
        self.closed = closed
        self.setVisible(closed is not None)
        words = text(f"desk.reception.add_on.{closed}", language) if closed else ""
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
