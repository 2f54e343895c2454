# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import RequestModel


@define(kw_only=True, slots=False, repr=False)
class ExternalIdRename(RequestModel):
    """
    A new primary external id for a user.
    """

    __slots__ = ()
    _required = ("current_external_id", "new_external_id")

    current_external_id: str
    """
    Primary external id of the user; a deprecated one is rejected.
    """

    new_external_id: str
    """
    New primary external id. It must differ from the current one and must not belong to any user, either
    as a primary or as a deprecated id.
    """
