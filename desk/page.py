"""What the desk's window asks of each of its pages."""

from typing import Protocol


class Page(Protocol):
    """A page of the desk beside reception and the queue."""

    def speak(self) -> None:
        """Every word again, in the language of now."""

    def reload(self) -> None:
        """Ask the store again for what is shown."""

    def redraw(self) -> None:
        """The minutes have moved on, or somebody else sits here."""

    def take_focus(self) -> None: ...

    def back_out(self) -> bool:
        """Esc: leave what is open. True where there was something to leave."""

    def stop(self) -> None:
        """Nothing of the page runs after this."""
