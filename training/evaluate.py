"""Says the test lines to `parley console --json` and counts what was understood: `make evaluate`.

With `--misses` every line that was not understood whole is printed with what was made of it.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from training.rows import TODAY, Row, read_rows

ROOT = Path(__file__).resolve().parents[1]
LINES = ROOT / "tests" / "understanding" / "lines"
NOW = f"{TODAY}T15:00:00+00:00"
CLIENTS = (
    "Acme Corp",
    "Globex",
    "Brightline Gym",
    "North Star",
    "North Point",
    "Harbour Hotels",
    "Ромашка",
    "ООО «Вектор»",
    "Студия Лампа",
    "Żabka",
    "Kwiaciarnia Róża",
    "Nowak i Synowie",
    "מאפיית לחם",
    "סטודיו אור",
    "גלובקס",
)
#: One unit of each currency in euros, as the ledger is told.
RATES = {"USD": 0.9, "GBP": 1.15, "PLN": 0.23, "RUB": 0.01, "ILS": 0.25, "UAH": 0.02, "EUR": 1.0}
GRAVE = frozenset({"threat", "abuse"})
Verdict = dict[str, bool]


def console(lines: Sequence[str], database: str, *options: str) -> list[dict[str, Any]]:
    """What the console answers to these lines, one object each."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("TELEGRAM_", "SLACK_", "PARLEY_"))}
    done = subprocess.run(
        [sys.executable, "-m", "bot", "console", "--json", *options],
        input="\n".join(lines) + "\n",
        text=True,
        capture_output=True,
        cwd=ROOT,
        env={**environment, "DATABASE_URL": database},
        check=False,
    )
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    return [answer for answer in answers if answer["type"] in ("reply", "error") and answer.get("command")]


def said(rows: Iterable[Row], language: str) -> Iterator[tuple[Row, dict[str, Any]]]:
    """Each row with the answer to it, in a ledger with fifteen clients."""
    with tempfile.TemporaryDirectory() as folder:
        database = f"sqlite:///{folder}/parley.db"
        setup = [f"/client add {client}" for client in CLIENTS]
        setup += [f"/settings rate {code} {rate}" for code, rate in RATES.items() if code != "EUR"]
        console(setup, database, "--lang", language, "--now", "2026-10-01T09:00:00+00:00")
        rows = list(rows)
        lines = [f"/incident {row.text}" if row.command else row.text for row in rows]
        yield from zip(rows, console(lines, database, "--lang", language, "--now", NOW), strict=True)


def judge(row: Row, answer: Mapping[str, Any]) -> Verdict:
    """What of a line was understood, by aspect; an aspect that the line does not have is left out."""
    data = answer.get("data") or {}
    entry = data.get("draft") or (data if "kind" in data and "client" in data else None)
    asks = data.get("asks")
    if row.kinds[0] in ("question", "chatter"):
        return _whole({"kind": entry is None or entry["kind"] in row.kinds})
    if entry is None:
        rightly = asks == "client" and len(row.clients) != 1
        grave = {"grave": asks in ("threat", "category")} if GRAVE & set(row.categories[:1]) else {}
        return {"client": rightly, "whole": rightly, **grave}
    verdict: Verdict = {"client": entry["client"] in row.clients, "kind": entry["kind"] in row.kinds}
    if row.incident:
        verdict |= _incident(row, entry, asks, data)
    if row.minutes is not None:
        verdict["minutes"] = entry["minutes"] == row.minutes
    if row.amount:
        verdict["amount"] = entry["amount_minor"] is not None and abs(entry["amount_minor"] - _minor(row)) <= 1
    if row.day is not None and entry.get("occurred_at"):
        day = date.fromisoformat(TODAY) + timedelta(days=row.day)
        verdict["day"] = datetime.fromisoformat(entry["occurred_at"]).date() == day
    return _whole(verdict)


def _whole(verdict: Verdict) -> Verdict:
    aspects = ("client", "kind", "category", "severity", "fault", "minutes", "amount", "day")
    return {**verdict, "whole": all(verdict.get(aspect, True) for aspect in aspects)}


def _incident(row: Row, entry: Mapping[str, Any], asks: object, data: Mapping[str, Any]) -> Verdict:
    if entry["kind"] != "incident":
        return {"category": False}
    right = set(row.categories)
    read = entry.get("read") or data.get("read") or {}
    first = set(read.get("category", [entry["category"]])[:3]) | {entry["category"]}
    verdict: Verdict = {
        "category": entry["category"] in right,
        "stated-wrong": entry["category"] not in right | {"other"} and asks != "category",
        "first-three": bool(right & first),
        "severity": entry["severity"] in row.severities,
        "fault": entry["fault"] in row.faults,
    }
    if row.categories[0] in GRAVE:
        verdict["grave"] = bool(GRAVE & first) or asks in ("threat", "category")
    if row.faults == ("ours",):
        verdict["own-fault"] = entry["fault"] == "ours"
    return verdict


def _minor(row: Row) -> int:
    number, currency = row.amount.split()
    return round(float(number) * 100 * RATES[currency])


def evaluate(language: str, *, misses: bool = False, every: int = 1) -> tuple[Counter[str], Counter[str]]:
    """How many lines were right, and how many there were, by aspect. `every`: only each so-manieth line is said."""
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for row, answer in said(read_rows(LINES / f"{language}.tsv")[::every], language):
        verdict = judge(row, answer)
        right.update(aspect for aspect, good in verdict.items() if good)
        total.update(verdict.keys())
        if misses and not verdict["whole"]:
            wrong = [aspect for aspect, good in verdict.items() if not good and aspect != "stated-wrong"]
            print(language, row.number, wrong, repr(row.text), "->", json.dumps(answer.get("data"), ensure_ascii=False))
    return right, total


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lang", choices=("en", "ru", "pl", "he"), action="append")
    parser.add_argument("--misses", action="store_true")
    options = parser.parse_args()
    all_right: Counter[str] = Counter()
    all_total: Counter[str] = Counter()
    for language in options.lang or ("en", "ru", "pl", "he"):
        right, total = evaluate(language, misses=options.misses)
        _show(language, right, total)
        all_right += right
        all_total += total
    _show("all", all_right, all_total)


def _show(name: str, right: Counter[str], total: Counter[str]) -> None:
    figures = (f"{aspect} {right[aspect] / count:.1%} of {count}" for aspect, count in sorted(total.items()))
    print(f"{name}: {', '.join(figures)}")


if __name__ == "__main__":
    main()
