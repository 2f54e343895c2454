"""Runs the parser of openapi-python-client on the description, and reports what it does not understand as problems."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.schema.untrusted_string import UntrustedString

from . import names
from .bundle import Description
from .source import InvalidDescription, Problem

TIMESTAMP = "Timestamp"
"""The component for a time in a format that the description does not promise."""

_LONGEST_MESSAGE = 500


def configuration(document: Path, package: Path) -> Config:
    """
    Return the configuration of openapi-python-client for a run that reads *document* and writes *package*.
    """
    return Config.from_sources(
        config_file=ConfigFile.load_from_path(Path(__file__).parent / "config.yaml"),
        meta_type=MetaType.NONE,
        document_source=document,
        file_encoding="utf-8",
        overwrite=False,
        output_path=package,
    )


def parse(description: Description, config: Config) -> GeneratorData:
    """
    Return what openapi-python-client understands of the description.

    Raises:
        InvalidDescription: It would report an error or a warning, or drop an operation.
    """
    data = GeneratorData.from_dict(_with_timestamps(description.bundle), config=config)
    if isinstance(data, GeneratorError):
        raise InvalidDescription([problem_of(description, data)])
    errors: list[GeneratorError] = [*data.errors]
    for collection in data.endpoint_collections_by_tag.values():
        errors += collection.parse_errors
    parsed = {str(endpoint.name) for endpoint in endpoints_of(data)}
    problems = [problem_of(description, error) for error in errors]
    problems += [
        operation.problem(f"the generator would drop {operation.id}")
        for operation in description.operations
        if operation.id not in parsed
    ]
    if problems:
        raise InvalidDescription(sorted(set(problems)))
    for endpoint in endpoints_of(data):
        for parameter in endpoint.query_parameters:
            api_name = parameter.name.get_untrusted_value()
            if "[" in api_name:
                parameter.set_python_name(UntrustedString(names.separate(api_name)), config)
    return data


def endpoints_of(data: GeneratorData) -> list[Endpoint]:
    """
    Return all endpoints, namespace by namespace.
    """
    return [endpoint for collection in data.endpoint_collections_by_tag.values() for endpoint in collection.endpoints]


def problem_of(description: Description, error: GeneratorError) -> Problem:
    """
    Return a message of openapi-python-client as a problem, at the operation or the schema that it names.
    """
    message = f"openapi-python-client: {' '.join(f'{error.header} {error.detail or str()}'.split())}"
    short = message if len(message) <= _LONGEST_MESSAGE else f"{message[:_LONGEST_MESSAGE]}..."
    # The longest name comes first, since another may be a part of it.
    for operation in sorted(description.operations, key=lambda operation: -len(operation.path)):
        if operation.path in message and re.search(rf"\b{operation.method}\b", message, re.IGNORECASE):
            return operation.problem(short)
    sources = description.schema_sources
    for name in sorted(sources, key=len, reverse=True):
        if re.search(rf"\b{re.escape(name)}\b", message):
            return sources[name].problem((name,), short)
    return Problem("braze.yaml", 1, short)


def _with_timestamps(bundle: dict[str, Any]) -> dict[str, Any]:
    """
    Return the bundle with a date format on the component `TIMESTAMP`.

    The description promises none, since responses have several. The parser, which copies a component that is not an
    object to each reference to it, would make a plain string of it; with the format, the copies are recognizable times.
    """
    schemas = bundle["components"].get("schemas", {})
    if TIMESTAMP not in schemas:
        return bundle
    timestamp = {**schemas[TIMESTAMP], "format": "date-time"}
    return {**bundle, "components": {**bundle["components"], "schemas": {**schemas, TIMESTAMP: timestamp}}}
