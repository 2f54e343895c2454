# Generated from openapi/ by `python -m generator`. Do not edit.
"""Commands of the namespace ``email``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.command import Command, Parameter

COMMANDS: Final[Mapping[str, Command]] = {
    "blocklist": Command(
        operation="email_blocklist",
        method_name="blocklist",
        endpoint="POST /email/blocklist",
        summary="Block email addresses",
        docs="Unsubscribes up to 50 addresses from email and marks them as hard bounced, so that they no longer receive any. To undo the mark, use `/email/bounce/remove`. Braze does not document the response.",
        policy="Requires the permission `email.blacklist`. Rate limit: 250,000 requests per hour, bucket `default`. At most 50 items in `email`. At most 4,194,304 bytes.",
        effect="write",
        docs_url="https://www.braze.com/docs/api/endpoints/email/post_blocklist",
        parameters=(
            Parameter(
                name="email",
                location="body",
                kind="string",
                is_list=True,
                accepts_one=True,
                required=True,
                docs="Email address to block, or a list of at most 50.",
            ),
        ),
    ),
    "blacklist": Command(
        operation="email_blacklist",
        method_name="blacklist",
        endpoint="POST /email/blacklist",
        summary="Block email addresses (legacy name)",
        docs="Unsubscribes up to 50 addresses from email and marks them as hard bounced, so that they no longer receive any. `/email/blocklist` does the same and is the endpoint that Braze recommends.",
        policy="Requires the permission `email.blacklist`. Rate limit: 250,000 requests per hour, bucket `default`. At most 50 items in `email`. At most 4,194,304 bytes.",
        effect="write",
        replacement="POST /email/blocklist, with the same body and the same permission",
        docs_url="https://www.braze.com/docs/api/endpoints/email/post_blacklist",
        parameters=(
            Parameter(
                name="email",
                location="body",
                kind="string",
                is_list=True,
                accepts_one=True,
                required=True,
                docs="Email address to block, or a list of at most 50.",
            ),
        ),
    ),
    "bounce_remove": Command(
        operation="email_bounce_remove",
        method_name="bounce_remove",
        endpoint="POST /email/bounce/remove",
        summary="Remove email addresses from the bounce lists",
        docs="Removes up to 50 addresses from Braze's bounce list and from that of the email provider, so that they can receive email again.",
        policy="Requires the permission `email.bounce.remove`. Rate limit: 250,000 requests per hour, bucket `default`. At most 50 items in `email`. At most 4,194,304 bytes.",
        effect="write",
        docs_url="https://www.braze.com/docs/api/endpoints/email/post_remove_hard_bounces",
        parameters=(
            Parameter(
                name="email",
                location="body",
                kind="string",
                is_list=True,
                accepts_one=True,
                required=True,
                docs="Email address to remove from the bounce lists, or a list of at most 50.",
            ),
        ),
    ),
    "spam_remove": Command(
        operation="email_spam_remove",
        method_name="spam_remove",
        endpoint="POST /email/spam/remove",
        summary="Remove email addresses from the spam lists",
        docs="Removes up to 50 addresses from Braze's spam list and from that of the email provider, so that they can receive email again.",
        policy="Requires the permission `email.spam.remove`. Rate limit: 250,000 requests per hour, bucket `default`. At most 50 items in `email`. At most 4,194,304 bytes.",
        effect="write",
        docs_url="https://www.braze.com/docs/api/endpoints/email/post_remove_spam",
        parameters=(
            Parameter(
                name="email",
                location="body",
                kind="string",
                is_list=True,
                accepts_one=True,
                required=True,
                docs="Email address to remove from the spam lists, or a list of at most 50.",
            ),
        ),
    ),
    "status": Command(
        operation="email_status",
        method_name="status",
        endpoint="POST /email/status",
        summary="Set the global email subscription state of addresses",
        docs="Sets the global email subscription state of up to 50 addresses. It takes precedence over subscription groups: an `unsubscribed` address receives no email, whatever its groups. Addresses that do not belong to a user yet are also accepted; the state is applied as soon as a user has the address.",
        policy="Requires the permission `email.status`. Rate limit: 250,000 requests per hour, bucket `default`. At most 50 items in `email`. At most 4,194,304 bytes.",
        effect="write",
        docs_url="https://www.braze.com/docs/api/endpoints/email/post_email_subscription_status",
        parameters=(
            Parameter(
                name="email",
                location="body",
                kind="string",
                is_list=True,
                accepts_one=True,
                required=True,
                docs="Email address to change, or a list of at most 50. An address does not have to belong to a user yet.",
            ),
            Parameter(
                name="subscription_state",
                location="body",
                kind="string",
                choices=("opted_in", "subscribed", "unsubscribed"),
                required=True,
                docs="State to set: `opted_in` for someone who requested email, `unsubscribed` for someone who declined it, `subscribed` for someone who did neither. Subscription groups have only the last two.",
            ),
        ),
    ),
    "hard_bounces": Command(
        operation="email_hard_bounces",
        method_name="hard_bounces",
        endpoint="GET /email/hard_bounces",
        summary="List hard-bounced email addresses",
        docs="Lists the addresses that hard bounced between two dates, in descending order, or checks a single address. `end_date` is always required, together with `start_date` or `email`; if both are given, `email` is used and the dates are ignored. There is no total count: a page with fewer entries than `limit` is the last one. If you use `email`, omit `limit` and `offset`; otherwise the response may be empty.",
        policy="Requires the permission `email.hard_bounces`. Rate limit: 250,000 requests per hour, bucket `default`. Give at least 1 of `start_date`, `email`.",
        effect="read",
        items="emails",
        docs_url="https://www.braze.com/docs/api/endpoints/email/get_list_hard_bounces",
        parameters=(
            Parameter(
                name="end_date",
                location="query",
                kind="date",
                required=True,
                docs="End of the range, at midnight UTC on this day. Also required with `email`.",
            ),
            Parameter(
                name="start_date",
                location="query",
                kind="date",
                docs="First day of the range, starting at midnight UTC; must be before `end_date`. Required unless addresses or numbers are looked up.",
            ),
            Parameter(
                name="limit",
                location="query",
                kind="integer",
                docs="Maximum number of entries to return, up to 500. Defaults to 100.",
            ),
            Parameter(
                name="offset",
                location="query",
                kind="integer",
                docs="Number of matching entries to skip. By default, none are skipped.",
            ),
            Parameter(
                name="email",
                location="query",
                kind="string",
                docs="A single address to look up; the range is then ignored. Required unless `start_date` is given.",
            ),
        ),
    ),
    "unsubscribes": Command(
        operation="email_unsubscribes",
        method_name="unsubscribes",
        endpoint="GET /email/unsubscribes",
        summary="List unsubscribed email addresses",
        docs="Lists the addresses that unsubscribed between two dates, or checks a single address. `end_date` is required, together with `start_date` or `email`. There is no total count: a page with fewer entries than `limit` is the last one. The response contains the most recent unsubscribes, not the full history of states; use Currents for that.",
        policy="Requires the permission `email.unsubscribe`. Rate limit: 250,000 requests per hour, bucket `default`. Give at least 1 of `start_date`, `email`.",
        effect="read",
        items="emails",
        docs_url="https://www.braze.com/docs/api/endpoints/email/get_query_unsubscribed_email_addresses",
        parameters=(
            Parameter(
                name="end_date",
                location="query",
                kind="date",
                required=True,
                docs="End of the range, at midnight UTC on this day. Also required with `email`.",
            ),
            Parameter(
                name="start_date",
                location="query",
                kind="date",
                docs="First day of the range, starting at midnight UTC; must be before `end_date`. Required unless addresses or numbers are looked up.",
            ),
            Parameter(
                name="limit",
                location="query",
                kind="integer",
                docs="Maximum number of entries to return, up to 500. Defaults to 100.",
            ),
            Parameter(
                name="offset",
                location="query",
                kind="integer",
                docs="Number of matching entries to skip. By default, none are skipped.",
            ),
            Parameter(
                name="sort_direction",
                location="query",
                kind="string",
                choices=("asc", "desc"),
                docs="Sort order by unsubscribe time. By default, the newest entries come first.",
            ),
            Parameter(
                name="email",
                location="query",
                kind="string",
                docs="A single address to look up. Required unless `start_date` is given.",
            ),
        ),
    ),
}
"""By method."""
