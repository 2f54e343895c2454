# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..types import Field, Model

if TYPE_CHECKING:
    from .prioritization import Prioritization


class PhoneNumberToIdentify(Model):
    """
    A user known by a phone number only, and the external id that the user gets.
    """

    __slots__ = ()
    _required = ["external_id", "phone", "prioritization"]

    def __init__(
        self,
        *,
        external_id: str,
        phone: str,
        prioritization: Sequence[Prioritization],
    ) -> None:
        self._fill(
            {
                "external_id": external_id,
                "phone": phone,
                "prioritization": prioritization,
            },
        )

    external_id: Field[str] = Field("external_id")
    """
    External id for the user. When somebody has it already, the two profiles are merged into one.
    """

    phone: Field[str] = Field("phone")
    """
    Phone number of the user, in E.164 format.
    """

    prioritization: Field[list[Prioritization]] = Field("prioritization")
    """
    Which user is identified when several have the number: applied in order, at most one of `identified`
    and `unidentified`. Nothing is merged while more than one user remains.
    """
