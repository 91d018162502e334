"""The supervisor takes the guide's place at the desk."""

from PySide6.QtCore import Qt

from shared.demo.hospital import STAFF_PIN
from tests.desk.conftest import Guide

SUPERVISOR = "9001"
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
K = Qt.Key


async def sign_in_as(guide: Guide, code: str) -> None:
    """Lock the desk and sign in with that code."""
    guide.press(K.Key_L, CTRL)
    guide.find("sign_in.code").setText(code)
    guide.find("sign_in.pin").setFocus()
    guide.type(STAFF_PIN)
    guide.press(K.Key_Return)
    await guide.until(lambda: guide.window.session.staff, f"{code} signed in")
    await guide.quiet()
