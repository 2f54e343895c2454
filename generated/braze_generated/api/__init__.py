# Generated from openapi/ by `python -m generator`. Do not edit.
"""The namespaces of a client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import lazy

if TYPE_CHECKING:
    from .campaigns import AsyncCampaignsApi, AsyncRawCampaignsApi, CampaignsApi, RawCampaignsApi
    from .canvas import AsyncCanvasApi, AsyncRawCanvasApi, CanvasApi, RawCanvasApi
    from .content_blocks import AsyncContentBlocksApi, AsyncRawContentBlocksApi, ContentBlocksApi, RawContentBlocksApi
    from .email import AsyncEmailApi, AsyncRawEmailApi, EmailApi, RawEmailApi
    from .events import AsyncEventsApi, AsyncRawEventsApi, EventsApi, RawEventsApi
    from .feed import AsyncFeedApi, AsyncRawFeedApi, FeedApi, RawFeedApi
    from .kpi import AsyncKpiApi, AsyncRawKpiApi, KpiApi, RawKpiApi
    from .messages import AsyncMessagesApi, AsyncRawMessagesApi, MessagesApi, RawMessagesApi
    from .purchases import AsyncPurchasesApi, AsyncRawPurchasesApi, PurchasesApi, RawPurchasesApi
    from .segments import AsyncRawSegmentsApi, AsyncSegmentsApi, RawSegmentsApi, SegmentsApi
    from .sends import AsyncRawSendsApi, AsyncSendsApi, RawSendsApi, SendsApi
    from .sessions import AsyncRawSessionsApi, AsyncSessionsApi, RawSessionsApi, SessionsApi
    from .sms import AsyncRawSmsApi, AsyncSmsApi, RawSmsApi, SmsApi
    from .subscription import AsyncRawSubscriptionApi, AsyncSubscriptionApi, RawSubscriptionApi, SubscriptionApi
    from .templates import AsyncRawTemplatesApi, AsyncTemplatesApi, RawTemplatesApi, TemplatesApi
    from .transactional import AsyncRawTransactionalApi, AsyncTransactionalApi, RawTransactionalApi, TransactionalApi
    from .users import AsyncRawUsersApi, AsyncUsersApi, RawUsersApi, UsersApi


@lazy.attributes
class Namespaces:
    """
    One attribute per namespace, one method per operation.
    """

    users: UsersApi
    """
    Create, update, identify, rename, delete and export user profiles.
    """

    campaigns: CampaignsApi
    """
    Send and schedule API-triggered campaigns, and read campaigns and their statistics.
    """

    canvas: CanvasApi
    """
    Send and schedule API-triggered Canvases, and read Canvases and their statistics.
    """

    messages: MessagesApi
    """
    Send and schedule messages to listed users, segments or audiences, and list scheduled broadcasts.
    """

    sends: SendsApi
    """
    Send identifiers and the statistics collected for them.
    """

    transactional: TransactionalApi
    """
    Transactional emails, each sent to a single user.
    """

    subscription: SubscriptionApi
    """
    Set and read the state of users in subscription groups.
    """

    email: EmailApi
    """
    Global email subscription states, and the lists of hard bounces, spam reports and unsubscribes.
    """

    templates: TemplatesApi
    """
    Create, update and read email templates.
    """

    segments: SegmentsApi
    """
    Read segments and their size over time.
    """

    sessions: SessionsApi
    """
    App session counts by day or hour.
    """

    events: EventsApi
    """
    Custom events and their number of occurrences.
    """

    content_blocks: ContentBlocksApi
    """
    Create, update and read Content Blocks, the reusable parts of messages.
    """

    kpi: KpiApi
    """
    Active users, new users and uninstalls by day.
    """

    feed: FeedApi
    """
    Read News Feed cards and their statistics (deprecated).
    """

    sms: SmsApi
    """
    The list of phone numbers that are marked as invalid.
    """

    purchases: PurchasesApi
    """
    Products for which purchases were recorded.
    """


@lazy.attributes
class AsyncNamespaces:
    """
    The same namespaces, with asynchronous methods.
    """

    users: AsyncUsersApi
    campaigns: AsyncCampaignsApi
    canvas: AsyncCanvasApi
    messages: AsyncMessagesApi
    sends: AsyncSendsApi
    transactional: AsyncTransactionalApi
    subscription: AsyncSubscriptionApi
    email: AsyncEmailApi
    templates: AsyncTemplatesApi
    segments: AsyncSegmentsApi
    sessions: AsyncSessionsApi
    events: AsyncEventsApi
    content_blocks: AsyncContentBlocksApi
    kpi: AsyncKpiApi
    feed: AsyncFeedApi
    sms: AsyncSmsApi
    purchases: AsyncPurchasesApi


@lazy.attributes
class RawNamespaces:
    """
    The same namespaces, with methods that return raw responses.
    """

    users: RawUsersApi
    campaigns: RawCampaignsApi
    canvas: RawCanvasApi
    messages: RawMessagesApi
    sends: RawSendsApi
    transactional: RawTransactionalApi
    subscription: RawSubscriptionApi
    email: RawEmailApi
    templates: RawTemplatesApi
    segments: RawSegmentsApi
    sessions: RawSessionsApi
    events: RawEventsApi
    content_blocks: RawContentBlocksApi
    kpi: RawKpiApi
    feed: RawFeedApi
    sms: RawSmsApi
    purchases: RawPurchasesApi


@lazy.attributes
class AsyncRawNamespaces:
    """
    The same namespaces, with asynchronous methods that return raw responses.
    """

    users: AsyncRawUsersApi
    campaigns: AsyncRawCampaignsApi
    canvas: AsyncRawCanvasApi
    messages: AsyncRawMessagesApi
    sends: AsyncRawSendsApi
    transactional: AsyncRawTransactionalApi
    subscription: AsyncRawSubscriptionApi
    email: AsyncRawEmailApi
    templates: AsyncRawTemplatesApi
    segments: AsyncRawSegmentsApi
    sessions: AsyncRawSessionsApi
    events: AsyncRawEventsApi
    content_blocks: AsyncRawContentBlocksApi
    kpi: AsyncRawKpiApi
    feed: AsyncRawFeedApi
    sms: AsyncRawSmsApi
    purchases: AsyncRawPurchasesApi
