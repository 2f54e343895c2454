"""Makes the generated folder from the description."""

from __future__ import annotations

import contextlib
import hashlib
import io
import re
import shutil
import subprocess
import sys
import tempfile
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

from . import extras, rules
from .bundle import Description, read
from .source import Fault, FaultyDescription
from .view import View

HERE = Path(__file__).parent
HEADER = "# Generated from openapi/ by `python -m generator`. Do not edit.\n"
PACKAGE = "braze_generated"

_RUFF = [sys.executable, "-m", "ruff"]
_RUFF_OPTIONS = ["--isolated", "--quiet", "--no-cache", "--line-length", "120", "--target-version", "py311"]
_RUFF_OPTIONS += ["--extend-exclude", "runtime"]


class WrongTools(Exception):
    """
    The installed generator or formatter is not the pinned one, so the output would differ.
    """


def build(root: Path, target: Path) -> Description:
    """
    Make the whole generated folder.

    Args:
        root: Folder of the description.
        target: Folder to write to; must not exist.

    Raises:
        FaultyDescription: The description breaks a rule, or an operation of it would be lost.
        WrongTools: See there.
    """
    pins = check_tools()
    description = read(root)
    if faults := rules.check(description):
        raise FaultyDescription(faults)
    target.mkdir(parents=True)
    document = target / "openapi.json"
    document.write_text(description.to_json(), encoding="utf-8")
    view = _generate(description, document, target / PACKAGE)
    extras.render(view, target / PACKAGE)
    _format(target / PACKAGE)
    _count(description, view, target / PACKAGE)
    stamp = [f"description sha256:{hashlib.sha256(document.read_bytes()).hexdigest()}"]
    stamp += [f"{name} {pin}" for name, pin in pins.items()]
    (target / "STAMP").write_text("\n".join(stamp) + "\n", encoding="utf-8")
    return description


def check_tools() -> dict[str, str]:
    """
    Return the pinned tools and their versions, having made sure that these are installed.
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
                f"{name} {pin} is needed, found: {installed}. Run: pip install -r generator/requirements.txt"
            )
    return pins


def differences(expected: Path, actual: Path) -> list[str]:
    """
    Return a line for each file that is not the same, byte for byte, in both folders.
    """
    wanted, found = _files(expected), _files(actual)
    lines = [f"missing: {name}" for name in wanted.keys() - found.keys()]
    lines += [f"left over: {name}" for name in found.keys() - wanted.keys()]
    lines += [
        f"differs: {name}"
        for name in wanted.keys() & found.keys()
        if wanted[name].read_bytes() != found[name].read_bytes()
    ]
    return sorted(lines)


def swap_in(new: Path, target: Path) -> None:
    """
    Put the folder *new* in the place of *target*. When it fails, *target* is as it was.
    """
    if not target.exists():
        new.rename(target)
        return
    with tempfile.TemporaryDirectory(prefix=f".{target.name}-", dir=target.parent) as folder:
        old = Path(folder) / "old"
        target.rename(old)
        try:
            new.rename(target)
        except BaseException:
            old.rename(target)
            raise


def _files(folder: Path) -> dict[str, Path]:
    return {
        path.relative_to(folder).as_posix(): path
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def _generate(description: Description, document: Path, package: Path) -> View:
    """
    Run openapi-python-client with our templates, and refuse whatever it would only warn of.
    """
    config = Config.from_sources(
        config_file=ConfigFile.load_from_path(HERE / "config.yaml"),
        meta_type=MetaType.NONE,
        document_source=document,
        file_encoding="utf-8",
        overwrite=False,
        output_path=package,
    )
    data = GeneratorData.from_dict(description.bundle, config=config)
    if isinstance(data, GeneratorError):
        raise FaultyDescription([_fault_of(description, data)])
    project = Project(openapi=data, config=config, custom_template_path=HERE / "templates")
    view = View(description, data)
    faults = [_fault_of(description, error) for error in project._get_errors()]
    faults += _lost(description, view)
    faults += [] if faults else view.faults()
    if faults:
        raise FaultyDescription(sorted(set(faults)))
    project.env.globals["description"] = view
    with contextlib.redirect_stdout(io.StringIO()):
        errors = project.build()
    if errors:
        raise FaultyDescription([_fault_of(description, error) for error in errors])
    # Never imported: runtime/ takes their place.
    for name in ("client.py", "errors.py", "types.py"):
        (package / name).unlink()
    shutil.copytree(HERE / "runtime", package / "runtime", ignore=shutil.ignore_patterns("__pycache__"))
    return view


def _fault_of(description: Description, error: GeneratorError) -> Fault:
    """
    Find the place in the sources that a message of openapi-python-client is about.
    """
    message = f"openapi-python-client: {' '.join(f'{error.header} {error.detail or str()}'.split())}"
    short = message if len(message) <= _LONGEST_MESSAGE else f"{message[:_LONGEST_MESSAGE]}..."
    # The longest name comes first, since it may begin with another.
    for operation in sorted(description.operations, key=lambda operation: -len(operation.path)):
        if operation.path in message and re.search(rf"\b{operation.method}\b", message, re.IGNORECASE):
            return operation.fault(short)
    names = {name: source for source in description.sources.values() for name in source.data or ()}
    for name in sorted(names, key=len, reverse=True):
        if re.search(rf"\b{re.escape(name)}\b", message) and names[name].name.startswith("schemas/"):
            return names[name].fault((name,), short)
    return Fault("braze.yaml", 1, short)


_LONGEST_MESSAGE = 500


def _lost(description: Description, view: View) -> list[Fault]:
    return [
        operation.fault(f"the generator would drop {operation.id}")
        for operation in description.operations
        if operation.id not in view.endpoints
    ]


def _format(package: Path) -> None:
    for path in package.rglob("*.py"):
        if path.is_relative_to(package / "runtime"):
            continue
        path.write_text(HEADER + path.read_text(encoding="utf-8"), encoding="utf-8")
    # The templates import whatever a module may need; sorting the imports and dropping the idle ones is ruff's part.
    subprocess.run([*_RUFF, "check", "--fix", "--select", "I,F401,TC005", *_RUFF_OPTIONS, str(package)], check=True)
    subprocess.run([*_RUFF, "format", *_RUFF_OPTIONS, str(package)], check=True)


def _count(description: Description, view: View, package: Path) -> None:
    """
    Make sure that no operation was lost on the way, by counting what was written.
    """
    modules = [path for path in package.glob("api/*/*.py") if path.name != "__init__.py"]
    facades = "".join(path.read_text(encoding="utf-8") for path in package.glob("api/*/__init__.py"))
    table = (package / "operations.py").read_text(encoding="utf-8")
    counts = {
        "operations in the description": len(description.operations),
        "endpoint modules": len(modules),
        "methods": facades.count("return self._client._call("),
        "asynchronous methods": facades.count("return await self._client._call("),
        "methods for raw answers": facades.count(" = raw("),
        "asynchronous methods for raw answers": facades.count(" = async_raw("),
        "rows of operations.py": table.count(": Operation("),
    }
    if len(set(counts.values())) != 1:
        raise FaultyDescription([Fault("braze.yaml", 1, f"the counts differ: {counts}")])
