# Generated from openapi/ by `python -m generator`. Do not edit.
"""Commands of the namespace ``content_blocks``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.command import Command, Parameter

COMMANDS: Final[Mapping[str, Command]] = {
    "create": Command(
        operation="content_blocks_create",
        method_name="create",
        endpoint="POST /content_blocks/create",
        summary="Create a Content Block",
        docs="Creates a Content Block: a piece of HTML or text that messages include with the Liquid tag from the response. The name must be unique in the workspace, and the tags must already exist. Content is rejected if its Liquid is malformed or if it includes the block itself.",
        policy="Requires the permission `content_blocks.create`. Rate limit: 250,000 requests per hour, bucket `default`. At most 4,194,304 bytes.",
        effect="write",
        docs_url="https://www.braze.com/docs/api/endpoints/templates/content_blocks_templates/post_create_email_content_block",
        parameters=(
            Parameter(
                name="name",
                location="body",
                kind="string",
                required=True,
                docs="Name of the block, from which its Liquid tag is derived; unique in the workspace. Fewer than 100 characters: the letters `A` to `Z` and `a` to `z`, digits, `-` and `_`.",
            ),
            Parameter(
                name="content",
                location="body",
                kind="string",
                required=True,
                docs="The HTML or text of the block; must not be empty and must be less than 50 KB. Can contain Liquid.",
            ),
            Parameter(
                name="description",
                location="body",
                kind="string",
                docs="Description of the block. Fewer than 250 characters; must not be empty if given.",
            ),
            Parameter(
                name="state",
                location="body",
                kind="string",
                choices=("active", "draft"),
                docs="Whether the block can be used (`active`, the default) or is still a `draft`.",
            ),
            Parameter(
                name="tags",
                location="body",
                kind="string",
                is_list=True,
                docs="Names of tags to apply to the block. They must already exist.",
            ),
        ),
    ),
    "update": Command(
        operation="content_blocks_update",
        method_name="update",
        endpoint="POST /content_blocks/update",
        summary="Update a Content Block",
        docs="Changes a Content Block. An active block cannot be renamed or turned back into a draft. If `state` is omitted, Braze assumes `active`, so set it explicitly to keep a draft a draft. Content is rejected if its Liquid is malformed or if it includes the block itself.",
        policy="Requires the permission `content_blocks.update`. Rate limit: 250,000 requests per hour, bucket `default`. At most 4,194,304 bytes.",
        effect="write",
        docs_url="https://www.braze.com/docs/api/endpoints/templates/content_blocks_templates/post_update_content_block",
        parameters=(
            Parameter(
                name="content_block_id",
                location="body",
                kind="string",
                required=True,
                docs="API identifier of the block, as returned on creation and in the list.",
            ),
            Parameter(
                name="name",
                location="body",
                kind="string",
                docs="New name of a block that is still a draft; rejected for an active block. Unique in the workspace; fewer than 100 characters: the letters `A` to `Z` and `a` to `z`, digits, `-` and `_`.",
            ),
            Parameter(
                name="description",
                location="body",
                kind="string",
                docs="Description of the block. Fewer than 250 characters; must not be empty if given.",
            ),
            Parameter(
                name="content",
                location="body",
                kind="string",
                docs="The new HTML or text of the block; must not be empty and must be less than 50 KB. Can contain Liquid.",
            ),
            Parameter(
                name="state",
                location="body",
                kind="string",
                choices=("active", "draft"),
                docs="Whether the block can be used (`active`, the default) or is still a `draft`.",
            ),
            Parameter(
                name="tags",
                location="body",
                kind="string",
                is_list=True,
                docs="Names of tags to apply to the block. They must already exist.",
            ),
        ),
    ),
    "info": Command(
        operation="content_blocks_info",
        method_name="info",
        endpoint="GET /content_blocks/info",
        summary="Get a Content Block",
        docs="Returns a Content Block with its content and, on request, the messages that include it. The content of a deleted block cannot be read.",
        policy="Requires the permission `content_blocks.info`. Rate limit: 250,000 requests per hour, bucket `default`.",
        effect="read",
        docs_url="https://www.braze.com/docs/api/endpoints/templates/content_blocks_templates/get_see_email_content_blocks_information",
        parameters=(
            Parameter(
                name="content_block_id",
                location="query",
                kind="string",
                required=True,
                docs="API identifier of the Content Block, as returned on creation and in the list.",
            ),
            Parameter(
                name="include_inclusion_data",
                location="query",
                kind="boolean",
                docs="Whether to return `inclusion_data`.",
            ),
        ),
    ),
    "list": Command(
        operation="content_blocks_list",
        method_name="list",
        endpoint="GET /content_blocks/list",
        summary="List Content Blocks",
        docs="Lists Content Blocks with their name, Liquid tag, tags and times, without their content, description and state. Returns 100 at a time unless `limit` is set. `modified_after` must not be later than `modified_before`.",
        policy="Requires the permission `content_blocks.list`. Rate limit: 250,000 requests per hour, bucket `default`.",
        effect="read",
        items="content_blocks",
        docs_url="https://www.braze.com/docs/api/endpoints/templates/content_blocks_templates/get_list_email_content_blocks",
        parameters=(
            Parameter(
                name="modified_after",
                location="query",
                kind="time",
                docs="Return only entries that were last modified at or after this time. ISO 8601, with an offset.",
            ),
            Parameter(
                name="modified_before",
                location="query",
                kind="time",
                docs="Return only entries that were last modified at or before this time. ISO 8601, with an offset.",
            ),
            Parameter(
                name="limit",
                location="query",
                kind="integer",
                docs="Maximum number of entries to return, from 1 to 1,000. Defaults to 100.",
            ),
            Parameter(
                name="offset",
                location="query",
                kind="integer",
                docs="Number of matching entries to skip. By default, none are skipped.",
            ),
        ),
    ),
    "translations_source": Command(
        operation="content_blocks_translations_source",
        method_name="translations_source",
        endpoint="GET /content_blocks/translations/source",
        summary="Get the source texts of a Content Block",
        docs="Returns the texts of a Content Block that are marked for translation, in the language in which they were written, keyed by the identifier of their translation tag. `translations` is a single object here. The request is rejected (400) with `This message does not support multi-language.` if the block is not set up for several languages.",
        policy="Requires the permission `content_blocks.translations.get`. Rate limit: 250,000 requests per minute, bucket `content_blocks_translations_source`.",
        effect="read",
        docs_url="https://www.braze.com/docs/api/endpoints/translations/content_blocks/get_source_content_block",
        parameters=(
            Parameter(
                name="content_block_id",
                location="query",
                kind="string",
                required=True,
                docs="API identifier of the Content Block, as returned on creation and in the list.",
            ),
            Parameter(
                name="locale_id",
                location="query",
                kind="string",
                docs="UUID of a locale, from the multi-language settings or from `locale.uuid`. Braze does not document its effect on the source texts.",
            ),
        ),
    ),
    "translations_list": Command(
        operation="content_blocks_translations_list",
        method_name="translations_list",
        endpoint="GET /content_blocks/translations",
        summary="List the translations of a Content Block",
        docs="Returns the translations of a Content Block: one entry per locale, with the translated texts keyed by the identifier of their translation tag. With `locale_id`, only that locale is returned. The request is rejected (400) with `This message does not support multi-language.` if the block is not set up for several languages.",
        policy="Requires the permission `content_blocks.translations.get`. Rate limit: 250,000 requests per minute, bucket `content_blocks_translations_list`.",
        effect="read",
        docs_url="https://www.braze.com/docs/api/endpoints/translations/content_blocks/get_translation_content_block",
        parameters=(
            Parameter(
                name="content_block_id",
                location="query",
                kind="string",
                required=True,
                docs="API identifier of the Content Block, as returned on creation and in the list.",
            ),
            Parameter(
                name="locale_id",
                location="query",
                kind="string",
                docs="UUID of a locale, from the multi-language settings or from `locale.uuid`. If given, only its translation is returned.",
            ),
        ),
    ),
    "translations_replace": Command(
        operation="content_blocks_translations_replace",
        method_name="translations_replace",
        endpoint="PUT /content_blocks/translations",
        summary="Set the translation of a Content Block",
        docs="Sets the texts of a Content Block in one locale, keyed by the identifier of their translation tag, as returned for the source texts. The request is rejected (400) if the locale does not exist or the block is not set up for several languages.",
        policy="Requires the permission `content_blocks.translations.update`. Rate limit: 250,000 requests per minute, bucket `content_blocks_translations_replace`. At most 20,971,520 bytes.",
        effect="write",
        docs_url="https://www.braze.com/docs/api/endpoints/translations/content_blocks/put_update_translation_content_block",
        parameters=(
            Parameter(
                name="content_block_id",
                location="body",
                kind="string",
                required=True,
                docs="API identifier of the Content Block.",
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
