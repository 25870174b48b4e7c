"""What belongs together is said: acts, the origin of every line, the kinds of questions.

Old rows are brought along. What one old command wrote is inferred here, once, from neighbouring numbers, equal moments
and equal words; no other code infers it. A downgrade drops acts and kinds, and which edited message logged which line.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.migrations.old_acts import bring_along, mark_held

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)
SAID_IN = sa.text("message <> ''")
REPLACES = sa.text("corrects IS NOT NULL")


def upgrade() -> None:
    op.create_table(
        "act",
        sa.Column("id", BIG, nullable=False),
        sa.Column("workspace_id", BIG, nullable=False),
        sa.Column("member_id", BIG, nullable=True),
        sa.Column("chat_id", BIG, nullable=True),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("typed", sa.String(), nullable=False),
        sa.Column("message", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspace.id"], name="fk_act_workspace_id"),
        sa.ForeignKeyConstraint(
            ["workspace_id", "member_id"],
            ["member.workspace_id", "member.id"],
            name="fk_act_workspace_id_member_id",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_act"),
        sa.UniqueConstraint("workspace_id", "id", name="uq_act_workspace_id_id"),
    )
    op.create_index("ix_act_message", "act", ["message"], sqlite_where=SAID_IN, postgresql_where=SAID_IN)
    with op.batch_alter_table("entry") as batch:
        batch.add_column(sa.Column("act_id", BIG, nullable=True))
        batch.add_column(sa.Column("origin", sa.String(), nullable=False, server_default="typed"))
    with op.batch_alter_table("nudge") as batch:
        batch.add_column(sa.Column("act_id", BIG, nullable=True))
    with op.batch_alter_table("question") as batch:
        batch.add_column(sa.Column("act_id", BIG, nullable=True))
        batch.add_column(sa.Column("kind", sa.String(), nullable=False, server_default="choice"))
        batch.add_column(sa.Column("answers_as", sa.String(), nullable=False, server_default="button"))
    bring_along(op.get_bind())
    for table, defaults in (("entry", ["origin"]), ("nudge", []), ("question", ["kind", "answers_as"])):
        with op.batch_alter_table(table) as batch:
            for column in defaults:
                batch.alter_column(column, server_default=None)
            batch.create_foreign_key(
                f"fk_{table}_workspace_id_act_id", "act", ["workspace_id", "act_id"], ["workspace_id", "id"]
            )
    op.create_index("ix_entry_workspace_id_act_id", "entry", ["workspace_id", "act_id"])
    columns = ["workspace_id", "corrects"]
    op.create_index(
        "uq_entry_corrects", "entry", columns, unique=True, sqlite_where=REPLACES, postgresql_where=REPLACES
    )


def downgrade() -> None:
    mark_held(op.get_bind())
    op.drop_index("uq_entry_corrects", "entry")
    op.drop_index("ix_entry_workspace_id_act_id", "entry")
    for table, columns in (
        ("question", ["answers_as", "kind", "act_id"]),
        ("nudge", ["act_id"]),
        ("entry", ["origin", "act_id"]),
    ):
        with op.batch_alter_table(table) as batch:
            batch.drop_constraint(f"fk_{table}_workspace_id_act_id", type_="foreignkey")
            for column in columns:
                batch.drop_column(column)
    op.drop_table("act")
