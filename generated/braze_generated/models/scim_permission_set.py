# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit
from ..runtime.operation import OneOf


@define(kw_only=True, slots=False, repr=False)
class ScimPermissionSet(RequestModel):
    """
    A set of permissions that is defined in the dashboard, identified by its name or its id.
    """

    __slots__ = ()
    _one_of = (OneOf(fields=("appGroupPermissionSetName", "appGroupPermissionSetID"), at_least=1),)

    app_group_permission_set_name: str | Omit = field(default=OMIT, metadata={"name": "appGroupPermissionSetName"})
    """
    Name of the set.
    """

    app_group_permission_set_id: str | Omit = field(default=OMIT, metadata={"name": "appGroupPermissionSetID"})
    """
    Identifier of the set. Required if there is no name.
    """
