"""Writes a network as an ONNX file with weights of 7 bits, for Microsoft.ML.OnnxRuntime.

README.md lists the inputs and outputs. Nodes of the domain com.microsoft are the fused operators of OnnxRuntime.
"""

from __future__ import annotations

import argparse
import hashlib
import math
import os
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import Tensor, nn

from checkpoints import load_network
from network import Layer, Network
from rounding import MATRIX_LIMIT, TABLE_LIMIT, round_rows

OPSET = 17


class Graph:
    """Nodes and constants that are added one after another. Each method returns the name of its result."""

    def __init__(self, rounded: bool) -> None:
        self.rounded = rounded
        self.nodes: list[onnx.NodeProto] = []
        self.constants: dict[str, onnx.TensorProto] = {}

    def constant(self, value: np.ndarray | Tensor, name: str | None = None) -> str:
        """Adds a constant; equal constants are added once."""
        array = value.detach().numpy() if isinstance(value, Tensor) else value
        array = np.array(array, order="C")
        content = hashlib.sha256(repr((array.dtype, array.shape)).encode() + array.tobytes()).hexdigest()
        key = name or f"constant_{content[:16]}"
        self.constants[key] = numpy_helper.from_array(array, key)
        return key

    def integer(self, *values: int) -> str:
        return self.constant(np.array(values, np.int64))

    def add(
            self, kind: str, *inputs: str, count: int = 1, domain: str = "", output: str | None = None, outputs: list[str] | None = None,
            **attributes: Any) -> Any:
        """Adds a node; returns its output, or a list if there are several."""
        names = outputs or [output or f"{kind}_{len(self.nodes)}_{index}" for index in range(count)]
        self.nodes.append(helper.make_node(kind, list(inputs), names, domain=domain, **attributes))
        return names[0] if len(names) == 1 else names

    def fused(self, kind: str, *inputs: str, **attributes: Any) -> str:
        return self.add(kind, *inputs, domain="com.microsoft", **attributes)

    def linear(self, value: str, weights: Tensor, bias: Tensor | None, rounded: bool = True, output: str | None = None) -> str:
        """Adds the product of `value` and a matrix [outputs, inputs]; in integers, if this graph and this matrix are rounded."""
        if not (rounded and self.rounded):
            product = self.add("MatMul", value, self.constant(weights.t()), output=None if bias is not None else output)
            return product if bias is None else self.add("Add", product, self.constant(bias), output=output)
        integers, scales = round_rows(weights.detach(), MATRIX_LIMIT)
        inputs = [value, self.constant(integers.t().to(torch.int8)), self.constant(scales.flatten()), ""]
        return self.fused("DynamicQuantizeMatMul", *inputs, *([] if bias is None else [self.constant(bias)]), output=output)

    def slice(self, value: str, start: int, end: int, axis: int) -> str:
        return self.add("Slice", value, self.integer(start), self.integer(end), self.integer(axis))


def build_model(network: Network, rounded: bool = True) -> onnx.ModelProto:
    """Builds the model; with `rounded` false all its weights are floats, to find out what the rounding costs."""
    graph = Graph(rounded)
    with torch.no_grad():
        vectors = _add_encoder(graph, network)
        _add_word_heads(graph, network, vectors)
        _add_tones(graph, network, vectors)
    return _finish(graph, network)


def _add_encoder(graph: Graph, network: Network) -> str:
    vectors = _add_embeddings(graph, network)
    for layer in network.encoder.layers:
        vectors = _add_layer(graph, layer, vectors)
    return vectors


def _add_embeddings(graph: Graph, network: Network) -> str:
    embeddings = network.encoder.embeddings
    rows = _add_table(graph, embeddings.pieces)
    if embeddings.widen is not None:
        rows = graph.linear(rows, embeddings.widen.weight, None)
    positions = graph.add("Slice", graph.constant(embeddings.positions), graph.integer(0), graph.add("Shape", "pieces"), graph.integer(0))
    shapes = graph.add("Gather", graph.constant(embeddings.shapes), "shapes")
    flags = graph.add("MatMul", "flags", graph.constant(embeddings.flags))
    total = graph.add("Add", graph.add("Add", rows, positions), graph.add("Add", shapes, flags))
    norm = embeddings.norm
    return graph.add("LayerNormalization", total, graph.constant(norm.weight), graph.constant(norm.bias), axis=-1, epsilon=norm.eps)


