"""Which kinds of messages the owners chose to hear alone, instead of the team's chat. Sends nothing.

docs/rules.md, "Who hears what".
"""

from __future__ import annotations

from handlers.domain.values import Workspace

TEAM = "team"
OWNERS = "owners"
#: What has a way of its own.
KINDS = ("talk", "part", "digest")
#: Kinds of letters and nudges by the way they follow; others never go to the team, or have nobody else to go to.
_FOLLOWS = {**{kind: kind for kind in KINDS}, "bundle": "talk", "summary": "talk"}


def owners_alone(workspace: Workspace, *kinds: str) -> bool:
    """Whether a message is for the owners alone, by its kind and the kinds of what is gathered in it."""
    return any(workspace.routes.get(_FOLLOWS.get(kind, "")) == OWNERS for kind in kinds)
