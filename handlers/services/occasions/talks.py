"""A planned conversation, the review of an agreement, a decision to look at again. What is done when it falls due."""

from __future__ import annotations

from collections.abc import Mapping

from handlers.domain.agenda import Topic
from handlers.services.occasions.due import Handler

HANDLERS: Mapping[Topic, Handler] = {}
