"""Faults: failures that are injected by rule."""

from __future__ import annotations

import math
import random
import shlex
from collections.abc import Callable, Iterable, Iterator, Mapping
from fnmatch import fnmatchcase
from http import HTTPStatus
from typing import Any

from attrs import Attribute, define, evolve, field, fields, frozen

from braze_sandbox._http.messages import Response

_ERROR_PAGE = """<html>
<head><title>{status} {phrase}</title></head>
<body>
<center><h1>{status} {phrase}</h1></center>
<hr><center>nginx</center>
</body>
</html>
"""
_MESSAGES = {429: "Rate Limited", 403: "Access Denied", 401: "Invalid API key"}

_Validator = Callable[[Any, "Attribute[Any]", Any], None]


def _string(fault: Any, attribute: Attribute[Any], value: Any) -> None:
    if not isinstance(value, str):
        raise TypeError(f"{attribute.name} must be a string")


def _boolean(fault: Any, attribute: Attribute[Any], value: Any) -> None:
    if not isinstance(value, bool):
        raise TypeError(f"{attribute.name} must be true or false")


def _integer(least: float = -math.inf, most: float = math.inf) -> _Validator:
    return _number(least, most, fractions=False)


def _number(least: float, most: float = math.inf, *, fractions: bool = True) -> _Validator:
    types, kind = ((int, float), "a number") if fractions else ((int,), "an integer")
    limits = f"from {least:g} to {most:g}" if most < math.inf else f"at least {least:g}"

    def validate(fault: Any, attribute: Attribute[Any], value: Any) -> None:
        if value is None and attribute.default is None:
            return
        if isinstance(value, bool) or not isinstance(value, types):
            raise TypeError(f"{attribute.name} must be {kind}")
        if not least <= value <= most:
            raise ValueError(f"{attribute.name} must be {limits}")

    return validate


@frozen(kw_only=True)
class Fault:
    """
    A rule that says which requests fail, and how. By default every matching request fails.

    Raises:
        TypeError: A setting has the wrong type.
        ValueError: A setting is out of range, or the rule has no effect.
    """

    operation: str = field(default="*", validator=_string)
    """The operation, or a pattern such as ``users_*``."""
    every: int = field(default=1, validator=_integer(1))
    """Apply to every n-th matching request."""
    probability: float = field(default=1.0, validator=_number(0, 1))
    """The share of matching requests, chosen by a random generator that starts from ``seed``."""
    seed: int = field(default=0, validator=_integer())
    times: int | None = field(default=None, validator=_integer(0))
    """How often to apply at most. By default there is no limit."""
    latency: float = field(default=0.0, validator=_number(0))
    """Seconds by which the response is delayed."""
    status: int | None = field(default=None, validator=_integer(400, 599))
    """The status of an error response that replaces the real one."""
    html: bool = field(default=False, validator=_boolean)
    """Whether the error response is an HTML page, as a proxy sends it, instead of JSON."""
    retry_after: int = field(default=1, validator=_integer())
    """Seconds until the end of the rate-limit window that a 429 reports."""
    drop: bool = field(default=False, validator=_boolean)
    """Whether the connection ends without a response."""
    truncate: bool = field(default=False, validator=_boolean)
    """Whether the connection ends in the middle of the response."""
    processed: bool = field(default=False, validator=_boolean)
    """Whether the request takes effect although it fails. A truncated or delayed one always does."""
    enabled: bool = field(default=True, validator=_boolean)
    """Whether the fault is in force."""

    def __attrs_post_init__(self) -> None:
        if not (self.latency or self.status or self.drop or self.truncate):
            raise ValueError("a fault needs one of latency, status, drop and truncate")

    @property
    def prevents_processing(self) -> bool:
        """Whether the request has no effect."""
        return (self.drop or self.status is not None) and not self.processed

    def apply(self, response: Response, now: float) -> Response:
        """
        Return what becomes of *response*.

        Args:
            response: The response without the fault.
            now: The time, as epoch seconds.
        """
        status, body, headers = response.status, response.body, response.headers
        if self.status is not None:
            status, body, headers = self.status, self._error_body(self.status), self._error_headers(now)
        broken = "drop" if self.drop else "truncate" if self.truncate else response.broken
        return Response(status, body, headers, response.delay + self.latency, broken)

    def _error_body(self, status: int) -> Any:
        try:
            phrase = HTTPStatus(status).phrase
        except ValueError:
            phrase = "Unknown Error"
        if self.html:
            return _ERROR_PAGE.format(status=status, phrase=phrase)
        return {"message": _MESSAGES.get(status, phrase)}

    def _error_headers(self, now: float) -> dict[str, str]:
        if self.status != HTTPStatus.TOO_MANY_REQUESTS:
            return {}
        reset = str(math.ceil(now + self.retry_after))
        return {"X-RateLimit-Limit": "1", "X-RateLimit-Remaining": "0", "X-RateLimit-Reset": reset}


