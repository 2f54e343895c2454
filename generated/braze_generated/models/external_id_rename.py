# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import RequestModel


@define(kw_only=True, slots=False, repr=False)
class ExternalIdRename(RequestModel):
    """
    A new primary external id for one user.
    """

    __slots__ = ()
    _required = ("current_external_id", "new_external_id")

    current_external_id: str
    """
    Primary external id of the user; a deprecated one is refused.
    """

    new_external_id: str
    """
    New primary external id. It must differ from the current one, and nobody may have it, neither as a
    primary nor as a deprecated id.
    """
