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
    A phone number and rules that select the user to delete if several share it.
    """

    __slots__ = ()
    _required = ("phone", "prioritization")

    phone: str
    """
    Phone number of the user, in E.164 format.
    """

    prioritization: Sequence[DeletePrioritization]
    """
    Rules that select the user to delete if several share the number: applied in order, with at most one
    of `identified` and `unidentified`. No user is deleted if more than one user remains.
    """
