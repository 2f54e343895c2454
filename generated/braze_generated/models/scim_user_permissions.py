# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import ResponseModel

if TYPE_CHECKING:
    from .scim_user_role import ScimUserRole
    from .scim_user_workspace import ScimUserWorkspace


@define(kw_only=True, slots=False, repr=False)
class ScimUserPermissions(ResponseModel):
    """
    Permissions of a dashboard user in the company, its workspaces and their teams.
    """

    __slots__ = ()

    company_permissions: list[str] | None = field(default=None, metadata={"name": "companyPermissions"})
    """
    Permissions for the whole company.
    """

    roles: list[ScimUserRole] | None = field(default=None, metadata={"decode": ListDecoder("ScimUserRole")})
    """
    Roles of the user, with the permissions that they give.
    """

    app_group: list[ScimUserWorkspace] | None = field(
        default=None, metadata={"name": "appGroup", "decode": ListDecoder("ScimUserWorkspace")}
    )
    """
    Permissions in workspaces, formerly called app groups.
    """
