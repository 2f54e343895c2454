# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit

if TYPE_CHECKING:
    from .preference_center_link_rel import PreferenceCenterLinkRel
    from .preference_center_link_type import PreferenceCenterLinkType


@define(kw_only=True, slots=False, repr=False)
class PreferenceCenterLinkTag(RequestModel):
    """
    A `link` tag, which sets an icon of the pages.
    """

    __slots__ = ()
    _required = ("rel", "href")

    rel: PreferenceCenterLinkRel
    """
    Purpose of an icon.
    """

    href: str
    """
    URL of the icon.
    """

    type_: PreferenceCenterLinkType | Omit = field(default=OMIT, metadata={"name": "type"})
    """
    Media type of an icon, or `mask-icon` for an icon of a pinned tab.
    """

    sizes: str | Omit = OMIT
    """
    Sizes of the icon, such as `32x32`.
    """

    color: str | Omit = OMIT
    """
    Color of the icon. For the type `mask-icon`.
    """
