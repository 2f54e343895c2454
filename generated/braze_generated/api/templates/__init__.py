# Generated from openapi/ by `python -m generator`. Do not edit.
"""Methods of the namespace ``templates``."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ...runtime.call import Call, async_raw, raw
from ...runtime.omit import OMIT, Omit
from . import templates_email_create, templates_email_info, templates_email_list, templates_email_update

if TYPE_CHECKING:
    from ... import models
    from ...runtime.call import AsyncClient, AsyncPager, Client, Pager


class TemplatesApi:
    """
    Create, update and read e-mail templates.
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
        Create an e-mail template.

        Creates an e-mail template, which then appears in the dashboard under Templates & Media. The answer
        holds the identifier that later updates need. Tags and Content Blocks that the template names must
        exist already.

        Requires the permission `templates.email.create`. Rate limit: 250,000 requests per hour, bucket
        `default`. At most 4,194,304 bytes.

        Args:
            template_name: Name of the template in the dashboard; not empty.
            subject: Subject line. May contain Liquid.
            body: Content of the e-mail, usually HTML; at most 400 KB. May contain Liquid; the Content Blocks it
                names must exist.
            plaintext_body: The content as plain text, for mail programs that show no HTML.
            preheader: Text that some mail programs show beside the subject, as a preview.
            tags: Names of tags to put on the template. They must exist already.
            should_inline_css: Whether the CSS of the body is inlined. Left out, the setting of the workspace
                applies.

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
        Update an e-mail template.

        Changes an e-mail template. At least one field must be given beside `email_template_id`. Tags that
        are named must exist already. Braze does not document the answer.

        Requires the permission `templates.email.update`. Rate limit: 250,000 requests per hour, bucket
        `default`. At most 4,194,304 bytes. Give at least 1 of `template_name`, `subject`, `body`,
        `plaintext_body`, `preheader`, `tags`, `should_inline_css`.

        Args:
            email_template_id: API identifier of the template, as its creation and the list return it.
            template_name: New name of the template in the dashboard; not empty.
            subject: New subject line. May contain Liquid.
            body: New content of the e-mail, usually HTML. Braze states the limit of 400 KB for new templates
                only; it is wise to keep to it here too.
            plaintext_body: The new content as plain text, for mail programs that show no HTML.
            preheader: New text that some mail programs show beside the subject, as a preview.
            tags: Names of tags to put on the template. They must exist already.
            should_inline_css: Whether the CSS of the body is inlined. By default the setting of the workspace
                applies.

        Returns:
            The template was changed.

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
        Get an e-mail template.

        Returns one e-mail template with its content; images appear as HTML in `body`. Templates made in the
        drag-and-drop editor cannot be read.

        Requires the permission `templates.email.info`. Rate limit: 250,000 requests per hour, bucket
        `default`.

        Args:
            email_template_id: API identifier of the template, as its creation and the list return it.

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
        List e-mail templates.

        Lists e-mail templates with their name, tags and times, without their content; 100 at a time unless
        `limit` says otherwise. Templates made in the drag-and-drop editor are left out. `modified_after`
        may not lie after `modified_before`.

        Requires the permission `templates.email.list`. Rate limit: 250,000 requests per hour, bucket
        `default`.

        Args:
            modified_after: Only entries last modified at this time or later. ISO 8601, with an offset.
            modified_before: Only entries last modified at this time or earlier. ISO 8601, with an offset.
            limit: Greatest number of entries to return, 1 to 1,000. Left out, 100.
            offset: Number of matching entries to skip. Left out, none is skipped.

        Returns:
            Some of the templates.

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
        List e-mail templates, item by item, across all pages.

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
        Create an e-mail template.

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
        Update an e-mail template.

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
        Get an e-mail template.

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
        List e-mail templates.

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
        List e-mail templates, item by item, across all pages.

        See `TemplatesApi.email_list_iter` for arguments, limits and errors.
        """
        call = Call(
            templates_email_list.ENDPOINT,
            {"modified_after": modified_after, "modified_before": modified_before, "limit": limit, "offset": offset},
        )
        return self._client._pages(call)


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
