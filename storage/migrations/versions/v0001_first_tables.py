"""The first tables.

A migration stands by itself: it does not import the tables, which go on changing.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "received",
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("answer", sa.JSON(), nullable=True),
        sa.PrimaryKeyConstraint("platform", "key", name="pk_received"),
    )
    op.create_index("ix_received_at", "received", ["at"])
    op.create_table(
        "workspace",
        sa.Column("id", BIG, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("next_entry", BIG, nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("zone", sa.String(), nullable=True),
        sa.Column("currency", sa.String(), nullable=False),
        sa.Column("hourly_cost_minor", BIG, nullable=True),
        sa.Column("home_chat_id", BIG, nullable=True),
        sa.Column("members_mode", sa.String(), nullable=False),
        sa.Column("quiet_from", sa.Time(), nullable=True),
        sa.Column("quiet_to", sa.Time(), nullable=True),
        sa.Column("quiet_set", sa.Boolean(), nullable=False),
        sa.Column("weekend", sa.JSON(), nullable=True),
        sa.Column("holidays", sa.JSON(), nullable=False),
        sa.Column("visibility", sa.String(), nullable=False),
        sa.Column("pulse", sa.Boolean(), nullable=False),
        sa.Column("personal", sa.Boolean(), nullable=False),
        sa.Column("rates", sa.JSON(), nullable=False),
        sa.Column("policy", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_workspace"),
    )
    op.create_index("ix_workspace_name", "workspace", ["name"])
    op.create_table(
        "chat",
        sa.Column("id", BIG, nullable=False),
        sa.Column("workspace_id", BIG, nullable=False),
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("external_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("shared", sa.String(), nullable=False),
        sa.Column("postable", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspace.id"], name="fk_chat_workspace_id"),
        sa.PrimaryKeyConstraint("id", name="pk_chat"),
        sa.UniqueConstraint("platform", "external_id", name="uq_chat_platform_external_id"),
    )
    op.create_index("ix_chat_workspace_id", "chat", ["workspace_id"])
    op.create_table(
        "letter",
        sa.Column("id", BIG, nullable=False),
        sa.Column("workspace_id", BIG, nullable=False),
        sa.Column("target", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("payload", sa.JSON(), nullable=False),
        sa.Column("due_at", MOMENT, nullable=False),
        sa.Column("dedup_key", sa.String(), nullable=False),
        sa.Column("client_id", BIG, nullable=True),
        sa.Column("nudge_id", BIG, nullable=True),
        sa.Column("thread", sa.String(), nullable=False),
        sa.Column("edit", sa.String(), nullable=False),
        sa.Column("only_for", sa.String(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("sent_ref", sa.String(), nullable=False),
        sa.Column("sent_to", sa.String(), nullable=False),
        sa.Column("sent_at", MOMENT, nullable=True),
        sa.Column("last_error", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("held", sa.Boolean(), nullable=False),
        sa.Column("owner", sa.String(), nullable=True),
        sa.Column("lease_until", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_letter"),
        sa.UniqueConstraint("workspace_id", "dedup_key", name="uq_letter_workspace_id_dedup_key"),
    )
    op.create_index("ix_letter_state_due_at", "letter", ["state", "due_at"])
    op.create_index("ix_letter_workspace_id_nudge_id", "letter", ["workspace_id", "nudge_id"])
    op.create_index("ix_letter_workspace_id_target_state_id", "letter", ["workspace_id", "target", "state", "id"])
    op.create_table(
        "member",
        sa.Column("id", BIG, nullable=False),
        sa.Column("workspace_id", BIG, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("handle", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=True),
        sa.Column("quiet_from", sa.Time(), nullable=True),
        sa.Column("quiet_to", sa.Time(), nullable=True),
        sa.Column("waiting", sa.Boolean(), nullable=False),
        sa.Column("told_once", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspace.id"], name="fk_member_workspace_id"),
        sa.PrimaryKeyConstraint("id", name="pk_member"),
        sa.UniqueConstraint("workspace_id", "handle", name="uq_member_workspace_id_handle"),
        sa.UniqueConstraint("workspace_id", "id", name="uq_member_workspace_id_id"),
    )
    op.create_table(
        "team",
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("workspace_id", BIG, nullable=False),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspace.id"], name="fk_team_workspace_id"),
        sa.PrimaryKeyConstraint("platform", "team", name="pk_team"),
    )
    op.create_index("ix_team_workspace_id", "team", ["workspace_id"])
    op.create_table(
        "account",
        sa.Column("id", BIG, nullable=False),
        sa.Column("workspace_id", BIG, nullable=False),
        sa.Column("member_id", BIG, nullable=False),
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("external_id", sa.String(), nullable=False),
        sa.Column("private_chat", sa.String(), nullable=True),
        sa.Column("chosen_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(
            ["workspace_id", "member_id"],
            ["member.workspace_id", "member.id"],
            name="fk_account_workspace_id_member_id",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_account"),
        sa.UniqueConstraint(
            "workspace_id", "platform", "external_id", name="uq_account_workspace_id_platform_external_id"
        ),
    )
    op.create_index("ix_account_platform_external_id", "account", ["platform", "external_id"])
    op.create_index("ix_account_platform_private_chat", "account", ["platform", "private_chat"])
    op.create_index("ix_account_workspace_id_member_id", "account", ["workspace_id", "member_id"])
    op.create_table(
        "client",
        sa.Column("id", BIG, nullable=False),
        sa.Column("workspace_id", BIG, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("aliases", sa.JSON(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("responsible_id", BIG, nullable=True),
        sa.Column("language", sa.String(), nullable=True),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("people", sa.JSON(), nullable=False),
        sa.Column("archived", sa.Boolean(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("standing", sa.String(), nullable=False),
        sa.Column("standing_since", MOMENT, nullable=True),
        sa.Column("signals", sa.JSON(), nullable=False),
        sa.Column("strain", sa.Float(), nullable=False),
        sa.Column("debt", sa.Float(), nullable=False),
        sa.Column("assessed_at", MOMENT, nullable=True),
        sa.Column("reassess_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(
            ["workspace_id", "responsible_id"],
            ["member.workspace_id", "member.id"],
            name="fk_client_workspace_id_responsible_id",
        ),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspace.id"], name="fk_client_workspace_id"),
        sa.PrimaryKeyConstraint("id", name="pk_client"),
        sa.UniqueConstraint("workspace_id", "id", name="uq_client_workspace_id_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_client_reassess_at", "client", ["reassess_at"])
    op.create_index("ix_client_workspace_id_responsible_id", "client", ["workspace_id", "responsible_id"])
    op.create_table(
        "question",
        sa.Column("id", BIG, nullable=False),
        sa.Column("workspace_id", BIG, nullable=False),
        sa.Column("member_id", BIG, nullable=False),
        sa.Column("chat", sa.String(), nullable=False),
        sa.Column("line", sa.String(), nullable=False),
        sa.Column("options", sa.JSON(), nullable=False),
        sa.Column("asked_at", MOMENT, nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.Column("answered", sa.Boolean(), nullable=False),
        sa.Column("evidence", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id", "member_id"],
            ["member.workspace_id", "member.id"],
            name="fk_question_workspace_id_member_id",
        ),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspace.id"], name="fk_question_workspace_id"),
        sa.PrimaryKeyConstraint("id", name="pk_question"),
    )
    op.create_index("ix_question_answered_expires_at", "question", ["answered", "expires_at"])
    op.create_index("ix_question_workspace_id_member_id_chat", "question", ["workspace_id", "member_id", "chat"])
    op.create_table(
        "entry",
        sa.Column("id", BIG, nullable=False),
        sa.Column("workspace_id", BIG, nullable=False),
        sa.Column("number", BIG, nullable=False),
        sa.Column("client_id", BIG, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("occurred_at", MOMENT, nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.Column("author_id", BIG, nullable=True),
        sa.Column("place_id", BIG, nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("typed", sa.String(), nullable=False),
        sa.Column("category", sa.String(), nullable=True),
        sa.Column("severity", sa.String(), nullable=True),
        sa.Column("fault", sa.String(), nullable=True),
        sa.Column("minutes", BIG, nullable=True),
        sa.Column("amount_minor", BIG, nullable=True),
        sa.Column("original_minor", BIG, nullable=True),
        sa.Column("original_currency", sa.String(), nullable=True),
        sa.Column("asked", sa.Boolean(), nullable=False),
        sa.Column("amends", sa.Boolean(), nullable=False),
        sa.Column("crossed", BIG, nullable=True),
        sa.Column("joins", BIG, nullable=True),
        sa.Column("reverses", BIG, nullable=True),
        sa.Column("corrects", BIG, nullable=True),
        sa.Column("quiet", sa.Boolean(), nullable=False),
        sa.Column("private", sa.Boolean(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("affected", sa.JSON(), nullable=False),
        sa.Column("lesson", sa.String(), nullable=False),
        sa.Column("their_side", sa.String(), nullable=False),
        sa.Column("link", sa.String(), nullable=False),
        sa.Column("referral", sa.String(), nullable=False),
        sa.Column("evidence", sa.String(), nullable=False),
        sa.Column("detail", sa.JSON(), nullable=True),
        sa.Column("search", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id", "author_id"], ["member.workspace_id", "member.id"], name="fk_entry_workspace_id_author_id"
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "client_id"], ["client.workspace_id", "client.id"], name="fk_entry_workspace_id_client_id"
        ),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspace.id"], name="fk_entry_workspace_id"),
        sa.PrimaryKeyConstraint("id", name="pk_entry"),
        sa.UniqueConstraint("workspace_id", "number", name="uq_entry_workspace_id_number"),
    )
    op.create_index(
        "ix_entry_sums",
        "entry",
        ["workspace_id", "kind", "occurred_at", "client_id", "amount_minor", "minutes", "number", "joins"],
    )
    op.create_index(
        "uq_entry_reverses",
        "entry",
        ["workspace_id", "reverses"],
        unique=True,
        sqlite_where=sa.text("reverses IS NOT NULL"),
        postgresql_where=sa.text("reverses IS NOT NULL"),
    )
    op.create_index(
        "ix_entry_workspace_id_author_id_recorded_at", "entry", ["workspace_id", "author_id", "recorded_at"]
    )
    op.create_index(
        "ix_entry_workspace_id_client_id_occurred_at", "entry", ["workspace_id", "client_id", "occurred_at"]
    )
    op.create_table(
        "nudge",
        sa.Column("id", BIG, nullable=False),
        sa.Column("workspace_id", BIG, nullable=False),
        sa.Column("client_id", BIG, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("raised_at", MOMENT, nullable=False),
        sa.Column("signals", sa.JSON(), nullable=False),
        sa.Column("reasons", sa.JSON(), nullable=False),
        sa.Column("policy", sa.JSON(), nullable=False),
        sa.Column("team", sa.Boolean(), nullable=False),
        sa.Column("decision", sa.String(), nullable=True),
        sa.Column("decided_by", BIG, nullable=True),
        sa.Column("decided_at", MOMENT, nullable=True),
        sa.Column("silent_until", MOMENT, nullable=True),
        sa.Column("asked_owner_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(
            ["workspace_id", "client_id"], ["client.workspace_id", "client.id"], name="fk_nudge_workspace_id_client_id"
        ),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspace.id"], name="fk_nudge_workspace_id"),
        sa.PrimaryKeyConstraint("id", name="pk_nudge"),
    )
    op.create_index("ix_nudge_state_kind_raised_at", "nudge", ["state", "kind", "raised_at"])
    op.create_index("ix_nudge_workspace_id_client_id", "nudge", ["workspace_id", "client_id"])
    op.create_index("ix_nudge_workspace_id_team_raised_at", "nudge", ["workspace_id", "team", "raised_at"])
    op.create_index(
        "uq_nudge_open",
        "nudge",
        ["workspace_id", "client_id", "kind"],
        unique=True,
        sqlite_where=sa.text("state = 'open'"),
        postgresql_where=sa.text("state = 'open'"),
    )


def downgrade() -> None:
    for table in (
        "letter",
        "received",
        "nudge",
        "entry",
        "question",
        "client",
        "account",
        "team",
        "chat",
        "member",
        "workspace",
    ):
        op.drop_table(table)
