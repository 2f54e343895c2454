# Generated from openapi/ by `python -m generator`. Do not edit.
"""Methods of the namespace ``cdi``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.call import Call, async_raw, raw
from ...runtime.omit import OMIT, Omit
from . import cdi_integration_job_sync_status, cdi_integration_sync, cdi_integrations_list

if TYPE_CHECKING:
    from ... import models
    from ...runtime.call import AsyncClient, AsyncPager, Client, Pager


class CdiApi:
    """
    Cloud Data Ingestion, the import of data from a data warehouse.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def integrations_list(
        self,
        *,
        cursor: str | Omit = OMIT,
    ) -> models.CdiIntegrationsListResponse:
        """
        List Cloud Data Ingestion integrations.

        Lists the integrations that import data from a data warehouse, with their latest and their next
        sync, 10 per page. The page size is fixed. The address of the next page is in the `Link` response
        header, with `rel="next"`, relative to the host and with the `cursor` in its query. There is no such
        link on the last page, and no `Link` header at all if there are at most 10 integrations. A cursor
        that is not valid is rejected (400).

        Requires the permission `cdi.integration_list`. Rate limit: 50 requests per minute, bucket
        `cdi_integrations`.

        Args:
            cursor: Where the page starts: the `cursor` in the link to the next page, which is in the `Link`
                header of the response. Defaults to the first page.

        Returns:
            A page of integrations.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/cdi/get_integration_list
        """
        call = Call(
            cdi_integrations_list.ENDPOINT,
            {"cursor": cursor},
        )
        return self._client._call(call)

    def integrations_list_iter(
        self,
        *,
        cursor: str | Omit = OMIT,
    ) -> Pager[models.CdiIntegration]:
        """
        List Cloud Data Ingestion integrations, item by item, across all pages.

        Takes the arguments of `integrations_list` and starts from the given cursor, or the beginning. A
        page is fetched when its first item is requested. If a request fails, the error says how far the
        iteration came. To retry that page, continue with the same iterator; to resume later, pass the
        arguments in `position`.

        See https://www.braze.com/docs/api/endpoints/cdi/get_integration_list
        """
        call = Call(
            cdi_integrations_list.ENDPOINT,
            {"cursor": cursor},
        )
        return self._client._pages(call)

    def integration_job_sync_status(
        self,
        *,
        integration_id: str,
        cursor: str | Omit = OMIT,
    ) -> models.CdiIntegrationJobSyncStatusResponse:
        """
        List the syncs of an integration.

        Lists the syncs of one integration with their status and their number of rows, 10 per page. The page
        size is fixed. The address of the next page is in the `Link` response header, with `rel="next"`,
        relative to the host and with the `cursor` in its query. There is no such link on the last page, and
        no `Link` header at all if there are at most 10 syncs. A cursor or an integration id that is not
        valid is rejected (400).

        Requires the permission `cdi.integration_job_status`. Rate limit: 100 requests per minute, bucket
        `cdi_integration_job_sync_status`.

        Args:
            integration_id: Identifier of the integration, as returned in the list of integrations.
            cursor: Where the page starts: the `cursor` in the link to the next page, which is in the `Link`
                header of the response. Defaults to the first page.

        Returns:
            A page of syncs.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/cdi/get_job_sync_status
        """
        call = Call(
            cdi_integration_job_sync_status.ENDPOINT,
            {"integration_id": integration_id, "cursor": cursor},
        )
        return self._client._call(call)

    def integration_job_sync_status_iter(
        self,
        *,
        integration_id: str,
        cursor: str | Omit = OMIT,
    ) -> Pager[models.CdiSync]:
        """
        List the syncs of an integration, item by item, across all pages.

        Takes the arguments of `integration_job_sync_status` and starts from the given cursor, or the
        beginning. A page is fetched when its first item is requested. If a request fails, the error says
        how far the iteration came. To retry that page, continue with the same iterator; to resume later,
        pass the arguments in `position`.

        See https://www.braze.com/docs/api/endpoints/cdi/get_job_sync_status
        """
        call = Call(
            cdi_integration_job_sync_status.ENDPOINT,
            {"integration_id": integration_id, "cursor": cursor},
        )
        return self._client._pages(call)

    def integration_sync(
        self,
        *,
        integration_id: str,
    ) -> models.CdiIntegrationSyncResponse:
        """
        Start a sync of an integration.

        Starts a sync of one integration. The response says only that the request was accepted;
        `/cdi/integrations/{integration_id}/job_sync_status` shows the progress. The request has no body.

        An integration id that is not valid is rejected with 400, an unknown integration with 404. 429 has
        two meanings: the rate limit, or, with the message `Another job is in progress`, that a sync of this
        integration is running. The latter ends with that sync and not with the window of the rate limit.

        Requires the permission `cdi.integration_sync`. Rate limit: 20 requests per minute, bucket
        `cdi_integration_sync`.

        Args:
            integration_id: Identifier of the integration, as returned in the list of integrations.

        Returns:
            The sync was started.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/cdi/post_job_sync
        """
        call = Call(
            cdi_integration_sync.ENDPOINT,
            {"integration_id": integration_id},
        )
        return self._client._call(call)


