"""Triages as decided, the rotation ledger, and what a kiosk calls for."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

KEY = sa.String().with_variant(sa.String(collation="C"), "postgresql")
ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.String(32).with_variant(sa.DateTime(timezone=True), "postgresql")


def upgrade() -> None:
    op.add_column("help_call", sa.Column("about", sa.String(), nullable=False, server_default=""))
    op.create_table(
        "triage",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("site", KEY, nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("by", sa.String(length=40), nullable=False),
        sa.Column("patient_id", ROW_ID, nullable=False),
        sa.Column("ticket_id", sa.String(length=36), nullable=True),
        sa.Column("complaint", sa.Text(), nullable=False),
        sa.Column("vitals", sa.Text(), nullable=False),
        sa.Column("suggested", sa.Text(), nullable=False),
        sa.Column("suggested_level", sa.Integer(), nullable=True),
        sa.Column("level", sa.Integer(), nullable=True),
        sa.Column("news2", sa.Integer(), nullable=True),
        sa.Column("department", KEY, nullable=False),
        sa.Column("red_flags", sa.String(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"]),
        sa.ForeignKeyConstraint(["ticket_id"], ["ticket.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("triage_day", "triage", ["site", "day"])
    op.create_index("triage_patient", "triage", ["patient_id", "at"])
    op.create_index("triage_ticket", "triage", ["ticket_id"])
    op.create_table(
        "rotation_entry",
        sa.Column("id", ROW_ID, nullable=False),
        sa.Column("site", KEY, nullable=False),
        sa.Column("department", KEY, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("ticket_id", sa.String(length=36), nullable=True),
        sa.Column("practitioner", KEY, nullable=False),
        sa.Column("entry", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["ticket_id"], ["ticket.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("rotation_entry_department", "rotation_entry", ["site", "department", "id"])
    op.create_index("rotation_entry_ticket", "rotation_entry", ["ticket_id"])
