"""What each terminal last said of its printer, scanner, card reader and voice."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

KEY = sa.String().with_variant(sa.String(collation="C"), "postgresql")
MOMENT = sa.String(32).with_variant(sa.DateTime(timezone=True), "postgresql")


def upgrade() -> None:
    op.create_table(
        "terminal_device",
        sa.Column("site", KEY, nullable=False),
        sa.Column("terminal", KEY, nullable=False),
        sa.Column("program", sa.String(12), nullable=False),
        sa.Column("kind", sa.String(12), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("health", sa.String(12), nullable=False),
        sa.Column("detail", sa.String(), nullable=False),
        sa.Column("since", MOMENT, nullable=False),
        sa.Column("seen", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("site", "terminal", "program", "kind"),
    )
