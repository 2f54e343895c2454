# Generated from openapi/ by `python -m generator`. Do not edit.
"""The operations, and the policy that the description gives each of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Literal

DESCRIPTION_VERSION: Final = "0.1.0"
"""The version of the description that this was made from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RateLimit:
    """
    How many requests are allowed. Operations with the same bucket share one allowance.
    """

    limit: int
    period: int
    """Seconds."""
    bucket: str
    when: str | None = None
    """The condition, in words, for a limit that holds only under one."""
    per: str | None = None
    """What the limit is counted for, where that is not the workspace."""
    per_contract: bool = False
    """Whether a contract may set another number."""
    variants: tuple[RateLimit, ...] = ()
    """Limits that hold, under a condition, beside or instead of this one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pagination:
    """
    How to get the rest of a list. The parameters that the style does not have are None.
    """

    style: Literal["page", "offset", "cursor", "window"]
    items: str
    """Where the answer keeps the items: wire names, joined with dots."""
    page: str | None = None
    first: int | None = None
    """Number of the first page."""
    size: int | None = None
    """Items to a page, when nothing else is asked for."""
    max_size: int | None = None
    offset: str | None = None
    limit: str | None = None
    cursor: str | None = None
    end: str | None = None
    length: str | None = None
    unit: str | None = None
    """Unit of `length`: ``day``, ``hour``, or the parameter that chooses it."""
    max_length: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """
    A limit on the request: on the items of some fields taken together, or on the bytes of the body.
    """

    fields: tuple[str, ...] = ()
    max_items: int | None = None
    max_bytes: int | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OneOf:
    """
    How many of some fields may be given.
    """

    fields: tuple[str, ...]
    at_least: int | None = None
    at_most: int | None = None
    each: str | None = None
    """The list whose objects each have to keep the rule; None where it is about the fields of the request itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """
    An operation of the API.
    """

    id: str
    namespace: str
    method_name: str
    http_method: str
    path: str
    permission: str | None
    """What the API key must be allowed to do; None where Braze documents nothing."""
    rate_limit: RateLimit
    retry: Literal["safe", "unsafe"]
    """``safe`` where repeating the request cannot do harm."""
    pagination: Pagination | None
    limits: tuple[Limit, ...]
    one_of: tuple[OneOf, ...]
    """Rules on the parameters and the top level of the body."""
    deprecated: bool
    replacement: str | None
    """What to use instead of a deprecated operation, in words."""
    docs_url: str


