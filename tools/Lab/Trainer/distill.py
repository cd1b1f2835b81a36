"""Trains the size `small` to compute what a trained `base` computes (Hinton et al., 2015), on example files and on plain sentences.

It starts from parts of `base`: some of its layers (Sanh et al., 2019), the neurons of them that matter most, and its table of the pieces
as a product of two matrices (Lan et al., 2020).
"""

from __future__ import annotations

import argparse
import dataclasses
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.utils.hooks import RemovableHandle

from checkpoints import load_network
from examples import Batch, Examples
from losses import Losses, average, compute_losses
from network import SMALL, Layer, Network, Outputs, Size
from plan import Work, plan
from products import use_threads
from teachers import compare_names, compare_syntax, compare_tones, compute
from training import Rates, add_arguments, create_trainer, parse_shares, run

TASKS = ["names", "syntax", "targets", "ratings", "plain"]

RATES = Rates(table=2e-4, encoder=3e-4, syntax=1e-3, heads=3e-4)

GOLD_SHARE = 0.3
"""The weight of the annotations of the examples; the outputs of `base` have 1."""

PROBE_BATCHES = 24
"""The number of batches that show which neurons matter."""


def create_student(teacher: Network, size: Size, layers: list[int], steps: list[Work]) -> Network:
    """Creates a network of this size from parts of a trained one: its layers start from those with these numbers."""
    student = Network(size, teacher.labels)
    state = student.state_dict()
    state.update({name: value for name, value in teacher.state_dict().items() if name in state and value.shape == state[name].shape})
    student.load_state_dict(state)
    with torch.no_grad():
        if size.rank:
            factorize(teacher, student, count_pieces(steps, teacher.size.pieces))
        importance = find_importance(teacher, steps[:PROBE_BATCHES])
        for layer, first, after in zip(student.encoder.layers, layers, [*layers[1:], teacher.size.layers]):
            copy_layer(teacher.encoder.layers[first], layer, importance[first])
            layer.fall_norm.load_state_dict(teacher.encoder.layers[after - 1].fall_norm.state_dict())
    return student


def count_pieces(steps: list[Work], pieces: int) -> Tensor:
    """Counts how often each piece is in the examples."""
    files: dict[int, Examples] = {id(work.examples): work.examples for work in steps}
    return torch.from_numpy(sum(np.bincount(examples.pieces.values, minlength=pieces) for examples in files.values()))


def factorize(teacher: Network, student: Network, counts: Tensor) -> None:
    """Writes the table as a product of two matrices with the smallest squared error, weighted by the roots of the counts."""
    table, weights = teacher.encoder.embeddings.pieces.double(), (counts + 1).double().sqrt()
    _, vectors = torch.linalg.eigh(table.t() @ (table * weights.unsqueeze(1)))
    basis = vectors[:, -student.size.rank:]
    student.encoder.embeddings.pieces.copy_(table @ basis)
    student.encoder.embeddings.widen.weight.copy_(basis)


def find_importance(teacher: Network, steps: list[Work]) -> list[Tensor]:
    """Finds how much each neuron of each layer changes the vectors: its mean absolute value times the norm of its weights."""
    sums = [torch.zeros(teacher.size.inner) for _ in teacher.encoder.layers]

    def watch(layer: Layer, total: Tensor) -> RemovableHandle:
        def add(_: nn.Module, inputs: tuple[Tensor]) -> None:
            total.add_(inputs[0].abs().sum(0))
        return layer.fall.register_forward_pre_hook(add)

    hooks = [watch(layer, total) for layer, total in zip(teacher.encoder.layers, sums)]
    for work in steps:
        Outputs(teacher, work.get_batch().input)
    for hook in hooks:
        hook.remove()
    return [total * layer.fall.weight.norm(dim=0) for layer, total in zip(teacher.encoder.layers, sums)]


def copy_layer(source: Layer, target: Layer, importance: Tensor) -> None:
    """Copies a layer with the most important of its neurons."""
    kept = importance.topk(target.rise.out_features).indices.sort().values
    state = source.state_dict()
    state["rise.weight"], state["rise.bias"] = state["rise.weight"][kept], state["rise.bias"][kept]
    state["fall.weight"] = state["fall.weight"][:, kept]
    target.load_state_dict(state)


class Teacher:
    """The trained network that `small` learns from.

    A layer learns to compute what goes into the next one of `layers` in the trained network; the last one, what comes out of it.
    """

    def __init__(self, network: Network, layers: list[int], emphasis: dict[str, float]) -> None:
        self.network, self.states = network.eval(), [0, *layers[1:], network.size.layers]
        self.emphasis = emphasis
        network.encoder.in_bfloat16 = True

    def find_losses(self, outputs: Outputs, batch: Batch) -> Losses:
        """Compares the vectors and the outputs of all heads with those of `base`, and with the annotations."""
        expected = compute(self.network, batch)
        words, pieces = batch.input.word_mask.float(), batch.input.mask.view(-1).float()
        values = {
            "states": compare_states(outputs.states, [expected.states[number] for number in self.states], pieces),
            "names": compare_names(outputs, [expected], words),
            "syntax": compare_syntax(outputs, [expected], words),
            "tones": compare_tones(outputs, [expected], pieces),
        }
        values = {name: value * self.emphasis.get(name, 1.0) for name, value in values.items()}
        gold = compute_losses(outputs, batch)
        if gold.values:
            values["gold"] = GOLD_SHARE * gold.total
        return Losses(values)


def compare_states(found: list[Tensor], expected: list[Tensor], weights: Tensor) -> Tensor:
    """The squared error of the vectors relative to their variance, averaged over pieces and layers."""
    errors = [average((left - right).square().mean(-1), weights) / right.var() for left, right in zip(found, expected)]
    return torch.stack(errors).mean()


def main() -> None:
    parser = argparse.ArgumentParser(description="Trains the size `small` on what a trained network computes.")
    parser.add_argument("--teacher", type=Path, required=True, help="ONNX file or checkpoint of the trained network")
    parser.add_argument("--layers", default="0,2,4", help="layers of the trained network that the layers start from")
    parser.add_argument("--start", type=Path, help="trained network of the size small to go on from, instead of parts of the teacher")
    parser.add_argument("--emphasis", type=parse_shares, default={}, help="weights of the losses: names=3,tones=2,states=0.3; others have 1")
    parser.add_argument("--inner", type=int, default=SMALL.inner, help="neurons of each layer")
    add_arguments(parser)
    arguments = parser.parse_args()
    use_threads(arguments.threads)
    teacher = load_network(arguments.teacher)
    steps = plan(arguments.examples, teacher.labels, TASKS, arguments)
    layers = [int(number) for number in arguments.layers.split(",")]
    size = dataclasses.replace(SMALL, layers=len(layers), inner=arguments.inner)
    teach = Teacher(teacher, layers, arguments.emphasis).find_losses

    def create() -> Network:
        return load_network(arguments.start) if arguments.start else create_student(teacher, size, layers, steps)

    trainer = create_trainer(arguments, RATES.scale(arguments.rates), teach, create)
    run(trainer, steps, arguments.output, arguments.minutes * 60)


if __name__ == "__main__":
    main()
