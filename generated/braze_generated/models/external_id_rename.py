# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import Field, Model


class ExternalIdRename(Model):
    """
    A new primary external id for one user.
    """

    __slots__ = ()
    _required = ["current_external_id", "new_external_id"]

    def __init__(
        self,
        *,
        current_external_id: str,
        new_external_id: str,
    ) -> None:
        self._fill(
            {
                "current_external_id": current_external_id,
                "new_external_id": new_external_id,
            },
        )

    current_external_id: Field[str] = Field("current_external_id")
    """
    Primary external id of the user; a deprecated one is refused.
    """

    new_external_id: Field[str] = Field("new_external_id")
    """
    New primary external id. It must differ from the current one, and nobody may have it, neither as a
    primary nor as a deprecated id.
    """
