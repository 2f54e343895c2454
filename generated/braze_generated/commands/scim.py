# Generated from openapi/ by `python -m generator`. Do not edit.
"""Commands of the namespace ``scim``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.command import Command, Parameter

COMMANDS: Final[Mapping[str, Command]] = {
    "user_delete": Command(
        operation="scim_user_delete",
        method_name="user_delete",
        endpoint="DELETE /scim/v2/Users/{id}",
        summary="Delete a dashboard user",
        docs="Permanently deletes a dashboard user. Repeating the request returns 404 (`User not found`) and has no effect; if an earlier attempt had an unknown outcome, this means that the user is deleted. Requires a SCIM token instead of a REST API key, from an allowed IP address. Not available with the integrations for Okta and Entra ID. The rate limit applies to the whole company.",
        policy="Rate limit: 5,000 requests per day, bucket `scim`.",
        effect="delete",
        docs_url="https://www.braze.com/docs/api/endpoints/scim/delete_existing_dashboard_user",
        parameters=(
            Parameter(
                name="id",
                location="path",
                kind="string",
                required=True,
                docs="Resource identifier of the dashboard user, as returned when the user is created or found.",
            ),
            Parameter(
                name="x_request_origin",
                location="header",
                kind="string",
                required=True,
                docs="The service origin that is entered in the SCIM settings in the dashboard.",
            ),
        ),
    ),
    "user_get": Command(
        operation="scim_user_get",
        method_name="user_get",
        endpoint="GET /scim/v2/Users/{id}",
        summary="Get a dashboard user",
        docs="Returns a dashboard user with all permissions. Requires a SCIM token instead of a REST API key, from an allowed IP address. Not available with the integrations for Okta and Entra ID. The rate limit applies to the whole company.",
        policy="Rate limit: 5,000 requests per day, bucket `scim`.",
        effect="read",
        docs_url="https://www.braze.com/docs/api/endpoints/scim/get_see_user_account_information",
        parameters=(
            Parameter(
                name="id",
                location="path",
                kind="string",
                required=True,
                docs="Resource identifier of the dashboard user, as returned when the user is created or found.",
            ),
            Parameter(
                name="x_request_origin",
                location="header",
                kind="string",
                required=True,
                docs="The service origin that is entered in the SCIM settings in the dashboard.",
            ),
        ),
    ),
    "user_replace": Command(
        operation="scim_user_replace",
        method_name="user_replace",
        endpoint="PUT /scim/v2/Users/{id}",
        summary="Replace a dashboard user",
        docs="Sets the name, department and permissions of a dashboard user. The email address cannot be changed. Requires a SCIM token instead of a REST API key, from an allowed IP address. Not available with the integrations for Okta and Entra ID. The rate limit applies to the whole company.",
        policy="Rate limit: 5,000 requests per day, bucket `scim`. At most 4,194,304 bytes.",
        effect="write",
        docs_url="https://www.braze.com/docs/api/endpoints/scim/put_update_existing_user_account",
        parameters=(
            Parameter(
                name="id",
                location="path",
                kind="string",
                required=True,
                docs="Resource identifier of the dashboard user, as returned when the user is created or found.",
            ),
            Parameter(
                name="x_request_origin",
                location="header",
                kind="string",
                required=True,
                docs="The service origin that is entered in the SCIM settings in the dashboard.",
            ),
            Parameter(
                name="schemas",
                location="body",
                kind="string",
                is_list=True,
                choices=("urn:ietf:params:scim:schemas:core:2.0:User",),
                required=True,
                docs="Identifiers of the SCIM schemas that the request follows: that of users.",
            ),
            Parameter(name="name", location="body", kind="json", required=True, docs="Name of a dashboard user."),
            Parameter(
                name="department",
                location="body",
                kind="string",
                choices=("agency", "bi", "c_suite", "engineering", "finance", "marketing", "pm"),
                required=True,
                docs="Department of a dashboard user.",
            ),
            Parameter(name="permissions", location="body", kind="json", required=True, docs="Permissions of the user."),
        ),
    ),
    "users_list": Command(
        operation="scim_users_list",
        method_name="users_list",
        endpoint="GET /scim/v2/Users",
        summary="Find a dashboard user by email address",
        docs="Finds the dashboard user with an email address and returns a list with that user. If there is none, the list is empty and `totalResults` is 0; the response is not 404. Users cannot be listed without a filter. Requires a SCIM token instead of a REST API key, from an allowed IP address. Not available with the integrations for Okta and Entra ID. The rate limit applies to the whole company.",
        policy="Rate limit: 5,000 requests per day, bucket `scim`.",
        effect="read",
        docs_url="https://www.braze.com/docs/api/endpoints/scim/get_search_existing_dashboard_user",
        parameters=(
            Parameter(
                name="filter_",
                location="query",
                kind="string",
                required=True,
                docs='Email address to look up, in the form `userName eq "mira.solberg@example.com"`. Other filters of SCIM are not supported. The whole address must match, and the double quotes are required.',
            ),
            Parameter(
                name="x_request_origin",
                location="header",
                kind="string",
                required=True,
                docs="The service origin that is entered in the SCIM settings in the dashboard.",
            ),
        ),
    ),
    "users_create": Command(
        operation="scim_users_create",
        method_name="users_create",
        endpoint="POST /scim/v2/Users",
        summary="Create a dashboard user",
        docs="Creates a dashboard user. If a user with the email address exists, nothing is changed and the response is 409 (`User already exists in the database.`); after an attempt with an unknown outcome, this can mean that the earlier attempt succeeded, which a search for the email address confirms. Requires a SCIM token instead of a REST API key, from an allowed IP address. Not available with the integrations for Okta and Entra ID. The rate limit applies to the whole company.",
        policy="Rate limit: 5,000 requests per day, bucket `scim`. At most 4,194,304 bytes.",
        effect="write",
        docs_url="https://www.braze.com/docs/api/endpoints/scim/post_create_user_account",
        parameters=(
            Parameter(
                name="x_request_origin",
                location="header",
                kind="string",
                required=True,
                docs="The service origin that is entered in the SCIM settings in the dashboard.",
            ),
            Parameter(
                name="schemas",
                location="body",
                kind="string",
                is_list=True,
                choices=("urn:ietf:params:scim:schemas:core:2.0:User",),
                required=True,
                docs="Identifiers of the SCIM schemas that the request follows: that of users.",
            ),
            Parameter(
                name="user_name",
                location="body",
                kind="string",
                required=True,
                docs="Email address of the user. Cannot be changed later.",
            ),
            Parameter(name="name", location="body", kind="json", required=True, docs="Name of a dashboard user."),
            Parameter(
                name="department",
                location="body",
                kind="string",
                choices=("agency", "bi", "c_suite", "engineering", "finance", "marketing", "pm"),
                required=True,
                docs="Department of a dashboard user.",
            ),
            Parameter(
                name="permissions",
                location="body",
                kind="json",
                docs="Permissions of the user. By default, the user has none.",
            ),
        ),
    ),
}
"""By method."""
