# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import ResponseModel

if TYPE_CHECKING:
    from .scim_user_workspace import ScimUserWorkspace


@define(kw_only=True, slots=False, repr=False)
class ScimUserRole(ResponseModel):
    """
    A role of a dashboard user.
    """

    __slots__ = ()

    role_name: str | None = field(default=None, metadata={"name": "roleName"})
    """
    Name of the role.
    """

    role_id: str | None = field(default=None, metadata={"name": "roleId"})
    """
    Identifier of the role.
    """

    app_group: list[ScimUserWorkspace] | None = field(
        default=None, metadata={"name": "appGroup", "decode": ListDecoder("ScimUserWorkspace")}
    )
    """
    Permissions that the role gives in workspaces.
    """
