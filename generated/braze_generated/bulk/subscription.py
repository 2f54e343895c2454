# Generated from openapi/ by `python -m generator`. Do not edit.
"""The operations of the namespace ``subscription`` that take lists."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, Unpack

from ..runtime.omit import OMIT, Omit

if TYPE_CHECKING:
    from .. import models
    from ..runtime.bulk import BulkOptions, ListLoader, Rows

R = TypeVar("R")


class SubscriptionBulk(Generic[R]):
    """
    Set and read the state of users in subscription groups.
    """

    def __init__(self, loader: ListLoader[R]) -> None:
        self._loader = loader

    def status_set(
        self,
        rows: Rows[str],
        /,
        *,
        into: Literal["external_id", "email", "phone"],
        subscription_group_id: str,
        subscription_state: models.SubscriptionGroupState,
        use_double_opt_in_logic: bool | Omit = OMIT,
        **options: Unpack[BulkOptions],
    ) -> R:
        """
        Set the state of users in one subscription group, in as few requests as possible.

        See `SubscriptionApi.status_set` for limits, and for the other arguments, which are the same in each
        request.

        Args:
            rows: The items of the list that `into` names: an iterable of any length, a table of polars, pandas,
                DuckDB or pyarrow, or an open source.
            into: `external_id`, `email` or `phone`.
            options: See `BulkOptions`.

        Returns:
            The sum of the outcomes.

        Raises:
            BulkError: The load could not begin, or had to stop.
            SettingsError: An option has a value that it cannot have.
        """
        arguments: dict[str, Any] = {
            "subscription_group_id": subscription_group_id,
            "subscription_state": subscription_state,
            "use_double_opt_in_logic": use_double_opt_in_logic,
        }
        return self._loader._load_list("subscription_status_set", rows, into, arguments, options)