_SETTINGS = {attribute.name: attribute for attribute in fields(Fault)}


def read_fault(data: Mapping[str, Any]) -> Fault:
    """
    Return the fault that a JSON object describes.

    Raises:
        ValueError: A setting is unknown, has the wrong type, or is out of range.
    """
    for name in data:
        if name not in _SETTINGS:
            raise ValueError(f"unknown setting {name!r}; use one of {', '.join(_SETTINGS)}")
    try:
        return Fault(**data)
    except TypeError as error:
        raise ValueError(str(error)) from None


def parse_fault(text: str) -> Fault:
    """
    Return the fault that a command-line argument describes: ``users_track every=3 status=503 html``.

    Raises:
        ValueError: A setting is unknown, has the wrong type, or is out of range.
    """
    data: dict[str, Any] = {}
    for position, word in enumerate(shlex.split(text)):
        name, equals, value = word.partition("=")
        if position == 0 and not equals and name not in _SETTINGS:
            data["operation"] = word
        elif not equals or value in ("true", "false"):
            data[name] = value != "false"
        else:
            data[name] = _parse_number(value)
    return read_fault(data)


def _parse_number(text: str) -> int | float | str:
    for convert in (int, float):
        try:
            return convert(text)
        except ValueError:
            continue
    return text


@define(eq=False)
class _ActiveFault:
    """
    A fault in force, with the state that decides when it applies.
    """

    fault: Fault
    random: random.Random
    matched: int = 0
    applied: int = 0

    def takes(self) -> bool:
        """
        Count a matching request, and return whether the fault applies to it.
        """
        self.matched += 1
        # A number is drawn for every request, so that the same ones fail regardless of the other settings.
        chosen = self.random.random() < self.fault.probability
        used_up = self.fault.times is not None and self.applied >= self.fault.times
        applies = chosen and not used_up and self.matched % self.fault.every == 0
        self.applied += applies
        return applies


class Faults:
    """
    The faults in force, in order. The first one that applies to a request is used.

    Args:
        faults: The faults.
        check_operation: Raises an error if the operation of a fault does not exist.
    """

    def __init__(
        self, faults: Iterable[Fault] = (), check_operation: Callable[[str], None] = lambda operation: None
    ) -> None:
        self._check_operation = check_operation
        self._active: list[_ActiveFault] = []
        self.set(faults)

    def set(self, rules: Iterable[Fault]) -> None:
        """
        Replace all faults, and restart their counts.

        Raises:
            ValueError: An operation does not exist.
        """
        faults = list(rules)
        for fault in faults:
            self._check_operation(fault.operation)
        self._active = [
            _ActiveFault(fault, random.Random(fault.seed))  # noqa: S311  # has to be repeatable
            for fault in faults
        ]

    def add(self, **settings: Any) -> None:
        """
        Add a fault, with the settings of a `Fault`, and restart all counts.
        """
        self.set([*self, Fault(**settings)])

    def append(self, fault: Fault) -> None:
        """
        Add a fault, without restarting the counts of the others.

        Raises:
            ValueError: Its operation does not exist.
        """
        before = self._active
        self.set([fault])
        self._active = [*before, *self._active]

    def switch(self, index: int, *, enabled: bool) -> None:
        """
        Turn a fault on or off, without restarting any count.

        Raises:
            IndexError: There is no such fault.
        """
        active = self._active[index]
        active.fault = evolve(active.fault, enabled=enabled)

    def remove(self, index: int) -> None:
        """
        Remove a fault, without restarting the counts of the others.

        Raises:
            IndexError: There is no such fault.
        """
        del self._active[index]

    @property
    def applied(self) -> list[int]:
        """How often each fault has applied."""
        return [active.applied for active in self._active]

    def clear(self) -> None:
        """
        Remove all faults.
        """
        self.set(())

    def __iter__(self) -> Iterator[Fault]:
        return (active.fault for active in self._active)

    def __bool__(self) -> bool:
        return bool(self._active)

    def choose(self, operation: str) -> Fault | None:
        """
        Return the fault that applies to the next request of an operation.
        """
        for active in self._active:
            fault = active.fault
            if fault.enabled and fnmatchcase(operation, fault.operation) and active.takes():
                return fault
        return None
