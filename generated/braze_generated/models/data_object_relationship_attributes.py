# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import Any

from ..runtime.model import Map


class DataObjectRelationshipAttributes(Map[Any]):
    """
    Values of a relationship, keyed by the field names in the schema of its relationship type. They are
    separate from the attributes of the Data Objects that it links.
    """

    __slots__ = ()
