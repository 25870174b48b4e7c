"""Where evidence came from, and the codes that join chats and accounts."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)
KNOWN = sa.text("evidence_ref <> ''")


def upgrade() -> None:
    with op.batch_alter_table("entry") as batch:
        batch.add_column(sa.Column("evidence_ref", sa.String(), nullable=False, server_default=""))
        batch.add_column(sa.Column("evidence_author", sa.String(), nullable=False, server_default=""))
    with op.batch_alter_table("entry") as batch:
        batch.alter_column("evidence_ref", server_default=None)
        batch.alter_column("evidence_author", server_default=None)
    columns = ["workspace_id", "evidence_ref"]
    op.create_index("ix_entry_evidence", "entry", columns, sqlite_where=KNOWN, postgresql_where=KNOWN)
    op.add_column("question", sa.Column("source", sa.JSON(), nullable=True))
    op.create_table(
        "link_code",
        sa.Column("hashed", sa.String(), nullable=False),
        sa.Column("workspace_id", BIG, nullable=False),
        sa.Column("member_id", BIG, nullable=False),
        sa.Column("given_at", MOMENT, nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.Column("used_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(
            ["workspace_id", "member_id"],
            ["member.workspace_id", "member.id"],
            name="fk_link_code_workspace_id_member_id",
        ),
        sa.PrimaryKeyConstraint("hashed", name="pk_link_code"),
    )
    op.create_index(
        "ix_link_code_workspace_id_member_id_given_at", "link_code", ["workspace_id", "member_id", "given_at"]
    )
    op.create_table(
        "link_try",
        sa.Column("id", BIG, nullable=False),
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("account", sa.String(), nullable=False),
        sa.Column("chat", sa.String(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_link_try"),
    )
    op.create_index("ix_link_try_platform_account_at", "link_try", ["platform", "account", "at"])
    op.create_index("ix_link_try_platform_chat_at", "link_try", ["platform", "chat", "at"])


def downgrade() -> None:
    op.drop_table("link_try")
    op.drop_table("link_code")
    op.drop_index("ix_entry_evidence", "entry")
    with op.batch_alter_table("question") as batch:
        batch.drop_column("source")
    with op.batch_alter_table("entry") as batch:
        batch.drop_column("evidence_author")
        batch.drop_column("evidence_ref")
