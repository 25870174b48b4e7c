"""Renders a planned talk as a calendar file (RFC 5545): the client's name, the time, an alarm.

It must not contain anything else of a ledger.
"""

from __future__ import annotations

import re
import uuid
from datetime import datetime

from handlers.domain.due import talks
from handlers.domain.values import Client, Entry
from handlers.messages import File

#: Characters that RFC 5545 does not allow in text.
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")


def of_talk(client: Client, plan: Entry, first: int, at: datetime, now: datetime) -> File:
    """The file of a one-hour talk at `at` (UTC). `plan` is the line that planned it.

    `first` is the number of the first plan of the same talk: a plan that moves it has the same identity and a later
    sequence, so that calendars move it, too.
    """
    # Imported on demand: loading takes a tenth of a second, and most commands plan nothing.
    from icalendar import Alarm, Calendar, Event

    title = f"Parley: {' '.join(_CONTROL.sub(' ', client.name).split())}"
    event = Event()
    event.add("uid", str(uuid.uuid5(uuid.NAMESPACE_OID, f"parley {client.created_at.isoformat()} {client.id} {first}")))
    event.add("sequence", plan.number - first)
    event.add("dtstamp", now)
    event.add("dtstart", at)
    event.add("dtend", at + talks.LASTS)
    event.add("summary", title)
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", -talks.SOON)
    event.add_component(alarm)
    calendar = Calendar()
    calendar.add("prodid", "-//Parley//Parley//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add_component(event)
    return File(f"talk-{at:%Y-%m-%d}.ics", calendar.to_ical())
