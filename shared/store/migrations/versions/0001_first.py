"""The first schema."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

KEY = sa.String().with_variant(sa.String(collation="C"), "postgresql")
ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.String(32).with_variant(sa.DateTime(timezone=True), "postgresql")

POSTGRES_GUARDS = """
CREATE FUNCTION journal_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'the journal is append-only'; END $$;
CREATE TRIGGER journal_append_only BEFORE UPDATE OR DELETE ON journal
    FOR EACH ROW EXECUTE FUNCTION journal_is_append_only();
CREATE FUNCTION journal_says_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM pg_notify('daozhen', 'changed'); RETURN NULL; END $$;
CREATE TRIGGER journal_changed AFTER INSERT ON journal
    FOR EACH STATEMENT EXECUTE FUNCTION journal_says_changed();
"""
SQLITE_GUARDS = (
    "CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal "
    "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END",
    "CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal "
    "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END",
)


def upgrade() -> None:
    op.create_table(
        "counter",
        sa.Column("site", KEY, nullable=False),
        sa.Column("queue", KEY, nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("series", sa.String(length=8), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("site", "queue", "day", "series"),
    )
    op.create_table(
        "department",
        sa.Column("site", KEY, nullable=False),
        sa.Column("code", KEY, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("name_hant", sa.String(), nullable=False),
        sa.Column("name_en", sa.String(), nullable=False),
        sa.Column("floor", sa.String(), nullable=False),
        sa.Column("area", KEY, nullable=False),
        sa.Column("prefix", sa.String(length=4), nullable=False),
        sa.PrimaryKeyConstraint("site", "code"),
        sa.UniqueConstraint("site", "prefix"),
    )
    op.create_table(
        "help_call",
        sa.Column("id", ROW_ID, nullable=False),
        sa.Column("site", KEY, nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("terminal", sa.String(length=40), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("answered_by", sa.String(length=40), nullable=True),
        sa.Column("answered", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("help_call_day", "help_call", ["site", "day"], unique=False)
    op.create_table(
        "journal",
        sa.Column("site", KEY, nullable=False),
        sa.Column("seq", ROW_ID, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("by", sa.String(length=40), nullable=False),
        sa.Column("terminal", sa.String(length=40), nullable=False),
        sa.Column("act", sa.String(length=20), nullable=False),
        sa.Column("queue", KEY, nullable=True),
        sa.Column("ticket_id", sa.String(length=36), nullable=True),
        sa.Column("patient_id", ROW_ID, nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("undoes", ROW_ID, nullable=True),
        sa.Column("command_id", sa.String(length=36), nullable=True),
        sa.Column("before_hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("site", "seq"),
        sa.UniqueConstraint("site", "command_id"),
    )
    op.create_index("journal_terminal", "journal", ["site", "day", "terminal", "seq"], unique=False)
    op.create_index("journal_ticket", "journal", ["ticket_id"], unique=False)
    op.create_table(
        "journal_head",
        sa.Column("site", KEY, nullable=False),
        sa.Column("seq", ROW_ID, nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("site"),
    )
    op.create_table(
        "notice",
        sa.Column("id", ROW_ID, nullable=False),
        sa.Column("site", KEY, nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("area", KEY, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("by", sa.String(length=40), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("withdrawn", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("notice_day", "notice", ["site", "day"], unique=False)
    op.create_table(
        "patient",
        sa.Column("id", ROW_ID, nullable=False),
        sa.Column("patient_no", KEY, nullable=False),
        sa.Column("name", KEY, nullable=False),
        sa.Column("pinyin", KEY, nullable=False),
        sa.Column("initials", KEY, nullable=False),
        sa.Column("sex", sa.String(length=1), nullable=False),
        sa.Column("birth_date", sa.String(length=10), nullable=False),
        sa.Column("id_number", KEY, nullable=False),
        sa.Column("phone", KEY, nullable=False),
        sa.Column("phone_tail", KEY, nullable=False),
        sa.Column("card_no", KEY, nullable=False),
        sa.Column("source", sa.String(length=20), nullable=False),
        sa.Column("external_id", KEY, nullable=True),
        sa.Column("registered", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("card_no"),
        sa.UniqueConstraint("patient_no"),
        sa.UniqueConstraint("source", "external_id"),
    )
    op.create_index(
        "patient_id_number",
        "patient",
        ["id_number"],
        unique=True,
        sqlite_where=sa.text("id_number <> ''"),
        postgresql_where=sa.text("id_number <> ''"),
    )
    op.create_index("patient_initials", "patient", ["initials"], unique=False)
    op.create_index("patient_name", "patient", ["name"], unique=False)
    op.create_index("patient_phone", "patient", ["phone", "birth_date"], unique=False)
    op.create_index("patient_phone_tail", "patient", ["phone_tail"], unique=False)
    op.create_index("patient_pinyin", "patient", ["pinyin"], unique=False)
    op.create_table(
        "practitioner",
        sa.Column("site", KEY, nullable=False),
        sa.Column("code", KEY, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("department", KEY, nullable=False),
        sa.PrimaryKeyConstraint("site", "code"),
    )
    op.create_table(
        "queue_day",
        sa.Column("site", KEY, nullable=False),
        sa.Column("queue", KEY, nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.PrimaryKeyConstraint("site", "queue", "day"),
    )
    op.create_table(
        "schedule",
        sa.Column("id", ROW_ID, nullable=False),
        sa.Column("site", KEY, nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("session", sa.String(length=12), nullable=False),
        sa.Column("practitioner", KEY, nullable=False),
        sa.Column("department", KEY, nullable=False),
        sa.Column("room", KEY, nullable=False),
        sa.Column("starts", MOMENT, nullable=False),
        sa.Column("ends", MOMENT, nullable=False),
        sa.Column("slot_minutes", sa.Integer(), nullable=False),
        sa.Column("quota", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("source", sa.String(length=20), nullable=False),
        sa.Column("external_id", KEY, nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("site", "day", "session", "practitioner"),
    )
    op.create_index("schedule_department", "schedule", ["site", "day", "department"], unique=False)
    op.create_index("schedule_room", "schedule", ["site", "day", "room"], unique=False)
    op.create_table(
        "staff",
        sa.Column("site", KEY, nullable=False),
        sa.Column("code", KEY, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("role", sa.String(length=20), nullable=False),
        sa.Column("pin_hash", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("site", "code"),
    )
    op.create_table(
        "appointment",
        sa.Column("id", ROW_ID, nullable=False),
        sa.Column("site", KEY, nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("schedule_id", ROW_ID, nullable=False),
        sa.Column("patient_id", ROW_ID, nullable=False),
        sa.Column("slot_start", MOMENT, nullable=False),
        sa.Column("slot_end", MOMENT, nullable=False),
        sa.Column("first_visit", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("code", KEY, nullable=False),
        sa.Column("source", sa.String(length=20), nullable=False),
        sa.Column("external_id", KEY, nullable=True),
        sa.ForeignKeyConstraint(
            ["patient_id"],
            ["patient.id"],
        ),
        sa.ForeignKeyConstraint(
            ["schedule_id"],
            ["schedule.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("code"),
        sa.UniqueConstraint("source", "external_id"),
    )
    op.create_index("appointment_patient", "appointment", ["patient_id", "day"], unique=False)
    op.create_index("appointment_schedule", "appointment", ["schedule_id"], unique=False)
    op.create_table(
        "ticket",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("site", KEY, nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("queue", KEY, nullable=False),
        sa.Column("series", sa.String(length=8), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("patient_id", ROW_ID, nullable=False),
        sa.Column("appointment_id", ROW_ID, nullable=True),
        sa.Column("practitioner", KEY, nullable=True),
        sa.Column("ticket_class", sa.String(20), nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("priority", sa.String(length=20), nullable=True),
        sa.Column("first_visit", sa.Boolean(), nullable=False),
        sa.Column("slot_start", MOMENT, nullable=True),
        sa.Column("slot_end", MOMENT, nullable=True),
        sa.Column("session", sa.String(length=12), nullable=False),
        sa.Column("checked_in", MOMENT, nullable=False),
        sa.Column("joined", MOMENT, nullable=False),
        sa.Column("room", KEY, nullable=True),
        sa.Column("called", MOMENT, nullable=True),
        sa.Column("started", MOMENT, nullable=True),
        sa.Column("ended", MOMENT, nullable=True),
        sa.Column("calls", sa.Integer(), nullable=False),
        sa.Column("misses", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("terminal", sa.String(length=40), nullable=False),
        sa.Column("complaint", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(
            ["appointment_id"],
            ["appointment.id"],
        ),
        sa.ForeignKeyConstraint(
            ["patient_id"],
            ["patient.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("site", "queue", "day", "series", "number"),
    )
    op.create_index("ticket_checked_in", "ticket", ["site", "day", "checked_in"], unique=False)
    op.create_index(
        "ticket_one_in_service",
        "ticket",
        ["site", "day", "room"],
        unique=True,
        sqlite_where=sa.text("state = 'in_service'"),
        postgresql_where=sa.text("state = 'in_service'"),
    )
    op.create_index(
        "ticket_one_live",
        "ticket",
        ["site", "queue", "day", "patient_id"],
        unique=True,
        sqlite_where=sa.text("state IN ('away', 'called', 'in_service', 'missed', 'waiting')"),
        postgresql_where=sa.text("state IN ('away', 'called', 'in_service', 'missed', 'waiting')"),
    )
    op.create_index("ticket_patient", "ticket", ["patient_id", "day"], unique=False)
    op.create_index("ticket_queue_state", "ticket", ["site", "queue", "day", "state"], unique=False)
    if op.get_bind().dialect.name == "postgresql":
        op.execute(POSTGRES_GUARDS)
    else:
        for guard in SQLITE_GUARDS:
            op.execute(guard)