def _add_table(graph: Graph, table: Tensor) -> str:
    if not graph.rounded:
        return graph.add("Gather", graph.constant(table), "pieces")
    integers, scales = round_rows(table, TABLE_LIMIT)
    rows = graph.add("Gather", graph.constant(integers.to(torch.int8)), "pieces")
    return graph.add("Mul", graph.add("Cast", rows, to=TensorProto.FLOAT), graph.add("Gather", graph.constant(scales), "pieces"))


def _add_layer(graph: Graph, layer: Layer, vectors: str) -> str:
    context = _add_attention(graph, layer, vectors)
    vectors = _add_norm(graph, layer.context_norm, vectors, graph.linear(context, layer.context.weight, layer.context.bias))
    inner = graph.fused("Gelu", graph.linear(vectors, layer.rise.weight, layer.rise.bias))
    return _add_norm(graph, layer.fall_norm, vectors, graph.linear(inner, layer.fall.weight, layer.fall.bias))


def _add_attention(graph: Graph, layer: Layer, vectors: str) -> str:
    """Adds attention: OnnxRuntime's own operator for it is slower for short sentences."""
    hidden = layer.context.in_features
    width = hidden // layer.heads
    weights, bias = layer.query_key_value.weight.clone(), layer.query_key_value.bias.clone()
    weights[:hidden] /= math.sqrt(width)
    bias[:hidden] /= math.sqrt(width)
    parts = graph.add("Reshape", graph.linear(vectors, weights, bias), graph.integer(0, 3 * layer.heads, width))
    query, key, value = graph.add("Split", graph.add("Transpose", parts, perm=[1, 0, 2]), count=3, axis=0)
    scores = graph.add("Softmax", graph.fused("FusedMatMul", query, key, transB=1), axis=-1)
    context = graph.add("Transpose", graph.add("MatMul", scores, value), perm=[1, 0, 2])
    return graph.add("Reshape", context, graph.integer(0, hidden))


def _add_norm(graph: Graph, norm: nn.LayerNorm, vectors: str, change: str) -> str:
    """Adds the sum and its normalization. `Sum` (not `Add`) keeps OnnxRuntime from fusing the two into an operator that is slower."""
    weights = graph.constant(norm.weight), graph.constant(norm.bias)
    return graph.add("LayerNormalization", graph.add("Sum", change, vectors), *weights, axis=-1, epsilon=norm.eps)


def _add_word_heads(graph: Graph, network: Network, vectors: str) -> None:
    """Adds the heads on the first pieces of words; word 0 is [CLS], the root of the tree."""
    words, shapes = graph.add("Gather", vectors, "words"), graph.add("Gather", "shapes", "words")
    _add_labels(graph, network, words, shapes)
    projected = _add_word_map(graph, network, [network.syntax.project], words, shapes, True)
    _add_trees(graph, network, graph.add("LeakyRelu", projected, alpha=0.1))
    _add_rating(graph, network, graph.slice(words, 0, 1, 0))


def _add_labels(graph: Graph, network: Network, words: str, shapes: str) -> None:
    """Adds the scores of the labels of names and of parts of speech, with one product for all of them."""
    maps = [network.names.linear, network.syntax.upos, network.syntax.xpos]
    scores = _add_word_map(graph, network, maps, words, shapes, False)
    graph.add("Split", scores, graph.integer(*(linear.out_features for linear in maps)), outputs=["names", "upos", "xpos"], axis=-1)


def _add_word_map(graph: Graph, network: Network, maps: list[nn.Linear], words: str, shapes: str, rounded: bool) -> str:
    """Adds maps of the vector of a word and of its shape, next to each other; the part of the shape becomes a table."""
    hidden = network.size.hidden
    weights, bias = torch.cat([linear.weight for linear in maps]), torch.cat([linear.bias for linear in maps])
    table = network.word_shapes @ weights[:, hidden:].t() + bias
    product = graph.linear(words, weights[:, :hidden], None, rounded)
    return graph.add("Add", product, graph.add("Gather", graph.constant(table), shapes))


