# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .preference_center_summary import PreferenceCenterSummary


@define(kw_only=True, slots=False, repr=False)
class PreferenceCenterListResponse(Result):
    """
    The preference centers of the workspace.
    """

    __slots__ = ()
    _required = ("preference_centers",)

    preference_centers: list[PreferenceCenterSummary] = field(
        metadata={"decode": ListDecoder("PreferenceCenterSummary"), "absent": list}
    )
    """
    All preference centers.
    """
