"""The files of the page at ``/``: the reference of the API, with what the sandbox received and remembers beside it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.resources import files

import openapi_ui_bundles.swagger_ui

from .calls import Call
from .control import PREFIX
from .core import Sandbox

_OWN = {
    "/": ("page.html", "text/html; charset=utf-8"),
    f"{PREFIX}page.css": ("page.css", "text/css; charset=utf-8"),
    f"{PREFIX}page.js": ("page.js", "text/javascript; charset=utf-8"),
}
_SWAGGER = {
    f"{PREFIX}swagger-ui.css": ("swagger-ui.css", "text/css; charset=utf-8"),
    f"{PREFIX}swagger-ui-bundle.js": ("swagger-ui-bundle.js", "text/javascript; charset=utf-8"),
    f"{PREFIX}favicon.png": ("favicon-32x32.png", "image/png"),
}
# Nothing is fetched from elsewhere, and the browser sees to it.
_POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'"


@dataclass(frozen=True, slots=True)
class File:
    """
    A file that is sent as it is.
    """

    content: bytes
    media_type: str
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


def find_file(sandbox: Sandbox, call: Call) -> File | None:
    """
    Return the file of the page that a call asks for.
    """
    if call.path == f"{PREFIX}openapi.json":
        document = {**sandbox.description.document, "servers": [{"url": "/", "description": "This sandbox"}]}
        return File(json.dumps(document, ensure_ascii=False).encode(), "application/json")
    if call.path in _OWN:
        name, media_type = _OWN[call.path]
        content = (files("braze_sandbox") / "static" / name).read_bytes()
        return File(content, media_type, {"content-security-policy": _POLICY})
    if call.path in _SWAGGER:
        name, media_type = _SWAGGER[call.path]
        return File((openapi_ui_bundles.swagger_ui.static_path / name).read_bytes(), media_type)
    return None
