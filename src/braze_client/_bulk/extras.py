"""Libraries that only some files need."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Any


def require(extra: str, *, to: str, error: type[Exception]) -> Any:
    """
    Return the module that an extra of the package installs.

    Args:
        extra: Name of the extra.
        to: What the module is needed for: ``read Parquet``.
        error: What to raise if it is not installed.
    """
    try:
        return import_module(_MODULES[extra])
    except ImportError:
        problem = f'to {to}, install the extra {extra}: pip install "braze-openapi-client[{extra}]"'
    raise error(problem)


_MODULES = {
    "parquet": "pyarrow",
    "storage": "fsspec.core",
    # In the standard library from Python 3.14, and the same code before.
    "zstd": "compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd",
}
