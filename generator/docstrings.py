"""Writes the docstrings of the generated code."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Mapping
from typing import Any

from .names import python_name

_WIDTH = 100


def method(
    operation: Mapping[str, Any], *, arguments: list[tuple[str, str]], one_of: list[dict[str, Any]], returns: str
) -> str:
    """
    Return the docstring of the method for *operation*.

    Args:
        operation: The operation object of the OpenAPI document.
        arguments: Name and description of each argument.
        one_of: The rules on which arguments go together.
        returns: Description of the successful response.
    """
    paragraphs = [wrap(operation["summary"] + "."), wrap(operation["description"])]
    if operation.get("deprecated"):
        paragraphs.append(wrap(f"Deprecated. Use instead: {operation['x-braze-replacement']}"))
    paragraphs.append(wrap(" ".join((*policy(operation), *map(one_of_rule, one_of)))))
    if arguments:
        paragraphs.append("Args:\n" + "\n".join(_indented(f"{name}: {docs}") for name, docs in arguments))
    paragraphs.append("Returns:\n" + _indented(returns))
    raises = (
        "BrazeError: Braze rejected the request, did not respond, or could not be reached; see `braze_client.errors`."
    )
    paragraphs.append("Raises:\n" + _indented(raises))
    paragraphs.append(f"See {operation['externalDocs']['url']}")
    return "\n\n".join(paragraphs)


def iteration(operation: Mapping[str, Any], *, method_name: str) -> str:
    """
    Return the docstring of the method that iterates over all pages of *operation*.
    """
    start = {
        "page": "the given page, or the first",
        "offset": "the given offset, or the beginning",
        "index": "the given index, or the beginning",
        "cursor": "the given cursor, or the beginning",
        "window": "the beginning of the series, in as many requests as the limit on their length requires",
    }[operation["x-braze-pagination"]["style"]]
    paragraphs = [
        wrap(iteration_summary(operation)),
        wrap(
            f"Takes the arguments of `{method_name}` and starts from {start}. A page is fetched when its first item is "
            "requested. If a request fails, the error says how far the iteration came. To retry that page, continue "
            "with the same iterator; to resume later, pass the arguments in `position`."
        ),
        f"See {operation['externalDocs']['url']}",
    ]
    return "\n\n".join(paragraphs)


def iteration_summary(operation: Mapping[str, Any]) -> str:
    """
    Return the first sentence of that docstring.
    """
    return f"{operation['summary']}, item by item, across all pages."


def reference(summary: str, target: str) -> str:
    """
    Return the docstring of an asynchronous method. *target* is the synchronous method, which has all details.
    """
    return f"{wrap(summary)}\n\nSee `{target}` for arguments, limits and errors."


def bulk(operation: Mapping[str, Any], *, lists: list[str], method: str, fields_from: Mapping[str, Any] | None) -> str:
    """
    Return the docstring of the method that loads any number of records.

    Args:
        operation: The operation object of the OpenAPI document.
        lists: The names of the lists that the records can go into.
        method: The method for a single request, which has all details.
        fields_from: The operation that returns the fields of the items, if there is one.
    """
    target = f"`{lists[0]}`" if len(lists) == 1 else "the list that `into` names"
    kinds = "an iterable of any length, a table of polars, pandas, DuckDB or pyarrow, or an open source"
    arguments = [f"rows: The items of {target}: {kinds}."]
    if len(lists) > 1:
        arguments.append(f"into: {', '.join(f'`{name}`' for name in lists[:-1])} or `{lists[-1]}`.")
    if fields_from is not None:
        arguments.append(
            'fields: Types of the fields by name, to which each item is held before it is sent: `{"price": "number"}`. '
            f"By default they are fetched, for which the key needs the permission `{fields_from['x-braze-permission']}`"
            '; `"ignore"` leaves the check to Braze.'
        )
    arguments.append("options: See `BulkOptions`.")
    raises = """\
    BulkError: The load could not begin, or had to stop.
    SettingsError: An option has a value that it cannot have."""
    paragraphs = [
        wrap(f"{operation['summary']}, in as few requests as possible."),
        wrap(f"See `{method}` for limits, and for the other arguments, which are the same in each request."),
        "Args:\n" + "\n".join(map(_indented, arguments)),
        "Returns:\n    The sum of the outcomes.",
        f"Raises:\n{raises}",
    ]
    return "\n\n".join(paragraphs)


def policy(operation: Mapping[str, Any]) -> Iterator[str]:
    """
    Yield sentences on the permission, the rate limit and the size limits of *operation*.
    """
    permission, rate = operation["x-braze-permission"], operation["x-braze-rate-limit"]
    if permission:
        yield f"Requires the permission `{permission}`."
    yield f"Rate limit: {_rate(rate)}{' (your contract may differ)' if rate.get('per_contract') else ''}."
    for variant in rate.get("variants", ()):
        yield f"If {variant['when']}: {_rate(variant)}."
    for limit in operation.get("x-braze-limits", ()):
        if "max_items" in limit:
            names = [python_name(field) for field in limit["fields"]]
            most = limit.get("max_per_user")
            users = f", {most} of them for the same user" if most else ""
            users = ", all with different ids" if most == 1 else users
            items = "1 item" if limit["max_items"] == 1 else f"{limit['max_items']} items"
            yield f"At most {items} in {_listed(names)}{users}."
        else:
            yield f"At most {limit['max_bytes']:,} bytes."


def one_of_rule(rule: dict[str, Any]) -> str:
    """
    Return the sentence for an ``x-braze-one-of`` rule.
    """
    least, most = rule.get("at_least"), rule.get("at_most")
    count = f"at most {most}" if least is None else f"at least {least}" if most is None else f"{least} to {most}"
    count = f"exactly {least}" if least == most else count
    scope = f" in each of `{python_name(rule['each'])}`" if "each" in rule else ""
    return f"Give {count} of {', '.join(f'`{python_name(field)}`' for field in rule['fields'])}{scope}."


def wrap(text: str) -> str:
    """
    Fill *text* to the width of a docstring. Its paragraphs stay apart.
    """
    paragraphs = [" ".join(part.split()) for part in re.split(r"\n\s*\n", text.strip())]
    lines = (textwrap.wrap(part, _WIDTH, break_long_words=False, break_on_hyphens=False) for part in paragraphs)
    return "\n\n".join(map("\n".join, lines))


def _indented(text: str) -> str:
    lines = wrap(text).split("\n")
    return "\n".join(f"{'        ' if index else '    '}{line}" if line else "" for index, line in enumerate(lines))


def _rate(rate: dict[str, Any]) -> str:
    units = {1: "second", 60: "minute", 3600: "hour", 86400: "day"}
    period = rate["period"]
    every = f"per {units[period]}" if period in units else f"in {period} seconds"
    return f"{rate['limit']:,} requests {every}, bucket `{rate['bucket']}`"


def _listed(names: list[str]) -> str:
    quoted = [f"`{name}`" for name in names]
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} and {quoted[-1]} together"
