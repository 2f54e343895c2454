# Generated from openapi/ by `python -m generator`. Do not edit.
"""Methods of the namespace ``data_objects``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...runtime.call import Call, async_raw, raw
from ...runtime.omit import OMIT, Omit
from . import (
    data_objects_object_delete,
    data_objects_object_get,
    data_objects_object_relationships_create,
    data_objects_object_relationships_delete,
    data_objects_object_relationships_list,
    data_objects_object_relationships_replace,
    data_objects_object_relationships_update,
    data_objects_object_replace,
    data_objects_object_update,
    data_objects_object_user_relationships,
    data_objects_object_users_create,
    data_objects_object_users_delete,
    data_objects_object_users_replace,
    data_objects_object_users_update,
    data_objects_objects_create,
    data_objects_objects_list,
    data_objects_type_get,
    data_objects_type_object_relationship_types,
    data_objects_type_user_relationship_types,
    data_objects_types_list,
)

if TYPE_CHECKING:
    from ... import models
    from ...runtime.call import AsyncClient, AsyncPager, Client, Pager


class DataObjectsApi:
    """
    Data Objects, records of types that you define, and their relationships to each other and to users (early access).
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def types_list(
        self,
        *,
        search_term: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
    ) -> models.DataObjectsTypesListResponse:
        """
        List types of Data Objects.

        Lists the types of Data Objects that are defined in the workspace. Types are managed in the
        dashboard. Data Objects are in early access; until Braze enables them for the workspace, keys cannot
        be given their permissions.

        Requires the permission `data_objects.read`. Rate limit: 50 requests per minute, bucket
        `data_objects_read`.

        Args:
            search_term: Return only types whose name begins with this text, in any case. By default, all are
                returned.
            limit: Maximum number of entries to return. Braze uses 1 for smaller and 250 for larger values.
                Defaults to 100.
            offset: Number of matching entries to skip; 0 is used for negative values. Defaults to 0.

        Returns:
            The types.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/data_objects/types/get_list_data_object_types
        """
        call = Call(
            data_objects_types_list.ENDPOINT,
            {"search_term": search_term, "limit": limit, "offset": offset},
        )
        return self._client._call(call)

    def types_list_iter(
        self,
        *,
        search_term: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
    ) -> Pager[models.DataObjectTypeSummary]:
        """
        List types of Data Objects, item by item, across all pages.

        Takes the arguments of `types_list` and starts from the given offset, or the beginning. A page is
        fetched when its first item is requested. If a request fails, the error says how far the iteration
        came. To retry that page, continue with the same iterator; to resume later, pass the arguments in
        `position`.

        See https://www.braze.com/docs/api/endpoints/data_objects/types/get_list_data_object_types
        """
        call = Call(
            data_objects_types_list.ENDPOINT,
            {"search_term": search_term, "limit": limit, "offset": offset},
        )
        return self._client._pages(call)

    def type_get(
        self,
        *,
        type_name: str,
    ) -> models.DataObjectsTypeGetResponse:
        """
        Get a type of Data Objects.

        Returns a type of Data Objects with its schema, which states the fields that Data Objects of the
        type can have. An unknown type returns 404 (`data-object-type-not-found`). Early access.

        Requires the permission `data_objects.read`. Rate limit: 50 requests per minute, bucket
        `data_objects_read`.

        Args:
            type_name: Machine name of the type, unique in the workspace.

        Returns:
            The type.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/data_objects/types/get_data_object_type
        """
        call = Call(
            data_objects_type_get.ENDPOINT,
            {"type_name": type_name},
        )
        return self._client._call(call)

    def type_object_relationship_types(
        self,
        *,
        type_name: str,
        anchor: models.DataObjectAnchor | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
    ) -> models.DataObjectsTypeObjectRelationshipTypesResponse:
        """
        List kinds of relationships between Data Objects.

        Lists the kinds of relationships that Data Objects of a type can have to other Data Objects, either
        those that start at the type or those that lead to it. Relationship types are managed in the
        dashboard. An unknown type returns 404 (`data-object-type-not-found`). Early access.

        Requires the permission `data_objects.read`. Rate limit: 50 requests per minute, bucket
        `data_objects_read`.

        Args:
            type_name: Machine name of the type, unique in the workspace.
            anchor: The side of the relationship on which the type or Data Object in the path stands. Defaults
                to `source`.
            limit: Maximum number of entries to return. Braze uses 1 for smaller and 250 for larger values.
                Defaults to 100.
            offset: Number of matching entries to skip; 0 is used for negative values. Defaults to 0.

        Returns:
            The relationship types.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/data_objects/types/get_list_object_relationship_types
        """
        call = Call(
            data_objects_type_object_relationship_types.ENDPOINT,
            {"type_name": type_name, "anchor": anchor, "limit": limit, "offset": offset},
        )
        return self._client._call(call)

    def type_object_relationship_types_iter(
        self,
        *,
        type_name: str,
        anchor: models.DataObjectAnchor | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
    ) -> Pager[models.DataObjectRelationshipType]:
        """
        List kinds of relationships between Data Objects, item by item, across all pages.

        Takes the arguments of `type_object_relationship_types` and starts from the given offset, or the
        beginning. A page is fetched when its first item is requested. If a request fails, the error says
        how far the iteration came. To retry that page, continue with the same iterator; to resume later,
        pass the arguments in `position`.

        See https://www.braze.com/docs/api/endpoints/data_objects/types/get_list_object_relationship_types
        """
        call = Call(
            data_objects_type_object_relationship_types.ENDPOINT,
            {"type_name": type_name, "anchor": anchor, "limit": limit, "offset": offset},
        )
        return self._client._pages(call)

    def type_user_relationship_types(
        self,
        *,
        type_name: str,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
    ) -> models.DataObjectsTypeUserRelationshipTypesResponse:
        """
        List kinds of relationships to users.

        Lists the kinds of relationships that Data Objects of a type can have to users. Relationship types
        are managed in the dashboard. An unknown type returns 404 (`data-object-type-not-found`). Early
        access.

        Requires the permission `data_objects.read`. Rate limit: 50 requests per minute, bucket
        `data_objects_read`.

        Args:
            type_name: Machine name of the type, unique in the workspace.
            limit: Maximum number of entries to return. Braze uses 1 for smaller and 250 for larger values.
                Defaults to 100.
            offset: Number of matching entries to skip; 0 is used for negative values. Defaults to 0.

        Returns:
            The relationship types.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/data_objects/types/get_list_user_relationship_types
        """
        call = Call(
            data_objects_type_user_relationship_types.ENDPOINT,
            {"type_name": type_name, "limit": limit, "offset": offset},
        )
        return self._client._call(call)

    def type_user_relationship_types_iter(
        self,
        *,
        type_name: str,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
    ) -> Pager[models.DataObjectUserRelationshipType]:
        """
        List kinds of relationships to users, item by item, across all pages.

        Takes the arguments of `type_user_relationship_types` and starts from the given offset, or the
        beginning. A page is fetched when its first item is requested. If a request fails, the error says
        how far the iteration came. To retry that page, continue with the same iterator; to resume later,
        pass the arguments in `position`.

        See https://www.braze.com/docs/api/endpoints/data_objects/types/get_list_user_relationship_types
        """
        call = Call(
            data_objects_type_user_relationship_types.ENDPOINT,
            {"type_name": type_name, "limit": limit, "offset": offset},
        )
        return self._client._pages(call)

    def objects_list(
        self,
        *,
        type_name: str,
        search_term: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
    ) -> models.DataObjectsObjectsListResponse:
        """
        List Data Objects of a type.

        Lists the Data Objects of a type with their attributes. An unknown type returns 404
        (`data-object-type-not-found`). Early access.

        Requires the permission `data_objects.read`. Rate limit: 50 requests per minute, bucket
        `data_objects_read`.

        Args:
            type_name: Machine name of the type, unique in the workspace.
            search_term: Return only Data Objects whose identifier contains this text. By default, all are
                returned.
            limit: Maximum number of entries to return. Braze uses 1 for smaller and 250 for larger values.
                Defaults to 100.
            offset: Number of matching entries to skip; 0 is used for negative values. Defaults to 0.

        Returns:
            The Data Objects.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/data_objects/objects/get_list_data_objects
        """
        call = Call(
            data_objects_objects_list.ENDPOINT,
            {"type_name": type_name, "search_term": search_term, "limit": limit, "offset": offset},
        )
        return self._client._call(call)

    def objects_list_iter(
        self,
        *,
        type_name: str,
        search_term: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
    ) -> Pager[models.DataObject]:
        """
        List Data Objects of a type, item by item, across all pages.

        Takes the arguments of `objects_list` and starts from the given offset, or the beginning. A page is
        fetched when its first item is requested. If a request fails, the error says how far the iteration
        came. To retry that page, continue with the same iterator; to resume later, pass the arguments in
        `position`.

        See https://www.braze.com/docs/api/endpoints/data_objects/objects/get_list_data_objects
        """
        call = Call(
            data_objects_objects_list.ENDPOINT,
            {"type_name": type_name, "search_term": search_term, "limit": limit, "offset": offset},
        )
        return self._client._pages(call)

    def objects_create(
        self,
        *,
        type_name: str,
        external_id: str,
        attributes: models.DataObjectAttributes | Mapping[str, Any],
        display_name: str | Omit = OMIT,
    ) -> models.DataObjectsObjectsCreateResponse:
        """
        Create a Data Object.

        Creates a Data Object of a type. Reads and Liquid see it at once; segments that depend on it can lag
        by up to an hour. If the type already has a Data Object with this identifier, nothing is changed and
        the response is 409 (`duplicate-data-object`); after an attempt with an unknown outcome, this can
        mean that the earlier attempt succeeded. `data_objects_object_replace` creates Data Objects too, and
        is safe to repeat. An unknown type returns 404 (`data-object-type-not-found`); if the type has
        reached the number of Data Objects in your contract, the response is 422
        (`data-object-record-limit-exceeded`). Early access.

        Requires the permission `data_objects.create`. Rate limit: 50 requests per minute, bucket
        `data_objects_write`. At most 4,194,304 bytes.

        Args:
            type_name: Machine name of the type, unique in the workspace.
            external_id: Your identifier of the Data Object, unique within its type.
            attributes: Values of a Data Object, keyed by the field names in the schema of its type. Braze
                rejects unknown fields and values of the wrong type (400).
            display_name: Name to display. Ignored if the type has a field that is the source of the display
                name and the Data Object has a value for it. Defaults to `external_id`.

        Returns:
            The Data Object was created.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/data_objects/objects/post_create_data_object
        """
        call = Call(
            data_objects_objects_create.ENDPOINT,
            {
                "type_name": type_name,
                "external_id": external_id,
                "attributes": attributes,
                "display_name": display_name,
            },
        )
        return self._client._call(call)

    def object_get(
        self,
        *,
        type_name: str,
        external_id: str,
    ) -> models.DataObjectsObjectGetResponse:
        """
        Get a Data Object.

        Returns a Data Object with its attributes. An unknown type returns 404
        (`data-object-type-not-found`), and so does an unknown Data Object (`data-object-not-found`). Early
        access.

        Requires the permission `data_objects.read`. Rate limit: 50 requests per minute, bucket
        `data_objects_read`.

        Args:
            type_name: Machine name of the type, unique in the workspace.
            external_id: Your identifier of the Data Object, unique within its type. It is not the external id
                of a user.

        Returns:
            The Data Object.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/data_objects/objects/get_data_object
        """
        call = Call(
            data_objects_object_get.ENDPOINT,
            {"type_name": type_name, "external_id": external_id},
        )
        return self._client._call(call)

    def object_replace(
        self,
        *,
        type_name: str,
        external_id: str,
        attributes: models.DataObjectAttributes | Mapping[str, Any],
        display_name: str | Omit = OMIT,
    ) -> models.DataObjectsObjectReplaceResponse:
        """
        Create or replace a Data Object.

        Stores a Data Object, whether it exists or not. Attributes that are omitted are cleared; to keep
        them, use `data_objects_object_update`. The response does not say whether the Data Object is new. An
        unknown type returns 404 (`data-object-type-not-found`); if a new Data Object would exceed the
        number in your contract, the response is 422 (`data-object-record-limit-exceeded`). Early access.

        Requires the permission `data_objects.update`. Rate limit: 50 requests per minute, bucket
        `data_objects_write`. At most 4,194,304 bytes.

        Args:
            type_name: Machine name of the type, unique in the workspace.
            external_id: Your identifier of the Data Object, unique within its type. It is not the external id
                of a user.
            attributes: All attributes. Those that are omitted are cleared.
            display_name: Name to display. Ignored if the type has a field that is the source of the display
                name and the Data Object has a value for it.

        Returns:
            The Data Object was created or replaced.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/data_objects/objects/put_replace_data_object
        """
        call = Call(
            data_objects_object_replace.ENDPOINT,
            {
                "type_name": type_name,
                "external_id": external_id,
                "attributes": attributes,
                "display_name": display_name,
            },
        )
        return self._client._call(call)

    def object_update(
        self,
        *,
        type_name: str,
        external_id: str,
        attributes: models.DataObjectAttributes | Mapping[str, Any],
        display_name: str | Omit = OMIT,
    ) -> models.DataObjectsObjectUpdateResponse:
        """
        Update a Data Object.

        Changes attributes of a Data Object and keeps the others. An unknown type returns 404
        (`data-object-type-not-found`), and so does an unknown Data Object (`data-object-not-found`). Early
        access.

        Requires the permission `data_objects.update`. Rate limit: 50 requests per minute, bucket
        `data_objects_write`. At most 4,194,304 bytes.

        Args:
            type_name: Machine name of the type, unique in the workspace.
            external_id: Your identifier of the Data Object, unique within its type. It is not the external id
                of a user.
            attributes: The attributes to change. Others keep their values.
            display_name: Name to display. Ignored if the type has a field that is the source of the display
                name and the Data Object has a value for it.

        Returns:
            The Data Object was updated.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/data_objects/objects/patch_update_data_object
        """
        call = Call(
            data_objects_object_update.ENDPOINT,
            {
                "type_name": type_name,
                "external_id": external_id,
                "attributes": attributes,
                "display_name": display_name,
            },
        )
        return self._client._call(call)

    def object_delete(
        self,
        *,
        type_name: str,
        external_id: str,
    ) -> models.DataObjectsObjectDeleteResponse:
        """
        Delete a Data Object.

        Deletes a Data Object. Repeating the request returns 404 (`data-object-not-found`) and has no
        effect; if an earlier attempt had an unknown outcome, this means that the Data Object is deleted. A
        404 with `data-object-type-not-found` means that there is no such type. Early access.

        Requires the permission `data_objects.delete`. Rate limit: 50 requests per minute, bucket
        `data_objects_write`.

        Args:
            type_name: Machine name of the type, unique in the workspace.
            external_id: Your identifier of the Data Object, unique within its type. It is not the external id
                of a user.

        Returns:
            The Data Object was deleted.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/data_objects/objects/delete_data_object
        """
        call = Call(
            data_objects_object_delete.ENDPOINT,
            {"type_name": type_name, "external_id": external_id},
        )
        return self._client._call(call)

    def object_relationships_list(
        self,
        *,
        type_name: str,
        external_id: str,
        anchor: models.DataObjectAnchor | Omit = OMIT,
        rel_kind: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
    ) -> models.DataObjectsObjectRelationshipsListResponse:
        """
        List relationships to other Data Objects.

        Lists the relationships between a Data Object and other Data Objects, with the attributes of the
        other Data Objects; either those that start at it or those that lead to it. An unknown type returns
        404 (`data-object-type-not-found`), and so does an unknown Data Object (`data-object-not-found`).
        Early access.

        Requires the permission `data_objects.read`. Rate limit: 50 requests per minute, bucket
        `data_objects_read`.

        Args:
            type_name: Machine name of the type, unique in the workspace.
            external_id: Your identifier of the Data Object, unique within its type. It is not the external id
                of a user.
            anchor: The side of the relationship on which the type or Data Object in the path stands. Defaults
                to `source`.
            rel_kind: Return only relationships of this kind. By default, all kinds are returned.
            limit: Maximum number of entries to return. Braze uses 1 for smaller and 250 for larger values.
                Defaults to 100.
            offset: Number of matching entries to skip; 0 is used for negative values. Defaults to 0.

        Returns:
            The relationships.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/data_objects/object_relationships/get_list_object_relationships
        """
        call = Call(
            data_objects_object_relationships_list.ENDPOINT,
            {
                "type_name": type_name,
                "external_id": external_id,
                "anchor": anchor,
                "rel_kind": rel_kind,
                "limit": limit,
                "offset": offset,
            },
        )
        return self._client._call(call)

    def object_relationships_list_iter(
        self,
        *,
        type_name: str,
        external_id: str,
        anchor: models.DataObjectAnchor | Omit = OMIT,
        rel_kind: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
    ) -> Pager[models.DataObjectRelationship]:
        """
        List relationships to other Data Objects, item by item, across all pages.

        Takes the arguments of `object_relationships_list` and starts from the given offset, or the
        beginning. A page is fetched when its first item is requested. If a request fails, the error says
        how far the iteration came. To retry that page, continue with the same iterator; to resume later,
        pass the arguments in `position`.

        See https://www.braze.com/docs/api/endpoints/data_objects/object_relationships/get_list_object_relationships
        """
        call = Call(
            data_objects_object_relationships_list.ENDPOINT,
            {
                "type_name": type_name,
                "external_id": external_id,
                "anchor": anchor,
                "rel_kind": rel_kind,
                "limit": limit,
                "offset": offset,
            },
        )
        return self._client._pages(call)

    def object_relationships_create(
        self,
        *,
        type_name: str,
        external_id: str,
        rel_kind: str,
        related_type_name: str,
        related_external_id: str,
        anchor: models.DataObjectAnchor | Omit = OMIT,
        attributes: models.DataObjectRelationshipAttributes | Mapping[str, Any] | Omit = OMIT,
    ) -> models.DataObjectsObjectRelationshipsCreateResponse:
        """
        Create a relationship to another Data Object.

        Links a Data Object to another one. A relationship has a direction, which `anchor` selects; seen
        from the other Data Object with the opposite anchor, it is the same relationship. If it already
        exists, nothing is changed and the response is 409 (`duplicate-object-relationship`); after an
        attempt with an unknown outcome, this can mean that the earlier attempt succeeded.
        `data_objects_object_relationships_replace` creates relationships too, and is safe to repeat. An
        unknown type or Data Object returns 404 (`data-object-type-not-found`, `data-object-not-found`); if
        the Data Object has reached the number of relationships in your contract, the response is 422
        (`data-object-relationship-limit-exceeded`). Early access.

        Requires the permission `data_objects.object_relationships.create`. Rate limit: 50 requests per
        minute, bucket `data_objects_write`. At most 4,194,304 bytes.

        Args:
            type_name: Machine name of the type, unique in the workspace.
            external_id: Your identifier of the Data Object, unique within its type. It is not the external id
                of a user.
            rel_kind: Kind of the relationship.
            related_type_name: Machine name of the other Data Object's type. If it does not match `rel_kind`,
                the request is rejected (400).
            related_external_id: Your identifier of the other Data Object.
            anchor: The side on which the Data Object in the path stands. Defaults to `source`.
            attributes: Attributes of the relationship. By default, it has none.

        Returns:
            The relationship was created.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/data_objects/object_relationships/post_create_object_relationship
        """
        call = Call(
            data_objects_object_relationships_create.ENDPOINT,
            {
                "type_name": type_name,
                "external_id": external_id,
                "rel_kind": rel_kind,
                "related_type_name": related_type_name,
                "related_external_id": related_external_id,
                "anchor": anchor,
                "attributes": attributes,
            },
        )
        return self._client._call(call)

    def object_relationships_replace(
        self,
        *,
        type_name: str,
        external_id: str,
        rel_kind: str,
        related_type_name: str,
        related_external_id: str,
        anchor: models.DataObjectAnchor | Omit = OMIT,
        attributes: models.DataObjectRelationshipAttributes | Mapping[str, Any] | Omit = OMIT,
    ) -> models.DataObjectsObjectRelationshipsReplaceResponse:
        """
        Create or replace a relationship to a Data Object.

        Stores the relationship between a Data Object and another one, whether it exists or not, with these
        attributes only; to keep other attributes, use `data_objects_object_relationships_update`. If one of
        the Data Objects is unknown, the response is 404 (`data-object-relationship-not-found`); if the Data
        Object has reached the number of relationships in your contract, it is 422
        (`data-object-relationship-limit-exceeded`). Early access.

        Requires the permission `data_objects.object_relationships.update`. Rate limit: 50 requests per
        minute, bucket `data_objects_write`. At most 4,194,304 bytes.

        Args:
            type_name: Machine name of the type, unique in the workspace.
            external_id: Your identifier of the Data Object, unique within its type. It is not the external id
                of a user.
            rel_kind: Kind of the relationship.
            related_type_name: Machine name of the other Data Object's type. If it does not match `rel_kind`,
                the request is rejected (400).
            related_external_id: Your identifier of the other Data Object.
            anchor: The side on which the Data Object in the path stands. Defaults to `source`.
            attributes: All attributes of the relationship, in place of those stored before.

        Returns:
            The relationship was created or replaced.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/data_objects/object_relationships/put_replace_object_relationship
        """
        call = Call(
            data_objects_object_relationships_replace.ENDPOINT,
            {
                "type_name": type_name,
                "external_id": external_id,
                "rel_kind": rel_kind,
                "related_type_name": related_type_name,
                "related_external_id": related_external_id,
                "anchor": anchor,
                "attributes": attributes,
            },
        )
        return self._client._call(call)

    def object_relationships_update(
        self,
        *,
        type_name: str,
        external_id: str,
        rel_kind: str,
        related_type_name: str,
        related_external_id: str,
        anchor: models.DataObjectAnchor | Omit = OMIT,
        attributes: models.DataObjectRelationshipAttributes | Mapping[str, Any] | Omit = OMIT,
    ) -> models.DataObjectsObjectRelationshipsUpdateResponse:
        """
        Update a relationship to another Data Object.

        Changes attributes of the relationship between a Data Object and another one and keeps the others.
        If there is no such relationship, the response is 404 (`data-object-relationship-not-found`). Early
        access.

        Requires the permission `data_objects.object_relationships.update`. Rate limit: 50 requests per
        minute, bucket `data_objects_write`. At most 4,194,304 bytes.

        Args:
            type_name: Machine name of the type, unique in the workspace.
            external_id: Your identifier of the Data Object, unique within its type. It is not the external id
                of a user.
            rel_kind: Kind of the relationship.
            related_type_name: Machine name of the other Data Object's type. If it does not match `rel_kind`,
                the request is rejected (400).
            related_external_id: Your identifier of the other Data Object.
            anchor: The side on which the Data Object in the path stands. Defaults to `source`.
            attributes: The attributes to change. Others keep their values.

        Returns:
            The relationship was updated.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/data_objects/object_relationships/patch_update_object_relationship
        """
        call = Call(
            data_objects_object_relationships_update.ENDPOINT,
            {
                "type_name": type_name,
                "external_id": external_id,
                "rel_kind": rel_kind,
                "related_type_name": related_type_name,
                "related_external_id": related_external_id,
                "anchor": anchor,
                "attributes": attributes,
            },
        )
        return self._client._call(call)

    def object_relationships_delete(
        self,
        *,
        type_name: str,
        external_id: str,
        rel_kind: str,
        related_type_name: str,
        related_external_id: str,
        anchor: models.DataObjectAnchor | Omit = OMIT,
    ) -> models.DataObjectsObjectRelationshipsDeleteResponse:
        """
        Delete a relationship to another Data Object.

        Deletes the relationship between a Data Object and another one; both Data Objects remain. Repeating
        the request returns 404 (`data-object-relationship-not-found`) and has no effect; if an earlier
        attempt had an unknown outcome, this means that the relationship is deleted. The body is required.
        Early access.

        Requires the permission `data_objects.object_relationships.delete`. Rate limit: 50 requests per
        minute, bucket `data_objects_write`. At most 4,194,304 bytes.

        Args:
            type_name: Machine name of the type, unique in the workspace.
            external_id: Your identifier of the Data Object, unique within its type. It is not the external id
                of a user.
            rel_kind: Kind of the relationship.
            related_type_name: Machine name of the other Data Object's type. If it does not match `rel_kind`,
                the request is rejected (400).
            related_external_id: Your identifier of the other Data Object.
            anchor: The side on which the Data Object in the path stands. Defaults to `source`.

        Returns:
            The relationship was deleted.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/data_objects/object_relationships/delete_object_relationship
        """
        call = Call(
            data_objects_object_relationships_delete.ENDPOINT,
            {
                "type_name": type_name,
                "external_id": external_id,
                "rel_kind": rel_kind,
                "related_type_name": related_type_name,
                "related_external_id": related_external_id,
                "anchor": anchor,
            },
        )
        return self._client._call(call)

    def object_user_relationships(
        self,
        *,
        type_name: str,
        external_id: str,
        rel_kind: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
    ) -> models.DataObjectsObjectUserRelationshipsResponse:
        """
        List relationships to users.

        Lists the users who are linked to a Data Object, by their Braze ids. To change these relationships,
        use the `data_objects_object_users_...` operations. An unknown type returns 404
        (`data-object-type-not-found`), and so does an unknown Data Object (`data-object-not-found`). Early
        access.

        Requires the permission `data_objects.user_relationships.read`. Rate limit: 50 requests per minute,
        bucket `data_objects_read`.

        Args:
            type_name: Machine name of the type, unique in the workspace.
            external_id: Your identifier of the Data Object, unique within its type. It is not the external id
                of a user.
            rel_kind: Return only relationships of this kind. By default, all kinds are returned.
            limit: Maximum number of entries to return. Braze uses 1 for smaller and 250 for larger values.
                Defaults to 100.
            offset: Number of matching entries to skip; 0 is used for negative values. Defaults to 0.

        Returns:
            The relationships.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/data_objects/user_relationships/get_list_user_relationships
        """
        call = Call(
            data_objects_object_user_relationships.ENDPOINT,
            {
                "type_name": type_name,
                "external_id": external_id,
                "rel_kind": rel_kind,
                "limit": limit,
                "offset": offset,
            },
        )
        return self._client._call(call)

    def object_user_relationships_iter(
        self,
        *,
        type_name: str,
        external_id: str,
        rel_kind: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
    ) -> Pager[models.DataObjectUserRelationship]:
        """
        List relationships to users, item by item, across all pages.

        Takes the arguments of `object_user_relationships` and starts from the given offset, or the
        beginning. A page is fetched when its first item is requested. If a request fails, the error says
        how far the iteration came. To retry that page, continue with the same iterator; to resume later,
        pass the arguments in `position`.

        See https://www.braze.com/docs/api/endpoints/data_objects/user_relationships/get_list_user_relationships
        """
        call = Call(
            data_objects_object_user_relationships.ENDPOINT,
            {
                "type_name": type_name,
                "external_id": external_id,
                "rel_kind": rel_kind,
                "limit": limit,
                "offset": offset,
            },
        )
        return self._client._pages(call)

    def object_users_create(
        self,
        *,
        type_name: str,
        external_id: str,
        braze_id: str,
        rel_kind: str,
        attributes: models.DataObjectRelationshipAttributes | Mapping[str, Any] | Omit = OMIT,
    ) -> models.DataObjectsObjectUsersCreateResponse:
        """
        Create a relationship to a user.

        Links a user to a Data Object. If the relationship already exists, nothing is changed and the
        response is 409 (`duplicate-user-relationship`); after an attempt with an unknown outcome, this can
        mean that the earlier attempt succeeded. `data_objects_object_users_replace` creates relationships
        too, and is safe to repeat. An unknown type or Data Object returns 404
        (`data-object-type-not-found`, `data-object-not-found`); if the user or the Data Object has reached
        the number of relationships in your contract, the response is 422
        (`data-objects-per-user-limit-exceeded`, `users-per-data-object-limit-exceeded`). To list
        relationships to users, use `data_objects_object_user_relationships`. Early access.

        Requires the permission `data_objects.user_relationships.create`. Rate limit: 50 requests per
        minute, bucket `data_objects_write`. At most 4,194,304 bytes.

        Args:
            type_name: Machine name of the type, unique in the workspace.
            external_id: Your identifier of the Data Object, unique within its type. It is not the external id
                of a user.
            braze_id: Braze's identifier of the user.
            rel_kind: Kind of the relationship.
            attributes: Attributes of the relationship. By default, it has none.

        Returns:
            The relationship was created.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/data_objects/user_relationships/post_create_user_relationship
        """
        call = Call(
            data_objects_object_users_create.ENDPOINT,
            {
                "type_name": type_name,
                "external_id": external_id,
                "braze_id": braze_id,
                "rel_kind": rel_kind,
                "attributes": attributes,
            },
        )
        return self._client._call(call)

    def object_users_replace(
        self,
        *,
        type_name: str,
        external_id: str,
        braze_id: str,
        rel_kind: str,
        attributes: models.DataObjectRelationshipAttributes | Mapping[str, Any] | Omit = OMIT,
    ) -> models.DataObjectsObjectUsersReplaceResponse:
        """
        Create or replace a relationship to a user.

        Stores the relationship between a Data Object and a user, whether it exists or not, with these
        attributes only; to keep other attributes, use `data_objects_object_users_update`. If the Data
        Object or the user is unknown, the response is 404 (`data-object-relationship-not-found`); if one of
        them has reached the number of relationships in your contract, it is 422
        (`data-objects-per-user-limit-exceeded`, `users-per-data-object-limit-exceeded`). Early access.

        Requires the permission `data_objects.user_relationships.update`. Rate limit: 50 requests per
        minute, bucket `data_objects_write`. At most 4,194,304 bytes.

        Args:
            type_name: Machine name of the type, unique in the workspace.
            external_id: Your identifier of the Data Object, unique within its type. It is not the external id
                of a user.
            braze_id: Braze's identifier of the user.
            rel_kind: Kind of the relationship.
            attributes: All attributes of the relationship, in place of those stored before.

        Returns:
            The relationship was created or replaced.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/data_objects/user_relationships/put_replace_user_relationship
        """
        call = Call(
            data_objects_object_users_replace.ENDPOINT,
            {
                "type_name": type_name,
                "external_id": external_id,
                "braze_id": braze_id,
                "rel_kind": rel_kind,
                "attributes": attributes,
            },
        )
        return self._client._call(call)

    def object_users_update(
        self,
        *,
        type_name: str,
        external_id: str,
        braze_id: str,
        rel_kind: str,
        attributes: models.DataObjectRelationshipAttributes | Mapping[str, Any] | Omit = OMIT,
    ) -> models.DataObjectsObjectUsersUpdateResponse:
        """
        Update a relationship to a user.

        Changes attributes of the relationship between a Data Object and a user and keeps the others. If
        there is no such relationship, the response is 404 (`data-object-relationship-not-found`). Early
        access.

        Requires the permission `data_objects.user_relationships.update`. Rate limit: 50 requests per
        minute, bucket `data_objects_write`. At most 4,194,304 bytes.

        Args:
            type_name: Machine name of the type, unique in the workspace.
            external_id: Your identifier of the Data Object, unique within its type. It is not the external id
                of a user.
            braze_id: Braze's identifier of the user.
            rel_kind: Kind of the relationship.
            attributes: The attributes to change. Others keep their values.

        Returns:
            The relationship was updated.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/data_objects/user_relationships/patch_update_user_relationship
        """
        call = Call(
            data_objects_object_users_update.ENDPOINT,
            {
                "type_name": type_name,
                "external_id": external_id,
                "braze_id": braze_id,
                "rel_kind": rel_kind,
                "attributes": attributes,
            },
        )
        return self._client._call(call)

    def object_users_delete(
        self,
        *,
        type_name: str,
        external_id: str,
        braze_id: str,
        rel_kind: str,
    ) -> models.DataObjectsObjectUsersDeleteResponse:
        """
        Delete a relationship to a user.

        Deletes the relationship between a Data Object and a user; the Data Object and the user remain.
        Repeating the request returns 404 (`data-object-relationship-not-found`) and has no effect; if an
        earlier attempt had an unknown outcome, this means that the relationship is deleted. The body is
        required. Early access.

        Requires the permission `data_objects.user_relationships.delete`. Rate limit: 50 requests per
        minute, bucket `data_objects_write`. At most 4,194,304 bytes.

        Args:
            type_name: Machine name of the type, unique in the workspace.
            external_id: Your identifier of the Data Object, unique within its type. It is not the external id
                of a user.
            braze_id: Braze's identifier of the user.
            rel_kind: Kind of the relationship.

        Returns:
            The relationship was deleted.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/data_objects/user_relationships/delete_user_relationship
        """
        call = Call(
            data_objects_object_users_delete.ENDPOINT,
            {"type_name": type_name, "external_id": external_id, "braze_id": braze_id, "rel_kind": rel_kind},
        )
        return self._client._call(call)


