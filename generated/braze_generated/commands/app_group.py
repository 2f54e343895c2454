# Generated from openapi/ by `python -m generator`. Do not edit.
"""Commands of the namespace ``app_group``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.command import Command, Parameter

COMMANDS: Final[Mapping[str, Command]] = {
    "sdk_authentication_create": Command(
        operation="app_group_sdk_authentication_create",
        method_name="sdk_authentication_create",
        endpoint="POST /app_group/sdk_authentication/create",
        summary="Add an SDK Authentication key to an app",
        docs="Adds an RSA public key to an app, with which Braze verifies the signed tokens that the app sends. An app has at most three keys, of which one is the primary key. A key that is not a valid RSA public key, an empty description and an unknown app are rejected. Repeating a request adds the key again.",
        policy="Requires the permission `sdk_authentication.create`. Rate limit: 250,000 requests per hour, bucket `default`. At most 4,194,304 bytes.",
        effect="write",
        docs_url="https://www.braze.com/docs/api/endpoints/sdk_authentication/post_create_sdk_authentication_key",
        parameters=(
            Parameter(name="app_id", location="body", kind="string", required=True, docs="API identifier of the app."),
            Parameter(
                name="rsa_public_key_str",
                location="body",
                kind="string",
                required=True,
                docs="The RSA public key in PEM format, from `-----BEGIN PUBLIC KEY-----` to `-----END PUBLIC KEY-----`. Lists of keys call it `rsa_public_key`.",
            ),
            Parameter(
                name="description",
                location="body",
                kind="string",
                required=True,
                docs="What the key is for; not empty.",
            ),
            Parameter(
                name="make_primary",
                location="body",
                kind="boolean",
                docs="Whether the key becomes the primary key of the app.",
            ),
        ),
    ),
    "sdk_authentication_keys": Command(
        operation="app_group_sdk_authentication_keys",
        method_name="sdk_authentication_keys",
        endpoint="GET /app_group/sdk_authentication/keys",
        summary="List the SDK Authentication keys of an app",
        docs="Lists all keys of an app, at most three. One of them is the primary key. The keys are public; they verify tokens but cannot sign any.",
        policy="Requires the permission `sdk_authentication.keys`. Rate limit: 250,000 requests per hour, bucket `default`.",
        effect="read",
        docs_url="https://www.braze.com/docs/api/endpoints/sdk_authentication/get_sdk_authentication_keys",
        parameters=(
            Parameter(name="app_id", location="query", kind="string", required=True, docs="API identifier of the app."),
        ),
    ),
    "sdk_authentication_primary": Command(
        operation="app_group_sdk_authentication_primary",
        method_name="sdk_authentication_primary",
        endpoint="PUT /app_group/sdk_authentication/primary",
        summary="Make an SDK Authentication key the primary key",
        docs="Makes one key the primary key of an app; the previous primary key remains as an ordinary key and can then be deleted. Returns all keys of the app. An unknown app, or a key that does not belong to it, is rejected.",
        policy="Requires the permission `sdk_authentication.primary`. Rate limit: 250,000 requests per hour, bucket `default`. At most 4,194,304 bytes.",
        effect="write",
        docs_url="https://www.braze.com/docs/api/endpoints/sdk_authentication/put_primary_sdk_authentication_key",
        parameters=(
            Parameter(name="app_id", location="body", kind="string", required=True, docs="API identifier of the app."),
            Parameter(
                name="key_id", location="body", kind="string", required=True, docs="Identifier of a key of this app."
            ),
        ),
    ),
    "sdk_authentication_delete": Command(
        operation="app_group_sdk_authentication_delete",
        method_name="sdk_authentication_delete",
        endpoint="DELETE /app_group/sdk_authentication/delete",
        summary="Delete an SDK Authentication key",
        docs="Deletes a key of an app and returns the remaining ones. The primary key cannot be deleted; make another key the primary key first. Repeating a request deletes nothing else, but it is rejected because the key no longer exists: if that happens after a retry, `/app_group/sdk_authentication/keys` shows whether the key is gone.",
        policy="Requires the permission `sdk_authentication.delete`. Rate limit: 250,000 requests per hour, bucket `default`. At most 4,194,304 bytes.",
        effect="delete",
        docs_url="https://www.braze.com/docs/api/endpoints/sdk_authentication/delete_sdk_authentication_key",
        parameters=(
            Parameter(name="app_id", location="body", kind="string", required=True, docs="API identifier of the app."),
            Parameter(
                name="key_id",
                location="body",
                kind="string",
                required=True,
                docs="Identifier of a key of this app; not that of the primary key.",
            ),
        ),
    ),
}
"""By method."""
