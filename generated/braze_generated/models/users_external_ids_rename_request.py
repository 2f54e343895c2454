# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..runtime.model import ListDecoder, RequestModel

if TYPE_CHECKING:
    from .external_id_rename import ExternalIdRename


@define(kw_only=True, slots=False, repr=False)
class UsersExternalIdsRenameRequest(RequestModel):
    """
    External ids to replace.
    """

    __slots__ = ()
    _required = ["external_id_renames"]

    external_id_renames: Sequence[ExternalIdRename | Mapping[str, Any]] = field(
        metadata={"decode": ListDecoder("ExternalIdRename")}
    )
    """
    Replacements, at most 50.
    """
