"""The card's strip: the strain of the last six months as one row of blocks, and the button that shows it as a picture.

Nothing while there is nothing to show. The picture itself is drawn by `/chart`.
"""

from __future__ import annotations

from collections.abc import Sequence

from handlers.command.spec import Context
from handlers.domain.strain_series import strip
from handlers.domain.values import Client, Entry
from handlers.messages import Button, Msg
from handlers.services.nudges.assessment import policy_of

#: U+2581 to U+2588, the lowest first.
BLOCKS = "▁▂▃▄▅▆▇█"
#: Less strain than this prints as 0.0.
LEAST = 0.05


def rows(ctx: Context, entries: Sequence[Entry]) -> list[tuple[Msg, Msg | str]]:
    """One row, or none where no block would be above the lowest."""
    policy = policy_of(ctx.workspace)
    blocks = sparkline(strip(entries, policy, ctx.now), policy.talk_at)
    if set(blocks) == {BLOCKS[0]}:
        return []
    return [(Msg("label-course"), Msg("course-strip", strip=blocks, talk=policy.talk_at))]


def buttons(client: Client, shown: Sequence[tuple[Msg, Msg | str]]) -> tuple[Button, ...]:
    """The button of the picture, beside the rows that `rows` returned."""
    return (Button(Msg("button-chart"), f"/chart ~{client.id}"),) if shown else ()


def sparkline(values: Sequence[float], full: float) -> str:
    """A block for each value: the lowest for none, the full one from `full` on, so that the strips of clients compare.

    Values and `full` are points, `full` above zero.
    """
    return "".join(BLOCKS[_level(value, full)] for value in values)


def _level(value: float, full: float) -> int:
    if value < LEAST:
        return 0
    top = len(BLOCKS) - 1
    # What is above nothing shows as such, and what is below `full` is never the full block.
    return top if value >= full else 1 + int((top - 1) * value / full)
