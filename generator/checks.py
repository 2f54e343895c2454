"""Reports what the generated code could not express, or would express under another name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from . import bulk
from .bundle import Description, SourceOperation
from .models import ModelView
from .names import RESERVED, python_name
from .operations import EMPTY_RESPONSE, OperationView
from .property_types import UnsupportedProperty
from .runtime.bulk import BulkOptions
from .source import Problem
from .view import View


def check(description: Description, view: View) -> list[Problem]:
    """
    Return the problems that only show once the description is parsed, in the order of the files.
    """
    problems = [*_check_classes(description, view)]
    for prop in view.models.values():
        problems += _check_model(description, view, view.model(prop))
    written = {operation.id: operation for operation in description.operations}
    for operation in view.operations:
        problems += _check_operation(operation, written[operation.id])
    return sorted(set(problems))


def _check_classes(description: Description, view: View) -> Iterator[Problem]:
    for name, source in description.schema_sources.items():
        schema = source.data[name]
        if name == EMPTY_RESPONSE:
            yield source.problem((name,), f"the name {name} is that of the model of a response without content")
        if ("properties" in schema or schema.get("type") == "object") and name not in view.models:
            yield source.problem((name,), f"there would be no class {name}; openapi-python-client derives another name")


def _check_model(description: Description, view: View, model: ModelView) -> Iterator[Problem]:
    source = description.schema_sources.get(model.name)
    if source is None:
        return  # the class of an object that is not a component, which a house rule reports
    try:
        types = model.types
    except UnsupportedProperty as error:
        yield source.problem((model.name,), str(error))
        return
    for field in model.fields:
        if not field.name.isidentifier() or field.name in RESERVED:
            message = f"{field.json_name} would become the attribute {field.name}, which cannot be used"
            yield source.problem((model.name, "properties", field.json_name), message)
    # The parser would give the second one another kind of name.
    taken: dict[str, str] = {}
    for json_name in source.data[model.name].get("properties", {}):
        name = python_name(json_name)
        if name in taken:
            message = f"{taken[name]} and {json_name} would both become the attribute {name}"
            yield source.problem((model.name, "properties", json_name), message)
        taken[name] = json_name
    is_body = any(model.name == operation.body for operation in view.operations)
    if not is_body and any("File" in item.given_types for item in types):
        yield source.problem((model.name,), "only the body of a request can have a file as a property")
    if not model.is_sent and model.fields and model.members is not None and model.members.read != "Any":
        message = "the members of a response that are not declared can have any value: use `additionalProperties: {}`"
        yield source.problem((model.name,), message)
    if not all(item.is_decoded for item in types):
        yield source.problem((model.name,), f"{model.name} has a list of lists of objects, which cannot be decoded")
    # A map has no fields, so it reads the same in both directions.
    if model.name in view.sent & view.received and not model.is_map:
        sender = next(item.id for item in view.document.operations if model.name in item.schemas_sent)
        receiver = next(item.id for item in view.document.operations if model.name in item.schemas_received)
        yield source.problem(
            (model.name,),
            f"{model.name} is both sent (by {sender}) and received (from {receiver}), but an absent field reads as "
            "OMIT in a request and as None in a response; describe a schema for each",
        )


def _check_operation(operation: OperationView, written: SourceOperation) -> Iterator[Problem]:
    if written.data.get("requestBody") and not operation.body:
        yield written.problem("the body must be an object with properties", "requestBody")
    if not operation.result:
        yield written.problem("the successful response must be an object", "responses")
    elif operation.is_paginated and operation.item is None:
        yield written.problem("items must be the path of a list in the response", "x-braze-pagination")
    try:
        names = Counter(argument.name for argument in operation.arguments)
    except UnsupportedProperty as error:
        yield written.problem(str(error))
        return
    for name, count in sorted(names.items()):
        if count > 1:
            yield written.problem(f"{count} parameters or properties would become the argument {name}")
        if name in ("self", "_client"):
            yield written.problem(f"a parameter or property would become the argument {name}, which cannot be used")
    method = bulk.BulkMethodView(operation)
    taken = bulk.PARAMETERS | BulkOptions.__annotations__.keys()
    for name in sorted(argument.name for argument in method.others if method.lists and argument.name in taken):
        yield written.problem(f"a parameter or property would become {name}, which every method of braze.bulk has")
