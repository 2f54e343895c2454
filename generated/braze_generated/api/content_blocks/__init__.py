# Generated from openapi/ by `python -m generator`. Do not edit.
"""Methods of the namespace ``content_blocks``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ...runtime.call import Call, async_raw, raw
from ...runtime.omit import OMIT, Omit
from . import (
    content_blocks_create,
    content_blocks_info,
    content_blocks_list,
    content_blocks_translations_list,
    content_blocks_translations_replace,
    content_blocks_translations_source,
    content_blocks_update,
)

if TYPE_CHECKING:
    from ... import models
    from ...runtime.call import AsyncClient, AsyncPager, Client, Pager


class ContentBlocksApi:
    """
    Create, update, translate and read Content Blocks, the reusable parts of messages.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def create(
        self,
        *,
        name: str,
        content: str,
        description: str | Omit = OMIT,
        state: models.ContentBlockState | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
    ) -> models.ContentBlocksCreateResponse:
        """
        Create a Content Block.

        Creates a Content Block: a piece of HTML or text that messages include with the Liquid tag from the
        response. The name must be unique in the workspace, and the tags must already exist. Content is
        rejected if its Liquid is malformed or if it includes the block itself.

        Requires the permission `content_blocks.create`. Rate limit: 250,000 requests per hour, bucket
        `default`. At most 4,194,304 bytes.

        Args:
            name: Name of the block, from which its Liquid tag is derived; unique in the workspace. Fewer than
                100 characters: the letters `A` to `Z` and `a` to `z`, digits, `-` and `_`.
            content: The HTML or text of the block; must not be empty and must be less than 50 KB. Can contain
                Liquid.
            description: Description of the block. Fewer than 250 characters; must not be empty if given.
            state: Whether the block can be used (`active`, the default) or is still a `draft`.
            tags: Names of tags to apply to the block. They must already exist.

        Returns:
            The Content Block was created.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/templates/content_blocks_templates/post_create_email_content_block
        """
        call = Call(
            content_blocks_create.ENDPOINT,
            {"name": name, "content": content, "description": description, "state": state, "tags": tags},
        )
        return self._client._call(call)

    def update(
        self,
        *,
        content_block_id: str,
        name: str | Omit = OMIT,
        description: str | Omit = OMIT,
        content: str | Omit = OMIT,
        state: models.ContentBlockState | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
    ) -> models.ContentBlocksUpdateResponse:
        """
        Update a Content Block.

        Changes a Content Block. An active block cannot be renamed or turned back into a draft. If `state`
        is omitted, Braze assumes `active`, so set it explicitly to keep a draft a draft. Content is
        rejected if its Liquid is malformed or if it includes the block itself.

        Requires the permission `content_blocks.update`. Rate limit: 250,000 requests per hour, bucket
        `default`. At most 4,194,304 bytes.

        Args:
            content_block_id: API identifier of the block, as returned on creation and in the list.
            name: New name of a block that is still a draft; rejected for an active block. Unique in the
                workspace; fewer than 100 characters: the letters `A` to `Z` and `a` to `z`, digits, `-` and `_`.
            description: Description of the block. Fewer than 250 characters; must not be empty if given.
            content: The new HTML or text of the block; must not be empty and must be less than 50 KB. Can
                contain Liquid.
            state: Whether the block can be used (`active`, the default) or is still a `draft`.
            tags: Names of tags to apply to the block. They must already exist.

        Returns:
            The Content Block was updated.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/templates/content_blocks_templates/post_update_content_block
        """
        call = Call(
            content_blocks_update.ENDPOINT,
            {
                "content_block_id": content_block_id,
                "name": name,
                "description": description,
                "content": content,
                "state": state,
                "tags": tags,
            },
        )
        return self._client._call(call)

    def info(
        self,
        *,
        content_block_id: str,
        include_inclusion_data: bool | Omit = OMIT,
    ) -> models.ContentBlocksInfoResponse:
        """
        Get a Content Block.

        Returns a Content Block with its content and, on request, the messages that include it. The content
        of a deleted block cannot be read.

        Requires the permission `content_blocks.info`. Rate limit: 250,000 requests per hour, bucket
        `default`.

        Args:
            content_block_id: API identifier of the Content Block, as returned on creation and in the list.
            include_inclusion_data: Whether to return `inclusion_data`.

        Returns:
            The Content Block.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/templates/content_blocks_templates/get_see_email_content_blocks_information
        """
        call = Call(
            content_blocks_info.ENDPOINT,
            {"content_block_id": content_block_id, "include_inclusion_data": include_inclusion_data},
        )
        return self._client._call(call)

    def list(
        self,
        *,
        modified_after: datetime | str | Omit = OMIT,
        modified_before: datetime | str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
    ) -> models.ContentBlocksListResponse:
        """
        List Content Blocks.

        Lists Content Blocks with their name, Liquid tag, tags and times, without their content, description
        and state. Returns 100 at a time unless `limit` is set. `modified_after` must not be later than
        `modified_before`.

        Requires the permission `content_blocks.list`. Rate limit: 250,000 requests per hour, bucket
        `default`.

        Args:
            modified_after: Return only entries that were last modified at or after this time. ISO 8601, with an
                offset.
            modified_before: Return only entries that were last modified at or before this time. ISO 8601, with
                an offset.
            limit: Maximum number of entries to return, from 1 to 1,000. Defaults to 100.
            offset: Number of matching entries to skip. By default, none are skipped.

        Returns:
            A list of Content Blocks.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/templates/content_blocks_templates/get_list_email_content_blocks
        """
        call = Call(
            content_blocks_list.ENDPOINT,
            {"modified_after": modified_after, "modified_before": modified_before, "limit": limit, "offset": offset},
        )
        return self._client._call(call)

    def list_iter(
        self,
        *,
        modified_after: datetime | str | Omit = OMIT,
        modified_before: datetime | str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
    ) -> Pager[models.ContentBlockSummary]:
        """
        List Content Blocks, item by item, across all pages.

        Takes the arguments of `list` and starts from the given offset, or the beginning. A page is fetched
        when its first item is requested. If a request fails, the error says how far the iteration came. To
        retry that page, continue with the same iterator; to resume later, pass the arguments in `position`.

        See https://www.braze.com/docs/api/endpoints/templates/content_blocks_templates/get_list_email_content_blocks
        """
        call = Call(
            content_blocks_list.ENDPOINT,
            {"modified_after": modified_after, "modified_before": modified_before, "limit": limit, "offset": offset},
        )
        return self._client._pages(call)

    def translations_source(
        self,
        *,
        content_block_id: str,
        locale_id: str | Omit = OMIT,
    ) -> models.ContentBlocksTranslationsSourceResponse:
        """
        Get the source texts of a Content Block.

        Returns the texts of a Content Block that are marked for translation, in the language in which they
        were written, keyed by the identifier of their translation tag. `translations` is a single object
        here. The request is rejected (400) with `This message does not support multi-language.` if the
        block is not set up for several languages.

        Requires the permission `content_blocks.translations.get`. Rate limit: 250,000 requests per minute,
        bucket `content_blocks_translations_source`.

        Args:
            content_block_id: API identifier of the Content Block, as returned on creation and in the list.
            locale_id: UUID of a locale, from the multi-language settings or from `locale.uuid`. Braze does not
                document its effect on the source texts.

        Returns:
            The source texts.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/translations/content_blocks/get_source_content_block
        """
        call = Call(
            content_blocks_translations_source.ENDPOINT,
            {"content_block_id": content_block_id, "locale_id": locale_id},
        )
        return self._client._call(call)

    def translations_list(
        self,
        *,
        content_block_id: str,
        locale_id: str | Omit = OMIT,
    ) -> models.ContentBlocksTranslationsListResponse:
        """
        List the translations of a Content Block.

        Returns the translations of a Content Block: one entry per locale, with the translated texts keyed
        by the identifier of their translation tag. With `locale_id`, only that locale is returned. The
        request is rejected (400) with `This message does not support multi-language.` if the block is not
        set up for several languages.

        Requires the permission `content_blocks.translations.get`. Rate limit: 250,000 requests per minute,
        bucket `content_blocks_translations_list`.

        Args:
            content_block_id: API identifier of the Content Block, as returned on creation and in the list.
            locale_id: UUID of a locale, from the multi-language settings or from `locale.uuid`. If given, only
                its translation is returned.

        Returns:
            The translations.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/translations/content_blocks/get_translation_content_block
        """
        call = Call(
            content_blocks_translations_list.ENDPOINT,
            {"content_block_id": content_block_id, "locale_id": locale_id},
        )
        return self._client._call(call)

    def translations_replace(
        self,
        *,
        content_block_id: str,
        locale_id: str,
        translation_map: models.TranslationMap | Mapping[str, Any],
    ) -> models.ContentBlocksTranslationsReplaceResponse:
        """
        Set the translation of a Content Block.

        Sets the texts of a Content Block in one locale, keyed by the identifier of their translation tag,
        as returned for the source texts. The request is rejected (400) if the locale does not exist or the
        block is not set up for several languages.

        Requires the permission `content_blocks.translations.update`. Rate limit: 250,000 requests per
        minute, bucket `content_blocks_translations_replace`. At most 20,971,520 bytes.

        Args:
            content_block_id: API identifier of the Content Block.
            locale_id: UUID of the locale, from the multi-language settings or from `locale.uuid` of a
                translation.
            translation_map: The translated texts.

        Returns:
            The translation was set.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/translations/content_blocks/put_update_translation_content_block
        """
        call = Call(
            content_blocks_translations_replace.ENDPOINT,
            {"content_block_id": content_block_id, "locale_id": locale_id, "translation_map": translation_map},
        )
        return self._client._call(call)


