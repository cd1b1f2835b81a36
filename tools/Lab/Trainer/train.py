"""Trains the size `base` on example files. README.md describes the files and the options."""

from __future__ import annotations

import argparse
from pathlib import Path

import threads

from examples import Labels
from losses import compute_losses
from network import BASE, Network
from plan import plan
from restore import restore_network
from training import Rates, add_arguments, create_trainer, run
from weights import read_pretrained

TASKS = ["names", "syntax", "targets", "ratings"]


def create_network(weights: Path, labels: Labels) -> Network:
    """Creates the network with the weights of an assembly and heads that know nothing, or reads a trained network."""
    if weights.suffix == ".onnx":
        return restore_network(weights)
    network = Network(BASE, labels)
    network.load_pretrained(read_pretrained(weights).weights)
    return network


def main() -> None:
    parser = argparse.ArgumentParser(description="Trains the network on example files.")
    parser.add_argument("--weights", type=Path, required=True, help="assembly with the pretrained encoder, or the ONNX file of a trained network")
    add_arguments(parser)
    arguments = parser.parse_args()
    threads.use(arguments.threads)
    labels = Labels.parse((arguments.examples / "labels.json").read_text(encoding="utf-8"))
    trainer = create_trainer(arguments, Rates().scale(arguments.rates), compute_losses, lambda: create_network(arguments.weights, labels))
    run(trainer, plan(arguments.examples, labels, TASKS, arguments), arguments.output, arguments.minutes * 60)


if __name__ == "__main__":
    main()
