# Generated from openapi/ by `python -m generator`. Do not edit.
"""Methods of the namespace ``purchases``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.call import Call, async_raw, raw
from ...runtime.omit import OMIT, Omit
from . import purchases_product_list

if TYPE_CHECKING:
    from ... import models
    from ...runtime.call import AsyncClient, AsyncPager, Client, Pager


class PurchasesApi:
    """
    Products for which purchases were recorded.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def product_list(
        self,
        *,
        page: int | Omit = OMIT,
    ) -> models.PurchasesProductListResponse:
        """
        List product identifiers.

        Lists, page by page, the identifiers of products for which purchases were recorded. Braze does not
        document the page size: continue until a page is empty.

        Requires the permission `purchases.product_list`. Rate limit: 1,000 requests per hour, bucket
        `events_list`.

        Args:
            page: Page to return. Defaults to the first page. Braze does not document the number of the first
                page, which is 0 in its other lists.

        Returns:
            One page of product identifiers.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/export/purchases/get_list_product_id
        """
        call = Call(
            purchases_product_list.ENDPOINT,
            {"page": page},
        )
        return self._client._call(call)

    def product_list_iter(
        self,
        *,
        page: int | Omit = OMIT,
    ) -> Pager[str]:
        """
        List product identifiers, item by item, across all pages.

        Takes the arguments of `product_list` and starts from the given page, or the first. A page is
        fetched when its first item is requested. If a request fails, the error says how far the iteration
        came. To retry that page, continue with the same iterator; to resume later, pass the arguments in
        `position`.

        See https://www.braze.com/docs/api/endpoints/export/purchases/get_list_product_id
        """
        call = Call(
            purchases_product_list.ENDPOINT,
            {"page": page},
        )
        return self._client._pages(call)


class AsyncPurchasesApi:
    """
    The methods of `PurchasesApi`, to be awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def product_list(
        self,
        *,
        page: int | Omit = OMIT,
    ) -> models.PurchasesProductListResponse:
        """
        List product identifiers.

        See `PurchasesApi.product_list` for arguments, limits and errors.
        """
        call = Call(
            purchases_product_list.ENDPOINT,
            {"page": page},
        )
        return await self._client._call(call)

    def product_list_iter(
        self,
        *,
        page: int | Omit = OMIT,
    ) -> AsyncPager[str]:
        """
        List product identifiers, item by item, across all pages.

        See `PurchasesApi.product_list_iter` for arguments, limits and errors.
        """
        call = Call(
            purchases_product_list.ENDPOINT,
            {"page": page},
        )
        return self._client._pages(call)


class RawPurchasesApi:
    """
    The methods of `PurchasesApi`, returning raw responses.
    """

    def __init__(self, client: Client) -> None:
        api = PurchasesApi(client)
        self.product_list = raw(api.product_list)


class AsyncRawPurchasesApi:
    """
    The methods of `AsyncPurchasesApi`, returning raw responses.
    """

    def __init__(self, client: AsyncClient) -> None:
        api = AsyncPurchasesApi(client)
        self.product_list = async_raw(api.product_list)
