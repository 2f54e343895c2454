# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit


@define(kw_only=True, slots=False, repr=False)
class ScimRole(RequestModel):
    """
    A role, identified by its name or its id.
    """

    __slots__ = ()

    role_name: str | Omit = field(default=OMIT, metadata={"name": "roleName"})
    """
    Name of the role.
    """

    role_id: str | Omit = field(default=OMIT, metadata={"name": "roleId"})
    """
    Identifier of the role.
    """
