"""The examples of the description."""

from __future__ import annotations

from typing import Any

from braze_generated.runtime.document import Document


class Examples:
    """
    The examples of a description by operation. An operation that is not described has none.
    """

    def __init__(self, document: Document) -> None:
        self.operations = {operation.id: operation for operation in document.operations}

    def responses(self, operation_id: str) -> list[Any]:
        """
        Return the examples of the successful response.
        """
        operation = self.operations.get(operation_id)
        content = operation.success.content if operation else None
        return list(content.examples.values()) if content else []

    def requests(self, operation_id: str) -> list[Any]:
        """
        Return the examples of the body.
        """
        operation = self.operations.get(operation_id)
        return list(operation.request.examples.values()) if operation and operation.request else []
