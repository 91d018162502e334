"""A whole clinic day run again: the file's people, the real services, a virtual clock."""

from shared.replay.day import replay

__all__ = ["replay"]
