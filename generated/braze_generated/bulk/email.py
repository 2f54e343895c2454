# Generated from openapi/ by `python -m generator`. Do not edit.
"""The operations of the namespace ``email`` that take lists."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, Unpack

if TYPE_CHECKING:
    from .. import models
    from ..runtime.bulk import BulkOptions, ListLoader, Rows

R = TypeVar("R")


class EmailBulk(Generic[R]):
    """
    Global email subscription states, and the lists of hard bounces, spam reports and unsubscribes.
    """

    def __init__(self, loader: ListLoader[R]) -> None:
        self._loader = loader

    def blocklist(
        self,
        rows: Rows[str],
        /,
        **options: Unpack[BulkOptions],
    ) -> R:
        """
        Block email addresses, in as few requests as possible.

        See `EmailApi.blocklist` for limits, and for the other arguments, which are the same in each
        request.

        Args:
            rows: The items of `email`: an iterable of any length, a table of polars, pandas, DuckDB or pyarrow,
                or an open source.
            options: See `BulkOptions`.

        Returns:
            The sum of the outcomes.

        Raises:
            BulkError: The load could not begin, or had to stop.
            SettingsError: An option has a value that it cannot have.
        """
        arguments: dict[str, Any] = {}
        return self._loader._load_list("email_blocklist", rows, "email", arguments, options)

    def blacklist(
        self,
        rows: Rows[str],
        /,
        **options: Unpack[BulkOptions],
    ) -> R:
        """
        Block email addresses (legacy name), in as few requests as possible.

        See `EmailApi.blacklist` for limits, and for the other arguments, which are the same in each
        request.

        Args:
            rows: The items of `email`: an iterable of any length, a table of polars, pandas, DuckDB or pyarrow,
                or an open source.
            options: See `BulkOptions`.

        Returns:
            The sum of the outcomes.

        Raises:
            BulkError: The load could not begin, or had to stop.
            SettingsError: An option has a value that it cannot have.
        """
        arguments: dict[str, Any] = {}
        return self._loader._load_list("email_blacklist", rows, "email", arguments, options)

    def bounce_remove(
        self,
        rows: Rows[str],
        /,
        **options: Unpack[BulkOptions],
    ) -> R:
        """
        Remove email addresses from the bounce lists, in as few requests as possible.

        See `EmailApi.bounce_remove` for limits, and for the other arguments, which are the same in each
        request.

        Args:
            rows: The items of `email`: an iterable of any length, a table of polars, pandas, DuckDB or pyarrow,
                or an open source.
            options: See `BulkOptions`.

        Returns:
            The sum of the outcomes.

        Raises:
            BulkError: The load could not begin, or had to stop.
            SettingsError: An option has a value that it cannot have.
        """
        arguments: dict[str, Any] = {}
        return self._loader._load_list("email_bounce_remove", rows, "email", arguments, options)

    def spam_remove(
        self,
        rows: Rows[str],
        /,
        **options: Unpack[BulkOptions],
    ) -> R:
        """
        Remove email addresses from the spam lists, in as few requests as possible.

        See `EmailApi.spam_remove` for limits, and for the other arguments, which are the same in each
        request.

        Args:
            rows: The items of `email`: an iterable of any length, a table of polars, pandas, DuckDB or pyarrow,
                or an open source.
            options: See `BulkOptions`.

        Returns:
            The sum of the outcomes.

        Raises:
            BulkError: The load could not begin, or had to stop.
            SettingsError: An option has a value that it cannot have.
        """
        arguments: dict[str, Any] = {}
        return self._loader._load_list("email_spam_remove", rows, "email", arguments, options)

    def status(
        self,
        rows: Rows[str],
        /,
        *,
        subscription_state: models.SubscriptionState,
        **options: Unpack[BulkOptions],
    ) -> R:
        """
        Set the global email subscription state of addresses, in as few requests as possible.

        See `EmailApi.status` for limits, and for the other arguments, which are the same in each request.

        Args:
            rows: The items of `email`: an iterable of any length, a table of polars, pandas, DuckDB or pyarrow,
                or an open source.
            options: See `BulkOptions`.

        Returns:
            The sum of the outcomes.

        Raises:
            BulkError: The load could not begin, or had to stop.
            SettingsError: An option has a value that it cannot have.
        """
        arguments: dict[str, Any] = {"subscription_state": subscription_state}
        return self._loader._load_list("email_status", rows, "email", arguments, options)
