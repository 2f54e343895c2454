# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..types import Field, Model

if TYPE_CHECKING:
    from .delete_prioritization import DeletePrioritization


class PhoneNumberToDelete(Model):
    """
    A phone number, and which of the users who share it is deleted.
    """

    __slots__ = ()
    _required = ["phone", "prioritization"]

    def __init__(
        self,
        *,
        phone: str,
        prioritization: Sequence[DeletePrioritization],
    ) -> None:
        self._fill(
            {
                "phone": phone,
                "prioritization": prioritization,
            },
        )

    phone: Field[str] = Field("phone")
    """
    Phone number of the user, in E.164 format.
    """

    prioritization: Field[list[DeletePrioritization]] = Field("prioritization")
    """
    Which user is deleted when several have the number: applied in order, at most one of `identified`
    and `unidentified`. Nobody is deleted while more than one user remains.
    """
