"""What was taken back may be put back and taken back again; what each member was shown last.

A downgrade fails where a line was taken back twice: the former index allows one reversal of a line.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
REVERSES = sa.text("reverses IS NOT NULL")
COLUMNS = ["workspace_id", "reverses"]


def upgrade() -> None:
    op.drop_index("uq_entry_reverses", "entry")
    op.create_index("ix_entry_reverses", "entry", COLUMNS, sqlite_where=REVERSES, postgresql_where=REVERSES)
    with op.batch_alter_table("member") as batch:
        batch.add_column(sa.Column("shown_entry", BIG, nullable=True))
        batch.add_column(sa.Column("shown_client", BIG, nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("member") as batch:
        batch.drop_column("shown_client")
        batch.drop_column("shown_entry")
    op.drop_index("ix_entry_reverses", "entry")
    op.create_index(
        "uq_entry_reverses", "entry", COLUMNS, unique=True, sqlite_where=REVERSES, postgresql_where=REVERSES
    )
