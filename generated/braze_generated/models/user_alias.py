# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import RequestModel


@define(kw_only=True, slots=False, repr=False)
class UserAlias(RequestModel):
    """
    A user alias: a name for a user in addition to, or instead of, an external id. A user has at most
    one name per label.
    """

    __slots__ = ()
    _required = ("alias_name", "alias_label")

    alias_name: str
    """
    Value of the identifier; not empty, at most 236 bytes.
    """

    alias_label: str
    """
    Type of identifier, such as `amplitude_id`; not empty, at most 236 bytes.
    """
