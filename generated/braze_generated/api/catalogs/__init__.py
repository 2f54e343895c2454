# Generated from openapi/ by `python -m generator`. Do not edit.
"""Methods of the namespace ``catalogs``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...runtime.call import Call, async_raw, raw
from ...runtime.omit import OMIT, Omit
from . import (
    catalogs_create,
    catalogs_delete,
    catalogs_field_delete,
    catalogs_fields_create,
    catalogs_item_create,
    catalogs_item_delete,
    catalogs_item_get,
    catalogs_item_replace,
    catalogs_item_update,
    catalogs_items_create,
    catalogs_items_delete,
    catalogs_items_list,
    catalogs_items_replace,
    catalogs_items_update,
    catalogs_list,
    catalogs_selection_delete,
    catalogs_selections_create,
)

if TYPE_CHECKING:
    from ... import dicts, models
    from ...runtime.call import AsyncClient, AsyncPager, Client, Pager


class CatalogsApi:
    """
    Catalogs, their fields, items and selections, for use in messages.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def field_delete(
        self,
        *,
        catalog_name: str,
        field_name: str,
    ) -> models.CatalogsFieldDeleteResponse:
        """
        Remove a field from a catalog.

        Queues the removal of a field. The response says only that the request was accepted; `GET /catalogs`
        shows when the field is gone.

        Fields that a selection uses (`field-referenced-by-selection`) or that hold an inventory
        (`field-is-inventory`) cannot be removed. Other reasons in `errors[].id` are `catalog-not-found`
        (404) and `invalid-field-name`. Braze does not document the response for a field that does not
        exist; after a retry, read the catalog to tell whether an earlier attempt removed it.

        Requires the permission `catalogs.delete_fields`. Rate limit: 50 requests per minute, bucket
        `catalogs_fields_selections`.

        Args:
            catalog_name: Name of the catalog.
            field_name: Name of the field.

        Returns:
            The removal was queued.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/catalogs/catalog_fields/asynchronous/delete_catalog_field
        """
        call = Call(
            catalogs_field_delete.ENDPOINT,
            {"catalog_name": catalog_name, "field_name": field_name},
        )
        return self._client._call(call)

    def fields_create(
        self,
        *,
        catalog_name: str,
        fields: Sequence[models.CatalogFieldToCreate | dicts.CatalogFieldToCreate],
    ) -> models.CatalogsFieldsCreateResponse:
        """
        Add fields to a catalog.

        Queues up to 50 new fields for a catalog, which can have at most 500. The response says only that
        the request was accepted; `GET /catalogs` shows the fields once they have been added.

        A rejected request (400 or 404) states the reason in `errors[].id`: `catalog-not-found`,
        `request-includes-too-many-fields`, `catalog-exceeds-fields-limit`,
        `company-size-limit-already-reached` (the storage for catalogs is full), or `arbitrary-error` (try
        again). Braze does not document what happens to a field that already exists: if it is unknown
        whether a request took effect, read the catalog before repeating it.

        Requires the permission `catalogs.create_fields`. Rate limit: 50 requests per minute, bucket
        `catalogs_fields_selections`. At most 50 items in `fields`. At most 4,194,304 bytes.

        Args:
            catalog_name: Name of the catalog.
            fields: Fields to add, at most 50. With them, the catalog must not have more than 500.

        Returns:
            The fields were queued.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/catalogs/catalog_fields/asynchronous/post_create_catalog_fields
        """
        call = Call(
            catalogs_fields_create.ENDPOINT,
            {"catalog_name": catalog_name, "fields": fields},
        )
        return self._client._call(call)

    def items_list(
        self,
        *,
        catalog_name: str,
        cursor: str | Omit = OMIT,
    ) -> models.CatalogsItemsListResponse:
        """
        List the items of a catalog.

        Lists the items of a catalog, 50 per page. The page size is fixed. The address of the next page is
        in the `Link` response header, with `rel="next"`, relative to the host and with the `cursor` in its
        query. There is no such link on the last page, and no `Link` header at all if the catalog has at
        most 50 items.

        A cursor that is not valid is rejected with 400 and `invalid-cursor` in `errors[].id`, an unknown
        catalog with 404 and `catalog-not-found`.

        Requires the permission `catalogs.get_items`. Rate limit: 50 requests per minute, bucket
        `catalogs_item`.

        Args:
            catalog_name: Name of the catalog.
            cursor: Where the page starts: the `cursor` in the link to the next page, which is in the `Link`
                header of the response. Defaults to the first page.

        Returns:
            A page of items.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/catalogs/catalog_items/synchronous/get_catalog_items_details_bulk
        """
        call = Call(
            catalogs_items_list.ENDPOINT,
            {"catalog_name": catalog_name, "cursor": cursor},
        )
        return self._client._call(call)

    def items_list_iter(
        self,
        *,
        catalog_name: str,
        cursor: str | Omit = OMIT,
    ) -> Pager[models.CatalogItemDetails]:
        """
        List the items of a catalog, item by item, across all pages.

        Takes the arguments of `items_list` and starts from the given cursor, or the beginning. A page is
        fetched when its first item is requested. If a request fails, the error says how far the iteration
        came. To retry that page, continue with the same iterator; to resume later, pass the arguments in
        `position`.

        See https://www.braze.com/docs/api/endpoints/catalogs/catalog_items/synchronous/get_catalog_items_details_bulk
        """
        call = Call(
            catalogs_items_list.ENDPOINT,
            {"catalog_name": catalog_name, "cursor": cursor},
        )
        return self._client._pages(call)

    def items_create(
        self,
        *,
        catalog_name: str,
        items: Sequence[models.CatalogItemToStore | Mapping[str, Any]],
    ) -> models.CatalogsItemsCreateResponse:
        """
        Add items to a catalog.

        Queues up to 50 new items for a catalog. Each item has an `id` that is unique in the request, and
        values for all other fields of the catalog. The response says only that the request was accepted;
        read the items later to see the result. Braze does not document what happens to an item that already
        exists. To add items in a way that is safe to repeat, use the `PUT` operation on the same path,
        which also creates items that do not exist.

        A rejected request (400; 404 for `catalog-not-found`) states the reason in `errors[].id`. About the
        request: `item-array-invalid`, `request-includes-too-many-items`, `items-missing-ids`,
        `ids-not-strings`, `ids-not-unique`, `ids-too-large`, `invalid-ids`. About the values:
        `invalid-fields` (a field that the catalog does not have), `items-too-large`,
        `unable-to-coerce-value` (a value that cannot be converted to the type of its field),
        `invalid-keys-in-value-object` and `too-deep-nesting-in-value-object`.

        Requires the permission `catalogs.add_items`. Rate limit: 16,000 requests per minute, bucket
        `catalogs_items`. At most 50 items in `items`, all with different ids. At most 4,194,304 bytes.

        Args:
            catalog_name: Name of the catalog.
            items: Items to add, at most 50, with different ids and with values for all fields of the catalog.

        Returns:
            The items were queued.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/catalogs/catalog_items/asynchronous/post_create_catalog_items_bulk
        """
        call = Call(
            catalogs_items_create.ENDPOINT,
            {"catalog_name": catalog_name, "items": items},
        )
        return self._client._call(call)

    def items_replace(
        self,
        *,
        catalog_name: str,
        items: Sequence[models.CatalogItemToStore | Mapping[str, Any]],
    ) -> models.CatalogsItemsReplaceResponse:
        """
        Replace items of a catalog, or create them.

        Queues the replacement of up to 50 items: each item is stored as given, and is created if it does
        not exist. The response says only that the request was accepted; read the items later to see the
        result. Without a paid package, catalogs hold up to 500 MB in total.

        A rejected request (400; 404 for `catalog-not-found`) states the reason in `errors[].id`. About the
        request: `item-array-invalid`, `request-includes-too-many-items`, `items-missing-ids`,
        `ids-not-strings`, `ids-not-unique`, `ids-too-large`, `invalid-ids`. About the values:
        `invalid-fields` (a field that the catalog does not have), `items-too-large`,
        `unable-to-coerce-value` (a value that cannot be converted to the type of its field),
        `invalid-keys-in-value-object` and `too-deep-nesting-in-value-object`. About the storage for
        catalogs: `company-size-limit-already-reached` and `company-size-limit-surge`.

        Requires the permission `catalogs.replace_items`. Rate limit: 16,000 requests per minute, bucket
        `catalogs_items`. At most 50 items in `items`, all with different ids. At most 4,194,304 bytes.

        Args:
            catalog_name: Name of the catalog.
            items: Items to store, at most 50, with different ids. Those that do not exist are created.

        Returns:
            The items were queued.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/catalogs/catalog_items/asynchronous/put_update_catalog_items
        """
        call = Call(
            catalogs_items_replace.ENDPOINT,
            {"catalog_name": catalog_name, "items": items},
        )
        return self._client._call(call)

    def items_update(
        self,
        *,
        catalog_name: str,
        items: Sequence[models.CatalogItemUpdate | Mapping[str, Any]],
    ) -> models.CatalogsItemsUpdateResponse:
        """
        Update items of a catalog.

        Queues changes to up to 50 existing items. Only the fields that are given change. A field of type
        `array` is either set to a list or changed by an object with `$add`, `$remove` or both, each of them
        a list of elements. The response says only that the request was accepted; read the items later to
        see the result.

        A rejected request (400; 404 for `catalog-not-found`) states the reason in `errors[].id`. About the
        request: `item-array-invalid`, `request-includes-too-many-items`, `items-missing-ids`,
        `ids-not-strings`, `ids-not-unique`, `ids-too-large`, `invalid-ids`. About the values:
        `invalid-fields` (a field that the catalog does not have), `items-too-large`,
        `unable-to-coerce-value` (a value that cannot be converted to the type of its field),
        `invalid-keys-in-value-object` and `too-deep-nesting-in-value-object`. Braze does not document what
        happens to items that do not exist.

        Requires the permission `catalogs.update_items`. Rate limit: 16,000 requests per minute, bucket
        `catalogs_items`. At most 50 items in `items`, all with different ids. At most 4,194,304 bytes.

        Args:
            catalog_name: Name of the catalog.
            items: Changes to at most 50 existing items, with different ids.

        Returns:
            The changes were queued.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/catalogs/catalog_items/asynchronous/patch_catalog_items_bulk
        """
        call = Call(
            catalogs_items_update.ENDPOINT,
            {"catalog_name": catalog_name, "items": items},
        )
        return self._client._call(call)

    def items_delete(
        self,
        *,
        catalog_name: str,
        items: Sequence[models.CatalogItemToDelete | dicts.CatalogItemToDelete],
    ) -> models.CatalogsItemsDeleteResponse:
        """
        Delete items of a catalog.

        Queues the deletion of up to 50 items, which are listed by `id` in the body. The response says only
        that the request was accepted. Braze documents no error for items that do not exist, so a repeated
        request is accepted in the same way.

        A rejected request (400; 404 for `catalog-not-found`) states the reason in `errors[].id`. The
        reasons are `request-includes-too-many-items`, `items-missing-ids`, `ids-not-strings`,
        `ids-not-unique`, `ids-too-large` and `invalid-ids`.

        Requires the permission `catalogs.delete_items`. Rate limit: 16,000 requests per minute, bucket
        `catalogs_items`. At most 50 items in `items`, all with different ids. At most 4,194,304 bytes.

        Args:
            catalog_name: Name of the catalog.
            items: Items to delete, at most 50, with different ids.

        Returns:
            The deletion was queued.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/catalogs/catalog_items/asynchronous/delete_catalog_items_bulk
        """
        call = Call(
            catalogs_items_delete.ENDPOINT,
            {"catalog_name": catalog_name, "items": items},
        )
        return self._client._call(call)

    def item_get(
        self,
        *,
        catalog_name: str,
        item_id: str,
    ) -> models.CatalogsItemGetResponse:
        """
        Get an item of a catalog.

        Returns one item, in a list that contains only this item. An unknown catalog or item is rejected
        with 404; `errors[].id` is `catalog-not-found` or `item-not-found`.

        Requires the permission `catalogs.get_item`. Rate limit: 50 requests per minute, bucket
        `catalogs_item`.

        Args:
            catalog_name: Name of the catalog.
            item_id: Identifier of the item: letters, numbers, hyphens and underscores, at most 250 characters.

        Returns:
            The item.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/catalogs/catalog_items/synchronous/get_catalog_item_details
        """
        call = Call(
            catalogs_item_get.ENDPOINT,
            {"catalog_name": catalog_name, "item_id": item_id},
        )
        return self._client._call(call)

    def item_create(
        self,
        *,
        catalog_name: str,
        item_id: str,
        items: Sequence[models.CatalogItemValues | Mapping[str, Any]],
    ) -> models.CatalogsItemCreateResponse:
        """
        Add an item to a catalog.

        Creates one item, with values for all fields of the catalog except `id`; `items` is a list that
        contains exactly one object. The id of the item is in the path only; the object in `items` must not
        contain it. The limit of 50 requests per minute is low: to add many items, use
        `/catalogs/{catalog_name}/items`.

        A rejected request (400; 404 for `catalog-not-found`) states the reason in `errors[].id`. About the
        request: `item-array-invalid`, `request-includes-too-many-items` (more than one), `id-in-body`,
        `ids-too-large`, `invalid-ids`. About the values: `invalid-fields` (a field that the catalog does
        not have), `items-too-large`, `filtered-set-field-too-long` (a value of a field that a selection
        uses), `unable-to-coerce-value` (a value that cannot be converted to the type of its field),
        `invalid-keys-in-value-object` and `too-deep-nesting-in-value-object`. `arbitrary-error` means: try
        again. An item that already exists is rejected with `item-already-exists`. If it is unknown whether
        a request took effect, repeat it: this error then means that the item exists.

        Requires the permission `catalogs.create_item`. Rate limit: 50 requests per minute, bucket
        `catalogs_item`. At most 1 item in `items`. At most 4,194,304 bytes.

        Args:
            catalog_name: Name of the catalog.
            item_id: Identifier of the new item: letters, numbers, hyphens and underscores, at most 250
                characters.
            items: The item; exactly one, with values for all fields of the catalog except `id`.

        Returns:
            The item was created.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/catalogs/catalog_items/synchronous/post_create_catalog_item
        """
        call = Call(
            catalogs_item_create.ENDPOINT,
            {"catalog_name": catalog_name, "item_id": item_id, "items": items},
        )
        return self._client._call(call)

    def item_replace(
        self,
        *,
        catalog_name: str,
        item_id: str,
        items: Sequence[models.CatalogItemValues | Mapping[str, Any]],
    ) -> models.CatalogsItemReplaceResponse:
        """
        Replace an item of a catalog, or create it.

        Stores one item as given, and creates it if it does not exist; `items` is a list that contains
        exactly one object. The id of the item is in the path only; the object in `items` must not contain
        it. The status is 200 in both cases.

        A rejected request (400; 404 for `catalog-not-found`) states the reason in `errors[].id`. About the
        request: `item-array-invalid`, `request-includes-too-many-items` (more than one), `id-in-body`,
        `ids-too-large`, `invalid-ids`. About the values: `invalid-fields` (a field that the catalog does
        not have), `items-too-large`, `filtered-set-field-too-long` (a value of a field that a selection
        uses), `unable-to-coerce-value` (a value that cannot be converted to the type of its field),
        `invalid-keys-in-value-object` and `too-deep-nesting-in-value-object`. `arbitrary-error` means: try
        again.

        Requires the permission `catalogs.replace_item`. Rate limit: 50 requests per minute, bucket
        `catalogs_item`. At most 1 item in `items`. At most 4,194,304 bytes.

        Args:
            catalog_name: Name of the catalog.
            item_id: Identifier of the item: letters, numbers, hyphens and underscores, at most 250 characters.
            items: The item; exactly one.

        Returns:
            The item was stored.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/catalogs/catalog_items/synchronous/put_update_catalog_item
        """
        call = Call(
            catalogs_item_replace.ENDPOINT,
            {"catalog_name": catalog_name, "item_id": item_id, "items": items},
        )
        return self._client._call(call)

    def item_update(
        self,
        *,
        catalog_name: str,
        item_id: str,
        items: Sequence[models.CatalogItemChanges | Mapping[str, Any]],
    ) -> models.CatalogsItemUpdateResponse:
        """
        Update an item of a catalog.

        Changes the given fields of one existing item; `items` is a list that contains exactly one object.
        The id of the item is in the path only; the object in `items` must not contain it. A field of type
        `array` is either set to a list or changed by an object with `$add`, `$remove` or both, each of them
        a list of elements.

        A rejected request (400; 404 for `catalog-not-found`) states the reason in `errors[].id`. About the
        request: `item-array-invalid`, `request-includes-too-many-items` (more than one), `id-in-body`,
        `ids-too-large`, `invalid-ids`. About the values: `invalid-fields` (a field that the catalog does
        not have), `items-too-large`, `filtered-set-field-too-long` (a value of a field that a selection
        uses), `unable-to-coerce-value` (a value that cannot be converted to the type of its field),
        `invalid-keys-in-value-object` and `too-deep-nesting-in-value-object`. `arbitrary-error` means: try
        again. An unknown item is rejected with `item-not-found`.

        Requires the permission `catalogs.update_item`. Rate limit: 50 requests per minute, bucket
        `catalogs_item`. At most 1 item in `items`. At most 4,194,304 bytes.

        Args:
            catalog_name: Name of the catalog.
            item_id: Identifier of the item: letters, numbers, hyphens and underscores, at most 250 characters.
            items: The changes; exactly one object.

        Returns:
            The item was updated.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/catalogs/catalog_items/synchronous/patch_catalog_item
        """
        call = Call(
            catalogs_item_update.ENDPOINT,
            {"catalog_name": catalog_name, "item_id": item_id, "items": items},
        )
        return self._client._call(call)

    def item_delete(
        self,
        *,
        catalog_name: str,
        item_id: str,
    ) -> models.CatalogsItemDeleteResponse:
        """
        Delete an item of a catalog.

        Deletes one item. The status is 202, so the item may still be there for a moment.

        An unknown item is rejected with `item-not-found` in `errors[].id`, so this error after a retry
        means that an earlier attempt deleted the item, or that it never existed. Other reasons are
        `catalog-not-found` (404) and `arbitrary-error` (try again).

        Requires the permission `catalogs.delete_item`. Rate limit: 50 requests per minute, bucket
        `catalogs_item`.

        Args:
            catalog_name: Name of the catalog.
            item_id: Identifier of the item: letters, numbers, hyphens and underscores, at most 250 characters.

        Returns:
            The item was deleted, or will be in a moment.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/catalogs/catalog_items/synchronous/delete_catalog_item
        """
        call = Call(
            catalogs_item_delete.ENDPOINT,
            {"catalog_name": catalog_name, "item_id": item_id},
        )
        return self._client._call(call)

    def delete(
        self,
        *,
        catalog_name: str,
    ) -> models.CatalogsDeleteResponse:
        """
        Delete a catalog.

        Deletes a catalog. A request for a catalog that does not exist is rejected with 404 and
        `catalog-not-found` in `errors[].id`, so this error after a retry means that an earlier attempt
        deleted the catalog, or that it never existed.

        Requires the permission `catalogs.delete`. Rate limit: 50 requests per minute, bucket `catalogs`.

        Args:
            catalog_name: Name of the catalog.

        Returns:
            The catalog was deleted.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/catalogs/catalog_management/synchronous/delete_catalog
        """
        call = Call(
            catalogs_delete.ENDPOINT,
            {"catalog_name": catalog_name},
        )
        return self._client._call(call)

    def list(
        self,
    ) -> models.CatalogsListResponse:
        """
        List catalogs with their fields.

        Lists all catalogs in the workspace, each with its fields and its number of items. The response is
        not paginated.

        Requires the permission `catalogs.get`. Rate limit: 50 requests per minute, bucket `catalogs`.

        Returns:
            All catalogs.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/catalogs/catalog_management/synchronous/get_list_catalogs
        """
        call = Call(
            catalogs_list.ENDPOINT,
            {},
        )
        return self._client._call(call)

    def create(
        self,
        *,
        catalogs: Sequence[models.CatalogToCreate | dicts.CatalogToCreate],
    ) -> models.CatalogsCreateResponse:
        """
        Create a catalog.

        Creates one catalog with its fields; `catalogs` is a list that contains exactly one catalog. The
        first field must be `id`, with the type `string`. Items are added by the operations on items, and
        further fields by `/catalogs/{catalog_name}/fields`.

        A rejected request (400) states the reason in `errors[].id`. About the request:
        `catalog-array-invalid`, `too-many-catalog-atoms` (more than one catalog). About the catalog:
        `catalog-name-already-exists`, `catalog-name-too-large`, `invalid-catalog-name`,
        `description-too-long`. About its fields: `id-not-first-column`, `invalid-fields`,
        `too-many-fields`, `field-names-not-unique`, `field-names-too-large`, `invalid-field-names`,
        `invalid-field-types`. If it is unknown whether a request took effect, repeat it:
        `catalog-name-already-exists` then means that the catalog exists.

        Requires the permission `catalogs.create`. Rate limit: 50 requests per minute, bucket `catalogs`. At
        most 1 item in `catalogs`. At most 4,194,304 bytes.

        Args:
            catalogs: The catalog to create; exactly one.

        Returns:
            The catalog was created.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/catalogs/catalog_management/synchronous/post_create_catalog
        """
        call = Call(
            catalogs_create.ENDPOINT,
            {"catalogs": catalogs},
        )
        return self._client._call(call)

    def selection_delete(
        self,
        *,
        catalog_name: str,
        selection_name: str,
    ) -> models.CatalogsSelectionDeleteResponse:
        """
        Delete a selection of catalog items.

        Queues the deletion of a selection. The response says only that the request was accepted.

        A rejected request states the reason in `errors[].id`: `catalog-not-found` (404) or
        `invalid-selection`. Braze does not document the response for a selection that does not exist;
        `invalid-selection` after a retry may mean that an earlier attempt deleted it.

        Requires the permission `catalogs.delete_selection`. Rate limit: 50 requests per minute, bucket
        `catalogs_fields_selections`.

        Args:
            catalog_name: Name of the catalog.
            selection_name: Name of the selection.

        Returns:
            The deletion was queued.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/catalogs/catalog_selections/asynchronous/delete_catalog_selection
        """
        call = Call(
            catalogs_selection_delete.ENDPOINT,
            {"catalog_name": catalog_name, "selection_name": selection_name},
        )
        return self._client._call(call)

    def selections_create(
        self,
        *,
        catalog_name: str,
        selection: models.CatalogSelection | dicts.CatalogSelection,
    ) -> models.CatalogsSelectionsCreateResponse:
        """
        Create a selection of catalog items.

        Queues the creation of a selection: a named set of filters that chooses items of one catalog for
        messages. The response says only that the request was accepted. A selection can have up to 10
        filters, and at most one field of type `array`. It returns up to 50 items.

        A rejected request (400 or 404) states the reason in `errors[].id`: `catalog-not-found`,
        `company-size-limit-already-reached` (the storage for catalogs is full), `selection-limit-reached`,
        `selection-name-already-exists`, `invalid-selection`, `too-many-filters`,
        `selection-has-invalid-filter`, `selection-contains-too-many-arrays`,
        `selection-invalid-results-limit`, `invalid-sorting`, `invalid-sort-field` or `invalid-sort-order`.
        If it is unknown whether a request took effect, repeat it: `selection-name-already-exists` then
        means that the selection exists.

        Requires the permission `catalogs.create_selection`. Rate limit: 50 requests per minute, bucket
        `catalogs_fields_selections`. At most 4,194,304 bytes.

        Args:
            catalog_name: Name of the catalog.
            selection: A named set of filters that chooses items of a catalog. `sort_field` and `sort_order`
                belong together: without both, the items are in random order.

        Returns:
            The selection was queued.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/catalogs/catalog_selections/asynchronous/post_create_catalog_selections
        """
        call = Call(
            catalogs_selections_create.ENDPOINT,
            {"catalog_name": catalog_name, "selection": selection},
        )
        return self._client._call(call)


