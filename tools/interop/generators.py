"""Runs the generators that teams of other languages use."""

from __future__ import annotations

import re
import subprocess
from importlib.util import find_spec
from pathlib import Path

from tools import node

from .checks import problems_in_log

# The options that a team of the language needs; README.md shows the same.
OPTIONS: dict[str, tuple[str, ...]] = {
    "java": (
        "--library=native",
        "--additional-properties=openApiNullable=false,hideGenerationTimestamp=true",
        "--invoker-package=braze",
        "--api-package=braze.api",
        "--model-package=braze.model",
        "--schema-mappings=StringOrStrings=Object",
    ),
    "go": (
        "--additional-properties=packageName=braze,enumClassPrefix=true",
        "--git-user-id=example",
        "--git-repo-id=b",
    ),
    "typescript-fetch": (),
    "csharp": (),
    "ruby": (),
    "php": (),
    "kotlin": (),
    "swift6": (),
}

_ONLY_CODE = "modelDocs=false,apiDocs=false,modelTests=false,apiTests=false"


def jar() -> Path:
    """
    Return the Java archive of openapi-generator, which also holds the libraries that its Java clients need.
    """
    package = find_spec("openapi_generator_cli")
    if package is None or package.origin is None:
        raise ModuleNotFoundError("openapi-generator-cli is needed: run nox -s interop")
    return Path(package.origin).with_name("openapi-generator.jar")


def openapi_generator(language: str, bundle: Path, target: Path) -> list[str]:
    """
    Make a client with openapi-generator, and return the problems in its log.
    """
    parts = f"apis,models,supportingFiles,{_ONLY_CODE}"
    command = ["java", "-jar", str(jar()), "generate", "-g", language, "-i", str(bundle), "-o", str(target)]
    result = subprocess.run(
        [*command, "--global-property", parts, *OPTIONS[language]], capture_output=True, text=True, check=False
    )
    log = result.stdout + result.stderr
    problems = list(problems_in_log(log))
    return problems if result.returncode == 0 else [*problems, f"it failed:\n{log[-2000:]}"]


def hey_api(bundle: Path, target: Path) -> list[str]:
    """
    Make a TypeScript client with hey-api, and return the problems.
    """
    # An input that does not begin with a dot is taken for the name of a project on its server.
    arguments = ("--input", f"./{bundle.name}", "--output", target, "--client", "@hey-api/client-fetch")
    result = node.run("openapi-ts", *arguments, "--no-log-file", cwd=bundle.parent)
    log = result.stdout + result.stderr
    problems = [line for line in log.splitlines() if re.search(r"warn|error|⚠|❌", line, re.I)]
    return problems if result.returncode == 0 else [*problems, f"it failed:\n{log[-2000:]}"]
