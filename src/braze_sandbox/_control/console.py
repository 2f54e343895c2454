"""The console at ``/``: the API reference, next to what the sandbox received, sent and stores."""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib.resources import files
from typing import Any

import openapi_ui_bundles.swagger_ui
from attrs import field, frozen

from braze_generated.runtime.document import Document
from braze_sandbox._http.messages import Request
from braze_sandbox._sandbox import Sandbox

from .endpoints import PREFIX

_CONSOLE_FILES = {
    "/": ("console.html", "text/html; charset=utf-8"),
    f"{PREFIX}console.css": ("console.css", "text/css; charset=utf-8"),
    **{
        f"{PREFIX}{name}.js": (f"{name}.js", "text/javascript; charset=utf-8")
        for name in ("elements", "previews", "faults", "console", "reference")
    },
}
_SWAGGER_FILES = {
    f"{PREFIX}swagger-ui.css": ("swagger-ui.css", "text/css; charset=utf-8"),
    f"{PREFIX}swagger-ui-bundle.js": ("swagger-ui-bundle.js", "text/javascript; charset=utf-8"),
    f"{PREFIX}favicon.png": ("favicon-32x32.png", "image/png"),
}
# The console loads nothing from other hosts, and the browser enforces that.
_POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'"


@frozen
class StaticFile:
    """
    A file of the console.
    """

    content: bytes
    media_type: str
    headers: Mapping[str, str] = field(factory=dict[str, str])


def find_file(sandbox: Sandbox, request: Request) -> StaticFile | None:
    """
    Return the file of the console at the path of *request*, or None if there is none.
    """
    if request.path == f"{PREFIX}openapi.json":
        document = {**sandbox.description.data, "servers": [{"url": "/", "description": "This sandbox"}]}
        document["paths"] = _paths_to_try(sandbox.description)
        return StaticFile(json.dumps(document, ensure_ascii=False).encode(), "application/json")
    if request.path in _CONSOLE_FILES:
        name, media_type = _CONSOLE_FILES[request.path]
        content = (files("braze_sandbox") / "static" / name).read_bytes()
        return StaticFile(content, media_type, {"content-security-policy": _POLICY})
    if request.path in _SWAGGER_FILES:
        name, media_type = _SWAGGER_FILES[request.path]
        return StaticFile((openapi_ui_bundles.swagger_ui.static_path / name).read_bytes(), media_type)
    return None


def _paths_to_try(document: Document) -> dict[str, Any]:
    """
    Return the paths of a document, where parameters that exclude each other do not all have an example.

    The API reference fills in all examples at once.
    """
    paths: dict[str, Any] = {path: dict(item) for path, item in document.data["paths"].items()}
    for operation in document.operations:
        kept = [parameter["name"] for parameter in operation.example_parameters]
        if len(kept) < len(operation.parameters):
            parameters = [
                item if item["name"] in kept else {name: value for name, value in item.items() if name != "example"}
                for item in operation.parameters
            ]
            paths[operation.path][operation.method] = {**operation.data, "parameters": parameters}
    return paths
