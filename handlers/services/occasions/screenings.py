"""Prospects whose screening was begun and not ended. What is done when it falls due."""

from __future__ import annotations

from collections.abc import Mapping

from handlers.domain.agenda import Topic
from handlers.services.occasions.due import Handler

HANDLERS: Mapping[Topic, Handler] = {}
