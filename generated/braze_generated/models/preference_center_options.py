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
    from .preference_center_link_tag import PreferenceCenterLinkTag


@define(kw_only=True, slots=False, repr=False)
class PreferenceCenterOptions(RequestModel):
    """
    Options of the pages of a preference center.
    """

    __slots__ = ()

    meta_viewport_content: str | Omit = field(default=OMIT, metadata={"name": "meta-viewport-content"})
    """
    The `content` of a `viewport` meta tag, which is then added to the pages, such as
    `width=device-width, initial-scale=1`.
    """

    links_tags: Sequence[PreferenceCenterLinkTag | dicts.PreferenceCenterLinkTag] | Omit = field(
        default=OMIT, metadata={"name": "links-tags", "decode": ListDecoder("PreferenceCenterLinkTag")}
    )
    """
    The `link` tags that set icons for the pages.
    """
