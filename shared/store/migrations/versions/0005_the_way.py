"""The hospital's map, and how long a patient walks to where they wait."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

KEY = sa.String().with_variant(sa.String(collation="C"), "postgresql")
MOMENT = sa.String(32).with_variant(sa.DateTime(timezone=True), "postgresql")


def upgrade() -> None:
    op.add_column(
        "ticket", sa.Column("walk_seconds", sa.Integer(), nullable=False, server_default="0")
    )
    op.create_table(
        "hospital_map",
        sa.Column("site", KEY, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("loaded", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("site"),
    )
