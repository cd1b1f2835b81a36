"""The network: one encoder over the pieces of a sentence, and heads for names, syntax, tones and the rating."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from examples import Input, Labels
from products import use_bfloat16

MASKED = -1e4
"""The score of what is not allowed: a head outside the sentence, or the word itself."""


@dataclass(frozen=True)
class Size:
    """The dimensions of one size of the network. A rank of 0 means that the embeddings of the pieces are not factorized."""

    name: str
    layers: int = 6
    inner: int = 1536
    rank: int = 0
    hidden: int = 384
    attention_heads: int = 12
    pieces: int = 30522
    positions: int = 256
    shape: int = 32
    arc: int = 256
    relation: int = 96
    tone: int = 256
    rating: int = 128


BASE = Size("base")
SMALL = Size("small", layers=3, inner=768, rank=128)


class Dropout:
    """Factors that are 0 with the probability `rate`, else 1 / (1 - rate).

    Random numbers are slow on a processor, so the factors come from a fixed pool, each time from another place.
    """

    def __init__(self, rate: float, random: np.random.Generator, size: int = 1 << 22) -> None:
        self._random = random
        kept = np.random.default_rng(size).random(size, dtype=np.float32) >= rate
        self._pool = torch.from_numpy(kept.astype(np.float32) / (1 - rate))

    def draw(self, *shape: int) -> Tensor:
        """Takes factors of this shape."""
        count = math.prod(shape)
        if count > len(self._pool) // 2:
            self._pool = self._pool.repeat(2 * count // len(self._pool) + 1)
        start = int(self._random.integers(len(self._pool) - count))
        return self._pool[start:start + count].view(shape)


@dataclass
class Dropouts:
    """The three rates of training: hidden vectors, vectors of words, whole features of the vectors of syntax."""

    hidden: Dropout
    words: Dropout
    features: Dropout

    @staticmethod
    def create(random: np.random.Generator, hidden: float = 0.1, words: float = 0.1, features: float = 0.25) -> Dropouts:
        return Dropouts(Dropout(hidden, random), Dropout(words, random), Dropout(features, random))


class Layer(nn.Module):
    """One layer of the encoder: attention, then two linear maps with a GELU between them; each is added to its input and normalized."""

    def __init__(self, size: Size) -> None:
        super().__init__()
        self.heads = size.attention_heads
        self.query_key_value = nn.Linear(size.hidden, 3 * size.hidden)
        self.context = nn.Linear(size.hidden, size.hidden)
        self.context_norm = nn.LayerNorm(size.hidden, eps=1e-12)
        self.rise = nn.Linear(size.hidden, size.inner)
        self.fall = nn.Linear(size.inner, size.hidden)
        self.fall_norm = nn.LayerNorm(size.hidden, eps=1e-12)

    def forward(self, vectors: Tensor, mask: Tensor, dropout: Dropout | None) -> Tensor:
        """Takes vectors [sentences * pieces, hidden] and the scores that are added to each piece [sentences * heads, 1, pieces]."""
        context = self.context(self._attend(vectors, mask))
        vectors = self.context_norm(_add(vectors, context, dropout))
        change = self.fall(functional.gelu(self.rise(vectors)))
        return self.fall_norm(_add(vectors, change, dropout))

    def _attend(self, vectors: Tensor, mask: Tensor) -> Tensor:
        length, hidden = mask.shape[2], vectors.shape[1]
        width = hidden // self.heads
        parts = self.query_key_value(vectors).view(-1, length, 3, self.heads, width).permute(2, 0, 3, 1, 4)
        query, key, value = parts.reshape(3, -1, length, width).unbind(0)
        scores = torch.baddbmm(mask, query, key.transpose(1, 2), alpha=1 / math.sqrt(width))
        context = torch.bmm(torch.softmax(scores, -1), value)
        return context.view(-1, self.heads, length, width).transpose(1, 2).reshape(-1, hidden)


def _add(vectors: Tensor, change: Tensor, dropout: Dropout | None) -> Tensor:
    return vectors + change if dropout is None else torch.addcmul(vectors, change, dropout.draw(*change.shape))


class Embeddings(nn.Module):
    """The sum of the vectors of a piece, its position, the shape of its word and the flags of its word, normalized."""

    def __init__(self, size: Size, labels: Labels) -> None:
        super().__init__()
        self.pieces = nn.Parameter(torch.zeros(size.pieces, size.rank or size.hidden))
        self.widen = nn.Linear(size.rank, size.hidden, bias=False) if size.rank else None
        self.positions = nn.Parameter(torch.zeros(size.positions, size.hidden), requires_grad=False)
        self.shapes = nn.Parameter(torch.zeros(labels.shapes, size.hidden))
        self.flags = nn.Parameter(torch.zeros(labels.flags, size.hidden))
        self.norm = nn.LayerNorm(size.hidden, eps=1e-12)

    def forward(self, batch: Input, pieces: Tensor | None = None) -> Tensor:
        """Looks the pieces up, or takes their rows of the table from `pieces` [sentences * pieces, rank or hidden]."""
        count, length = batch.pieces.shape
        rows = functional.embedding(batch.pieces.view(-1), self.pieces) if pieces is None else pieces
        vectors = self.widen(rows) if self.widen is not None else rows
        vectors = torch.addmm(vectors, batch.flags.view(count * length, -1), self.flags)
        vectors = vectors + functional.embedding(batch.shapes.view(-1), self.shapes)
        vectors = (vectors.view(count, length, -1) + self.positions[:length]).view(count * length, -1)
        return self.norm(vectors)


class Encoder(nn.Module):
    """Embeddings and layers. `in_bfloat16` makes the layers faster and less exact, on processors that can."""

    def __init__(self, size: Size, labels: Labels) -> None:
        super().__init__()
        self.heads = size.attention_heads
        self.in_bfloat16 = False
        self.embeddings = Embeddings(size, labels)
        self.layers = nn.ModuleList([Layer(size) for _ in range(size.layers)])

    def forward(self, batch: Input, dropout: Dropout | None = None, pieces: Tensor | None = None) -> list[Tensor]:
        """Computes the vectors after the embeddings and after each layer: [sentences * pieces, hidden]."""
        vectors = self.embeddings(batch, pieces)
        vectors = vectors if dropout is None else vectors * dropout.draw(*vectors.shape)
        mask = ((1 - batch.mask.float()) * MASKED).repeat_interleave(self.heads, 0).unsqueeze(1)
        states = [vectors]
        with use_bfloat16(self.in_bfloat16):
            for layer in self.layers:
                states.append(layer(states[-1], mask, dropout))
        return states


class NameHead(nn.Module):
    """Scores of the labels of names for each word."""

    def __init__(self, size: Size, labels: Labels) -> None:
        super().__init__()
        self.linear = nn.Linear(size.hidden + size.shape, len(labels.names))
        nn.init.normal_(self.linear.weight, std=0.02)
        nn.init.zeros_(self.linear.bias)

    def forward(self, words: Tensor) -> Tensor:
        return self.linear(words)


@dataclass(frozen=True)
class SyntaxVectors:
    """What the heads of syntax compute for each word; word 0 is the root."""

    upos: Tensor
    xpos: Tensor
    arcs: Tensor
    """[sentences, dependents without the root, heads]"""

    relation_heads: Tensor
    relation_dependents: Tensor


class SyntaxHead(nn.Module):
    """Parts of speech by a linear map; arcs and relations by biaffine attention (Dozat and Manning, 2017)."""

    def __init__(self, size: Size, labels: Labels) -> None:
        super().__init__()
        width = size.hidden + size.shape
        self.sizes = [size.arc, size.arc, size.relation, size.relation]
        self.relations = len(labels.relations)
        self.upos = nn.Linear(width, len(labels.upos))
        self.xpos = nn.Linear(width, len(labels.xpos))
        self.project = nn.Linear(width, sum(self.sizes))
        self.arc = nn.Parameter(torch.zeros(size.arc + 1, size.arc).normal_(std=0.01))
        self.label = nn.Parameter(torch.zeros(size.relation + 1, self.relations * (size.relation + 1)).normal_(std=0.01))
        nn.init.orthogonal_(self.project.weight)
        nn.init.zeros_(self.project.bias)

    def forward(self, words: Tensor, word_mask: Tensor, features: Dropout | None = None) -> SyntaxVectors:
        """Takes vectors [sentences, 1 + words, width], the first one for the root, and a mask [sentences, words]."""
        projected = functional.leaky_relu(self.project(words), 0.1)
        if features is not None:
            projected = projected * features.draw(words.shape[0], 1, sum(self.sizes))
        head, dependent, relation_head, relation_dependent = projected.split(self.sizes, -1)
        arcs = torch.bmm(_append_one(dependent[:, 1:]) @ self.arc, head.transpose(1, 2))
        arcs = arcs.masked_fill(_find_masked_heads(word_mask), MASKED)
        rest = words[:, 1:]
        relation_dependents = _append_one(relation_dependent[:, 1:])
        return SyntaxVectors(self.upos(rest), self.xpos(rest), arcs, _append_one(relation_head), relation_dependents)

    def label_arcs(self, vectors: SyntaxVectors, heads: Tensor) -> Tensor:
        """Scores the relations of each word to the head given for it: [sentences, words, relations]."""
        sentences, words, width = vectors.relation_dependents.shape
        chosen = vectors.relation_heads.gather(1, heads.unsqueeze(2).expand(-1, -1, width))
        maps = (vectors.relation_dependents.reshape(-1, width) @ self.label).view(-1, self.relations, width)
        return torch.bmm(maps, chosen.reshape(-1, width, 1)).view(sentences, words, self.relations)


def _append_one(vectors: Tensor) -> Tensor:
    return functional.pad(vectors, (0, 1), value=1.0)


def _find_masked_heads(word_mask: Tensor) -> Tensor:
    """Finds the heads that a word cannot have: padding and the word itself."""
    words = word_mask.shape[1]
    itself = torch.eye(words + 1, dtype=torch.bool)[1:]
    return itself | functional.pad(word_mask == 0, (1, 0)).unsqueeze(1)


class ToneHead(nn.Module):
    """Scores of negative, neutral and positive for each piece."""

    def __init__(self, size: Size) -> None:
        super().__init__()
        self.inner = nn.Linear(size.hidden, size.tone)
        self.outer = nn.Linear(size.tone, 3)

    def forward(self, vectors: Tensor, dropout: Dropout | None = None) -> Tensor:
        inner = torch.tanh(self.inner(vectors))
        return self.outer(inner if dropout is None else inner * dropout.draw(*inner.shape))


class RatingHead(nn.Module):
    """The rating of a sentence, from the vector of [CLS]."""

    def __init__(self, size: Size) -> None:
        super().__init__()
        self.inner = nn.Linear(size.hidden, size.rating)
        self.outer = nn.Linear(size.rating, 1)

    def forward(self, vectors: Tensor) -> Tensor:
        return self.outer(torch.tanh(self.inner(vectors))).squeeze(-1)


class Network(nn.Module):
    """The encoder with its heads."""

    def __init__(self, size: Size, labels: Labels) -> None:
        super().__init__()
        self.size = size
        self.labels = labels
        self.encoder = Encoder(size, labels)
        self.word_shapes = nn.Parameter(torch.zeros(labels.shapes, size.shape).normal_())
        self.names = NameHead(size, labels)
        self.syntax = SyntaxHead(size, labels)
        self.tones = ToneHead(size)
        self.rating = RatingHead(size)

    def load_pretrained(self, weights: dict[str, np.ndarray]) -> None:
        """Copies the weights of a pretrained encoder with the same dimensions; the type of the first segment is added to each shape."""
        state = self.encoder.state_dict()
        state.update({name: torch.from_numpy(value.copy()) for name, value in _rename(weights, self.size).items()})
        first_segment = torch.from_numpy(weights["embeddings.token_type_embeddings.weight"][:1].copy())
        state["embeddings.shapes"] = first_segment.repeat(self.labels.shapes, 1)
        self.encoder.load_state_dict(state)


class Outputs:
    """What the network computes for a batch. A head runs when its result is read for the first time."""

    def __init__(self, network: Network, batch: Input, dropouts: Dropouts | None = None, pieces: Tensor | None = None) -> None:
        """Runs the encoder. Without `dropouts` nothing is dropped; `pieces` has the embeddings of the pieces, if they are not looked up."""
        self._network, self._batch, self._dropouts = network, batch, dropouts
        self._hidden = None if dropouts is None else dropouts.hidden
        self.states = network.encoder(batch, self._hidden, pieces)

    @cached_property
    def words(self) -> Tensor:
        """The vectors of [CLS] and of the first piece of each word, with the vectors of their shapes: [sentences, 1 + words, width]."""
        count, length = self._batch.pieces.shape
        first = functional.pad(self._batch.words, (1, 0))
        index = (first + torch.arange(count).unsqueeze(1) * length).view(-1)
        shapes = functional.embedding(self._batch.shapes.view(-1)[index], self._network.word_shapes)
        words = torch.cat([self.states[-1][index], shapes], 1)
        words = words if self._dropouts is None else words * self._dropouts.words.draw(*words.shape)
        return words.view(count, first.shape[1], -1)

    @cached_property
    def names(self) -> Tensor:
        """[sentences, words, labels]"""
        return self._network.names(self.words[:, 1:])

    @cached_property
    def syntax(self) -> SyntaxVectors:
        return self._network.syntax(self.words, self._batch.word_mask, None if self._dropouts is None else self._dropouts.features)

    def label_arcs(self, heads: Tensor) -> Tensor:
        """Scores the relations of each word to the head given for it: [sentences, words, relations]."""
        return self._network.syntax.label_arcs(self.syntax, heads)

    @cached_property
    def tones(self) -> Tensor:
        """[sentences * pieces, 3]"""
        return self._network.tones(self.states[-1], self._hidden)

    @cached_property
    def rating(self) -> Tensor:
        """[sentences]"""
        return self._network.rating(self.states[-1].view(*self._batch.pieces.shape, -1)[:, 0])


def _rename(weights: dict[str, np.ndarray], size: Size) -> dict[str, np.ndarray]:
    """Gives the weights of BERT the names of this module."""
    result = {
        "embeddings.pieces": weights["embeddings.word_embeddings.weight"],
        "embeddings.positions": weights["embeddings.position_embeddings.weight"][:size.positions],
    }
    for kind in ("weight", "bias"):
        result[f"embeddings.norm.{kind}"] = weights[f"embeddings.LayerNorm.{kind}"]
        for layer in range(size.layers):
            old, new = f"encoder.layer.{layer}.", f"layers.{layer}."
            parts = [weights[f"{old}attention.self.{part}.{kind}"] for part in ("query", "key", "value")]
            result[f"{new}query_key_value.{kind}"] = np.concatenate(parts)
            result[f"{new}context.{kind}"] = weights[f"{old}attention.output.dense.{kind}"]
            result[f"{new}context_norm.{kind}"] = weights[f"{old}attention.output.LayerNorm.{kind}"]
            result[f"{new}rise.{kind}"] = weights[f"{old}intermediate.dense.{kind}"]
            result[f"{new}fall.{kind}"] = weights[f"{old}output.dense.{kind}"]
            result[f"{new}fall_norm.{kind}"] = weights[f"{old}output.LayerNorm.{kind}"]
    return result
