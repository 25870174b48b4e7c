"""Which kinds of messages the owners chose to receive alone instead of the team's chat. Sends nothing.

docs/rules.md, "Who hears what".
"""

from __future__ import annotations

from handlers.domain.values import Workspace

TEAM = "team"
OWNERS = "owners"
#: What has a route of its own.
KINDS = ("talk", "part", "digest")
#: Kinds of messages and nudges by route; other kinds never go to the team, or have no other recipient.
_FOLLOWS = {**{kind: kind for kind in KINDS}, "bundle": "talk", "summary": "talk"}


def owners_alone(workspace: Workspace, *kinds: str) -> bool:
    """Whether only the owners receive the message, by its kind and the kinds of the nudges it bundles."""
    return any(workspace.routes.get(_FOLLOWS.get(kind, "")) == OWNERS for kind in kinds)
