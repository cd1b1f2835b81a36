"""What the heads should learn from a batch."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from examples import Batch, Targets
from network import Outputs

TAG_SHARE = 0.3
"""The weight of parts of speech and of tags; arcs and relations have 1."""

RATING_SHARE = 2.0
"""The weight of the squared error of ratings, which is smaller than the other losses."""


@dataclass(frozen=True)
class Losses:
    """The losses of the tasks that a batch has annotations for, by the name of the task."""

    values: dict[str, Tensor]

    @property
    def total(self) -> Tensor:
        return torch.stack(list(self.values.values())).sum()


def compute_losses(outputs: Outputs, batch: Batch) -> Losses:
    """Compares the output of each head that the batch has annotations for."""
    values: dict[str, Tensor] = {}
    if batch.names is not None:
        values["names"] = compute_name_loss(outputs.names, batch.names, batch.weights)
    if batch.heads is not None:
        values["syntax"] = compute_syntax_loss(outputs, batch)
    if batch.targets is not None:
        values["targets"] = compute_target_loss(outputs.tones, batch.targets)
    if batch.ratings is not None:
        values["ratings"] = RATING_SHARE * compute_rating_loss(outputs.rating, batch.ratings, batch.weights)
    return Losses(values)


def compute_name_loss(scores: Tensor, allowed: Tensor, weights: Tensor) -> Tensor:
    """The negative logarithm of the probability of all labels that are allowed, per word that is known.

    `allowed` [sentences, words] has a bit for each label; all bits mean that the label is not known.
    """
    labels = scores.shape[-1]
    bits = (allowed.unsqueeze(-1) >> torch.arange(labels) & 1).bool()
    missing = torch.logsumexp(scores, -1) - torch.logsumexp(scores.masked_fill(~bits, -1e9), -1)
    known = (allowed != (1 << labels) - 1) * weights.unsqueeze(1)
    return (missing * known).sum() / known.sum().clamp(min=1e-6)


def compute_syntax_loss(outputs: Outputs, batch: Batch) -> Tensor:
    """Arcs, relations of the right arcs, and a smaller part for the two kinds of tags, per word."""
    heads = batch.heads.clamp(min=0)
    known = (batch.heads >= 0) * batch.weights.unsqueeze(1)
    loss = average(cross_entropy(outputs.syntax.arcs, heads), known)
    loss = loss + average(cross_entropy(outputs.label_arcs(heads), batch.relations), known * (batch.relations >= 0))
    for scores, tags in ((outputs.syntax.upos, batch.upos), (outputs.syntax.xpos, batch.xpos)):
        loss = loss + TAG_SHARE * average(cross_entropy(scores, tags), (tags >= 0) * batch.weights.unsqueeze(1))
    return loss


def cross_entropy(scores: Tensor, labels: Tensor) -> Tensor:
    """The cross entropy of each word; 0 where the label is not known."""
    flat = functional.cross_entropy(scores.reshape(-1, scores.shape[-1]), labels.reshape(-1), ignore_index=-1, reduction="none")
    return flat.view(labels.shape)


def average(values: Tensor, weights: Tensor) -> Tensor:
    return (values * weights).sum() / weights.sum().clamp(min=1e-6)


def compute_target_loss(tones: Tensor, targets: Targets) -> Tensor:
    """The cross entropy of the tone of each target. `tones` has the scores of each piece [sentences * pieces, 3]."""
    return average(functional.cross_entropy(score_targets(tones, targets), targets.tones, reduction="none"), targets.weights)


def score_targets(tones: Tensor, targets: Targets) -> Tensor:
    """Averages the scores over the pieces of each word, and over the words of each target: [targets, 3]."""
    shares = tones[targets.positions] * targets.shares.unsqueeze(1)
    return torch.zeros(len(targets.tones), tones.shape[1]).index_add(0, targets.owners, shares)


def compute_rating_loss(ratings: Tensor, expected: Tensor, weights: Tensor) -> Tensor:
    """The squared error per sentence that has a rating."""
    known = ~torch.isnan(expected)
    return average((ratings - torch.nan_to_num(expected)).square(), known * weights)
