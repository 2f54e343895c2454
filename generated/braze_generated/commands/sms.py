# Generated from openapi/ by `python -m generator`. Do not edit.
"""Commands of the namespace ``sms``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.command import Command, Parameter

COMMANDS: Final[Mapping[str, Command]] = {
    "invalid_phone_numbers_remove": Command(
        operation="sms_invalid_phone_numbers_remove",
        method_name="invalid_phone_numbers_remove",
        endpoint="POST /sms/invalid_phone_numbers/remove",
        summary="Remove phone numbers from the invalid list",
        docs="Removes up to 50 phone numbers from Braze's list of invalid numbers, so that they are tried again and can be validated.",
        policy="Requires the permission `sms.invalid_phone_numbers.remove`. Rate limit: 250,000 requests per hour, bucket `default`. At most 50 items in `phone_numbers`. At most 4,194,304 bytes.",
        effect="write",
        docs_url="https://www.braze.com/docs/api/endpoints/sms/post_remove_invalid_numbers",
        parameters=(
            Parameter(
                name="phone_numbers",
                location="body",
                kind="string",
                is_list=True,
                required=True,
                docs="Phone numbers in E.164 format, such as `+15555550100`, at most 50.",
            ),
        ),
    ),
    "invalid_phone_numbers": Command(
        operation="sms_invalid_phone_numbers",
        method_name="invalid_phone_numbers",
        endpoint="GET /sms/invalid_phone_numbers",
        summary="List phone numbers marked as invalid",
        docs="Lists the phone numbers that were marked as invalid between two dates, in descending order, or returns which of the given numbers are invalid. Use either `start_date` and `end_date` or `phone_numbers[]`; if all three are given, the dates are ignored. There is no total count: a page with fewer entries than `limit` is the last one.",
        policy="Requires the permission `sms.invalid_phone_numbers`. Rate limit: 250,000 requests per hour, bucket `default`. Give at least 1 of `start_date`, `phone_numbers`. Give at least 1 of `end_date`, `phone_numbers`.",
        effect="read",
        items="sms",
        docs_url="https://www.braze.com/docs/api/endpoints/sms/get_query_invalid_numbers",
        parameters=(
            Parameter(
                name="start_date",
                location="query",
                kind="date",
                docs="First day of the range, starting at midnight UTC; must be before `end_date`. Required unless addresses or numbers are looked up.",
            ),
            Parameter(
                name="end_date",
                location="query",
                kind="date",
                docs="End of the range, at midnight UTC on this day. Required unless `phone_numbers[]` is given.",
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
                name="phone_numbers",
                location="query",
                kind="string",
                is_list=True,
                docs="Numbers to look up, in E.164 format; those that are invalid are returned, and the range is ignored.",
            ),
            Parameter(
                name="reason",
                location="query",
                kind="string",
                choices=("provider_error", "deactivated"),
                docs="Return only numbers that are invalid for this reason. By default, numbers with any reason are returned.",
            ),
        ),
    ),
}
"""By method."""
