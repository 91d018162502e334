"""What a database driver says, as a sentence a person can act on."""

from sqlalchemy.exc import DBAPIError

from shared.domain.errors import StoreProblem

# (words in the driver's message, key of the sentence), first match wins.
_SIGNS: tuple[tuple[str, str], ...] = (
    ("disk is full", "store_full"),
    ("no space left", "store_full"),
    ("disk i/o error", "store_disk"),
    ("could not extend file", "store_full"),
    ("file is not a database", "store_corrupt"),
    ("malformed", "store_corrupt"),
    ("attempt to write a readonly database", "store_read_only"),
    ("read-only transaction", "store_read_only"),
    ("unable to open database file", "store_missing"),
    ("database is locked", "store_busy"),
    ("password authentication failed", "store_wrong_password"),
    ("no password supplied", "store_wrong_password"),
    ("no pg_hba.conf entry", "store_wrong_password"),
    ("role", "store_wrong_password"),
    ("does not exist", "store_no_database"),
)

RETRY_STATES = frozenset({"40001", "40P01", "55P03", "57014"})
READ_ONLY_STATE = "25006"


class StoreBug(Exception):
    """A driver's error that is no problem of the store but a mistake of ours, without the values
    that the driver put into it: they may be somebody's identity number."""

    def __init__(self, error: DBAPIError) -> None:
        first_line = str(error.orig).strip().splitlines()[:1]
        super().__init__(type(error.orig).__name__, *first_line, error.statement)


def sentence_for(error: DBAPIError) -> StoreProblem | None:
    """The problem behind a driver's error, or None where it is a bug of ours."""
    said = str(error.orig).lower()
    kind = type(error.orig).__name__
    for words, key in _SIGNS:
        if words == "role" and not ("role" in said and "does not exist" in said):
            continue
        if words == "does not exist" and not ("database" in said and "does not exist" in said):
            continue
        if words in said:
            return StoreProblem(key)
    if "no such table" in said or kind == "UndefinedTable":
        return StoreProblem("store_not_initialised")
    if error.connection_invalidated or kind in {
        "OperationalError",
        "ConnectionTimeout",
        "AdminShutdown",
        "CrashShutdown",
        "CannotConnectNow",
    }:
        return StoreProblem("store_away")
    return None


def explained(error: DBAPIError) -> StoreProblem | StoreBug:
    """What to raise instead of a driver's error, from None."""
    return sentence_for(error) or StoreBug(error)


def on_demoted_server(error: DBAPIError) -> bool:
    """The server became read-only under us: a failover; our connections must go."""
    return getattr(error.orig, "sqlstate", None) == READ_ONLY_STATE


def worth_retrying(error: DBAPIError) -> bool:
    """A command has one effect under its id, so these may be sent again."""
    said = str(error.orig).lower()
    state = getattr(error.orig, "sqlstate", None)
    return (
        on_demoted_server(error)
        or error.connection_invalidated
        or "database is locked" in said
        or state in RETRY_STATES
    )
