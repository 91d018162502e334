"""Whether there is a screen to show a window on."""

import os
import sys


def has_display() -> bool:
    """On Linux a display server must be named; Windows and macOS have one."""
    if os.environ.get("QT_QPA_PLATFORM") in ("offscreen", "minimal"):
        return False
    if sys.platform.startswith("linux"):
        return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    return True
