"""Identity numbers and phones sealed, a search for any part of a name, cards, notes, add-on slots,
people to tell of a cancelled clinic, badges, floor handoffs.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

from shared.domain.identity import kind_of
from shared.domain.name_reading import name_parts, reading

revision = "0003"
down_revision = "0002"

KEY = sa.String().with_variant(sa.String(collation="C"), "postgresql")
ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.String(32).with_variant(sa.DateTime(timezone=True), "postgresql")
PATIENT_COLUMNS = ("id", "patient_no", "name", "birth_date", "id_number", "phone", "id_kind",
                   "sealed_id_number", "id_number_index", "sealed_phone", "phone_index",
                   "phone_tail_index")  # fmt: skip
NAME_PART_COLUMNS = ("patient_id", "place", "whole", "name", "pinyin", "initials", "birth_date")

BATCH = 2000


def upgrade() -> None:
    _sealed_columns()
    _parts_of_names()
    _seal_what_is_there()
    _patients()
    _acts_on_patients()
    _appointments()
    _staff()
    op.add_column("ticket", sa.Column("named_doctor", sa.Boolean(), nullable=True))


def _sealed_columns() -> None:
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


def _seal_what_is_there() -> None:
    """Every patient keeps identity number and phone, sealed with the key that schema.upgrade
    hands over; what is freed in a SQLite file is overwritten."""
    tx, config = op.get_bind(), op.get_context().config
    assert config is not None
    seals = config.attributes["seals"]
    if tx.dialect.name == "sqlite":
        tx.exec_driver_sql("PRAGMA secure_delete = ON")
    patient = sa.table("patient", *(sa.column(name) for name in PATIENT_COLUMNS))
    name_part = sa.table("name_part", *(sa.column(name) for name in NAME_PART_COLUMNS))
    open_values = ("id", "patient_no", "name", "birth_date", "id_number", "phone")
    batch = (
        sa.select(*(patient.c[name] for name in open_values))
        .where(patient.c.id > sa.bindparam("after"))
        .order_by(patient.c.id)
        .limit(BATCH)
    )
    after = 0
    while rows := tx.execute(batch, {"after": after}).all():
        tx.execute(
            sa.update(patient).where(patient.c.id == sa.bindparam("row_id")),
            [{"row_id": row.id} | _sealed(row, seals) for row in rows],
        )
        parts = [
            dict(zip(NAME_PART_COLUMNS, (row.id, place, *part, row.birth_date), strict=True))
            for row in rows
            for place, part in enumerate(name_parts(row.name))
        ]
        if parts:
            tx.execute(sa.insert(name_part), parts)
        after = rows[-1].id


def _sealed(row: Any, seals: Any) -> dict[str, str]:
    number, phone = row.id_number, row.phone
    return {
        "id_kind": kind_of(number) if number else "",
        "sealed_id_number": seals.seal(number, row.patient_no, "id_number"),
        "id_number_index": seals.index(number),
        "sealed_phone": seals.seal(phone, row.patient_no, "phone"),
        "phone_index": seals.index(phone),
        "phone_tail_index": seals.index(phone[-4:]),
    }


def _patients() -> None:
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
        sa.Column("wiped", sa.Boolean(), nullable=False),
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
        sa.Column("whole", sa.Boolean(), nullable=False),
        sa.Column("name", KEY, nullable=False),
        sa.Column("pinyin", KEY, nullable=False),
        sa.Column("initials", KEY, nullable=False),
        sa.Column("birth_date", KEY, nullable=False),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"]),
        sa.PrimaryKeyConstraint("patient_id", "place"),
        sqlite_with_rowid=False,
    )
    for column in ("name", "pinyin", "initials"):
        op.create_index(f"name_part_{column}", "name_part", ["whole", column, "birth_date"])


def _appointments() -> None:
    zero, nothing = "0", ""
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
        sa.Column("expects", sa.Text(), nullable=False, server_default=nothing),
        sa.Column("knows", sa.Text(), nullable=False, server_default=nothing),
        sa.ForeignKeyConstraint(["schedule_id"], ["schedule.id"]),
        sa.ForeignKeyConstraint(["appointment_id"], ["appointment.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("to_tell_open", "to_tell", ["site", "state", "day"])
    op.create_index("to_tell_appointment", "to_tell", ["appointment_id"])
    op.create_index("to_tell_schedule", "to_tell", ["schedule_id"])


def _acts_on_patients() -> None:
    """What was done to a patient's record, beside what was done to their tickets."""
    no_ticket = sa.text("ticket_id IS NULL")
    op.create_index(
        "journal_patient",
        "journal",
        ["patient_id"],
        sqlite_where=no_ticket,
        postgresql_where=no_ticket,
    )


def _read_names_of_staff() -> None:
    names = ("site", "code", "name", "pinyin", "initials")
    staff = sa.table("staff", *(sa.column(name) for name in names))
    tx = op.get_bind()
    for row in tx.execute(sa.select(staff.c.site, staff.c.code, staff.c.name)).all():
        pinyin, initials = reading(row.name)
        this_one = (staff.c.site == row.site) & (staff.c.code == row.code)
        tx.execute(sa.update(staff).where(this_one).values(pinyin=pinyin, initials=initials))


def _staff() -> None:
    for name in ("pinyin", "initials", "badge"):
        op.add_column("staff", sa.Column(name, KEY, nullable=False, server_default=""))
    op.add_column("staff", sa.Column("signed_in", MOMENT, nullable=True))
    op.add_column(
        "staff", sa.Column("active", sa.Boolean(), nullable=False, server_default=sa.true())
    )
    _read_names_of_staff()
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
