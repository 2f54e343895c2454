"""Renders what openapi-python-client drops: the operations with their policy, the instances, and ``py.typed``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from .literals import literal, record, records
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
    environment.globals.update(python=literal, record=record, records=records)
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
