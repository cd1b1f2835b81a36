"""Weights as integers.

A matrix has one scale for each output. Its integers have 7 bits, so that the sum of two products with an unsigned byte fits
into 16 bits: processors without VNNI add them in 16 bits, and the result is the same on all processors.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import Iterator

import torch
from torch import Tensor, nn

MATRIX_LIMIT = 63
"""The largest absolute value of an integer in a matrix."""

TABLE_LIMIT = 127
"""The largest absolute value of an integer in the table of the embeddings, which is only looked up."""


def round_rows(weights: Tensor, limit: int) -> tuple[Tensor, Tensor]:
    """Returns the integers, and the scale of each row: weights are about integers * scales."""
    scales = weights.abs().amax(1, keepdim=True).clamp_(min=1e-8) / limit
    return torch.round(weights / scales).clamp_(-limit, limit), scales


def find_rounded(network: nn.Module) -> list[tuple[nn.Parameter, bool]]:
    """Finds the matrices that are exported as integers, and whether a column (not a row) of the parameter is one output."""
    linear = [(module.weight, False) for name, module in network.named_modules() if isinstance(module, nn.Linear) and is_rounded(name)]
    return linear + [(network.syntax.arc, True), (network.syntax.label, True)]


def is_rounded(name: str) -> bool:
    """Returns whether the linear map with this name is exported as integers. The maps to a few labels stay floats: they cost little."""
    return name.startswith("encoder.") or name in ("syntax.project", "tones.inner")


@contextmanager
def rounded_weights(network: nn.Module) -> Iterator[None]:
    """Replaces the matrices by what is left after rounding, for as long as the context lasts.

    A gradient that is computed inside is applied to the exact weights (the straight-through estimator of Bengio et al., 2013).
    """
    exact = [(parameter, parameter.data) for parameter, _ in find_rounded(network)]
    for parameter, columns in find_rounded(network):
        parameter.data = round_matrix(parameter.data, columns)
    try:
        yield
    finally:
        for parameter, data in exact:
            parameter.data = data


def round_matrix(weights: Tensor, columns: bool) -> Tensor:
    """Returns the weights after rounding, as floats."""
    integers, scales = round_rows(weights.t() if columns else weights, MATRIX_LIMIT)
    rounded = integers.mul_(scales)
    return rounded.t() if columns else rounded
