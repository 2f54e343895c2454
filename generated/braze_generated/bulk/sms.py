# Generated from openapi/ by `python -m generator`. Do not edit.
"""The operations of the namespace ``sms`` that take lists."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, Unpack

if TYPE_CHECKING:
    from ..runtime.bulk import BulkOptions, ListLoader, Rows

R = TypeVar("R")


class SmsBulk(Generic[R]):
    """
    The list of phone numbers that are marked as invalid.
    """

    def __init__(self, loader: ListLoader[R]) -> None:
        self._loader = loader

    def invalid_phone_numbers_remove(
        self,
        rows: Rows[str],
        /,
        **options: Unpack[BulkOptions],
    ) -> R:
        """
        Remove phone numbers from the invalid list, in as few requests as possible.

        See `SmsApi.invalid_phone_numbers_remove` for limits, and for the other arguments, which are the
        same in each request.

        Args:
            rows: The items of `phone_numbers`: an iterable of any length, a table of polars, pandas, DuckDB or
                pyarrow, or an open source.
            options: See `BulkOptions`.

        Returns:
            The sum of the outcomes.

        Raises:
            BulkError: The load could not begin, or had to stop.
            SettingsError: An option has a value that it cannot have.
        """
        arguments: dict[str, Any] = {}
        return self._loader._load_list("sms_invalid_phone_numbers_remove", rows, "phone_numbers", arguments, options)
