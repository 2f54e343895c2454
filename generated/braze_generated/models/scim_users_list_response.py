# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .scim_user import ScimUser


@define(kw_only=True, slots=False, repr=False)
class ScimUsersListResponse(Result):
    """
    The result of a search for a dashboard user.
    """

    __slots__ = ()
    _required = ("schemas", "totalResults", "Resources")

    schemas: list[str] = field(metadata={"absent": list})
    """
    Identifiers of the SCIM schemas that the response follows.
    """

    total_results: int = field(metadata={"name": "totalResults"})
    """
    Number of users found.
    """

    resources: list[ScimUser] = field(metadata={"name": "Resources", "decode": ListDecoder("ScimUser"), "absent": list})
    """
    The users found.
    """
