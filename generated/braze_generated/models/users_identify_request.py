# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..runtime.model import ListDecoder, RequestModel
from ..runtime.omit import OMIT, Omit
from ..runtime.operation import OneOf

if TYPE_CHECKING:
    from .alias_to_identify import AliasToIdentify
    from .email_to_identify import EmailToIdentify
    from .merge_behavior import MergeBehavior
    from .phone_number_to_identify import PhoneNumberToIdentify


@define(kw_only=True, slots=False, repr=False)
class UsersIdentifyRequest(RequestModel):
    """
    Users to identify: by alias, by e-mail address, by phone number, or by several of these; at most 50
    in all.
    """

    __slots__ = ()
    _one_of = (OneOf(fields=("aliases_to_identify", "emails_to_identify", "phone_numbers_to_identify"), at_least=1),)

    aliases_to_identify: Sequence[AliasToIdentify | Mapping[str, Any]] | Omit = field(
        default=OMIT, metadata={"decode": ListDecoder("AliasToIdentify")}
    )
    """
    Alias-only users and their external ids.
    """

    emails_to_identify: Sequence[EmailToIdentify | Mapping[str, Any]] | Omit = field(
        default=OMIT, metadata={"decode": ListDecoder("EmailToIdentify")}
    )
    """
    E-mail-only users and their external ids.
    """

    phone_numbers_to_identify: Sequence[PhoneNumberToIdentify | Mapping[str, Any]] | Omit = field(
        default=OMIT, metadata={"decode": ListDecoder("PhoneNumberToIdentify")}
    )
    """
    Users known by phone number only, and their external ids.
    """

    merge_behavior: MergeBehavior | Omit = OMIT
    """
    Legacy: what of the anonymous profile reached the identified one. `merge` took over the fields that
    only the anonymous profile had and was meant when it was left out; `none` took over only push tokens
    and message history. Braze no longer documents the field and always merges.
    """
