"""Measures a checkpoint on example files, as floats or as the integers that the ONNX file has.

The figures are simpler than those of the Lab (no Viterbi decoder, no spanning tree, no rules). They are for comparing two networks.
"""

from __future__ import annotations

import argparse
from collections import Counter
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator

import numpy as np
import torch
from torch import Tensor, nn

from checkpoints import load_network
from examples import Batch, Examples, cut_batches
from losses import score_targets
from network import Network, Outputs
from rounding import TABLE_LIMIT, is_rounded, round_rows, rounded_weights

BATCH_PIECES = 4000


class Measure:
    """Counts of what is right, and of what there is, by the name of a figure."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.tones: Counter[tuple[int, int]] = Counter()
        self.ratings: dict[str, list[tuple[float, float]]] = {}

    def add_names(self, scores: Tensor, allowed: Tensor, labels: list[str]) -> None:
        """Compares spans in sentences where each word has one label."""
        best = scores.argmax(-1)
        for found, bits in zip(best.tolist(), allowed.tolist()):
            expected = [mask.bit_length() - 1 for mask in bits if mask < (1 << len(labels)) - 1 and mask & (mask - 1) == 0]
            right, spans = find_spans(expected, labels), find_spans(found[:len(expected)], labels)
            self.counts.update({"found": len(spans), "expected": len(right), "equal": len(right & spans)})

    def add_syntax(self, outputs: Outputs, batch: Batch) -> None:
        heads = outputs.syntax.arcs.argmax(-1)
        relations = outputs.label_arcs(heads).argmax(-1)
        known = batch.heads >= 0
        right = (heads == batch.heads) & known
        self.counts["words"] += int(known.sum())
        self.counts["heads"] += int(right.sum())
        self.counts["labels"] += int((right & (relations == batch.relations)).sum())
        self.counts["upos"] += int(((outputs.syntax.upos.argmax(-1) == batch.upos) & known).sum())

    def add_targets(self, tones: Tensor, batch: Batch) -> None:
        self.tones.update(zip(batch.targets.tones.tolist(), score_targets(tones, batch.targets).argmax(-1).tolist()))

    def describe(self) -> str:
        counts, parts = self.counts, []
        if counts["expected"]:
            parts.append(f"names F1 {200 * counts['equal'] / (counts['found'] + counts['expected']):.2f}")
        if counts["words"]:
            parts += [f"{name} {100 * counts[key] / counts['words']:.2f}" for name, key in (
                ("UPOS", "upos"), ("UAS", "heads"), ("LAS", "labels"))]
        if self.tones:
            parts.append(f"targets macro-F1 {100 * find_macro_f1(self.tones):.2f}")
        for kind, pairs in sorted(self.ratings.items()):
            parts.append(f"ratings r {kind} {np.corrcoef(np.array(pairs).T)[0, 1]:.4f}")
        return ", ".join(parts)


def find_spans(labels: list[int], names: list[str]) -> set[tuple[int, int, str]]:
    """Finds the first word, the word after the last, and the type of each name."""
    spans, start = set(), 0
    texts = [names[label] for label in labels] + ["O"]
    for index, text in enumerate(texts):
        if index and texts[index - 1] != "O" and text != "I-" + texts[index - 1][2:]:
            spans.add((start, index, texts[index - 1][2:]))
        if text[:1] == "B" or (text != "O" and (index == 0 or texts[index - 1][2:] != text[2:])):
            start = index
    return spans


def find_macro_f1(pairs: Counter[tuple[int, int]]) -> float:
    """The mean of the F1 of the three tones."""
    def find_f1(tone: int) -> float:
        total = sum(count * ((right == tone) + (found == tone)) for (right, found), count in pairs.items())
        return 2 * pairs[tone, tone] / max(1, total)
    return sum(map(find_f1, range(3))) / 3


@contextmanager
def integers(network: Network) -> Iterator[None]:
    """Computes as the ONNX file does: weights of 7 bits, a table of 8 bits, and bytes with one scale as inputs of the products."""
    table = network.encoder.embeddings.pieces
    exact = table.data
    rounded, scales = round_rows(exact, TABLE_LIMIT)
    table.data = rounded * scales
    hooks = [module.register_forward_pre_hook(lambda _, inputs: (round_bytes(inputs[0]),))
             for name, module in network.named_modules() if isinstance(module, nn.Linear) and is_rounded(name)]
    with rounded_weights(network):
        yield
    table.data = exact
    for hook in hooks:
        hook.remove()


def round_bytes(values: Tensor) -> Tensor:
    """Rounds to the 256 steps between the smallest and the largest value, with 0 among them, as DynamicQuantizeLinear does."""
    low, high = min(0.0, float(values.min())), max(0.0, float(values.max()))
    scale = max(high - low, 1e-8) / 255
    zero = round(-low / scale)
    return (torch.round(values / scale + zero).clamp_(0, 255) - zero) * scale


@torch.no_grad()
def measure(network: Network, examples: Examples) -> Measure:
    """Runs the network over all examples."""
    result = Measure()
    for lines in cut_batches(examples, np.arange(len(examples)), BATCH_PIECES, np.random.default_rng(0)):
        batch = examples.get_batch(lines)
        outputs = Outputs(network, batch.input)
        if batch.names is not None:
            result.add_names(outputs.names, batch.names, network.labels.names)
        if batch.heads is not None:
            result.add_syntax(outputs, batch)
        if batch.targets is not None:
            result.add_targets(outputs.tones, batch)
        if batch.ratings is not None:
            for line, pair in zip(lines, zip(batch.ratings.tolist(), outputs.rating.tolist())):
                result.ratings.setdefault(examples.kinds[line], []).append(pair)
    return result


def main() -> None:
    parser = argparse.ArgumentParser(description="Measures a checkpoint on example files.")
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("files", type=Path, nargs="+")
    parser.add_argument("--lines", type=int, default=None, help="only the first lines of each file")
    arguments = parser.parse_args()
    network = load_network(arguments.checkpoint).eval()
    for path in arguments.files:
        with open(path, encoding="utf-8") as lines:
            examples = Examples([line for _, line in zip(range(arguments.lines or 1 << 60), lines)], network.labels)
        print(f"{path.name} floats: {measure(network, examples).describe()}", flush=True)
        with integers(network):
            print(f"{path.name} integers: {measure(network, examples).describe()}", flush=True)


if __name__ == "__main__":
    main()
