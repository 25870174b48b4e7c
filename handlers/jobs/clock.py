"""Runs every timed job, one batch at a time."""

from __future__ import annotations

from datetime import datetime

from handlers.jobs.digests import send_digests
from handlers.jobs.expired_questions import tell_lapsed
from handlers.jobs.pulses import send_pulses
from handlers.jobs.reminders import remind
from handlers.jobs.sweep import sweep
from handlers.ports import Stores


def run_due(stores: Stores, now: datetime, limit: int) -> int:
    """Run what is due, at most `limit` of each kind; returns how much was done, so that the caller repeats until 0."""
    jobs = (sweep, remind, send_digests, send_pulses, tell_lapsed)
    return sum(job(stores, now, limit) for job in jobs)
