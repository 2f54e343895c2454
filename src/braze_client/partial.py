"""What was refused of a request that was accepted otherwise."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, cast

from braze_generated.operations import Operation
from braze_generated.types import Result


@dataclass(frozen=True, slots=True)
class Failure:
    """
    One object of a request that Braze did not accept.
    """

    message: str
    """Braze's words, or its code for what is wrong."""
    array: str | None
    """The list that the object stands in, such as ``attributes``; None where Braze does not say."""
    index: int | None
    """Its place in that list, from 0; None where Braze does not say."""
    raw: Any = field(repr=False)
    """What Braze said, as it came."""


def failures_of(operation: Operation, result: Result) -> list[Failure]:
    """
    Return what was refused of the request that *result* answers; an empty list where everything was accepted.

    Args:
        operation: The operation that was called, such as ``OPERATIONS["users_track"]``: it says where
            answers list this.
        result: Its answer.
    """
    failures: list[Failure] = []
    for name in operation.partial_errors:
        errors = result.to_dict().get(name)
        failures += map(_read, errors if isinstance(errors, list) else [errors] if errors else [])
    return failures


def _read(error: Any) -> Failure:
    if isinstance(error, dict):
        members = cast("dict[str, Any]", error)
        array, index = members.get("input_array"), members.get("index")
        return Failure(
            next((text for key in ("message", "type", "error") if isinstance(text := members.get(key), str)), ""),
            array if isinstance(array, str) else None,
            index if isinstance(index, int) else None,
            cast("Any", error),
        )
    if isinstance(error, list):
        # Identifier migrations answer with lists; what is in them is not documented beyond an index and a message.
        parts: list[Any] = error
        text = next((part for part in parts if isinstance(part, str)), "")
        index = next((part for part in parts if isinstance(part, int) and not isinstance(part, bool)), None)
        return Failure(text, None, index, cast("Any", error))
    return Failure(error if isinstance(error, str) else "", None, None, error)
