"""Identity numbers and phones sealed, a search for any part of a name, cards, notes, add-on slots,
people to tell of a cancelled clinic, badges, floor handoffs.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

KEY = sa.String().with_variant(sa.String(collation="C"), "postgresql")
ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.String(32).with_variant(sa.DateTime(timezone=True), "postgresql")


def upgrade() -> None:
    _patients()
    _parts_of_names()
    _appointments()
    _staff()
    op.add_column("ticket", sa.Column("named_doctor", sa.Boolean(), nullable=True))


def _patients() -> None:
    for name, kind in (
        ("id_kind", sa.String(length=10)),
        ("sealed_id_number", sa.Text()),
        ("id_number_index", KEY),
        ("sealed_phone", sa.Text()),
        ("phone_index", KEY),
        ("phone_tail_index", KEY),
        ("guardian", sa.String()),
        ("sealed_guardian_phone", sa.Text()),
        ("allergies", sa.Text()),
        ("language", sa.String(length=8)),
        ("needs", sa.String()),
    ):
        op.add_column("patient", sa.Column(name, kind, nullable=False, server_default=""))
    op.add_column("patient", sa.Column("merged_into", ROW_ID, nullable=True))
    for index in ("name", "pinyin", "initials", "phone", "phone_tail", "id_number"):
        op.drop_index(f"patient_{index}", "patient")
    for column in ("id_number", "phone", "phone_tail"):
        op.drop_column("patient", column)
    op.create_index("patient_phone", "patient", ["phone_index", "birth_date"])
    op.create_index("patient_phone_tail", "patient", ["phone_tail_index"])
    held = sa.text("id_number_index <> ''")
    op.create_index(
        "patient_id_number",
        "patient",
        ["id_number_index"],
        unique=True,
        sqlite_where=held,
        postgresql_where=held,
    )
    merged = sa.text("merged_into IS NOT NULL")
    op.create_index(
        "patient_merged",
        "patient",
        ["merged_into"],
        sqlite_where=merged,
        postgresql_where=merged,
    )
    op.create_table(
        "store_key",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "former_card",
        sa.Column("card_no", KEY, nullable=False),
        sa.Column("patient_id", ROW_ID, nullable=False),
        sa.Column("replaced", MOMENT, nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"]),
        sa.PrimaryKeyConstraint("card_no"),
    )
    op.create_index("former_card_patient", "former_card", ["patient_id"])
    op.create_table(
        "patient_note",
        sa.Column("id", ROW_ID, nullable=False),
        sa.Column("site", KEY, nullable=False),
        sa.Column("patient_id", ROW_ID, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("by", sa.String(length=40), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("patient_note_patient", "patient_note", ["patient_id", "at"])


def _parts_of_names() -> None:
    op.create_table(
        "name_part",
        sa.Column("patient_id", ROW_ID, nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("name", KEY, nullable=False),
        sa.Column("pinyin", KEY, nullable=False),
        sa.Column("initials", KEY, nullable=False),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"]),
        sa.PrimaryKeyConstraint("patient_id", "place"),
    )
    for column in ("name", "pinyin", "initials"):
        op.create_index(f"name_part_{column}", "name_part", [column])


def _appointments() -> None:
    zero, nothing = sa.text("0"), ""
    op.add_column(
        "schedule", sa.Column("slot_quota", sa.Integer(), nullable=False, server_default=zero)
    )
    op.add_column(
        "schedule", sa.Column("reason", sa.Text(), nullable=False, server_default=nothing)
    )
    op.add_column(
        "appointment",
        sa.Column("add_on", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    op.add_column(
        "appointment", sa.Column("reason", sa.Text(), nullable=False, server_default=nothing)
    )
    op.create_index("appointment_day", "appointment", ["site", "day"])
    op.create_table(
        "to_tell",
        sa.Column("id", ROW_ID, nullable=False),
        sa.Column("site", KEY, nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("schedule_id", ROW_ID, nullable=False),
        sa.Column("appointment_id", ROW_ID, nullable=False),
        sa.Column("cause", sa.String(length=20), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("since", MOMENT, nullable=False),
        sa.Column("by", sa.String(length=40), nullable=False),
        sa.Column("changed", MOMENT, nullable=False),
        sa.Column("words", sa.Text(), nullable=False, server_default=nothing),
        sa.ForeignKeyConstraint(["schedule_id"], ["schedule.id"]),
        sa.ForeignKeyConstraint(["appointment_id"], ["appointment.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("to_tell_open", "to_tell", ["site", "state", "day"])
    op.create_index("to_tell_appointment", "to_tell", ["appointment_id"])
    op.create_index("to_tell_schedule", "to_tell", ["schedule_id"])


def _staff() -> None:
    op.add_column("staff", sa.Column("badge", KEY, nullable=False, server_default=""))
    op.add_column(
        "staff", sa.Column("active", sa.Boolean(), nullable=False, server_default=sa.true())
    )
    with_badge = sa.text("badge <> ''")
    op.create_index(
        "staff_badge",
        "staff",
        ["site", "badge"],
        unique=True,
        sqlite_where=with_badge,
        postgresql_where=with_badge,
    )
    op.create_table(
        "sign_in_delay",
        sa.Column("site", KEY, nullable=False),
        sa.Column("code", KEY, nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("last", MOMENT, nullable=False),
        sa.Column("until", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("site", "code"),
    )
    op.create_table(
        "handoff",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("site", KEY, nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("patient_id", ROW_ID, nullable=False),
        sa.Column("ticket_id", sa.String(length=36), nullable=True),
        sa.Column("from_floor", sa.String(length=20), nullable=False),
        sa.Column("to_floor", sa.String(length=20), nullable=False),
        sa.Column("clothing", sa.String(), nullable=False),
        sa.Column("needs", sa.String(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("sent", MOMENT, nullable=False),
        sa.Column("sent_by", sa.String(length=40), nullable=False),
        sa.Column("received", MOMENT, nullable=True),
        sa.Column("received_by", sa.String(length=40), nullable=True),
        sa.Column("closed", MOMENT, nullable=True),
        sa.Column("closed_by", sa.String(length=40), nullable=True),
        sa.Column("outcome", sa.String(length=20), nullable=False, server_default=""),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"]),
        sa.ForeignKeyConstraint(["ticket_id"], ["ticket.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("handoff_day", "handoff", ["site", "day", "state"])
    op.create_index("handoff_patient", "handoff", ["patient_id"])
