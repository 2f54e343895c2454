# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import Any

from ..runtime.model import Map


class DataObjectAttributes(Map[Any]):
    """
    Values of a Data Object, keyed by the field names in the schema of its type. Braze rejects unknown
    fields and values of the wrong type (400).
    """

    __slots__ = ()
