"""Which function answers which operation."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from braze_sandbox.calls import Refused
from braze_sandbox.description import Description, Operation
from braze_sandbox.state import State
from braze_sandbox.validation import Breach


@dataclass(frozen=True, slots=True)
class Request:
    """
    A request that keeps the description, and what is needed to answer it.
    """

    operation: Operation
    description: Description
    state: State
    now: datetime
    strict: bool
    """Whether what only the dashboard can make has to exist."""
    path: Mapping[str, Any] = field(default_factory=dict[str, Any])
    query: Mapping[str, Any] = field(default_factory=dict[str, Any])
    body: Mapping[str, Any] = field(default_factory=dict[str, Any])
    rejected: Mapping[tuple[str, int], Breach] = field(default_factory=dict[tuple[str, int], Breach])
    """By list and position, what is wrong with objects that the behaviour judges by itself."""

    def refuse_unknown(self, kind: str, key: str, message: str) -> None:
        """
        Refuse the request if it is to be strict and there is no such thing.
        """
        if self.strict and self.state.collections[kind].get(key) is None:
            raise Refused(400, message)


Behaviour = Callable[[Request], Any]

BEHAVIOURS: dict[str, Behaviour] = {}
"""By operation; one that is not here is answered with the example of the description."""
JUDGES: dict[str, tuple[str, ...]] = {}
"""By operation, the lists whose objects are judged one by one: a wrong one does not stop the others."""


def behaviour(*ids: str, judges: tuple[str, ...] = ()) -> Callable[[Behaviour], Behaviour]:
    """
    Make a function the one that answers the operations *ids*. It returns the body of the documented success.
    """

    def register(function: Behaviour) -> Behaviour:
        for name in ids:
            BEHAVIOURS[name] = function
            JUDGES[name] = judges
        return function

    return register