class AsyncCdiApi:
    """
    The methods of `CdiApi`, to be awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def integrations_list(
        self,
        *,
        cursor: str | Omit = OMIT,
    ) -> models.CdiIntegrationsListResponse:
        """
        List Cloud Data Ingestion integrations.

        See `CdiApi.integrations_list` for arguments, limits and errors.
        """
        call = Call(
            cdi_integrations_list.ENDPOINT,
            {"cursor": cursor},
        )
        return await self._client._call(call)

    def integrations_list_iter(
        self,
        *,
        cursor: str | Omit = OMIT,
    ) -> AsyncPager[models.CdiIntegration]:
        """
        List Cloud Data Ingestion integrations, item by item, across all pages.

        See `CdiApi.integrations_list_iter` for arguments, limits and errors.
        """
        call = Call(
            cdi_integrations_list.ENDPOINT,
            {"cursor": cursor},
        )
        return self._client._pages(call)

    async def integration_job_sync_status(
        self,
        *,
        integration_id: str,
        cursor: str | Omit = OMIT,
    ) -> models.CdiIntegrationJobSyncStatusResponse:
        """
        List the syncs of an integration.

        See `CdiApi.integration_job_sync_status` for arguments, limits and errors.
        """
        call = Call(
            cdi_integration_job_sync_status.ENDPOINT,
            {"integration_id": integration_id, "cursor": cursor},
        )
        return await self._client._call(call)

    def integration_job_sync_status_iter(
        self,
        *,
        integration_id: str,
        cursor: str | Omit = OMIT,
    ) -> AsyncPager[models.CdiSync]:
        """
        List the syncs of an integration, item by item, across all pages.

        See `CdiApi.integration_job_sync_status_iter` for arguments, limits and errors.
        """
        call = Call(
            cdi_integration_job_sync_status.ENDPOINT,
            {"integration_id": integration_id, "cursor": cursor},
        )
        return self._client._pages(call)

    async def integration_sync(
        self,
        *,
        integration_id: str,
    ) -> models.CdiIntegrationSyncResponse:
        """
        Start a sync of an integration.

        See `CdiApi.integration_sync` for arguments, limits and errors.
        """
        call = Call(
            cdi_integration_sync.ENDPOINT,
            {"integration_id": integration_id},
        )
        return await self._client._call(call)


class RawCdiApi:
    """
    The methods of `CdiApi`, returning raw responses.
    """

    def __init__(self, client: Client) -> None:
        api = CdiApi(client)
        self.integrations_list = raw(api.integrations_list)
        self.integration_job_sync_status = raw(api.integration_job_sync_status)
        self.integration_sync = raw(api.integration_sync)


class AsyncRawCdiApi:
    """
    The methods of `AsyncCdiApi`, returning raw responses.
    """

    def __init__(self, client: AsyncClient) -> None:
        api = AsyncCdiApi(client)
        self.integrations_list = async_raw(api.integrations_list)
        self.integration_job_sync_status = async_raw(api.integration_job_sync_status)
        self.integration_sync = async_raw(api.integration_sync)
