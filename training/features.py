"""What the models see of a line: its pieces of words, weighed, and its sentence vector."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, cast

import numpy as np
from scipy import sparse

from bot.understanding.classifier import Classifier, Floats, buckets, clean, neutral


def sentence_vectors(texts: Sequence[str], store: Path | None) -> Floats:
    """Embed the texts, keeping vectors in ``store`` between runs."""
    keys = [hashlib.sha256(clean(neutral(t)).encode()).hexdigest() for t in texts]
    known = _stored(store)
    missing = [place for place, key in enumerate(keys) if key not in known]
    embedder = Classifier(Path())
    for start in range(0, len(missing), 32):
        part = missing[start : start + 32]
        for place, vector in zip(part, embedder.embed([texts[p] for p in part]), strict=True):
            known[keys[place]] = vector
    if store is not None and missing:
        np.savez(store, keys=np.array(list(known)), vectors=np.array(list(known.values())))
    return np.array([known[key] for key in keys], dtype=np.float32)


def _stored(store: Path | None) -> dict[str, Floats]:
    if store is None or not store.exists():
        return {}
    with np.load(store) as kept:
        return dict(zip([str(k) for k in kept["keys"]], kept["vectors"], strict=True))


def word_matrix(texts: Iterable[str], size: int) -> Any:
    """Return a sparse 0/1 matrix: lines by buckets."""
    rows = [buckets(neutral(text), size) for text in texts]
    ends = np.concatenate([[0], np.cumsum([len(row) for row in rows])])
    where = np.concatenate(rows)
    return sparse.csr_matrix((np.ones(len(where)), where, ends), shape=(len(rows), size))


def rarities(matrix: Any) -> Floats:
    """Weigh each bucket by how few lines have it; one line is no evidence."""
    count = np.asarray(matrix.sum(axis=0)).ravel()
    weight = np.log((1 + matrix.shape[0]) / (1 + count)) + 1
    return cast(Floats, np.where(count > 1, weight, 0.0).astype(np.float16).astype(np.float32))


def weighted(matrix: Any, rarity: Floats) -> Any:
    """Weigh the columns and bring each row to length 1."""
    scaled = matrix @ sparse.diags(rarity.astype(np.float64))
    lengths = np.sqrt(np.asarray(scaled.multiply(scaled).sum(axis=1)).ravel())
    return (sparse.diags(1 / np.maximum(lengths, 1e-9)) @ scaled).tocsr()
