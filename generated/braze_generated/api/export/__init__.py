# Generated from openapi/ by `python -m generator`. Do not edit.
"""Methods of the namespace ``export``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.call import Call, async_raw, raw
from . import export_segment_cancel

if TYPE_CHECKING:
    from ... import models
    from ...runtime.call import AsyncClient, Client


class ExportApi:
    """
    Cancel exports that are running.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def segment_cancel(
        self,
        *,
        segment_id: str,
    ) -> models.ExportSegmentCancelResponse:
        """
        Cancel the exports of a segment.

        Cancels all exports of a segment that are running, such as those that were started with
        `/users/export/segment`. If no export is running, there is nothing to cancel. Braze does not
        document the response.

        Requires the permission `segments.list`. Rate limit: 250,000 requests per hour, bucket `default`. At
        most 4,194,304 bytes.

        Args:
            segment_id: API identifier of the segment, shown in the dashboard and in the segment list.

        Returns:
            The exports were cancelled.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/export/segments/post_cancel_export
        """
        call = Call(
            export_segment_cancel.ENDPOINT,
            {"segment_id": segment_id},
        )
        return self._client._call(call)


class AsyncExportApi:
    """
    The methods of `ExportApi`, to be awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def segment_cancel(
        self,
        *,
        segment_id: str,
    ) -> models.ExportSegmentCancelResponse:
        """
        Cancel the exports of a segment.

        See `ExportApi.segment_cancel` for arguments, limits and errors.
        """
        call = Call(
            export_segment_cancel.ENDPOINT,
            {"segment_id": segment_id},
        )
        return await self._client._call(call)


class RawExportApi:
    """
    The methods of `ExportApi`, returning raw responses.
    """

    def __init__(self, client: Client) -> None:
        api = ExportApi(client)
        self.segment_cancel = raw(api.segment_cancel)


class AsyncRawExportApi:
    """
    The methods of `AsyncExportApi`, returning raw responses.
    """

    def __init__(self, client: AsyncClient) -> None:
        api = AsyncExportApi(client)
        self.segment_cancel = async_raw(api.segment_cancel)
