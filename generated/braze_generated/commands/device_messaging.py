# Generated from openapi/ by `python -m generator`. Do not edit.
"""Commands of the namespace ``device_messaging``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.command import Command, Parameter

COMMANDS: Final[Mapping[str, Command]] = {
    "banners_sync": Command(
        operation="device_messaging_banners_sync",
        method_name="banners_sync",
        endpoint="POST /v1/device-messaging/banners/sync",
        summary="Get the Banners for a user",
        docs='Returns, for each of the given placements, the Banner that the user is eligible for, or null. The response has the properties of the Banner, for an interface of your own, but no rendered HTML. Report what the user does with `/v1/device-messaging/banners/track`. With the `device_id` of one of the user\'s devices, the properties can be personalized for that device; otherwise, such parts have their default values.\n\nThe Device Messaging API is in beta, and Braze has to enable it. It requires a key of the type "Client", which can be embedded in apps; other keys are rejected. Braze returns 404 if Banners are not enabled, and possibly for a missing or invalid key.',
        policy="Requires the permission `banners.sync`. Rate limit: 250,000 requests per hour, bucket `device_messaging` (your contract may differ).",
        effect="read",
        docs_url="https://www.braze.com/docs/api/device_messaging_api/endpoints/banners/post_sync_banners",
        parameters=(
            Parameter(
                name="external_user_id", location="body", kind="string", required=True, docs="External id of the user."
            ),
            Parameter(
                name="app_id",
                location="body",
                kind="string",
                required=True,
                docs="API identifier of the app, which must be in the workspace of the key.",
            ),
            Parameter(
                name="app_version",
                location="body",
                kind="string",
                required=True,
                docs="Version of the app, at most 255 characters.",
            ),
            Parameter(
                name="placements",
                location="body",
                kind="string",
                is_list=True,
                required=True,
                docs="Identifiers of the placements, at least one.",
            ),
            Parameter(
                name="device_id",
                location="body",
                kind="string",
                docs="Device for which Banners are personalized, as in Braze's SDK; at most 1,011 bytes. An empty or unknown one is ignored.",
            ),
        ),
    ),
    "banners_track": Command(
        operation="device_messaging_banners_track",
        method_name="banners_track",
        endpoint="POST /v1/device-messaging/banners/track",
        summary="Record events of Banners",
        docs='Records impressions, clicks and dismissals of Banners for one user. Each event is checked separately: invalid ones are listed in `errors` of a successful response, and the others are recorded. If none is valid, the request is rejected (400). A dismissed Banner is no longer returned for the user, unless the campaign allows it; since events are queued, which in rare cases takes a few minutes, your app has to hide it until then. Repeating a request records its events again.\n\nThe Device Messaging API is in beta, and Braze has to enable it (404 if Banners are not enabled). It requires a key of the type "Client", which can be embedded in apps; other keys are rejected.',
        policy="Requires the permission `banners.track`. Rate limit: 250,000 requests per hour, bucket `device_messaging` (your contract may differ).",
        effect="write",
        docs_url="https://www.braze.com/docs/api/device_messaging_api/endpoints/banners/post_track_banner_events",
        parameters=(
            Parameter(
                name="external_user_id",
                location="body",
                kind="string",
                required=True,
                docs="External id of the user; fewer than 987 bytes in UTF-8.",
            ),
            Parameter(
                name="app_id",
                location="body",
                kind="string",
                required=True,
                docs="API identifier of the app, which must be in the workspace of the key.",
            ),
            Parameter(
                name="app_version",
                location="body",
                kind="string",
                required=True,
                docs="Version of the app, at most 255 characters.",
            ),
            Parameter(
                name="events", location="body", kind="json", required=True, docs="Events to record, at least one."
            ),
        ),
    ),
}
"""By method."""
