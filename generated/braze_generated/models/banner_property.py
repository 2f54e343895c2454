# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class BannerProperty(ResponseModel):
    """
    A property of a Banner.
    """

    __slots__ = ()
    _required = ("type", "value")

    type_: str = field(metadata={"name": "type"})
    """
    Type of the value: `string`, `number`, `boolean`, `image`, `datetime` (a Unix time) or `jsonobject`
    (an object).
    """

    value: Any
    """
    The value, whose JSON type depends on `type`.
    """
