"""What the text of a cell stands for."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import datetime, tzinfo
from functools import partial
from typing import Any

import orjson

from braze_client import models
from braze_client._policies.encoding import decode_json
from braze_client._policies.kinds import Kind, kinds_of_members
from braze_generated.runtime.decoding import model_named

Convert = Callable[[str], Any]
"""Returns what a text stands for, or raises a `ValueError` that says why nothing, without showing the text."""


def converter(kind: str, zone: tzinfo | None) -> Convert | None:
    """
    Return what converts text to a type; None if it stays text.
    """
    return partial(_time, zone=zone) if kind == "time" else _CONVERTERS[kind]


def infer(text: str) -> Any:
    """
    Return the number, true or false that *text* certainly is; otherwise the text.
    """
    if match := _CERTAIN.fullmatch(text):
        return _FOUND[str(match.lastgroup)](text)
    return text


def may_infer(name: str) -> bool:
    """
    Return whether the values of a member may be something else than text, judged by its name.
    """
    first, *rest = name.split(".")
    if name.rpartition(".")[2] == "id" or name.endswith("_id"):
        return False
    return not any(_is_text(kinds_of_members(model).get(first), rest) for model in _MODELS)


_MODELS = (models.UserAttributes, models.Event, models.Purchase)


def _is_text(kind: Kind | None, rest: list[str]) -> bool:
    if kind is None or kind.any_value:
        return False
    if rest and kind.models:
        first, *others = rest
        return any(_is_text(kinds_of_members(model_named(name)).get(first), others) for name in kind.models)
    return str in kind.types and not {int, float, bool} & set(kind.types)


# At most 9 digits, since longer ones are phone numbers, times and ids, and at most 15 in all, which a number keeps.
_CERTAIN = re.compile(
    r"(?P<integer>-?(?:0|[1-9][0-9]{0,8}))"
    r"|(?P<number>-?(?:0|[1-9][0-9]{0,8})\.[0-9]{1,6})"
    r"|(?P<true>true|True|TRUE)"
    r"|(?P<false>false|False|FALSE)"
)
_FOUND: dict[str, Convert] = {"integer": int, "number": float, "true": lambda _: True, "false": lambda _: False}


def _integer(text: str) -> int:
    if _INTEGER.fullmatch(stripped := text.strip()):
        return int(stripped)
    raise ValueError("not an integer")


def _number(text: str) -> int | float:
    if _INTEGER.fullmatch(stripped := text.strip()):
        return int(stripped)
    if _NUMBER.fullmatch(stripped) and abs(number := float(stripped)) != float("inf"):
        return number
    raise ValueError("not a number")


_INTEGER = re.compile(r"[+-]?[0-9]{1,40}")
_NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")


def _boolean(text: str) -> bool:
    try:
        return _BOOLEANS[text.strip().lower()]
    except KeyError:
        pass
    raise ValueError("not a boolean: true or false, yes or no, 1 or 0")


_BOOLEANS = {"true": True, "false": False, "yes": True, "no": False, "1": True, "0": False}


def _time(text: str, zone: tzinfo | None) -> datetime:
    try:
        time = datetime.fromisoformat(text.strip())
    except ValueError:
        time = None
    if time is None:
        raise ValueError("not a time in ISO 8601, such as 2026-01-05T09:30:00Z")
    if time.tzinfo is None:
        time = time.replace(tzinfo=zone)
    if time.tzinfo is None:
        raise ValueError("a time without a time zone; the option timezone names one")
    return time


def _array(text: str) -> Any:
    value = read_json(text)
    if not isinstance(value, list):
        raise ValueError("not a JSON array")  # noqa: TRY004
    return value


def _object(text: str) -> Any:
    value = read_json(text)
    if not isinstance(value, dict):
        raise ValueError("not a JSON object")  # noqa: TRY004
    return value


_CONVERTERS: dict[str, Convert | None] = {
    "string": None,
    "integer": _integer,
    "number": _number,
    "boolean": _boolean,
    "array": _array,
    "object": _object,
}


def read_json(text: str) -> Any:
    """
    Return what *text* holds, with integers of any size.

    Raises:
        ValueError: It is not JSON. The message does not show the text.
    """
    if _HUGE_INTEGER.search(text):
        value = decode_json(text.encode("utf-8", "surrogatepass"))
        if value is not None:
            return value
    try:
        return orjson.loads(text)
    except json.JSONDecodeError as error:
        # The line end belongs to no character.
        place = min(error.pos, len(text.rstrip("\r\n"))) + 1
    raise ValueError(f"not valid JSON at character {place}")


# As `decode_json` has it, which takes bytes.
_HUGE_INTEGER = re.compile("[0-9]{20}")
