"""Whose PIN was set by somebody else, and is to be changed by its owner."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    # Who signs in by now goes on with the PIN that they have.
    op.add_column(
        "staff", sa.Column("pin_given", sa.Boolean(), nullable=False, server_default=sa.false())
    )
