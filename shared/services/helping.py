"""Help calls from kiosks to the desk, and notices from the desk to the boards."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from shared.domain.errors import Refused
from shared.domain.roles import Right
from shared.services.noting import note
from shared.services.permission import require
from shared.services.stamp import Stamp
from shared.services.values import HelpCall, Notice
from shared.store import journal, lobby

MAX_NOTICE = 200


def ask_for_help(
    tx: Connection, stamp: Stamp, *, place: str, about: Sequence[str] = ()
) -> HelpCall:
    """A kiosk calls a guide; while its call is open, asking again answers the same call.

    `about`: ids of the red flags (triage rules) that somebody said there; none: just help.
    """
    require(stamp, Right.ASK_HELP)
    done = journal.of_command(tx, stamp.site, stamp.id)
    if done is not None:
        return _help_call_of(lobby.help_call_by_id(tx, done.facts["help_id"]))
    for row in lobby.open_help_calls(tx, stamp.site, stamp.day):
        if row.terminal == stamp.terminal and row.about == " ".join(about):
            return _help_call_of(row)
    help_id = lobby.add_help_call(
        tx,
        {
            "site": stamp.site,
            "day": stamp.day,
            "terminal": stamp.terminal,
            "place": place,
            "about": " ".join(about),
            "at": stamp.now,
        },
    )
    note(tx, stamp, "ask_for_help", detail={"help_id": help_id})
    return _help_call_of(lobby.help_call_by_id(tx, help_id))


def answer_help(tx: Connection, stamp: Stamp, *, help_id: int) -> HelpCall:
    """A guide goes there. The first to answer keeps the call. Raises Refused("no_help_call")."""
    require(stamp, Right.ANSWER_HELP)
    row = lobby.help_call_by_id(tx, help_id)
    if row is None:
        raise Refused("no_help_call")
    if row.answered_by is None and lobby.answer_help_call(tx, help_id, stamp.by, stamp.now):
        note(tx, stamp, "answer_help", detail={"help_id": help_id})
    return _help_call_of(lobby.help_call_by_id(tx, help_id))


def open_help_calls(tx: Connection, *, site: str, now: datetime) -> tuple[HelpCall, ...]:
    rows = lobby.open_help_calls(tx, site, now.date().isoformat())
    return tuple(_help_call_of(row) for row in rows)


def post_notice(tx: Connection, stamp: Stamp, *, text: str, area: str = "") -> Notice:
    """A line of free text on the boards of an area ("" = all), until withdrawn or midnight.

    Raises Refused("empty_notice").
    """
    require(stamp, Right.POST_NOTICE)
    words = " ".join(text.split())[:MAX_NOTICE]
    if not words:
        raise Refused("empty_notice", field="text")
    done = journal.of_command(tx, stamp.site, stamp.id)
    if done is not None:
        return Notice(done.facts["notice_id"], words, area, stamp.by, stamp.now)
    notice_id = lobby.add_notice(
        tx,
        {
            "site": stamp.site,
            "day": stamp.day,
            "area": area,
            "text": words,
            "by": stamp.by,
            "at": stamp.now,
        },
    )
    note(tx, stamp, "post_notice", detail={"notice_id": notice_id, "area": area})
    return Notice(notice_id, words, area, stamp.by, stamp.now)


def withdraw_notice(tx: Connection, stamp: Stamp, *, notice_id: int) -> None:
    require(stamp, Right.POST_NOTICE)
    if lobby.withdraw_notice(tx, notice_id, stamp.now):
        note(tx, stamp, "withdraw_notice", detail={"notice_id": notice_id})


def notices(
    tx: Connection, *, site: str, now: datetime, area: str | None = None
) -> tuple[Notice, ...]:
    """Today's notices, newest first; with an area, those its board shows."""
    rows = lobby.notices(tx, site, now.date().isoformat())
    return tuple(
        Notice(row.id, row.text, row.area, row.by, row.at)
        for row in rows
        if area is None or row.area in ("", area)
    )


def _help_call_of(row: Any) -> HelpCall:
    about = tuple(row.about.split())
    return HelpCall(row.id, row.terminal, row.place, row.at, row.answered_by, about)
