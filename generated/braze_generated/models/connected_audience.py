# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, many, one

if TYPE_CHECKING:
    from .custom_attribute_filter import CustomAttributeFilter
    from .email_subscription_filter import EmailSubscriptionFilter
    from .last_used_app_filter import LastUsedAppFilter
    from .push_subscription_filter import PushSubscriptionFilter


class ConnectedAudience(Model):
    """
    A filter over users, evaluated when the message is sent: one of the four filters, or `AND` or `OR`
    over further expressions to any depth. It cannot look at default attributes, custom events, segments
    or message engagement.
    """

    __slots__ = ()
    _one_of = [
        (
            None,
            ("AND", "OR", "custom_attribute", "push_subscription_status", "email_subscription_status", "last_used_app"),
            1,
            1,
        )
    ]

    def __init__(
        self,
        *,
        and_: Sequence[ConnectedAudience | Mapping[str, Any]] | Omit = OMIT,
        or_: Sequence[ConnectedAudience | Mapping[str, Any]] | Omit = OMIT,
        custom_attribute: CustomAttributeFilter | Mapping[str, Any] | Omit = OMIT,
        push_subscription_status: PushSubscriptionFilter | Mapping[str, Any] | Omit = OMIT,
        email_subscription_status: EmailSubscriptionFilter | Mapping[str, Any] | Omit = OMIT,
        last_used_app: LastUsedAppFilter | Mapping[str, Any] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "AND": and_,
                "OR": or_,
                "custom_attribute": custom_attribute,
                "push_subscription_status": push_subscription_status,
                "email_subscription_status": email_subscription_status,
                "last_used_app": last_used_app,
            },
        )

    and_: Field[list[ConnectedAudience] | None] = Field("AND", many("ConnectedAudience"))
    """
    Expressions that must all hold.
    """

    or_: Field[list[ConnectedAudience] | None] = Field("OR", many("ConnectedAudience"))
    """
    Expressions of which at least one must hold.
    """

    custom_attribute: Field[CustomAttributeFilter | None] = Field("custom_attribute", one("CustomAttributeFilter"))
    """
    Compares one custom attribute. Which comparisons are allowed depends on the type of the attribute.
    """

    push_subscription_status: Field[PushSubscriptionFilter | None] = Field(
        "push_subscription_status", one("PushSubscriptionFilter")
    )
    """
    Compares the push subscription state of the user.
    """

    email_subscription_status: Field[EmailSubscriptionFilter | None] = Field(
        "email_subscription_status", one("EmailSubscriptionFilter")
    )
    """
    Compares the e-mail subscription state of the user.
    """

    last_used_app: Field[LastUsedAppFilter | None] = Field("last_used_app", one("LastUsedAppFilter"))
    """
    Compares the time of the user's last session.
    """
