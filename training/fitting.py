"""Fits the two models: softmax regression on pieces of words, and small networks on sentence vectors."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

import numpy as np
from numpy.typing import NDArray
from scipy import optimize

from bot.understanding.classifier import Floats, log_softmax, softmax
from training.labelled import slices

WORDS_PENALTY = 0.05
#: Added to every product of two lines: lets a model shift all its scores.
BIAS = 0.2
ROUNDS = 30
SETTLED = 1e-5
NETWORKS = 4
UNITS = 192
EPOCHS = 25
BATCH = 64
RATE = 2e-3
DECAY = 0.1
#: Unit vectors times this have entries of about 1.
INPUT = 20
DROPPED_INPUT, DROPPED_UNIT = 0.1, 0.5


def asked_columns(wanted: Floats) -> Floats:
    """Return 1 where a line's head is asked, 0 where it is not (severity of a payment)."""
    parts = [np.repeat(wanted[:, h].sum(axis=1, keepdims=True), h.stop - h.start, axis=1) for h in slices().values()]
    return cast(Floats, np.concatenate(parts, axis=1))


def probabilities(scores: Floats) -> Floats:
    """Turn scores of all heads, side by side, into probabilities of each."""
    return cast(Floats, np.concatenate([softmax(scores[:, head]) for head in slices().values()], axis=1))


def fit(products: Floats, wanted: Floats) -> Floats:
    """Fit softmax regression of every head at once, in terms of the lines.

    ``products`` holds the inner products of the lines.  The answer has one row
    a line; a new line's scores are its products with the lines, times these.
    Line after line is brought towards the optimum, where
    ``penalty * answer = wanted - probabilities``.
    """
    answer = np.zeros_like(wanted)
    asked = asked_columns(wanted)
    step = 1 / (WORDS_PENALTY + 0.5 * np.diag(products))
    order = np.random.default_rng(0)
    for _ in range(ROUNDS):
        moved = 0.0
        for place in order.permutation(len(wanted)):
            said = probabilities(cast(Floats, (products[place] @ answer)[None]))[0]
            change = step[place] * ((wanted[place] - said) * asked[place] - WORDS_PENALTY * answer[place])
            answer[place] += change
            moved += float(change @ change)
        if moved < SETTLED * float((answer * answer).sum()):
            break
    return answer


@dataclass
class Network:
    """One hidden layer: four arrays and how Adam last moved them."""

    arrays: list[Floats]
    slope: list[Floats]
    spread: list[Floats]
    steps: int = 0

    @classmethod
    def fresh(cls, width: int, columns: int, dice: np.random.Generator) -> Network:
        """Draw the first weights."""
        hidden = dice.normal(0, width**-0.5, (width, UNITS)).astype(np.float32)
        matrix = dice.normal(0, UNITS**-0.5, (UNITS, columns)).astype(np.float32)
        arrays = [hidden, np.zeros(UNITS, np.float32), matrix, np.zeros(columns, np.float32)]
        return cls(arrays, [np.zeros_like(a) for a in arrays], [np.zeros_like(a) for a in arrays])

    def scores(self, seen: Floats) -> Floats:
        """Score lines, nothing dropped."""
        hidden, threshold, matrix, offset = self.arrays
        return cast(Floats, np.maximum(seen @ hidden + threshold, 0) @ matrix + offset)

    def gradients(self, seen: Floats, wanted: Floats, asked: Floats, dice: np.random.Generator) -> list[Floats]:
        """Return the loss's slopes on a batch, with inputs and units dropped."""
        hidden, threshold, matrix, offset = self.arrays
        seen = seen * _kept(seen.shape, DROPPED_INPUT, dice)
        units = seen @ hidden + threshold
        open_units = _kept(units.shape, DROPPED_UNIT, dice) * (units > 0)
        active = units * open_units
        said = probabilities(cast(Floats, active @ matrix + offset))
        wrong = (said - wanted) * asked / np.float32(len(seen))
        back = (wrong @ matrix.T) * open_units
        return [seen.T @ back, back.sum(axis=0), active.T @ wrong, wrong.sum(axis=0)]

    def move(self, gradients: Sequence[Floats], rate: float) -> None:
        """Take one step of Adam with decoupled weight decay."""
        self.steps += 1
        early, late = 1 - 0.9**self.steps, 1 - 0.999**self.steps
        for array, slope, spread, gradient in zip(self.arrays, self.slope, self.spread, gradients, strict=True):
            slope += np.float32(0.1) * (gradient - slope)
            spread += np.float32(0.001) * (gradient * gradient - spread)
            array -= np.float32(rate / early) * slope / (np.sqrt(spread / np.float32(late)) + np.float32(1e-8))
            if array.ndim == 2:
                array *= np.float32(1 - rate * DECAY)


def _kept(shape: tuple[int, ...], dropped: float, dice: np.random.Generator) -> Floats:
    return (dice.random(shape, dtype=np.float32) > dropped).astype(np.float32) / np.float32(1 - dropped)


def fit_network(seen: Floats, wanted: Floats, seed: int) -> Network:
    """Train one network on all heads; the rate falls to nothing."""
    dice = np.random.default_rng(seed)
    network = Network.fresh(seen.shape[1], wanted.shape[1], dice)
    asked = asked_columns(wanted)
    total = EPOCHS * (len(seen) // BATCH)
    for _ in range(EPOCHS):
        order = dice.permutation(len(seen))
        for start in range(0, len(seen) - BATCH + 1, BATCH):
            part = order[start : start + BATCH]
            slopes = network.gradients(seen[part], wanted[part], asked[part], dice)
            network.move(slopes, RATE * (1 - network.steps / total))
    return network


def fit_networks(directions: Floats, wanted: Floats) -> Network:
    """Train several networks and lay them side by side as a single one."""
    seen = directions * np.float32(INPUT)
    trained = [fit_network(seen, wanted, seed).arrays for seed in range(NETWORKS)]
    share = np.float32(1 / NETWORKS)
    hidden = np.concatenate([arrays[0] for arrays in trained], axis=1) * np.float32(INPUT)
    threshold = np.concatenate([arrays[1] for arrays in trained])
    matrix = np.concatenate([arrays[2] for arrays in trained]) * share
    offset = cast(Floats, sum(arrays[3] for arrays in trained) * share)
    return Network([hidden, threshold, matrix, offset], [], [])


def fit_mix(parts: Sequence[Floats], wanted: Floats) -> Floats:
    """Find the weights that make the added log-probabilities most likely."""
    logs = [log_softmax(part).astype(np.float64) for part in parts]

    def loss(weights: NDArray[np.float64]) -> float:
        total = cast(Floats, sum(w * part for w, part in zip(weights, logs, strict=True)))
        return float(-(wanted * log_softmax(total)).sum() / len(wanted))

    found = optimize.minimize(loss, np.ones(len(parts)), method="Nelder-Mead", options={"xatol": 1e-3})
    return np.array(found.x, dtype=np.float32)


def mixes(words: Floats, sentence: Floats, wanted: Floats) -> Floats:
    """Return, for each head: word model alone, word weight, sentence weight."""
    rows = []
    for head in slices().values():
        asked = wanted[:, head].sum(axis=1) > 0
        parts = words[asked, head], sentence[asked, head]
        alone = fit_mix(parts[:1], wanted[asked, head])
        rows.append(np.concatenate([alone, fit_mix(parts, wanted[asked, head])]))
    return np.array(rows, dtype=np.float32)