class AsyncContentBlocksApi:
    """
    The methods of `ContentBlocksApi`, to be awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create(
        self,
        *,
        name: str,
        content: str,
        description: str | Omit = OMIT,
        state: models.ContentBlockState | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
    ) -> models.ContentBlocksCreateResponse:
        """
        Create a Content Block.

        See `ContentBlocksApi.create` for arguments, limits and errors.
        """
        call = Call(
            content_blocks_create.ENDPOINT,
            {"name": name, "content": content, "description": description, "state": state, "tags": tags},
        )
        return await self._client._call(call)

    async def update(
        self,
        *,
        content_block_id: str,
        name: str | Omit = OMIT,
        description: str | Omit = OMIT,
        content: str | Omit = OMIT,
        state: models.ContentBlockState | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
    ) -> models.ContentBlocksUpdateResponse:
        """
        Update a Content Block.

        See `ContentBlocksApi.update` for arguments, limits and errors.
        """
        call = Call(
            content_blocks_update.ENDPOINT,
            {
                "content_block_id": content_block_id,
                "name": name,
                "description": description,
                "content": content,
                "state": state,
                "tags": tags,
            },
        )
        return await self._client._call(call)

    async def info(
        self,
        *,
        content_block_id: str,
        include_inclusion_data: bool | Omit = OMIT,
    ) -> models.ContentBlocksInfoResponse:
        """
        Get a Content Block.

        See `ContentBlocksApi.info` for arguments, limits and errors.
        """
        call = Call(
            content_blocks_info.ENDPOINT,
            {"content_block_id": content_block_id, "include_inclusion_data": include_inclusion_data},
        )
        return await self._client._call(call)

    async def list(
        self,
        *,
        modified_after: datetime | str | Omit = OMIT,
        modified_before: datetime | str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
    ) -> models.ContentBlocksListResponse:
        """
        List Content Blocks.

        See `ContentBlocksApi.list` for arguments, limits and errors.
        """
        call = Call(
            content_blocks_list.ENDPOINT,
            {"modified_after": modified_after, "modified_before": modified_before, "limit": limit, "offset": offset},
        )
        return await self._client._call(call)

    def list_iter(
        self,
        *,
        modified_after: datetime | str | Omit = OMIT,
        modified_before: datetime | str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
    ) -> AsyncPager[models.ContentBlockSummary]:
        """
        List Content Blocks, item by item, across all pages.

        See `ContentBlocksApi.list_iter` for arguments, limits and errors.
        """
        call = Call(
            content_blocks_list.ENDPOINT,
            {"modified_after": modified_after, "modified_before": modified_before, "limit": limit, "offset": offset},
        )
        return self._client._pages(call)

    async def translations_source(
        self,
        *,
        content_block_id: str,
        locale_id: str | Omit = OMIT,
    ) -> models.ContentBlocksTranslationsSourceResponse:
        """
        Get the source texts of a Content Block.

        See `ContentBlocksApi.translations_source` for arguments, limits and errors.
        """
        call = Call(
            content_blocks_translations_source.ENDPOINT,
            {"content_block_id": content_block_id, "locale_id": locale_id},
        )
        return await self._client._call(call)

    async def translations_list(
        self,
        *,
        content_block_id: str,
        locale_id: str | Omit = OMIT,
    ) -> models.ContentBlocksTranslationsListResponse:
        """
        List the translations of a Content Block.

        See `ContentBlocksApi.translations_list` for arguments, limits and errors.
        """
        call = Call(
            content_blocks_translations_list.ENDPOINT,
            {"content_block_id": content_block_id, "locale_id": locale_id},
        )
        return await self._client._call(call)

    async def translations_replace(
        self,
        *,
        content_block_id: str,
        locale_id: str,
        translation_map: models.TranslationMap | Mapping[str, Any],
    ) -> models.ContentBlocksTranslationsReplaceResponse:
        """
        Set the translation of a Content Block.

        See `ContentBlocksApi.translations_replace` for arguments, limits and errors.
        """
        call = Call(
            content_blocks_translations_replace.ENDPOINT,
            {"content_block_id": content_block_id, "locale_id": locale_id, "translation_map": translation_map},
        )
        return await self._client._call(call)


class RawContentBlocksApi:
    """
    The methods of `ContentBlocksApi`, returning raw responses.
    """

    def __init__(self, client: Client) -> None:
        api = ContentBlocksApi(client)
        self.create = raw(api.create)
        self.update = raw(api.update)
        self.info = raw(api.info)
        self.list = raw(api.list)
        self.translations_source = raw(api.translations_source)
        self.translations_list = raw(api.translations_list)
        self.translations_replace = raw(api.translations_replace)


class AsyncRawContentBlocksApi:
    """
    The methods of `AsyncContentBlocksApi`, returning raw responses.
    """

    def __init__(self, client: AsyncClient) -> None:
        api = AsyncContentBlocksApi(client)
        self.create = async_raw(api.create)
        self.update = async_raw(api.update)
        self.info = async_raw(api.info)
        self.list = async_raw(api.list)
        self.translations_source = async_raw(api.translations_source)
        self.translations_list = async_raw(api.translations_list)
        self.translations_replace = async_raw(api.translations_replace)
