"""The custom attributes of users, without their values."""

from __future__ import annotations

from typing import Any

from braze_sandbox._state.store import Record

from .attributes import MAX_ELEMENTS
from .pagination import paginate
from .registry import OperationRequest, handles


@handles("custom_attributes_list")
def list_attributes(request: OperationRequest) -> Any:
    """
    List the custom attributes that users have, in alphabetical order.

    The type is that of the first user. The details are those of an attribute about which nothing was entered in the
    dashboard.
    """
    values: Record = {}
    for user in request.state.users:
        values = {**user.get("custom_attributes", {}), **values}
    page = [_details(name, values[name]) for name in paginate(request, sorted(values))]
    return {"message": "success", "attributes": page}


def _details(name: str, value: Any) -> Record:
    kind = _type_of(value)
    length = MAX_ELEMENTS if kind == "Array" else None
    details: Record = {"description": "", "data_type": kind, "array_length": length, "status": "Active"}
    return {"name": name, **details, "tag_names": []}


def _type_of(value: Any) -> str:
    match value:
        case bool():
            return "Boolean"
        case int() | float():
            return "Number"
        case list():
            return "Array"
        case dict():
            return "Object"
        case _:
            return "String"
