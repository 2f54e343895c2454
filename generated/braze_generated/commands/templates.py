# Generated from openapi/ by `python -m generator`. Do not edit.
"""Commands of the namespace ``templates``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.command import Command, Parameter

COMMANDS: Final[Mapping[str, Command]] = {
    "email_create": Command(
        operation="templates_email_create",
        method_name="email_create",
        endpoint="POST /templates/email/create",
        summary="Create an email template",
        docs="Creates an email template, which then appears in the dashboard under Templates & Media. The response contains the identifier required for later updates. Tags and Content Blocks used in the template must already exist.",
        policy="Requires the permission `templates.email.create`. Rate limit: 250,000 requests per hour, bucket `default`. At most 4,194,304 bytes.",
        effect="write",
        docs_url="https://www.braze.com/docs/api/endpoints/templates/email_templates/post_create_email_template",
        parameters=(
            Parameter(
                name="template_name",
                location="body",
                kind="string",
                required=True,
                docs="Name of the template in the dashboard; must not be empty.",
            ),
            Parameter(
                name="subject", location="body", kind="string", required=True, docs="Subject line. Can contain Liquid."
            ),
            Parameter(
                name="body",
                location="body",
                kind="string",
                required=True,
                docs="Content of the email, usually HTML; at most 400 KB. Can contain Liquid; Content Blocks used in it must exist.",
            ),
            Parameter(
                name="plaintext_body",
                location="body",
                kind="string",
                docs="Plain-text version of the content, for email clients that do not display HTML.",
            ),
            Parameter(
                name="preheader",
                location="body",
                kind="string",
                docs="Text that some email clients display next to the subject as a preview.",
            ),
            Parameter(
                name="tags",
                location="body",
                kind="string",
                is_list=True,
                docs="Names of tags to apply to the template. They must already exist.",
            ),
            Parameter(
                name="should_inline_css",
                location="body",
                kind="boolean",
                docs="Whether to inline the CSS of the body. Defaults to the workspace setting.",
            ),
        ),
    ),
    "email_update": Command(
        operation="templates_email_update",
        method_name="email_update",
        endpoint="POST /templates/email/update",
        summary="Update an email template",
        docs="Changes an email template. At least one field besides `email_template_id` is required. Tags must already exist. Braze does not document the response.",
        policy="Requires the permission `templates.email.update`. Rate limit: 250,000 requests per hour, bucket `default`. At most 4,194,304 bytes. Give at least 1 of `template_name`, `subject`, `body`, `plaintext_body`, `preheader`, `tags`, `should_inline_css`.",
        effect="write",
        docs_url="https://www.braze.com/docs/api/endpoints/templates/email_templates/post_update_email_template",
        parameters=(
            Parameter(
                name="email_template_id",
                location="body",
                kind="string",
                required=True,
                docs="API identifier of the template, as returned on creation and in the list.",
            ),
            Parameter(
                name="template_name",
                location="body",
                kind="string",
                docs="New name of the template in the dashboard; must not be empty.",
            ),
            Parameter(name="subject", location="body", kind="string", docs="New subject line. Can contain Liquid."),
            Parameter(
                name="body",
                location="body",
                kind="string",
                docs="New content of the email, usually HTML. Braze states the limit of 400 KB for new templates only; it is best to stay within it here too.",
            ),
            Parameter(
                name="plaintext_body",
                location="body",
                kind="string",
                docs="New plain-text version of the content, for email clients that do not display HTML.",
            ),
            Parameter(
                name="preheader",
                location="body",
                kind="string",
                docs="New text that some email clients display next to the subject as a preview.",
            ),
            Parameter(
                name="tags",
                location="body",
                kind="string",
                is_list=True,
                docs="Names of tags to apply to the template. They must already exist.",
            ),
            Parameter(
                name="should_inline_css",
                location="body",
                kind="boolean",
                docs="Whether to inline the CSS of the body. Defaults to the workspace setting.",
            ),
        ),
    ),
    "email_info": Command(
        operation="templates_email_info",
        method_name="email_info",
        endpoint="GET /templates/email/info",
        summary="Get an email template",
        docs="Returns an email template with its content; images appear as HTML in `body`. Templates created in the drag-and-drop editor cannot be read.",
        policy="Requires the permission `templates.email.info`. Rate limit: 250,000 requests per hour, bucket `default`.",
        effect="read",
        docs_url="https://www.braze.com/docs/api/endpoints/templates/email_templates/get_see_email_template_information",
        parameters=(
            Parameter(
                name="email_template_id",
                location="query",
                kind="string",
                required=True,
                docs="API identifier of the template, as returned on creation and in the list.",
            ),
        ),
    ),
    "email_list": Command(
        operation="templates_email_list",
        method_name="email_list",
        endpoint="GET /templates/email/list",
        summary="List email templates",
        docs="Lists email templates with their name, tags and times, without their content. Returns 100 at a time unless `limit` is set. Templates created in the drag-and-drop editor are not included. `modified_after` must not be later than `modified_before`.",
        policy="Requires the permission `templates.email.list`. Rate limit: 250,000 requests per hour, bucket `default`.",
        effect="read",
        items="templates",
        docs_url="https://www.braze.com/docs/api/endpoints/templates/email_templates/get_list_email_templates",
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
    "email_translations_source": Command(
        operation="templates_email_translations_source",
        method_name="email_translations_source",
        endpoint="GET /templates/email/translations/source",
        summary="Get the source texts of an email template",
        docs="Returns the texts of an email template that are marked for translation, in the language in which they were written, keyed by the identifier of their translation tag. `translations` is a single object here.",
        policy="Requires the permission `templates.email.info`. Rate limit: 250,000 requests per minute, bucket `templates_email_translations_source`.",
        effect="read",
        docs_url="https://www.braze.com/docs/api/endpoints/translations/email_templates/get_view_source_template",
        parameters=(
            Parameter(
                name="template_id",
                location="query",
                kind="string",
                required=True,
                docs="API identifier of the email template, called `email_template_id` by other endpoints.",
            ),
        ),
    ),
    "translations_email": Command(
        operation="templates_translations_email",
        method_name="translations_email",
        endpoint="GET /templates/translations/email",
        summary="List or filter translations of an email template",
        docs="Returns the same translations of an email template as `/templates/email/translations`, all of them or, with `locale_id`, only the one into that locale. The request is rejected (400) if the locale does not exist.",
        policy="Requires the permission `templates.translations.get`. Rate limit: 250,000 requests per minute, bucket `templates_translations_email`.",
        effect="read",
        docs_url="https://www.braze.com/docs/api/endpoints/translations/email_templates/get_view_translation_locale_template",
        parameters=(
            Parameter(
                name="template_id",
                location="query",
                kind="string",
                required=True,
                docs="API identifier of the email template, called `email_template_id` by other endpoints.",
            ),
            Parameter(
                name="locale_id",
                location="query",
                kind="string",
                docs="UUID of a locale, from the multi-language settings or from `locale.uuid`. If given, only its translation is returned.",
            ),
        ),
    ),
    "email_translations_list": Command(
        operation="templates_email_translations_list",
        method_name="email_translations_list",
        endpoint="GET /templates/email/translations",
        summary="List the translations of an email template",
        docs="Returns the translations of an email template: one entry per locale, with the translated texts keyed by the identifier of their translation tag.",
        policy="Requires the permission `templates.translations.get`. Rate limit: 250,000 requests per minute, bucket `templates_email_translations_list`.",
        effect="read",
        docs_url="https://www.braze.com/docs/api/endpoints/translations/email_templates/get_view_translation_template",
        parameters=(
            Parameter(
                name="template_id",
                location="query",
                kind="string",
                required=True,
                docs="API identifier of the email template, called `email_template_id` by other endpoints.",
            ),
        ),
    ),
    "email_translations_replace": Command(
        operation="templates_email_translations_replace",
        method_name="email_translations_replace",
        endpoint="PUT /templates/email/translations",
        summary="Set the translation of an email template",
        docs="Sets the texts of an email template in one locale, keyed by the identifier of their translation tag, as returned for the source texts. The request is rejected (400) if the locale does not exist, the template is not set up for several languages, an identifier is missing from `translation_map`, or a text contains invalid Liquid.",
        policy="Requires the permission `templates.translations.update`. Rate limit: 250,000 requests per minute, bucket `templates_email_translations_replace`. At most 20,971,520 bytes.",
        effect="write",
        docs_url="https://www.braze.com/docs/api/endpoints/translations/email_templates/put_update_template",
        parameters=(
            Parameter(
                name="template_id",
                location="body",
                kind="string",
                required=True,
                docs="API identifier of the email template, called `email_template_id` by other endpoints.",
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
    "webhook_translations_source": Command(
        operation="templates_webhook_translations_source",
        method_name="webhook_translations_source",
        endpoint="GET /templates/webhook/translations/source",
        summary="Get the source texts of a webhook template",
        docs="Returns the texts of a webhook template that are marked for translation, in the language in which they were written, keyed by the identifier of their translation tag. `translations` is a single object here.",
        policy="Requires the permission `templates.translations.get`. Rate limit: 250,000 requests per minute, bucket `templates_webhook_translations_source`.",
        effect="read",
        docs_url="https://www.braze.com/docs/api/endpoints/translations/webhook_templates/get_view_source_webhook_template",
        parameters=(
            Parameter(
                name="template_id",
                location="query",
                kind="string",
                required=True,
                docs="API identifier of the webhook template.",
            ),
        ),
    ),
    "webhook_translations_list": Command(
        operation="templates_webhook_translations_list",
        method_name="webhook_translations_list",
        endpoint="GET /templates/webhook/translations",
        summary="List the translations of a webhook template",
        docs="Returns the translations of a webhook template: one entry per locale, with the translated texts keyed by the identifier of their translation tag. With `locale_id`, only that locale is returned.",
        policy="Requires the permission `templates.translations.get`. Rate limit: 250,000 requests per minute, bucket `templates_webhook_translations_list`.",
        effect="read",
        docs_url="https://www.braze.com/docs/api/endpoints/translations/webhook_templates/get_view_translations_webhook_template",
        parameters=(
            Parameter(
                name="template_id",
                location="query",
                kind="string",
                required=True,
                docs="API identifier of the webhook template.",
            ),
            Parameter(
                name="locale_id",
                location="query",
                kind="string",
                docs="UUID of a locale, from the multi-language settings or from `locale.uuid`. If given, only its translation is returned.",
            ),
        ),
    ),
    "webhook_translations_replace": Command(
        operation="templates_webhook_translations_replace",
        method_name="webhook_translations_replace",
        endpoint="PUT /templates/webhook/translations",
        summary="Set the translation of a webhook template",
        docs="Sets the texts of a webhook template in one locale, keyed by the identifier of their translation tag, as returned for the source texts. The request is rejected (400) with `Locale not found` if the locale does not exist. The response is an empty object.",
        policy="Requires the permission `templates.translations.update`. Rate limit: 250,000 requests per minute, bucket `templates_webhook_translations_replace`. At most 20,971,520 bytes.",
        effect="write",
        docs_url="https://www.braze.com/docs/api/endpoints/translations/webhook_templates/put_update_webhook_template",
        parameters=(
            Parameter(
                name="template_id",
                location="body",
                kind="string",
                required=True,
                docs="API identifier of the webhook template.",
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
