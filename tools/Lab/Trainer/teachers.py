"""Networks of one task that a network of all tasks learns from (Clark et al., 2019: born-again multi-task networks).

Each sentence has annotations of one task only. The teachers say what the other heads should compute for it, and how sure that is.
"""

from __future__ import annotations

import math
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
    """Trained networks for names, for syntax, and for sentiment. If a task has more than one, the mean of their probabilities is learned."""

    names: list[Network]
    syntax: list[Network]
    tones: list[Network]

    @staticmethod
    def load(**paths: list[Path]) -> Teachers:
        """Reads the networks. One that is given for more than one task is read once."""
        networks = {path: _load(path) for path in {path for task in paths.values() for path in task}}
        return Teachers(**{task: [networks[path] for path in chosen] for task, chosen in paths.items()})

    @property
    def networks(self) -> list[Network]:
        return list(dict.fromkeys(self.names + self.syntax + self.tones))

    def find_losses(self, outputs: Outputs, batch: Batch) -> Losses:
        """Compares the outputs with the annotations, and with those of the teachers."""
        values = dict(compute_losses(outputs, batch).values)
        words, pieces = batch.input.word_mask.float(), batch.input.mask.view(-1).float()
        expected = {network: compute(network, batch) for network in self.networks}
        if self.names:
            values["learned names"] = compare_names(outputs, [expected[network] for network in self.names], words)
        if self.syntax:
            values["learned syntax"] = compare_syntax(outputs, [expected[network] for network in self.syntax], words)
        if self.tones:
            values["learned tones"] = compare_tones(outputs, [expected[network] for network in self.tones], pieces)
        return Losses(values)


def compute(network: Network, batch: Batch) -> Outputs:
    """Computes the outputs of a network that is not trained."""
    with torch.no_grad():
        return Outputs(network, batch.input)


def compare_names(outputs: Outputs, expected: list[Outputs], words: Tensor) -> Tensor:
    """Compares the labels of names with those of networks that are not trained."""
    with torch.no_grad():
        right = mix([each.names for each in expected])
    return diverge(outputs.names, right, words)


def compare_syntax(outputs: Outputs, expected: list[Outputs], words: Tensor) -> Tensor:
    """Compares the heads of syntax with those of networks that are not trained; relations are those to their best heads."""
    with torch.no_grad():
        arcs = mix([each.syntax.arcs for each in expected])
        heads = arcs.argmax(-1)
        relations = mix([each.label_arcs(heads) for each in expected])
        upos, xpos = mix([each.syntax.upos for each in expected]), mix([each.syntax.xpos for each in expected])
    found = outputs.syntax
    loss = diverge(found.arcs, arcs, words) + diverge(outputs.label_arcs(heads), relations, words)
    return loss + TAG_SHARE * (diverge(found.upos, upos, words) + diverge(found.xpos, xpos, words))


def compare_tones(outputs: Outputs, expected: list[Outputs], pieces: Tensor) -> Tensor:
    """Compares the tones of the pieces and the ratings with those of networks that are not trained."""
    with torch.no_grad():
        tones = mix([each.tones for each in expected])
        rating = torch.stack([each.rating for each in expected]).mean(0)
    return diverge(outputs.tones, tones, pieces) + RATING_SHARE * functional.mse_loss(outputs.rating, rating)


def mix(scores: list[Tensor]) -> Tensor:
    """The logarithms of the mean of the probabilities that each of the scores gives."""
    return torch.logsumexp(torch.stack([functional.log_softmax(each, -1) for each in scores]), 0) - math.log(len(scores))


def diverge(found: Tensor, expected: Tensor, weights: Tensor) -> Tensor:
    """The Kullback-Leibler divergence of the distributions of scores, averaged with weights."""
    right = functional.log_softmax(expected, -1)
    return average((right.exp() * (right - functional.log_softmax(found, -1))).sum(-1), weights)


def _load(path: Path) -> Network:
    network = load_network(path).eval()
    network.encoder.in_bfloat16 = True
    return network
