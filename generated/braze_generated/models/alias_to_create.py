# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit


@define(kw_only=True, slots=False, repr=False)
class AliasToCreate(RequestModel):
    """
    An alias and the user to add it to.
    """

    __slots__ = ()
    _required = ("alias_name", "alias_label")

    alias_name: str
    """
    Value of the identifier; not empty, at most 236 bytes.
    """

    alias_label: str
    """
    Type of identifier; not empty, at most 236 bytes. A user has at most one name per label.
    """

    external_id: str | Omit = OMIT
    """
    User to add the alias to. If omitted, a new user is created who has only the alias.
    """
