# Generated from openapi/ by `python -m generator`. Do not edit.
"""The operations of the namespace ``catalogs`` that take lists."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar, Unpack

if TYPE_CHECKING:
    from .. import dicts, models
    from ..runtime.bulk import BulkOptions, Fields, ListLoader, Rows

R = TypeVar("R")


class CatalogsBulk(Generic[R]):
    """
    Catalogs, their fields, items and selections, for use in messages.
    """

    def __init__(self, loader: ListLoader[R]) -> None:
        self._loader = loader

    def fields_create(
        self,
        rows: Rows[models.CatalogFieldToCreate | dicts.CatalogFieldToCreate | Mapping[str, Any]],
        /,
        *,
        catalog_name: str,
        **options: Unpack[BulkOptions],
    ) -> R:
        """
        Add fields to a catalog, in as few requests as possible.

        See `CatalogsApi.fields_create` for limits, and for the other arguments, which are the same in each
        request.

        Args:
            rows: The items of `fields`: an iterable of any length, a table of polars, pandas, DuckDB or
                pyarrow, or an open source.
            options: See `BulkOptions`.

        Returns:
            The sum of the outcomes.

        Raises:
            BulkError: The load could not begin, or had to stop.
            SettingsError: An option has a value that it cannot have.
        """
        arguments: dict[str, Any] = {"catalog_name": catalog_name}
        return self._loader._load_list("catalogs_fields_create", rows, "fields", arguments, options)

    def items_create(
        self,
        rows: Rows[models.CatalogItemToStore | Mapping[str, Any]],
        /,
        *,
        catalog_name: str,
        fields: Fields = "fetch",
        **options: Unpack[BulkOptions],
    ) -> R:
        """
        Add items to a catalog, in as few requests as possible.

        See `CatalogsApi.items_create` for limits, and for the other arguments, which are the same in each
        request.

        Args:
            rows: The items of `items`: an iterable of any length, a table of polars, pandas, DuckDB or pyarrow,
                or an open source.
            fields: Types of the fields by name, to which each item is held before it is sent: `{"price":
                "number"}`. By default they are fetched, for which the key needs the permission `catalogs.get`;
                `"ignore"` leaves the check to Braze.
            options: See `BulkOptions`.

        Returns:
            The sum of the outcomes.

        Raises:
            BulkError: The load could not begin, or had to stop.
            SettingsError: An option has a value that it cannot have.
        """
        arguments: dict[str, Any] = {"catalog_name": catalog_name}
        return self._loader._load_list("catalogs_items_create", rows, "items", arguments, options, fields)

    def items_replace(
        self,
        rows: Rows[models.CatalogItemToStore | Mapping[str, Any]],
        /,
        *,
        catalog_name: str,
        fields: Fields = "fetch",
        **options: Unpack[BulkOptions],
    ) -> R:
        """
        Replace items of a catalog, or create them, in as few requests as possible.

        See `CatalogsApi.items_replace` for limits, and for the other arguments, which are the same in each
        request.

        Args:
            rows: The items of `items`: an iterable of any length, a table of polars, pandas, DuckDB or pyarrow,
                or an open source.
            fields: Types of the fields by name, to which each item is held before it is sent: `{"price":
                "number"}`. By default they are fetched, for which the key needs the permission `catalogs.get`;
                `"ignore"` leaves the check to Braze.
            options: See `BulkOptions`.

        Returns:
            The sum of the outcomes.

        Raises:
            BulkError: The load could not begin, or had to stop.
            SettingsError: An option has a value that it cannot have.
        """
        arguments: dict[str, Any] = {"catalog_name": catalog_name}
        return self._loader._load_list("catalogs_items_replace", rows, "items", arguments, options, fields)

    def items_update(
        self,
        rows: Rows[models.CatalogItemUpdate | Mapping[str, Any]],
        /,
        *,
        catalog_name: str,
        fields: Fields = "fetch",
        **options: Unpack[BulkOptions],
    ) -> R:
        """
        Update items of a catalog, in as few requests as possible.

        See `CatalogsApi.items_update` for limits, and for the other arguments, which are the same in each
        request.

        Args:
            rows: The items of `items`: an iterable of any length, a table of polars, pandas, DuckDB or pyarrow,
                or an open source.
            fields: Types of the fields by name, to which each item is held before it is sent: `{"price":
                "number"}`. By default they are fetched, for which the key needs the permission `catalogs.get`;
                `"ignore"` leaves the check to Braze.
            options: See `BulkOptions`.

        Returns:
            The sum of the outcomes.

        Raises:
            BulkError: The load could not begin, or had to stop.
            SettingsError: An option has a value that it cannot have.
        """
        arguments: dict[str, Any] = {"catalog_name": catalog_name}
        return self._loader._load_list("catalogs_items_update", rows, "items", arguments, options, fields)

    def items_delete(
        self,
        rows: Rows[models.CatalogItemToDelete | dicts.CatalogItemToDelete | Mapping[str, Any]],
        /,
        *,
        catalog_name: str,
        **options: Unpack[BulkOptions],
    ) -> R:
        """
        Delete items of a catalog, in as few requests as possible.

        See `CatalogsApi.items_delete` for limits, and for the other arguments, which are the same in each
        request.

        Args:
            rows: The items of `items`: an iterable of any length, a table of polars, pandas, DuckDB or pyarrow,
                or an open source.
            options: See `BulkOptions`.

        Returns:
            The sum of the outcomes.

        Raises:
            BulkError: The load could not begin, or had to stop.
            SettingsError: An option has a value that it cannot have.
        """
        arguments: dict[str, Any] = {"catalog_name": catalog_name}
        return self._loader._load_list("catalogs_items_delete", rows, "items", arguments, options)
