"""AdamW (Loshchilov and Hutter, 2019) for matrices, and Adam for the rows of a table of which a batch uses only a few."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

BETA1, BETA2, EPSILON = 0.9, 0.98, 1e-8

CHUNK = 1 << 14
"""The number of values that are updated at a time, so that all arrays of an update stay in the cache."""


@dataclass(frozen=True)
class Group:
    """Parameters with one learning rate and one weight decay."""

    parameters: list[nn.Parameter]
    rate: float
    decay: float


class Adam:
    """AdamW in chunks that fit into the cache."""

    def __init__(self, groups: list[Group]) -> None:
        self.groups = groups
        self.parameters = [parameter for group in groups for parameter in group.parameters]
        self.steps = {id(parameter): 0 for parameter in self.parameters}
        self.means = [torch.zeros(parameter.numel()) for parameter in self.parameters]
        self.squares = [torch.zeros(parameter.numel()) for parameter in self.parameters]

    def clear(self) -> None:
        for parameter in self.parameters:
            parameter.grad = None

    @torch.no_grad()
    def step(self, scale: float, factor: float) -> None:
        """Applies gradients multiplied by `factor`, with the rates multiplied by `scale`. A parameter without a gradient is kept."""
        index = 0
        for group in self.groups:
            for parameter in group.parameters:
                if parameter.grad is not None:
                    self._update(parameter, self.means[index], self.squares[index], group, scale, factor)
                index += 1

    def _update(self, parameter: nn.Parameter, means: Tensor, squares: Tensor, group: Group, scale: float, factor: float) -> None:
        self.steps[id(parameter)] += 1
        step, rate = self.steps[id(parameter)], group.rate * scale
        correction = math.sqrt(1 - BETA2 ** step)
        decay = 1 - rate * group.decay if parameter.dim() > 1 else 1.0
        values, gradient = parameter.data.view(-1), parameter.grad.reshape(-1)
        for start in range(0, len(values), CHUNK):
            part = slice(start, start + CHUNK)
            mean, square = means[part], squares[part]
            change = gradient[part].mul(factor)
            mean.lerp_(change, 1 - BETA1)
            square.mul_(BETA2).addcmul_(change, change, value=1 - BETA2)
            torch.sqrt(square, out=change).add_(EPSILON * correction)
            values[part].mul_(decay).addcdiv_(mean, change, value=-rate * correction / (1 - BETA1 ** step))

    def get_state(self) -> dict[str, Any]:
        return {"steps": [self.steps[id(parameter)] for parameter in self.parameters], "means": self.means, "squares": self.squares}

    def set_state(self, state: dict[str, Any]) -> None:
        self.steps = dict(zip(map(id, self.parameters), state["steps"]))
        self.means, self.squares = state["means"], state["squares"]


class RowAdam:
    """Adam for the rows of a table. The gradient exists only for the rows of a batch; the others, and their averages, do not change."""

    def __init__(self, table: nn.Parameter, rate: float) -> None:
        self.table, self.rate = table, rate
        self.steps = torch.zeros(len(table))
        self.means, self.squares = torch.zeros_like(table.data), torch.zeros_like(table.data)
        self.numbers: Tensor | None = None
        self.rows: Tensor | None = None

    def look_up(self, numbers: Tensor) -> Tensor:
        """Returns the rows with these numbers. The gradient of the loss goes to a copy of the rows that are used."""
        self.numbers, inverse = torch.unique(numbers.view(-1), return_inverse=True)
        self.rows = self.table.data[self.numbers].requires_grad_()
        return nn.functional.embedding(inverse, self.rows)

    @torch.no_grad()
    def step(self, scale: float, factor: float) -> None:
        """Applies the gradient of the last rows that were looked up."""
        numbers, gradient = self.numbers, self.rows.grad * factor
        self.steps[numbers] += 1
        steps = self.steps[numbers].unsqueeze(1)
        means = self.means[numbers].lerp_(gradient, 1 - BETA1)
        squares = self.squares[numbers].mul_(BETA2).addcmul_(gradient, gradient, value=1 - BETA2)
        self.means[numbers], self.squares[numbers] = means, squares
        change = (means / (1 - BETA1 ** steps)).div_((squares / (1 - BETA2 ** steps)).sqrt_().add_(EPSILON))
        self.table.data[numbers] = self.rows.detach().add_(change, alpha=-self.rate * scale)

    def get_state(self) -> dict[str, Any]:
        return {"steps": self.steps, "means": self.means, "squares": self.squares}

    def set_state(self, state: dict[str, Any]) -> None:
        self.steps, self.means, self.squares = state["steps"], state["means"], state["squares"]


def find_norm(gradients: list[Tensor]) -> float:
    """The Euclidean norm of all gradients together."""
    return math.sqrt(sum(float(norm) ** 2 for norm in torch._foreach_norm(gradients)))
