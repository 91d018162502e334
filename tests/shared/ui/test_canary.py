"""PySide6 6.12.0 loses a reference of True with every emit and of None with every timer event,
and CPython 3.11 dies of it. This dies first."""

import sys

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimerEvent, Signal

ROUNDS = 50_000


class Sender(QObject):
    fired = Signal(bool)

    def __init__(self):
        super().__init__()
        self.heard = 0

    def on_fired(self, _value):
        self.heard += 1

    def timerEvent(self, _event):
        self.heard += 1


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="immortal objects: nothing to lose")
def test_fifty_thousand_emits_and_timer_events_lose_no_reference(qapp):
    sender = Sender()
    sender.fired.connect(sender.on_fired)
    before = sys.getrefcount(True), sys.getrefcount(None)
    for _ in range(ROUNDS):
        sender.fired.emit(True)
        QCoreApplication.sendEvent(sender, QTimerEvent(1))
    after = sys.getrefcount(True), sys.getrefcount(None)
    assert sender.heard == 2 * ROUNDS
    assert after[0] > before[0] - 500
    assert after[1] > before[1] - 500


def test_the_event_that_is_sent_is_a_timer_event():
    assert QTimerEvent(1).type() == QEvent.Type.Timer
