# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..runtime.decoding import ObjectDecoder
from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit
from ..runtime.operation import OneOf

if TYPE_CHECKING:
    from .. import dicts
    from .kind import Kind
    from .owner import Owner


@define(kw_only=True, slots=False, repr=False, init=False)
class Pet(RequestModel):
    """
    A pet; other members are attributes of its own.
    """

    __slots__ = ()
    _required = ("name",)
    _one_of = (OneOf(fields=("born", "owner"), at_most=1),)

    name: str
    """
    What it answers to.
    """

    new_only: bool | Omit = field(default=OMIT, metadata={"name": "_new_only"})
    """
    Whether a pet that exists is left alone.
    """

    born: date | str | None | Omit = OMIT
    """
    Day of birth. Null removes it.
    """

    owner: Owner | dicts.Owner | None | Omit = field(default=OMIT, metadata={"decode": ObjectDecoder("Owner")})
    """
    Who feeds it.
    """

    kind: Kind | Omit = OMIT
    """
    Kind of pet.
    """

    if TYPE_CHECKING:

        def __init__(
            self,
            /,
            *,
            name: str,
            new_only: bool | Omit = OMIT,
            born: date | str | None | Omit = OMIT,
            owner: Owner | dicts.Owner | None | Omit = OMIT,
            kind: Kind | Omit = OMIT,
            additional_properties: Mapping[str, Any] = ...,
            **custom: Any,
        ) -> None: ...
