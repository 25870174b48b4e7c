"""What a picture costs in processor time of this machine: the first of a process, and those after it."""

from __future__ import annotations

import json
from pathlib import Path

from tests.support.program import parley

FIRST_SECONDS, LATER_SECONDS = 2.0, 0.3
TRIES = 5

#: A year with eighty marks, and twelve clients: the fullest pictures there are. Prints seconds of processor time.
PROGRAM = f"""
import json, sys, time
from datetime import UTC, datetime, timedelta
from bot.pictures import with_charts
from bot.wording import Wording
from handlers.domain.charts import ChartMark, MarkKind, ParetoChart, ParetoRow, StrainChart
from handlers.domain.strain_series import MARKS, MOMENTS

first = datetime(2026, 1, 1, tzinfo=UTC)
points = tuple((first + timedelta(days=day), day % 7 + 0.5) for day in range(3 * MOMENTS))
kinds = list(MarkKind)
marks = tuple(ChartMark(kinds[number % len(kinds)], *points[4 * number]) for number in range(MARKS))
drawings = {{
    "strain": StrainChart("Brightline Marketing", points, 2.4, 5.4, marks),
    "pareto": ParetoChart(tuple(ParetoRow(f"Client {{n}}", 1 / 12, 1 / 12, n < 3) for n in range(12)), 9, 12, 0.8, 5),
}}
wording = Wording("he", "Asia/Jerusalem")

def cost(name):
    began = time.process_time()
    with_charts(drawings[name], wording)
    return time.process_time() - began

assert "matplotlib" not in sys.modules, "a start pays for no picture"
spent = {{"first": cost("strain"), **{{name: min(cost(name) for _ in range({TRIES})) for name in drawings}}}}
assert "matplotlib.pyplot" not in sys.modules
print(json.dumps(spent))
"""


def test_the_first_picture_and_the_later_ones_are_quick(tmp_path: Path) -> None:
    done = parley(at=tmp_path, python=("-c", PROGRAM))
    assert done.returncode == 0, done.stderr
    spent = json.loads(done.stdout)
    assert spent["first"] <= FIRST_SECONDS, spent
    assert max(spent["strain"], spent["pareto"]) <= LATER_SECONDS, spent
