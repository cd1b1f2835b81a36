"""Trains the size `base` on example files. README.md describes the files and the options."""

from __future__ import annotations

import argparse
from pathlib import Path

from checkpoints import load_network
from examples import Labels
from network import BASE, Network
from plan import plan
from products import use_threads
from teachers import Teachers
from training import Rates, add_arguments, create_trainer, run
from weights import read_pretrained

TASKS = ["names", "syntax", "targets", "ratings"]

PLAIN = "plain"
"""Sentences without annotations; only teachers make them useful."""


def create_network(weights: Path, labels: Labels) -> Network:
    """Creates the network with the weights of an assembly and heads that know nothing, or reads a trained network."""
    if weights.suffix in (".pt", ".onnx"):
        return load_network(weights)
    network = Network(BASE, labels)
    network.load_pretrained(read_pretrained(weights).weights)
    return network


def main() -> None:
    parser = argparse.ArgumentParser(description="Trains the network on example files.")
    parser.add_argument("--weights", type=Path, required=True, help="assembly with the pretrained encoder, or a network to go on from")
    parser.add_argument("--tasks", default=",".join(TASKS), help="the tasks to train: all, or one for a network that others learn from")
    for task in ("names", "syntax", "tones"):
        parser.add_argument(f"--{task}-from", type=Path, nargs="+", default=[], help=f"networks to learn {task} from")
    add_arguments(parser)
    arguments = parser.parse_args()
    use_threads(arguments.threads)
    labels = Labels.parse((arguments.examples / "labels.json").read_text(encoding="utf-8"))
    teachers = Teachers.load(names=arguments.names_from, syntax=arguments.syntax_from, tones=arguments.tones_from)
    tasks = arguments.tasks.split(",") + ([PLAIN] if teachers.networks else [])
    trainer = create_trainer(arguments, Rates().scale(arguments.rates), teachers.find_losses, lambda: create_network(arguments.weights, labels))
    run(trainer, plan(arguments.examples, labels, tasks, arguments), arguments.output, arguments.minutes * 60)


if __name__ == "__main__":
    main()
