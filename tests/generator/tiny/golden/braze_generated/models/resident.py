# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..runtime.model import RequestModel


@define(kw_only=True, slots=False, repr=False, init=False)
class Resident(RequestModel):
    """
    A resident, with attributes of its own.
    """

    __slots__ = ()
    _required = ("userName",)

    user_name: str = field(metadata={"name": "userName"})
    """
    The name.
    """

    if TYPE_CHECKING:

        def __init__(
            self,
            /,
            *,
            user_name: str,
            additional_properties: Mapping[str, Any] = ...,
            **custom: str | float | bool,
        ) -> None: ...
