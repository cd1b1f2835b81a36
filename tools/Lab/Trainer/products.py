"""How PyTorch computes products: the number of threads, and the numbers of 16 bits that some processors multiply fast."""

from __future__ import annotations

import ctypes
from contextlib import AbstractContextManager
from pathlib import Path

import torch

LIBRARY = "libopenblas.so.0"

HAS_BFLOAT16 = "avx512_bf16" in Path("/proc/cpuinfo").read_text(encoding="utf-8")
"""Whether the processor multiplies numbers of 16 bits (bfloat16); then training takes about a third of the time."""


def use_threads(count: int) -> None:
    """Uses this number of threads. Does nothing for OpenBLAS if PyTorch has another library for its products."""
    torch.set_num_threads(count)
    try:
        ctypes.CDLL(LIBRARY).openblas_set_num_threads(count)
    except (OSError, AttributeError):
        pass


def use_bfloat16(enabled: bool = True) -> AbstractContextManager:
    """Computes the products inside in bfloat16, if `enabled` and the processor can. Sums and norms are of 32 bits."""
    return torch.autocast("cpu", dtype=torch.bfloat16, enabled=enabled and HAS_BFLOAT16)
