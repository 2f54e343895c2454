# Generated from openapi/ by `python -m generator`. Do not edit.
"""Commands of the namespace ``apps``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.command import Command, Parameter

COMMANDS: Final[Mapping[str, Command]] = {
    "push_credential_update": Command(
        operation="apps_push_credential_update",
        method_name="push_credential_update",
        endpoint="POST /apps/push_credential/update",
        summary="Update the push credentials of an app",
        docs="Replaces the credentials with which Braze sends push messages for one app, on one platform per request: Apple, Firebase, Huawei or Kindle. Files are sent as Base64 text. For Apple, only `.p8` authentication keys are accepted, no `.p12` or `.pem` certificates. The body holds secrets, so do not log it.",
        policy="Requires the permission `apps.push_credential`. Rate limit: 250,000 requests per hour, bucket `default`. At most 4,194,304 bytes. Give exactly 1 of `apple`, `firebase`, `huawei`, `kindle`.",
        effect="write",
        docs_url="https://www.braze.com/docs/api/endpoints/apps/post_update_push_credential",
        parameters=(
            Parameter(
                name="app_id",
                location="body",
                kind="string",
                required=True,
                docs="API identifier of the app, shown in the dashboard under Settings > App Settings.",
            ),
            Parameter(
                name="apple",
                location="body",
                kind="json",
                docs="An authentication key for the Apple Push Notification service (APNs).",
            ),
            Parameter(
                name="firebase", location="body", kind="json", docs="A service account for Firebase Cloud Messaging."
            ),
            Parameter(name="huawei", location="body", kind="json", docs="Credentials for Huawei Mobile Services."),
            Parameter(name="kindle", location="body", kind="json", docs="Credentials for Amazon Device Messaging."),
        ),
    ),
}
"""By method."""
