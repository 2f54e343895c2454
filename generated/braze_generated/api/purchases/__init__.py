# Generated from openapi/ by `python -m generator`. Do not edit.
"""Methods of the namespace ``purchases``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ...runtime.call import Call, async_raw, raw
from ...runtime.omit import OMIT, Omit
from . import purchases_product_list, purchases_quantity_series, purchases_revenue_series

if TYPE_CHECKING:
    from ... import models
    from ...runtime.call import AsyncClient, AsyncPager, Client, Pager


class PurchasesApi:
    """
    Products for which purchases were recorded, and the number and revenue of purchases.
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

    def quantity_series(
        self,
        *,
        length: int,
        unit: models.SeriesUnit | Omit = OMIT,
        ending_at: datetime | str | Omit = OMIT,
        app_id: str | Omit = OMIT,
        product: str | Omit = OMIT,
    ) -> models.PurchasesQuantitySeriesResponse:
        """
        Get the number of purchases over time.

        Returns the number of purchased products by day or by hour, for one app or all apps in the
        workspace, and optionally for one product. At most 100 days or hours per request.

        Requires the permission `purchases.quantity_series`. Rate limit: 1,000 requests per hour, bucket
        `events_list`.

        Args:
            length: Maximum number of days or hours (see `unit`) in the series, counted back from `ending_at`;
                from 1 to 100.
            unit: Whether the series is by day or by hour. Defaults to `day`.
            ending_at: End of the series, in ISO 8601 with an offset. Defaults to the time of the request.
            app_id: API identifier of an app. If given, only that app is counted; by default, all apps in the
                workspace are counted.
            product: Identifier of a product. If given, only its purchases are counted; by default, all
                purchases are counted.

        Returns:
            Number of purchases by day or hour.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/export/purchases/get_number_of_purchases
        """
        call = Call(
            purchases_quantity_series.ENDPOINT,
            {"length": length, "unit": unit, "ending_at": ending_at, "app_id": app_id, "product": product},
        )
        return self._client._call(call)

    def quantity_series_iter(
        self,
        *,
        length: int,
        unit: models.SeriesUnit | Omit = OMIT,
        ending_at: datetime | str | Omit = OMIT,
        app_id: str | Omit = OMIT,
        product: str | Omit = OMIT,
    ) -> Pager[models.PurchaseQuantity]:
        """
        Get the number of purchases over time, item by item, across all pages.

        Takes the arguments of `quantity_series` and starts from the beginning of the series, in as many
        requests as the limit on their length requires. A page is fetched when its first item is requested.
        If a request fails, the error says how far the iteration came. To retry that page, continue with the
        same iterator; to resume later, pass the arguments in `position`.

        See https://www.braze.com/docs/api/endpoints/export/purchases/get_number_of_purchases
        """
        call = Call(
            purchases_quantity_series.ENDPOINT,
            {"length": length, "unit": unit, "ending_at": ending_at, "app_id": app_id, "product": product},
        )
        return self._client._pages(call)

    def revenue_series(
        self,
        *,
        length: int,
        unit: models.SeriesUnit | Omit = OMIT,
        ending_at: datetime | str | Omit = OMIT,
        app_id: str | Omit = OMIT,
        product: str | Omit = OMIT,
    ) -> models.PurchasesRevenueSeriesResponse:
        """
        Get the revenue over time.

        Returns the money spent on purchases by day or by hour, for one app or all apps in the workspace,
        and optionally for one product. At most 100 days or hours per request.

        Requires the permission `purchases.revenue_series`. Rate limit: 1,000 requests per hour, bucket
        `events_list`.

        Args:
            length: Maximum number of days or hours (see `unit`) in the series, counted back from `ending_at`;
                from 1 to 100.
            unit: Whether the series is by day or by hour. Defaults to `day`.
            ending_at: End of the series, in ISO 8601 with an offset. Defaults to the time of the request.
            app_id: API identifier of an app. If given, only that app is counted; by default, all apps in the
                workspace are counted.
            product: Identifier of a product. If given, only its purchases are counted; by default, all
                purchases are counted.

        Returns:
            Revenue by day or hour.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/export/purchases/get_revenue_series
        """
        call = Call(
            purchases_revenue_series.ENDPOINT,
            {"length": length, "unit": unit, "ending_at": ending_at, "app_id": app_id, "product": product},
        )
        return self._client._call(call)

    def revenue_series_iter(
        self,
        *,
        length: int,
        unit: models.SeriesUnit | Omit = OMIT,
        ending_at: datetime | str | Omit = OMIT,
        app_id: str | Omit = OMIT,
        product: str | Omit = OMIT,
    ) -> Pager[models.PurchaseRevenue]:
        """
        Get the revenue over time, item by item, across all pages.

        Takes the arguments of `revenue_series` and starts from the beginning of the series, in as many
        requests as the limit on their length requires. A page is fetched when its first item is requested.
        If a request fails, the error says how far the iteration came. To retry that page, continue with the
        same iterator; to resume later, pass the arguments in `position`.

        See https://www.braze.com/docs/api/endpoints/export/purchases/get_revenue_series
        """
        call = Call(
            purchases_revenue_series.ENDPOINT,
            {"length": length, "unit": unit, "ending_at": ending_at, "app_id": app_id, "product": product},
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

    async def quantity_series(
        self,
        *,
        length: int,
        unit: models.SeriesUnit | Omit = OMIT,
        ending_at: datetime | str | Omit = OMIT,
        app_id: str | Omit = OMIT,
        product: str | Omit = OMIT,
    ) -> models.PurchasesQuantitySeriesResponse:
        """
        Get the number of purchases over time.

        See `PurchasesApi.quantity_series` for arguments, limits and errors.
        """
        call = Call(
            purchases_quantity_series.ENDPOINT,
            {"length": length, "unit": unit, "ending_at": ending_at, "app_id": app_id, "product": product},
        )
        return await self._client._call(call)

    def quantity_series_iter(
        self,
        *,
        length: int,
        unit: models.SeriesUnit | Omit = OMIT,
        ending_at: datetime | str | Omit = OMIT,
        app_id: str | Omit = OMIT,
        product: str | Omit = OMIT,
    ) -> AsyncPager[models.PurchaseQuantity]:
        """
        Get the number of purchases over time, item by item, across all pages.

        See `PurchasesApi.quantity_series_iter` for arguments, limits and errors.
        """
        call = Call(
            purchases_quantity_series.ENDPOINT,
            {"length": length, "unit": unit, "ending_at": ending_at, "app_id": app_id, "product": product},
        )
        return self._client._pages(call)

    async def revenue_series(
        self,
        *,
        length: int,
        unit: models.SeriesUnit | Omit = OMIT,
        ending_at: datetime | str | Omit = OMIT,
        app_id: str | Omit = OMIT,
        product: str | Omit = OMIT,
    ) -> models.PurchasesRevenueSeriesResponse:
        """
        Get the revenue over time.

        See `PurchasesApi.revenue_series` for arguments, limits and errors.
        """
        call = Call(
            purchases_revenue_series.ENDPOINT,
            {"length": length, "unit": unit, "ending_at": ending_at, "app_id": app_id, "product": product},
        )
        return await self._client._call(call)

    def revenue_series_iter(
        self,
        *,
        length: int,
        unit: models.SeriesUnit | Omit = OMIT,
        ending_at: datetime | str | Omit = OMIT,
        app_id: str | Omit = OMIT,
        product: str | Omit = OMIT,
    ) -> AsyncPager[models.PurchaseRevenue]:
        """
        Get the revenue over time, item by item, across all pages.

        See `PurchasesApi.revenue_series_iter` for arguments, limits and errors.
        """
        call = Call(
            purchases_revenue_series.ENDPOINT,
            {"length": length, "unit": unit, "ending_at": ending_at, "app_id": app_id, "product": product},
        )
        return self._client._pages(call)


class RawPurchasesApi:
    """
    The methods of `PurchasesApi`, returning raw responses.
    """

    def __init__(self, client: Client) -> None:
        api = PurchasesApi(client)
        self.product_list = raw(api.product_list)
        self.quantity_series = raw(api.quantity_series)
        self.revenue_series = raw(api.revenue_series)


class AsyncRawPurchasesApi:
    """
    The methods of `AsyncPurchasesApi`, returning raw responses.
    """

    def __init__(self, client: AsyncClient) -> None:
        api = AsyncPurchasesApi(client)
        self.product_list = async_raw(api.product_list)
        self.quantity_series = async_raw(api.quantity_series)
        self.revenue_series = async_raw(api.revenue_series)
