"""The description as the tests read it: from the bundle, not from the generated code."""

from __future__ import annotations

from typing import Any

from braze_generated.runtime.document import Content, DescribedOperation, Document

DOCUMENT = Document.load()
OPERATIONS = DOCUMENT.operations


def bodies(item: DescribedOperation) -> dict[str, Any]:
    """Return the examples of the body by name; one without a value if there is no body."""
    return dict(item.request.examples) if item.request else {"": None}


def response(item: DescribedOperation) -> Content:
    """Return the content of the successful response."""
    assert item.success.content is not None
    return item.success.content
