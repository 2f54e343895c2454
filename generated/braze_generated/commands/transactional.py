# Generated from openapi/ by `python -m generator`. Do not edit.
"""Commands of the namespace ``transactional``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.command import Command, Parameter

COMMANDS: Final[Mapping[str, Command]] = {
    "campaigns_send": Command(
        operation="transactional_campaigns_send",
        method_name="campaigns_send",
        endpoint="POST /transactional/v1/campaigns/{campaign_id}/send",
        summary="Send a transactional email to one user",
        docs="Immediately sends a Transactional Email campaign to exactly one user, for messages such as order confirmations and password resets. The workspace's package covers a number of emails per hour, 99.9% of which are sent within a minute; emails beyond that number are also sent but are not covered by the agreement.\n\nWith `external_send_id`, a request can be repeated safely for 24 hours; without it, every request sends an email. Status updates for the email are posted to the URL configured in the dashboard: an object with `dispatch_id`, `status` and `metadata`, as in the response, when the email is sent, processed, delivered, bounced or aborted.\n\nA request is rejected if the campaign does not exist (`Campaign does not exist`), is paused or archived, or is not transactional, or if `campaign_id` is not an API identifier. `The external reference has been queued` means that a request with the same `external_send_id` was received a moment ago: repeat the request later to get the identifier of that send, or use a different value for a new message. `Error authenticating credentials` and `You do not have permission to access this resource` point to the key; `Invalid whitelisted IPs` points to its list of allowed IP addresses.",
        policy="Requires the permission `transactional.send`. Rate limit: 250,000 requests per hour, bucket `default`. At most 4,194,304 bytes.",
        effect="send",
        docs_url="https://www.braze.com/docs/api/endpoints/messaging/send_messages/post_send_transactional_message",
        parameters=(
            Parameter(
                name="campaign_id",
                location="path",
                kind="string",
                required=True,
                docs="API identifier of the Transactional Email campaign.",
            ),
            Parameter(
                name="recipient",
                location="body",
                kind="json",
                required=True,
                docs="The user who receives the message, identified by exactly one of `external_user_id` and `user_alias`.",
            ),
            Parameter(
                name="external_send_id",
                location="body",
                kind="string",
                docs="Your own identifier for this send; may contain the characters of both Base64 alphabets. It is returned in the status postbacks, and for 24 hours another request with the same value sends nothing.",
            ),
            Parameter(name="trigger_properties", location="body", kind="json", docs="Values for the message."),
        ),
    ),
}
"""By method."""
