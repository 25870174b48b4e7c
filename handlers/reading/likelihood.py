"""Weighs the model's scores and the cues of a sentence into one likelihood for each label.

Without scores the cues decide alone, over a prior that says how often each kind of line is typed.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence

from handlers.domain.values import Category, Fault, Severity
from handlers.reading.cues import Cue
from handlers.reading.scores import Scores

#: Labels of lines that are no incident; "question" and "chatter" are never entries.
KINDS = ("payment", "refund", "hours", "concession", "praise", "called", "note", "question", "chatter")
CATEGORIES = tuple(str(category) for category in Category)
#: Log-odds that one cue adds: less beside a trained model, more without one.
BESIDE_MODEL = 1.4
ALONE = 2.2
#: Log-odds of what a construction says outright, with a model or without: more than the least likelihood leaves a
#: model that is sure of something else.
OUTRIGHT = 9.0
#: A second cue for the same label adds less than the first.
_FADING = 0.5
#: How often each label may be expected in a team's chat; the prior if nothing else is known. Rare ones come last among
#: the readings that are offered for a line of which nothing is known.
_PRIOR: Mapping[str, float] = {
    "note": 0.12,
    "other": 0.10,
    **dict.fromkeys(("payment", "hours", "concession", "praise", "question"), 0.05),
    **dict.fromkeys(("refund", "called", "chatter"), 0.03),
    **dict.fromkeys((Category.SCOPE, Category.LATE), 0.05),
    **dict.fromkeys((Category.RUDE, Category.EXPECTATIONS, Category.COMPLAINT, Category.SILENCE), 0.045),
    **dict.fromkeys((Category.HAGGLING, Category.TIMEWASTER, Category.PRESSURE), 0.04),
    **dict.fromkeys((Category.BOUNDARY, Category.REVIEW), 0.035),
    **dict.fromkeys((Category.ABUSE, Category.THREAT), 0.03),
}
_SEVERITY_PRIOR: Mapping[str, float] = {Severity.MINOR: 0.6, Severity.SERIOUS: 0.35, Severity.SEVERE: 0.05}
_FAULT_PRIOR: Mapping[str, float] = {Fault.THEIRS: 0.8, Fault.OURS: 0.05, Fault.SHARED: 0.05, Fault.UNCLEAR: 0.1}
_LEAST = 1e-4

Likelihood = Mapping[str, float]


def what(scores: Scores | None, cues: Sequence[Cue]) -> Likelihood:
    """How likely the line is each category of incident or each other kind; sums to one."""
    prior = {label: _PRIOR[label] for label in (*CATEGORIES, *KINDS)}
    return _weighed(prior, scores.what if scores else None, cues, ("category", "kind"))


def severity(scores: Scores | None, cues: Sequence[Cue]) -> Likelihood:
    """How likely each severity is, for an incident."""
    return _weighed(_SEVERITY_PRIOR, scores.severity if scores else None, cues, ("severity",))


def fault(scores: Scores | None, cues: Sequence[Cue]) -> Likelihood:
    """How likely each fault is, for an incident."""
    return _weighed(_FAULT_PRIOR, scores.fault if scores else None, cues, ("fault",))


def ranked(likelihood: Likelihood) -> tuple[str, ...]:
    """The labels, the likeliest first; equals in the order of their names."""
    return tuple(sorted(likelihood, key=lambda label: (-likelihood[label], label)))


def _weighed(
    prior: Mapping[str, float], scored: Mapping[str, float] | None, cues: Sequence[Cue], heads: Iterable[str]
) -> Likelihood:
    weight = ALONE if scored is None else BESIDE_MODEL
    logs = {label: math.log(max((scored or prior).get(label, 0.0), _LEAST)) for label in prior}
    heads = frozenset(heads)
    counts: dict[str, int] = {}
    for cue in cues:
        head, _, label = cue.meaning.partition(".")
        if head not in heads or label not in logs:
            continue
        if cue.outright:
            logs[label] += -OUTRIGHT if cue.negated else OUTRIGHT
            continue
        if cue.negated:
            logs[label] -= weight
            continue
        logs[label] += weight * _FADING ** counts.get(label, 0)
        counts[label] = counts.get(label, 0) + 1
    return _normalised(logs)


def _normalised(logs: Mapping[str, float]) -> Likelihood:
    top = max(logs.values())
    weights = {label: math.exp(log - top) for label, log in logs.items()}
    total = sum(weights.values())
    return {label: share / total for label, share in weights.items()}
