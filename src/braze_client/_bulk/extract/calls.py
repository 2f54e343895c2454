"""Calls of operations by name."""

from __future__ import annotations

from importlib import import_module
from typing import Any, cast

from braze_generated.operations import OPERATIONS
from braze_generated.runtime.call import Call, Endpoint
from braze_generated.runtime.omit import OMIT


def endpoint_of(operation_id: str) -> Endpoint[Any]:
    """
    Return the endpoint of an operation.
    """
    namespace = OPERATIONS[operation_id].namespace
    module = import_module(f"braze_generated.api.{namespace}.{operation_id}")
    return cast("Endpoint[Any]", module.ENDPOINT)


def call_of(operation_id: str, **arguments: Any) -> Call[Any]:
    """
    Return the call of an operation. Arguments that are not given are omitted.
    """
    endpoint = endpoint_of(operation_id)
    parts = (endpoint.path, endpoint.query, endpoint.headers, endpoint.body or ())
    return Call(endpoint, {argument.name: OMIT for part in parts for argument in part} | arguments)
