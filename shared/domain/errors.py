"""The two roots of failure: what a person can be told, and everything else (a bug)."""


class UserFacingError(Exception):
    """A sentence and a way out, translated where it is shown.

    `key` names the sentence (`error.<key>`) and the way out (`error.<key>.do`) in the
    translation files; `values` fill their placeholders. Never put a name, an identity number
    or a phone in `values`: they are logged.
    """

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key, values)
        self.key = key
        self.values = values

    def __str__(self) -> str:
        shown = ", ".join(f"{name}={value}" for name, value in self.values.items())
        return f"{self.key}({shown})"


class Refused(UserFacingError):
    """A rule of the hospital says no: too early, queue full, session over …"""


class StoreProblem(UserFacingError):
    """The store cannot be used now: away, full, corrupt, wrong password, not set up."""
