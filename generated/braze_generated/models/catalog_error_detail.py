# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class CatalogErrorDetail(ResponseModel):
    """
    One reason why a request was rejected.
    """

    __slots__ = ()

    id: str | None = None
    """
    What was wrong, such as `catalog-not-found` or `invalid-fields`. The description of each operation
    lists its values.
    """

    message: str | None = None
    """
    The reason in English.
    """

    parameters: list[str] | None = None
    """
    Names of the parameters or properties that caused the error; may be empty.
    """

    parameter_values: list[Any] | None = None
    """
    Values of `parameters`, in the same order; may be empty.
    """
