# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, many

if TYPE_CHECKING:
    from .alias_to_identify import AliasToIdentify
    from .email_to_identify import EmailToIdentify
    from .merge_behavior import MergeBehavior
    from .phone_number_to_identify import PhoneNumberToIdentify


class UsersIdentifyRequest(Model):
    """
    Users to identify: by alias, by e-mail address, by phone number, or by several of these; at most 50
    in all.
    """

    __slots__ = ()
    _one_of = [(None, ("aliases_to_identify", "emails_to_identify", "phone_numbers_to_identify"), 1, None)]

    def __init__(
        self,
        *,
        aliases_to_identify: Sequence[AliasToIdentify | Mapping[str, Any]] | Omit = OMIT,
        emails_to_identify: Sequence[EmailToIdentify | Mapping[str, Any]] | Omit = OMIT,
        phone_numbers_to_identify: Sequence[PhoneNumberToIdentify | Mapping[str, Any]] | Omit = OMIT,
        merge_behavior: MergeBehavior | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "aliases_to_identify": aliases_to_identify,
                "emails_to_identify": emails_to_identify,
                "phone_numbers_to_identify": phone_numbers_to_identify,
                "merge_behavior": merge_behavior,
            },
        )

    aliases_to_identify: Field[list[AliasToIdentify] | None] = Field("aliases_to_identify", many("AliasToIdentify"))
    """
    Alias-only users and their external ids.
    """

    emails_to_identify: Field[list[EmailToIdentify] | None] = Field("emails_to_identify", many("EmailToIdentify"))
    """
    E-mail-only users and their external ids.
    """

    phone_numbers_to_identify: Field[list[PhoneNumberToIdentify] | None] = Field(
        "phone_numbers_to_identify", many("PhoneNumberToIdentify")
    )
    """
    Users known by phone number only, and their external ids.
    """

    merge_behavior: Field[MergeBehavior | None] = Field("merge_behavior")
    """
    Legacy: what of the anonymous profile reached the identified one. `merge` took over the fields that
    only the anonymous profile had and was meant when it was left out; `none` took over only push tokens
    and message history. Braze no longer documents the field and always merges.
    """
