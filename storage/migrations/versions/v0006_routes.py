"""Which kinds of messages go to the owners instead of the team's chat."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("workspace") as batch:
        batch.add_column(sa.Column("routes", sa.JSON(), nullable=False, server_default="{}"))
    with op.batch_alter_table("workspace") as batch:
        batch.alter_column("routes", server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("workspace") as batch:
        batch.drop_column("routes")
