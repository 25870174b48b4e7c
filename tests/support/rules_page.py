"""Writes the parts of docs/rules.md that the declarations of the rules say: `make rules-page`.

A generated part is between two comments, `<!-- NAME: make rules-page -->` and `<!-- /NAME -->`; the rest is prose.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from itertools import groupby
from pathlib import Path

from handlers.domain.numbers import NUMBERS
from handlers.domain.policy import STANCES
from handlers.domain.rule import Declaration, Rule
from handlers.domain.rules import RULES, decide, watch
from handlers.domain.standing import LADDER

PATH = Path(__file__).parents[2] / "docs" / "rules.md"


def rendered(page: str) -> str:
    """The page with its generated parts written again. Raises ValueError where the page lacks one."""
    for name, lines in _PARTS.items():
        start, end = f"<!-- {name}: make rules-page -->", f"<!-- /{name} -->"
        if page.count(start) != 1 or page.count(end) != 1:
            raise ValueError(f"docs/rules.md has no place for {name!r}")
        before, rest = page.split(start)
        page = "\n".join([f"{before}{start}", "", *lines(), "", f"{end}{rest.split(end)[1]}"])
    return page


def _when(declaration: Declaration) -> str:
    """When it holds, with the balanced numbers."""
    return declaration.when.format_map({name: _shown(name) for name in NUMBERS})


def _shown(name: str) -> str:
    default = NUMBERS[name].default
    return f"{100 * default:g} %" if name in ("concessions_share", "giving_share") else f"{default:g}"


def _table(*head: str, rows: Iterable[Iterable[str]]) -> list[str]:
    return [_row(head), f"|{'---|' * len(head)}", *map(_row, rows)]


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _signals() -> list[str]:
    return _table("signal", "fires when", rows=[(f"`{rule.code}`", _when(rule)) for rule in RULES])


def _facts() -> list[str]:
    return _table("signal", "facts", rows=[(f"`{rule.code}`", rule.facts) for rule in RULES])


def _ladder() -> list[str]:
    groups = [
        (standing, held, [rule for _, rule in steps])
        for (standing, held), steps in groupby(LADDER, key=lambda step: (step[0], step[1].held_back_by_debt))
    ]
    lines = [f"`{standing}` if {_either(rules)}{', unless `owed`' if held else ''}" for standing, held, rules in groups]
    lines += [f"`watch` if {_when(watch.CONDITION)}", "`steady`"]
    care = _either([rule for rule in RULES if rule.standing is None]).replace(" or ", " and ")
    return [
        *(f"{number}. {line}" for number, line in enumerate(lines, 1)),
        "",
        f"{care} move no standing. A prospect's standing is `decide` where it would be `watch`, `talk` or `part`, or",
        f"{_when(decide.CONDITION)}.",
    ]


def _either(rules: Iterable[Rule]) -> str:
    codes = [f"`{rule.code}`" for rule in rules]
    return " or ".join(filter(None, [", ".join(codes[:-1]), codes[-1]]))


def _stances() -> list[str]:
    rows = [(name, *(f"{value:g}" for value in numbers.values())) for name, numbers in STANCES.items()]
    return _table("stance", "watch", "talk", "part", rows=rows)


def _numbers() -> list[str]:
    rows = [
        (f"`{name}`", f"{number.default:g}", f"{number.low:g} to {number.high:g}") for name, number in NUMBERS.items()
    ]
    return _table("name", "default", "range", rows=rows)


_PARTS: Mapping[str, Callable[[], list[str]]] = {
    "signals": _signals,
    "facts": _facts,
    "ladder": _ladder,
    "stances": _stances,
    "numbers": _numbers,
}

if __name__ == "__main__":
    PATH.write_text(rendered(PATH.read_text(encoding="utf-8")), encoding="utf-8")