OPERATIONS: Final[Mapping[str, Operation]] = MappingProxyType(
    {
        "users_alias_new": Operation(
            id="users_alias_new",
            namespace="users",
            method_name="alias_new",
            http_method="POST",
            path="/users/alias/new",
            permission="users.alias.new",
            rate_limit=RateLimit(limit=20000, period=60, bucket="users_identity"),
            retry="safe",
            pagination=None,
            limits=(
                Limit(fields=("user_aliases",), max_items=50),
                Limit(max_bytes=4194304),
            ),
            one_of=(),
            deprecated=False,
            replacement=None,
            docs_url="https://www.braze.com/docs/api/endpoints/user_data/post_user_alias",
        ),
        "users_delete": Operation(
            id="users_delete",
            namespace="users",
            method_name="delete",
            http_method="POST",
            path="/users/delete",
            permission="users.delete",
            rate_limit=RateLimit(limit=20000, period=60, bucket="users_identity"),
            retry="unsafe",
            pagination=None,
            limits=(
                Limit(
                    fields=("external_ids", "user_aliases", "braze_ids", "email_addresses", "phone_numbers"),
                    max_items=50,
                ),
                Limit(max_bytes=4194304),
            ),
            one_of=(
                OneOf(
                    fields=("external_ids", "user_aliases", "braze_ids", "email_addresses", "phone_numbers"),
                    at_least=1,
                    at_most=1,
                ),
            ),
            deprecated=False,
            replacement=None,
            docs_url="https://www.braze.com/docs/api/endpoints/user_data/post_user_delete",
        ),
        "users_export_global_control_group": Operation(
            id="users_export_global_control_group",
            namespace="users",
            method_name="export_global_control_group",
            http_method="POST",
            path="/users/export/global_control_group",
            permission="users.export.global_control_group",
            rate_limit=RateLimit(limit=250000, period=3600, bucket="default"),
            retry="unsafe",
            pagination=None,
            limits=(Limit(max_bytes=4194304),),
            one_of=(),
            deprecated=False,
            replacement=None,
            docs_url="https://www.braze.com/docs/api/endpoints/export/user_data/post_users_global_control_group",
        ),
        "users_export_ids": Operation(
            id="users_export_ids",
            namespace="users",
            method_name="export_ids",
            http_method="POST",
            path="/users/export/ids",
            permission="users.export.ids",
            rate_limit=RateLimit(
                limit=250,
                period=60,
                bucket="users_export_ids",
                variants=(
                    RateLimit(
                        when="the customer joined Braze before 22 August 2024",
                        limit=2500,
                        period=60,
                        bucket="users_export_ids",
                    ),
                    RateLimit(
                        when="fields_to_export is given, without campaigns_received and canvases_received, and the workspace has the limit of 250 a minute",
                        limit=40,
                        period=1,
                        bucket="users_export_ids_fields",
                    ),
                ),
            ),
            retry="safe",
            pagination=None,
            limits=(
                Limit(fields=("external_ids", "user_aliases"), max_items=50),
                Limit(max_bytes=4194304),
            ),
            one_of=(
                OneOf(
                    fields=("external_ids", "user_aliases", "device_id", "braze_id", "email_address", "phone"),
                    at_least=1,
                ),
                OneOf(fields=("device_id", "email_address", "phone"), at_most=1),
            ),
            deprecated=False,
            replacement=None,
            docs_url="https://www.braze.com/docs/api/endpoints/export/user_data/post_users_identifier",
        ),
        "users_export_segment": Operation(
            id="users_export_segment",
            namespace="users",
            method_name="export_segment",
            http_method="POST",
            path="/users/export/segment",
            permission="users.export.segment",
            rate_limit=RateLimit(limit=250000, period=3600, bucket="default"),
            retry="unsafe",
            pagination=None,
            limits=(
                Limit(fields=("custom_attributes_to_export",), max_items=500),
                Limit(max_bytes=4194304),
            ),
            one_of=(),
            deprecated=False,
            replacement=None,
            docs_url="https://www.braze.com/docs/api/endpoints/export/user_data/post_users_segment",
        ),
        "users_external_ids_rename": Operation(
            id="users_external_ids_rename",
            namespace="users",
            method_name="external_ids_rename",
            http_method="POST",
            path="/users/external_ids/rename",
            permission="users.external_ids.rename",
            rate_limit=RateLimit(limit=1000, period=60, bucket="users_external_ids_rename"),
            retry="safe",
            pagination=None,
            limits=(
                Limit(fields=("external_id_renames",), max_items=50),
                Limit(max_bytes=4194304),
            ),
            one_of=(),
            deprecated=False,
            replacement=None,
            docs_url="https://www.braze.com/docs/api/endpoints/user_data/external_id_migration/post_external_ids_rename",
        ),
        "users_external_ids_remove": Operation(
            id="users_external_ids_remove",
            namespace="users",
            method_name="external_ids_remove",
            http_method="POST",
            path="/users/external_ids/remove",
            permission="users.external_ids.remove",
            rate_limit=RateLimit(limit=1000, period=60, bucket="users_external_ids_remove"),
            retry="safe",
            pagination=None,
            limits=(
                Limit(fields=("external_ids",), max_items=50),
                Limit(max_bytes=4194304),
            ),
            one_of=(),
            deprecated=False,
            replacement=None,
            docs_url="https://www.braze.com/docs/api/endpoints/user_data/external_id_migration/post_external_ids_remove",
        ),
        "users_identify": Operation(
            id="users_identify",
            namespace="users",
            method_name="identify",
            http_method="POST",
            path="/users/identify",
            permission="users.identify",
            rate_limit=RateLimit(limit=20000, period=60, bucket="users_identity"),
            retry="unsafe",
            pagination=None,
            limits=(
                Limit(
                    fields=("aliases_to_identify", "emails_to_identify", "phone_numbers_to_identify"),
                    max_items=50,
                    note="Braze's page speaks of 50 user aliases and calls the objects in all three lists so.",
                ),
                Limit(max_bytes=4194304),
            ),
            one_of=(
                OneOf(fields=("aliases_to_identify", "emails_to_identify", "phone_numbers_to_identify"), at_least=1),
            ),
            deprecated=False,
            replacement=None,
            docs_url="https://www.braze.com/docs/api/endpoints/user_data/post_user_identify",
        ),
        "users_track": Operation(
            id="users_track",
            namespace="users",
            method_name="track",
            http_method="POST",
            path="/users/track",
            permission="users.track",
            rate_limit=RateLimit(limit=3000, period=3, bucket="users_track", per_contract=True),
            retry="unsafe",
            pagination=None,
            limits=(
                Limit(
                    fields=("attributes", "events", "purchases"),
                    max_items=75,
                    note="Customers on legacy rate limits may send 75 in each list, 225 in all.",
                ),
                Limit(max_bytes=4194304),
            ),
            one_of=(
                OneOf(
                    each="attributes",
                    fields=("external_id", "user_alias", "braze_id", "email", "phone", "push_token_import"),
                    at_least=1,
                ),
            ),
            deprecated=False,
            replacement=None,
            docs_url="https://www.braze.com/docs/api/endpoints/user_data/post_user_track",
        ),
        "campaigns_trigger_send": Operation(
            id="campaigns_trigger_send",
            namespace="campaigns",
            method_name="trigger_send",
            http_method="POST",
            path="/campaigns/trigger/send",
            permission="campaigns.trigger.send",
            rate_limit=RateLimit(
                limit=250000,
                period=3600,
                bucket="default",
                variants=(
                    RateLimit(
                        when="the call is a broadcast (`broadcast` is true, or an `audience` is given)",
                        limit=250,
                        period=60,
                        bucket="broadcast",
                    ),
                    RateLimit(
                        when="the call is a broadcast (`broadcast` is true, or an `audience` is given)",
                        limit=10,
                        period=60,
                        bucket="broadcast_audience",
                        per="audience",
                    ),
                ),
            ),
            retry="unsafe",
            pagination=None,
            limits=(
                Limit(fields=("recipients",), max_items=50),
                Limit(max_bytes=4194304),
            ),
            one_of=(OneOf(fields=("recipients", "broadcast"), at_least=1),),
            deprecated=False,
            replacement=None,
            docs_url="https://www.braze.com/docs/api/endpoints/messaging/send_messages/post_send_triggered_campaigns",
        ),
        "canvas_trigger_send": Operation(
            id="canvas_trigger_send",
            namespace="canvas",
            method_name="trigger_send",
            http_method="POST",
            path="/canvas/trigger/send",
            permission="canvas.trigger.send",
            rate_limit=RateLimit(
                limit=250000,
                period=3600,
                bucket="default",
                variants=(
                    RateLimit(
                        when="the call is a broadcast (`broadcast` is true, or an `audience` is given)",
                        limit=250,
                        period=60,
                        bucket="broadcast",
                    ),
                    RateLimit(
                        when="the call is a broadcast (`broadcast` is true, or an `audience` is given)",
                        limit=10,
                        period=60,
                        bucket="broadcast_audience",
                        per="audience",
                    ),
                ),
            ),
            retry="unsafe",
            pagination=None,
            limits=(
                Limit(fields=("recipients",), max_items=50),
                Limit(max_bytes=4194304),
            ),
            one_of=(OneOf(fields=("recipients", "broadcast"), at_least=1),),
            deprecated=False,
            replacement=None,
            docs_url="https://www.braze.com/docs/api/endpoints/messaging/send_messages/post_send_triggered_canvases",
        ),
        "messages_send": Operation(
            id="messages_send",
            namespace="messages",
            method_name="send",
            http_method="POST",
            path="/messages/send",
            permission="messages.send",
            rate_limit=RateLimit(
                limit=250000,
                period=3600,
                bucket="default",
                variants=(
                    RateLimit(
                        when="the call is a broadcast (`broadcast` is true, or users are chosen by a segment or an audience)",
                        limit=250,
                        period=60,
                        bucket="broadcast",
                    ),
                    RateLimit(
                        when="the call is a broadcast (`broadcast` is true, or users are chosen by a segment or an audience)",
                        limit=10,
                        period=60,
                        bucket="broadcast_audience",
                        per="audience",
                    ),
                ),
            ),
            retry="unsafe",
            pagination=None,
            limits=(
                Limit(fields=("external_user_ids", "user_aliases"), max_items=50),
                Limit(max_bytes=4194304),
            ),
            one_of=(
                OneOf(fields=("external_user_ids", "user_aliases", "segment_id", "audience"), at_least=1),
                OneOf(fields=("broadcast", "external_user_ids", "user_aliases"), at_least=1),
            ),
            deprecated=False,
            replacement=None,
            docs_url="https://www.braze.com/docs/api/endpoints/messaging/send_messages/post_send_messages",
        ),
        "sends_id_create": Operation(
            id="sends_id_create",
            namespace="sends",
            method_name="id_create",
            http_method="POST",
            path="/sends/id/create",
            permission="sends.id.create",
            rate_limit=RateLimit(limit=100, period=86400, bucket="sends_id_create"),
            retry="unsafe",
            pagination=None,
            limits=(Limit(max_bytes=4194304),),
            one_of=(),
            deprecated=False,
            replacement=None,
            docs_url="https://www.braze.com/docs/api/endpoints/messaging/send_messages/post_create_send_ids",
        ),
        "transactional_campaigns_send": Operation(
            id="transactional_campaigns_send",
            namespace="transactional",
            method_name="campaigns_send",
            http_method="POST",
            path="/transactional/v1/campaigns/{campaign_id}/send",
            permission="transactional.send",
            rate_limit=RateLimit(limit=250000, period=3600, bucket="default"),
            retry="unsafe",
            pagination=None,
            limits=(Limit(max_bytes=4194304),),
            one_of=(),
            deprecated=False,
            replacement=None,
            docs_url="https://www.braze.com/docs/api/endpoints/messaging/send_messages/post_send_transactional_message",
        ),
        "campaigns_data_series": Operation(
            id="campaigns_data_series",
            namespace="campaigns",
            method_name="data_series",
            http_method="GET",
            path="/campaigns/data_series",
            permission="campaigns.data_series",
            rate_limit=RateLimit(limit=50000, period=60, bucket="campaigns_data_series"),
            retry="safe",
            pagination=Pagination(
                style="window", end="ending_at", length="length", unit="day", max_length=100, items="data"
            ),
            limits=(),
            one_of=(),
            deprecated=False,
            replacement=None,
            docs_url="https://www.braze.com/docs/api/endpoints/export/campaigns/get_campaign_analytics",
        ),
        "campaigns_details": Operation(
            id="campaigns_details",
            namespace="campaigns",
            method_name="details",
            http_method="GET",
            path="/campaigns/details",
            permission="campaigns.details",
            rate_limit=RateLimit(limit=250000, period=3600, bucket="default"),
            retry="safe",
            pagination=None,
            limits=(),
            one_of=(),
            deprecated=False,
            replacement=None,
            docs_url="https://www.braze.com/docs/api/endpoints/export/campaigns/get_campaign_details",
        ),
        "campaigns_list": Operation(
            id="campaigns_list",
            namespace="campaigns",
            method_name="list",
            http_method="GET",
            path="/campaigns/list",
            permission="campaigns.list",
            rate_limit=RateLimit(limit=250000, period=3600, bucket="default"),
            retry="safe",
            pagination=Pagination(style="page", page="page", first=0, size=100, items="campaigns"),
            limits=(),
            one_of=(),
            deprecated=False,
            replacement=None,
            docs_url="https://www.braze.com/docs/api/endpoints/export/campaigns/get_campaigns",
        ),
        "sends_data_series": Operation(
            id="sends_data_series",
            namespace="sends",
            method_name="data_series",
            http_method="GET",
            path="/sends/data_series",
            permission="sends.data_series",
            rate_limit=RateLimit(limit=250000, period=3600, bucket="default"),
            retry="safe",
            pagination=Pagination(
                style="window", end="ending_at", length="length", unit="day", max_length=100, items="data"
            ),
            limits=(),
            one_of=(),
            deprecated=False,
            replacement=None,
            docs_url="https://www.braze.com/docs/api/endpoints/export/campaigns/get_send_analytics",
        ),
    }
)
