# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import Result


@define(kw_only=True, slots=False, repr=False)
class CatalogsFieldsCreateResponse(Result):
    """
    Receipt for the fields.
    """

    __slots__ = ()
    _required = ("message",)

    message: str
    """
    `success`, or an error message.
    """
