# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import RequestModel

if TYPE_CHECKING:
    from .prioritization import Prioritization


@define(kw_only=True, slots=False, repr=False)
class PhoneNumberToIdentify(RequestModel):
    """
    A user who has only a phone number, and the external id to assign.
    """

    __slots__ = ()
    _required = ("external_id", "phone", "prioritization")

    external_id: str
    """
    External id for the user. If another user already has it, the two profiles are merged.
    """

    phone: str
    """
    Phone number of the user, in E.164 format.
    """

    prioritization: Sequence[Prioritization]
    """
    Rules that select the user to identify if several share the number: applied in order, with at most
    one of `identified` and `unidentified`. Nothing is merged if more than one user remains.
    """
