# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import RequestModel

if TYPE_CHECKING:
    from .prioritization import Prioritization


@define(kw_only=True, slots=False, repr=False)
class EmailToIdentify(RequestModel):
    """
    A user known by an e-mail address only, and the external id that the user gets.
    """

    __slots__ = ()
    _required = ("external_id", "email", "prioritization")

    external_id: str
    """
    External id for the user. When somebody has it already, the two profiles are merged into one.
    """

    email: str
    """
    E-mail address of the user.
    """

    prioritization: Sequence[Prioritization]
    """
    Which user is identified when several have the address: applied in order, at most one of
    `identified` and `unidentified`. Nothing is merged while more than one user remains.
    """
