# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder, ObjectDecoder
from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit
from ..runtime.operation import OneOf

if TYPE_CHECKING:
    from .. import dicts
    from .custom_attribute_filter import CustomAttributeFilter
    from .email_subscription_filter import EmailSubscriptionFilter
    from .last_used_app_filter import LastUsedAppFilter
    from .push_subscription_filter import PushSubscriptionFilter


@define(kw_only=True, slots=False, repr=False)
class ConnectedAudience(RequestModel):
    """
    A filter for users, evaluated when the message is sent: one of the four filters, or `AND` or `OR`
    with further expressions, nested to any depth. It cannot use default attributes, custom events,
    segments or message engagement.
    """

    __slots__ = ()
    _one_of = (
        OneOf(
            fields=(
                "AND",
                "OR",
                "custom_attribute",
                "push_subscription_status",
                "email_subscription_status",
                "last_used_app",
            ),
            at_least=1,
            at_most=1,
        ),
    )

    and_: Sequence[ConnectedAudience | dicts.ConnectedAudience] | Omit = field(
        default=OMIT, metadata={"name": "AND", "decode": ListDecoder("ConnectedAudience")}
    )
    """
    Expressions that must all match.
    """

    or_: Sequence[ConnectedAudience | dicts.ConnectedAudience] | Omit = field(
        default=OMIT, metadata={"name": "OR", "decode": ListDecoder("ConnectedAudience")}
    )
    """
    Expressions of which at least one must match.
    """

    custom_attribute: CustomAttributeFilter | dicts.CustomAttributeFilter | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("CustomAttributeFilter")}
    )
    """
    Compares a custom attribute. The allowed comparisons depend on the type of the attribute.
    """

    push_subscription_status: PushSubscriptionFilter | dicts.PushSubscriptionFilter | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("PushSubscriptionFilter")}
    )
    """
    Compares the user's push subscription state.
    """

    email_subscription_status: EmailSubscriptionFilter | dicts.EmailSubscriptionFilter | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("EmailSubscriptionFilter")}
    )
    """
    Compares the user's email subscription state.
    """

    last_used_app: LastUsedAppFilter | dicts.LastUsedAppFilter | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("LastUsedAppFilter")}
    )
    """
    Compares the time of the user's most recent session.
    """
