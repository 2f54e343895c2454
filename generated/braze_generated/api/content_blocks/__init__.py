# Generated from openapi/ by `python -m generator`. Do not edit.
"""Methods of the namespace ``content_blocks``."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ...runtime.call import Call, async_raw, raw
from ...runtime.omit import OMIT, Omit
from . import content_blocks_create, content_blocks_info, content_blocks_list, content_blocks_update

if TYPE_CHECKING:
    from ... import models
    from ...runtime.call import AsyncClient, AsyncPager, Client, Pager


class ContentBlocksApi:
    """
    Create, update and read Content Blocks, the reusable parts of messages.
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

        Creates a Content Block, a piece of HTML or text that messages include by the Liquid tag in the
        answer. The name must be new in the workspace, the tags must exist already. Content with malformed
        Liquid, or that includes the block itself, is refused.

        Requires the permission `content_blocks.create`. Rate limit: 250,000 requests per hour, bucket
        `default`. At most 4,194,304 bytes.

        Args:
            name: Name of the block, from which its Liquid tag is made; unique in the workspace. Fewer than 100
                characters, of the letters `A` to `Z` and `a` to `z`, digits, `-` and `_`.
            content: The HTML or text of the block; not empty, and less than 50 KB. May contain Liquid.
            description: What the block is for. Fewer than 250 characters; not empty where it is given.
            state: Whether the block can be used (`active`, which is also what is meant when it is left out) or
                is still a `draft`.
            tags: Names of tags to put on the block. They must exist already.

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

        Changes a Content Block. An active block can be neither renamed nor turned into a draft again. Where
        `state` is left out Braze takes it as `active`, so a draft that is to stay one must say so. Content
        with malformed Liquid, or that includes the block itself, is refused.

        Requires the permission `content_blocks.update`. Rate limit: 250,000 requests per hour, bucket
        `default`. At most 4,194,304 bytes.

        Args:
            content_block_id: API identifier of the block, as its creation and the list return it.
            name: New name of a block that is still a draft; refused for an active one. Unique in the workspace;
                fewer than 100 characters, of the letters `A` to `Z` and `a` to `z`, digits, `-` and `_`.
            description: What the block is for. Fewer than 250 characters; not empty where it is given.
            content: The new HTML or text of the block; not empty, and less than 50 KB. May contain Liquid.
            state: Whether the block can be used (`active`, which is also what is meant when it is left out) or
                is still a `draft`.
            tags: Names of tags to put on the block. They must exist already.

        Returns:
            The Content Block was changed.

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

        Returns one Content Block with its content and, on request, with the messages that include it. The
        content of a deleted block cannot be read.

        Requires the permission `content_blocks.info`. Rate limit: 250,000 requests per hour, bucket
        `default`.

        Args:
            content_block_id: API identifier of the Content Block, as its creation and the list return it.
            include_inclusion_data: Whether `inclusion_data` is returned too.

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
        and state; 100 at a time unless `limit` says otherwise. `modified_after` may not lie after
        `modified_before`.

        Requires the permission `content_blocks.list`. Rate limit: 250,000 requests per hour, bucket
        `default`.

        Args:
            modified_after: Only entries last modified at this time or later. ISO 8601, with an offset.
            modified_before: Only entries last modified at this time or earlier. ISO 8601, with an offset.
            limit: Greatest number of entries to return, 1 to 1,000. Left out, 100.
            offset: Number of matching entries to skip. Left out, none is skipped.

        Returns:
            Some of the Content Blocks.

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
