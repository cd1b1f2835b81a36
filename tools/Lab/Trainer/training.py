"""Runs the steps of a plan, with checkpoints from which a training that was stopped goes on."""

from __future__ import annotations

import argparse
import time
from contextlib import nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable

import numpy as np
import torch

from checkpoints import load_checkpoint, save_checkpoint
from examples import Batch
from losses import Losses
from network import Dropouts, Network, Outputs
from optimizer import Adam, Group, RowAdam, find_norm
from plan import Work
from rounding import rounded_weights

WARM_UP = 0.08
"""The part of the steps in which the rates rise; after that they fall to 0 in a straight line."""

ROUNDED_FROM = 0.75
"""From this part of the steps on, the network is trained with rounded weights."""

FLAGS_DROPPED = 0.25
"""The part of the sentences that lose all their flags in a step, so that the network learns to do without the lists."""

CHECKPOINT_SECONDS = 180
LOG_STEPS = 50


@dataclass(frozen=True)
class Rates:
    """The highest learning rates of the table of the pieces, the other parts of the encoder, the heads of syntax, and the other heads."""

    table: float = 5e-5
    encoder: float = 1e-4
    syntax: float = 1e-3
    heads: float = 3e-4

    def scale(self, factor: float) -> Rates:
        """Multiplies all rates by a factor."""
        return Rates(self.table * factor, self.encoder * factor, self.syntax * factor, self.heads * factor)

    def group(self, network: Network) -> list[Group]:
        """Gives each parameter its rate. The table of the pieces is not in a group."""
        encoder = [value for name, value in network.encoder.named_parameters() if name != "embeddings.pieces" and value.requires_grad]
        heads = [network.word_shapes]
        for head in (network.names, network.tones, network.rating):
            heads += head.parameters()
        syntax = list(network.syntax.parameters())
        return [Group(encoder, self.encoder, 0.01), Group(syntax, self.syntax, 0.0), Group(heads, self.heads, 0.01)]


@dataclass
class Progress:
    """What happened up to a step. Times are in seconds."""

    step: int = 0
    wall: float = 0
    processor: float = 0
    sums: dict[str, list[float]] = field(default_factory=dict)

    def add(self, losses: dict[str, float]) -> None:
        for task, loss in losses.items():
            self.sums.setdefault(task, []).append(loss)

    def take_means(self) -> str:
        text = " ".join(f"{task} {np.mean(values):.4f}" for task, values in sorted(self.sums.items()))
        self.sums.clear()
        return text


LossFunction = Callable[[Outputs, Batch], Losses]
"""Compares the outputs of a network for a batch with what they should be."""


class Trainer:
    """A network with the state of its training."""

    def __init__(self, network: Network, seed: int, rates: Rates, find_losses: LossFunction) -> None:
        self.network, self.seed, self.find_losses = network, seed, find_losses
        network.encoder.in_bfloat16 = True
        self.random = np.random.default_rng([seed, 2])
        self.dropouts = Dropouts.create(self.random)
        self.rows = RowAdam(network.encoder.embeddings.pieces, rates.table)
        self.adam = Adam(rates.group(network))
        self.progress = Progress()

    def step(self, work: Work, scale: float, rounded: bool) -> int:
        """Makes one step. Returns the number of pieces."""
        batch = work.get_batch()
        batch.input.flags.mul_(torch.from_numpy(self.random.random((len(work.lines), 1, 1)) >= FLAGS_DROPPED))
        self.adam.clear()
        with rounded_weights(self.network) if rounded else nullcontext():
            outputs = Outputs(self.network, batch.input, self.dropouts, self.rows.look_up(batch.input.pieces))
            losses = self.find_losses(outputs, batch)
            losses.total.backward()
        gradients = [parameter.grad for parameter in self.adam.parameters if parameter.grad is not None] + [self.rows.rows.grad]
        factor = min(1.0, 1.0 / (find_norm(gradients) + 1e-6))
        self.adam.step(scale, factor)
        self.rows.step(scale, factor)
        self.progress.add({task: float(value) for task, value in losses.values.items()})
        return batch.tokens

    def save(self, path: Path) -> None:
        state = {
            "seed": self.seed, "step": self.progress.step, "wall": self.progress.wall, "processor": self.progress.processor,
            "random": self.random.bit_generator.state, "adam": self.adam.get_state(), "rows": self.rows.get_state(),
        }
        save_checkpoint(path, self.network, state)

    def resume(self, state: dict[str, Any]) -> None:
        """Takes over the state of a checkpoint. Raises ValueError if it has another seed."""
        if state["seed"] != self.seed:
            raise ValueError(f"The checkpoint was made with the seed {state['seed']}")
        self.progress = Progress(state["step"], state["wall"], state["processor"])
        self.random.bit_generator.state = state["random"]
        self.adam.set_state(state["adam"])
        self.rows.set_state(state["rows"])


