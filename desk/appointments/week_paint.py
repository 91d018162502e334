"""How the week is painted: the heads of its days, its doctors, and a session's cell."""

from datetime import date

from PySide6.QtCore import QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desk import look
from desk.appointments.week import (
    CELL_TONES,
    WeekRow,
    booked_in,
    cell_state,
    figure,
    session_words,
    state_words,
)
from desk.days import short_day, weekday
from desk.row_list import ROW, Index
from shared.services.clinic_values import Clinic
from shared.text import title_words
from shared.ui import theme

HEAD_HEIGHT = 48
BAR = 3.0


def paint_head(
    painter: QPainter, rect: QRect, day: date | None, today: bool, language: str
) -> None:
    """A day of the week over its date."""
    box = QRectF(rect)
    painter.save()
    painter.fillRect(box, QColor(theme.BRAND_2 if today else theme.CARD))
    painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), QColor(theme.LINE))
    if day is not None:
        ink = theme.BRAND if today else theme.INK
        _centre(painter, box, box.top() + 15, weekday(day, language), look.BODY, ink, bold=True)
        _centre(painter, box, box.top() + 34, short_day(day, language), look.SMALL, theme.INK_2)
    painter.restore()


class CellDelegate(QStyledItemDelegate):
    """Doctor and session in the first column, in the others what is taken, and the room."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, 46)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown, language = index.data(ROW), getattr(index.model(), "language", "")
        box = QRectF(option.rect)
        rows = getattr(index.model(), "rows", ())
        last = index.row() + 1 >= len(rows) or rows[index.row() + 1].first
        painter.save()
        painter.fillRect(box, QColor(theme.CARD))
        if isinstance(shown, WeekRow):
            self._paint_doctor(painter, shown, box, language)
        elif isinstance(shown, Clinic):
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            active = bool(option.state & QStyle.StateFlag.State_Active)
            self._paint_clinic(painter, shown, box, chosen, active, language)
        line = QRectF(box.left(), box.bottom() - 1, box.width(), 1)
        if last:
            painter.fillRect(line, QColor("#B9C6C6"))
        elif isinstance(shown, WeekRow):
            line.setLeft(box.right() - 50)
            painter.fillRect(line, QColor(theme.LINE))
        else:
            painter.fillRect(line, QColor(theme.LINE))
        painter.restore()

    def _paint_doctor(self, painter: QPainter, row: WeekRow, box: QRectF, language: str) -> None:
        small = look.font(look.SMALL)
        session = session_words(row.session, language)
        wide = look.text_width(session, small)
        at = QPointF(box.right() - 8 - wide, box.center().y())
        look.paint_words(painter, at, session, small, theme.INK_2, wide + 1)
        if not row.first:
            return
        left, room = box.left() + 12, at.x() - box.left() - 16
        name = QPointF(left, box.top() + 14)
        look.paint_words(painter, name, row.doctor_name, look.font(bold=True), theme.INK, room)
        title = title_words(row.doctor_title, language)
        look.paint_words(painter, QPointF(left, box.top() + 32), title, small, theme.INK_2, room)

    def _paint_clinic(
        self,
        painter: QPainter,
        clinic: Clinic,
        box: QRectF,
        chosen: bool,
        active: bool,
        language: str,
    ) -> None:
        state = cell_state(clinic)
        ground, ink = look.TONES[CELL_TONES[state]]
        inner = box.adjusted(2, 2, -2, -3)
        edge = theme.BRAND if chosen else ""
        fill = ground if state != "free" else theme.CARD
        if chosen and state == "free":
            fill = theme.BRAND_2
        look.paint_panel(painter, inner, fill, edge or theme.LINE, 6, 2 if chosen else 1)
        dim = state in ("over", "cancelled")
        words = theme.INK_2 if dim else theme.INK
        _centre(painter, inner, inner.top() + 12, figure(clinic), look.BODY, words, bold=not dim)
        marked = state_words(clinic, language)
        small = look.font(look.SMALL, bold=bool(marked))
        under = f"{clinic.room} {marked}".strip()
        if look.text_width(under, small) > inner.width() - 4:
            under = marked or clinic.room
        colour = ink if marked else theme.INK_2
        _centre(painter, inner, inner.top() + 29, under, look.SMALL, colour, bold=bool(marked))
        if clinic.state == "active" and clinic.quota:
            full = inner.width() - 12
            bar = QRectF(inner.left() + 6, inner.bottom() - BAR - 1, full, BAR)
            painter.fillRect(bar, QColor("#E3E8E7"))
            bar.setWidth(full * min(1.0, booked_in(clinic) / clinic.quota))
            painter.fillRect(bar, QColor(ink if state == "full" else theme.BRAND))


def _centre(
    painter: QPainter,
    box: QRectF,
    middle: float,
    words: str,
    pixels: int,
    ink: str,
    *,
    bold: bool = False,
) -> None:
    used = look.font(pixels, bold=bold)
    wide = min(look.text_width(words, used), box.width() - 2)
    at = QPointF(box.left() + (box.width() - wide) / 2, middle)
    look.paint_words(painter, at, words, used, ink, wide + 1)
