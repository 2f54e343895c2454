# Generated from openapi/ by `python -m generator`. Do not edit.
"""Commands of the namespace ``care_homes``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.command import Command, Parameter

COMMANDS: Final[Mapping[str, Command]] = {
    "list": Command(
        operation="care_homes_list",
        method_name="list",
        endpoint="GET /v1/care-homes",
        summary="List home",
        docs="List homes.",
        policy="Rate limit: 250,000 requests per hour, bucket `default`.",
        effect="read",
        items="items",
        docs_url="https://www.braze.com/docs/homes/care_homes_list",
        parameters=(Parameter(name="cursor", location="query", kind="string", docs="The cursor."),),
    ),
    "create": Command(
        operation="care_homes_create",
        method_name="create",
        endpoint="POST /v1/care-homes",
        summary="Create home",
        docs="Create homes.",
        policy="Rate limit: 250,000 requests per hour, bucket `default`. At most 50 items in `emails`.",
        effect="write",
        docs_url="https://www.braze.com/docs/homes/care_homes_create",
        parameters=(
            Parameter(name="name", location="body", kind="string", required=True, docs="Its name."),
            Parameter(
                name="emails",
                location="body",
                kind="string",
                is_list=True,
                accepts_one=True,
                docs="One or more email addresses.",
            ),
            Parameter(name="attributes", location="body", kind="json", docs="Attributes of a home."),
        ),
    ),
    "delete": Command(
        operation="care_homes_delete",
        method_name="delete",
        endpoint="DELETE /v1/care-homes/{homeID}",
        summary="Delete home",
        docs="Delete homes.",
        policy="Rate limit: 250,000 requests per hour, bucket `default`.",
        effect="delete",
        docs_url="https://www.braze.com/docs/homes/care_homes_delete",
        parameters=(
            Parameter(name="home_id", location="path", kind="string", required=True, docs="The homeID."),
            Parameter(
                name="x_request_origin", location="header", kind="string", required=True, docs="The X-Request-Origin."
            ),
        ),
    ),
    "residents_list": Command(
        operation="care_homes_residents_list",
        method_name="residents_list",
        endpoint="GET /v1/care-homes/{homeID}/Residents",
        summary="List resident",
        docs="List residents.",
        policy="Rate limit: 250,000 requests per hour, bucket `default`.",
        effect="read",
        items="Resources",
        docs_url="https://www.braze.com/docs/homes/care_homes_residents_list",
        parameters=(
            Parameter(name="home_id", location="path", kind="string", required=True, docs="The homeID."),
            Parameter(name="start_index", location="query", kind="integer", docs="The startIndex."),
            Parameter(name="count", location="query", kind="integer", docs="The count."),
        ),
    ),
    "residents_update": Command(
        operation="care_homes_residents_update",
        method_name="residents_update",
        endpoint="PATCH /v1/care-homes/{homeID}/Residents",
        summary="Update resident",
        docs="Update residents.",
        policy="Rate limit: 250,000 requests per hour, bucket `default`.",
        effect="write",
        docs_url="https://www.braze.com/docs/homes/care_homes_residents_update",
        parameters=(
            Parameter(name="home_id", location="path", kind="string", required=True, docs="The homeID."),
            Parameter(name="resources", location="body", kind="json", required=True, docs="The residents."),
        ),
    ),
    "residents_delete": Command(
        operation="care_homes_residents_delete",
        method_name="residents_delete",
        endpoint="DELETE /v1/care-homes/{homeID}/Residents",
        summary="Delete resident",
        docs="Delete residents.",
        policy="Rate limit: 250,000 requests per hour, bucket `default`.",
        effect="delete",
        docs_url="https://www.braze.com/docs/homes/care_homes_residents_delete",
        parameters=(
            Parameter(name="home_id", location="path", kind="string", required=True, docs="The homeID."),
            Parameter(name="names", location="body", kind="string", is_list=True, required=True, docs="Their names."),
        ),
    ),
    "resident_replace": Command(
        operation="care_homes_resident_replace",
        method_name="resident_replace",
        endpoint="PUT /v1/care-homes/{homeID}/Residents/{name}",
        summary="Replace resident",
        docs="Replace residents.",
        policy="Rate limit: 250,000 requests per hour, bucket `default`.",
        effect="write",
        docs_url="https://www.braze.com/docs/homes/care_homes_resident_replace",
        parameters=(
            Parameter(name="home_id", location="path", kind="string", required=True, docs="The homeID."),
            Parameter(name="name", location="path", kind="string", required=True, docs="The name."),
            Parameter(name="user_name", location="body", kind="string", required=True, docs="The name."),
            Parameter(name="meta_data", location="body", kind="string", docs="Data."),
        ),
    ),
    "picture": Command(
        operation="care_homes_picture",
        method_name="picture",
        endpoint="POST /v1/care-homes/{homeID}/picture",
        summary="Upload picture",
        docs="Upload pictures.",
        policy="Rate limit: 250,000 requests per hour, bucket `default`. Give exactly 1 of `picture_url`, `picture_file`.",
        effect="write",
        docs_url="https://www.braze.com/docs/homes/care_homes_picture",
        parameters=(
            Parameter(name="home_id", location="path", kind="string", required=True, docs="The homeID."),
            Parameter(name="picture_url", location="body", kind="string", docs="Where it is."),
            Parameter(name="picture_file", location="body", kind="file", docs="Its content."),
            Parameter(name="title", location="body", kind="string", docs="Its title."),
        ),
    ),
}
"""By method."""
