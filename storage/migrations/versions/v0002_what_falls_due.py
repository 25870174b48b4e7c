"""When something about a client falls due, and the texts of the house."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.add_column("client", sa.Column("remind_at", MOMENT, nullable=True))
    op.add_column("client", sa.Column("reminded_until", MOMENT, nullable=True))
    op.create_index("ix_client_remind_at", "client", ["remind_at"])
    op.create_table(
        "house_text",
        sa.Column("id", BIG, nullable=False),
        sa.Column("workspace_id", BIG, nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("author_id", BIG, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspace.id"], name="fk_house_text_workspace_id"),
        sa.ForeignKeyConstraint(
            ["workspace_id", "author_id"],
            ["member.workspace_id", "member.id"],
            name="fk_house_text_workspace_id_author_id",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_house_text"),
    )
    op.create_index(
        "ix_house_text_workspace_id_key_language_id", "house_text", ["workspace_id", "key", "language", "id"]
    )


def downgrade() -> None:
    op.drop_table("house_text")
    op.drop_index("ix_client_remind_at", "client")
    with op.batch_alter_table("client") as batch:
        batch.drop_column("reminded_until")
        batch.drop_column("remind_at")
