"""What is done when something about a client falls due: one file a subject, as in `handlers/domain/agenda`."""

from __future__ import annotations

from collections.abc import Mapping

from handlers.domain.agenda import Topic
from handlers.services.occasions import invoices, parting, promises, reviews, screenings, talks
from handlers.services.occasions.due import Handler

#: Who sees to what.
HANDLERS: Mapping[Topic, Handler] = {
    **talks.HANDLERS,
    **promises.HANDLERS,
    **reviews.HANDLERS,
    **invoices.HANDLERS,
    **parting.HANDLERS,
    **screenings.HANDLERS,
}
