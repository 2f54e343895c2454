# Generated from openapi/ by `python -m generator`. Do not edit.
"""Methods of the namespace ``canvas``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...types import OMIT, Omit
from . import canvas_trigger_send

if TYPE_CHECKING:
    from ... import models
    from ...client import AsyncClient, Client


class CanvasApi:
    """
    Trigger Canvases, and read Canvases and their statistics.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def trigger_send(
        self,
        *,
        canvas_id: str,
        context: models.CanvasContext | Mapping[str, Any] | Omit = OMIT,
        canvas_entry_properties: models.CanvasEntryProperties | Mapping[str, Any] | Omit = OMIT,
        broadcast: bool | Omit = OMIT,
        audience: models.ConnectedAudience | Mapping[str, Any] | Omit = OMIT,
        recipients: Sequence[models.CanvasRecipient | Mapping[str, Any]] | Omit = OMIT,
    ) -> models.CanvasTriggerSendResponse:
        """
        Start users on an API-triggered Canvas now.

        Lets users enter a Canvas with API-triggered entry at once: up to 50 listed users, or with
        `broadcast` everyone whom the entry settings of the Canvas target. An `audience` narrows either of
        them down. The attributes of a recipient are written to the profile before the user enters. There is
        no send identifier here. The answer says that the request was accepted; entering follows. A Canvas
        that is paused or archived is answered with `success` too, and a `notice` that nothing is sent.
        Repeating a request lets the users enter again, as far as the settings of the Canvas allow it.
        Broadcasts are limited to 250 requests a minute over all audiences, and to 10 a minute for each
        audience, that is, the same Canvas, segment and filters. Refusals with status 400 include `No
        Recipients` and `The max number of ids per request was exceeded`.

        Needs the permission `canvas.trigger.send`. Rate limit: 250,000 requests an hour, bucket `default`.
        Where the call is a broadcast (`broadcast` is true, or an `audience` is given): 250 requests a
        minute, bucket `broadcast`. Where the call is a broadcast (`broadcast` is true, or an `audience` is
        given): 10 requests a minute, bucket `broadcast_audience`. At most 50 items in `recipients`. At most
        4,194,304 bytes. Give at least 1 of `recipients`, `broadcast`.

        Args:
            canvas_id: API identifier of the Canvas.
            context: Values for all users of the request.
            canvas_entry_properties: Legacy name of `context`, in older versions of the page.
            broadcast: Whether everyone whom the Canvas targets enters it. Left out, it is false. It must be
                true where `recipients` is left out, and `recipients` may not be given with it. Take care: a `true`
                by mistake reaches the whole segment.
            audience: Only users who meet these conditions enter.
            recipients: Users who enter, at most 50. Needed unless `broadcast` is true. Where the entry settings
                of the Canvas have a segment, only the listed users who belong to it enter.

        Returns:
            The request was accepted.

        Raises:
            BrazeError: Braze refused the call, did not answer, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/messaging/send_messages/post_send_triggered_canvases
        """
        return self._client._call(
            canvas_trigger_send.ENDPOINT,
            {
                "canvas_id": canvas_id,
                "context": context,
                "canvas_entry_properties": canvas_entry_properties,
                "broadcast": broadcast,
                "audience": audience,
                "recipients": recipients,
            },
        )


class AsyncCanvasApi:
    """
    Trigger Canvases, and read Canvases and their statistics.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def trigger_send(
        self,
        *,
        canvas_id: str,
        context: models.CanvasContext | Mapping[str, Any] | Omit = OMIT,
        canvas_entry_properties: models.CanvasEntryProperties | Mapping[str, Any] | Omit = OMIT,
        broadcast: bool | Omit = OMIT,
        audience: models.ConnectedAudience | Mapping[str, Any] | Omit = OMIT,
        recipients: Sequence[models.CanvasRecipient | Mapping[str, Any]] | Omit = OMIT,
    ) -> models.CanvasTriggerSendResponse:
        """
        Start users on an API-triggered Canvas now.

        Lets users enter a Canvas with API-triggered entry at once: up to 50 listed users, or with
        `broadcast` everyone whom the entry settings of the Canvas target. An `audience` narrows either of
        them down. The attributes of a recipient are written to the profile before the user enters. There is
        no send identifier here. The answer says that the request was accepted; entering follows. A Canvas
        that is paused or archived is answered with `success` too, and a `notice` that nothing is sent.
        Repeating a request lets the users enter again, as far as the settings of the Canvas allow it.
        Broadcasts are limited to 250 requests a minute over all audiences, and to 10 a minute for each
        audience, that is, the same Canvas, segment and filters. Refusals with status 400 include `No
        Recipients` and `The max number of ids per request was exceeded`.

        Needs the permission `canvas.trigger.send`. Rate limit: 250,000 requests an hour, bucket `default`.
        Where the call is a broadcast (`broadcast` is true, or an `audience` is given): 250 requests a
        minute, bucket `broadcast`. Where the call is a broadcast (`broadcast` is true, or an `audience` is
        given): 10 requests a minute, bucket `broadcast_audience`. At most 50 items in `recipients`. At most
        4,194,304 bytes. Give at least 1 of `recipients`, `broadcast`.

        Args:
            canvas_id: API identifier of the Canvas.
            context: Values for all users of the request.
            canvas_entry_properties: Legacy name of `context`, in older versions of the page.
            broadcast: Whether everyone whom the Canvas targets enters it. Left out, it is false. It must be
                true where `recipients` is left out, and `recipients` may not be given with it. Take care: a `true`
                by mistake reaches the whole segment.
            audience: Only users who meet these conditions enter.
            recipients: Users who enter, at most 50. Needed unless `broadcast` is true. Where the entry settings
                of the Canvas have a segment, only the listed users who belong to it enter.

        Returns:
            The request was accepted.

        Raises:
            BrazeError: Braze refused the call, did not answer, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/messaging/send_messages/post_send_triggered_canvases
        """
        return await self._client._call(
            canvas_trigger_send.ENDPOINT,
            {
                "canvas_id": canvas_id,
                "context": context,
                "canvas_entry_properties": canvas_entry_properties,
                "broadcast": broadcast,
                "audience": audience,
                "recipients": recipients,
            },
        )
