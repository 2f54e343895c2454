"""The description as the tests read it: from the bundle, not from the generated code."""

from __future__ import annotations

import json
from typing import Any

import httpx

from braze_generated.runtime.document import JSON, Content, DescribedOperation, Document

DOCUMENT = Document.load()
OPERATIONS = DOCUMENT.operations
_EMPTY = Content(DOCUMENT, JSON, {"type": "object", "maxProperties": 0}, {"empty": {}}, {"empty": "No content"})


def bodies(item: DescribedOperation) -> dict[str, Any]:
    """Return the examples of the body by name; one without a value if there is no body."""
    return dict(item.request.examples) if item.request else {"": None}


def encoded(item: DescribedOperation, body: Any) -> tuple[bytes, dict[str, str]]:
    """Return the example of a body as it is sent, and its headers."""
    content = item.request
    if content is None:
        return b"", {}
    if not content.is_form(body):
        return json.dumps(body).encode(), {"content-type": content.media_type}
    files = {name: ("example.svg", value.encode()) for name, value in body.items() if name in content.files}
    fields = {name: wire(value) for name, value in body.items() if name not in content.files}
    form = httpx.Request("POST", "https://localhost", data=fields, files=files)
    return form.read(), {"content-type": form.headers["content-type"]}


def wire(value: Any) -> str:
    """Return a scalar as it is sent outside of JSON."""
    return value if isinstance(value, str) else json.dumps(value)


def response(item: DescribedOperation) -> Content:
    """Return the content of the successful response; that of an empty object if there is none."""
    return item.success.content or _EMPTY
