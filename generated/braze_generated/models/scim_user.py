# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ObjectDecoder
from ..runtime.model import ResponseModel

if TYPE_CHECKING:
    from .scim_user_name import ScimUserName
    from .scim_user_permissions import ScimUserPermissions


@define(kw_only=True, slots=False, repr=False)
class ScimUser(ResponseModel):
    """
    A dashboard user.
    """

    __slots__ = ()
    _required = ("id", "userName", "name", "lastSignInAt", "permissions")

    id: str
    """
    Resource identifier of the user.
    """

    user_name: str = field(metadata={"name": "userName"})
    """
    Email address of the user.
    """

    name: ScimUserName = field(metadata={"decode": ObjectDecoder("ScimUserName")})
    """
    Name of a dashboard user.
    """

    last_sign_in_at: str = field(metadata={"name": "lastSignInAt"})
    """
    Time of the last sign-in, as text for people, such as `2026 Mar 02, 9:41 AM`; `N/A` or a time in
    1970 if the user has not signed in.
    """

    permissions: ScimUserPermissions = field(metadata={"decode": ObjectDecoder("ScimUserPermissions")})
    """
    Permissions of a dashboard user in the company, its workspaces and their teams.
    """

    department: str | None = None
    """
    Department of the user. Absent if it is not set.
    """

    created_at: str | None = field(default=None, metadata={"name": "createdAt"})
    """
    Time of creation, as text for people, such as `2025 Nov 17, 2:05 PM`; `N/A` if it is not set.
    """
