# Generated from openapi/ by `python -m generator`. Do not edit.
"""Methods of the namespace ``templates``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ...runtime.call import Call, async_raw, raw
from ...runtime.omit import OMIT, Omit
from . import (
    templates_email_create,
    templates_email_info,
    templates_email_list,
    templates_email_translations_list,
    templates_email_translations_replace,
    templates_email_translations_source,
    templates_email_update,
    templates_translations_email,
    templates_webhook_translations_list,
    templates_webhook_translations_replace,
    templates_webhook_translations_source,
)

if TYPE_CHECKING:
    from ... import models
    from ...runtime.call import AsyncClient, AsyncPager, Client, Pager


class TemplatesApi:
    """
    Create, update and read email templates, and translate email and webhook templates.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def email_create(
        self,
        *,
        template_name: str,
        subject: str,
        body: str,
        plaintext_body: str | Omit = OMIT,
        preheader: str | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
        should_inline_css: bool | Omit = OMIT,
    ) -> models.TemplatesEmailCreateResponse:
        """
        Create an email template.

        Creates an email template, which then appears in the dashboard under Templates & Media. The response
        contains the identifier required for later updates. Tags and Content Blocks used in the template
        must already exist.

        Requires the permission `templates.email.create`. Rate limit: 250,000 requests per hour, bucket
        `default`. At most 4,194,304 bytes.

        Args:
            template_name: Name of the template in the dashboard; must not be empty.
            subject: Subject line. Can contain Liquid.
            body: Content of the email, usually HTML; at most 400 KB. Can contain Liquid; Content Blocks used in
                it must exist.
            plaintext_body: Plain-text version of the content, for email clients that do not display HTML.
            preheader: Text that some email clients display next to the subject as a preview.
            tags: Names of tags to apply to the template. They must already exist.
            should_inline_css: Whether to inline the CSS of the body. Defaults to the workspace setting.

        Returns:
            The template was created.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/templates/email_templates/post_create_email_template
        """
        call = Call(
            templates_email_create.ENDPOINT,
            {
                "template_name": template_name,
                "subject": subject,
                "body": body,
                "plaintext_body": plaintext_body,
                "preheader": preheader,
                "tags": tags,
                "should_inline_css": should_inline_css,
            },
        )
        return self._client._call(call)

    def email_update(
        self,
        *,
        email_template_id: str,
        template_name: str | Omit = OMIT,
        subject: str | Omit = OMIT,
        body: str | Omit = OMIT,
        plaintext_body: str | Omit = OMIT,
        preheader: str | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
        should_inline_css: bool | Omit = OMIT,
    ) -> models.TemplatesEmailUpdateResponse:
        """
        Update an email template.

        Changes an email template. At least one field besides `email_template_id` is required. Tags must
        already exist. Braze does not document the response.

        Requires the permission `templates.email.update`. Rate limit: 250,000 requests per hour, bucket
        `default`. At most 4,194,304 bytes. Give at least 1 of `template_name`, `subject`, `body`,
        `plaintext_body`, `preheader`, `tags`, `should_inline_css`.

        Args:
            email_template_id: API identifier of the template, as returned on creation and in the list.
            template_name: New name of the template in the dashboard; must not be empty.
            subject: New subject line. Can contain Liquid.
            body: New content of the email, usually HTML. Braze states the limit of 400 KB for new templates
                only; it is best to stay within it here too.
            plaintext_body: New plain-text version of the content, for email clients that do not display HTML.
            preheader: New text that some email clients display next to the subject as a preview.
            tags: Names of tags to apply to the template. They must already exist.
            should_inline_css: Whether to inline the CSS of the body. Defaults to the workspace setting.

        Returns:
            The template was updated.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/templates/email_templates/post_update_email_template
        """
        call = Call(
            templates_email_update.ENDPOINT,
            {
                "email_template_id": email_template_id,
                "template_name": template_name,
                "subject": subject,
                "body": body,
                "plaintext_body": plaintext_body,
                "preheader": preheader,
                "tags": tags,
                "should_inline_css": should_inline_css,
            },
        )
        return self._client._call(call)

    def email_info(
        self,
        *,
        email_template_id: str,
    ) -> models.TemplatesEmailInfoResponse:
        """
        Get an email template.

        Returns an email template with its content; images appear as HTML in `body`. Templates created in
        the drag-and-drop editor cannot be read.

        Requires the permission `templates.email.info`. Rate limit: 250,000 requests per hour, bucket
        `default`.

        Args:
            email_template_id: API identifier of the template, as returned on creation and in the list.

        Returns:
            The template.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/templates/email_templates/get_see_email_template_information
        """
        call = Call(
            templates_email_info.ENDPOINT,
            {"email_template_id": email_template_id},
        )
        return self._client._call(call)

    def email_list(
        self,
        *,
        modified_after: datetime | str | Omit = OMIT,
        modified_before: datetime | str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
    ) -> models.TemplatesEmailListResponse:
        """
        List email templates.

        Lists email templates with their name, tags and times, without their content. Returns 100 at a time
        unless `limit` is set. Templates created in the drag-and-drop editor are not included.
        `modified_after` must not be later than `modified_before`.

        Requires the permission `templates.email.list`. Rate limit: 250,000 requests per hour, bucket
        `default`.

        Args:
            modified_after: Return only entries that were last modified at or after this time. ISO 8601, with an
                offset.
            modified_before: Return only entries that were last modified at or before this time. ISO 8601, with
                an offset.
            limit: Maximum number of entries to return, from 1 to 1,000. Defaults to 100.
            offset: Number of matching entries to skip. By default, none are skipped.

        Returns:
            A list of templates.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/templates/email_templates/get_list_email_templates
        """
        call = Call(
            templates_email_list.ENDPOINT,
            {"modified_after": modified_after, "modified_before": modified_before, "limit": limit, "offset": offset},
        )
        return self._client._call(call)

    def email_list_iter(
        self,
        *,
        modified_after: datetime | str | Omit = OMIT,
        modified_before: datetime | str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
    ) -> Pager[models.EmailTemplateSummary]:
        """
        List email templates, item by item, across all pages.

        Takes the arguments of `email_list` and starts from the given offset, or the beginning. A page is
        fetched when its first item is requested. If a request fails, the error says how far the iteration
        came. To retry that page, continue with the same iterator; to resume later, pass the arguments in
        `position`.

        See https://www.braze.com/docs/api/endpoints/templates/email_templates/get_list_email_templates
        """
        call = Call(
            templates_email_list.ENDPOINT,
            {"modified_after": modified_after, "modified_before": modified_before, "limit": limit, "offset": offset},
        )
        return self._client._pages(call)

    def email_translations_source(
        self,
        *,
        template_id: str,
    ) -> models.TemplatesEmailTranslationsSourceResponse:
        """
        Get the source texts of an email template.

        Returns the texts of an email template that are marked for translation, in the language in which
        they were written, keyed by the identifier of their translation tag. `translations` is a single
        object here.

        Requires the permission `templates.email.info`. Rate limit: 250,000 requests per minute, bucket
        `templates_email_translations_source`.

        Args:
            template_id: API identifier of the email template, called `email_template_id` by other endpoints.

        Returns:
            The source texts.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/translations/email_templates/get_view_source_template
        """
        call = Call(
            templates_email_translations_source.ENDPOINT,
            {"template_id": template_id},
        )
        return self._client._call(call)

    def translations_email(
        self,
        *,
        template_id: str,
        locale_id: str | Omit = OMIT,
    ) -> models.TemplatesTranslationsEmailResponse:
        """
        List or filter translations of an email template.

        Returns the same translations of an email template as `/templates/email/translations`, all of them
        or, with `locale_id`, only the one into that locale. The request is rejected (400) if the locale
        does not exist.

        Requires the permission `templates.translations.get`. Rate limit: 250,000 requests per minute,
        bucket `templates_translations_email`.

        Args:
            template_id: API identifier of the email template, called `email_template_id` by other endpoints.
            locale_id: UUID of a locale, from the multi-language settings or from `locale.uuid`. If given, only
                its translation is returned.

        Returns:
            The translations.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/translations/email_templates/get_view_translation_locale_template
        """
        call = Call(
            templates_translations_email.ENDPOINT,
            {"template_id": template_id, "locale_id": locale_id},
        )
        return self._client._call(call)

    def email_translations_list(
        self,
        *,
        template_id: str,
    ) -> models.TemplatesEmailTranslationsListResponse:
        """
        List the translations of an email template.

        Returns the translations of an email template: one entry per locale, with the translated texts keyed
        by the identifier of their translation tag.

        Requires the permission `templates.translations.get`. Rate limit: 250,000 requests per minute,
        bucket `templates_email_translations_list`.

        Args:
            template_id: API identifier of the email template, called `email_template_id` by other endpoints.

        Returns:
            The translations.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/translations/email_templates/get_view_translation_template
        """
        call = Call(
            templates_email_translations_list.ENDPOINT,
            {"template_id": template_id},
        )
        return self._client._call(call)

    def email_translations_replace(
        self,
        *,
        template_id: str,
        locale_id: str,
        translation_map: models.TranslationMap | Mapping[str, Any],
    ) -> models.TemplatesEmailTranslationsReplaceResponse:
        """
        Set the translation of an email template.

        Sets the texts of an email template in one locale, keyed by the identifier of their translation tag,
        as returned for the source texts. The request is rejected (400) if the locale does not exist, the
        template is not set up for several languages, an identifier is missing from `translation_map`, or a
        text contains invalid Liquid.

        Requires the permission `templates.translations.update`. Rate limit: 250,000 requests per minute,
        bucket `templates_email_translations_replace`. At most 20,971,520 bytes.

        Args:
            template_id: API identifier of the email template, called `email_template_id` by other endpoints.
            locale_id: UUID of the locale, from the multi-language settings or from `locale.uuid` of a
                translation.
            translation_map: The translated texts.

        Returns:
            The translation was set.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/translations/email_templates/put_update_template
        """
        call = Call(
            templates_email_translations_replace.ENDPOINT,
            {"template_id": template_id, "locale_id": locale_id, "translation_map": translation_map},
        )
        return self._client._call(call)

    def webhook_translations_source(
        self,
        *,
        template_id: str,
    ) -> models.TemplatesWebhookTranslationsSourceResponse:
        """
        Get the source texts of a webhook template.

        Returns the texts of a webhook template that are marked for translation, in the language in which
        they were written, keyed by the identifier of their translation tag. `translations` is a single
        object here.

        Requires the permission `templates.translations.get`. Rate limit: 250,000 requests per minute,
        bucket `templates_webhook_translations_source`.

        Args:
            template_id: API identifier of the webhook template.

        Returns:
            The source texts.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/translations/webhook_templates/get_view_source_webhook_template
        """
        call = Call(
            templates_webhook_translations_source.ENDPOINT,
            {"template_id": template_id},
        )
        return self._client._call(call)

    def webhook_translations_list(
        self,
        *,
        template_id: str,
        locale_id: str | Omit = OMIT,
    ) -> models.TemplatesWebhookTranslationsListResponse:
        """
        List the translations of a webhook template.

        Returns the translations of a webhook template: one entry per locale, with the translated texts
        keyed by the identifier of their translation tag. With `locale_id`, only that locale is returned.

        Requires the permission `templates.translations.get`. Rate limit: 250,000 requests per minute,
        bucket `templates_webhook_translations_list`.

        Args:
            template_id: API identifier of the webhook template.
            locale_id: UUID of a locale, from the multi-language settings or from `locale.uuid`. If given, only
                its translation is returned.

        Returns:
            The translations.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/translations/webhook_templates/get_view_translations_webhook_template
        """
        call = Call(
            templates_webhook_translations_list.ENDPOINT,
            {"template_id": template_id, "locale_id": locale_id},
        )
        return self._client._call(call)

    def webhook_translations_replace(
        self,
        *,
        template_id: str,
        locale_id: str,
        translation_map: models.TranslationMap | Mapping[str, Any],
    ) -> models.TemplatesWebhookTranslationsReplaceResponse:
        """
        Set the translation of a webhook template.

        Sets the texts of a webhook template in one locale, keyed by the identifier of their translation
        tag, as returned for the source texts. The request is rejected (400) with `Locale not found` if the
        locale does not exist. The response is an empty object.

        Requires the permission `templates.translations.update`. Rate limit: 250,000 requests per minute,
        bucket `templates_webhook_translations_replace`. At most 20,971,520 bytes.

        Args:
            template_id: API identifier of the webhook template.
            locale_id: UUID of the locale, from the multi-language settings or from `locale.uuid` of a
                translation.
            translation_map: The translated texts.

        Returns:
            The translation was set.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/translations/webhook_templates/put_update_webhook_template
        """
        call = Call(
            templates_webhook_translations_replace.ENDPOINT,
            {"template_id": template_id, "locale_id": locale_id, "translation_map": translation_map},
        )
        return self._client._call(call)