def _add_trees(graph: Graph, network: Network, projected: str) -> None:
    syntax = network.syntax
    parts = ["heads", "dependents", "relationHeads", "relationDependents"]
    head, dependent, _, relation_dependent = graph.add("Split", projected, graph.integer(*syntax.sizes), outputs=parts, axis=-1)
    mapped = graph.linear(dependent, syntax.arc[:-1].t(), syntax.arc[-1])
    graph.fused("FusedMatMul", mapped, head, transB=1, output="arcs")
    _add_relations(graph, network, relation_dependent)


def _add_relations(graph: Graph, network: Network, dependent: str) -> None:
    """Adds the vectors and terms of relations. The program computes the scores, only for the arcs of the tree."""
    syntax, width = network.syntax, network.size.relation
    weights = syntax.label.view(width + 1, syntax.relations, width + 1)
    maps = weights[:, :, :width].reshape(width + 1, -1)
    graph.linear(dependent, maps[:-1].t(), maps[-1], output="relationMaps")
    graph.linear(dependent, weights[:-1, :, width].t(), weights[-1, :, width], False, "relationTerms")


def _add_tones(graph: Graph, network: Network, vectors: str) -> None:
    inner = graph.add("Tanh", graph.linear(vectors, network.tones.inner.weight, network.tones.inner.bias))
    graph.linear(inner, network.tones.outer.weight, network.tones.outer.bias, False, "tones")


def _add_rating(graph: Graph, network: Network, vectors: str) -> None:
    inner = graph.add("Tanh", graph.linear(vectors, network.rating.inner.weight, network.rating.inner.bias, False))
    graph.linear(inner, network.rating.outer.weight, network.rating.outer.bias, False, "rating")


def _finish(graph: Graph, network: Network) -> onnx.ModelProto:
    labels, integer, real = network.labels, TensorProto.INT64, TensorProto.FLOAT
    inputs = [helper.make_tensor_value_info(name, kind, shape) for name, kind, shape in (
        ("pieces", integer, ["L"]), ("shapes", integer, ["L"]), ("flags", real, ["L", labels.flags]), ("words", integer, ["W"]))]
    relation, relations = network.size.relation, len(labels.relations)
    outputs = [helper.make_tensor_value_info(name, real, shape) for name, shape in (
        ("names", ["W", len(labels.names)]), ("upos", ["W", len(labels.upos)]), ("xpos", ["W", len(labels.xpos)]), ("arcs", ["W", "W"]),
        ("relationHeads", ["W", relation]), ("relationMaps", ["W", relations * relation]), ("relationTerms", ["W", relations]),
        ("tones", ["L", 3]), ("rating", [1, 1]))]
    proto = helper.make_graph(graph.nodes, "analyzer", inputs, outputs, list(graph.constants.values()))
    opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid("com.microsoft", 1)]
    model = helper.make_model(proto, opset_imports=opsets, ir_version=8, producer_name="Enrichment.Lab")
    helper.set_model_props(model, {"labels": labels.to_json(), "size": network.size.name})
    onnx.checker.check_model(model)
    return model


def save_model(network: Network, path: Path, rounded: bool = True) -> str:
    """Writes the model; the file appears only when it is complete. Returns its SHA-256."""
    content = build_model(network, rounded).SerializeToString(deterministic=True)
    temporary = path.with_name(path.name + ".new")
    temporary.write_bytes(content)
    os.replace(temporary, path)
    return hashlib.sha256(content).hexdigest()


def main() -> None:
    parser = argparse.ArgumentParser(description="Writes a checkpoint as an ONNX file.")
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--floats", action="store_true", help="keep all weights as floats")
    arguments = parser.parse_args()
    digest = save_model(load_network(arguments.checkpoint), arguments.output, not arguments.floats)
    print(f"{arguments.output}: {arguments.output.stat().st_size:,} bytes, SHA-256 {digest}")


if __name__ == "__main__":
    main()
