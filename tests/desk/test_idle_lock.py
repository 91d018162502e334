"""A desk that nobody touches is to be locked; one that somebody uses is not."""

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from desk.idle_lock import MINUTE_MS, IdleLock
from shared.settings import Settings


@pytest.fixture
def field(qapp: Any) -> Any:
    made = QLineEdit()
    yield made
    made.close()
    made.deleteLater()


def test_after_the_minutes_it_says_so_once_and_listens_no_more(qapp: Any) -> None:
    lock, said = IdleLock(5), []
    lock.idle.connect(lambda: said.append(1))
    lock.start()
    assert lock.listening
    assert lock._timer.interval() == 5 * MINUTE_MS
    lock._timer.timeout.emit()
    assert (said, lock.listening) == ([1], False)


@pytest.mark.parametrize("touch", ["key", "mouse"])
def test_a_key_or_the_mouse_begins_the_minutes_anew(field: Any, touch: str) -> None:
    lock = IdleLock(5)
    lock.start()
    QTest.qWait(30)
    before = lock._timer.remainingTime()
    if touch == "key":
        QTest.keyClick(field, Qt.Key.Key_A)
    else:
        nowhere, none = QPointF(3, 3), Qt.MouseButton.NoButton
        moved = QMouseEvent(
            QEvent.Type.MouseMove, nowhere, nowhere, none, none, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(field, moved)
    assert lock._timer.remainingTime() > before
    assert field.text() == ("a" if touch == "key" else ""), "and nothing of it is lost"
    lock.stop()
    assert not lock.listening


def test_what_the_program_does_by_itself_is_no_touch(field: Any) -> None:
    lock = IdleLock(5)
    lock.start()
    QTest.qWait(30)
    before = lock._timer.remainingTime()
    QApplication.sendEvent(field, QEvent(QEvent.Type.UpdateRequest))
    field.setText("from the store")
    assert lock._timer.remainingTime() <= before
    lock.stop()


def test_no_minutes_mean_never(qapp: Any) -> None:
    lock = IdleLock(0)
    lock.start()
    assert not lock.listening
    assert Settings().desk.lock_minutes == 5
