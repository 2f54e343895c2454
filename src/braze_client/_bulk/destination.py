"""Where records go: one list of one operation. What is known about it comes from the description."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any

import orjson
from attrs import field, frozen

from braze_client._policies.encoding import encode_json, prepare
from braze_client._policies.kinds import kinds_of_members
from braze_client._policies.retry import has_unsafe_content
from braze_client._policies.validation import check_arguments
from braze_client.errors import ArgumentError
from braze_generated.runtime.call import Argument, Call, Endpoint
from braze_generated.runtime.decoding import model_named
from braze_generated.runtime.model import Model
from braze_generated.runtime.omit import OMIT
from braze_generated.runtime.operation import Limit, OneOf

_MOST_SHAPES = 1_000
"""Sets of names that are remembered, so that data with ever new names cannot fill the memory."""
Key = str | tuple[str, Any]
"""What tells users, or objects, apart: their identifier, and its name unless that is the first in the description."""


@frozen(kw_only=True, eq=False, slots=False)
class Destination:
    """
    A list of an operation that takes records.
    """

    endpoint: Endpoint[Any]
    argument: Argument
    """The list."""
    fixed: Mapping[str, Any] = field(repr=False)
    """The other arguments, which are the same in each request."""
    max_items: int
    max_bytes: int
    max_per_user: int | None
    """How many records of a request can be for the same user, or object; None if it does not matter."""

    @classmethod
    def of(
        cls, call: Call[Any], argument: Argument, *, max_items: int | None = None, max_bytes: int | None = None
    ) -> Destination:
        """
        Return the list *argument* of the operation of *call*.

        Args:
            call: The operation, with its other arguments.
            argument: The list.
            max_items: What the contract allows, in place of what the description says.
            max_bytes: Likewise.
        """
        limits = call.endpoint.operation.limits
        counted = _limit_of(limits, argument) or Limit()
        sizes = [limit.max_bytes for limit in limits if limit.max_bytes is not None]
        return cls(
            endpoint=call.endpoint,
            argument=argument,
            fixed={name: value for name, value in call.arguments.items() if name != argument.name},
            max_items=max_items or counted.max_items or 1,
            max_bytes=max_bytes or min(sizes, default=4 * 1024 * 1024),
            max_per_user=counted.max_per_user,
        )

    @property
    def name(self) -> str:
        """Name of the list."""
        return self.argument.api_name

    def call(self, contents: Iterable[bytes]) -> Call[Any]:
        """
        Return a call with records that are encoded already.
        """
        items = orjson.Fragment(b"[" + b",".join(contents) + b"]")
        return Call(self.endpoint, {**self.fixed, self.argument.name: items})

    @property
    def meaning(self) -> list[Any]:
        """What tells this list, with the other arguments, from others, as JSON."""
        fixed = {name: value for name, value in sorted(self.fixed.items()) if value is not OMIT}
        return [self.endpoint.operation.id, self.name, fixed]

    @cached_property
    def overhead(self) -> int:
        """The bytes of a body without records."""
        return len(prepare(self.call(()), "https://localhost", {}, validate=False).content or b"")

    @cached_property
    def identifiers(self) -> tuple[str, ...]:
        """The members that can identify the user, of which the first that is given counts; or all of them together."""
        rules = _rules_of(self.endpoint.operation.one_of, self.name, self._models)
        return rules[0].fields if rules else self._required

    @property
    def declared(self) -> frozenset[str]:
        """The names of the members that the description knows."""
        return frozenset().union(*map(kinds_of_members, self._models))

    @property
    def _models(self) -> list[type[Model]]:
        return [model_named(name) for name in getattr(self.argument.decode, "names", ())]

    @property
    def _required(self) -> tuple[str, ...]:
        return tuple(self._models[0]._required) if self._models else ()

    @cached_property
    def key_of(self) -> Callable[[Any], Key | None]:
        """Returns what tells the user, or the object, of a record from others; None if nothing does."""
        names = self.identifiers
        if not names:
            return lambda value: value if isinstance(value, str) else None
        if names == self._required:
            return lambda value: value if isinstance(value, str) else ("", _frozen([value.get(name) for name in names]))
        first = names[0]

        def key_of(value: Any) -> Key | None:
            if isinstance(value, str):
                return value
            given = value.get(first)
            if isinstance(given, str):
                return given
            return next(((name, _frozen(value[name])) for name in names if value.get(name) is not None), None)

        return key_of

    def identifier(self, key: Key | None) -> Any:
        """
        Return, in words of the API, what a key stands for.
        """
        names = self.identifiers
        if not isinstance(key, tuple):
            return {names[0]: key} if key is not None and names else key
        value = orjson.loads(key[1]) if isinstance(key[1], bytes) else key[1]
        return {key[0]: value} if key[0] else dict(zip(names, value, strict=True))

    @cached_property
    def is_unsafe(self) -> Callable[[bytes], bool]:
        """Returns whether a request with this encoded record must not be repeated."""
        operation = self.endpoint.operation
        unsafe, idempotency_key = operation.unsafe_content, self.fixed.get(operation.idempotency_key or "", OMIT)
        if operation.retry == "safe" or (idempotency_key is not OMIT and idempotency_key):
            return lambda content: False
        if unsafe is None or self.name in unsafe.fields or _is_unsafe(self.fixed, unsafe):
            return lambda content: True
        # Few records contain any of the names, and only those have to be read.
        hint = re.compile("|".join(re.escape(f'"{key}"') for key in unsafe.keys).encode()).search
        name = self.name

        def is_unsafe(content: bytes) -> bool:
            return hint(content) is not None and has_unsafe_content({name: [orjson.loads(content)]}, unsafe)

        return is_unsafe

    def check(self, values: Sequence[Any]) -> None:
        """
        Hold records to Braze's limits and rules.

        Raises:
            ArgumentError: One of them breaks a rule.
        """
        body = {
            item.api_name: value
            for item in self.endpoint.body or ()
            if item is not self.argument and (value := self.fixed.get(item.name, OMIT)) is not OMIT
        }
        check_arguments(self.endpoint, {}, {**body, self.name: values})

    def problem(self, value: Any) -> str | None:
        """
        Return which rule of Braze's a record breaks; None if none.
        """
        try:
            self.check([value])
        except ArgumentError as error:
            path = error.argument.removeprefix(f"{self.argument.name}[0]").removeprefix(".")
            reason = str(error).rpartition(f"{error.argument}: ")[2]
            return f"{path}: {reason}" if path else reason
        return None

    def fields_of(self, value: Mapping[str, Any]) -> list[str]:
        """
        Return the names of the members that set something, and neither identify the user nor say how.
        """
        # An address identifies only where there is no id.
        identifier = next((name for name in self.identifiers if name in value), None)
        return [name for name in value if name != identifier and not str(name).startswith("_")]

    @cached_property
    def sets_fields(self) -> bool:
        """Whether a record sets fields of a user, each of which can be left out if it is unchanged."""
        return getattr(self.argument.decode, "names", ()) == ("UserAttributes",)

    @cached_property
    def data_points(self) -> Callable[[Any], int]:
        """Returns how many data points a record costs, as an estimate."""
        lists = [getattr(argument.decode, "names", ()) for argument in self.endpoint.body or ()]
        if ("UserAttributes",) not in lists:
            return lambda value: 0
        if not self.sets_fields:
            return lambda value: 1
        counts: dict[tuple[str, ...], int] = {}

        def data_points(value: Any) -> int:
            names = tuple(value)
            count = counts.get(names)
            if count is None:
                count = len(self.fields_of(value))
                if len(counts) < _MOST_SHAPES:
                    counts[names] = count
            return count

        return data_points


def lists_of(endpoint: Endpoint[Any]) -> list[Argument]:
    """
    Return the lists of an operation that take several items.
    """
    limits = endpoint.operation.limits
    return [argument for argument in endpoint.body or () if _limit_of(limits, argument) is not None]


def _limit_of(limits: Iterable[Limit], argument: Argument) -> Limit | None:
    return next((limit for limit in limits if limit.max_items and argument.api_name in limit.fields), None)


def _rules_of(rules: Iterable[OneOf], name: str, models: Sequence[type[Model]]) -> list[OneOf]:
    of_items = [rule for rule in rules if rule.each == name]
    of_models = [rule for model in models for rule in model._one_of]
    return [rule for rule in (*of_items, *of_models) if rule.at_least]


def _is_unsafe(fixed: Mapping[str, Any], unsafe: Any) -> bool:
    given = {name: value for name, value in fixed.items() if value is not OMIT}
    return has_unsafe_content(orjson.loads(encode_json(given)), unsafe)


def _frozen(value: Any) -> Any:
    return value if isinstance(value, (str, int)) else encode_json(value)