def create_trainer(arguments: argparse.Namespace, rates: Rates, find_losses: LossFunction, create: Callable[[], Network]) -> Trainer:
    """Continues the checkpoint of the output if there is one, else starts with a network that `create` makes."""
    torch.manual_seed(arguments.seed)
    network, state = load_checkpoint(arguments.output) if arguments.output.exists() else (create(), None)
    trainer = Trainer(network, arguments.seed, rates, find_losses)
    if state is not None:
        trainer.resume(state)
    return trainer


def find_scale(done: float) -> float:
    """The factor of the learning rates when this part of the steps is done."""
    return min(1.0, done / WARM_UP) * (1 - done)


def run(trainer: Trainer, steps: list[Work], output: Path, seconds: float) -> None:
    """Runs the steps that are left. If the time would not suffice, the rates fall faster, so that they are 0 at the limit."""
    progress = trainer.progress
    start, processor = time.time() - progress.wall, time.process_time() - progress.processor
    pieces, since, saved = 0, progress.wall, time.time()
    print(f"{len(steps)} steps, from step {progress.step}", flush=True)
    while progress.step < len(steps):
        done = max((progress.step + 0.5) / len(steps), progress.wall / seconds)
        if done >= 1:
            print(f"stopped by the time limit at step {progress.step}", flush=True)
            break
        pieces += trainer.step(steps[progress.step], find_scale(done), done >= ROUNDED_FROM)
        progress.step += 1
        progress.wall, progress.processor = time.time() - start, time.process_time() - processor
        if progress.step % LOG_STEPS == 0:
            speed = pieces / max(progress.wall - since, 1e-9)
            print(f"{progress.step}/{len(steps)} {progress.take_means()} | {speed:.0f} pieces/s "
                  f"wall {progress.wall:.0f} s processor {progress.processor:.0f} s", flush=True)
            pieces, since = 0, progress.wall
        if time.time() - saved > CHECKPOINT_SECONDS:
            trainer.save(output)
            saved = time.time()
    trainer.save(output)


def parse_shares(text: str) -> dict[str, float]:
    """Parses `names=0.8,tweets=0.5`."""
    return {task: float(share) for task, share in (part.split("=") for part in text.split(",") if part)}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the options that all trainings have."""
    parser.add_argument("--examples", type=Path, required=True, help="folder with labels.json and the example files")
    parser.add_argument("--output", type=Path, required=True, help="checkpoint; an existing one is continued")
    parser.add_argument("--passes", type=float, default=2.5, help="2.5: two passes, then half of the steps of a third one")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rates", type=float, default=1.0, help="factor of the learning rates; below 1 to go on from a checkpoint")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--minutes", type=float, default=180, help="limit of the time of all steps together")
    help_take = "share of the lines of a task or a kind in one pass: names=0.8,ratings=0.3,tweets=0.5"
    parser.add_argument("--take", type=parse_shares, default={}, help=help_take)
