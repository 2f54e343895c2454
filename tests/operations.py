"""What the contract tests know of an operation, read from the bundle and not from the generated code."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

DOCUMENT: dict[str, Any] = json.loads(
    (Path(__file__).parent.parent / "generated" / "openapi.json").read_text(encoding="utf-8")
)


@dataclass(frozen=True)
class Described:
    """An operation of the description."""

    path: str
    method: str
    data: dict[str, Any]

    @property
    def id(self) -> str:
        return str(self.data["operationId"])

    @property
    def parameters(self) -> list[dict[str, Any]]:
        return [resolve(item) for item in self.data.get("parameters", [])]

    @property
    def body_schema(self) -> dict[str, Any] | None:
        content = self.data.get("requestBody", {}).get("content")
        return content["application/json"]["schema"] if content else None

    @property
    def bodies(self) -> dict[str, Any]:
        """The examples of the body by name; one without a value where there is no body."""
        content = self.data.get("requestBody", {}).get("content")
        examples = content["application/json"]["examples"] if content else {}
        return {name: example["value"] for name, example in examples.items()} or {"": None}

    @property
    def success(self) -> tuple[int, dict[str, Any]]:
        """The status of success, and the content of the answer."""
        code = next(code for code in self.data["responses"] if code.startswith("2"))
        return int(code), self.data["responses"][code]["content"]["application/json"]

    @property
    def answers(self) -> dict[str, Any]:
        """The examples of the answer by name."""
        return {name: example["value"] for name, example in self.success[1]["examples"].items()}


def resolve(item: dict[str, Any]) -> dict[str, Any]:
    """Return what a reference leads to."""
    while "$ref" in item:
        _, _, kind, name = item["$ref"].split("/")
        item = DOCUMENT["components"][kind][name]
    return item


def operations() -> Iterator[Described]:
    """Yield every operation of the description."""
    for path, item in DOCUMENT["paths"].items():
        for method, data in item.items():
            yield Described(path, method, data)


OPERATIONS = list(operations())
