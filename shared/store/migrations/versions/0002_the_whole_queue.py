"""Policies, consultations and how long they take, pauses, cross-calling; what a ticket needs for
the whole policy.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

KEY = sa.String().with_variant(sa.String(collation="C"), "postgresql")
ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.String(32).with_variant(sa.DateTime(timezone=True), "postgresql")
LIVE = sa.text("state IN ('away', 'called', 'held', 'in_service', 'missed', 'waiting')")

TICKETS_ALREADY_SERVED = """
INSERT INTO consultation (site, day, queue, ticket_id, room, named, ticket_class, priority,
    first_visit, kind, joined, called, started, ended)
SELECT site, day, queue, id, room, practitioner, ticket_class, priority, first_visit,
    CASE WHEN ticket_class = 'return' THEN 'return' WHEN first_visit THEN 'first'
        ELSE 'follow_up' END,
    joined, called, started, ended
FROM ticket WHERE started IS NOT NULL
"""


def upgrade() -> None:
    _tickets()
    op.add_column("appointment", sa.Column("registered", MOMENT, nullable=True))
    op.create_table(
        "policy",
        sa.Column("site", KEY, nullable=False),
        sa.Column("scope", sa.String(length=10), nullable=False),
        sa.Column("name", KEY, nullable=False),
        sa.Column("rules", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("site", "scope", "name"),
    )
    op.create_table(
        "consultation",
        sa.Column("id", ROW_ID, nullable=False),
        sa.Column("site", KEY, nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("queue", KEY, nullable=False),
        sa.Column("ticket_id", sa.String(length=36), nullable=False),
        sa.Column("room", KEY, nullable=True),
        sa.Column("named", KEY, nullable=True),
        sa.Column("seen_by", KEY, nullable=True),
        sa.Column("ticket_class", sa.String(20), nullable=False),
        sa.Column("priority", sa.String(length=20), nullable=True),
        sa.Column("first_visit", sa.Boolean(), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("joined", MOMENT, nullable=False),
        sa.Column("called", MOMENT, nullable=True),
        sa.Column("started", MOMENT, nullable=False),
        sa.Column("ended", MOMENT, nullable=True),
        sa.Column("seconds", sa.Float(), nullable=True),
        sa.Column("undone", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["ticket_id"], ["ticket.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("consultation_queue", "consultation", ["site", "queue", "day", "started"])
    op.create_index("consultation_ticket", "consultation", ["ticket_id"])
    op.create_index("consultation_day", "consultation", ["site", "day"])
    op.create_table(
        "service_time",
        sa.Column("site", KEY, nullable=False),
        sa.Column("queue", KEY, nullable=False),
        sa.Column("practitioner", KEY, nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("visits", sa.Integer(), nullable=False),
        sa.Column("mean", sa.Float(), nullable=False),
        sa.Column("variance", sa.Float(), nullable=False),
        sa.Column("through", sa.String(length=10), nullable=False),
        sa.PrimaryKeyConstraint("site", "queue", "practitioner", "kind"),
    )
    op.create_table(
        "pause",
        sa.Column("id", ROW_ID, nullable=False),
        sa.Column("site", KEY, nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("practitioner", KEY, nullable=False),
        sa.Column("since", MOMENT, nullable=False),
        sa.Column("until", MOMENT, nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("ended", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("pause_day", "pause", ["site", "day"])
    op.create_table(
        "cross_calling",
        sa.Column("site", KEY, nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("room", KEY, nullable=False),
        sa.Column("queues", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("site", "day", "room"),
    )
    op.execute(TICKETS_ALREADY_SERVED)


def _tickets() -> None:
    on_postgres = op.get_bind().dialect.name == "postgresql"
    registered = sa.Column(
        "registered", MOMENT, nullable=on_postgres, server_default=None if on_postgres else ""
    )
    op.add_column("ticket", registered)
    op.execute("UPDATE ticket SET registered = checked_in")
    if on_postgres:
        op.alter_column("ticket", "registered", nullable=False)
    op.add_column("ticket", sa.Column("triage_level", sa.Integer(), nullable=True))
    op.add_column("ticket", sa.Column("row_place", sa.Integer(), nullable=True))
    op.add_column("ticket", sa.Column("pinned_place", sa.Integer(), nullable=True))
    op.add_column("ticket", sa.Column("pinned_at", MOMENT, nullable=True))
    op.add_column("ticket", sa.Column("transferred_from", sa.String(length=36), nullable=True))
    op.drop_index("ticket_one_live", "ticket")
    op.create_index(
        "ticket_one_live",
        "ticket",
        ["site", "queue", "day", "patient_id"],
        unique=True,
        sqlite_where=LIVE,
        postgresql_where=LIVE,
    )
