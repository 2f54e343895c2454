# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class ScimUserTeam(ResponseModel):
    """
    Permissions of a dashboard user in a team.
    """

    __slots__ = ()

    team_id: str | None = field(default=None, metadata={"name": "teamId"})
    """
    Identifier of the team.
    """

    team_name: str | None = field(default=None, metadata={"name": "teamName"})
    """
    Name of the team.
    """

    team_permissions: list[str] | None = field(default=None, metadata={"name": "teamPermissions"})
    """
    Permissions in the team.
    """