class AsyncCatalogsApi:
    """
    The methods of `CatalogsApi`, to be awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def field_delete(
        self,
        *,
        catalog_name: str,
        field_name: str,
    ) -> models.CatalogsFieldDeleteResponse:
        """
        Remove a field from a catalog.

        See `CatalogsApi.field_delete` for arguments, limits and errors.
        """
        call = Call(
            catalogs_field_delete.ENDPOINT,
            {"catalog_name": catalog_name, "field_name": field_name},
        )
        return await self._client._call(call)

    async def fields_create(
        self,
        *,
        catalog_name: str,
        fields: Sequence[models.CatalogFieldToCreate | dicts.CatalogFieldToCreate],
    ) -> models.CatalogsFieldsCreateResponse:
        """
        Add fields to a catalog.

        See `CatalogsApi.fields_create` for arguments, limits and errors.
        """
        call = Call(
            catalogs_fields_create.ENDPOINT,
            {"catalog_name": catalog_name, "fields": fields},
        )
        return await self._client._call(call)

    async def items_list(
        self,
        *,
        catalog_name: str,
        cursor: str | Omit = OMIT,
    ) -> models.CatalogsItemsListResponse:
        """
        List the items of a catalog.

        See `CatalogsApi.items_list` for arguments, limits and errors.
        """
        call = Call(
            catalogs_items_list.ENDPOINT,
            {"catalog_name": catalog_name, "cursor": cursor},
        )
        return await self._client._call(call)

    def items_list_iter(
        self,
        *,
        catalog_name: str,
        cursor: str | Omit = OMIT,
    ) -> AsyncPager[models.CatalogItemDetails]:
        """
        List the items of a catalog, item by item, across all pages.

        See `CatalogsApi.items_list_iter` for arguments, limits and errors.
        """
        call = Call(
            catalogs_items_list.ENDPOINT,
            {"catalog_name": catalog_name, "cursor": cursor},
        )
        return self._client._pages(call)

    async def items_create(
        self,
        *,
        catalog_name: str,
        items: Sequence[models.CatalogItemToStore | Mapping[str, Any]],
    ) -> models.CatalogsItemsCreateResponse:
        """
        Add items to a catalog.

        See `CatalogsApi.items_create` for arguments, limits and errors.
        """
        call = Call(
            catalogs_items_create.ENDPOINT,
            {"catalog_name": catalog_name, "items": items},
        )
        return await self._client._call(call)

    async def items_replace(
        self,
        *,
        catalog_name: str,
        items: Sequence[models.CatalogItemToStore | Mapping[str, Any]],
    ) -> models.CatalogsItemsReplaceResponse:
        """
        Replace items of a catalog, or create them.

        See `CatalogsApi.items_replace` for arguments, limits and errors.
        """
        call = Call(
            catalogs_items_replace.ENDPOINT,
            {"catalog_name": catalog_name, "items": items},
        )
        return await self._client._call(call)

    async def items_update(
        self,
        *,
        catalog_name: str,
        items: Sequence[models.CatalogItemUpdate | Mapping[str, Any]],
    ) -> models.CatalogsItemsUpdateResponse:
        """
        Update items of a catalog.

        See `CatalogsApi.items_update` for arguments, limits and errors.
        """
        call = Call(
            catalogs_items_update.ENDPOINT,
            {"catalog_name": catalog_name, "items": items},
        )
        return await self._client._call(call)

    async def items_delete(
        self,
        *,
        catalog_name: str,
        items: Sequence[models.CatalogItemToDelete | dicts.CatalogItemToDelete],
    ) -> models.CatalogsItemsDeleteResponse:
        """
        Delete items of a catalog.

        See `CatalogsApi.items_delete` for arguments, limits and errors.
        """
        call = Call(
            catalogs_items_delete.ENDPOINT,
            {"catalog_name": catalog_name, "items": items},
        )
        return await self._client._call(call)

    async def item_get(
        self,
        *,
        catalog_name: str,
        item_id: str,
    ) -> models.CatalogsItemGetResponse:
        """
        Get an item of a catalog.

        See `CatalogsApi.item_get` for arguments, limits and errors.
        """
        call = Call(
            catalogs_item_get.ENDPOINT,
            {"catalog_name": catalog_name, "item_id": item_id},
        )
        return await self._client._call(call)

    async def item_create(
        self,
        *,
        catalog_name: str,
        item_id: str,
        items: Sequence[models.CatalogItemValues | Mapping[str, Any]],
    ) -> models.CatalogsItemCreateResponse:
        """
        Add an item to a catalog.

        See `CatalogsApi.item_create` for arguments, limits and errors.
        """
        call = Call(
            catalogs_item_create.ENDPOINT,
            {"catalog_name": catalog_name, "item_id": item_id, "items": items},
        )
        return await self._client._call(call)

    async def item_replace(
        self,
        *,
        catalog_name: str,
        item_id: str,
        items: Sequence[models.CatalogItemValues | Mapping[str, Any]],
    ) -> models.CatalogsItemReplaceResponse:
        """
        Replace an item of a catalog, or create it.

        See `CatalogsApi.item_replace` for arguments, limits and errors.
        """
        call = Call(
            catalogs_item_replace.ENDPOINT,
            {"catalog_name": catalog_name, "item_id": item_id, "items": items},
        )
        return await self._client._call(call)

    async def item_update(
        self,
        *,
        catalog_name: str,
        item_id: str,
        items: Sequence[models.CatalogItemChanges | Mapping[str, Any]],
    ) -> models.CatalogsItemUpdateResponse:
        """
        Update an item of a catalog.

        See `CatalogsApi.item_update` for arguments, limits and errors.
        """
        call = Call(
            catalogs_item_update.ENDPOINT,
            {"catalog_name": catalog_name, "item_id": item_id, "items": items},
        )
        return await self._client._call(call)

    async def item_delete(
        self,
        *,
        catalog_name: str,
        item_id: str,
    ) -> models.CatalogsItemDeleteResponse:
        """
        Delete an item of a catalog.

        See `CatalogsApi.item_delete` for arguments, limits and errors.
        """
        call = Call(
            catalogs_item_delete.ENDPOINT,
            {"catalog_name": catalog_name, "item_id": item_id},
        )
        return await self._client._call(call)

    async def delete(
        self,
        *,
        catalog_name: str,
    ) -> models.CatalogsDeleteResponse:
        """
        Delete a catalog.

        See `CatalogsApi.delete` for arguments, limits and errors.
        """
        call = Call(
            catalogs_delete.ENDPOINT,
            {"catalog_name": catalog_name},
        )
        return await self._client._call(call)

    async def list(
        self,
    ) -> models.CatalogsListResponse:
        """
        List catalogs with their fields.

        See `CatalogsApi.list` for arguments, limits and errors.
        """
        call = Call(
            catalogs_list.ENDPOINT,
            {},
        )
        return await self._client._call(call)

    async def create(
        self,
        *,
        catalogs: Sequence[models.CatalogToCreate | dicts.CatalogToCreate],
    ) -> models.CatalogsCreateResponse:
        """
        Create a catalog.

        See `CatalogsApi.create` for arguments, limits and errors.
        """
        call = Call(
            catalogs_create.ENDPOINT,
            {"catalogs": catalogs},
        )
        return await self._client._call(call)

    async def selection_delete(
        self,
        *,
        catalog_name: str,
        selection_name: str,
    ) -> models.CatalogsSelectionDeleteResponse:
        """
        Delete a selection of catalog items.

        See `CatalogsApi.selection_delete` for arguments, limits and errors.
        """
        call = Call(
            catalogs_selection_delete.ENDPOINT,
            {"catalog_name": catalog_name, "selection_name": selection_name},
        )
        return await self._client._call(call)

    async def selections_create(
        self,
        *,
        catalog_name: str,
        selection: models.CatalogSelection | dicts.CatalogSelection,
    ) -> models.CatalogsSelectionsCreateResponse:
        """
        Create a selection of catalog items.

        See `CatalogsApi.selections_create` for arguments, limits and errors.
        """
        call = Call(
            catalogs_selections_create.ENDPOINT,
            {"catalog_name": catalog_name, "selection": selection},
        )
        return await self._client._call(call)


class RawCatalogsApi:
    """
    The methods of `CatalogsApi`, returning raw responses.
    """

    def __init__(self, client: Client) -> None:
        api = CatalogsApi(client)
        self.field_delete = raw(api.field_delete)
        self.fields_create = raw(api.fields_create)
        self.items_list = raw(api.items_list)
        self.items_create = raw(api.items_create)
        self.items_replace = raw(api.items_replace)
        self.items_update = raw(api.items_update)
        self.items_delete = raw(api.items_delete)
        self.item_get = raw(api.item_get)
        self.item_create = raw(api.item_create)
        self.item_replace = raw(api.item_replace)
        self.item_update = raw(api.item_update)
        self.item_delete = raw(api.item_delete)
        self.delete = raw(api.delete)
        self.list = raw(api.list)
        self.create = raw(api.create)
        self.selection_delete = raw(api.selection_delete)
        self.selections_create = raw(api.selections_create)


class AsyncRawCatalogsApi:
    """
    The methods of `AsyncCatalogsApi`, returning raw responses.
    """

    def __init__(self, client: AsyncClient) -> None:
        api = AsyncCatalogsApi(client)
        self.field_delete = async_raw(api.field_delete)
        self.fields_create = async_raw(api.fields_create)
        self.items_list = async_raw(api.items_list)
        self.items_create = async_raw(api.items_create)
        self.items_replace = async_raw(api.items_replace)
        self.items_update = async_raw(api.items_update)
        self.items_delete = async_raw(api.items_delete)
        self.item_get = async_raw(api.item_get)
        self.item_create = async_raw(api.item_create)
        self.item_replace = async_raw(api.item_replace)
        self.item_update = async_raw(api.item_update)
        self.item_delete = async_raw(api.item_delete)
        self.delete = async_raw(api.delete)
        self.list = async_raw(api.list)
        self.create = async_raw(api.create)
        self.selection_delete = async_raw(api.selection_delete)
        self.selections_create = async_raw(api.selections_create)
