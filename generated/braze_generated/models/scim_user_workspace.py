# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import ResponseModel

if TYPE_CHECKING:
    from .scim_user_permission_set import ScimUserPermissionSet
    from .scim_user_team import ScimUserTeam


@define(kw_only=True, slots=False, repr=False)
class ScimUserWorkspace(ResponseModel):
    """
    Permissions of a dashboard user in a workspace, either listed or as a set.
    """

    __slots__ = ()

    app_group_id: str | None = field(default=None, metadata={"name": "appGroupId"})
    """
    Identifier of the workspace.
    """

    app_group_name: str | None = field(default=None, metadata={"name": "appGroupName"})
    """
    Name of the workspace.
    """

    app_group_permissions: list[str] | None = field(default=None, metadata={"name": "appGroupPermissions"})
    """
    Permissions in the workspace. Absent if there is a permission set.
    """

    app_group_permission_sets: list[ScimUserPermissionSet] | None = field(
        default=None, metadata={"name": "appGroupPermissionSets", "decode": ListDecoder("ScimUserPermissionSet")}
    )
    """
    The set of permissions in the workspace.
    """

    team: list[ScimUserTeam] | None = field(default=None, metadata={"decode": ListDecoder("ScimUserTeam")})
    """
    Permissions in teams of the workspace.
    """
