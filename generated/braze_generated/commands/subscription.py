# Generated from openapi/ by `python -m generator`. Do not edit.
"""Commands of the namespace ``subscription``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.command import Command, Parameter

COMMANDS: Final[Mapping[str, Command]] = {
    "status_set_v2": Command(
        operation="subscription_status_set_v2",
        method_name="status_set_v2",
        endpoint="POST /v2/subscription/status/set",
        summary="Set the state of users in subscription groups",
        docs="Adds users to one or more subscription groups or removes them: up to 50 users by external id, address or number in each entry. Identify users of an email group by `external_ids` or `emails`, and users of an SMS or RCS group by `external_ids` or `phones`; Braze rejects `emails` together with `phones`. With external ids, one request can change email and SMS groups of the same users. All users who share an address or number are changed.\n\nThis is the newer version of `/subscription/status/set`, which changes one group per request. Nothing else about the users changes; to create users and set their groups in one call, use `/users/track`. Braze does not document the response.",
        policy="Requires the permission `subscription.status.set`. Rate limit: 5,000 requests per minute, bucket `subscription_status_set`. At most 4,194,304 bytes.",
        effect="write",
        docs_url="https://www.braze.com/docs/api/endpoints/subscription_groups/post_update_user_subscription_group_status_v2",
        parameters=(
            Parameter(
                name="subscription_groups",
                location="body",
                kind="json",
                required=True,
                docs="One entry for each group and state. Braze documents no limit on the number of entries. Email addresses and phone numbers cannot be used in the same request.",
            ),
        ),
    ),
    "status_set": Command(
        operation="subscription_status_set",
        method_name="status_set",
        endpoint="POST /subscription/status/set",
        summary="Set the state of users in one subscription group",
        docs="Adds up to 50 users to a subscription group or removes them from it. The newer `/v2/subscription/status/set` does the same for several groups in one request; prefer it. Identify users of an email group by `external_id` or `email`, and users of an SMS or RCS group by `external_id` or `phone`; Braze rejects `email` together with `phone`. All users who share an address or number are changed. A state for an address or number that no user has is kept for up to 30 days and applied to a user created with it in that time; deleting the last user with an address or number deletes its state. Nothing else about the users changes; to create users and set their groups in one call, use `/users/track`. If updates in quick succession appear to get lost, wait a few minutes between them, or check the state with `/subscription/user/status` first.",
        policy="Requires the permission `subscription.status.set`. Rate limit: 5,000 requests per minute, bucket `subscription_status_set`. At most 50 items in `external_id`. At most 50 items in `email`. At most 50 items in `phone`. At most 4,194,304 bytes. Give at least 1 of `external_id`, `email`, `phone`. Give at most 1 of `email`, `phone`.",
        effect="write",
        docs_url="https://www.braze.com/docs/api/endpoints/subscription_groups/post_update_user_subscription_group_status",
        parameters=(
            Parameter(
                name="subscription_group_id",
                location="body",
                kind="string",
                required=True,
                docs="API identifier of the subscription group, shown on the subscription groups page in the dashboard.",
            ),
            Parameter(
                name="subscription_state",
                location="body",
                kind="string",
                choices=("subscribed", "unsubscribed"),
                required=True,
                docs="A user's state in a subscription group: `subscribed` users are in the group, `unsubscribed` users are not.",
            ),
            Parameter(
                name="external_id",
                location="body",
                kind="string",
                is_list=True,
                accepts_one=True,
                docs="External id of the user, or a list of at most 50.",
            ),
            Parameter(
                name="email",
                location="body",
                kind="string",
                is_list=True,
                accepts_one=True,
                docs="Email address of the users, or a list of at most 50, for an email group; cannot be combined with `phone`. All users in the workspace who have the address are changed.",
            ),
            Parameter(
                name="phone",
                location="body",
                kind="string",
                is_list=True,
                accepts_one=True,
                docs="Phone number of the users in E.164 format, such as `+15555550100`, or a list of at most 50, for an SMS or RCS group; cannot be combined with `email`. All users in the workspace who have the number are changed.",
            ),
            Parameter(
                name="use_double_opt_in_logic",
                location="body",
                kind="boolean",
                docs="For SMS groups only; ignored for others. If true, users who are set to `subscribed` first go through the SMS double opt-in workflow: they receive at most one prompt per day, and a number that does not belong to a user is left unchanged. If false (the default), they are subscribed immediately.",
            ),
        ),
    ),
    "status_get": Command(
        operation="subscription_status_get",
        method_name="status_get",
        endpoint="GET /subscription/status/get",
        summary="Get the subscription group state of users",
        docs="Returns whether each user is in the group. At least one of `external_id[]`, `email[]` and `phone[]` is required: external ids or addresses for an email group, external ids or numbers for an SMS or WhatsApp group. If external ids are given, only they select the users; without them, `email[]` together with `phone[]` is an error. The response contains the state stored for the group, regardless of the user's global state: a globally unsubscribed user may still be `Subscribed` here but receives no messages.",
        policy="Requires the permission `subscription.status.get`. Rate limit: 250,000 requests per hour, bucket `default`. At most 50 items in `external_id`. At most 50 items in `email`. At most 50 items in `phone`. Give at least 1 of `external_id`, `email`, `phone`.",
        effect="read",
        docs_url="https://www.braze.com/docs/api/endpoints/subscription_groups/get_list_user_subscription_group_status",
        parameters=(
            Parameter(
                name="subscription_group_id",
                location="query",
                kind="string",
                required=True,
                docs="API identifier of the subscription group, shown on the subscription groups page in the dashboard.",
            ),
            Parameter(
                name="external_id",
                location="query",
                kind="string",
                is_list=True,
                docs="External ids of the users, from 1 to 50. If given, `email[]` and `phone[]` select no users.",
            ),
            Parameter(
                name="email",
                location="query",
                kind="string",
                is_list=True,
                docs="Email addresses of the users, at most 50. Without external ids, cannot be combined with `phone[]`.",
            ),
            Parameter(
                name="phone",
                location="query",
                kind="string",
                is_list=True,
                docs="Phone numbers of the users in E.164 format, at most 50. Without external ids, cannot be combined with `email[]`.",
            ),
        ),
    ),
    "user_status": Command(
        operation="subscription_user_status",
        method_name="user_status",
        endpoint="GET /subscription/user/status",
        summary="List the subscription groups of users",
        docs="Lists users with the subscription groups in which their state has been set at least once, regardless of the channel; groups without such a history, such as a new group, are not included. At least one of `external_id[]`, `email[]` and `phone[]` is required; `email[]` and `phone[]` cannot be combined. Users who share an email address are listed separately.",
        policy="Requires the permission `subscription.groups.get`. Rate limit: 250,000 requests per hour, bucket `default`. At most 50 items in `external_id`. At most 50 items in `email`. At most 50 items in `phone`. Give at least 1 of `external_id`, `email`, `phone`. Give at most 1 of `email`, `phone`.",
        effect="read",
        items="users",
        docs_url="https://www.braze.com/docs/api/endpoints/subscription_groups/get_list_user_subscription_groups",
        parameters=(
            Parameter(
                name="external_id",
                location="query",
                kind="string",
                is_list=True,
                docs="External ids of the users, from 1 to 50.",
            ),
            Parameter(
                name="email",
                location="query",
                kind="string",
                is_list=True,
                docs="Email addresses of the users, from 1 to 50; cannot be combined with `phone[]`.",
            ),
            Parameter(
                name="phone",
                location="query",
                kind="string",
                is_list=True,
                docs="Phone numbers of the users in E.164 format, from 1 to 50; cannot be combined with `email[]`.",
            ),
            Parameter(
                name="limit",
                location="query",
                kind="integer",
                docs="Maximum number of entries to return, up to 100. Defaults to 100.",
            ),
            Parameter(
                name="offset",
                location="query",
                kind="integer",
                docs="Number of matching entries to skip. By default, none are skipped.",
            ),
        ),
    ),
}
"""By method."""
