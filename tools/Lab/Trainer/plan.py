"""The steps of a training: which sentences are learned from, and in which order."""

from __future__ import annotations

import math
from argparse import Namespace
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from examples import Batch, Examples, Labels, cut_batches

BATCH_PIECES = 1400


@dataclass(frozen=True)
class Work:
    """One step: a batch of the sentences of one file."""

    task: str
    examples: Examples
    lines: np.ndarray

    def get_batch(self) -> Batch:
        return self.examples.get_batch(self.lines)


def plan(folder: Path, labels: Labels, tasks: list[str], arguments: Namespace) -> list[Work]:
    """Lists the steps of all passes. The batches of all tasks are mixed in each pass; a part of a pass has only that part of the batches.

    Takes the options `passes`, `seed` and `take` (the shares of tasks and kinds).
    """
    random = np.random.default_rng(arguments.seed)
    files: dict[Path, Examples] = {}
    steps: list[Work] = []
    for number in range(math.ceil(arguments.passes)):
        work: list[Work] = []
        for task in tasks:
            path = find_file(folder, task, number)
            if path is None:
                continue
            examples = files.setdefault(path, None) or Examples.read(path, labels)
            files[path] = examples
            lines = take_share(find_shares(examples, task, arguments.take), number, arguments.seed)
            work += [Work(task, examples, batch) for batch in cut_batches(examples, lines, BATCH_PIECES, random)]
        taken = round(len(work) * min(1.0, arguments.passes - number))
        steps += [work[index] for index in random.permutation(len(work))[:taken]]
    return steps


def find_file(folder: Path, task: str, number: int) -> Path | None:
    """Finds the file of a task for a pass: one for all passes, or files that are numbered from 1 and taken in turn."""
    single = folder / f"{task}.jsonl"
    numbered = sorted(folder.glob(f"{task}-*.jsonl"), key=lambda path: int(path.stem.rpartition("-")[2]))
    return single if single.exists() else numbered[number % len(numbered)] if numbered else None


def find_shares(examples: Examples, task: str, shares: dict[str, float]) -> np.ndarray:
    """Finds the share for the kind of each sentence, else for the task, else 1."""
    return np.array([shares.get(kind, shares.get(task, 1.0)) for kind in examples.kinds])


def take_share(shares: np.ndarray, number: int, seed: int) -> np.ndarray:
    """Takes a share of the lines; the next pass takes the lines that follow in an order that is the same in all passes."""
    places = np.random.default_rng([seed, 1]).random(len(shares))
    return np.flatnonzero((places - number * shares) % 1 < shares)
