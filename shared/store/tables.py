"""The store's tables. `site` (院区) leads every key; `day` keeps history from slowing today."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
    text,
    true,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from shared.domain.ticket import LIVE, State, TicketClass

UTC_TEXT = "%Y-%m-%dT%H:%M:%S.%f+00:00"


class Instant(TypeDecorator[datetime]):
    """A moment: timestamptz in PostgreSQL, sortable UTC text in SQLite; always aware."""

    impl = String(32)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> Any:
        if dialect.name == "postgresql":
            return dialect.type_descriptor(DateTime(timezone=True))
        return dialect.type_descriptor(String(32))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        if value is None or dialect.name == "postgresql":
            return value
        return value.astimezone(UTC).strftime(UTC_TEXT)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        moment = datetime.fromisoformat(value) if isinstance(value, str) else value
        return moment.astimezone(UTC)


class Word(TypeDecorator[Any]):
    """A StrEnum stored as its word."""

    impl = String(20)
    cache_ok = True

    def __init__(self, kind: type[State] | type[TicketClass]) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        return None if value is None else self.kind(value)


# Compared byte by byte, so that a prefix search is a range in the index on both stores.
Key = String().with_variant(String(collation="C"), "postgresql")
RowId = BigInteger().with_variant(Integer(), "sqlite")

metadata = MetaData()

patient = Table(
    "patient",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("patient_no", Key, nullable=False, unique=True),
    Column("name", Key, nullable=False),
    Column("pinyin", Key, nullable=False),
    Column("initials", Key, nullable=False),
    Column("sex", String(1), nullable=False),
    Column("birth_date", String(10), nullable=False),
    Column("id_kind", String(10), nullable=False, server_default=""),
    Column("sealed_id_number", Text, nullable=False, server_default=""),
    Column("id_number_index", Key, nullable=False, server_default=""),
    Column("sealed_phone", Text, nullable=False, server_default=""),
    Column("phone_index", Key, nullable=False, server_default=""),
    Column("phone_tail_index", Key, nullable=False, server_default=""),
    Column("guardian", String, nullable=False, server_default=""),
    Column("sealed_guardian_phone", Text, nullable=False, server_default=""),
    Column("allergies", Text, nullable=False, server_default=""),
    Column("language", String(8), nullable=False, server_default=""),
    Column("needs", String, nullable=False, server_default=""),
    Column("card_no", Key, nullable=False, unique=True),
    Column("merged_into", RowId),
    Column("source", String(20), nullable=False),
    Column("external_id", Key),
    Column("registered", Instant, nullable=False),
    UniqueConstraint("source", "external_id"),
    Index("patient_phone", "phone_index", "birth_date"),
    Index("patient_phone_tail", "phone_tail_index"),
    Index(
        "patient_id_number",
        "id_number_index",
        unique=True,
        sqlite_where=text("id_number_index <> ''"),
        postgresql_where=text("id_number_index <> ''"),
    ),
    Index(
        "patient_merged",
        "merged_into",
        sqlite_where=text("merged_into IS NOT NULL"),
        postgresql_where=text("merged_into IS NOT NULL"),
    ),
)

# The whole name and what follows each of its characters, as it is written and in every way it is
# read, so that any part of it is a prefix; the date of birth narrows a search within the index.
name_part = Table(
    "name_part",
    metadata,
    Column("patient_id", RowId, ForeignKey("patient.id"), nullable=False),
    Column("place", Integer, nullable=False),
    Column("whole", Boolean, nullable=False),
    Column("name", Key, nullable=False),
    Column("pinyin", Key, nullable=False),
    Column("initials", Key, nullable=False),
    Column("birth_date", Key, nullable=False),
    PrimaryKeyConstraint("patient_id", "place"),
    Index("name_part_name", "whole", "name", "birth_date"),
    Index("name_part_pinyin", "whole", "pinyin", "birth_date"),
    Index("name_part_initials", "whole", "initials", "birth_date"),
    sqlite_with_rowid=False,
)

# Cards that were replaced: whoever shows one is known, and told so.
former_card = Table(
    "former_card",
    metadata,
    Column("card_no", Key, primary_key=True),
    Column("patient_id", RowId, ForeignKey("patient.id"), nullable=False),
    Column("replaced", Instant, nullable=False),
    Column("reason", Text, nullable=False),
    Index("former_card_patient", "patient_id"),
)

patient_note = Table(
    "patient_note",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("site", Key, nullable=False),
    Column("patient_id", RowId, ForeignKey("patient.id"), nullable=False),
    Column("at", Instant, nullable=False),
    Column("by", String(40), nullable=False),
    Column("words", Text, nullable=False),
    Index("patient_note_patient", "patient_id", "at"),
)

# Which key has sealed this store's identity numbers and phones, and whether what they were
# before that is wiped from the file.
store_key = Table(
    "store_key",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("fingerprint", String(64), nullable=False),
    Column("wiped", Boolean, nullable=False),
)

department = Table(
    "department",
    metadata,
    Column("site", Key, nullable=False),
    Column("code", Key, nullable=False),
    Column("name", String, nullable=False),
    Column("name_hant", String, nullable=False),
    Column("name_en", String, nullable=False),
    Column("floor", String, nullable=False),
    Column("area", Key, nullable=False),
    Column("prefix", String(4), nullable=False),
    PrimaryKeyConstraint("site", "code"),
    UniqueConstraint("site", "prefix"),
)

practitioner = Table(
    "practitioner",
    metadata,
    Column("site", Key, nullable=False),
    Column("code", Key, nullable=False),
    Column("name", String, nullable=False),
    Column("title", String, nullable=False),
    Column("department", Key, nullable=False),
    PrimaryKeyConstraint("site", "code"),
)

schedule = Table(
    "schedule",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("site", Key, nullable=False),
    Column("day", String(10), nullable=False),
    Column("session", String(12), nullable=False),
    Column("practitioner", Key, nullable=False),
    Column("department", Key, nullable=False),
    Column("room", Key, nullable=False),
    Column("starts", Instant, nullable=False),
    Column("ends", Instant, nullable=False),
    Column("slot_minutes", Integer, nullable=False),
    Column("quota", Integer, nullable=False),
    Column("slot_quota", Integer, nullable=False, server_default="0"),
    Column("state", String(12), nullable=False),
    Column("reason", Text, nullable=False, server_default=""),
    Column("source", String(20), nullable=False),
    Column("external_id", Key),
    UniqueConstraint("site", "day", "session", "practitioner"),
    Index("schedule_room", "site", "day", "room"),
    Index("schedule_department", "site", "day", "department"),
)

appointment = Table(
    "appointment",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("site", Key, nullable=False),
    Column("day", String(10), nullable=False),
    Column("schedule_id", RowId, ForeignKey("schedule.id"), nullable=False),
    Column("patient_id", RowId, ForeignKey("patient.id"), nullable=False),
    Column("slot_start", Instant, nullable=False),
    Column("slot_end", Instant, nullable=False),
    Column("first_visit", Boolean, nullable=False),
    Column("state", String(12), nullable=False),
    Column("code", Key, nullable=False, unique=True),
    Column("source", String(20), nullable=False),
    Column("external_id", Key),
    Column("registered", Instant),
    Column("add_on", Boolean, nullable=False, server_default=false()),
    Column("reason", Text, nullable=False, server_default=""),
    UniqueConstraint("source", "external_id"),
    Index("appointment_patient", "patient_id", "day"),
    Index("appointment_schedule", "schedule_id"),
    Index("appointment_day", "site", "day"),
)

# Whom a cancelled clinic or a changed session concerns, whether somebody has told them, what they
# expected when it changed, and what they know since (domain/telling.py, as JSON).
to_tell = Table(
    "to_tell",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("site", Key, nullable=False),
    Column("day", String(10), nullable=False),
    Column("schedule_id", RowId, ForeignKey("schedule.id"), nullable=False),
    Column("appointment_id", RowId, ForeignKey("appointment.id"), nullable=False),
    Column("cause", String(20), nullable=False),
    Column("state", String(12), nullable=False),
    Column("since", Instant, nullable=False),
    Column("by", String(40), nullable=False),
    Column("changed", Instant, nullable=False),
    Column("words", Text, nullable=False, server_default=""),
    Column("expects", Text, nullable=False, server_default=""),
    Column("knows", Text, nullable=False, server_default=""),
    Index("to_tell_open", "site", "state", "day"),
    Index("to_tell_appointment", "appointment_id"),
    Index("to_tell_schedule", "schedule_id"),
)

queue_day = Table(
    "queue_day",
    metadata,
    Column("site", Key, nullable=False),
    Column("queue", Key, nullable=False),
    Column("day", String(10), nullable=False),
    PrimaryKeyConstraint("site", "queue", "day"),
)

counter = Table(
    "counter",
    metadata,
    Column("site", Key, nullable=False),
    Column("queue", Key, nullable=False),
    Column("day", String(10), nullable=False),
    Column("series", String(8), nullable=False),
    Column("last", Integer, nullable=False),
    PrimaryKeyConstraint("site", "queue", "day", "series"),
)

LIVE_STATES = "state IN ({})".format(", ".join(f"'{state}'" for state in sorted(LIVE)))

ticket = Table(
    "ticket",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("site", Key, nullable=False),
    Column("day", String(10), nullable=False),
    Column("queue", Key, nullable=False),
    Column("series", String(8), nullable=False),
    Column("number", Integer, nullable=False),
    Column("patient_id", RowId, ForeignKey("patient.id"), nullable=False),
    Column("appointment_id", RowId, ForeignKey("appointment.id")),
    Column("practitioner", Key),
    Column("ticket_class", Word(TicketClass), nullable=False),
    Column("state", Word(State), nullable=False),
    Column("priority", String(20)),
    Column("first_visit", Boolean, nullable=False),
    Column("slot_start", Instant),
    Column("slot_end", Instant),
    Column("session", String(12), nullable=False),
    Column("checked_in", Instant, nullable=False),
    Column("joined", Instant, nullable=False),
    Column("room", Key),
    Column("called", Instant),
    Column("started", Instant),
    Column("ended", Instant),
    Column("calls", Integer, nullable=False),
    Column("misses", Integer, nullable=False),
    Column("reason", Text),
    Column("terminal", String(40), nullable=False),
    Column("complaint", Text, nullable=False, server_default=""),
    Column("registered", Instant, nullable=False),
    Column("triage_level", Integer),
    Column("row_place", Integer),
    Column("pinned_place", Integer),
    Column("pinned_at", Instant),
    Column("transferred_from", String(36)),
    Column("named_doctor", Boolean),
    Column("walk_seconds", Integer, nullable=False, server_default="0"),
    UniqueConstraint("site", "queue", "day", "series", "number"),
    Index("ticket_queue_state", "site", "queue", "day", "state"),
    Index("ticket_patient", "patient_id", "day"),
    Index("ticket_checked_in", "site", "day", "checked_in"),
    Index(
        "ticket_one_live",
        "site",
        "queue",
        "day",
        "patient_id",
        unique=True,
        sqlite_where=text(LIVE_STATES),
        postgresql_where=text(LIVE_STATES),
    ),
    Index(
        "ticket_one_in_service",
        "site",
        "day",
        "room",
        unique=True,
        sqlite_where=text("state = 'in_service'"),
        postgresql_where=text("state = 'in_service'"),
    ),
)

journal = Table(
    "journal",
    metadata,
    Column("site", Key, nullable=False),
    Column("seq", RowId, nullable=False),
    Column("at", Instant, nullable=False),
    Column("day", String(10), nullable=False),
    Column("by", String(40), nullable=False),
    Column("terminal", String(40), nullable=False),
    Column("act", String(20), nullable=False),
    Column("queue", Key),
    Column("ticket_id", String(36)),
    Column("patient_id", RowId),
    Column("reason", Text),
    Column("detail", Text, nullable=False),
    Column("undoes", RowId),
    Column("command_id", String(36)),
    Column("before_hash", String(64), nullable=False),
    PrimaryKeyConstraint("site", "seq"),
    UniqueConstraint("site", "command_id"),
    Index("journal_ticket", "ticket_id"),
    Index(
        "journal_patient",
        "patient_id",
        sqlite_where=text("ticket_id IS NULL"),
        postgresql_where=text("ticket_id IS NULL"),
    ),
    Index("journal_terminal", "site", "day", "terminal", "seq"),
)

journal_head = Table(
    "journal_head",
    metadata,
    Column("site", Key, primary_key=True),
    Column("seq", RowId, nullable=False),
    Column("hash", String(64), nullable=False),
)

help_call = Table(
    "help_call",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("site", Key, nullable=False),
    Column("day", String(10), nullable=False),
    Column("terminal", String(40), nullable=False),
    Column("place", String, nullable=False),
    Column("about", String, nullable=False, server_default=""),
    Column("at", Instant, nullable=False),
    Column("answered_by", String(40)),
    Column("answered", Instant),
    Index("help_call_day", "site", "day"),
)

notice = Table(
    "notice",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("site", Key, nullable=False),
    Column("day", String(10), nullable=False),
    Column("area", Key, nullable=False),
    Column("text", Text, nullable=False),
    Column("by", String(40), nullable=False),
    Column("at", Instant, nullable=False),
    Column("withdrawn", Instant),
    Index("notice_day", "site", "day"),
)

staff = Table(
    "staff",
    metadata,
    Column("site", Key, nullable=False),
    Column("code", Key, nullable=False),
    Column("name", String, nullable=False),
    Column("role", String(20), nullable=False),
    Column("pin_hash", String, nullable=False),
    Column("pinyin", Key, nullable=False, server_default=""),
    Column("initials", Key, nullable=False, server_default=""),
    Column("badge", Key, nullable=False, server_default=""),
    Column("active", Boolean, nullable=False, server_default=true()),
    Column("signed_in", Instant),
    Column("pin_given", Boolean, nullable=False, server_default=false()),  # and not yet their own
    PrimaryKeyConstraint("site", "code"),
    Index(
        "staff_badge",
        "site",
        "badge",
        unique=True,
        sqlite_where=text("badge <> ''"),
        postgresql_where=text("badge <> ''"),
    ),
)

# Wrong PINs of somebody, known or not, and until when they wait.
sign_in_delay = Table(
    "sign_in_delay",
    metadata,
    Column("site", Key, nullable=False),
    Column("code", Key, nullable=False),
    Column("failures", Integer, nullable=False),
    Column("last", Instant, nullable=False),
    Column("until", Instant),
    PrimaryKeyConstraint("site", "code"),
)

# A patient who is sent to another floor, for whom somebody there looks out.
handoff = Table(
    "handoff",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("site", Key, nullable=False),
    Column("day", String(10), nullable=False),
    Column("patient_id", RowId, ForeignKey("patient.id"), nullable=False),
    Column("ticket_id", String(36), ForeignKey("ticket.id")),
    Column("from_floor", String(20), nullable=False),
    Column("to_floor", String(20), nullable=False),
    Column("clothing", String, nullable=False),
    Column("needs", String, nullable=False),
    Column("state", String(12), nullable=False),
    Column("sent", Instant, nullable=False),
    Column("sent_by", String(40), nullable=False),
    Column("received", Instant),
    Column("received_by", String(40)),
    Column("closed", Instant),
    Column("closed_by", String(40)),
    Column("outcome", String(20), nullable=False, server_default=""),
    Index("handoff_day", "site", "day", "state"),
    Index("handoff_patient", "patient_id"),
)

policy = Table(
    "policy",
    metadata,
    Column("site", Key, nullable=False),
    Column("scope", String(10), nullable=False),
    Column("name", Key, nullable=False),
    Column("rules", Text, nullable=False),
    PrimaryKeyConstraint("site", "scope", "name"),
)

consultation = Table(
    "consultation",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("site", Key, nullable=False),
    Column("day", String(10), nullable=False),
    Column("queue", Key, nullable=False),
    Column("ticket_id", String(36), ForeignKey("ticket.id"), nullable=False),
    Column("room", Key),
    Column("named", Key),
    Column("seen_by", Key),
    Column("ticket_class", Word(TicketClass), nullable=False),
    Column("priority", String(20)),
    Column("first_visit", Boolean, nullable=False),
    Column("kind", String(10), nullable=False),
    Column("joined", Instant, nullable=False),
    Column("called", Instant),
    Column("started", Instant, nullable=False),
    Column("ended", Instant),
    Column("seconds", Float),
    Column("undone", Instant),
    Index("consultation_queue", "site", "queue", "day", "started"),
    Index("consultation_ticket", "ticket_id"),
    Index("consultation_day", "site", "day"),
)

service_time = Table(
    "service_time",
    metadata,
    Column("site", Key, nullable=False),
    Column("queue", Key, nullable=False),
    Column("practitioner", Key, nullable=False),
    Column("kind", String(10), nullable=False),
    Column("visits", Integer, nullable=False),
    Column("mean", Float, nullable=False),
    Column("variance", Float, nullable=False),
    Column("through", String(10), nullable=False),
    PrimaryKeyConstraint("site", "queue", "practitioner", "kind"),
)

pause = Table(
    "pause",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("site", Key, nullable=False),
    Column("day", String(10), nullable=False),
    Column("practitioner", Key, nullable=False),
    Column("since", Instant, nullable=False),
    Column("until", Instant),
    Column("reason", Text, nullable=False),
    Column("ended", Instant),
    Index("pause_day", "site", "day"),
)

cross_calling = Table(
    "cross_calling",
    metadata,
    Column("site", Key, nullable=False),
    Column("day", String(10), nullable=False),
    Column("room", Key, nullable=False),
    Column("queues", Text, nullable=False),
    PrimaryKeyConstraint("site", "day", "room"),
)

# What a complaint was answered with, and what a person decided: one row a triage.
triage = Table(
    "triage",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("site", Key, nullable=False),
    Column("day", String(10), nullable=False),
    Column("at", Instant, nullable=False),
    Column("by", String(40), nullable=False),
    Column("patient_id", RowId, ForeignKey("patient.id"), nullable=False),
    Column("ticket_id", String(36), ForeignKey("ticket.id")),
    Column("complaint", Text, nullable=False),
    Column("vitals", Text, nullable=False),
    Column("suggested", Text, nullable=False),
    Column("suggested_level", Integer),
    Column("level", Integer),
    Column("news2", Integer),
    Column("department", Key, nullable=False),
    Column("red_flags", String, nullable=False),
    Column("reason", Text, nullable=False),
    Index("triage_day", "site", "day"),
    Index("triage_patient", "patient_id", "at"),
    Index("triage_ticket", "ticket_id"),
)

# The rotation ledger of a department: nothing is changed or removed, an undo is a row of its own.
rotation_entry = Table(
    "rotation_entry",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("site", Key, nullable=False),
    Column("department", Key, nullable=False),
    Column("at", Instant, nullable=False),
    Column("ticket_id", String(36), ForeignKey("ticket.id")),
    Column("practitioner", Key, nullable=False),
    Column("entry", Text, nullable=False),
    Index("rotation_entry_department", "site", "department", "id"),
    Index("rotation_entry_ticket", "ticket_id"),
)

# The hospital's map: its files as one zip, and the SHA-256 of that, by which a program that has
# read it knows whether it has changed.
hospital_map = Table(
    "hospital_map",
    metadata,
    Column("site", Key, primary_key=True),
    Column("name", String, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("digest", String(64), nullable=False),
    Column("loaded", Instant, nullable=False),
)

# What each terminal last said of its devices. A row is replaced in place: services/devices.py
# tells why no journal row stands behind it.
terminal_device = Table(
    "terminal_device",
    metadata,
    Column("site", Key, nullable=False),
    Column("terminal", Key, nullable=False),
    Column("program", String(12), nullable=False),
    Column("kind", String(12), nullable=False),
    Column("name", String, nullable=False),
    Column("health", String(12), nullable=False),
    Column("detail", String, nullable=False),
    Column("since", Instant, nullable=False),
    Column("seen", Instant, nullable=False),
    PrimaryKeyConstraint("site", "terminal", "program", "kind"),
)
