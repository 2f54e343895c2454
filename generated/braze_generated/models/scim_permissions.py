# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit

if TYPE_CHECKING:
    from .. import dicts
    from .scim_role import ScimRole
    from .scim_workspace import ScimWorkspace


@define(kw_only=True, slots=False, repr=False)
class ScimPermissions(RequestModel):
    """
    Permissions of a dashboard user in the company, its workspaces and their teams.
    """

    __slots__ = ()
    _required = ("appGroup",)

    app_group: Sequence[ScimWorkspace | dicts.ScimWorkspace] = field(
        metadata={"name": "appGroup", "decode": ListDecoder("ScimWorkspace")}
    )
    """
    Permissions in workspaces, formerly called app groups.
    """

    company_permissions: Sequence[str] | Omit = field(default=OMIT, metadata={"name": "companyPermissions"})
    """
    Permissions for the whole company.
    """

    roles: Sequence[ScimRole | dicts.ScimRole] | Omit = field(
        default=OMIT, metadata={"decode": ListDecoder("ScimRole")}
    )
    """
    Roles of the user.
    """
