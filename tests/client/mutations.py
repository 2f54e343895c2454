"""Answers that depart from the description, at random but repeatably."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from random import Random
from typing import Any

ODD_VALUES: list[Any] = [
    None, True, False, 0, -1, 1.5, 1e308, 2**63 - 1, "", " ", "x", "é😀\u0000", "0", "null", [], {}, [None], [[]], [{}],
    [1, "x", None, {"a": 1}], {"": None}, {"a": {"b": [{}]}}, {"message": {}}, {"time": []},
]  # fmt: skip
ODD_TIMES = [
    "2026-01-05T09:30:00.000Z", "2026-01-05 09:30:00.123456789 UTC", "2026-01-05T09:30:00-5:00", "2026-01-05",
    "2026-13-45T99:99:99Z", "0000-00-00", "2026-02-30", "2026-01-05T09:30:00+99:99", "9999-12-31T23:59:59-23:59",
    "0001-01-01T00:00:00+23:59", "05/01/2026", "yesterday", "1767605400", "2026-01-05T24:00:00Z", "２０２６-01-05", "T",
]  # fmt: skip
ODD_HEADERS = [
    "", " ", "-1", "nan", "inf", "1e400", "12.5", "soon", "0", "99999999999999999999", "9" * 5000, "0x10", "1_000",
    "é", "1770000030", "1770000030000", "Mon, 02 Feb 2026 02:41:40 GMT", "1, 2",
]  # fmt: skip


def rate_limit_headers(random: Random) -> list[tuple[bytes, bytes]]:
    """Return the headers of the rate limit with odd values, some missing."""
    names = (b"X-RateLimit-Limit", b"X-RateLimit-Remaining", b"X-RateLimit-Reset", b"Retry-After")
    return [(name, random.choice(ODD_HEADERS).encode()) for name in names if random.random() < 0.8]


def mutated(answer: dict[str, Any], random: Random, changes: int) -> dict[str, Any]:
    """Return a copy of *answer* that departs from it in some places."""
    answer = copy.deepcopy(answer)
    for _ in range(changes):
        holder, key = random.choice(list(_places(answer)))
        random.choice(_CHANGES)(holder, key, random)
    return answer


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Yield what holds a value, and its key or index, for each value inside; for an empty answer a new member."""
    members: list[Any] = list(value) if isinstance(value, dict) else list(range(len(value)))
    if not members and isinstance(value, dict):
        value["new"] = None
        members = ["new"]
    for key in members:
        yield value, key
        if isinstance(value[key], (dict, list)) and value[key]:
            yield from _places(value[key])


def _drop(holder: Any, key: Any, random: Random) -> None:
    del holder[key]


def _null(holder: Any, key: Any, random: Random) -> None:
    holder[key] = None


def _retype(holder: Any, key: Any, random: Random) -> None:
    holder[key] = copy.deepcopy(random.choice(ODD_VALUES))


def _add(holder: Any, key: Any, random: Random) -> None:
    inside = holder[key] if isinstance(holder[key], dict) else holder
    if isinstance(inside, dict):
        # Names that a class could have an attribute for, too.
        name = random.choice(["brand_new", "self", "_data", "to_dict", "items", "class", "größe", "", "a b"])
        inside[name] = copy.deepcopy(random.choice(ODD_VALUES))


def _enum(holder: Any, key: Any, random: Random) -> None:
    holder[key] = random.choice(["brand_new_value", "UPPER", "", "with space"])


def _time(holder: Any, key: Any, random: Random) -> None:
    holder[key] = random.choice(ODD_TIMES)


def _wrap(holder: Any, key: Any, random: Random) -> None:
    holder[key] = random.choice([[holder[key]], {"value": holder[key]}])


def _unwrap(holder: Any, key: Any, random: Random) -> None:
    value = holder[key]
    if isinstance(value, (list, dict)) and value:
        holder[key] = next(iter(value.values() if isinstance(value, dict) else value))


def _mix(holder: Any, key: Any, random: Random) -> None:
    value = holder[key]
    if isinstance(value, list):
        value.insert(random.randrange(len(value) + 1), copy.deepcopy(random.choice(ODD_VALUES)))


def _repeat(holder: Any, key: Any, random: Random) -> None:
    value = holder[key]
    if isinstance(value, list):
        holder[key] = copy.deepcopy(value * random.choice([0, 2, 3]))


def _turn(holder: Any, key: Any, random: Random) -> None:
    value = holder[key]
    if isinstance(value, list):
        holder[key] = {str(index): entry for index, entry in enumerate(value)}
    elif isinstance(value, dict):
        holder[key] = list(value.values())


_CHANGES: list[Callable[[Any, Any, Random], None]] = [
    _drop, _null, _retype, _retype, _add, _enum, _time, _wrap, _unwrap, _mix, _repeat, _turn,
]  # fmt: skip
