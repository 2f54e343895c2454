# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ObjectDecoder
from ..runtime.model import RequestModel

if TYPE_CHECKING:
    from .. import dicts
    from .merge_identifier import MergeIdentifier


@define(kw_only=True, slots=False, repr=False)
class UserMerge(RequestModel):
    """
    Two users, of whom one is merged into the other. Further keys are rejected.
    """

    __slots__ = ()
    _required = ("identifier_to_merge", "identifier_to_keep")

    identifier_to_merge: MergeIdentifier | dicts.MergeIdentifier = field(
        metadata={"decode": ObjectDecoder("MergeIdentifier")}
    )
    """
    The user whose data is added to the other profile, and whose own profile is then removed.
    """

    identifier_to_keep: MergeIdentifier | dicts.MergeIdentifier = field(
        metadata={"decode": ObjectDecoder("MergeIdentifier")}
    )
    """
    The user who remains.
    """
