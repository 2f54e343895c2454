# Generated from openapi/ by `python -m generator`. Do not edit.
"""The namespaces of a client. Each is loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..runtime.call import AsyncClient, Client
    from .campaigns import (
        AsyncCampaignsApi,
        AsyncRawCampaignsApi,
        CampaignsApi,
        RawCampaignsApi,
    )
    from .canvas import (
        AsyncCanvasApi,
        AsyncRawCanvasApi,
        CanvasApi,
        RawCanvasApi,
    )
    from .content_blocks import (
        AsyncContentBlocksApi,
        AsyncRawContentBlocksApi,
        ContentBlocksApi,
        RawContentBlocksApi,
    )
    from .email import (
        AsyncEmailApi,
        AsyncRawEmailApi,
        EmailApi,
        RawEmailApi,
    )
    from .events import (
        AsyncEventsApi,
        AsyncRawEventsApi,
        EventsApi,
        RawEventsApi,
    )
    from .feed import (
        AsyncFeedApi,
        AsyncRawFeedApi,
        FeedApi,
        RawFeedApi,
    )
    from .kpi import (
        AsyncKpiApi,
        AsyncRawKpiApi,
        KpiApi,
        RawKpiApi,
    )
    from .messages import (
        AsyncMessagesApi,
        AsyncRawMessagesApi,
        MessagesApi,
        RawMessagesApi,
    )
    from .purchases import (
        AsyncPurchasesApi,
        AsyncRawPurchasesApi,
        PurchasesApi,
        RawPurchasesApi,
    )
    from .segments import (
        AsyncRawSegmentsApi,
        AsyncSegmentsApi,
        RawSegmentsApi,
        SegmentsApi,
    )
    from .sends import (
        AsyncRawSendsApi,
        AsyncSendsApi,
        RawSendsApi,
        SendsApi,
    )
    from .sessions import (
        AsyncRawSessionsApi,
        AsyncSessionsApi,
        RawSessionsApi,
        SessionsApi,
    )
    from .sms import (
        AsyncRawSmsApi,
        AsyncSmsApi,
        RawSmsApi,
        SmsApi,
    )
    from .subscription import (
        AsyncRawSubscriptionApi,
        AsyncSubscriptionApi,
        RawSubscriptionApi,
        SubscriptionApi,
    )
    from .templates import (
        AsyncRawTemplatesApi,
        AsyncTemplatesApi,
        RawTemplatesApi,
        TemplatesApi,
    )
    from .transactional import (
        AsyncRawTransactionalApi,
        AsyncTransactionalApi,
        RawTransactionalApi,
        TransactionalApi,
    )
    from .users import (
        AsyncRawUsersApi,
        AsyncUsersApi,
        RawUsersApi,
        UsersApi,
    )


class Namespaces:
    """
    One attribute per namespace, one method per operation.
    """

    @cached_property
    def users(self: Client) -> UsersApi:
        """
        Write, identify, rename, delete and export user profiles.
        """
        from .users import UsersApi

        return UsersApi(self)

    @cached_property
    def campaigns(self: Client) -> CampaignsApi:
        """
        Send and schedule API-triggered campaigns, and read campaigns and their statistics.
        """
        from .campaigns import CampaignsApi

        return CampaignsApi(self)

    @cached_property
    def canvas(self: Client) -> CanvasApi:
        """
        Send and schedule API-triggered Canvases, and read Canvases and their statistics.
        """
        from .canvas import CanvasApi

        return CanvasApi(self)

    @cached_property
    def messages(self: Client) -> MessagesApi:
        """
        Send and schedule messages to listed users, segments or audiences, and list what is scheduled.
        """
        from .messages import MessagesApi

        return MessagesApi(self)

    @cached_property
    def sends(self: Client) -> SendsApi:
        """
        Send identifiers and the statistics kept for them.
        """
        from .sends import SendsApi

        return SendsApi(self)

    @cached_property
    def transactional(self: Client) -> TransactionalApi:
        """
        Transactional e-mails, each to one user.
        """
        from .transactional import TransactionalApi

        return TransactionalApi(self)

    @cached_property
    def subscription(self: Client) -> SubscriptionApi:
        """
        Set and read the state of users in subscription groups.
        """
        from .subscription import SubscriptionApi

        return SubscriptionApi(self)

    @cached_property
    def email(self: Client) -> EmailApi:
        """
        Global e-mail subscription states, and the lists of bounces, spam reports and unsubscribes.
        """
        from .email import EmailApi

        return EmailApi(self)

    @cached_property
    def templates(self: Client) -> TemplatesApi:
        """
        Create, update and read e-mail templates.
        """
        from .templates import TemplatesApi

        return TemplatesApi(self)

    @cached_property
    def segments(self: Client) -> SegmentsApi:
        """
        Read segments and their size over time.
        """
        from .segments import SegmentsApi

        return SegmentsApi(self)

    @cached_property
    def sessions(self: Client) -> SessionsApi:
        """
        Numbers of app sessions by day or hour.
        """
        from .sessions import SessionsApi

        return SessionsApi(self)

    @cached_property
    def events(self: Client) -> EventsApi:
        """
        Custom events and how often they occurred.
        """
        from .events import EventsApi

        return EventsApi(self)

    @cached_property
    def content_blocks(self: Client) -> ContentBlocksApi:
        """
        Create, update and read Content Blocks, the reusable parts of messages.
        """
        from .content_blocks import ContentBlocksApi

        return ContentBlocksApi(self)

    @cached_property
    def kpi(self: Client) -> KpiApi:
        """
        Active users, new users and uninstalls by day.
        """
        from .kpi import KpiApi

        return KpiApi(self)

    @cached_property
    def feed(self: Client) -> FeedApi:
        """
        Read News Feed cards and their statistics; deprecated.
        """
        from .feed import FeedApi

        return FeedApi(self)

    @cached_property
    def sms(self: Client) -> SmsApi:
        """
        The list of phone numbers marked as invalid.
        """
        from .sms import SmsApi

        return SmsApi(self)

    @cached_property
    def purchases(self: Client) -> PurchasesApi:
        """
        Products that purchases were recorded for.
        """
        from .purchases import PurchasesApi

        return PurchasesApi(self)


class AsyncNamespaces:
    """
    One attribute per namespace, one method per operation, to be awaited.
    """

    @cached_property
    def users(self: AsyncClient) -> AsyncUsersApi:
        """
        Write, identify, rename, delete and export user profiles.
        """
        from .users import AsyncUsersApi

        return AsyncUsersApi(self)

    @cached_property
    def campaigns(self: AsyncClient) -> AsyncCampaignsApi:
        """
        Send and schedule API-triggered campaigns, and read campaigns and their statistics.
        """
        from .campaigns import AsyncCampaignsApi

        return AsyncCampaignsApi(self)

    @cached_property
    def canvas(self: AsyncClient) -> AsyncCanvasApi:
        """
        Send and schedule API-triggered Canvases, and read Canvases and their statistics.
        """
        from .canvas import AsyncCanvasApi

        return AsyncCanvasApi(self)

    @cached_property
    def messages(self: AsyncClient) -> AsyncMessagesApi:
        """
        Send and schedule messages to listed users, segments or audiences, and list what is scheduled.
        """
        from .messages import AsyncMessagesApi

        return AsyncMessagesApi(self)

    @cached_property
    def sends(self: AsyncClient) -> AsyncSendsApi:
        """
        Send identifiers and the statistics kept for them.
        """
        from .sends import AsyncSendsApi

        return AsyncSendsApi(self)

    @cached_property
    def transactional(self: AsyncClient) -> AsyncTransactionalApi:
        """
        Transactional e-mails, each to one user.
        """
        from .transactional import AsyncTransactionalApi

        return AsyncTransactionalApi(self)

    @cached_property
    def subscription(self: AsyncClient) -> AsyncSubscriptionApi:
        """
        Set and read the state of users in subscription groups.
        """
        from .subscription import AsyncSubscriptionApi

        return AsyncSubscriptionApi(self)

    @cached_property
    def email(self: AsyncClient) -> AsyncEmailApi:
        """
        Global e-mail subscription states, and the lists of bounces, spam reports and unsubscribes.
        """
        from .email import AsyncEmailApi

        return AsyncEmailApi(self)

    @cached_property
    def templates(self: AsyncClient) -> AsyncTemplatesApi:
        """
        Create, update and read e-mail templates.
        """
        from .templates import AsyncTemplatesApi

        return AsyncTemplatesApi(self)

    @cached_property
    def segments(self: AsyncClient) -> AsyncSegmentsApi:
        """
        Read segments and their size over time.
        """
        from .segments import AsyncSegmentsApi

        return AsyncSegmentsApi(self)

    @cached_property
    def sessions(self: AsyncClient) -> AsyncSessionsApi:
        """
        Numbers of app sessions by day or hour.
        """
        from .sessions import AsyncSessionsApi

        return AsyncSessionsApi(self)

    @cached_property
    def events(self: AsyncClient) -> AsyncEventsApi:
        """
        Custom events and how often they occurred.
        """
        from .events import AsyncEventsApi

        return AsyncEventsApi(self)

    @cached_property
    def content_blocks(self: AsyncClient) -> AsyncContentBlocksApi:
        """
        Create, update and read Content Blocks, the reusable parts of messages.
        """
        from .content_blocks import AsyncContentBlocksApi

        return AsyncContentBlocksApi(self)

    @cached_property
    def kpi(self: AsyncClient) -> AsyncKpiApi:
        """
        Active users, new users and uninstalls by day.
        """
        from .kpi import AsyncKpiApi

        return AsyncKpiApi(self)

    @cached_property
    def feed(self: AsyncClient) -> AsyncFeedApi:
        """
        Read News Feed cards and their statistics; deprecated.
        """
        from .feed import AsyncFeedApi

        return AsyncFeedApi(self)

    @cached_property
    def sms(self: AsyncClient) -> AsyncSmsApi:
        """
        The list of phone numbers marked as invalid.
        """
        from .sms import AsyncSmsApi

        return AsyncSmsApi(self)

    @cached_property
    def purchases(self: AsyncClient) -> AsyncPurchasesApi:
        """
        Products that purchases were recorded for.
        """
        from .purchases import AsyncPurchasesApi

        return AsyncPurchasesApi(self)


class RawNamespaces:
    """
    The same namespaces, with methods that return raw responses.
    """

    @cached_property
    def users(self: Client) -> RawUsersApi:
        """
        Write, identify, rename, delete and export user profiles.
        """
        from .users import RawUsersApi

        return RawUsersApi(self)

    @cached_property
    def campaigns(self: Client) -> RawCampaignsApi:
        """
        Send and schedule API-triggered campaigns, and read campaigns and their statistics.
        """
        from .campaigns import RawCampaignsApi

        return RawCampaignsApi(self)

    @cached_property
    def canvas(self: Client) -> RawCanvasApi:
        """
        Send and schedule API-triggered Canvases, and read Canvases and their statistics.
        """
        from .canvas import RawCanvasApi

        return RawCanvasApi(self)

    @cached_property
    def messages(self: Client) -> RawMessagesApi:
        """
        Send and schedule messages to listed users, segments or audiences, and list what is scheduled.
        """
        from .messages import RawMessagesApi

        return RawMessagesApi(self)

    @cached_property
    def sends(self: Client) -> RawSendsApi:
        """
        Send identifiers and the statistics kept for them.
        """
        from .sends import RawSendsApi

        return RawSendsApi(self)

    @cached_property
    def transactional(self: Client) -> RawTransactionalApi:
        """
        Transactional e-mails, each to one user.
        """
        from .transactional import RawTransactionalApi

        return RawTransactionalApi(self)

    @cached_property
    def subscription(self: Client) -> RawSubscriptionApi:
        """
        Set and read the state of users in subscription groups.
        """
        from .subscription import RawSubscriptionApi

        return RawSubscriptionApi(self)

    @cached_property
    def email(self: Client) -> RawEmailApi:
        """
        Global e-mail subscription states, and the lists of bounces, spam reports and unsubscribes.
        """
        from .email import RawEmailApi

        return RawEmailApi(self)

    @cached_property
    def templates(self: Client) -> RawTemplatesApi:
        """
        Create, update and read e-mail templates.
        """
        from .templates import RawTemplatesApi

        return RawTemplatesApi(self)

    @cached_property
    def segments(self: Client) -> RawSegmentsApi:
        """
        Read segments and their size over time.
        """
        from .segments import RawSegmentsApi

        return RawSegmentsApi(self)

    @cached_property
    def sessions(self: Client) -> RawSessionsApi:
        """
        Numbers of app sessions by day or hour.
        """
        from .sessions import RawSessionsApi

        return RawSessionsApi(self)

    @cached_property
    def events(self: Client) -> RawEventsApi:
        """
        Custom events and how often they occurred.
        """
        from .events import RawEventsApi

        return RawEventsApi(self)

    @cached_property
    def content_blocks(self: Client) -> RawContentBlocksApi:
        """
        Create, update and read Content Blocks, the reusable parts of messages.
        """
        from .content_blocks import RawContentBlocksApi

        return RawContentBlocksApi(self)

    @cached_property
    def kpi(self: Client) -> RawKpiApi:
        """
        Active users, new users and uninstalls by day.
        """
        from .kpi import RawKpiApi

        return RawKpiApi(self)

    @cached_property
    def feed(self: Client) -> RawFeedApi:
        """
        Read News Feed cards and their statistics; deprecated.
        """
        from .feed import RawFeedApi

        return RawFeedApi(self)

    @cached_property
    def sms(self: Client) -> RawSmsApi:
        """
        The list of phone numbers marked as invalid.
        """
        from .sms import RawSmsApi

        return RawSmsApi(self)

    @cached_property
    def purchases(self: Client) -> RawPurchasesApi:
        """
        Products that purchases were recorded for.
        """
        from .purchases import RawPurchasesApi

        return RawPurchasesApi(self)


class AsyncRawNamespaces:
    """
    The same namespaces, with methods that return raw responses, to be awaited.
    """

    @cached_property
    def users(self: AsyncClient) -> AsyncRawUsersApi:
        """
        Write, identify, rename, delete and export user profiles.
        """
        from .users import AsyncRawUsersApi

        return AsyncRawUsersApi(self)

    @cached_property
    def campaigns(self: AsyncClient) -> AsyncRawCampaignsApi:
        """
        Send and schedule API-triggered campaigns, and read campaigns and their statistics.
        """
        from .campaigns import AsyncRawCampaignsApi

        return AsyncRawCampaignsApi(self)

    @cached_property
    def canvas(self: AsyncClient) -> AsyncRawCanvasApi:
        """
        Send and schedule API-triggered Canvases, and read Canvases and their statistics.
        """
        from .canvas import AsyncRawCanvasApi

        return AsyncRawCanvasApi(self)

    @cached_property
    def messages(self: AsyncClient) -> AsyncRawMessagesApi:
        """
        Send and schedule messages to listed users, segments or audiences, and list what is scheduled.
        """
        from .messages import AsyncRawMessagesApi

        return AsyncRawMessagesApi(self)

    @cached_property
    def sends(self: AsyncClient) -> AsyncRawSendsApi:
        """
        Send identifiers and the statistics kept for them.
        """
        from .sends import AsyncRawSendsApi

        return AsyncRawSendsApi(self)

    @cached_property
    def transactional(self: AsyncClient) -> AsyncRawTransactionalApi:
        """
        Transactional e-mails, each to one user.
        """
        from .transactional import AsyncRawTransactionalApi

        return AsyncRawTransactionalApi(self)

    @cached_property
    def subscription(self: AsyncClient) -> AsyncRawSubscriptionApi:
        """
        Set and read the state of users in subscription groups.
        """
        from .subscription import AsyncRawSubscriptionApi

        return AsyncRawSubscriptionApi(self)

    @cached_property
    def email(self: AsyncClient) -> AsyncRawEmailApi:
        """
        Global e-mail subscription states, and the lists of bounces, spam reports and unsubscribes.
        """
        from .email import AsyncRawEmailApi

        return AsyncRawEmailApi(self)

    @cached_property
    def templates(self: AsyncClient) -> AsyncRawTemplatesApi:
        """
        Create, update and read e-mail templates.
        """
        from .templates import AsyncRawTemplatesApi

        return AsyncRawTemplatesApi(self)

    @cached_property
    def segments(self: AsyncClient) -> AsyncRawSegmentsApi:
        """
        Read segments and their size over time.
        """
        from .segments import AsyncRawSegmentsApi

        return AsyncRawSegmentsApi(self)

    @cached_property
    def sessions(self: AsyncClient) -> AsyncRawSessionsApi:
        """
        Numbers of app sessions by day or hour.
        """
        from .sessions import AsyncRawSessionsApi

        return AsyncRawSessionsApi(self)

    @cached_property
    def events(self: AsyncClient) -> AsyncRawEventsApi:
        """
        Custom events and how often they occurred.
        """
        from .events import AsyncRawEventsApi

        return AsyncRawEventsApi(self)

    @cached_property
    def content_blocks(self: AsyncClient) -> AsyncRawContentBlocksApi:
        """
        Create, update and read Content Blocks, the reusable parts of messages.
        """
        from .content_blocks import AsyncRawContentBlocksApi

        return AsyncRawContentBlocksApi(self)

    @cached_property
    def kpi(self: AsyncClient) -> AsyncRawKpiApi:
        """
        Active users, new users and uninstalls by day.
        """
        from .kpi import AsyncRawKpiApi

        return AsyncRawKpiApi(self)

    @cached_property
    def feed(self: AsyncClient) -> AsyncRawFeedApi:
        """
        Read News Feed cards and their statistics; deprecated.
        """
        from .feed import AsyncRawFeedApi

        return AsyncRawFeedApi(self)

    @cached_property
    def sms(self: AsyncClient) -> AsyncRawSmsApi:
        """
        The list of phone numbers marked as invalid.
        """
        from .sms import AsyncRawSmsApi

        return AsyncRawSmsApi(self)

    @cached_property
    def purchases(self: AsyncClient) -> AsyncRawPurchasesApi:
        """
        Products that purchases were recorded for.
        """
        from .purchases import AsyncRawPurchasesApi

        return AsyncRawPurchasesApi(self)
