"""How much a bucket allows: windows, and the contract that sets them."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, Literal

import attrs
from attrs import field, frozen

from braze_client.errors import SettingsError

_LARGEST = 1_000_000_000


def _whole_number(window: RateLimitWindow, attribute: attrs.Attribute[int], value: object) -> None:
    if not isinstance(value, int) or isinstance(value, bool):
        raise SettingsError(f"{attribute.name} must be a whole number, not {type(value).__name__}")
    if not 1 <= value <= _LARGEST:
        raise SettingsError(f"{attribute.name} must be from 1 to {_LARGEST:,}")


def _scope(window: RateLimitWindow, attribute: attrs.Attribute[Any], value: object) -> None:
    if value not in ("workspace", "company"):
        raise SettingsError(f'{attribute.name} must be "workspace" or "company"')


@frozen
class RateLimitWindow:
    """
    How many requests are allowed in any period of some seconds.

    Raises:
        SettingsError: A number is not a whole number of at least 1, or `per` is not one of its two values.
    """

    limit: int = field(validator=_whole_number)
    """Requests that are allowed."""
    period: int = field(validator=_whole_number)
    """Seconds."""
    per: Literal["workspace", "company"] = field(default="workspace", validator=_scope, kw_only=True)
    """Whether each workspace has this allowance, or all workspaces of the company share it."""

    def part(self, share: float) -> RateLimitWindow:
        """
        Return a window that allows *share* of this one: fewer requests, or one in a longer period.
        """
        exact = self.limit * share
        limit = max(1, math.floor(exact))
        return attrs.evolve(self, limit=limit, period=math.ceil(self.period * limit / exact))


def read_contract(contract: object) -> dict[str, tuple[RateLimitWindow, ...]]:
    """
    Return the windows of each bucket in *contract*.

    Raises:
        SettingsError: It names a bucket that Braze does not have, or something is not a window.
    """
    from braze_generated.operations import OPERATIONS

    if not isinstance(contract, Mapping):
        raise SettingsError(f"contract must map buckets to windows, not be {type(contract).__name__}")
    known = {operation.rate_limit.bucket for operation in OPERATIONS.values()}
    for bucket in contract:
        if bucket not in known:
            raise SettingsError(f"contract: there is no bucket {bucket!r}; there are {', '.join(sorted(known))}")
    return {bucket: _read_windows(f'contract["{bucket}"]', given) for bucket, given in contract.items()}


_SEVERAL = (list, tuple, RateLimitWindow)


def _read_windows(path: str, given: Any) -> tuple[RateLimitWindow, ...]:
    # What was read from JSON has lists for pairs, too.
    if not (isinstance(given, (list, tuple)) and any(isinstance(each, _SEVERAL) for each in given)):
        return (_read_window(path, given),)
    windows = tuple(_read_window(f"{path}[{number}]", each) for number, each in enumerate(given))
    if len({(window.period, window.per) for window in windows}) < len(windows):
        raise SettingsError(f"{path} has two windows of the same period")
    return windows


def _read_window(path: str, given: Any) -> RateLimitWindow:
    if isinstance(given, RateLimitWindow):
        return given
    if not isinstance(given, (tuple, list)) or len(given) != 2:
        raise SettingsError(f"{path} must be (requests, seconds) or a RateLimitWindow")
    try:
        return RateLimitWindow(*given)
    except SettingsError as error:
        raise SettingsError(f"{path}: {error}") from None
