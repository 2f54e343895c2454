# Generated from openapi/ by `python -m generator`. Do not edit.
"""What the operations are made of, and what they need of a client."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from .operations import Operation
from .types import Model

R = TypeVar("R", bound=Model)


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint(Generic[R]):
    """
    How the arguments of an operation become a request, and its answer a model.

    The mappings lead from the name of an argument to its name on the wire.
    """

    operation: Operation
    path: Mapping[str, str]
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: Mapping[str, str] | None
    """None where the operation has no body."""
    result: type[R]


class Client(Protocol):
    """
    What the methods of a namespace need of a client.
    """

    def _call(self, endpoint: Endpoint[R], arguments: Mapping[str, Any]) -> R: ...


class AsyncClient(Protocol):
    """
    The same, for the asynchronous methods.
    """

    async def _call(self, endpoint: Endpoint[R], arguments: Mapping[str, Any]) -> R: ...
