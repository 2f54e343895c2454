# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..types import Field, Model

if TYPE_CHECKING:
    from .prioritization import Prioritization


class EmailToIdentify(Model):
    """
    A user known by an e-mail address only, and the external id that the user gets.
    """

    __slots__ = ()
    _required = ["external_id", "email", "prioritization"]

    def __init__(
        self,
        *,
        external_id: str,
        email: str,
        prioritization: Sequence[Prioritization],
    ) -> None:
        self._fill(
            {
                "external_id": external_id,
                "email": email,
                "prioritization": prioritization,
            },
        )

    external_id: Field[str] = Field("external_id")
    """
    External id for the user. When somebody has it already, the two profiles are merged into one.
    """

    email: Field[str] = Field("email")
    """
    E-mail address of the user.
    """

    prioritization: Field[list[Prioritization]] = Field("prioritization")
    """
    Which user is identified when several have the address: applied in order, at most one of
    `identified` and `unidentified`. Nothing is merged while more than one user remains.
    """
