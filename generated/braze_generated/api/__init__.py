# Generated from openapi/ by `python -m generator`. Do not edit.
"""The namespaces of a client. Each is loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..client import AsyncClient, Client
    from .campaigns import AsyncCampaignsApi, CampaignsApi
    from .canvas import AsyncCanvasApi, CanvasApi
    from .content_blocks import AsyncContentBlocksApi, ContentBlocksApi
    from .email import AsyncEmailApi, EmailApi
    from .events import AsyncEventsApi, EventsApi
    from .feed import AsyncFeedApi, FeedApi
    from .kpi import AsyncKpiApi, KpiApi
    from .messages import AsyncMessagesApi, MessagesApi
    from .purchases import AsyncPurchasesApi, PurchasesApi
    from .segments import AsyncSegmentsApi, SegmentsApi
    from .sends import AsyncSendsApi, SendsApi
    from .sessions import AsyncSessionsApi, SessionsApi
    from .sms import AsyncSmsApi, SmsApi
    from .subscription import AsyncSubscriptionApi, SubscriptionApi
    from .templates import AsyncTemplatesApi, TemplatesApi
    from .transactional import AsyncTransactionalApi, TransactionalApi
    from .users import AsyncUsersApi, UsersApi


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