class AsyncDataObjectsApi:
    """
    The methods of `DataObjectsApi`, to be awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def types_list(
        self,
        *,
        search_term: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
    ) -> models.DataObjectsTypesListResponse:
        """
        List types of Data Objects.

        See `DataObjectsApi.types_list` for arguments, limits and errors.
        """
        call = Call(
            data_objects_types_list.ENDPOINT,
            {"search_term": search_term, "limit": limit, "offset": offset},
        )
        return await self._client._call(call)

    def types_list_iter(
        self,
        *,
        search_term: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
    ) -> AsyncPager[models.DataObjectTypeSummary]:
        """
        List types of Data Objects, item by item, across all pages.

        See `DataObjectsApi.types_list_iter` for arguments, limits and errors.
        """
        call = Call(
            data_objects_types_list.ENDPOINT,
            {"search_term": search_term, "limit": limit, "offset": offset},
        )
        return self._client._pages(call)

    async def type_get(
        self,
        *,
        type_name: str,
    ) -> models.DataObjectsTypeGetResponse:
        """
        Get a type of Data Objects.

        See `DataObjectsApi.type_get` for arguments, limits and errors.
        """
        call = Call(
            data_objects_type_get.ENDPOINT,
            {"type_name": type_name},
        )
        return await self._client._call(call)

    async def type_object_relationship_types(
        self,
        *,
        type_name: str,
        anchor: models.DataObjectAnchor | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
    ) -> models.DataObjectsTypeObjectRelationshipTypesResponse:
        """
        List kinds of relationships between Data Objects.

        See `DataObjectsApi.type_object_relationship_types` for arguments, limits and errors.
        """
        call = Call(
            data_objects_type_object_relationship_types.ENDPOINT,
            {"type_name": type_name, "anchor": anchor, "limit": limit, "offset": offset},
        )
        return await self._client._call(call)

    def type_object_relationship_types_iter(
        self,
        *,
        type_name: str,
        anchor: models.DataObjectAnchor | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
    ) -> AsyncPager[models.DataObjectRelationshipType]:
        """
        List kinds of relationships between Data Objects, item by item, across all pages.

        See `DataObjectsApi.type_object_relationship_types_iter` for arguments, limits and errors.
        """
        call = Call(
            data_objects_type_object_relationship_types.ENDPOINT,
            {"type_name": type_name, "anchor": anchor, "limit": limit, "offset": offset},
        )
        return self._client._pages(call)

    async def type_user_relationship_types(
        self,
        *,
        type_name: str,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
    ) -> models.DataObjectsTypeUserRelationshipTypesResponse:
        """
        List kinds of relationships to users.

        See `DataObjectsApi.type_user_relationship_types` for arguments, limits and errors.
        """
        call = Call(
            data_objects_type_user_relationship_types.ENDPOINT,
            {"type_name": type_name, "limit": limit, "offset": offset},
        )
        return await self._client._call(call)

    def type_user_relationship_types_iter(
        self,
        *,
        type_name: str,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
    ) -> AsyncPager[models.DataObjectUserRelationshipType]:
        """
        List kinds of relationships to users, item by item, across all pages.

        See `DataObjectsApi.type_user_relationship_types_iter` for arguments, limits and errors.
        """
        call = Call(
            data_objects_type_user_relationship_types.ENDPOINT,
            {"type_name": type_name, "limit": limit, "offset": offset},
        )
        return self._client._pages(call)

    async def objects_list(
        self,
        *,
        type_name: str,
        search_term: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
    ) -> models.DataObjectsObjectsListResponse:
        """
        List Data Objects of a type.

        See `DataObjectsApi.objects_list` for arguments, limits and errors.
        """
        call = Call(
            data_objects_objects_list.ENDPOINT,
            {"type_name": type_name, "search_term": search_term, "limit": limit, "offset": offset},
        )
        return await self._client._call(call)

    def objects_list_iter(
        self,
        *,
        type_name: str,
        search_term: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
    ) -> AsyncPager[models.DataObject]:
        """
        List Data Objects of a type, item by item, across all pages.

        See `DataObjectsApi.objects_list_iter` for arguments, limits and errors.
        """
        call = Call(
            data_objects_objects_list.ENDPOINT,
            {"type_name": type_name, "search_term": search_term, "limit": limit, "offset": offset},
        )
        return self._client._pages(call)

    async def objects_create(
        self,
        *,
        type_name: str,
        external_id: str,
        attributes: models.DataObjectAttributes | Mapping[str, Any],
        display_name: str | Omit = OMIT,
    ) -> models.DataObjectsObjectsCreateResponse:
        """
        Create a Data Object.

        See `DataObjectsApi.objects_create` for arguments, limits and errors.
        """
        call = Call(
            data_objects_objects_create.ENDPOINT,
            {
                "type_name": type_name,
                "external_id": external_id,
                "attributes": attributes,
                "display_name": display_name,
            },
        )
        return await self._client._call(call)

    async def object_get(
        self,
        *,
        type_name: str,
        external_id: str,
    ) -> models.DataObjectsObjectGetResponse:
        """
        Get a Data Object.

        See `DataObjectsApi.object_get` for arguments, limits and errors.
        """
        call = Call(
            data_objects_object_get.ENDPOINT,
            {"type_name": type_name, "external_id": external_id},
        )
        return await self._client._call(call)

    async def object_replace(
        self,
        *,
        type_name: str,
        external_id: str,
        attributes: models.DataObjectAttributes | Mapping[str, Any],
        display_name: str | Omit = OMIT,
    ) -> models.DataObjectsObjectReplaceResponse:
        """
        Create or replace a Data Object.

        See `DataObjectsApi.object_replace` for arguments, limits and errors.
        """
        call = Call(
            data_objects_object_replace.ENDPOINT,
            {
                "type_name": type_name,
                "external_id": external_id,
                "attributes": attributes,
                "display_name": display_name,
            },
        )
        return await self._client._call(call)

    async def object_update(
        self,
        *,
        type_name: str,
        external_id: str,
        attributes: models.DataObjectAttributes | Mapping[str, Any],
        display_name: str | Omit = OMIT,
    ) -> models.DataObjectsObjectUpdateResponse:
        """
        Update a Data Object.

        See `DataObjectsApi.object_update` for arguments, limits and errors.
        """
        call = Call(
            data_objects_object_update.ENDPOINT,
            {
                "type_name": type_name,
                "external_id": external_id,
                "attributes": attributes,
                "display_name": display_name,
            },
        )
        return await self._client._call(call)

    async def object_delete(
        self,
        *,
        type_name: str,
        external_id: str,
    ) -> models.DataObjectsObjectDeleteResponse:
        """
        Delete a Data Object.

        See `DataObjectsApi.object_delete` for arguments, limits and errors.
        """
        call = Call(
            data_objects_object_delete.ENDPOINT,
            {"type_name": type_name, "external_id": external_id},
        )
        return await self._client._call(call)

    async def object_relationships_list(
        self,
        *,
        type_name: str,
        external_id: str,
        anchor: models.DataObjectAnchor | Omit = OMIT,
        rel_kind: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
    ) -> models.DataObjectsObjectRelationshipsListResponse:
        """
        List relationships to other Data Objects.

        See `DataObjectsApi.object_relationships_list` for arguments, limits and errors.
        """
        call = Call(
            data_objects_object_relationships_list.ENDPOINT,
            {
                "type_name": type_name,
                "external_id": external_id,
                "anchor": anchor,
                "rel_kind": rel_kind,
                "limit": limit,
                "offset": offset,
            },
        )
        return await self._client._call(call)

    def object_relationships_list_iter(
        self,
        *,
        type_name: str,
        external_id: str,
        anchor: models.DataObjectAnchor | Omit = OMIT,
        rel_kind: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
    ) -> AsyncPager[models.DataObjectRelationship]:
        """
        List relationships to other Data Objects, item by item, across all pages.

        See `DataObjectsApi.object_relationships_list_iter` for arguments, limits and errors.
        """
        call = Call(
            data_objects_object_relationships_list.ENDPOINT,
            {
                "type_name": type_name,
                "external_id": external_id,
                "anchor": anchor,
                "rel_kind": rel_kind,
                "limit": limit,
                "offset": offset,
            },
        )
        return self._client._pages(call)

    async def object_relationships_create(
        self,
        *,
        type_name: str,
        external_id: str,
        rel_kind: str,
        related_type_name: str,
        related_external_id: str,
        anchor: models.DataObjectAnchor | Omit = OMIT,
        attributes: models.DataObjectRelationshipAttributes | Mapping[str, Any] | Omit = OMIT,
    ) -> models.DataObjectsObjectRelationshipsCreateResponse:
        """
        Create a relationship to another Data Object.

        See `DataObjectsApi.object_relationships_create` for arguments, limits and errors.
        """
        call = Call(
            data_objects_object_relationships_create.ENDPOINT,
            {
                "type_name": type_name,
                "external_id": external_id,
                "rel_kind": rel_kind,
                "related_type_name": related_type_name,
                "related_external_id": related_external_id,
                "anchor": anchor,
                "attributes": attributes,
            },
        )
        return await self._client._call(call)

    async def object_relationships_replace(
        self,
        *,
        type_name: str,
        external_id: str,
        rel_kind: str,
        related_type_name: str,
        related_external_id: str,
        anchor: models.DataObjectAnchor | Omit = OMIT,
        attributes: models.DataObjectRelationshipAttributes | Mapping[str, Any] | Omit = OMIT,
    ) -> models.DataObjectsObjectRelationshipsReplaceResponse:
        """
        Create or replace a relationship to a Data Object.

        See `DataObjectsApi.object_relationships_replace` for arguments, limits and errors.
        """
        call = Call(
            data_objects_object_relationships_replace.ENDPOINT,
            {
                "type_name": type_name,
                "external_id": external_id,
                "rel_kind": rel_kind,
                "related_type_name": related_type_name,
                "related_external_id": related_external_id,
                "anchor": anchor,
                "attributes": attributes,
            },
        )
        return await self._client._call(call)

    async def object_relationships_update(
        self,
        *,
        type_name: str,
        external_id: str,
        rel_kind: str,
        related_type_name: str,
        related_external_id: str,
        anchor: models.DataObjectAnchor | Omit = OMIT,
        attributes: models.DataObjectRelationshipAttributes | Mapping[str, Any] | Omit = OMIT,
    ) -> models.DataObjectsObjectRelationshipsUpdateResponse:
        """
        Update a relationship to another Data Object.

        See `DataObjectsApi.object_relationships_update` for arguments, limits and errors.
        """
        call = Call(
            data_objects_object_relationships_update.ENDPOINT,
            {
                "type_name": type_name,
                "external_id": external_id,
                "rel_kind": rel_kind,
                "related_type_name": related_type_name,
                "related_external_id": related_external_id,
                "anchor": anchor,
                "attributes": attributes,
            },
        )
        return await self._client._call(call)

    async def object_relationships_delete(
        self,
        *,
        type_name: str,
        external_id: str,
        rel_kind: str,
        related_type_name: str,
        related_external_id: str,
        anchor: models.DataObjectAnchor | Omit = OMIT,
    ) -> models.DataObjectsObjectRelationshipsDeleteResponse:
        """
        Delete a relationship to another Data Object.

        See `DataObjectsApi.object_relationships_delete` for arguments, limits and errors.
        """
        call = Call(
            data_objects_object_relationships_delete.ENDPOINT,
            {
                "type_name": type_name,
                "external_id": external_id,
                "rel_kind": rel_kind,
                "related_type_name": related_type_name,
                "related_external_id": related_external_id,
                "anchor": anchor,
            },
        )
        return await self._client._call(call)

    async def object_user_relationships(
        self,
        *,
        type_name: str,
        external_id: str,
        rel_kind: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
    ) -> models.DataObjectsObjectUserRelationshipsResponse:
        """
        List relationships to users.

        See `DataObjectsApi.object_user_relationships` for arguments, limits and errors.
        """
        call = Call(
            data_objects_object_user_relationships.ENDPOINT,
            {
                "type_name": type_name,
                "external_id": external_id,
                "rel_kind": rel_kind,
                "limit": limit,
                "offset": offset,
            },
        )
        return await self._client._call(call)

    def object_user_relationships_iter(
        self,
        *,
        type_name: str,
        external_id: str,
        rel_kind: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
    ) -> AsyncPager[models.DataObjectUserRelationship]:
        """
        List relationships to users, item by item, across all pages.

        See `DataObjectsApi.object_user_relationships_iter` for arguments, limits and errors.
        """
        call = Call(
            data_objects_object_user_relationships.ENDPOINT,
            {
                "type_name": type_name,
                "external_id": external_id,
                "rel_kind": rel_kind,
                "limit": limit,
                "offset": offset,
            },
        )
        return self._client._pages(call)

    async def object_users_create(
        self,
        *,
        type_name: str,
        external_id: str,
        braze_id: str,
        rel_kind: str,
        attributes: models.DataObjectRelationshipAttributes | Mapping[str, Any] | Omit = OMIT,
    ) -> models.DataObjectsObjectUsersCreateResponse:
        """
        Create a relationship to a user.

        See `DataObjectsApi.object_users_create` for arguments, limits and errors.
        """
        call = Call(
            data_objects_object_users_create.ENDPOINT,
            {
                "type_name": type_name,
                "external_id": external_id,
                "braze_id": braze_id,
                "rel_kind": rel_kind,
                "attributes": attributes,
            },
        )
        return await self._client._call(call)

    async def object_users_replace(
        self,
        *,
        type_name: str,
        external_id: str,
        braze_id: str,
        rel_kind: str,
        attributes: models.DataObjectRelationshipAttributes | Mapping[str, Any] | Omit = OMIT,
    ) -> models.DataObjectsObjectUsersReplaceResponse:
        """
        Create or replace a relationship to a user.

        See `DataObjectsApi.object_users_replace` for arguments, limits and errors.
        """
        call = Call(
            data_objects_object_users_replace.ENDPOINT,
            {
                "type_name": type_name,
                "external_id": external_id,
                "braze_id": braze_id,
                "rel_kind": rel_kind,
                "attributes": attributes,
            },
        )
        return await self._client._call(call)

    async def object_users_update(
        self,
        *,
        type_name: str,
        external_id: str,
        braze_id: str,
        rel_kind: str,
        attributes: models.DataObjectRelationshipAttributes | Mapping[str, Any] | Omit = OMIT,
    ) -> models.DataObjectsObjectUsersUpdateResponse:
        """
        Update a relationship to a user.

        See `DataObjectsApi.object_users_update` for arguments, limits and errors.
        """
        call = Call(
            data_objects_object_users_update.ENDPOINT,
            {
                "type_name": type_name,
                "external_id": external_id,
                "braze_id": braze_id,
                "rel_kind": rel_kind,
                "attributes": attributes,
            },
        )
        return await self._client._call(call)

    async def object_users_delete(
        self,
        *,
        type_name: str,
        external_id: str,
        braze_id: str,
        rel_kind: str,
    ) -> models.DataObjectsObjectUsersDeleteResponse:
        """
        Delete a relationship to a user.

        See `DataObjectsApi.object_users_delete` for arguments, limits and errors.
        """
        call = Call(
            data_objects_object_users_delete.ENDPOINT,
            {"type_name": type_name, "external_id": external_id, "braze_id": braze_id, "rel_kind": rel_kind},
        )
        return await self._client._call(call)


class RawDataObjectsApi:
    """
    The methods of `DataObjectsApi`, returning raw responses.
    """

    def __init__(self, client: Client) -> None:
        api = DataObjectsApi(client)
        self.types_list = raw(api.types_list)
        self.type_get = raw(api.type_get)
        self.type_object_relationship_types = raw(api.type_object_relationship_types)
        self.type_user_relationship_types = raw(api.type_user_relationship_types)
        self.objects_list = raw(api.objects_list)
        self.objects_create = raw(api.objects_create)
        self.object_get = raw(api.object_get)
        self.object_replace = raw(api.object_replace)
        self.object_update = raw(api.object_update)
        self.object_delete = raw(api.object_delete)
        self.object_relationships_list = raw(api.object_relationships_list)
        self.object_relationships_create = raw(api.object_relationships_create)
        self.object_relationships_replace = raw(api.object_relationships_replace)
        self.object_relationships_update = raw(api.object_relationships_update)
        self.object_relationships_delete = raw(api.object_relationships_delete)
        self.object_user_relationships = raw(api.object_user_relationships)
        self.object_users_create = raw(api.object_users_create)
        self.object_users_replace = raw(api.object_users_replace)
        self.object_users_update = raw(api.object_users_update)
        self.object_users_delete = raw(api.object_users_delete)


class AsyncRawDataObjectsApi:
    """
    The methods of `AsyncDataObjectsApi`, returning raw responses.
    """

    def __init__(self, client: AsyncClient) -> None:
        api = AsyncDataObjectsApi(client)
        self.types_list = async_raw(api.types_list)
        self.type_get = async_raw(api.type_get)
        self.type_object_relationship_types = async_raw(api.type_object_relationship_types)
        self.type_user_relationship_types = async_raw(api.type_user_relationship_types)
        self.objects_list = async_raw(api.objects_list)
        self.objects_create = async_raw(api.objects_create)
        self.object_get = async_raw(api.object_get)
        self.object_replace = async_raw(api.object_replace)
        self.object_update = async_raw(api.object_update)
        self.object_delete = async_raw(api.object_delete)
        self.object_relationships_list = async_raw(api.object_relationships_list)
        self.object_relationships_create = async_raw(api.object_relationships_create)
        self.object_relationships_replace = async_raw(api.object_relationships_replace)
        self.object_relationships_update = async_raw(api.object_relationships_update)
        self.object_relationships_delete = async_raw(api.object_relationships_delete)
        self.object_user_relationships = async_raw(api.object_user_relationships)
        self.object_users_create = async_raw(api.object_users_create)
        self.object_users_replace = async_raw(api.object_users_replace)
        self.object_users_update = async_raw(api.object_users_update)
        self.object_users_delete = async_raw(api.object_users_delete)
