# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import RequestModel


@define(kw_only=True, slots=False, repr=False)
class AliasUpdate(RequestModel):
    """
    An existing alias and its new name. The user is found by the alias alone.
    """

    __slots__ = ()
    _required = ("alias_label", "old_alias_name", "new_alias_name")

    alias_label: str
    """
    Type of identifier; it stays the same. Not empty, at most 236 bytes.
    """

    old_alias_name: str
    """
    Present value of the identifier. If no user has it, nothing is updated.
    """

    new_alias_name: str
    """
    New value of the identifier; not empty, at most 236 bytes.
    """
