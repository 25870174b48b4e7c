"""Maps the topic of a due item to its handler; each subject's handlers are in `due.py` of its service."""

from __future__ import annotations

from collections.abc import Mapping

from handlers.domain.due import Topic
from handlers.services.due.item import Handler
from handlers.services.invoices import due as invoices_due
from handlers.services.parting import due as parting_due
from handlers.services.promises import due as promises_due
from handlers.services.reviews import due as reviews_due
from handlers.services.screening import due as screening_due
from handlers.services.talks import due as talks_due

HANDLERS: Mapping[Topic, Handler] = {
    **talks_due.HANDLERS,
    **promises_due.HANDLERS,
    **reviews_due.HANDLERS,
    **invoices_due.HANDLERS,
    **parting_due.HANDLERS,
    **screening_due.HANDLERS,
}
