# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..types import Field, Model

if TYPE_CHECKING:
    from .delete_prioritization import DeletePrioritization


class EmailToDelete(Model):
    """
    An e-mail address, and which of the users who share it is deleted.
    """

    __slots__ = ()
    _required = ["email", "prioritization"]

    def __init__(
        self,
        *,
        email: str,
        prioritization: Sequence[DeletePrioritization],
    ) -> None:
        self._fill(
            {
                "email": email,
                "prioritization": prioritization,
            },
        )

    email: Field[str] = Field("email")
    """
    E-mail address of the user.
    """

    prioritization: Field[list[DeletePrioritization]] = Field("prioritization")
    """
    Which user is deleted when several have the address: applied in order, at most one of `identified`
    and `unidentified`. Nobody is deleted while more than one user remains.
    """
