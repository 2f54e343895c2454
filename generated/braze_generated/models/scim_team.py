# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from attrs import define, field

from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit
from ..runtime.operation import OneOf


@define(kw_only=True, slots=False, repr=False)
class ScimTeam(RequestModel):
    """
    Permissions in a team, which is identified by its name or its id.
    """

    __slots__ = ()
    _required = ("teamPermissions",)
    _one_of = (OneOf(fields=("teamName", "teamId"), at_least=1),)

    team_permissions: Sequence[str] = field(metadata={"name": "teamPermissions"})
    """
    Permissions in the team.
    """

    team_name: str | Omit = field(default=OMIT, metadata={"name": "teamName"})
    """
    Name of the team.
    """

    team_id: str | Omit = field(default=OMIT, metadata={"name": "teamId"})
    """
    Identifier of the team. Required if there is no name.
    """
