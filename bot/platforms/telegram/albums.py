"""Several pictures passed on at once come as a message each: they are one piece of evidence, and asked about once."""

from __future__ import annotations

from collections import OrderedDict

from telegram import Update

REMEMBERED = 500


class Albums:
    """The albums of which a message was handled lately."""

    def __init__(self) -> None:
        self._known: OrderedDict[str, None] = OrderedDict()

    def repeats(self, update: Update) -> bool:
        """Whether this is one more message of an album that was passed on."""
        return _album(update) in self._known

    def note(self, update: Update) -> None:
        album = _album(update)
        if album is not None:
            self._known[album] = None
            while len(self._known) > REMEMBERED:
                self._known.popitem(last=False)


def _album(update: Update) -> str | None:
    """What its messages share; None where nothing is passed on, since each caption may be a line of its own."""
    message = update.message
    if message is None or message.forward_origin is None or message.media_group_id is None:
        return None
    return f"{message.chat.id}:{message.media_group_id}"
