"""What Braze rejected of a request that it accepted otherwise."""

from __future__ import annotations

from typing import Any, cast

from attrs import field, frozen

from braze_generated.runtime.model import Result


@frozen
class Failure:
    """
    One object of a request that Braze did not accept.
    """

    message: str
    """Braze's message, or its code for what is wrong."""
    array: str | None
    """The list that the object stands in, such as ``attributes``; None if Braze does not say."""
    index: int | None
    """Its place in that list, from 0; None if Braze does not say."""
    raw: Any = field(repr=False)
    """The object of the response, as it came."""


def failures_of(result: Result) -> list[Failure]:
    """
    Return what Braze rejected of the request that *result* belongs to; an empty list if it accepted everything.

    Args:
        result: The result of a call.
    """
    failures: list[Failure] = []
    for name in result._partial_errors:
        errors = result.to_dict().get(name)
        failures += map(read_failure, errors if isinstance(errors, list) else [errors] if errors else [])
    return failures


def read_failure(error: Any) -> Failure:
    """
    Read one of the errors that a response lists.
    """
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
        # Identifier migrations return lists; what is in them is not documented beyond an index and a message.
        parts: list[Any] = error
        text = next((part for part in parts if isinstance(part, str)), "")
        index = next((part for part in parts if isinstance(part, int) and not isinstance(part, bool)), None)
        return Failure(text, None, index, cast("Any", error))
    return Failure(error if isinstance(error, str) else "", None, None, error)
