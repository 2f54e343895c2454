# Generated from openapi/ by `python -m generator`. Do not edit.
"""The namespaces of ``braze.bulk``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from ..runtime import lazy

if TYPE_CHECKING:
    from .campaigns import CampaignsBulk
    from .canvas import CanvasBulk
    from .catalogs import CatalogsBulk
    from .email import EmailBulk
    from .messages import MessagesBulk
    from .sms import SmsBulk
    from .subscription import SubscriptionBulk
    from .users import UsersBulk

R = TypeVar("R")


@lazy.attributes
class BulkNamespaces(Generic[R]):
    """
    One attribute per namespace, one method per operation that takes a list. Each returns an `R`.
    """

    users: UsersBulk[R]
    """
    Create, update, identify, rename, delete and export user profiles.
    """

    campaigns: CampaignsBulk[R]
    """
    Send and schedule API-triggered campaigns, duplicate and translate campaigns, and read them and their statistics.
    """

    canvas: CanvasBulk[R]
    """
    Send and schedule API-triggered Canvases, duplicate and translate Canvases, and read them and their statistics.
    """

    messages: MessagesBulk[R]
    """
    Send and schedule messages to listed users, segments or audiences, list scheduled broadcasts, and start and update Live Activities.
    """

    subscription: SubscriptionBulk[R]
    """
    Set and read the state of users in subscription groups.
    """

    catalogs: CatalogsBulk[R]
    """
    Catalogs, their fields, items and selections, for use in messages.
    """

    email: EmailBulk[R]
    """
    Global email subscription states, and the lists of hard bounces, spam reports and unsubscribes.
    """

    sms: SmsBulk[R]
    """
    The list of phone numbers that are marked as invalid.
    """
