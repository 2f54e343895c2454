"""The reference pages: one for each operation, and those on which mkdocstrings documents Python objects."""

from __future__ import annotations

import json
from collections.abc import Iterator
from http import HTTPStatus
from importlib import import_module
from pathlib import Path
from typing import Any

import jinja2
from attrs import frozen

import braze_client
import braze_sandbox
from braze_generated import models
from braze_generated.runtime.document import DescribedOperation, Document
from generator.bundle import Description

from . import commands, examples

_CLIENTS = ("Braze", "AsyncBraze", "ClientOptions", "DEFAULT_TIMEOUT", "Region", "RateLimiter", "RateLimitWindow")
_EVENTS = tuple(name for name in braze_client.__all__ if name.endswith(("Event", "Hook")))
_ERRORS = (
    "BrazeError",
    *sorted(name for name in braze_client.__all__ if name.endswith("Error") and name != "BrazeError"),
    "Failure",
    "failures_of",
)
_REST = tuple(
    name for name in braze_client.__all__ if name not in {*_CLIENTS, *_EVENTS, *_ERRORS, "__version__", "models"}
)
PYTHON = {
    "clients": ("Clients", [f"braze_client.{name}" for name in _CLIENTS]),
    "errors": ("Errors", [f"braze_client.{name}" for name in _ERRORS]),
    "values": ("Values and responses", [f"braze_client.{name}" for name in _REST]),
    "events": ("Events", [f"braze_client.{name}" for name in _EVENTS]),
    "sandbox": (
        "Sandbox",
        [*(f"braze_sandbox.{name}" for name in braze_sandbox.__all__), "braze_sandbox.pytest_plugin"],
    ),
}


@frozen
class Call:
    """
    An example of a request, as a call.
    """

    title: str
    python: str
    command: str
    curl: str


@frozen
class Entry:
    """
    An operation, as its page shows it.
    """

    operation: DescribedOperation
    calls: list[Call]
    iteration: str
    """The program that iterates over all items; empty if the operation is not paginated."""

    @property
    def method_name(self) -> str:
        """Name of the method."""
        return examples.endpoint_of(self.operation).operation.method_name

    @property
    def identifier(self) -> str:
        """What mkdocstrings documents on the page."""
        module = import_module(f"braze_generated.api.{self.operation.namespace}")
        classes = (name for name in vars(module) if name.endswith("Api") and not name.startswith(("Async", "Raw")))
        return f"{module.__name__}.{next(classes)}.{self.method_name}"

    @property
    def renamed(self) -> dict[str, str]:
        """The names in the API of the arguments that have another name in Python."""
        arguments = examples.arguments_of(self.operation).values()
        return {item.name: item.api_name for item in arguments if item.name != item.api_name}

    @property
    def retry(self) -> str:
        """Whether it can be retried."""
        if self.operation.extension("retry") == "safe":
            return "safe"
        if key := self.operation.extension("idempotency-key"):
            return f"safe with `{key}`, otherwise not"
        if content := self.operation.extension("unsafe-content"):
            names = ", ".join(f"`{name}`" for name in (*content.get("fields", ()), *content.get("keys", ())))
            return f"safe unless the request contains one of {names}"
        return "not safe"

    @property
    def status(self) -> str:
        """The status of the successful response."""
        status = HTTPStatus(self.operation.success.status)
        return f"{status.value} {status.phrase}"

    @property
    def responses(self) -> dict[str, Any]:
        """The examples of the response by title."""
        content = self.operation.success.content
        return {content.summaries[name]: value for name, value in content.examples.items()} if content else {}


class Reference:
    """
    The reference of a description.
    """

    def __init__(self, description: Description) -> None:
        document = Document(description.bundle)
        self.version = str(document.data["info"]["version"])
        entries = list(_entries(document))
        self.namespaces = {
            tag["name"]: (tag["description"], [item for item in entries if item.operation.namespace == tag["name"]])
            for tag in document.data["tags"]
        }
        self.python = {f"python/{name}": (title, names) for name, (title, names) in PYTHON.items()}
        for source in sorted(description.sources.values(), key=lambda source: source.name):
            folder, _, file = source.name.partition("/")
            names = [f"braze_generated.models.{name}" for name in sorted(source.data) if name in dir(models)]
            if folder == "schemas" and names:
                name = file.removesuffix(".yaml")
                self.python[f"models/{name}"] = f"Models of {name}", names
        if "EmptyResponse" in dir(models):  # of the runtime, not of a schema
            self.python["models/empty"] = "Empty responses", ["braze_generated.models.EmptyResponse"]

    @property
    def command_groups(self) -> list[commands.HelpGroup]:
        """The pages about the commands."""
        return commands.groups()

    @property
    def entries(self) -> list[Entry]:
        """All operations, namespace by namespace."""
        return [entry for _, entries in self.namespaces.values() for entry in entries]

    def pages(self) -> Iterator[tuple[str, str]]:
        """
        Yield path and text of each page.
        """
        templates = environment()
        yield "index.md", templates.get_template("operations.md.jinja").render(reference=self)
        for entry in self.entries:
            text = templates.get_template("operation.md.jinja").render(entry=entry, operation=entry.operation)
            yield f"{entry.operation.namespace}/{entry.method_name}.md", text
        for group in commands.groups():
            yield f"{group.page}.md", templates.get_template("commands.md.jinja").render(group=group)
        for name, (title, names) in self.python.items():
            text = templates.get_template("python.md.jinja").render(title=title, names=names, renamed=_renamed)
            yield f"{name}.md", text


def _entries(document: Document) -> Iterator[Entry]:
    requests = [
        (item, summary, body)
        for item in document.operations
        for summary, body in (
            [(item.request.summaries[name], value) for name, value in item.request.examples.items()]
            if item.request
            else [("", None)]
        )
    ]
    paginated = [item for item in document.operations if item.extension("pagination")]
    programs = [examples.python(item, body) for item, _, body in requests]
    # Together, since each run of ruff takes a while.
    texts = examples.formatted(programs + [examples.iteration(item) for item in paginated])
    calls: dict[str, list[Call]] = {item.id: [] for item in document.operations}
    for (item, title, body), text in zip(requests, texts, strict=False):
        calls[item.id].append(
            Call(title, text.rstrip(), examples.command(item, body).rstrip(), examples.curl(item, body).rstrip())
        )
    iterations = {item.id: text.rstrip() for item, text in zip(paginated, texts[len(programs) :], strict=True)}
    for item in document.operations:
        yield Entry(item, calls[item.id], iterations.get(item.id, ""))


def _renamed(identifier: str) -> dict[str, str]:
    """
    Return the JSON names of the fields of a model that have another name in Python.
    """
    model = getattr(models, identifier.rpartition(".")[2], None) if ".models." in identifier else None
    names = examples.json_names(model) if isinstance(model, type) else {}
    return {name: json_name for json_name, name in names.items() if name != json_name}


def environment() -> jinja2.Environment:
    """
    Return what renders the templates.
    """
    environment = jinja2.Environment(  # noqa: S701  # it makes Markdown
        loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"),
        undefined=jinja2.StrictUndefined,
        keep_trailing_newline=True,
    )
    environment.filters["one_line"] = lambda text: " ".join(text.split())
    environment.filters["is_class"] = lambda name: isinstance(getattr(models, name.rpartition(".")[2]), type)
    environment.filters["json"] = lambda value: json.dumps(value, indent=2, ensure_ascii=False)
    return environment
