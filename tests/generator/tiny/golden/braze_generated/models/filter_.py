# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit

if TYPE_CHECKING:
    from .. import dicts


@define(kw_only=True, slots=False, repr=False)
class Filter(RequestModel):
    """
    A condition that may hold conditions.
    """

    __slots__ = ()

    and_: Sequence[Filter | dicts.Filter] | Omit = field(
        default=OMIT, metadata={"name": "AND", "decode": ListDecoder("Filter")}
    )
    """
    All of these.
    """

    or_: Sequence[Filter | dicts.Filter] | Omit = field(
        default=OMIT, metadata={"name": "OR", "decode": ListDecoder("Filter")}
    )
    """
    One of these.
    """

    value: str | Omit = OMIT
    """
    A value.
    """
