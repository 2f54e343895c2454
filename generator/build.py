"""Makes the generated folder from the description."""

from __future__ import annotations

import contextlib
import hashlib
import io
import shutil
import subprocess
import sys
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from jinja2 import Environment, StrictUndefined
from openapi_python_client import Project

from . import checks, parsing, rules
from .bulk import BulkNamespaceView
from .bundle import Description, read
from .operations import NamespaceView
from .runtime.document import Document
from .source import InvalidDescription, Problem
from .view import View

HERE = Path(__file__).parent
HEADER = "# Generated from openapi/ by `python -m generator`. Do not edit.\n"
PACKAGE = "braze_generated"
RUNTIME = "runtime"
DOCUMENT = "openapi.json"
STAMP = "STAMP"
COMMANDS = "commands"
BULK = "bulk"

# Templates of our own, for which openapi-python-client has no counterpart.
_EXTRA_MODULES = ("dicts.py", "operations.py", "regions.py")
# Modules of openapi-python-client that nothing imports: runtime/ and the hand-written client take their place.
_UPSTREAM_MODULES = ("client.py", "errors.py", "types.py")

_RUFF = [sys.executable, "-m", "ruff"]
_RUFF_OPTIONS = ["--isolated", "--quiet", "--no-cache", "--line-length", "120", "--target-version", "py311"]
# By default, ruff skips what git ignores, and the folder to write to may be ignored.
_RUFF_OPTIONS += ["--no-respect-gitignore"]


class WrongTools(Exception):
    """
    The installed version of a tool is not the pinned one, so the output would differ.
    """


def build(root: Path, target: Path) -> Description:
    """
    Make the whole generated folder.

    Args:
        root: Folder of the description.
        target: Folder to write to. It must not exist.

    Raises:
        InvalidDescription: The description breaks a rule, or the generated code could not express a part of it.
        WrongTools: See `WrongTools`.
    """
    pins = check_tools()
    description = read(root)
    if problems := rules.check(description):
        raise InvalidDescription(problems)
    target.mkdir(parents=True)
    document, package = target / DOCUMENT, target / PACKAGE
    document.write_text(description.to_json(), encoding="utf-8")
    _render(description, document, package)
    _format(package)
    _count(description, package)
    # Last, since it is a copy byte for byte.
    shutil.copytree(HERE / RUNTIME, package / RUNTIME, ignore=shutil.ignore_patterns("__pycache__"))
    stamp = [f"description sha256:{hashlib.sha256(document.read_bytes()).hexdigest()}"]
    stamp += [f"{name} {pin}" for name, pin in pins.items()]
    (target / STAMP).write_text("\n".join(stamp) + "\n", encoding="utf-8")
    return description


def check_tools() -> dict[str, str]:
    """
    Return the pinned tools and their versions.

    Raises:
        WrongTools: Another version of a tool is installed.
    """
    lines = (HERE / "requirements.txt").read_text(encoding="utf-8").splitlines()
    pins = dict(line.split("==") for line in lines if line and not line.startswith("#"))
    for name, pin in pins.items():
        try:
            installed = version(name)
        except PackageNotFoundError:
            installed = "not installed"
        if installed != pin:
            raise WrongTools(
                f"{name} {pin} is required, found: {installed}. Run: pip install -r generator/requirements.txt"
            )
    return pins


def _render(description: Description, document: Path, package: Path) -> None:
    """
    Run openapi-python-client with our templates, and render those that it does not know.
    """
    config = parsing.configuration(document, package)
    data = parsing.parse(description, config)
    view = View.of(Document(description.bundle), data)
    if problems := checks.check(description, view):
        raise InvalidDescription(problems)
    data.models = view.nameable
    project = Project(openapi=data, config=config, custom_template_path=HERE / "templates")
    project.env.globals["view"] = view
    project.env.undefined = StrictUndefined
    with contextlib.redirect_stdout(io.StringIO()):
        errors = project.build()
    if errors:
        raise InvalidDescription([parsing.problem_of(description, error) for error in errors])
    for name in _UPSTREAM_MODULES:
        (package / name).unlink()
    for name in _EXTRA_MODULES:
        text = project.env.get_template(f"{name}.jinja").render()
        (package / name).write_text(text, encoding="utf-8")
    _render_modules(view.namespaces, project.env, package / COMMANDS)
    _render_modules(view.bulk_namespaces, project.env, package / BULK)
    (package / "py.typed").touch()


def _render_modules(
    namespaces: Iterable[NamespaceView | BulkNamespaceView], templates: Environment, folder: Path
) -> None:
    """
    Write a module for each namespace, so that a program loads only those that it uses.

    The templates have the name of the folder.
    """
    folder.mkdir()
    text = templates.get_template(f"{folder.name}_init.py.jinja").render()
    (folder / "__init__.py").write_text(text, encoding="utf-8")
    for namespace in namespaces:
        text = templates.get_template(f"{folder.name}.py.jinja").render(namespace=namespace)
        (folder / f"{namespace.name}.py").write_text(text, encoding="utf-8")


def _format(package: Path) -> None:
    for path in package.rglob("*.py"):
        path.write_text(HEADER + path.read_text(encoding="utf-8"), encoding="utf-8")
    # The templates import all that a module may need. Unused imports are removed before the others are sorted, since
    # sorting wraps long lines.
    for selected in ("F401,TC005", "I"):
        subprocess.run([*_RUFF, "check", "--fix", "--select", selected, *_RUFF_OPTIONS, str(package)], check=True)
    subprocess.run([*_RUFF, "format", *_RUFF_OPTIONS, str(package)], check=True)


def _count(description: Description, package: Path) -> None:
    """
    Check that no operation was lost on the way, by counting what was written.
    """
    modules = [path for path in package.glob("api/*/*.py") if path.name != "__init__.py"]
    namespaces = "".join(path.read_text(encoding="utf-8") for path in package.glob("api/*/__init__.py"))
    table = (package / "operations.py").read_text(encoding="utf-8")
    commands = "".join(path.read_text(encoding="utf-8") for path in package.glob(f"{COMMANDS}/*.py"))
    counts = {
        "operations in the description": len(description.operations),
        "endpoint modules": len(modules),
        "methods": namespaces.count("return self._client._call("),
        "asynchronous methods": namespaces.count("return await self._client._call("),
        "methods for raw responses": namespaces.count(" = raw("),
        "asynchronous methods for raw responses": namespaces.count(" = async_raw("),
        "rows of operations.py": table.count(": Operation("),
        "commands": commands.count(": Command("),
    }
    if len(set(counts.values())) != 1:
        raise InvalidDescription([Problem("braze.yaml", 1, f"the counts differ: {counts}")])
