# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import RequestModel

if TYPE_CHECKING:
    from .delete_prioritization import DeletePrioritization


@define(kw_only=True, slots=False, repr=False)
class PhoneNumberToDelete(RequestModel):
    """
    A phone number, and which of the users who share it is deleted.
    """

    __slots__ = ()
    _required = ("phone", "prioritization")

    phone: str
    """
    Phone number of the user, in E.164 format.
    """

    prioritization: Sequence[DeletePrioritization]
    """
    Which user is deleted when several have the number: applied in order, at most one of `identified`
    and `unidentified`. Nobody is deleted while more than one user remains.
    """
