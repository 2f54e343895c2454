# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class PreferenceCenterStoredOptions(ResponseModel):
    """
    Options of the pages, called `options` in requests.
    """

    __slots__ = ()

    meta_viewport_content: str | None = field(default=None, metadata={"name": "meta-viewport-content"})
    """
    The `content` of the `viewport` meta tag of the pages.
    """
