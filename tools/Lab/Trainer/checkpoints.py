"""Networks in files: checkpoints, with the state of a training that can go on from there, and ONNX files."""

from __future__ import annotations

import dataclasses
import os
from pathlib import Path
from typing import Any

import torch

from examples import Labels
from network import Network, Size
from restore import restore_network


def save_checkpoint(path: Path, network: Network, training: dict[str, Any] | None = None) -> None:
    """Writes a checkpoint; an existing one is replaced only when the new one is complete."""
    content = {
        "size": dataclasses.asdict(network.size),
        "labels": network.labels.to_json(),
        "weights": network.state_dict(),
        "training": training,
    }
    temporary = path.with_name(path.name + ".new")
    torch.save(content, temporary)
    os.replace(temporary, path)


def load_checkpoint(path: Path) -> tuple[Network, dict[str, Any] | None]:
    """Reads the network, and the state of its training if there is one."""
    content = torch.load(path)
    network = Network(Size(**content["size"]), Labels.parse(content["labels"]))
    network.load_state_dict(content["weights"])
    return network, content["training"]


def load_network(path: Path) -> Network:
    """Reads the network of a checkpoint or of an ONNX file."""
    return restore_network(path) if path.suffix == ".onnx" else load_checkpoint(path)[0]
