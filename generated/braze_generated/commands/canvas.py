# Generated from openapi/ by `python -m generator`. Do not edit.
"""Commands of the namespace ``canvas``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.command import Command, Parameter

COMMANDS: Final[Mapping[str, Command]] = {
    "trigger_send": Command(
        operation="canvas_trigger_send",
        method_name="trigger_send",
        endpoint="POST /canvas/trigger/send",
        summary="Enter users into an API-triggered Canvas now",
        docs="Immediately enters users into a Canvas with API-triggered entry: up to 50 listed users or, with `broadcast`, everyone the entry settings of the Canvas target. An `audience` narrows down the users in both cases. The attributes of a recipient are written to the profile before the user enters. Send identifiers are not supported here.\n\nThe response confirms that the request was accepted; users enter afterwards. If the Canvas is paused or archived, the response still says `success`, with a `notice` that nothing is sent. Repeating a request enters the users again, as far as the settings of the Canvas allow it. Broadcasts are limited to 250 requests per minute across all audiences, and to 10 per minute for each audience (the same Canvas, segment and filters). Errors with status 400 include `No Recipients` and `The max number of ids per request was exceeded`.",
        policy="Requires the permission `canvas.trigger.send`. Rate limit: 250,000 requests per hour, bucket `default`. If the call is a broadcast (`broadcast` is true, or an `audience` is given): 250 requests per minute, bucket `broadcast`. If the call is a broadcast (`broadcast` is true, or an `audience` is given): 10 requests per minute, bucket `broadcast_audience`. At most 50 items in `recipients`. At most 4,194,304 bytes. Give at least 1 of `recipients`, `broadcast`.",
        effect="send",
        docs_url="https://www.braze.com/docs/api/endpoints/messaging/send_messages/post_send_triggered_canvases",
        parameters=(
            Parameter(
                name="canvas_id", location="body", kind="string", required=True, docs="API identifier of the Canvas."
            ),
            Parameter(name="context", location="body", kind="json", docs="Values for all users in the request."),
            Parameter(
                name="canvas_entry_properties",
                location="body",
                kind="json",
                docs="Legacy name of `context`, used in older versions of Braze's page.",
            ),
            Parameter(
                name="broadcast",
                location="body",
                kind="boolean",
                docs="Whether everyone the Canvas targets enters it. Defaults to false. Must be true if `recipients` is omitted, and cannot be combined with `recipients`. Use with care: a `true` set by mistake reaches the whole segment.",
            ),
            Parameter(
                name="audience", location="body", kind="json", docs="Only users who meet these conditions enter."
            ),
            Parameter(
                name="recipients",
                location="body",
                kind="json",
                docs="Users who enter, at most 50. Required unless `broadcast` is true. If the entry settings of the Canvas specify a segment, only listed users who belong to it enter.",
            ),
        ),
    ),
    "trigger_schedule_create": Command(
        operation="canvas_trigger_schedule_create",
        method_name="trigger_schedule_create",
        endpoint="POST /canvas/trigger/schedule/create",
        summary="Schedule users to enter an API-triggered Canvas",
        docs="Schedules the entry of users into a Canvas with API-triggered entry, for a set time in UTC, for a set time in each user's local time zone, or for each user's optimal time on a set day. Up to 50 listed users enter or, with `broadcast`, everyone the entry settings of the Canvas target. An `audience` narrows down the users in both cases. Keep the `schedule_id` from the response: it is the only way to change the time (`/canvas/trigger/schedule/update`) or cancel the entry (`/canvas/trigger/schedule/delete`). Send identifiers are not supported here.\n\nRepeating a request schedules another entry. Broadcasts are limited to 250 requests per minute across all audiences, and to 10 per minute for each audience (the same Canvas, segment and filters); immediate entries count towards the same limits.",
        policy="Requires the permission `canvas.trigger.schedule.create`. Rate limit: 250,000 requests per hour, bucket `default`. If the call is a broadcast (`broadcast` is true, or an `audience` is given): 250 requests per minute, bucket `broadcast`. If the call is a broadcast (`broadcast` is true, or an `audience` is given): 10 requests per minute, bucket `broadcast_audience`. At most 50 items in `recipients`. At most 4,194,304 bytes. Give at least 1 of `recipients`, `broadcast`.",
        effect="send",
        docs_url="https://www.braze.com/docs/api/endpoints/messaging/schedule_messages/post_schedule_triggered_canvases",
        parameters=(
            Parameter(
                name="canvas_id", location="body", kind="string", required=True, docs="API identifier of the Canvas."
            ),
            Parameter(
                name="schedule",
                location="body",
                kind="json",
                required=True,
                docs="When to send, or when users enter a Canvas: at a set time in UTC, at the same local time for each user, or at each user's optimal time on a set day. An update replaces the whole schedule, so any field it omits is no longer set.",
            ),
            Parameter(
                name="recipients",
                location="body",
                kind="json",
                docs="Users who enter, at most 50. Required unless `broadcast` is true.",
            ),
            Parameter(
                name="audience", location="body", kind="json", docs="Only users who meet these conditions enter."
            ),
            Parameter(
                name="broadcast",
                location="body",
                kind="boolean",
                docs="Whether everyone the Canvas targets enters it. Defaults to false. Must be true if `recipients` is omitted, and cannot be combined with `recipients`. Use with care: a `true` set by mistake reaches the whole segment.",
            ),
            Parameter(name="context", location="body", kind="json", docs="Values for all users in the request."),
            Parameter(name="canvas_entry_properties", location="body", kind="json", docs="Legacy name of `context`."),
        ),
    ),
    "trigger_schedule_delete": Command(
        operation="canvas_trigger_schedule_delete",
        method_name="trigger_schedule_delete",
        endpoint="POST /canvas/trigger/schedule/delete",
        summary="Cancel a scheduled Canvas entry",
        docs="Cancels an entry that was scheduled with `/canvas/trigger/schedule/create` and has not taken place yet. The Canvas itself is not affected. Braze does not document the response.",
        policy="Requires the permission `canvas.trigger.schedule.delete`. Rate limit: 250,000 requests per hour, bucket `default`. At most 4,194,304 bytes.",
        effect="delete",
        docs_url="https://www.braze.com/docs/api/endpoints/messaging/schedule_messages/post_delete_scheduled_triggered_canvases",
        parameters=(
            Parameter(
                name="canvas_id", location="body", kind="string", required=True, docs="API identifier of the Canvas."
            ),
            Parameter(
                name="schedule_id",
                location="body",
                kind="string",
                required=True,
                docs="Identifier of the schedule, as returned on creation.",
            ),
        ),
    ),
    "trigger_schedule_update": Command(
        operation="canvas_trigger_schedule_update",
        method_name="trigger_schedule_update",
        endpoint="POST /canvas/trigger/schedule/update",
        summary="Change the time of a scheduled Canvas entry",
        docs="Moves an entry that was scheduled with `/canvas/trigger/schedule/create` to another time. The new `schedule` replaces the old one entirely, so a local time becomes a UTC time if `in_local_time` is omitted. The recipients stay the same. Braze does not document the response.",
        policy="Requires the permission `canvas.trigger.schedule.update`. Rate limit: 250,000 requests per hour, bucket `default`. At most 4,194,304 bytes.",
        effect="write",
        docs_url="https://www.braze.com/docs/api/endpoints/messaging/schedule_messages/post_update_scheduled_triggered_canvases",
        parameters=(
            Parameter(
                name="canvas_id", location="body", kind="string", required=True, docs="API identifier of the Canvas."
            ),
            Parameter(
                name="schedule_id",
                location="body",
                kind="string",
                required=True,
                docs="Identifier of the schedule, as returned on creation.",
            ),
            Parameter(
                name="schedule",
                location="body",
                kind="json",
                required=True,
                docs="When to send, or when users enter a Canvas: at a set time in UTC, at the same local time for each user, or at each user's optimal time on a set day. An update replaces the whole schedule, so any field it omits is no longer set.",
            ),
        ),
    ),
    "duplicate": Command(
        operation="canvas_duplicate",
        method_name="duplicate",
        endpoint="POST /canvas/duplicate",
        summary="Duplicate a Canvas",
        docs="Copies a Canvas under a new name, as the dashboard does. The copy is created afterwards: the response only confirms that the request was accepted, and does not contain the identifier of the copy. To find the copy, look for its name in `/canvas/list`; the security events in the dashboard record which key made it.\n\nRepeating the request creates another copy.",
        policy="Requires the permission `canvas.duplicate`. Rate limit: 100 requests per minute, bucket `canvas_duplicate`. At most 4,194,304 bytes.",
        effect="write",
        docs_url="https://www.braze.com/docs/api/endpoints/messaging/duplicate_messages/post_duplicate_canvases",
        parameters=(
            Parameter(
                name="canvas_id",
                location="body",
                kind="string",
                required=True,
                docs="API identifier of the Canvas to copy.",
            ),
            Parameter(name="name", location="body", kind="string", required=True, docs="Name of the copy."),
            Parameter(name="description", location="body", kind="string", docs="Description of the copy."),
            Parameter(
                name="tag_names",
                location="body",
                kind="string",
                is_list=True,
                accepts_one=True,
                docs="Tags on the copy, which replace those of the original. They must exist.",
            ),
        ),
    ),
    "data_series": Command(
        operation="canvas_data_series",
        method_name="data_series",
        endpoint="GET /canvas/data_series",
        summary="Get daily statistics of a Canvas",
        docs="Returns the statistics of a Canvas for each day of a window that ends at `ending_at`. Define the length of the window with `length` (at most 14 days) or `starting_at`; one of the two is required. Statistics by variant and by step are available on request.",
        policy="Requires the permission `canvas.data_series`. Rate limit: 250,000 requests per hour, bucket `default`. Give at least 1 of `length`, `starting_at`.",
        effect="read",
        items="data.stats",
        docs_url="https://www.braze.com/docs/api/endpoints/export/canvas/get_canvas_analytics",
        parameters=(
            Parameter(
                name="canvas_id",
                location="query",
                kind="string",
                required=True,
                docs="API identifier of the Canvas, shown on its details page in the dashboard.",
            ),
            Parameter(
                name="ending_at", location="query", kind="time", required=True, docs="End of the window, in ISO 8601."
            ),
            Parameter(
                name="starting_at",
                location="query",
                kind="time",
                docs="Start of the window, in ISO 8601. Either this or `length` is required.",
            ),
            Parameter(
                name="length",
                location="query",
                kind="integer",
                docs="Maximum number of days before `ending_at` to return, from 1 to 14. Either this or `starting_at` is required.",
            ),
            Parameter(
                name="include_variant_breakdown",
                location="query",
                kind="boolean",
                docs="Whether to include statistics for each variant. By default, they are not included.",
            ),
            Parameter(
                name="include_step_breakdown",
                location="query",
                kind="boolean",
                docs="Whether to include statistics for each step. By default, they are not included.",
            ),
            Parameter(
                name="include_deleted_step_data",
                location="query",
                kind="boolean",
                docs="Whether the step statistics include deleted steps. By default, they do not.",
            ),
        ),
    ),
    "data_summary": Command(
        operation="canvas_data_summary",
        method_name="data_summary",
        endpoint="GET /canvas/data_summary",
        summary="Get total statistics of a Canvas",
        docs="Totals the statistics of a Canvas over a window that ends at `ending_at`. Define the length of the window with `length` (at most 14 days) or `starting_at`; one of the two is required. Both ends of the window are moved to midnight in the company's time zone. Statistics by variant and by step are available on request.",
        policy="Requires the permission `canvas.data_summary`. Rate limit: 250,000 requests per hour, bucket `default`. Give at least 1 of `length`, `starting_at`.",
        effect="read",
        docs_url="https://www.braze.com/docs/api/endpoints/export/canvas/get_canvas_analytics_summary",
        parameters=(
            Parameter(
                name="canvas_id",
                location="query",
                kind="string",
                required=True,
                docs="API identifier of the Canvas, shown on its details page in the dashboard.",
            ),
            Parameter(
                name="ending_at",
                location="query",
                kind="time",
                required=True,
                docs="End of the window, in ISO 8601; moved to midnight in the company's time zone.",
            ),
            Parameter(
                name="starting_at",
                location="query",
                kind="time",
                docs="Start of the window, in ISO 8601; moved to midnight in the company's time zone. Either this or `length` is required.",
            ),
            Parameter(
                name="length",
                location="query",
                kind="integer",
                docs="Maximum number of days before `ending_at` to count, from 1 to 14. Either this or `starting_at` is required.",
            ),
            Parameter(
                name="include_variant_breakdown",
                location="query",
                kind="boolean",
                docs="Whether to include statistics for each variant. By default, they are not included.",
            ),
            Parameter(
                name="include_step_breakdown",
                location="query",
                kind="boolean",
                docs="Whether to include statistics for each step. By default, they are not included.",
            ),
            Parameter(
                name="include_deleted_step_data",
                location="query",
                kind="boolean",
                docs="Whether the step statistics include deleted steps. By default, they do not.",
            ),
        ),
    ),
    "details": Command(
        operation="canvas_details",
        method_name="details",
        endpoint="GET /canvas/details",
        summary="Get the variants and steps of a Canvas",
        docs="Returns the name, state and schedule of a Canvas, its variants, and its steps with the messages they send and the paths that lead out of them. Unpublished changes to a launched Canvas are available on request.",
        policy="Requires the permission `canvas.details`. Rate limit: 250,000 requests per hour, bucket `default`.",
        effect="read",
        docs_url="https://www.braze.com/docs/api/endpoints/export/canvas/get_canvas_details",
        parameters=(
            Parameter(
                name="canvas_id",
                location="query",
                kind="string",
                required=True,
                docs="API identifier of the Canvas, shown on its details page in the dashboard.",
            ),
            Parameter(
                name="post_launch_draft_version",
                location="query",
                kind="boolean",
                docs="Whether to return the post-launch draft, if there is one. By default, it is not returned.",
            ),
            Parameter(
                name="include_has_translatable_content",
                location="query",
                kind="boolean",
                docs="Whether each message states if it has content that is marked for translation. By default, it does not.",
            ),
        ),
    ),
    "list": Command(
        operation="canvas_list",
        method_name="list",
        endpoint="GET /canvas/list",
        summary="List Canvases",
        docs="Lists Canvases with their name, tags and last edit time, 100 per page and sorted by creation time. Stopped Canvases are included; archived ones only on request. There is no total count: a page with fewer than 100 Canvases is the last one.",
        policy="Requires the permission `canvas.list`. Rate limit: 250,000 requests per hour, bucket `default`.",
        effect="read",
        items="canvases",
        docs_url="https://www.braze.com/docs/api/endpoints/export/canvas/get_canvases",
        parameters=(
            Parameter(
                name="page", location="query", kind="integer", docs="Page to return, starting at 0. Defaults to 0."
            ),
            Parameter(
                name="include_archived",
                location="query",
                kind="boolean",
                docs="Whether to include archived entries. By default, they are not included.",
            ),
            Parameter(
                name="sort_direction",
                location="query",
                kind="string",
                choices=("asc", "desc"),
                docs="Sort order by creation time. By default, the oldest entries come first.",
            ),
            Parameter(
                name="last_edit_time_gt",
                location="query",
                kind="time",
                docs="Return only entries that were last edited after this time. ISO 8601, with an offset.",
            ),
        ),
    ),
    "translations_source": Command(
        operation="canvas_translations_source",
        method_name="translations_source",
        endpoint="GET /canvas/translations/source",
        summary="Get the source texts of a Canvas message",
        docs="Returns the texts of a message variation of a Canvas step that are marked for translation, in the language in which they were written, keyed by the identifier of their translation tag. `translations` is a single object here. The request is rejected (400) with `This message does not support multi-language.` if the message is not set up for several languages.",
        policy="Requires the permission `canvas.translations.get`. Rate limit: 250,000 requests per minute, bucket `canvas_translations_source`.",
        effect="read",
        docs_url="https://www.braze.com/docs/api/endpoints/translations/canvas/get_source_canvas",
        parameters=(
            Parameter(
                name="workflow_id",
                location="query",
                kind="string",
                required=True,
                docs="API identifier of the Canvas, called `canvas_id` by other endpoints.",
            ),
            Parameter(
                name="step_id",
                location="query",
                kind="string",
                required=True,
                docs="API identifier of the step, from `/canvas/details`.",
            ),
            Parameter(
                name="message_variation_id",
                location="query",
                kind="string",
                required=True,
                docs="API identifier of the message variation, the key of the message in `/canvas/details`.",
            ),
            Parameter(
                name="locale_id",
                location="query",
                kind="string",
                docs="UUID of a locale, from the multi-language settings or from `locale.uuid`. Braze does not document its effect on the source texts.",
            ),
            Parameter(
                name="post_launch_draft_version",
                location="query",
                kind="boolean",
                docs="Whether to return the post-launch draft, if there is one. By default, it is not returned.",
            ),
        ),
    ),
    "translations_list": Command(
        operation="canvas_translations_list",
        method_name="translations_list",
        endpoint="GET /canvas/translations",
        summary="List the translations of a Canvas message",
        docs="Returns the translations of a message variation of a Canvas step: one entry per locale, with the translated texts keyed by the identifier of their translation tag. With `locale_id`, only that locale is returned. The request is rejected (400) with `This message does not support multi-language.` if the message is not set up for several languages.",
        policy="Requires the permission `canvas.translations.get`. Rate limit: 250,000 requests per minute, bucket `canvas_translations_list`.",
        effect="read",
        docs_url="https://www.braze.com/docs/api/endpoints/translations/canvas/get_translation_canvas",
        parameters=(
            Parameter(
                name="workflow_id",
                location="query",
                kind="string",
                required=True,
                docs="API identifier of the Canvas, called `canvas_id` by other endpoints.",
            ),
            Parameter(
                name="step_id",
                location="query",
                kind="string",
                required=True,
                docs="API identifier of the step, from `/canvas/details`.",
            ),
            Parameter(
                name="message_variation_id",
                location="query",
                kind="string",
                required=True,
                docs="API identifier of the message variation, the key of the message in `/canvas/details`.",
            ),
            Parameter(
                name="locale_id",
                location="query",
                kind="string",
                docs="UUID of a locale, from the multi-language settings or from `locale.uuid`. If given, only its translation is returned.",
            ),
            Parameter(
                name="post_launch_draft_version",
                location="query",
                kind="boolean",
                docs="Whether to return the post-launch draft, if there is one. By default, it is not returned.",
            ),
        ),
    ),
    "translations_replace": Command(
        operation="canvas_translations_replace",
        method_name="translations_replace",
        endpoint="PUT /canvas/translations",
        summary="Set the translation of a Canvas message",
        docs="Sets the texts of a message variation of a Canvas step in one locale, keyed by the identifier of their translation tag, as returned for the source texts. The request is rejected (400) if the locale does not exist or the message is not set up for several languages. To change the translations of a launched Canvas, save the message as a draft first.",
        policy="Requires the permission `canvas.translations.update`. Rate limit: 250,000 requests per minute, bucket `canvas_translations_replace`. At most 20,971,520 bytes.",
        effect="write",
        docs_url="https://www.braze.com/docs/api/endpoints/translations/canvas/put_update_translation_canvas",
        parameters=(
            Parameter(
                name="workflow_id",
                location="body",
                kind="string",
                required=True,
                docs="API identifier of the Canvas, called `canvas_id` by other endpoints.",
            ),
            Parameter(
                name="step_id", location="body", kind="string", required=True, docs="API identifier of the step."
            ),
            Parameter(
                name="message_variation_id",
                location="body",
                kind="string",
                required=True,
                docs="API identifier of the message variation.",
            ),
            Parameter(
                name="locale_id",
                location="body",
                kind="string",
                required=True,
                docs="UUID of the locale, from the multi-language settings or from `locale.uuid` of a translation.",
            ),
            Parameter(
                name="translation_map", location="body", kind="json", required=True, docs="The translated texts."
            ),
        ),
    ),
}
"""By method."""
