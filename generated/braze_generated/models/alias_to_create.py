# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit


@define(kw_only=True, slots=False, repr=False)
class AliasToCreate(RequestModel):
    """
    An alias, and the user who gets it.
    """

    __slots__ = ()
    _required = ("alias_name", "alias_label")

    alias_name: str
    """
    The identifier itself; not empty, at most 236 bytes.
    """

    alias_label: str
    """
    The kind of identifier; not empty, at most 236 bytes. A user has at most one name per label.
    """

    external_id: str | Omit = OMIT
    """
    User who gets the alias. Left out, a new user is created with the alias alone.
    """
