"""When a workspace's digest and pulse are due."""

from __future__ import annotations

import datetime

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    with op.batch_alter_table("workspace") as batch:
        batch.add_column(sa.Column("digest_on", sa.Boolean(), nullable=False, server_default=sa.true()))
        batch.add_column(sa.Column("digest_days", sa.JSON(), nullable=True))
        batch.add_column(sa.Column("digest_time", sa.Time(), nullable=False, server_default="09:00:00.000000"))
        batch.add_column(sa.Column("digest_from", MOMENT, nullable=True))
        batch.add_column(sa.Column("pulse_from", MOMENT, nullable=True))
    # No digest from before is owed; the next one is.
    now = datetime.datetime.now(datetime.UTC)
    workspace = sa.table(
        "workspace", sa.column("digest_from", MOMENT), sa.column("pulse_from", MOMENT), sa.column("pulse")
    )
    op.execute(sa.update(workspace).values(digest_from=sa.bindparam("now", now, MOMENT)))
    op.execute(
        sa.update(workspace).where(workspace.c.pulse == sa.true()).values(pulse_from=sa.bindparam("now", now, MOMENT))
    )
    with op.batch_alter_table("workspace") as batch:
        batch.alter_column("digest_on", server_default=None)
        batch.alter_column("digest_time", server_default=None)
    op.create_index("ix_workspace_digest_from", "workspace", ["digest_from"])
    op.create_index("ix_workspace_pulse_from", "workspace", ["pulse_from"])


def downgrade() -> None:
    op.drop_index("ix_workspace_digest_from", "workspace")
    op.drop_index("ix_workspace_pulse_from", "workspace")
    with op.batch_alter_table("workspace") as batch:
        for name in ("pulse_from", "digest_from", "digest_time", "digest_days", "digest_on"):
            batch.drop_column(name)
