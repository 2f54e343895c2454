# Generated from openapi/ by `python -m generator`. Do not edit.
"""The namespaces of a client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import lazy

if TYPE_CHECKING:
    from .app_group import AppGroupApi, AsyncAppGroupApi, AsyncRawAppGroupApi, RawAppGroupApi
    from .apps import AppsApi, AsyncAppsApi, AsyncRawAppsApi, RawAppsApi
    from .campaigns import AsyncCampaignsApi, AsyncRawCampaignsApi, CampaignsApi, RawCampaignsApi
    from .canvas import AsyncCanvasApi, AsyncRawCanvasApi, CanvasApi, RawCanvasApi
    from .catalogs import AsyncCatalogsApi, AsyncRawCatalogsApi, CatalogsApi, RawCatalogsApi
    from .cdi import AsyncCdiApi, AsyncRawCdiApi, CdiApi, RawCdiApi
    from .content_blocks import AsyncContentBlocksApi, AsyncRawContentBlocksApi, ContentBlocksApi, RawContentBlocksApi
    from .custom_attributes import (
        AsyncCustomAttributesApi,
        AsyncRawCustomAttributesApi,
        CustomAttributesApi,
        RawCustomAttributesApi,
    )
    from .data_objects import AsyncDataObjectsApi, AsyncRawDataObjectsApi, DataObjectsApi, RawDataObjectsApi
    from .device_messaging import (
        AsyncDeviceMessagingApi,
        AsyncRawDeviceMessagingApi,
        DeviceMessagingApi,
        RawDeviceMessagingApi,
    )
    from .email import AsyncEmailApi, AsyncRawEmailApi, EmailApi, RawEmailApi
    from .events import AsyncEventsApi, AsyncRawEventsApi, EventsApi, RawEventsApi
    from .export import AsyncExportApi, AsyncRawExportApi, ExportApi, RawExportApi
    from .feed import AsyncFeedApi, AsyncRawFeedApi, FeedApi, RawFeedApi
    from .kpi import AsyncKpiApi, AsyncRawKpiApi, KpiApi, RawKpiApi
    from .media_library import AsyncMediaLibraryApi, AsyncRawMediaLibraryApi, MediaLibraryApi, RawMediaLibraryApi
    from .messages import AsyncMessagesApi, AsyncRawMessagesApi, MessagesApi, RawMessagesApi
    from .preference_center import (
        AsyncPreferenceCenterApi,
        AsyncRawPreferenceCenterApi,
        PreferenceCenterApi,
        RawPreferenceCenterApi,
    )
    from .purchases import AsyncPurchasesApi, AsyncRawPurchasesApi, PurchasesApi, RawPurchasesApi
    from .scim import AsyncRawScimApi, AsyncScimApi, RawScimApi, ScimApi
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

    data_objects: DataObjectsApi
    """
    Data Objects, records of types that you define, and their relationships to each other and to users (early access).
    """

    users: UsersApi
    """
    Create, update, identify, rename, delete and export user profiles.
    """

    campaigns: CampaignsApi
    """
    Send and schedule API-triggered campaigns, duplicate and translate campaigns, and read them and their statistics.
    """

    canvas: CanvasApi
    """
    Send and schedule API-triggered Canvases, duplicate and translate Canvases, and read them and their statistics.
    """

    messages: MessagesApi
    """
    Send and schedule messages to listed users, segments or audiences, list scheduled broadcasts, and start and update Live Activities.
    """

    sends: SendsApi
    """
    Send identifiers and the statistics collected for them.
    """

    transactional: TransactionalApi
    """
    Transactional emails, each sent to a single user.
    """

    preference_center: PreferenceCenterApi
    """
    Create, update and read preference centers, the pages on which users manage their subscriptions.
    """

    scim: ScimApi
    """
    Create, update, find and delete dashboard users, with a SCIM token instead of a REST API key.
    """

    device_messaging: DeviceMessagingApi
    """
    Banners in your own interfaces (beta), with a key that can be embedded in apps.
    """

    subscription: SubscriptionApi
    """
    Set and read the state of users in subscription groups.
    """

    catalogs: CatalogsApi
    """
    Catalogs, their fields, items and selections, for use in messages.
    """

    cdi: CdiApi
    """
    Cloud Data Ingestion, the import of data from a data warehouse.
    """

    email: EmailApi
    """
    Global email subscription states, and the lists of hard bounces, spam reports and unsubscribes.
    """

    templates: TemplatesApi
    """
    Create, update and read email templates, and translate email and webhook templates.
    """

    segments: SegmentsApi
    """
    Read segments and their size over time.
    """

    export: ExportApi
    """
    Cancel exports that are running.
    """

    sessions: SessionsApi
    """
    App session counts by day or hour.
    """

    custom_attributes: CustomAttributesApi
    """
    Custom attributes with their types, statuses and tags.
    """

    events: EventsApi
    """
    Custom events and their number of occurrences.
    """

    content_blocks: ContentBlocksApi
    """
    Create, update, translate and read Content Blocks, the reusable parts of messages.
    """

    media_library: MediaLibraryApi
    """
    Upload images, documents and ZIP files to the media library, and replace them.
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
    Products for which purchases were recorded, and the number and revenue of purchases.
    """

    app_group: AppGroupApi
    """
    SDK Authentication keys, with which Braze verifies the tokens of apps.
    """

    apps: AppsApi
    """
    Credentials with which Braze sends push messages for an app.
    """


@lazy.attributes
class AsyncNamespaces:
    """
    The same namespaces, with asynchronous methods.
    """

    data_objects: AsyncDataObjectsApi
    users: AsyncUsersApi
    campaigns: AsyncCampaignsApi
    canvas: AsyncCanvasApi
    messages: AsyncMessagesApi
    sends: AsyncSendsApi
    transactional: AsyncTransactionalApi
    preference_center: AsyncPreferenceCenterApi
    scim: AsyncScimApi
    device_messaging: AsyncDeviceMessagingApi
    subscription: AsyncSubscriptionApi
    catalogs: AsyncCatalogsApi
    cdi: AsyncCdiApi
    email: AsyncEmailApi
    templates: AsyncTemplatesApi
    segments: AsyncSegmentsApi
    export: AsyncExportApi
    sessions: AsyncSessionsApi
    custom_attributes: AsyncCustomAttributesApi
    events: AsyncEventsApi
    content_blocks: AsyncContentBlocksApi
    media_library: AsyncMediaLibraryApi
    kpi: AsyncKpiApi
    feed: AsyncFeedApi
    sms: AsyncSmsApi
    purchases: AsyncPurchasesApi
    app_group: AsyncAppGroupApi
    apps: AsyncAppsApi


@lazy.attributes
class RawNamespaces:
    """
    The same namespaces, with methods that return raw responses.
    """

    data_objects: RawDataObjectsApi
    users: RawUsersApi
    campaigns: RawCampaignsApi
    canvas: RawCanvasApi
    messages: RawMessagesApi
    sends: RawSendsApi
    transactional: RawTransactionalApi
    preference_center: RawPreferenceCenterApi
    scim: RawScimApi
    device_messaging: RawDeviceMessagingApi
    subscription: RawSubscriptionApi
    catalogs: RawCatalogsApi
    cdi: RawCdiApi
    email: RawEmailApi
    templates: RawTemplatesApi
    segments: RawSegmentsApi
    export: RawExportApi
    sessions: RawSessionsApi
    custom_attributes: RawCustomAttributesApi
    events: RawEventsApi
    content_blocks: RawContentBlocksApi
    media_library: RawMediaLibraryApi
    kpi: RawKpiApi
    feed: RawFeedApi
    sms: RawSmsApi
    purchases: RawPurchasesApi
    app_group: RawAppGroupApi
    apps: RawAppsApi


@lazy.attributes
class AsyncRawNamespaces:
    """
    The same namespaces, with asynchronous methods that return raw responses.
    """

    data_objects: AsyncRawDataObjectsApi
    users: AsyncRawUsersApi
    campaigns: AsyncRawCampaignsApi
    canvas: AsyncRawCanvasApi
    messages: AsyncRawMessagesApi
    sends: AsyncRawSendsApi
    transactional: AsyncRawTransactionalApi
    preference_center: AsyncRawPreferenceCenterApi
    scim: AsyncRawScimApi
    device_messaging: AsyncRawDeviceMessagingApi
    subscription: AsyncRawSubscriptionApi
    catalogs: AsyncRawCatalogsApi
    cdi: AsyncRawCdiApi
    email: AsyncRawEmailApi
    templates: AsyncRawTemplatesApi
    segments: AsyncRawSegmentsApi
    export: AsyncRawExportApi
    sessions: AsyncRawSessionsApi
    custom_attributes: AsyncRawCustomAttributesApi
    events: AsyncRawEventsApi
    content_blocks: AsyncRawContentBlocksApi
    media_library: AsyncRawMediaLibraryApi
    kpi: AsyncRawKpiApi
    feed: AsyncRawFeedApi
    sms: AsyncRawSmsApi
    purchases: AsyncRawPurchasesApi
    app_group: AsyncRawAppGroupApi
    apps: AsyncRawAppsApi
