# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class ScimUserPermissionSet(ResponseModel):
    """
    A set of permissions that is defined in the dashboard.
    """

    __slots__ = ()

    app_group_permission_set_name: str | None = field(default=None, metadata={"name": "appGroupPermissionSetName"})
    """
    Name of the set.
    """

    app_group_permission_set_id: str | None = field(default=None, metadata={"name": "appGroupPermissionSetId"})
    """
    Identifier of the set.
    """

    permissions: list[str] | None = None
    """
    The permissions in the set.
    """
