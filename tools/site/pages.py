"""The pages of the site: those of ``docs/`` and a few more files as they are, and the reference."""

from __future__ import annotations

import json
import posixpath
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import jinja2

import braze_client
import braze_sandbox
from generator.bundle import Description

from . import examples
from .described import Operation, Reference

HERE = Path(__file__).parent

# What stands in the repository outside docs/, and its page on the site.
ELSEWHERE = {
    "CHANGELOG.md": "changelog.md",
    "CONTRIBUTING.md": "contributing.md",
    "openapi/README.md": "description.md",
    "openapi/CHANGELOG.md": "description-changelog.md",
}

_CLIENTS = ("Braze", "AsyncBraze", "ClientOptions", "DEFAULT_TIMEOUT", "Region", "RateLimiter")
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
    "values": ("Values and answers", [f"braze_client.{name}" for name in _REST]),
    "events": ("Events", [f"braze_client.{name}" for name in _EVENTS]),
    "sandbox": (
        "Sandbox",
        [*(f"braze_sandbox.{name}" for name in braze_sandbox.__all__), "braze_sandbox.pytest_plugin"],
    ),
}

_LINK = re.compile(r"(?<!!)\[([^\]]+)\]\((?!\w+:)([^)#\s]+)(#[^)]*)?\)")
_CODE = re.compile(r"(^```.*?^```$)", re.M | re.S)


def write(repository: Path, description: Description, target: Path) -> None:
    """
    Write the sources of the site, pages and settings, to the folder *target*.

    Raises:
        ValueError: A page of ``docs/`` is not in the navigation.
    """
    pages = target / "pages"
    copy(repository, pages)
    shutil.copy(HERE / "site.css", pages)
    reference = Reference(description)
    for name, text in reference_pages(reference):
        path = pages / "reference" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    python = [(name, title) for name, (title, _) in PYTHON.items()]
    paths = ", ".join(json.dumps(str(repository / folder)) for folder in ("src", "generated"))
    settings = _templates().get_template("zensical.toml.jinja")
    text = settings.render(reference=reference, python=python, paths=paths)
    (target / "zensical.toml").write_text(text, encoding="utf-8")
    written = {path.relative_to(pages).as_posix() for path in pages.rglob("*.md")}
    if missing := sorted(written - set(re.findall(r'"([^"]+\.md)"', text))):
        raise ValueError(f"not in the navigation: {', '.join(missing)}")


def copy(repository: Path, pages: Path) -> None:
    """
    Copy what is written by hand, with its links as they have to be on the site.
    """
    shutil.copytree(repository / "docs", pages)
    places = {
        f"docs/{path.relative_to(pages).as_posix()}": path.relative_to(pages).as_posix() for path in pages.rglob("*.*")
    }
    places |= ELSEWHERE
    for source, page in places.items():
        if page.endswith(".md"):
            text = (repository / source).read_text(encoding="utf-8")
            (pages / page).write_text(relinked(text, source, places), encoding="utf-8")


def relinked(text: str, source: str, places: dict[str, str]) -> str:
    """
    Return a page with links between pages of the site; a link to another file of the repository becomes its label.

    Args:
        text: The page.
        source: Where it stands in the repository.
        places: The page on the site for each file that has one.
    """

    def replaced(link: re.Match[str]) -> str:
        label, path, fragment = link.groups(default="")
        file = posixpath.normpath(posixpath.join(posixpath.dirname(source), path))
        if file not in places:
            return label
        start = posixpath.dirname(places[source])
        return f"[{label}]({posixpath.relpath(places[file], start)}{fragment})"

    parts = _CODE.split(text)
    return "".join(part if part.startswith("```") else _LINK.sub(replaced, part) for part in parts)


def reference_pages(reference: Reference) -> Iterator[tuple[str, str]]:
    """
    Yield path and text of each page of the reference.
    """
    templates = _templates()
    operations = list(reference.operations)
    yield (
        "index.md",
        templates.get_template("operations.md.jinja").render(
            namespaces=reference.namespaces, count=len(operations), version=reference.version
        ),
    )
    for namespace in reference.namespaces:
        yield f"{namespace.name}/index.md", templates.get_template("namespace.md.jinja").render(namespace=namespace)
    for operation, calls, pages in written_out(reference):
        page = templates.get_template("operation.md.jinja").render(
            operation=operation, calls=calls, all_pages=pages, retry=_retry(operation)
        )
        yield f"{operation.namespace}/{operation.method_name}.md", page
    for name, objects in reference.objects.items():
        yield f"objects/{name}.md", templates.get_template("objects.md.jinja").render(name=name, objects=objects)
    for name, (title, names) in PYTHON.items():
        yield f"python/{name}.md", templates.get_template("python.md.jinja").render(title=title, names=names)


def written_out(reference: Reference) -> Iterator[tuple[Operation, list[dict[str, str]], str]]:
    """
    Yield each operation with its calls, in Python and for curl, and the program that goes through all pages, if any.
    """
    operations = list(reference.operations)
    programs = [
        examples.python(reference, operation, request.value)
        for operation in operations
        for request in operation.requests
    ]
    programs += [examples.all_pages(reference, item) for item in operations if "x-braze-pagination" in item.data]
    texts = iter(examples.formatted(programs))
    calls = {
        operation.id: [
            {
                "title": request.title,
                "python": next(texts).rstrip(),
                "curl": examples.curl(operation, request.value).rstrip(),
            }
            for request in operation.requests
        ]
        for operation in operations
    }
    for operation in operations:
        pages = next(texts).rstrip() if "x-braze-pagination" in operation.data else ""
        yield operation, calls[operation.id], pages


def _retry(operation: Operation) -> str:
    if operation.data["x-braze-retry"] == "safe":
        return "safe"
    if key := operation.data.get("x-braze-idempotency-key"):
        return f"safe with `{key}`, and else not"
    if content := operation.data.get("x-braze-unsafe-content"):
        names = ", ".join(f"`{name}`" for name in (*content.get("fields", ()), *content.get("keys", ())))
        return f"safe unless it holds one of {names}"
    return "not safe"


def _templates() -> jinja2.Environment:
    environment = jinja2.Environment(  # noqa: S701  # it makes Markdown
        loader=jinja2.FileSystemLoader(HERE / "templates"),
        undefined=jinja2.StrictUndefined,
        keep_trailing_newline=True,
    )
    environment.filters["one_line"] = lambda text: " ".join(text.split())
    environment.filters["json"] = lambda value: json.dumps(value, indent=2, ensure_ascii=False)
    return environment
