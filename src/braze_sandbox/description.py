"""Finds the description that the client was made from."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Any, cast


@cache
def load() -> dict[str, Any]:
    """
    Return the bundled OpenAPI document. It is shared: do not change it.
    """
    # An installed package has the document inside; in a checkout it lies beside.
    package = files("braze_generated")
    for document in (package / "openapi.json", package / ".." / "openapi.json"):
        if document.is_file():
            return cast("dict[str, Any]", json.loads(document.read_text(encoding="utf-8")))
    raise FileNotFoundError("openapi.json belongs inside or beside the package braze_generated")
