"""Recognises forwarded albums: Telegram sends one message per picture, but they are one piece of evidence."""

from __future__ import annotations

from collections import OrderedDict

from telegram import Update

REMEMBERED = 500


class Albums:
    """Recently handled albums."""

    def __init__(self) -> None:
        self._known: OrderedDict[str, None] = OrderedDict()

    def repeats(self, update: Update) -> bool:
        """Whether the update is a further message of a handled album."""
        return _album(update) in self._known

    def note(self, update: Update) -> None:
        album = _album(update)
        if album is not None:
            self._known[album] = None
            while len(self._known) > REMEMBERED:
                self._known.popitem(last=False)


def _album(update: Update) -> str | None:
    """The id shared by an album's messages; None when not forwarded: each caption may then be a line of its own."""
    message = update.message
    if message is None or message.forward_origin is None or message.media_group_id is None:
        return None
    return f"{message.chat.id}:{message.media_group_id}"
