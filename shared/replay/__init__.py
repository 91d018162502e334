"""A whole clinic day run again: the file's people, the real services, a virtual clock."""

from shared.replay.day import Run, replay
from shared.replay.what_if import compare

__all__ = ["Run", "compare", "replay"]
