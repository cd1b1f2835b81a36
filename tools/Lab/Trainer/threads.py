"""The number of threads of PyTorch and of OpenBLAS, which does its products."""

from __future__ import annotations

import ctypes

import torch

LIBRARY = "libopenblas.so.0"


def use(count: int) -> None:
    """Uses this number of threads. Does nothing for OpenBLAS if PyTorch has another library for its products."""
    torch.set_num_threads(count)
    try:
        ctypes.CDLL(LIBRARY).openblas_set_num_threads(count)
    except (OSError, AttributeError):
        pass
