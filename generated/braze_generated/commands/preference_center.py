# Generated from openapi/ by `python -m generator`. Do not edit.
"""Commands of the namespace ``preference_center``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.command import Command, Parameter

COMMANDS: Final[Mapping[str, Command]] = {
    "url_get": Command(
        operation="preference_center_url_get",
        method_name="url_get",
        endpoint="GET /preference_center/v1/{preferenceCenterExternalID}/url/{userID}",
        summary="Get the URL of a preference center for a user",
        docs="Returns the URL at which a user can see and change their own subscriptions, for use outside of messages that Braze sends. Only for preference centers created with the API or the drag-and-drop editor.",
        policy="Requires the permission `preference_center.user.get`. Rate limit: 1,000 requests per minute, bucket `preference_center_url_get`.",
        effect="read",
        docs_url="https://www.braze.com/docs/api/endpoints/preference_center/get_create_url_preference_center",
        parameters=(
            Parameter(
                name="preference_center_external_id",
                location="path",
                kind="string",
                required=True,
                docs="API identifier of the preference center, as returned on creation and in the list.",
            ),
            Parameter(name="user_id", location="path", kind="string", required=True, docs="External id of the user."),
        ),
    ),
    "list": Command(
        operation="preference_center_list",
        method_name="list",
        endpoint="GET /preference_center/v1/list",
        summary="List preference centers",
        docs="Lists all preference centers of the workspace with their names and times.",
        policy="Requires the permission `preference_center.list`. Rate limit: 1,000 requests per minute, bucket `preference_center_list`.",
        effect="read",
        docs_url="https://www.braze.com/docs/api/endpoints/preference_center/get_list_preference_center",
        parameters=(),
    ),
    "get": Command(
        operation="preference_center_get",
        method_name="get",
        endpoint="GET /preference_center/v1/{preferenceCenterExternalID}",
        summary="Get a preference center",
        docs="Returns a preference center with the HTML of its pages.",
        policy="Requires the permission `preference_center.get`. Rate limit: 1,000 requests per minute, bucket `preference_center_get`.",
        effect="read",
        docs_url="https://www.braze.com/docs/api/endpoints/preference_center/get_view_details_preference_center",
        parameters=(
            Parameter(
                name="preference_center_external_id",
                location="path",
                kind="string",
                required=True,
                docs="API identifier of the preference center, as returned on creation and in the list.",
            ),
        ),
    ),
    "replace": Command(
        operation="preference_center_replace",
        method_name="replace",
        endpoint="PUT /preference_center/v1/{preferenceCenterExternalID}",
        summary="Replace a preference center",
        docs="Sets the pages of a preference center and their options. The name of a preference center cannot be changed. Braze does not document whether optional fields that are omitted keep their values, so send all of them.",
        policy="Requires the permission `preference_center.update`. Rate limit: 10 requests per minute, bucket `preference_center_replace`. At most 4,194,304 bytes.",
        effect="write",
        docs_url="https://www.braze.com/docs/api/endpoints/preference_center/put_update_preference_center",
        parameters=(
            Parameter(
                name="preference_center_external_id",
                location="path",
                kind="string",
                required=True,
                docs="API identifier of the preference center, as returned on creation and in the list.",
            ),
            Parameter(
                name="preference_center_page_html",
                location="body",
                kind="string",
                required=True,
                docs="HTML of the page on which users change their subscriptions. Can contain Liquid.",
            ),
            Parameter(
                name="confirmation_page_html",
                location="body",
                kind="string",
                required=True,
                docs="HTML of the page that confirms a change.",
            ),
            Parameter(
                name="name",
                location="body",
                kind="string",
                docs="Name of the preference center. It cannot be changed, so it can be omitted.",
            ),
            Parameter(
                name="preference_center_title",
                location="body",
                kind="string",
                docs="Title of the pages. Defaults to `Preference Center`.",
            ),
            Parameter(
                name="state",
                location="body",
                kind="string",
                choices=("active", "draft"),
                docs="Whether the preference center can be used.",
            ),
            Parameter(name="options", location="body", kind="json", docs="Options of the pages."),
        ),
    ),
    "create": Command(
        operation="preference_center_create",
        method_name="create",
        endpoint="POST /preference_center/v1",
        summary="Create a preference center",
        docs="Creates a preference center, a website hosted by Braze on which users see and change their subscriptions. The response contains the Liquid tag that links to it from messages. The HTML of the pages can contain Liquid, which inserts the subscriptions of the user.",
        policy="Requires the permission `preference_center.update`. Rate limit: 10 requests per minute, bucket `preference_center_create`. At most 4,194,304 bytes.",
        effect="write",
        docs_url="https://www.braze.com/docs/api/endpoints/preference_center/post_create_preference_center",
        parameters=(
            Parameter(
                name="name",
                location="body",
                kind="string",
                required=True,
                docs="Name of the preference center: letters, digits, hyphens and underscores, without spaces. Cannot be changed later.",
            ),
            Parameter(
                name="preference_center_page_html",
                location="body",
                kind="string",
                required=True,
                docs="HTML of the page on which users change their subscriptions. Can contain Liquid.",
            ),
            Parameter(
                name="confirmation_page_html",
                location="body",
                kind="string",
                required=True,
                docs="HTML of the page that confirms a change.",
            ),
            Parameter(
                name="preference_center_title",
                location="body",
                kind="string",
                docs="Title of the pages. Defaults to `Preference Center`.",
            ),
            Parameter(
                name="state",
                location="body",
                kind="string",
                choices=("active", "draft"),
                docs="Whether the preference center can be used. Defaults to `active`.",
            ),
            Parameter(name="options", location="body", kind="json", docs="Options of the pages."),
        ),
    ),
}
"""By method."""
