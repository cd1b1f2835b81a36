"""The example files: sentences that are cut into pieces, with annotations, and batches of them as tensors.

README.md describes the format. A file is kept as flat arrays, so that a batch is a few array operations.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Iterable

import numpy as np
import torch
from torch import Tensor

IGNORED = -1
"""A part of speech, head or relation that is not known."""


@dataclass(frozen=True)
class Labels:
    """The labels of each head, in the order of their numbers, and the number of shapes and flags of words."""

    names: list[str]
    upos: list[str]
    xpos: list[str]
    relations: list[str]
    shapes: int
    flags: int

    @staticmethod
    def parse(text: str) -> Labels:
        values = json.loads(text)
        return Labels(**{key: values[key] for key in ("names", "upos", "xpos", "relations", "shapes", "flags")})

    def to_json(self) -> str:
        return json.dumps(self.__dict__, ensure_ascii=False)


@dataclass(frozen=True)
class Input:
    """A batch of sentences, padded: [sentences, pieces], and for flags one float for each flag.

    `words` [sentences, words] has the first piece of each word. The masks are 1 for what is not padding.
    """

    pieces: Tensor
    shapes: Tensor
    flags: Tensor
    mask: Tensor
    words: Tensor
    word_mask: Tensor


@dataclass(frozen=True)
class Targets:
    """The targets of a batch: the weight of each piece in each target [targets, sentences * pieces] as sparse rows, tones and weights."""

    owners: Tensor
    positions: Tensor
    shares: Tensor
    tones: Tensor
    weights: Tensor


@dataclass(frozen=True)
class Batch:
    """Sentences with their annotations. What a sentence lacks is IGNORED, or a mask of names that allows all, or a rating that is NaN."""

    input: Input
    weights: Tensor
    names: Tensor | None
    upos: Tensor | None
    xpos: Tensor | None
    heads: Tensor | None
    relations: Tensor | None
    targets: Targets | None
    ratings: Tensor | None

    @property
    def tokens(self) -> int:
        """The number of pieces without padding."""
        return int(self.input.mask.sum())


class Rows:
    """Rows of different lengths in one flat array."""

    def __init__(self, rows: list[list[Any]], kind: type) -> None:
        lengths = np.fromiter((len(row) for row in rows), np.int64, len(rows))
        self.starts = np.concatenate([[0], np.cumsum(lengths)])
        self.values = np.fromiter((value for row in rows for value in row), kind, int(self.starts[-1]))

    @property
    def lengths(self) -> np.ndarray:
        return np.diff(self.starts)

    def pad(self, index: np.ndarray, width: int, padding: int = 0) -> np.ndarray:
        """Returns the rows with these numbers as a matrix of this width."""
        columns = np.arange(width)
        starts, lengths = self.starts[index], self.starts[index + 1] - self.starts[index]
        if len(self.values) == 0:
            return np.full((len(index), width), padding, self.values.dtype)
        places = np.minimum(starts[:, None] + columns, len(self.values) - 1)
        return np.where(columns < lengths[:, None], self.values[places], padding)


class Examples:
    """The sentences of one file."""

    def __init__(self, lines: Iterable[str], labels: Labels) -> None:
        examples = [json.loads(line) for line in lines]
        self.labels = labels
        self.pieces = Rows([example["pieces"] for example in examples], np.int32)
        self.shapes = Rows([example["shapes"] for example in examples], np.int32)
        self.flags = Rows([example["flags"] for example in examples], np.int32)
        self.words = Rows([example["words"] for example in examples], np.int32)
        self.weights = np.array([example.get("weight", 1.0) for example in examples], np.float32)
        self.names = _read(examples, "names", (1 << len(labels.names)) - 1)
        self.upos, self.xpos, self.heads, self.relations = (
            _read(examples, key, IGNORED) for key in ("upos", "xpos", "heads", "relations"))
        self.ratings = _read_ratings(examples)
        self.targets = _read_targets(examples)
        self.kinds = [example.get("kind", "") for example in examples]

    def __len__(self) -> int:
        return len(self.weights)

    @staticmethod
    def read(path: Path, labels: Labels) -> Examples:
        with open(path, encoding="utf-8") as lines:
            return Examples(lines, labels)

    def get_batch(self, index: np.ndarray) -> Batch:
        """Returns the sentences with these numbers."""
        length = int(self.pieces.lengths[index].max())
        words = max(1, int(self.words.lengths[index].max()))
        bits = self.flags.pad(index, length)
        given = Input(
            _to_tensor(self.pieces.pad(index, length)),
            _to_tensor(self.shapes.pad(index, length)),
            torch.from_numpy((bits[:, :, None] >> np.arange(self.labels.flags) & 1).astype(np.float32)),
            _to_tensor(np.arange(length) < self.pieces.lengths[index][:, None]),
            _to_tensor(self.words.pad(index, words)),
            _to_tensor(np.arange(words) < self.words.lengths[index][:, None]))
        return Batch(
            given,
            torch.from_numpy(self.weights[index]),
            _pad(self.names, index, words, (1 << len(self.labels.names)) - 1),
            *(_pad(rows, index, words, IGNORED) for rows in (self.upos, self.xpos, self.heads, self.relations)),
            self._get_targets(index, length),
            None if self.ratings is None else torch.from_numpy(self.ratings[index]))

    def _get_targets(self, index: np.ndarray, length: int) -> Targets | None:
        if self.targets is None:
            return None
        rows = [(row, *target) for row, line in enumerate(index) for target in self.targets[line]]
        if not rows:
            return None
        owners, positions, shares = [], [], []
        for owner, (row, start, end, _, _) in enumerate(rows):
            for word, first, last in self._get_words(int(index[row]), start, end):
                owners += [owner] * (last - first)
                positions += range(row * length + first, row * length + last)
                shares += [1 / (end - start) / (last - first)] * (last - first)
        return Targets(
            torch.tensor(owners), torch.tensor(positions), torch.tensor(shares, dtype=torch.float32),
            torch.tensor([tone for _, _, _, tone, _ in rows]),
            torch.tensor([weight * float(self.weights[index[row]]) for row, _, _, _, weight in rows], dtype=torch.float32))

    def _get_words(self, line: int, start: int, end: int) -> Iterable[tuple[int, int, int]]:
        """Returns each word from `start` to before `end` with its first piece and the piece after its last."""
        first = self.words.values[self.words.starts[line]:self.words.starts[line + 1]]
        after = int(self.pieces.lengths[line]) - 1
        for word in range(start, end):
            yield word, int(first[word]), int(first[word + 1]) if word + 1 < len(first) else after


def _to_tensor(values: np.ndarray) -> Tensor:
    return torch.from_numpy(values.astype(np.int64))


def _pad(rows: Rows | None, index: np.ndarray, width: int, padding: int) -> Tensor | None:
    return None if rows is None else _to_tensor(rows.pad(index, width, padding))


def _read(examples: list[dict[str, Any]], key: str, missing: int) -> Rows | None:
    if not any(key in example for example in examples):
        return None
    return Rows([example.get(key) or [missing] * len(example["words"]) for example in examples], np.int32)


def _read_ratings(examples: list[dict[str, Any]]) -> np.ndarray | None:
    if not any("rating" in example for example in examples):
        return None
    return np.array([example.get("rating", np.nan) for example in examples], np.float32)


def _read_targets(examples: list[dict[str, Any]]) -> list[list[tuple[int, int, int, float]]] | None:
    if not any("targets" in example for example in examples):
        return None
    return [[(target["from"], target["to"], target["tone"], target.get("weight", 1.0)) for target in example.get("targets", [])]
            for example in examples]


def cut_batches(examples: Examples, lines: np.ndarray, pieces: int, random: np.random.Generator) -> list[np.ndarray]:
    """Cuts lines into batches of about the same length, with at most this many pieces (padding included) in a batch."""
    lengths = examples.pieces.lengths[lines]
    order = np.argsort(lengths + random.random(len(lines)) * 2, kind="stable")
    batches, batch, longest = [], [], 0
    for line, length in zip(lines[order].tolist(), lengths[order].tolist()):
        longest = max(longest, length)
        if batch and (len(batch) + 1) * longest > pieces:
            batches.append(np.array(batch))
            batch, longest = [], length
        batch.append(line)
    return batches + ([np.array(batch)] if batch else [])
