# Generated from openapi/ by `python -m generator`. Do not edit.
"""The namespaces of a client. Each is loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..client import AsyncClient, Client
    from .campaigns import AsyncCampaignsApi, CampaignsApi
    from .canvas import AsyncCanvasApi, CanvasApi
    from .messages import AsyncMessagesApi, MessagesApi
    from .sends import AsyncSendsApi, SendsApi
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
    def messages(self: Client) -> MessagesApi:
        """
        Send messages to listed users, segments or audiences without a campaign in the dashboard.
        """
        from .messages import MessagesApi

        return MessagesApi(self)

    @cached_property
    def campaigns(self: Client) -> CampaignsApi:
        """
        Trigger API campaigns, and read campaigns and their statistics.
        """
        from .campaigns import CampaignsApi

        return CampaignsApi(self)

    @cached_property
    def canvas(self: Client) -> CanvasApi:
        """
        Trigger Canvases, and read Canvases and their statistics.
        """
        from .canvas import CanvasApi

        return CanvasApi(self)

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
        Transactional messages with delivery guarantees.
        """
        from .transactional import TransactionalApi

        return TransactionalApi(self)


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
    def messages(self: AsyncClient) -> AsyncMessagesApi:
        """
        Send messages to listed users, segments or audiences without a campaign in the dashboard.
        """
        from .messages import AsyncMessagesApi

        return AsyncMessagesApi(self)

    @cached_property
    def campaigns(self: AsyncClient) -> AsyncCampaignsApi:
        """
        Trigger API campaigns, and read campaigns and their statistics.
        """
        from .campaigns import AsyncCampaignsApi

        return AsyncCampaignsApi(self)

    @cached_property
    def canvas(self: AsyncClient) -> AsyncCanvasApi:
        """
        Trigger Canvases, and read Canvases and their statistics.
        """
        from .canvas import AsyncCanvasApi

        return AsyncCanvasApi(self)

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
        Transactional messages with delivery guarantees.
        """
        from .transactional import AsyncTransactionalApi

        return AsyncTransactionalApi(self)
