# Generated from openapi/ by `python -m generator`. Do not edit.
"""The operations of the namespace ``users`` that take lists."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, Unpack, overload

from ..runtime.omit import OMIT, Omit

if TYPE_CHECKING:
    from .. import dicts, models
    from ..runtime.bulk import BulkOptions, ListLoader, Rows

R = TypeVar("R")


class UsersBulk(Generic[R]):
    """
    Create, update, identify, rename, delete and export user profiles.
    """

    def __init__(self, loader: ListLoader[R]) -> None:
        self._loader = loader

    def alias_new(
        self,
        rows: Rows[models.AliasToCreate | dicts.AliasToCreate | Mapping[str, Any]],
        /,
        **options: Unpack[BulkOptions],
    ) -> R:
        """
        Add aliases to users, or create alias-only users, in as few requests as possible.

        See `UsersApi.alias_new` for limits, and for the other arguments, which are the same in each
        request.

        Args:
            rows: The items of `user_aliases`: an iterable of any length, a table of polars, pandas, DuckDB or
                pyarrow, or an open source.
            options: See `BulkOptions`.

        Returns:
            The sum of the outcomes.

        Raises:
            BulkError: The load could not begin, or had to stop.
            SettingsError: An option has a value that it cannot have.
        """
        arguments: dict[str, Any] = {}
        return self._loader._load_list("users_alias_new", rows, "user_aliases", arguments, options)

    def alias_update(
        self,
        rows: Rows[models.AliasUpdate | dicts.AliasUpdate | Mapping[str, Any]],
        /,
        **options: Unpack[BulkOptions],
    ) -> R:
        """
        Rename aliases of users, in as few requests as possible.

        See `UsersApi.alias_update` for limits, and for the other arguments, which are the same in each
        request.

        Args:
            rows: The items of `alias_updates`: an iterable of any length, a table of polars, pandas, DuckDB or
                pyarrow, or an open source.
            options: See `BulkOptions`.

        Returns:
            The sum of the outcomes.

        Raises:
            BulkError: The load could not begin, or had to stop.
            SettingsError: An option has a value that it cannot have.
        """
        arguments: dict[str, Any] = {}
        return self._loader._load_list("users_alias_update", rows, "alias_updates", arguments, options)

    @overload
    def delete(
        self,
        rows: Rows[str],
        /,
        *,
        into: Literal["external_ids", "braze_ids"],
        **options: Unpack[BulkOptions],
    ) -> R: ...

    @overload
    def delete(
        self,
        rows: Rows[models.UserAlias | dicts.UserAlias | Mapping[str, Any]],
        /,
        *,
        into: Literal["user_aliases"],
        **options: Unpack[BulkOptions],
    ) -> R: ...

    @overload
    def delete(
        self,
        rows: Rows[models.EmailToDelete | dicts.EmailToDelete | str | Mapping[str, Any]],
        /,
        *,
        into: Literal["email_addresses"],
        **options: Unpack[BulkOptions],
    ) -> R: ...

    @overload
    def delete(
        self,
        rows: Rows[models.PhoneNumberToDelete | dicts.PhoneNumberToDelete | str | Mapping[str, Any]],
        /,
        *,
        into: Literal["phone_numbers"],
        **options: Unpack[BulkOptions],
    ) -> R: ...

    def delete(
        self,
        rows: Rows[
            str
            | models.UserAlias
            | dicts.UserAlias
            | Mapping[str, Any]
            | models.EmailToDelete
            | dicts.EmailToDelete
            | models.PhoneNumberToDelete
            | dicts.PhoneNumberToDelete
        ],
        /,
        *,
        into: Literal["external_ids", "user_aliases", "braze_ids", "email_addresses", "phone_numbers"],
        **options: Unpack[BulkOptions],
    ) -> R:
        """
        Permanently delete users, in as few requests as possible.

        See `UsersApi.delete` for limits, and for the other arguments, which are the same in each request.

        Args:
            rows: The items of the list that `into` names: an iterable of any length, a table of polars, pandas,
                DuckDB or pyarrow, or an open source.
            into: `external_ids`, `user_aliases`, `braze_ids`, `email_addresses` or `phone_numbers`.
            options: See `BulkOptions`.

        Returns:
            The sum of the outcomes.

        Raises:
            BulkError: The load could not begin, or had to stop.
            SettingsError: An option has a value that it cannot have.
        """
        arguments: dict[str, Any] = {}
        return self._loader._load_list("users_delete", rows, into, arguments, options)

    def external_ids_rename(
        self,
        rows: Rows[models.ExternalIdRename | dicts.ExternalIdRename | Mapping[str, Any]],
        /,
        **options: Unpack[BulkOptions],
    ) -> R:
        """
        Give users new external ids, in as few requests as possible.

        See `UsersApi.external_ids_rename` for limits, and for the other arguments, which are the same in
        each request.

        Args:
            rows: The items of `external_id_renames`: an iterable of any length, a table of polars, pandas,
                DuckDB or pyarrow, or an open source.
            options: See `BulkOptions`.

        Returns:
            The sum of the outcomes.

        Raises:
            BulkError: The load could not begin, or had to stop.
            SettingsError: An option has a value that it cannot have.
        """
        arguments: dict[str, Any] = {}
        return self._loader._load_list("users_external_ids_rename", rows, "external_id_renames", arguments, options)

    def external_ids_remove(
        self,
        rows: Rows[str],
        /,
        **options: Unpack[BulkOptions],
    ) -> R:
        """
        Remove deprecated external ids, in as few requests as possible.

        See `UsersApi.external_ids_remove` for limits, and for the other arguments, which are the same in
        each request.

        Args:
            rows: The items of `external_ids`: an iterable of any length, a table of polars, pandas, DuckDB or
                pyarrow, or an open source.
            options: See `BulkOptions`.

        Returns:
            The sum of the outcomes.

        Raises:
            BulkError: The load could not begin, or had to stop.
            SettingsError: An option has a value that it cannot have.
        """
        arguments: dict[str, Any] = {}
        return self._loader._load_list("users_external_ids_remove", rows, "external_ids", arguments, options)

    @overload
    def identify(
        self,
        rows: Rows[models.AliasToIdentify | dicts.AliasToIdentify | Mapping[str, Any]],
        /,
        *,
        into: Literal["aliases_to_identify"],
        merge_behavior: models.MergeBehavior | Omit = OMIT,
        **options: Unpack[BulkOptions],
    ) -> R: ...

    @overload
    def identify(
        self,
        rows: Rows[models.EmailToIdentify | dicts.EmailToIdentify | Mapping[str, Any]],
        /,
        *,
        into: Literal["emails_to_identify"],
        merge_behavior: models.MergeBehavior | Omit = OMIT,
        **options: Unpack[BulkOptions],
    ) -> R: ...

    @overload
    def identify(
        self,
        rows: Rows[models.PhoneNumberToIdentify | dicts.PhoneNumberToIdentify | Mapping[str, Any]],
        /,
        *,
        into: Literal["phone_numbers_to_identify"],
        merge_behavior: models.MergeBehavior | Omit = OMIT,
        **options: Unpack[BulkOptions],
    ) -> R: ...

    def identify(
        self,
        rows: Rows[
            models.AliasToIdentify
            | dicts.AliasToIdentify
            | Mapping[str, Any]
            | models.EmailToIdentify
            | dicts.EmailToIdentify
            | models.PhoneNumberToIdentify
            | dicts.PhoneNumberToIdentify
        ],
        /,
        *,
        into: Literal["aliases_to_identify", "emails_to_identify", "phone_numbers_to_identify"],
        merge_behavior: models.MergeBehavior | Omit = OMIT,
        **options: Unpack[BulkOptions],
    ) -> R:
        """
        Give unidentified users an external id, in as few requests as possible.

        See `UsersApi.identify` for limits, and for the other arguments, which are the same in each request.

        Args:
            rows: The items of the list that `into` names: an iterable of any length, a table of polars, pandas,
                DuckDB or pyarrow, or an open source.
            into: `aliases_to_identify`, `emails_to_identify` or `phone_numbers_to_identify`.
            options: See `BulkOptions`.

        Returns:
            The sum of the outcomes.

        Raises:
            BulkError: The load could not begin, or had to stop.
            SettingsError: An option has a value that it cannot have.
        """
        arguments: dict[str, Any] = {"merge_behavior": merge_behavior}
        return self._loader._load_list("users_identify", rows, into, arguments, options)

    @overload
    def track(
        self,
        rows: Rows[models.UserAttributes | Mapping[str, Any]],
        /,
        *,
        into: Literal["attributes"],
        **options: Unpack[BulkOptions],
    ) -> R: ...

    @overload
    def track(
        self,
        rows: Rows[models.Event | dicts.Event | Mapping[str, Any]],
        /,
        *,
        into: Literal["events"],
        **options: Unpack[BulkOptions],
    ) -> R: ...

    @overload
    def track(
        self,
        rows: Rows[models.Purchase | dicts.Purchase | Mapping[str, Any]],
        /,
        *,
        into: Literal["purchases"],
        **options: Unpack[BulkOptions],
    ) -> R: ...

    def track(
        self,
        rows: Rows[
            models.UserAttributes | Mapping[str, Any] | models.Event | dicts.Event | models.Purchase | dicts.Purchase
        ],
        /,
        *,
        into: Literal["attributes", "events", "purchases"],
        **options: Unpack[BulkOptions],
    ) -> R:
        """
        Write user attributes, events and purchases, in as few requests as possible.

        See `UsersApi.track` for limits, and for the other arguments, which are the same in each request.

        Args:
            rows: The items of the list that `into` names: an iterable of any length, a table of polars, pandas,
                DuckDB or pyarrow, or an open source.
            into: `attributes`, `events` or `purchases`.
            options: See `BulkOptions`.

        Returns:
            The sum of the outcomes.

        Raises:
            BulkError: The load could not begin, or had to stop.
            SettingsError: An option has a value that it cannot have.
        """
        arguments: dict[str, Any] = {}
        return self._loader._load_list("users_track", rows, into, arguments, options)

    @overload
    def track_bulk(
        self,
        rows: Rows[models.UserAttributes | Mapping[str, Any]],
        /,
        *,
        into: Literal["attributes"],
        **options: Unpack[BulkOptions],
    ) -> R: ...

    @overload
    def track_bulk(
        self,
        rows: Rows[models.Event | dicts.Event | Mapping[str, Any]],
        /,
        *,
        into: Literal["events"],
        **options: Unpack[BulkOptions],
    ) -> R: ...

    @overload
    def track_bulk(
        self,
        rows: Rows[models.Purchase | dicts.Purchase | Mapping[str, Any]],
        /,
        *,
        into: Literal["purchases"],
        **options: Unpack[BulkOptions],
    ) -> R: ...

    def track_bulk(
        self,
        rows: Rows[
            models.UserAttributes | Mapping[str, Any] | models.Event | dicts.Event | models.Purchase | dicts.Purchase
        ],
        /,
        *,
        into: Literal["attributes", "events", "purchases"],
        **options: Unpack[BulkOptions],
    ) -> R:
        """
        Write large batches of attributes, events and purchases, in as few requests as possible.

        See `UsersApi.track_bulk` for limits, and for the other arguments, which are the same in each
        request.

        Args:
            rows: The items of the list that `into` names: an iterable of any length, a table of polars, pandas,
                DuckDB or pyarrow, or an open source.
            into: `attributes`, `events` or `purchases`.
            options: See `BulkOptions`.

        Returns:
            The sum of the outcomes.

        Raises:
            BulkError: The load could not begin, or had to stop.
            SettingsError: An option has a value that it cannot have.
        """
        arguments: dict[str, Any] = {}
        return self._loader._load_list("users_track_bulk", rows, into, arguments, options)

    def merge(
        self,
        rows: Rows[models.UserMerge | dicts.UserMerge | Mapping[str, Any]],
        /,
        **options: Unpack[BulkOptions],
    ) -> R:
        """
        Merge users into other users, in as few requests as possible.

        See `UsersApi.merge` for limits, and for the other arguments, which are the same in each request.

        Args:
            rows: The items of `merge_updates`: an iterable of any length, a table of polars, pandas, DuckDB or
                pyarrow, or an open source.
            options: See `BulkOptions`.

        Returns:
            The sum of the outcomes.

        Raises:
            BulkError: The load could not begin, or had to stop.
            SettingsError: An option has a value that it cannot have.
        """
        arguments: dict[str, Any] = {}
        return self._loader._load_list("users_merge", rows, "merge_updates", arguments, options)
