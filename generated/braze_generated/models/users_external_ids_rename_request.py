# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import Field, Model, many

if TYPE_CHECKING:
    from .external_id_rename import ExternalIdRename


class UsersExternalIdsRenameRequest(Model):
    """
    External ids to replace.
    """

    __slots__ = ()
    _required = ["external_id_renames"]

    def __init__(
        self,
        *,
        external_id_renames: Sequence[ExternalIdRename | Mapping[str, Any]],
    ) -> None:
        self._fill(
            {
                "external_id_renames": external_id_renames,
            },
        )

    external_id_renames: Field[list[ExternalIdRename]] = Field("external_id_renames", many("ExternalIdRename"))
    """
    Replacements, at most 50.
    """
