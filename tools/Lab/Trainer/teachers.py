"""Networks of one task that a network of all tasks learns from (Clark et al., 2019: born-again multi-task networks).

Each sentence has annotations of one task only. The teachers say what the other heads should compute for it, and how sure that is.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional

from checkpoints import load_network
from examples import Batch
from losses import RATING_SHARE, TAG_SHARE, Losses, average, compute_losses
from network import Network, Outputs


@dataclass(frozen=True)
class Teachers:
    """Trained networks whose outputs for names, for syntax, and for sentiment are learned; None if a task is learned without one."""

    names: Network | None = None
    syntax: Network | None = None
    tones: Network | None = None

    @staticmethod
    def load(**paths: Path | None) -> Teachers:
        """Reads the networks of checkpoints."""
        return Teachers(**{task: _load(path) for task, path in paths.items() if path is not None})

    def find_losses(self, outputs: Outputs, batch: Batch) -> Losses:
        """Compares the outputs with the annotations, and with those of the teachers."""
        values = dict(compute_losses(outputs, batch).values)
        words, pieces = batch.input.word_mask.float(), batch.input.mask.view(-1).float()
        if self.names is not None:
            values["learned names"] = compare_names(outputs, compute(self.names, batch), words)
        if self.syntax is not None:
            values["learned syntax"] = compare_syntax(outputs, compute(self.syntax, batch), words)
        if self.tones is not None:
            values["learned tones"] = compare_tones(outputs, compute(self.tones, batch), pieces)
        return Losses(values)


def compute(network: Network, batch: Batch) -> Outputs:
    """Computes the outputs of a network that is not trained."""
    with torch.no_grad():
        return Outputs(network, batch.input)


def compare_names(outputs: Outputs, expected: Outputs, words: Tensor) -> Tensor:
    """Compares the labels of names with those of a network that is not trained."""
    with torch.no_grad():
        right = expected.names
    return diverge(outputs.names, right, words)


def compare_syntax(outputs: Outputs, expected: Outputs, words: Tensor) -> Tensor:
    """Compares the heads of syntax with those of a network that is not trained; relations are those to its best heads."""
    with torch.no_grad():
        right = expected.syntax
        heads = right.arcs.argmax(-1)
        relations = expected.label_arcs(heads)
    found = outputs.syntax
    loss = diverge(found.arcs, right.arcs, words) + diverge(outputs.label_arcs(heads), relations, words)
    return loss + TAG_SHARE * (diverge(found.upos, right.upos, words) + diverge(found.xpos, right.xpos, words))


def compare_tones(outputs: Outputs, expected: Outputs, pieces: Tensor) -> Tensor:
    """Compares the tones of the pieces and the ratings with those of a network that is not trained."""
    with torch.no_grad():
        tones, rating = expected.tones, expected.rating
    return diverge(outputs.tones, tones, pieces) + RATING_SHARE * functional.mse_loss(outputs.rating, rating)


def diverge(found: Tensor, expected: Tensor, weights: Tensor) -> Tensor:
    """The Kullback-Leibler divergence of the distributions of scores, averaged with weights."""
    right = functional.log_softmax(expected, -1)
    return average((right.exp() * (right - functional.log_softmax(found, -1))).sum(-1), weights)


def _load(path: Path) -> Network:
    network = load_network(path).eval()
    network.encoder.in_bfloat16 = True
    return network
