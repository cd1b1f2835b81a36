"""Writes the mean of the weights of two networks: it often has fewer errors than both (Wortsman et al., "Model soups", 2022)."""

from __future__ import annotations

import argparse
from pathlib import Path

from checkpoints import load_network, save_checkpoint
from network import Network


def average(one: Network, other: Network, share: float) -> Network:
    """Changes the weights of the first network to their mean with those of the second one; `share` is the part of the first, 0 to 1."""
    weights, others = one.state_dict(), other.state_dict()
    one.load_state_dict({
        name: weight * share + others[name] * (1 - share) if weight.is_floating_point() else weight for name, weight in weights.items()
    })
    return one


def main() -> None:
    parser = argparse.ArgumentParser(description="Writes the mean of the weights of two networks of one size.")
    parser.add_argument("one", type=Path, help="a checkpoint or an ONNX file")
    parser.add_argument("other", type=Path, help="another one")
    parser.add_argument("--share", type=float, default=0.5, help="the part of the first one, 0 to 1")
    parser.add_argument("--output", type=Path, required=True, help="the checkpoint to write")
    arguments = parser.parse_args()
    save_checkpoint(arguments.output, average(load_network(arguments.one), load_network(arguments.other), arguments.share))


if __name__ == "__main__":
    main()
