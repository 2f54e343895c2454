# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import Any

from ..runtime.model import Map


class CatalogItemValues(Map[Any]):
    """
    The values of an item by the name of the field, without `id`, which is in the path. Braze converts
    values to the type of their field, or rejects the request if it cannot.

    The types are those of the fields: string, number, boolean, time (ISO 8601), place (`geo`: a list
    with the longitude from -180 to 180 and the latitude from -90 to 90), object and array. An item can
    have up to 5,000 characters. Objects can be nested up to 50 levels deep; their keys must not contain
    `.` or `$`.
    """

    __slots__ = ()
