"""Answers that go wrong on purpose, by rule."""

from __future__ import annotations

import math
import random
import shlex
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from fnmatch import fnmatchcase
from http import HTTPStatus
from typing import Any, get_type_hints

from .calls import Answer

_PAGE = """<html>
<head><title>{status} {phrase}</title></head>
<body>
<center><h1>{status} {phrase}</h1></center>
<hr><center>nginx</center>
</body>
</html>
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """
    A rule: which requests go wrong, and how. Without ``every``, ``probability`` and ``times`` all that fit do.
    """

    operation: str = "*"
    """Operation, or a pattern such as ``users_*``."""
    every: int = 1
    """Every n-th request that fits."""
    probability: float = 1.0
    """Share of the requests that fit, chosen by a generator that starts from ``seed``."""
    seed: int = 0
    times: int | None = None
    """How often at most. Left out, without end."""
    latency: float = 0.0
    """Seconds that the answer is late."""
    status: int | None = None
    """The request is answered with this error instead."""
    html: bool = False
    """The error is a page, as a proxy sends it, instead of JSON."""
    retry_after: int = 1
    """Seconds until the window ends that a 429 speaks of."""
    drop: bool = False
    """The connection ends without an answer."""
    truncate: bool = False
    """The connection ends in the middle of the answer."""
    processed: bool = False
    """Whether the request takes effect although its answer goes wrong. One that is truncated or only late does."""

    def __post_init__(self) -> None:
        if self.every < 1 or not 0 <= self.probability <= 1 or self.latency < 0 or (self.times or 0) < 0:
            raise ValueError("every is at least 1, probability from 0 to 1; latency and times are not negative")
        if self.status is not None and not 400 <= self.status <= 599:
            raise ValueError("status is an error, from 400 to 599")
        if not (self.latency or self.status or self.drop or self.truncate):
            raise ValueError("a fault needs one of latency, status, drop and truncate")

    @property
    def is_early(self) -> bool:
        """Whether the request does not reach Braze."""
        return (self.drop or self.status is not None) and not self.processed

    def spoil(self, answer: Answer, now: float) -> Answer:
        """
        Return what becomes of *answer*.
        """
        status, body, headers = answer.status, answer.body, answer.headers
        if self.status is not None:
            status, body, headers = self.status, self._error(), self._headers(now)
        broken = "drop" if self.drop else "truncate" if self.truncate else answer.broken
        return Answer(status, body, headers, answer.delay + self.latency, broken)

    def _error(self) -> Any:
        status = self.status or 500
        try:
            phrase = HTTPStatus(status).phrase
        except ValueError:
            phrase = "Unknown Error"
        if self.html:
            return _PAGE.format(status=status, phrase=phrase)
        return {"message": {429: "Rate Limited", 403: "Access Denied", 401: "Invalid API key"}.get(status, phrase)}

    def _headers(self, now: float) -> dict[str, str]:
        if self.status != HTTPStatus.TOO_MANY_REQUESTS:
            return {}
        reset = str(math.ceil(now + self.retry_after))
        return {"X-RateLimit-Limit": "1", "X-RateLimit-Remaining": "0", "X-RateLimit-Reset": reset}


def read_fault(data: Mapping[str, Any]) -> Fault:
    """
    Return the fault that JSON describes.

    Raises:
        ValueError: There is no such setting, or its value is of the wrong kind.
    """
    types = get_type_hints(Fault)
    for name, value in data.items():
        if name not in types:
            raise ValueError(f"{name} is none of {', '.join(field.name for field in fields(Fault))}")
        wanted = (int, float) if types[name] is float else types[name]
        if not isinstance(value, wanted) or (isinstance(value, bool) and types[name] is not bool):
            raise ValueError(f"{name} is of the wrong type")
    return Fault(**data)


def parse_fault(text: str) -> Fault:
    """
    Return the fault that a text of the command line describes: ``users_track every=3 status=503 html``.

    Raises:
        ValueError: It is not understood.
    """
    data: dict[str, Any] = {}
    types = get_type_hints(Fault)
    for number, word in enumerate(shlex.split(text)):
        name, equals, value = word.partition("=")
        if number == 0 and not equals and name not in types:
            data["operation"] = word
            continue
        kind = types.get(name)
        try:
            data[name] = (
                (not equals or value == "true") if kind is bool else float(value) if kind is float else int(value)
            )
        except ValueError:
            data[name] = value
    return read_fault(data)


class Faults:
    """
    The rules in force, in order. The first that applies to a request counts.
    """

    def __init__(self, rules: Iterable[Fault] = ()) -> None:
        self._rules: list[tuple[Fault, random.Random]] = []
        self._seen: list[int] = []
        self._hit: list[int] = []
        self.set(rules)

    def set(self, rules: Iterable[Fault]) -> None:
        """
        Replace the rules, and count anew.
        """
        self._rules = [(rule, random.Random(rule.seed)) for rule in rules]  # noqa: S311  # it has to be repeatable
        self._seen = [0] * len(self._rules)
        self._hit = [0] * len(self._rules)

    def add(self, **settings: Any) -> None:
        """
        Add a rule, with the settings of a `Fault`, and count anew.
        """
        self.set([*self, Fault(**settings)])

    def clear(self) -> None:
        """
        Drop all rules.
        """
        self.set(())

    def __iter__(self) -> Any:
        return (rule for rule, _ in self._rules)

    def __bool__(self) -> bool:
        return bool(self._rules)

    def choose(self, operation: str) -> Fault | None:
        """
        Return the rule that applies to the next request of an operation.
        """
        for index, (rule, chance) in enumerate(self._rules):
            if not fnmatchcase(operation, rule.operation):
                continue
            self._seen[index] += 1
            used_up = rule.times is not None and self._hit[index] >= rule.times
            # The dice are always cast, so that the same requests go wrong whatever else is set.
            drawn = chance.random() < rule.probability
            if not used_up and drawn and self._seen[index] % rule.every == 0:
                self._hit[index] += 1
                return rule
        return None
