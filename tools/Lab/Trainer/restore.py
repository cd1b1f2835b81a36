"""Reads a network back from an ONNX file that export.py wrote, so that `small` can learn from the network that ships.

The weights are those after rounding. The vectors of the shapes of words, of which the file has only the products with the weights of the
heads, become unit vectors.
"""

from __future__ import annotations

import math
from pathlib import Path

import onnx
import torch
from onnx import numpy_helper
from torch import Tensor, nn

from examples import Labels
from network import BASE, SMALL, Layer, Network, Size


class Model:
    """The constants of an ONNX file, in the order in which its nodes use them."""

    def __init__(self, model: onnx.ModelProto) -> None:
        self.metadata = {entry.key: entry.value for entry in model.metadata_props}
        self._nodes = list(model.graph.node)
        self._constants = {value.name: torch.from_numpy(numpy_helper.to_array(value).copy()) for value in model.graph.initializer}
        self.products = iter([node for node in self._nodes if node.op_type == "DynamicQuantizeMatMul"])
        self.float_products = iter([node for node in self._nodes if node.op_type == "MatMul" and node.input[1] in self._constants])

    def find(self, kind: str, first: str | None = None) -> list[list[Tensor]]:
        """Returns the constant inputs of the nodes of this kind that have any, and, if given, this input."""
        nodes = [node for node in self._nodes if node.op_type == kind and (first is None or first in node.input)]
        return [found for node in nodes if (found := [self._constants[name] for name in node.input if name in self._constants])]

    def read_product(self) -> tuple[Tensor, Tensor | None, str]:
        """Returns weights [outputs, inputs], the bias, and the name of the output of the next product of integers."""
        node = next(self.products)
        weights = self._constants[node.input[1]].float().t() * self._constants[node.input[2]].unsqueeze(1)
        return weights, self._constants[node.input[4]] if len(node.input) > 4 else None, node.output[0]

    def read_float_product(self) -> tuple[Tensor, str]:
        """Returns weights [outputs, inputs] and the name of the output of the next product of floats."""
        node = next(self.float_products)
        return self._constants[node.input[1]].t(), node.output[0]

    def read_added(self, output: str) -> Tensor:
        """Returns what is added to an output: a bias, or a table with a row for each shape."""
        other = next(node.input[1] for node in self._nodes if node.op_type == "Add" and node.input[0] == output)
        if other in self._constants:
            return self._constants[other]
        return next(self._constants[node.input[0]] for node in self._nodes if node.op_type == "Gather" and node.output[0] == other)


def restore_network(path: Path, sizes: tuple[Size, ...] = (BASE, SMALL)) -> Network:
    """Reads a network. Raises ValueError if the file has none of these sizes."""
    model = Model(onnx.load(str(path)))
    size = next((size for size in sizes if size.name == model.metadata.get("size")), None)
    if size is None:
        raise ValueError(f"{path} has a network of the unknown size {model.metadata.get('size')}")
    network = Network(size, Labels.parse(model.metadata["labels"]))
    with torch.no_grad():
        _read_embeddings(model, network)
        for layer in network.encoder.layers:
            _read_layer(model, layer)
        _read_heads(model, network)
    return network


def _read_embeddings(model: Model, network: Network) -> None:
    embeddings = network.encoder.embeddings
    integers, scales = (found[0] for found in model.find("Gather", "pieces"))
    embeddings.pieces.copy_(integers.float() * scales)
    if embeddings.widen is not None:
        embeddings.widen.weight.copy_(model.read_product()[0])
    embeddings.flags.copy_(model.read_float_product()[0].t())
    embeddings.shapes.copy_(model.find("Gather", "shapes")[0][0])
    embeddings.positions.copy_(next(found[0] for found in model.find("Slice") if found[0].dim() == 2))
    norms = [embeddings.norm] + [norm for layer in network.encoder.layers for norm in (layer.context_norm, layer.fall_norm)]
    for norm, (weights, bias) in zip(norms, model.find("LayerNormalization"), strict=True):
        norm.weight.copy_(weights)
        norm.bias.copy_(bias)


def _read_layer(model: Model, layer: Layer) -> None:
    for linear in (layer.query_key_value, layer.context, layer.rise, layer.fall):
        _read_linear(model, linear)
    hidden = layer.context.in_features
    scale = math.sqrt(hidden // layer.heads)
    layer.query_key_value.weight[:hidden] *= scale
    layer.query_key_value.bias[:hidden] *= scale


def _read_linear(model: Model, linear: nn.Linear) -> None:
    weights, bias, _ = model.read_product()
    linear.weight.copy_(weights)
    linear.bias.copy_(bias)


def _read_heads(model: Model, network: Network) -> None:
    shapes = network.labels.shapes
    network.word_shapes.zero_()
    network.word_shapes[:, :shapes] = torch.eye(shapes)
    weights, output = model.read_float_product()
    _read_word_maps(model, [network.names.linear, network.syntax.upos, network.syntax.xpos], weights, output)
    weights, _, output = model.read_product()
    _read_word_maps(model, [network.syntax.project], weights, output)
    weights, bias, _ = model.read_product()
    network.syntax.arc.copy_(torch.cat([weights.t(), bias.unsqueeze(0)]))
    _read_relations(model, network)
    for linear in (network.rating.inner, network.rating.outer):
        _read_float_linear(model, linear)
    _read_linear(model, network.tones.inner)
    _read_float_linear(model, network.tones.outer)


def _read_word_maps(model: Model, maps: list[nn.Linear], weights: Tensor, output: str) -> None:
    """Reads maps of the vector of a word and of its shape. The part of the shape is a table, from which the bias is the mean."""
    sizes, hidden = [linear.out_features for linear in maps], weights.shape[1]
    for linear, rows, table in zip(maps, weights.split(sizes), model.read_added(output).split(sizes, 1), strict=True):
        linear.weight.zero_()
        linear.weight[:, :hidden] = rows
        linear.bias.copy_(table.mean(0))
        linear.weight[:, hidden:hidden + len(table)] = (table - linear.bias).t()


def _read_relations(model: Model, network: Network) -> None:
    width, count = network.size.relation, network.syntax.relations
    weights, bias, _ = model.read_product()
    label = torch.zeros(width + 1, count, width + 1)
    label[:, :, :width] = torch.cat([weights.t(), bias.unsqueeze(0)]).view(width + 1, count, width)
    weights, output = model.read_float_product()
    label[:, :, width] = torch.cat([weights.t(), model.read_added(output).unsqueeze(0)])
    network.syntax.label.copy_(label.view(width + 1, -1))


def _read_float_linear(model: Model, linear: nn.Linear) -> None:
    weights, output = model.read_float_product()
    linear.weight.copy_(weights)
    linear.bias.copy_(model.read_added(output))
