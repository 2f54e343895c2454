# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import ResponseModel

if TYPE_CHECKING:
    from .catalog_error_detail import CatalogErrorDetail


@define(kw_only=True, slots=False, repr=False)
class CatalogErrorBody(ResponseModel):
    """
    An error response about catalogs. What was wrong is in `errors`; `message` is usually `Invalid
    Request`. Errors that have nothing to do with catalogs, such as an invalid key, have a `message`
    only.
    """

    __slots__ = ()

    message: str | None = None
    """
    Usually `Invalid Request`; otherwise Braze's error message.
    """

    error: str | None = None
    """
    Error message for a body that could not be parsed at all.
    """

    errors: list[CatalogErrorDetail] | None = field(
        default=None, metadata={"decode": ListDecoder("CatalogErrorDetail")}
    )
    """
    What was wrong with the request.
    """