class AsyncTemplatesApi:
    """
    The methods of `TemplatesApi`, to be awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def email_create(
        self,
        *,
        template_name: str,
        subject: str,
        body: str,
        plaintext_body: str | Omit = OMIT,
        preheader: str | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
        should_inline_css: bool | Omit = OMIT,
    ) -> models.TemplatesEmailCreateResponse:
        """
        Create an email template.

        See `TemplatesApi.email_create` for arguments, limits and errors.
        """
        call = Call(
            templates_email_create.ENDPOINT,
            {
                "template_name": template_name,
                "subject": subject,
                "body": body,
                "plaintext_body": plaintext_body,
                "preheader": preheader,
                "tags": tags,
                "should_inline_css": should_inline_css,
            },
        )
        return await self._client._call(call)

    async def email_update(
        self,
        *,
        email_template_id: str,
        template_name: str | Omit = OMIT,
        subject: str | Omit = OMIT,
        body: str | Omit = OMIT,
        plaintext_body: str | Omit = OMIT,
        preheader: str | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
        should_inline_css: bool | Omit = OMIT,
    ) -> models.TemplatesEmailUpdateResponse:
        """
        Update an email template.

        See `TemplatesApi.email_update` for arguments, limits and errors.
        """
        call = Call(
            templates_email_update.ENDPOINT,
            {
                "email_template_id": email_template_id,
                "template_name": template_name,
                "subject": subject,
                "body": body,
                "plaintext_body": plaintext_body,
                "preheader": preheader,
                "tags": tags,
                "should_inline_css": should_inline_css,
            },
        )
        return await self._client._call(call)

    async def email_info(
        self,
        *,
        email_template_id: str,
    ) -> models.TemplatesEmailInfoResponse:
        """
        Get an email template.

        See `TemplatesApi.email_info` for arguments, limits and errors.
        """
        call = Call(
            templates_email_info.ENDPOINT,
            {"email_template_id": email_template_id},
        )
        return await self._client._call(call)

    async def email_list(
        self,
        *,
        modified_after: datetime | str | Omit = OMIT,
        modified_before: datetime | str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
    ) -> models.TemplatesEmailListResponse:
        """
        List email templates.

        See `TemplatesApi.email_list` for arguments, limits and errors.
        """
        call = Call(
            templates_email_list.ENDPOINT,
            {"modified_after": modified_after, "modified_before": modified_before, "limit": limit, "offset": offset},
        )
        return await self._client._call(call)

    def email_list_iter(
        self,
        *,
        modified_after: datetime | str | Omit = OMIT,
        modified_before: datetime | str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
    ) -> AsyncPager[models.EmailTemplateSummary]:
        """
        List email templates, item by item, across all pages.

        See `TemplatesApi.email_list_iter` for arguments, limits and errors.
        """
        call = Call(
            templates_email_list.ENDPOINT,
            {"modified_after": modified_after, "modified_before": modified_before, "limit": limit, "offset": offset},
        )
        return self._client._pages(call)

    async def email_translations_source(
        self,
        *,
        template_id: str,
    ) -> models.TemplatesEmailTranslationsSourceResponse:
        """
        Get the source texts of an email template.

        See `TemplatesApi.email_translations_source` for arguments, limits and errors.
        """
        call = Call(
            templates_email_translations_source.ENDPOINT,
            {"template_id": template_id},
        )
        return await self._client._call(call)

    async def translations_email(
        self,
        *,
        template_id: str,
        locale_id: str | Omit = OMIT,
    ) -> models.TemplatesTranslationsEmailResponse:
        """
        List or filter translations of an email template.

        See `TemplatesApi.translations_email` for arguments, limits and errors.
        """
        call = Call(
            templates_translations_email.ENDPOINT,
            {"template_id": template_id, "locale_id": locale_id},
        )
        return await self._client._call(call)

    async def email_translations_list(
        self,
        *,
        template_id: str,
    ) -> models.TemplatesEmailTranslationsListResponse:
        """
        List the translations of an email template.

        See `TemplatesApi.email_translations_list` for arguments, limits and errors.
        """
        call = Call(
            templates_email_translations_list.ENDPOINT,
            {"template_id": template_id},
        )
        return await self._client._call(call)

    async def email_translations_replace(
        self,
        *,
        template_id: str,
        locale_id: str,
        translation_map: models.TranslationMap | Mapping[str, Any],
    ) -> models.TemplatesEmailTranslationsReplaceResponse:
        """
        Set the translation of an email template.

        See `TemplatesApi.email_translations_replace` for arguments, limits and errors.
        """
        call = Call(
            templates_email_translations_replace.ENDPOINT,
            {"template_id": template_id, "locale_id": locale_id, "translation_map": translation_map},
        )
        return await self._client._call(call)

    async def webhook_translations_source(
        self,
        *,
        template_id: str,
    ) -> models.TemplatesWebhookTranslationsSourceResponse:
        """
        Get the source texts of a webhook template.

        See `TemplatesApi.webhook_translations_source` for arguments, limits and errors.
        """
        call = Call(
            templates_webhook_translations_source.ENDPOINT,
            {"template_id": template_id},
        )
        return await self._client._call(call)

    async def webhook_translations_list(
        self,
        *,
        template_id: str,
        locale_id: str | Omit = OMIT,
    ) -> models.TemplatesWebhookTranslationsListResponse:
        """
        List the translations of a webhook template.

        See `TemplatesApi.webhook_translations_list` for arguments, limits and errors.
        """
        call = Call(
            templates_webhook_translations_list.ENDPOINT,
            {"template_id": template_id, "locale_id": locale_id},
        )
        return await self._client._call(call)

    async def webhook_translations_replace(
        self,
        *,
        template_id: str,
        locale_id: str,
        translation_map: models.TranslationMap | Mapping[str, Any],
    ) -> models.TemplatesWebhookTranslationsReplaceResponse:
        """
        Set the translation of a webhook template.

        See `TemplatesApi.webhook_translations_replace` for arguments, limits and errors.
        """
        call = Call(
            templates_webhook_translations_replace.ENDPOINT,
            {"template_id": template_id, "locale_id": locale_id, "translation_map": translation_map},
        )
        return await self._client._call(call)


class RawTemplatesApi:
    """
    The methods of `TemplatesApi`, returning raw responses.
    """

    def __init__(self, client: Client) -> None:
        api = TemplatesApi(client)
        self.email_create = raw(api.email_create)
        self.email_update = raw(api.email_update)
        self.email_info = raw(api.email_info)
        self.email_list = raw(api.email_list)
        self.email_translations_source = raw(api.email_translations_source)
        self.translations_email = raw(api.translations_email)
        self.email_translations_list = raw(api.email_translations_list)
        self.email_translations_replace = raw(api.email_translations_replace)
        self.webhook_translations_source = raw(api.webhook_translations_source)
        self.webhook_translations_list = raw(api.webhook_translations_list)
        self.webhook_translations_replace = raw(api.webhook_translations_replace)


class AsyncRawTemplatesApi:
    """
    The methods of `AsyncTemplatesApi`, returning raw responses.
    """

    def __init__(self, client: AsyncClient) -> None:
        api = AsyncTemplatesApi(client)
        self.email_create = async_raw(api.email_create)
        self.email_update = async_raw(api.email_update)
        self.email_info = async_raw(api.email_info)
        self.email_list = async_raw(api.email_list)
        self.email_translations_source = async_raw(api.email_translations_source)
        self.translations_email = async_raw(api.translations_email)
        self.email_translations_list = async_raw(api.email_translations_list)
        self.email_translations_replace = async_raw(api.email_translations_replace)
        self.webhook_translations_source = async_raw(api.webhook_translations_source)
        self.webhook_translations_list = async_raw(api.webhook_translations_list)
        self.webhook_translations_replace = async_raw(api.webhook_translations_replace)
