# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class ScimErrorBody(ResponseModel):
    """
    An error response of the operations on dashboard users.
    """

    __slots__ = ()
    _required = ("schemas", "detail", "status")

    schemas: list[str] = field(metadata={"absent": list})
    """
    Identifiers of the SCIM schemas that the response follows.
    """

    detail: str
    """
    Braze's error message.
    """

    status: int
    """
    The status code of the response.
    """
