"""Renders what openapi-python-client drops: the operations with their policy, the instances, and ``py.typed``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from .view import View

_TEMPLATES = Path(__file__).parent / "templates_extra"


def render(view: View, package: Path) -> None:
    """
    Write the extra modules into the generated *package*.
    """
    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        undefined=StrictUndefined,
    )
    environment.globals.update(python=_python, record=_record, records=_records)
    servers = [_server(server) for server in view.description.bundle["servers"]]
    for template in sorted(_TEMPLATES.glob("*.jinja")):
        text = environment.get_template(template.name).render(
            description=view, servers=servers, version=view.description.bundle["info"]["version"]
        )
        (package / template.stem).write_text(text, encoding="utf-8")
    (package / "py.typed").touch()


def _server(server: dict[str, Any]) -> dict[str, Any]:
    instance = server["x-braze-instance"]
    return {
        "member": instance["id"].replace("-", "_"),
        "id": instance["id"],
        "url": server["url"],
        "description": server["description"],
        "dashboard": instance["dashboard"],
        "sdk": instance["sdk"],
        "formerly": tuple(instance.get("formerly", ())),
    }


def _python(value: Any) -> str:
    """
    Return *value* as a Python literal, lists as tuples.
    """
    return repr(tuple(value)) if isinstance(value, list) else repr(value)


def _record(name: str, value: dict[str, Any] | None, **nested: str) -> str:
    """
    Return a call of the class *name* for *value*. *nested* gives the class of members that are lists of objects.
    """
    if value is None:
        return "None"
    members = (
        f"{key}={_records(nested[key], member) if key in nested else _python(member)}" for key, member in value.items()
    )
    return f"{name}({', '.join(members)})"


def _records(name: str, values: list[dict[str, Any]] | None) -> str:
    return f"({''.join(_record(name, value) + ',' for value in values or ())})"
