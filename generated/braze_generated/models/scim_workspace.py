# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit
from ..runtime.operation import OneOf

if TYPE_CHECKING:
    from .. import dicts
    from .scim_permission_set import ScimPermissionSet
    from .scim_team import ScimTeam


@define(kw_only=True, slots=False, repr=False)
class ScimWorkspace(RequestModel):
    """
    Permissions in a workspace, which is identified by its name or its id.
    """

    __slots__ = ()
    _one_of = (
        OneOf(fields=("appGroupName", "appGroupId"), at_least=1),
        OneOf(fields=("appGroupPermissions", "appGroupPermissionSets"), at_least=1, allow_empty=True),
    )

    app_group_name: str | Omit = field(default=OMIT, metadata={"name": "appGroupName"})
    """
    Name of the workspace.
    """

    app_group_id: str | Omit = field(default=OMIT, metadata={"name": "appGroupId"})
    """
    Identifier of the workspace. Required if there is no name.
    """

    app_group_permissions: Sequence[str] | Omit = field(default=OMIT, metadata={"name": "appGroupPermissions"})
    """
    Permissions in the workspace. Required if there is no permission set.
    """

    app_group_permission_sets: Sequence[ScimPermissionSet | dicts.ScimPermissionSet] | Omit = field(
        default=OMIT, metadata={"name": "appGroupPermissionSets", "decode": ListDecoder("ScimPermissionSet")}
    )
    """
    A set of permissions in the workspace; at most one.
    """

    team: Sequence[ScimTeam | dicts.ScimTeam] | Omit = field(default=OMIT, metadata={"decode": ListDecoder("ScimTeam")})
    """
    Permissions in teams of the workspace.
    """
